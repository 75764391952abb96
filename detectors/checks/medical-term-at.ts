// Finds the longest term of the medical lexicon that begins at a word.
import {
  conditions,
  drugs,
  drugStems,
  medicalTerms,
  procedures,
  termEndings,
} from '../medical-terms.ts';

const longestWords = 5;
const shortestStem = 8;
const isStemmed = (word: string): boolean => drugStems.test(word) || termEndings.test(word);

/** Terms that are everyday words as well: they need a phrase of their own and are never believed alone. */
const everyday = new Set([
  ...'disabled disability stroke strokes icu ibs als ms aids coma shock tia pad mono blind infected virus seizure'.split(
    ' ',
  ),
  ...'seizures attack surgery surgeries transplant fever cold depression therapy injury injuries burn burns abortion'.split(
    ' ',
  ),
  ...'pain flu tb rsv gout croup acne lice prep narcan soma cast stitches crutches sling brace hernia concussion'.split(
    ' ',
  ),
  ...'anxiety stress fatigue allergies allergy rehab counseling wheelchair walker vaccine vaccination booster labor'.split(
    ' ',
  ),
  ...'cad chf ect sti edema abscess prenatal inhaler dentures warts nicu tmj leep necrosis gangrene'.split(
    ' ',
  ),
  ...'delivery birth pregnancy pregnant hospice detox fracture migraine confusion ultrasound mri ct x ray infusion'.split(
    ' ',
  ),
  'tb test',
  'c diff',
  'a fib',
  'd and c',
  'g tube',
  'ivf',
  'lupus',
]);

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
function hasTellingEnding(word: string): boolean {
  if (word.length < shortestStem) return false;
  let known = stemmed.get(word);
  if (known === undefined) {
    if (stemmed.size >= maxKept) stemmed.clear();
    known = isStemmed(word) && !everyday.has(word);
    stemmed.set(word, known);
  }
  return known;
}

/** Number of words in the longest term that begins at `at`; 0 where none does, or only an everyday word. */
export function medicalTermAt(words: readonly string[], at: number): number {
  const first = words[at] as string;
  longestBy ??= termLengths();
  const longest = longestBy.get(first) ?? 0;
  for (let count = Math.min(longest, words.length - at); count > 0; count--) {
    const phrase = count === 1 ? first : words.slice(at, at + count).join(' ');
    if (everyday.has(phrase)) continue;
    if (conditions.has(phrase) || procedures.has(phrase) || drugs.has(phrase)) return count;
  }
  return hasTellingEnding(first) ? 1 : 0;
}

/** Every term that `medicalTermAt` finds, but for those told by their ending. */
export function* listedTerms(): Iterable<string> {
  for (const term of medicalTerms()) if (!everyday.has(term)) yield term;
}
