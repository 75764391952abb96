// A text as detection reads it: scanned once, its labels found, and every shape tried where the scan lets it match.
import type { Detector, Need, Shape } from '../../detectors/detector.ts';
import { announcedIn } from './announced.ts';
import { derived, type Detectors } from './derived.ts';
import { labelText, type LabeledText } from './labeled-text.ts';
import { findLabelsAt, type LabelHit } from './labels.ts';
import {
  matchShape,
  searchedIn,
  stretchOf,
  type Searched,
  type Stretch,
} from './scan/match-shape.ts';
import { lexicalWords, phraseWords, wordsOf, type LexicalWords } from './scan/scan-words.ts';
import { scanText } from './scan/text-scan.ts';
import { mayTell, mayTellIn } from './scan/told-of-somebody.ts';
import { factsOf, trialsFor, type Trial } from './scan/worth-trying.ts';
import {
  contextLines,
  hitsByDetector,
  isCaption,
  linesWithDigits,
  linesWithWords,
  merge,
  spansAround,
  type Span,
} from './spans.ts';
import { indexAt } from '../text/index-at.ts';
import { unwrap } from './unwrap.ts';
import { cutWords, type WordList } from './words.ts';

/** A text with its labels, and what shapes are looked for in. */
interface Page extends Searched {
  readonly labeled: LabeledText;
}

export interface TextReading {
  /** As it stands. */
  readonly page: Page;
  /** What is told in words is told in sentences, whatever the width of the page. */
  readonly prose: Page;
  readonly words: WordList;
  readonly lexical: LexicalWords;
  readonly trials: readonly Trial[];
}

const noWords: LexicalWords = { listed: [], openingTerms: [] };

const endingsOf = derived((detectors) =>
  detectors.flatMap(({ lexicon }) => lexicon?.endings ?? []),
);

/** null where nothing of the detectors can stand in the text. Valid until the next text is read. */
export function readText(text: string, detectors: Detectors): TextReading | null {
  const scan = scanText(text, detectors);
  const facts = factsOf(scan);
  facts.hasLexicon &&= mayTell(facts, text);
  const tells = facts.hasLexicon;
  const trials = trialsFor(facts, detectors);
  if (trials.length === 0 && !tells) return null;
  const words = wordsOf(text, scan);
  const pageOf = (labeled: LabeledText): Page => ({ labeled, ...searchedIn(labeled, scan) });
  const page = pageOf(
    labelText(text, () => findLabelsAt(text, { words, places: phraseWords(scan) }, detectors)),
  );
  const speaks = tells || trials.some(({ detector }) => detector.trigger);
  const labels = (): readonly LabelHit[] => page.labeled.labels;
  return {
    page,
    prose: speaks ? pageOf(labelText(unwrap(text), labels)) : page,
    words,
    lexical: tells ? lexicalWords(page, endingsOf(detectors)) : noWords,
    trials,
  };
}

/** Called with each match, where its piece of the text begins, and the text that the shape was tried in. */
export type Visit = (
  found: {
    readonly labeled: LabeledText;
    readonly detector: Detector;
    readonly shape: Shape;
  },
  match: RegExpExecArray,
  from: number,
) => void;

export function eachMatch(reading: TextReading, visit: Visit): void {
  const { page, prose, trials } = reading;
  let hitsOf: ReadonlyMap<Detector, readonly LabelHit[]> | null = null;
  const digitLines = linesWithDigits(page).map((span) => stretchOf(page, span));
  for (const { detector, plans, isNamed } of trials) {
    if (isNamed) hitsOf ??= hitsByDetector(page.labeled.labels);
    const hits = (isNamed && hitsOf?.get(detector)) || none;
    const searched = detector.trigger ? prose : page;
    const { labeled } = searched;
    const made: Partial<Record<Need, readonly Stretch[]>> = {};
    for (const plan of plans) {
      const { needs } = plan.shape;
      const stretches = (made[needs] ??= stretchesFor(reading, detector, {
        needs,
        hits,
        digitLines,
      }));
      if (stretches.length === 0) continue;
      const found = { labeled, detector, shape: plan.shape };
      for (const stretch of stretches)
        matchShape(searched, plan, stretch, (match, from) => visit(found, match, from));
    }
  }
}

const none: readonly LabelHit[] = [];

/** Where shapes of a need are worth trying. */
function stretchesFor(
  { page, prose, words, lexical }: TextReading,
  detector: Detector,
  {
    needs,
    hits,
    digitLines,
  }: {
    readonly needs: Need;
    readonly hits: readonly LabelHit[];
    readonly digitLines: readonly Stretch[];
  },
): readonly Stretch[] {
  const { trigger, lexicon, own } = detector;
  const searched = trigger ? prose : page;
  const { labeled } = searched;
  const stretched = (spans: readonly Span[]): readonly Stretch[] =>
    spans.map((span) => stretchOf(searched, span));
  const near = (lines: Parameters<typeof spansAround>[2]): readonly Stretch[] =>
    stretched(merge([...spansAround(labeled, hits, lines), ...announcedLines(labeled, detector)]));
  if (needs === 'label') {
    const above = (hit: LabelHit): number => (isCaption(labeled, hit) ? 1 : 0);
    return near({ above, below: 2 });
  }
  if (needs === 'context') return near({ above: contextLines, below: contextLines });
  // A user's pattern may hold no digit; it is bounded, so it is tried on the whole window.
  if (own) return stretched([{ from: 0, to: page.text.length }]);
  const below = hits.length === 0 ? [] : spansAround(labeled, hits, { above: 0, below: 1 });
  if (!trigger)
    return below.length === 0 ? digitLines : stretched(merge([...digitLines, ...below]));
  const known = lexicon ? lexical.listed.map((place) => words.at(place)) : cutWords(page.text);
  const telling = linesWithWords(labeled, known, trigger).filter((span) => mayTellIn(prose, span));
  return stretched(merge([...telling, ...below]));
}

/** The lines of numbers whose title names the detector's kind. */
function announcedLines(labeled: LabeledText, detector: Detector): Span[] {
  const { lineStarts, text } = labeled;
  return announcedIn(labeled).flatMap(({ hit, start }) => {
    if (!hit.meanings.some((m) => m.use === 'label' && m.detector === detector)) return [];
    const line = indexAt(lineStarts, start);
    return [{ from: lineStarts[line] as number, to: lineStarts[line + 1] ?? text.length }];
  });
}
