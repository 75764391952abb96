// Finds the longest medical term that begins at a word: of the lexicon, by its ending, or composed of a part of the body and what befell it.
import { conditions, drugs, drugStems, procedures, termEndings } from '../medical-terms.ts';
import { bodyPhraseAt } from './body-phrase.ts';

const longestWords = 5;
const shortestStem = 8;
const isStemmed = (word: string): boolean => drugStems.test(word) || termEndings.test(word);

/** First word of every term → words in the longest term that begins with it. */
let longestBy: ReadonlyMap<string, number> | undefined;

function termLengths(): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const term of [...conditions, ...procedures, ...drugs]) {
    const words = term.split(' ');
    const first = words[0] as string;
    lengths.set(first, Math.min(longestWords, Math.max(lengths.get(first) ?? 0, words.length)));
  }
  return lengths;
}

const stemmed = new Map<string, boolean>();
const maxKept = 50_000;

/** By its ending alone: "lisinopril", "appendectomy". Kept by word, since texts repeat themselves. */
export function hasTellingEnding(word: string): boolean {
  if (word.length < shortestStem) return false;
  let known = stemmed.get(word);
  if (known === undefined) {
    if (stemmed.size >= maxKept) stemmed.clear();
    known = isStemmed(word);
    stemmed.set(word, known);
  }
  return known;
}

/** Words in the longest listed term that begins with this one; 0 where none does. */
export function mostWordsFrom(first: string): number {
  longestBy ??= termLengths();
  return longestBy.get(first) ?? 0;
}

/** Number of words in the longest term that begins at `at`; 0 where none does. */
export function medicalTermAt(words: readonly string[], at: number): number {
  const first = words[at] as string;
  const longest = mostWordsFrom(first);
  const ofBody = bodyPhraseAt(words, at);
  for (let count = Math.min(longest, words.length - at); count > ofBody; count--) {
    const phrase = count === 1 ? first : words.slice(at, at + count).join(' ');
    if (conditions.has(phrase) || procedures.has(phrase) || drugs.has(phrase)) return count;
  }
  return ofBody > 0 ? ofBody : hasTellingEnding(first) ? 1 : 0;
}
