// The words that a scan has marked: where phrases may begin, and words of a lexicon.
import { wordKind } from './kernel-layout.ts';
import { hasBit, type Searched } from './match-shape.ts';
import { endingsBit } from './shape-plan.ts';
import { field, lineAt, markAt, wordAt, type TextScan } from './text-scan.ts';
import type { WordList } from '../words.ts';

/** Places of the words at which phrases begin. */
export function phraseWords({ words, marks }: TextScan): number[] {
  const places: number[] = [];
  for (let i = 0; i < marks; i++) {
    const at = markAt(i);
    if ((words[at + field.markWhat] as number) & wordKind.phrase)
      places.push(words[at + field.markWord] as number);
  }
  return places;
}

/** The words of a scanned text, made when they are asked for. */
export function wordsOf(text: string, { words, cut }: TextScan): WordList {
  return {
    length: cut,
    at(place) {
      const at = wordAt(place);
      const start = words[at] as number;
      const end = words[at + 1] as number;
      return { text: text.slice(start, end).toLowerCase(), start, end };
    },
  };
}

/** Places of words of a lexicon: those that it lists, and those that a term of it begins with. */
export interface LexicalWords {
  readonly listed: readonly number[];
  readonly openingTerms: readonly number[];
}

/** In order. A word with an ending of the lexicon is both. */
export function lexicalWords(
  { text, lineStarts, scan }: Searched,
  endings: readonly RegExp[],
): LexicalWords {
  const { words, marks } = scan;
  const listed: number[] = [];
  const openingTerms: number[] = [];
  for (let i = 0; i < marks; i++) {
    const at = markAt(i);
    const what = words[at + field.markWhat] as number;
    if (what & wordKind.lexicon) listed.push(words[at + field.markWord] as number);
    if (what & wordKind.term) openingTerms.push(words[at + field.markWord] as number);
  }
  const ended = wordsWithEndings(text, lineStarts, scan, endings);
  if (ended.length === 0) return { listed, openingTerms };
  const inOrder = (places: readonly number[]): number[] =>
    [...new Set([...places, ...ended])].toSorted((a, b) => a - b);
  return { listed: inOrder(listed), openingTerms: inOrder(openingTerms) };
}

function wordsWithEndings(
  text: string,
  lineStarts: readonly number[],
  scan: TextScan,
  endings: readonly RegExp[],
): readonly number[] {
  const { words, cut } = scan;
  const all = wordsOf(text, scan);
  const found: number[] = [];
  let place = 0;
  for (const [line, from] of lineStarts.entries()) {
    if (!hasBit(words, lineAt(line) + field.literals, endingsBit)) continue;
    const to = lineStarts[line + 1] ?? text.length;
    while (place < cut && (words[wordAt(place)] as number) < from) place++;
    for (; place < cut && (words[wordAt(place)] as number) < to; place++) {
      const word = all.at(place).text;
      if (endings.some((ending) => ending.test(word))) found.push(place);
    }
  }
  return found;
}
