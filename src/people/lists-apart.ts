// Lists of numbers and lists of names that stand apart: "SSNs: 1, 2, 3" and, elsewhere, "Names: A, B" say of no number whose it is.
import type { Cast, PlacedMention } from './cast.ts';
import type { ElementSpan } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

const gap = /^\s{0,3}(?:[,;]|and|&|or|[,;]\s?(?:and|or))\s{0,3}$/i;
const fewest = 2;

/** The elements of lists in lines that name nobody, where whoever is named behind them stands in lists as well. */
export function elementsApart(
  cast: Cast,
  elements: readonly ElementSpan[],
): ReadonlySet<ElementSpan> {
  const apart = new Set<ElementSpan>();
  const lineOf = (offset: number): number => indexAt(cast.layout.lines, offset);
  const named = new Set(cast.mentions.map(({ line }) => line));
  for (let i = 0; i < elements.length;) {
    let end = i + 1;
    while (end < elements.length && goesOn(cast, elements[end - 1]!, elements[end]!)) end++;
    const list = elements.slice(i, end);
    const [first] = list;
    i = end;
    if (!first || list.length < fewest || first.kind === 'medical') continue;
    const line = lineOf(first.start);
    if (named.has(line) || !areListed(cast, first)) continue;
    for (const element of list) apart.add(element);
  }
  return apart;
}

const goesOn = (cast: Cast, one: ElementSpan, next: ElementSpan): boolean =>
  one.kind === next.kind && gap.test(cast.text.slice(one.end, next.start));

/** Nobody is named before the element, and all who are named behind it stand in lists of several. */
function areListed({ text, mentions }: Cast, element: ElementSpan): boolean {
  if (mentions.length < fewest || mentions.some(({ end }) => end <= element.start)) return false;
  const hasNeighbour = (mention: PlacedMention, i: number): boolean => {
    const before = mentions[i - 1];
    const behind = mentions[i + 1];
    return (
      (before !== undefined && gap.test(text.slice(before.end, mention.start))) ||
      (behind !== undefined && gap.test(text.slice(mention.end, behind.start)))
    );
  };
  return mentions.every(hasNeighbour);
}
