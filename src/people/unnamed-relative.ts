// Whether a fact is told of a relative whose name is not given: "her son has strep throat" says nothing of her.
import { kinship } from './relations.ts';
import type { ElementSpan } from './surroundings.ts';

const verb =
  '(?:has|had|have|is|was|are|were|takes?|took|needs?|needed|suffers?|suffered|died|passed|got|gets|uses?|battles?|lives|underwent|tested|broke|fell|hurt|started|began|with|being|diagnosed|came down)';
const before =
  "(?:\\b(?:[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ur|a|an|the|elderly|sick|ailing|disabled|aging)|\\p{L}['\u2019]s)";
/** The relative is the subject of the verb that tells it. */
const told = new RegExp(
  `${before}\\s+(?:[\\p{Ll}-]{2,12}\\s+){0,2}?(?:${kinship})\\b(?:,? who)?\\s+(?:just |also |recently |now |still |currently )?(?=${verb}\\b)`,
  'gu',
);
/** Somebody is away to look after the relative. */
const caredFor = new RegExp(
  `\\b(?:care|caring|cares|look(?:s|ing)? after|help(?:s|ing)?) (?:for |of )?(?:[\\p{Ll}'\u2019-]{1,14} ){0,2}?(?:${kinship})\\b(?! \\p{Lu})[^.;\\n]{0,30}$`,
  'u',
);
const anotherSubject =
  /\b(?:he|she|i|they)\b|(?<![\p{L}-])\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:has|is|was|had|takes)\b/iu;

const reachBefore = 90;
const verbReach = 40;

/** True where the words about health are said of a relative without a name. */
export function isOfUnnamedRelative(text: string, { kind, start, end }: ElementSpan): boolean {
  if (kind !== 'medical') return false;
  const from = Math.max(0, start - reachBefore);
  const line = text.slice(from, Math.min(end, start + verbReach));
  for (const match of line.matchAll(told)) {
    const verbAt = from + match.index + match[0].length;
    if (verbAt < start - verbReach) continue;
    if (verbAt >= start || !anotherSubject.test(text.slice(verbAt, start))) return true;
  }
  const whole = text.slice(from, end);
  return caredFor.test(whole.slice(0, Math.max(start - from, whole.search(/\b(?:with|who)\b/))));
}
