// What is known of a spelling wherever it stands: grades from the lexicon, class, and hashes for the tagger.
import { givenGrade, lookUp, sexOf, surnameGrade, wordGrade } from './lexicon.ts';
import { hashWord, squeeze } from './squeeze.ts';
import { kindOf } from './words.ts';

/** Cached and shared: never changed. */
export interface WordFacts {
  readonly low: string;
  readonly given: number;
  readonly surname: number;
  readonly word: number;
  readonly sex: number;
  readonly kind: number;
  readonly hash: number;
  /** Hash of the last three letters, 0 for short words. */
  readonly tailHash: number;
}

const maxCachedWords = 20_000;
const cachedWords = new Map<string, WordFacts>();

/** The facts of one spelling; hyphenated words that are not listed fall back to their best part. */
export function wordFacts(spelling: string): WordFacts {
  const cached = cachedWords.get(spelling);
  if (cached) return cached;
  const low = squeeze(spelling);
  let listed = lookUp(low);
  if (listed === 0 && spelling.includes('-')) {
    for (const part of spelling.split('-')) listed = Math.max(listed, lookUp(squeeze(part)) & 63);
  }
  const facts: WordFacts = {
    low,
    given: givenGrade(listed),
    surname: surnameGrade(listed),
    word: wordGrade(listed),
    sex: sexOf(listed),
    kind: kindOf(low),
    hash: hashWord(low) | 0,
    tailHash: low.length > 3 ? hashWord('~' + low.slice(-3)) | 0 : 0,
  };
  if (cachedWords.size >= maxCachedWords) cachedWords.clear();
  cachedWords.set(spelling, facts);
  return facts;
}
