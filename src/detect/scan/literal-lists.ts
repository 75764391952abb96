// Lists of texts of which one must stand in a match, and the words in them that are worth looking for.

/** The beginning of a word: its first letters in small, and whether it has no more. */
export interface WordStart {
  /** Two to four. */
  readonly letters: string;
  /** A word of two or three letters that ends behind them. Of two it always does. */
  readonly isWhole: boolean;
}

export const emptyTexts: readonly string[] = [''];

const mostExact = 48;
const longestExact = 36;

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

const mostLiterals = 160;

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
  const weight = other === null ? 0 : weigh(other);
  if (weight === 0) return one;
  return one === null || weight > weigh(one) ? other : one;
}

/** 0 for a list with a text that has no word to look for. */
function weigh(texts: readonly string[]): number {
  let least = Infinity;
  for (const text of texts) {
    const word = wordIn(text);
    if (!word) return 0;
    least = Math.min(least, word.letters.length + (word.isWhole ? 0.5 : 0));
  }
  return Math.max(0.1, 2 * least - texts.length / 4);
}

/** Beyond ASCII there may be letters, which make one word with what stands beside them. */
const wordBehindEdge = /(?<=[\0-\x60\x7b-\x7f])[a-z]{2,}/g;
/** Letters by how common they are in English, the commonest first. */
const common = 'etaoinshrdlucmfwypvbgkjqxz';

/** The word of a text that texts have least often: it must begin where a word begins. */
export function wordIn(text: string): WordStart | null {
  let best: WordStart | null = null;
  let rarest = -1;
  for (const match of text.matchAll(wordBehindEdge)) {
    const [word] = match;
    const letters = word.slice(0, 4);
    const isWhole = letters.length < 4 && text.charCodeAt(match.index + letters.length) < 128;
    if (letters.length === 2 && !isWhole) continue;
    // The longer, the rarer, whatever its letters are.
    const rarity = Array.from(letters).reduce(
      (sum, letter) => sum + 26 + common.indexOf(letter),
      0,
    );
    if (rarity <= rarest) continue;
    rarest = rarity;
    best = { letters, isWhole };
  }
  return best;
}
