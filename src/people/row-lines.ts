// Lines of one form, a person and a number of the same kind in each ("Spouse  Ann Roe  A# 123"): each number is its line's.
import type { Cast, PlacedMention } from './cast.ts';
import { lastRoleWord } from './role-words.ts';
import type { ElementSpan } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

/** Between a name and its number stands the label of the number, or little else. */
const between = /^[\s,;:|–-]{0,12}(?:[\p{L}#.'’/() -]{0,30}?[:#.]?\s{0,4})?$/u;
const longest = 60;
/** Words by which a line says something of its person beyond the number: a sentence, no row. */
const telling =
  /\b(?:is|was|are|were|has|had|have|said|says|told|asked|called|from|by|with|about|and|or|for|that)\b/i;
const fewestRows = 2;

interface Row {
  readonly line: number;
  readonly element: ElementSpan;
  readonly mention: PlacedMention;
}

/** The mention of each element in lines that follow each other and have one name and one number of that kind. */
export function matchRowLines(
  cast: Cast,
  elements: readonly ElementSpan[],
): ReadonlyMap<ElementSpan, PlacedMention> {
  const rows = elements.flatMap((element) => rowOf(cast, elements, element) ?? []);
  const matched = new Map<ElementSpan, PlacedMention>();
  let run: Row[] = [];
  const close = (): void => {
    if (run.length >= fewestRows)
      for (const { element, mention } of run) matched.set(element, mention);
    run = [];
  };
  for (const row of rows) {
    const before = run.at(-1);
    if (before !== undefined && !follows(before, row)) close();
    run.push(row);
  }
  close();
  return matched;
}

const follows = (before: Row, row: Row): boolean =>
  row.line === before.line + 1 &&
  row.element.kind === before.element.kind &&
  row.mention.person !== before.mention.person;

function rowOf(cast: Cast, elements: readonly ElementSpan[], element: ElementSpan): Row | null {
  const { text, layout, mentions } = cast;
  const line = indexAt(layout.lines, element.start);
  const start = layout.lines[line]!;
  const end = layout.lines[line + 1] ?? text.length;
  const inLine = (at: number): boolean => at >= start && at < end;
  const named = mentions.filter((mention) => inLine(mention.start));
  const [mention] = named;
  const isOnly = elements.every((other) => other === element || !inLine(other.start));
  if (mention === undefined || named.length > 1 || !isOnly || mention.end > element.start)
    return null;
  const apart = text.slice(mention.end, element.start);
  if (apart.length > longest || !between.test(apart) || telling.test(apart)) return null;
  // "Ann Roe   Spouse's SSN 123" is the spouse's.
  return lastRoleWord(apart) === '' ? { line, element, mention } : null;
}
