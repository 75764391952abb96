// Names that stand in a text again: a whole name word for word, and its surname or first name alone ("Tully's licence").
import { type Mention, newMention } from './mention.ts';
import { nameWords, parseName } from './name-parts.ts';
import { tokenize } from './tokens.ts';
import { Kind } from './words.ts';

const maxRepeated = 40;
const minLength = 4;
const ordinary = 3;

/** Where a name that is certain elsewhere in the text stands again and was not found. Mentions come in order. */
export function findRepeats(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const certain = mentions.filter(
    ({ evidence, parsed, words }) => evidence === 'high' && parsed !== null && words.length > 1,
  );
  const isFree = freeOf(mentions);
  const repeats: Mention[] = [];
  const seen = new Set<string>();
  for (const mention of certain) {
    const written = text.slice(mention.start, mention.end);
    if (seen.has(written) || seen.size >= maxRepeated) continue;
    seen.add(written);
    for (const start of placesOf(text, written, mention.end)) {
      const end = start + written.length;
      if (isFree(start, end)) repeats.push({ ...mention, start, end });
    }
  }
  repeats.push(...findRelatives(text, certain, [...mentions, ...repeats]));
  return [...repeats, ...findShortForms(text, certain, [...mentions, ...repeats])];
}

const givenBefore = /(?<![\p{L}.'’-])(\p{Lu}\p{L}{1,20}(?: \p{Lu}\.?)?) $/u;
const givenReach = 28;
const listedGiven = 3;

/** "Felice Quick" where Lamar Quick is certain: a listed first name before a surname that is somebody's here. */
function findRelatives(
  text: string,
  certain: readonly Mention[],
  known: readonly Mention[],
): readonly Mention[] {
  const isFree = freeOf(known.toSorted((a, b) => a.start - b.start));
  const found: Mention[] = [];
  const seen = new Set<string>();
  for (const { parsed } of certain) {
    const last = parsed!.name.last;
    if (seen.has(last) || seen.size >= maxRepeated || last.length < minLength) continue;
    seen.add(last);
    for (const at of placesOf(text, last, 0)) {
      const given = givenBefore.exec(text.slice(Math.max(0, at - givenReach), at))?.[1];
      if (given === undefined) continue;
      const start = at - given.length - 1;
      const end = at + last.length;
      const whole = parseName(text.slice(start, end));
      const tokens = tokenize(text.slice(start, end));
      const first = tokens.facts[0];
      const isName = first !== undefined && first.given >= listedGiven && first.kind === Kind.none;
      if (!whole || !isName || !isFree(start, end)) continue;
      const words = nameWords(tokens, 0, tokens.count);
      found.push({ ...newMention(start, end, 'high'), words, parsed: whole });
    }
  }
  return found;
}

/** Surnames and first names alone, where they are no other words and no longer name follows. */
function findShortForms(
  text: string,
  certain: readonly Mention[],
  known: readonly Mention[],
): readonly Mention[] {
  const isFree = freeOf(known.toSorted((a, b) => a.start - b.start));
  const found: Mention[] = [];
  const seen = new Set<string>();
  for (const { words, end: behind } of certain) {
    for (const { text: part, kind, shape } of words) {
      if (seen.has(part) || part.length < minLength || kind !== Kind.none) continue;
      if (seen.size >= 2 * maxRepeated) return found;
      seen.add(part);
      const tokens = tokenize(part);
      if (tokens.count !== 1) continue;
      const isOrdinary = tokens.facts[0]!.word >= ordinary;
      // "Faith" may be a word of prose, a month or a verb: only where it is plainly written as a name.
      if (isOrdinary && tokens.facts[0]!.given < listedGiven) continue;
      const [word] = nameWords(tokens, 0, 1);
      for (const start of placesOf(text, part, behind)) {
        const end = start + part.length;
        if (!standsAlone(text, start, end) || !isFree(start, end)) continue;
        if (isOrdinary && !isWrittenAsName(text, start, end)) continue;
        found.push({ ...newMention(start, end, 'medium'), words: [{ ...word!, shape }] });
      }
    }
  }
  return found;
}

const nameBefore = /(?:\p{Lu}(?:\.|[\p{L}'’-]*)[ ]?|[@./\\-])$/u;
const titleBefore = /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? $/;
const nameBehind = /^(?:[ ]\p{Lu}\p{Ll}|[-@.]\p{L})/u;

const acts =
  /^(?:['’]s\b|,? (?:is|was|has|had|lives|lived|reports|reported|states|stated|said|says|called|wants|wanted|needs|needed|takes|took|does|did|lost|came|went|gave|asked|told|and [A-Z]|also|who|cannot|could|would)\b)/;
const midSentence = /\p{Ll}[,;]? $/u;

/** "Faith has", "Hope's", "told Grant": somebody acts, or the capital stands within a sentence. */
function isWrittenAsName(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 16);
  if (acts.test(behind)) return true;
  return midSentence.test(text.slice(Math.max(0, start - 4), start)) && !/^ \d/.test(behind);
}

/** Neither "Tully Street" nor "tully@…" nor "Anna Tully". */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (nameBehind.test(text.slice(end, end + 3))) return false;
  return !nameBefore.test(before) || titleBefore.test(before);
}

function* placesOf(text: string, written: string, from: number): Iterable<number> {
  for (
    let at = text.indexOf(written, from);
    at >= 0;
    at = text.indexOf(written, at + written.length)
  ) {
    const around = (text[at - 1] ?? ' ') + (text[at + written.length] ?? ' ');
    if (!/[\p{L}\d]/u.test(around)) yield at;
  }
}

/** Whether a stretch of text overlaps none of the mentions, which come in order. */
function freeOf(mentions: readonly Mention[]): (start: number, end: number) => boolean {
  return (start, end) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return (mentions[low]?.start ?? Infinity) >= end;
  };
}
