// Names with a slash, LAST/FIRST: on a card's magnetic stripe (ISO/IEC 7813, track 1) and in passenger lists.
import type { ComposedName } from './composed-names.ts';
import { parseName } from './name-parts.ts';

export interface CardTrack extends ComposedName {
  /** Where the whole stripe stands, with its second track. */
  readonly from: number;
  readonly to: number;
}

const track =
  /%?[Bb]\d{12,19}\^([\p{L}'’ .-]{2,26}\/[\p{L}'’ .-]{1,26}?)\s{0,26}\^\d{4}[^?\n]{0,80}(?:\?(?:;?\d{12,19}=[^?\n]{0,40}\??)?)?/gu;
const passenger =
  /(?<![\p{L}/])(\p{L}[\p{L}'’-]{1,25}\/\p{L}[\p{L} ]{0,24}?)[ ]?(?:MR|MRS|MS|MISS|MSTR)(?![\p{L}/])/giu;

/** Magnetic stripes with a cardholder's name: its numbers are this person's. */
export function findCardTracks(text: string): readonly CardTrack[] {
  if (!text.includes('^')) return [];
  return [...text.matchAll(track)].flatMap((match) => {
    const name = composed(match.index + match[0].indexOf('^') + 1, match[1]!);
    return name ? [{ ...name, from: match.index, to: match.index + match[0].length }] : [];
  });
}

/** "Bellamy/Rosa Ms" and "BELLAMY/ROSA MS". */
export function findPassengers(text: string): readonly ComposedName[] {
  if (!text.includes('/')) return [];
  return [...text.matchAll(passenger)].flatMap((match) => {
    const name = composed(match.index, match[1]!);
    return name ? [name] : [];
  });
}

function composed(start: number, written: string): ComposedName | null {
  const parsed = parseName(written);
  return parsed ? { start, end: start + written.length, parsed } : null;
}
