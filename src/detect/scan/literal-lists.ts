// Lists of texts of which one must stand in a match, and the words in them that are worth looking for.
import { foreignByte, foreignOf } from './kernel-layout.ts';

/** The beginning of a word: its first letters in small, and whether it has no more. */
export interface WordStart {
  /** One to four. */
  readonly letters: string;
  /** A word of up to three letters that ends behind them. Of fewer than three it always does. */
  readonly isWhole: boolean;
}

export const emptyTexts: readonly string[] = [''];

const usuallyExact = 48;
const longExact = 200;
let mostExact = usuallyExact;
const longestExact = 36;

/** Tries longer lists: of use only where short ones tell nothing, since of their words more are met by chance. */
export function withLongLists<Result>(read: () => Result): Result {
  mostExact = longExact;
  try {
    return read();
  } finally {
    mostExact = usuallyExact;
  }
}

export function product(
  left: readonly string[],
  right: readonly string[],
): readonly string[] | null {
  const [only = '', second] = left;
  if (second === undefined && only === '') return right;
  if (left.length * right.length > mostExact) return null;
  const all: string[] = [];
  for (const one of left)
    for (const other of right) {
      if (one.length + other.length > longestExact) return null;
      all.push(one + other);
    }
  return all;
}

export function union(left: readonly string[], right: readonly string[]): readonly string[] | null {
  const all = new Set([...left, ...right]);
  return all.size > mostExact ? null : [...all];
}

const mostLiterals = 1000;

export function eitherOf(
  left: readonly string[] | null,
  right: readonly string[] | null,
): readonly string[] | null {
  if (!left || !right || left.length + right.length > mostLiterals) return null;
  return [...new Set([...left, ...right])];
}

/** Of two lists the one that texts have less often by chance; null where neither is of use. */
export function better(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  const often = other === null ? Infinity : howOften(other);
  if (often === Infinity) return one;
  return one === null || often < howOften(one) ? other : one;
}

/** How often one of them is met, roughly; endlessly, where a text has no word to look for. */
const howOften = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (wordIn(text)?.chance ?? Infinity), 0);

/** One letter, as the scan sees it: others beyond ASCII are none. */
export const isLetter = (character: string): boolean =>
  /[a-z]/i.test(character) || foreignOf(character.charCodeAt(0)) === foreignByte.letter;

const word = /[a-z]+/g;
/** Letters by how common they are in English, the commonest first. */
const common = 'etaoinshrdlucmfwypvbgkjqxz';
const chanceOf = (letters: string, isWhole: boolean): number =>
  Array.from(letters).reduce(
    (chance, letter) => chance * 0.12 * 0.85 ** common.indexOf(letter),
    isWhole ? 0.5 : 1,
  );

/** The word of a text that texts have least often: it must begin where a word begins. */
export function wordIn(text: string): (WordStart & { readonly chance: number }) | null {
  let best: (WordStart & { readonly chance: number }) | null = null;
  for (const { 0: run, index } of text.matchAll(word)) {
    // What stands at the beginning may have letters before it that are not known.
    if (index === 0 || isLetter(text.charAt(index - 1))) continue;
    const letters = run.slice(0, 4);
    const next = text.charAt(index + letters.length);
    const isWhole = letters.length < 4 && next !== '' && !isLetter(next);
    if (letters.length < 3 && !isWhole) continue;
    const chance = chanceOf(letters, isWhole);
    if (best === null || chance < best.chance) best = { letters, isWhole, chance };
  }
  return best;
}
