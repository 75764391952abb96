// Finds the longest medical term that begins at a word: of the lexicon, by its ending, or composed of a part of the body and what befell it.
import { conditions, drugs, drugStems, procedures, termEndings } from '../medical-terms.ts';
import { bodyPhraseAt } from './body-phrase.ts';

/** Of shorter words the ending tells nothing. */
export const shortestStem = 8;
const isStemmed = (word: string): boolean => drugStems.test(word) || termEndings.test(word);

/** The terms that begin with one word. */
interface Beginning {
  /** Words in the longest of them. */
  most: number;
  /** Their second words, with an s at the end and without. */
  readonly seconds: Set<string>;
}

let begun: ReadonlyMap<string, Beginning> | undefined;

function beginnings(): ReadonlyMap<string, Beginning> {
  const known = new Map<string, Beginning>();
  for (const term of [...conditions, ...procedures, ...drugs]) {
    const words = term.split(' ');
    const [first = '', second] = words;
    let beginning = known.get(first);
    if (!beginning) known.set(first, (beginning = { most: 0, seconds: new Set() }));
    beginning.most = Math.max(beginning.most, words.length);
    if (second === undefined) continue;
    beginning.seconds.add(second).add(`${second}s`);
    if (second.endsWith('s')) beginning.seconds.add(second.slice(0, -1));
  }
  return known;
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

/** Behind "MS" they are programs, and nobody is ill. */
const products = new Set(
  'windows dos word office excel access outlook sql edge teams project visio exchange powerpoint paint publisher'.split(
    ' ',
  ),
);

/** Whether the word at `at` is the "MS" of a program. */
export function namesProgram(words: readonly string[], at: number): boolean {
  return words[at] === 'ms' && products.has(words[at + 1] ?? '');
}

/** Words in the longest listed term that may begin with the word at `at`, told by the one behind it; 0 where none does. */
export function mostWordsAt(words: readonly string[], at: number): number {
  begun ??= beginnings();
  if (namesProgram(words, at)) return 0;
  const beginning = begun.get(words[at] as string);
  if (!beginning || beginning.most < 2) return beginning?.most ?? 0;
  const most = Math.min(beginning.most, words.length - at);
  return most < 2 || beginning.seconds.has(words[at + 1] as string) ? most : 1;
}

/** The first words of all listed terms. */
export function termOpeners(): Iterable<string> {
  begun ??= beginnings();
  return begun.keys();
}

/** Number of words in the longest term that begins at `at`; 0 where none does. */
export function medicalTermAt(words: readonly string[], at: number): number {
  const first = words[at] as string;
  const ofBody = bodyPhraseAt(words, at);
  for (let count = mostWordsAt(words, at); count > ofBody; count--) {
    const phrase = count === 1 ? first : words.slice(at, at + count).join(' ');
    if (conditions.has(phrase) || procedures.has(phrase) || drugs.has(phrase)) return count;
  }
  return ofBody > 0 ? ofBody : hasTellingEnding(first) ? 1 : 0;
}
