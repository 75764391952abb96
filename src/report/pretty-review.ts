// What needs a look, counted by what is weak about it.
import type { Digest } from './pretty-digest.ts';
import { count } from './nouns.ts';
import { formatCount } from './numbers.ts';
import { breakWord, indent, padEnd, padStart, type Page } from './page.ts';
import { cutMiddle } from './paths.ts';
import { displayWidth } from './safe-text.ts';

/** Right edge of the counts, the same as that of the people column above them. */
const countEdge = (page: Page): number => page.tableWidth - 11;
const mostGroups = 10;

export function reviewSection(digest: Digest, page: Page): string[] {
  const { review, reviewListed, noun, data, show } = digest;
  const stores = data.summary.stores.review;
  if (stores === 0) return [];
  const groups = [...review].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
  const rest = groups.slice(mostGroups).reduce((sum, [, number]) => sum + number, 0);
  const rows = groups.slice(0, mostGroups);
  if (rest > 0) rows.push(['Other', rest]);
  return [
    sectionHeading(page.paint('review', 'Needs a look'), 'Needs a look', count(stores, noun), page),
    ...rows.flatMap(([words, number]) => countRow(words, number, page)),
    ...reviewListed.flatMap((store) => {
      const path = page.fold(show(store.uri));
      const id = page.fold(store.id);
      const room = page.tableWidth - displayWidth(id) - 6;
      const cut = cutMiddle(path, room, page.ellipsis);
      const painted = page.paint('soft', id);
      return displayWidth(cut) <= room && !page.narrow
        ? [`    ${padEnd(cut, room + 2)}${painted}`]
        : [...indent(breakWord(cut, page.tableWidth - 4), 4), `    ${painted}`];
    }),
  ];
}

/** The number of the heading ends where the numbers below it end. */
export function sectionHeading(
  painted: string,
  plain: string,
  counted: string,
  page: Page,
): string {
  if (page.narrow) return `${painted}   ${counted}`;
  const [number = ''] = counted.split(' ');
  return painted + padStart(number, countEdge(page) - plain.length) + counted.slice(number.length);
}

function countRow(words: string, number: number, page: Page): string[] {
  const counted = formatCount(number);
  if (page.narrow) return indent(page.wrap(`${words}: ${counted}`, page.measure - 2), 2);
  const lines = page.wrap(words, countEdge(page) - 2 - 8);
  const last = lines.at(-1) ?? '';
  return indent(
    [...lines.slice(0, -1), last + padStart(counted, countEdge(page) - 2 - displayWidth(last))],
    2,
  );
}
