// Lists of numbers that say of none whose it is: "SSNs: 1, 2, 3" with the names in a list of their own, and lines of things with prices.
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
  const priced = elements.filter((element) => opensPricedLine(cast, element, named));
  if (priced.length >= fewest) for (const element of priced) apart.add(element);
  return apart;
}

const price = /\p{L}{3}[^\n]*?[ \t]\$ ?\d[\d,]*(?:\.\d\d)?[ \t]*$/u;

/** "499-64-5383   crutch tips, pair   $404.21": opens a line that names nobody and ends in a price. */
function opensPricedLine(
  { text, layout }: Cast,
  { start, end, label }: ElementSpan,
  named: ReadonlySet<number>,
): boolean {
  const line = indexAt(layout.lines, start);
  if (label !== undefined || named.has(line)) return false;
  const rest = text.slice(end, layout.lines[line + 1] ?? text.length).trimEnd();
  return text.slice(layout.lines[line], start).trim() === '' && price.test(rest);
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
