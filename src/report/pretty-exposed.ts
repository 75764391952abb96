// The exposed stores: where, how many people, what of theirs, and who can open it.
import type { StoreEntry } from '../model/scan.ts';
import type { Finding } from '../model/verdict.ts';
import { accessPhrase, protectionPhrase } from './access-words.ts';
import type { Digest } from './pretty-digest.ts';
import { countOf, formatCount } from './numbers.ts';
import { breakWord, indent, padEnd, padStart, type Page } from './page.ts';
import { cutMiddle } from './paths.ts';
import { displayWidth } from './safe-text.ts';
import { kindWords } from './words.ts';

const peopleColumn = 9;
const missouriColumn = 11;
const numberColumns = peopleColumn + missouriColumn;

export function exposedSection(digest: Digest, page: Page, more: string): string[] {
  const { exposed, show, noun, data } = digest;
  if (data.summary.stores.exposed === 0) return [];
  const paths = exposed.map((store) => page.fold(show(store.uri)));
  const longest = Math.max(...paths.map(displayWidth));
  const width = Math.min(page.widest, Math.max(page.tableWidth, longest + 3 + numberColumns));
  const word = page.paint('exposed', 'Exposed');
  const heading = page.narrow
    ? word
    : word +
      padStart('people', width - numberColumns - 'Exposed'.length + peopleColumn) +
      padStart('Missouri', missouriColumn);
  const rest = data.summary.stores.exposed - exposed.length;
  return [
    heading,
    ...exposed.flatMap((store, index) => storeLines(store, paths[index] ?? '', width, page)),
    ...(rest > 0
      ? indent(
          page.wrap(`and ${formatCount(rest)} more ${rest === 1 ? noun.one : noun.many}: ${more}`),
          2,
        )
      : []),
  ];
}

function storeLines(store: StoreEntry, path: string, width: number, page: Page): string[] {
  const details = [
    ...page.wrap(kindsPhrase(store), width - 4),
    ...circumstances(store, width, page),
  ];
  if (page.narrow) {
    const numbers = `${countOf(store.persons, 'person', 'people')}, ${formatCount(store.missouriResidents)} Missouri`;
    return [...pathLines(path, width, page), ...indent([numbers, ...details], 4)];
  }
  const numbers =
    padStart(formatCount(store.persons), peopleColumn) +
    padStart(formatCount(store.missouriResidents), missouriColumn);
  const room = width - numberColumns - 2;
  const cut = cutMiddle(path, room, page.ellipsis);
  const first =
    displayWidth(cut) <= room
      ? [`  ${padEnd(cut, room)}${numbers}`]
      : [...pathLines(path, width, page), padStart(numbers, width)];
  return [...first, ...indent(details, 4)];
}

/** A name too long for its column stands whole, on lines of its own. */
function pathLines(path: string, width: number, page: Page): string[] {
  return indent(breakWord(cutMiddle(path, width - 2, page.ellipsis), width - 2), 2);
}

/** 'Social Security number (a), bank account number': covered kinds with their limb, then what else lies there. */
function kindsPhrase(store: StoreEntry): string {
  const covered = store.findings.filter((each) => each.disposition === 'covered');
  const others = store.findings.filter((each) =>
    ['review', 'no-code', 'no-name'].includes(each.disposition),
  );
  const phrases = new Map<string, string>();
  const add = (finding: Finding, limb: string): void => {
    const words = kindWords[finding.type][0];
    if (!phrases.has(words)) phrases.set(words, words + limb);
  };
  for (const finding of covered) add(finding, finding.limb ? ` (${finding.limb})` : '');
  for (const finding of others) add(finding, '');
  return [...phrases.values()].join(', ');
}

function circumstances(store: StoreEntry, width: number, page: Page): string[] {
  const places = store.findings.flatMap((finding) => finding.places);
  const pictured = places.length > 0 && places.every((place) => place.part === 'ocr');
  const phrases = [accessPhrase(store.access), protectionPhrase(store)];
  if (pictured) phrases.push('read from a picture');
  const text = phrases.filter((phrase) => phrase !== '').join(' · ');
  const id = page.fold(store.id);
  const lines = page.wrap(text, width - 4);
  const last = lines.at(-1) ?? '';
  const gap = width - 4 - displayWidth(last) - displayWidth(id);
  const painted = page.paint('soft', id);
  if (page.narrow) return [...lines, painted];
  if (gap < 2) return [...lines, padStart('', width - 4 - displayWidth(id)) + painted];
  return [...lines.slice(0, -1), last + ' '.repeat(gap) + painted];
}
