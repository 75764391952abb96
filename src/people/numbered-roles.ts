// Labels with a number ("SSN (Seller 2)", "Tenant #1 DL"): they mean the second of the people listed under that word.
import type { Cast, PlacedMention } from './cast.ts';
import { type ElementSpan, lineEnd } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

const numbered = /\b([a-z][a-z-]{3,14}?)s?\s?(?:#|no\.?\s)?\s?([1-4])\b[^\d\n]{0,24}$/i;
/** "first tenant, KS license …" */
const ordinal =
  /\b(first|1st|second|2nd|third|3rd|fourth|4th)[ -]([a-z][a-z-]{3,14})\b[^\d\n;]{0,30}$/i;
const placeOf: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};
const reach = 60;
const maxInList = 4;
const listGap = /^\s{0,3}(?:,|;|and|&|or|,\s?and)\s{0,3}$/i;

/** The word that a label counts, and the place in the list that it means. */
function countedIn(before: string): { word: string; place: number; isLabel: boolean } | null {
  const [, word, number] = numbered.exec(before) ?? [];
  if (word !== undefined) return { word: word.toLowerCase(), place: Number(number), isLabel: true };
  const [, nth = '', party] = ordinal.exec(before) ?? [];
  return party === undefined
    ? null
    : { word: party.toLowerCase(), place: placeOf[nth.toLowerCase()] ?? 0, isLabel: false };
}

/** The person whom the numbered label of an element means, where a list of people stands under the same word. */
export function mentionNumbered(cast: Cast, element: ElementSpan): PlacedMention | null {
  const { text, layout, mentions } = cast;
  const lineStart = layout.lines[indexAt(layout.lines, element.start)]!;
  const before = text.slice(Math.max(lineStart, element.start - reach), element.start);
  const counted = countedIn(before);
  if (counted === null) return null;
  const { word, place, isLabel } = counted;
  // "Tenants Ann Roe and Max Doe …: first tenant, …" may stand in one line; a label stands below the list.
  const limit = isLabel ? lineStart : element.start;
  const head = mentions.findIndex(
    ({ role, end }) =>
      end <= limit && role.kind === 'subject' && role.words.some((one) => one === word),
  );
  if (head < 0 || lineEnd(cast, mentions[head]!.start) < mentions[head]!.end) return null;
  const list = [mentions[head]!];
  for (let i = head + 1; i < mentions.length && list.length < maxInList; i++) {
    const mention = mentions[i]!;
    if (!listGap.test(text.slice(list.at(-1)!.end, mention.start))) break;
    list.push(mention);
  }
  return list.length > 1 ? (list[place - 1] ?? null) : null;
}
