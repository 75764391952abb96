// Finds bare words of a detector's lexicon in texts about a person, and what speaks against a phrase being about one.
import type { Detector } from '../../detectors/detector.ts';
import type { Candidate } from '../model/element.ts';
import type { LabeledText } from './governing.ts';
import { hasPersonalWord, isNamedBefore, isRecordOfSomebody, sentenceAround } from './sentence.ts';
import type { Word } from './words.ts';

/** "Diabetes prevention budget", "cancer center": the term only says what something is for. */
const attributive = new Set(
  (
    'prevention budget program programs research awareness foundation center centre clinic department association policy policies coverage education educator fund ' +
    'funding study studies trial trials walk week month day society group specialist specialists nurse market rates rate cases patients bill act law laws crisis epidemic ' +
    'outbreak screening screenings drug drugs medication supplies device devices company society task committee council grant conference court lawsuit statistics data report test kit'
  ).split(' '),
);

/** Bare words of a lexicon ("knee arthroscopy"): facts where the sentence, or the field's record, has a person. */
export function findTerms(
  labeled: LabeledText,
  words: readonly Word[],
  detector: Detector,
  found: Candidate[],
): void {
  if (!detector.termAt || !detector.trigger) return;
  const texts = words.map((word) => word.text);
  for (let at = 0; at < words.length; at++) {
    const count = detector.termAt(texts, at);
    if (count === 0) continue;
    const start = (words[at] as Word).start;
    const { end } = words[at + count - 1] as Word;
    at += count - 1;
    if (attributive.has(texts[at + 1] ?? '')) continue;
    const sentence = sentenceAround(labeled.text, start, end);
    if (isSuppressed(labeled, detector, sentence)) continue;
    if (
      !hasPersonalWord(sentence) &&
      !isNamedBefore(labeled.text, start) &&
      !isRecordOfSomebody(labeled.text)
    )
      continue;
    found.push({
      kind: detector.element,
      detector: detector.id,
      raw: labeled.text.slice(start, end),
      start,
      end,
      form: 'clear',
      confidence: 'medium',
      because: ['it is a medical term in a text about a person'],
    });
  }
}

/** A leaflet, a rule, an advert: the words are there, but about nobody. */
export function isSuppressed(labeled: LabeledText, detector: Detector, sentence: string): boolean {
  return (detector.suppressors ?? []).some(({ where, regex }) =>
    regex.test(where === 'sentence' ? sentence : labeled.text.slice(0, 20_000)),
  );
}
