// Finds bare words of a detector's lexicon in texts about a person, and what speaks against a phrase being about one.
import { alsoSurnames } from '../../detectors/checks/also-surnames.ts';
import type { Detector } from '../../detectors/detector.ts';
import type { Candidate } from '../model/element.ts';
import type { LabeledText } from './labeled-text.ts';
import { isRecordOfSomebody, sentenceAround } from './sentence.ts';
import { isInRowOfSomebody } from './named-before.ts';
import { isTermTold } from './told.ts';
import { isTitleOfSection } from './title-of-section.ts';
import { indexAt } from '../text/index-at.ts';
import { isTechnicalAround } from './technical.ts';
import type { Word, WordList } from './words.ts';

/** "Diabetes prevention budget", "cancer center": the term only says what something is for. */
const attributive = new Set(
  (
    'prevention budget program programs research awareness foundation center centre clinic department association policy policies coverage education educator fund ' +
    'funding study studies trial trials walk week month day society group specialist specialists nurse market rates rate cases patients bill act law laws crisis epidemic ' +
    'outbreak coordinator schedule ward wards pump pumps charity gala hospital wing fundraiser screening screenings drug drugs medication supplies device devices company society task committee council grant conference court lawsuit statistics data report reports test kit'
  ).split(' '),
);

/** "A class on autism", "a book about depression": the term is a subject of talk. */
const spokenOf =
  /\b(?:class|course|book|article|talk|lecture|paper|seminar|training|workshop|budget|fund\w*|experts?|specialists?|stud(?:y|ies)|research\w*|polic(?:y|ies)|laws?|bills?|donat\w*|campaigns?|documentary|presentation|committee|charit(?:y|ies)|report|questions?|information|news|awareness|fight|cure) (?:[a-z-]+ ){0,2}(?:on|about|for|in|of|against|into|to) (?:the |a |her |his )?$/i;
/** Inside an address, a path, a markup sign or a name of a program. */
const glued = /[@/\\<>=#$%&{}[\]]/;
/** "Truvada/Isentress", "anxiety/depression": two words, and no path. */
const alternative = /(?<![\w/.\\@:-])[A-Za-z]{3,20}\/$/;
const otherAlternative = /^\/[A-Za-z]{3,20}(?![\w/\\@]|\.\w)/;
const inName = /[A-Za-z0-9]_+$/;
const inNameBehind = /^_+[A-Za-z0-9]/;
const shortForm = 4;
/** Small letters are no abbreviation, unless somebody has it: "she has uti", "test for hiv". */
const ofSomebody =
  /\b(?:has|have|had|having|with|for|diagnosed|positive|negative|her|his|my|their|and|severe|chronic|in|on)(?: (?:a|an|the|severe|bad|chronic|my|his|her))? $/i;

/** "Mike Walker", "Harald Hoyer": what helps to walk and to lift is also what people are called. */
const whoIsCalledSo = new Set([...alsoSurnames, 'addison', 'crohn', 'rash']);
const givenBefore = /\p{Lu}\p{L}{0,20}\.? $/u;

/** What stands around a bare term speaks against it: part of an identifier, an abbreviation in a line of capitals, a subject of talk. */
function isMisplaced(
  labeled: LabeledText,
  start: number,
  end: number,
  isShortened: boolean,
): boolean {
  const { text } = labeled;
  const lead = text.slice(Math.max(0, start - 60), start);
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isTagged =
    (/[>\]]/.test(before) && /[<[\s,;.]/.test(after)) ||
    (/[[{]/.test(before) && /[\]},;]/.test(after));
  if (
    (!isTagged &&
      ((glued.test(before) && !(before === '/' && alternative.test(lead))) ||
        (glued.test(after) &&
          !/[<\]}]/.test(after) &&
          !(after === '/' && otherAlternative.test(text.slice(end, end + 30)))))) ||
    (after === '.' && /\w/.test(text.charAt(end + 1)))
  )
    return true;
  // "LISTofSTRING", "23acdf8c": a piece of a longer word.
  if (/[A-Za-z0-9]/.test(before) || /[A-Za-z0-9]/.test(after)) return true;
  if (inName.test(lead) || inNameBehind.test(text.slice(end, end + 8))) return true;
  if (before === '-' && /\w/.test(text.charAt(start - 2))) return true;
  // "Model HIV-2200"
  if (after === '-' && /^-\d{2}/.test(text.slice(end, end + 3))) return true;
  const term = text.slice(start, end);
  if (
    whoIsCalledSo.has(term.toLowerCase()) &&
    /^\p{Lu}\p{Ll}/u.test(term) &&
    givenBefore.test(lead)
  )
    return true;
  if (isShortened && term !== term.toUpperCase() && !ofSomebody.test(lead)) return true;
  // "Gerd", "Ms": names and titles.
  if (isShortened && /^\p{Lu}\p{Ll}+$/u.test(term)) return true;
  if (
    term === term.toUpperCase() &&
    isAllCapitals(labeled, start, end) &&
    !(/\p{L}{4}/u.test(term) && isRecordOfSomebody(text))
  )
    return true;
  return spokenOf.test(lead);
}

/** A line of capitals throughout is a heading, a list of names of characters, or an old record whose fields are labelled. */
function isAllCapitals({ text, lineStarts }: LabeledText, start: number, end: number): boolean {
  const line = indexAt(lineStarts, start);
  const from = lineStarts[line] as number;
  const to = lineStarts[line + 1] ?? text.length;
  const rest =
    text.slice(Math.max(from, start - 200), start) + text.slice(end, Math.min(to, end + 200));
  return (
    !/(?<![/\\\w])[A-Za-z][a-z]{2}/.test(rest) &&
    (end - start <= shortForm || !/[-–—:,(;|][ \t]{0,3}$/.test(text.slice(from, start)))
  );
}

/** More words than the longest term has, and the word behind it; and those before it that `termAt` may look at. */
const termReach = 14;
const before = 2;

/**
 * Bare words of a lexicon ("knee arthroscopy"): facts where the sentence, or the field's record, has a person.
 * @param places of the words that a term may begin with, in order
 */
export function findTerms(
  labeled: LabeledText,
  { words: all, places }: { readonly words: WordList; readonly places: readonly number[] },
  detector: Detector,
  found: Candidate[],
): void {
  if (!detector.termAt || !detector.trigger) return;
  let free = 0;
  for (const place of places) {
    if (place < free) continue;
    const from = Math.max(0, place - before);
    const to = Math.min(all.length, place + termReach);
    const words = Array.from({ length: to - from }, (_, i) => all.at(from + i));
    const texts = words.map((word) => word.text);
    let at = place - from;
    let count = detector.termAt(texts, at);
    // "torn meniscus, back Monday": what stands behind the sign is none of it.
    const together = hangingTogether(labeled.text, words, at, count);
    if (together < count) count = detector.termAt(texts.slice(0, at + together), at);
    if (count === 0) continue;
    const start = (words[at] as Word).start;
    const { end } = words[at + count - 1] as Word;
    const first = texts[at] ?? '';
    at += count - 1;
    free = from + at + 1;
    if (attributive.has(texts[at + 1] ?? '')) continue;
    if (isMisplaced(labeled, start, end, count === 1 && isShortened(detector, first))) continue;
    if (isTechnicalAround(labeled, start) || isTitleOfSection(labeled.text, start, end)) continue;
    const sentence = sentenceAround(labeled.text, start, end);
    if (isSuppressed(detector, sentence.text)) continue;
    if (!isTermTold(labeled.text, detector, sentence, { start, end })) continue;
    if (isAboutNobody(labeled, detector)) return;
    found.push({
      kind: detector.element,
      detector: detector.id,
      raw: labeled.text.slice(start, end),
      start,
      end,
      form: 'clear',
      confidence: isSureIn(labeled.text, detector, { start, end }) ? 'high' : 'medium',
      because: ['it is a medical term in a text about a person'],
    });
  }
}

/** A term of nothing else, in a row that a name stands at the head of. */
function isSureIn(
  text: string,
  detector: Detector,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const said = text.slice(start, end).toLowerCase();
  return (
    /\p{L}{5}| /u.test(said) &&
    detector.isEveryday?.(said) !== true &&
    isInRowOfSomebody(text, start)
  );
}

function isShortened({ abbreviations }: Detector, word: string): boolean {
  return abbreviations?.has(word) ?? word.length <= shortForm;
}

/** How many words from `at` on have nothing but blanks, hyphens and apostrophes between: no end of a sentence, no other cell. */
function hangingTogether(text: string, words: readonly Word[], at: number, count: number): number {
  for (let i = at + 1; i < at + count; i++) {
    const gap = text.slice((words[i - 1] as Word).end, (words[i] as Word).start);
    if (!/^[ \n]{0,2}$|^ ?[-/'’] ?$/.test(gap)) return i - at;
  }
  return count;
}

const opening = 20_000;
type Silence = 'none' | 'document' | 'paper';
const suppressedTexts = new WeakMap<LabeledText, Map<Detector, Silence>>();

/** A leaflet, a rule, an advert as a whole: asked once of each text, not of each match. */
function silenceOf(labeled: LabeledText, detector: Detector): Silence {
  const known = suppressedTexts.get(labeled) ?? new Map<Detector, Silence>();
  suppressedTexts.set(labeled, known);
  const before = known.get(detector);
  if (before !== undefined) return before;
  const text = labeled.text.slice(0, opening);
  const speaks = (against: Silence): boolean =>
    (detector.suppressors ?? []).some(({ where, regex }) => where === against && regex.test(text));
  const now = speaks('paper') ? 'paper' : speaks('document') ? 'document' : 'none';
  known.set(detector, now);
  return now;
}

export function isAboutNobody(labeled: LabeledText, detector: Detector): boolean {
  return silenceOf(labeled, detector) !== 'none';
}

/** Not even a field with somebody's name above it is about them: the patient is a cat. */
export function isAboutNobodyAtAll(labeled: LabeledText, detector: Detector): boolean {
  return silenceOf(labeled, detector) === 'paper';
}

/** The words are there, but the sentence is about nobody. */
export function isSuppressed(detector: Detector, sentence: string): boolean {
  return (detector.suppressors ?? []).some(
    ({ where, regex }) => where === 'sentence' && regex.test(sentence),
  );
}
