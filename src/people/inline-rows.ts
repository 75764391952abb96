// Several people in one line, each beside what is theirs: "Ann Roe: 1, Max Poe: 2" and "1 Ann Roe, 2 Max Poe".
import type { Cast, PlacedMention } from './cast.ts';
import { lastRoleWord } from './role-words.ts';
import type { ElementSpan } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

type Matches = ReadonlyMap<ElementSpan, PlacedMention>;

/** Between a name and what is theirs stands a label, or little else; between two people, what divides a list. */
const within = /^(?:['’]s)?[\s,:|–—([-]{0,6}(?:[\p{L}#.'’/-]+[ :#.]{0,3}){0,3}[\s:#([-]{0,4}$/u;
const longestWithin = 32;
const divider =
  /^(?: ?\([^()\n]{1,30}\))?[\s)\].]{0,4}(?:[,:;/|•&+]|\band\b|\bund\b|\by\b)[\s(•-]{0,4}(?:and |& )?\(?$/i;
const longestDivider = 40;

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly element?: ElementSpan;
  readonly mention?: PlacedMention;
}

/** The mention of each element in lines that name several people and tell one kind of thing of each. */
export function matchInlineRows(cast: Cast, elements: readonly ElementSpan[]): Matches {
  const matched = new Map<ElementSpan, PlacedMention>();
  for (const row of linesOf(cast, elements)) {
    for (const [element, mention] of pairsOf(cast.text, row)) matched.set(element, mention);
  }
  return matched;
}

/** What stands in each line that holds several people and several elements of one kind, in its order. */
function linesOf(cast: Cast, elements: readonly ElementSpan[]): Placed[][] {
  const lineOf = (offset: number): number => indexAt(cast.layout.lines, offset);
  const byLine = new Map<number, Placed[]>();
  for (const element of elements) {
    const line = lineOf(element.start);
    const own = byLine.get(line);
    const placed = { start: element.start, end: element.end, element };
    if (own) own.push(placed);
    else byLine.set(line, [placed]);
  }
  for (const mention of cast.mentions) {
    if (mention.isAlias) continue;
    byLine.get(mention.line)?.push({ start: mention.start, end: mention.end, mention });
  }
  return [...byLine.values()].filter(holdsSeveral).map((row) => row.toSorted(byStart));
}

const byStart = (a: Placed, b: Placed): number => a.start - b.start;

function holdsSeveral(row: readonly Placed[]): boolean {
  const people = new Set(row.flatMap(({ mention }) => (mention ? [mention.person] : [])));
  const kinds = new Set(row.flatMap(({ element }) => (element ? [element.kind] : [])));
  return people.size >= 2 && kinds.size === 1 && people.size * 2 === row.length;
}

/** Name and element in turn, whichever comes first; nothing where the line is built in any other way. */
function pairsOf(text: string, row: readonly Placed[]): (readonly [ElementSpan, PlacedMention])[] {
  const pairs: (readonly [ElementSpan, PlacedMention])[] = [];
  const isNameFirst = row[0]?.mention !== undefined;
  for (let at = 0; at + 1 < row.length; at += 2) {
    const [left, right] = [row[at] as Placed, row[at + 1] as Placed];
    const { mention } = isNameFirst ? left : right;
    const { element } = isNameFirst ? right : left;
    if (!mention || !element || mention.role.kind === 'staff') return [];
    const apart = text.slice(left.end, right.start);
    const next = row[at + 2];
    const division = next ? text.slice(right.end, next.start) : ';';
    if (apart.length > longestWithin || !within.test(apart) || lastRoleWord(apart) !== '')
      return [];
    if (division.length > longestDivider || !divider.test(division)) return [];
    pairs.push([element, mention]);
  }
  return pairs;
}
