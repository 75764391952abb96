// Names that nothing but their place shows: capitalised words at the start of a line, right before a number that only people have.
import { isNeverName } from './form-words.ts';
import { apartFromNeighbour } from './name-checks.ts';
import { isWord, Shape } from './scan-word.ts';
import type { TokenRange, Tokens } from './tokens.ts';
import { Kind } from './words.ts';

const maxParts = 4;
/** What follows such a name: the label of a number that a company does not have, or a birth date. */
const personal =
  /^[ \t]{0,3}(?:[,;:(|–-]|[ \t]{2,40}|\t)[ \t(]{0,8}(?:(?:his|her|their|the) )?(?:ssn?\b|s\.s\.|ss ?#|soc(?:ial|\.)?\b|dob\b|d\.o\.b|born\b|date of birth|birth ?date|age \d|dcn\b|medicare\b|mbi\b|medicaid\b|mo healthnet|passport\b|a-number|itin\b|driver|dl ?[#\d]|dln?\b|oln\b|lic(?:ense)?\b|(?:[a-z]{3,9} \/ )?(?:member|mbr|insured|enrollee|policy|health plan|insurance|subscriber) ?(?:id|no|num|#))/i;
/** What is said of people only, right behind a name that opens an item. */
const acts =
  /^ (?:is|was|has|had|tested|started|suffers?|takes?|took|reports?|reported|states?|stated|says?|said|called|came|wants?|needs?|lives?|moved|died|passed|broke|fell|injured|hurt|sees|requests?|requested|received|will be|can(?:no|')t|cannot|underwent|developed|missed|gave|got|signed|applied)\b/;
const spacedLabel = /^ (?:ssn|ss ?#|dob|d\.o\.b\.|dcn|dl ?#?|dln|oln|itin|mbi)[ :#.]/i;
const bare = /^[ \t]{0,3}(?:[,;:(|–-]|[ \t]{2,40}|\t)[ \t(]{0,8}\d{3}-\d\d-\d{4}\b/;
const reach = 64;
const itemReach = 20;
const opening = new Set(['-', '*', '•', ')', '.', '|', ':']);
const refused: ReadonlySet<number> = new Set([
  Kind.label,
  Kind.organization,
  Kind.month,
  Kind.stop,
  Kind.role,
  Kind.title,
]);

/** Such names, whatever the tagger made of their words. */
export function findNamesBesideNumbers(tokens: Tokens): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!opensItem(tokens, i)) continue;
    const to = endOfName(tokens, i);
    if (to <= i || isOrdinary(tokens, i, to)) continue;
    const behind = tokens.text.slice(tokens.end[to - 1], tokens.end[to - 1]! + reach);
    if (
      personal.test(behind) ||
      spacedLabel.test(behind) ||
      bare.test(behind) ||
      (acts.test(behind) && readsAsName(tokens, i, to))
    )
      found.push(apartFromNeighbour(tokens, { from: i, to }));
  }
  return found;
}

/** "Annual Wellness Visit": nothing but words. */
function isOrdinary({ facts, shape }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { word, given, surname, kind } = facts[i]!;
    const isWordAlone = word >= 2 && given < 3 && surname < 3;
    if (isWord(shape[i]!) && shape[i] !== Shape.initial && kind === Kind.none && !isWordAlone)
      return false;
  }
  return true;
}

/** "Wei Young started …", but not "Management Services has …". */
function readsAsName({ facts, shape }: Tokens, from: number, to: number): boolean {
  const first = facts[from]!;
  const last = facts[to - 1]!;
  const isGiven = shape[from] === Shape.initial || (first.given >= 2 && first.word < 4);
  const isUnknown = first.word === 0 && first.kind === Kind.none;
  return (
    (isGiven || isUnknown) && (last.surname >= 2 || (last.word === 0 && last.kind === Kind.none))
  );
}

/** The first word of a line, of a bullet or of a numbered item. */
function opensItem({ shape, start, text }: Tokens, i: number): boolean {
  if (i === 0 || shape[i - 1] === Shape.newline) return true;
  if (!opening.has(text[start[i - 1]!]!)) return false;
  const before = text.slice(Math.max(0, start[i]! - itemReach), start[i]);
  return /(?:^|\n)[ \t]{0,8}(?:[-*•|]|\(?\d{1,3}[.):])[ \t]{0,4}$/.test(before);
}

/** Behind two to four capitalised words, or "Last, First"; `from` where there are none. */
function endOfName(tokens: Tokens, from: number): number {
  const { shape, gap, count } = tokens;
  let to = from;
  let parts = 0;
  let commas = 0;
  for (; to < count && parts <= maxParts; to++) {
    const turnsRound =
      shape[to] === Shape.comma && commas === 0 && parts > 0 && parts <= 2 && gap[to] === 0;
    if (turnsRound && to + 1 < count && isPart(tokens, to + 1)) {
      commas++;
      continue;
    }
    if (!isPart(tokens, to) || (to > from && gap[to] !== 1)) break;
    // "Sharon DCN": a label behind a first name.
    if (shape[to] === Shape.capitals && shape[from] === Shape.title) break;
    parts++;
  }
  return parts >= 2 && parts <= maxParts ? to : from;
}

/** Whether a word may be part of a name where a number of a person shows that there is one. */
export function isPart({ shape, facts }: Tokens, i: number): boolean {
  const own = facts[i]!;
  if (shape[i] === Shape.initial) return true;
  if (!isWord(shape[i]!) || (shape[i] === Shape.lower && own.kind !== Kind.particle)) return false;
  if (isNeverName(own)) return false;
  return !refused.has(own.kind) || own.given >= 3 || own.surname >= 3;
}
