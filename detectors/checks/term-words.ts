// Cuts a text into words as the lexicon has them, where any of them may open a medical term: told by its letters, before it is cut out.
import { abbreviations, conditions, tellingTails } from '../medical-terms.ts';
import { bodyOpeners } from './body-phrase.ts';
import { shortestStem, termOpeners } from './medical-term-at.ts';

/** Words in small letters without apostrophes, and where they stand. */
export interface TermWords {
  readonly said: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Where false, no term begins with the word. */
  readonly opens: readonly boolean[];
}

const longestText = 400;
const filterBits = 17;
/** Of all words that open a term but for those told by their ending: one bit for each hash. */
let filter: Uint8Array | undefined;
let tails: ReadonlySet<number> | undefined;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & ((1 << filterBits) - 1);

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
  return slotOf(hash);
}

/** Three letters as one number. */
const tailOf = (letters: string): number =>
  (letters.charCodeAt(0) << 16) | (letters.charCodeAt(1) << 8) | letters.charCodeAt(2);

function makeFilter(): Uint8Array {
  const made = new Uint8Array(1 << (filterBits - 3));
  const add = (word: string): void => {
    const slot = hashOf(word);
    made[slot >> 3] = (made[slot >> 3] as number) | (1 << (slot & 7));
  };
  for (const word of termOpeners()) add(word);
  for (const word of bodyOpeners()) add(word);
  for (const word of conditions) add(`${word}s`);
  return made;
}

/** null where none of the first words of the text may open a term. */
export function cutTermWords(text: string): TermWords | null {
  filter ??= makeFilter();
  tails ??= new Set([...tellingTails].map(tailOf));
  const end = Math.min(text.length, longestText);
  const from: number[] = [];
  const to: number[] = [];
  const opens: boolean[] = [];
  let opensAny = false;
  for (let at = 0; at < end;) {
    const first = text.charCodeAt(at);
    if (!isLetter(first) && !isDigit(first)) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    let tail = 0;
    let letters = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (isLetter(code) || isDigit(code)) {
        const small = code | 32;
        hash = mix(hash, small);
        tail = ((tail << 8) | small) & 0xffffff;
        letters++;
      } else if (!isApostrophe(code) || at + 1 >= end || !isLetter(text.charCodeAt(at + 1))) break;
    }
    const slot = slotOf(hash);
    const isOpener =
      ((filter[slot >> 3] as number) & (1 << (slot & 7))) !== 0 ||
      (letters >= shortestStem && tails.has(tail));
    opensAny ||= isOpener;
    from.push(start);
    to.push(at);
    opens.push(isOpener);
  }
  return opensAny
    ? { said: from.map((start, i) => asWord(text.slice(start, to[i]))), from, to, opens }
    : null;
}

/** In small letters; an abbreviation written as a name is none: "Gerd" is no reflux. */
function asWord(written: string): string {
  const plain = /['’]/.test(written) ? written.replace(/['’]/g, '') : written;
  const low = plain.toLowerCase();
  return low !== plain && abbreviations.has(low) && /^[A-Z][a-z]+$/.test(plain) ? '-' : low;
}
