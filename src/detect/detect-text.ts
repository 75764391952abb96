// Running text in, candidates out: every detector's shapes, believed by what governs and surrounds them.
import { detectors as ours } from '../../detectors/index.ts';
import type { CheckResult, Detector, Near, Need, Shape } from '../../detectors/detector.ts';
import type { Candidate, Confidence } from '../model/element.ts';
import { derived, type Detectors } from './derived.ts';
import { findLabelsAt } from './labels.ts';
import { governorOf, hasContext, labelText, type Governor, type LabeledText } from './governing.ts';
import { visibleOf } from './masked-form.ts';
import { ownReason } from './own.ts';
import {
  hasPersonalWord,
  isAboutSomebody,
  isField,
  isRecordOfSomebody,
  isShorthand,
  sentenceAround,
} from './sentence.ts';
import { dropChance } from './chance.ts';
import { findTerms, isAboutNobody, isSuppressed } from './find-terms.ts';
import { matchShape } from './match-shape.ts';
import { lexicalWords, phraseWords, wordsOf, type LexicalWords } from './scan-words.ts';
import { settle } from './settle.ts';
import {
  contextLines,
  hitsByDetector,
  linesWithDigits,
  linesWithWords,
  merge,
  spansAround,
  type Span,
} from './spans.ts';
import { longestScan, scanText } from './text-scan.ts';
import { cutWords } from './words.ts';
import { factsOf, trialsFor } from './worth-trying.ts';

const nothingNear: Near = {};

/** Labels that name an identifier of no particular kind: an SSN may well be written behind them. */
const looseMeanings = new Set([
  'reference',
  'id',
  'employee',
  'customer',
  'badge',
  'account',
  'name',
  'record',
  'member',
  'file',
  'case',
  'date',
  'amount',
]);

/** All candidates of a text, overlaps settled, in order. The text must be normalised (`text/normalise.ts`). */
export function detectText(
  text: string,
  near: Near = nothingNear,
  detectors: Detectors = ours,
): Candidate[] {
  if (text.length > longestScan) return detectInPieces(text, near, detectors);
  const scan = scanText(text, detectors);
  const facts = factsOf(scan);
  const trials = trialsFor(facts, detectors);
  if (trials.length === 0 && !facts.hasLexicon) return [];
  const words = wordsOf(text, scan);
  const phrases = { words, places: phraseWords(scan) };
  const labeled = labelText(text, findLabelsAt(text, phrases, detectors));
  const searched = { text, lineStarts: labeled.lineStarts, scan };
  const { listed, openingTerms } = facts.hasLexicon
    ? lexicalWords(searched, endingsOf(detectors))
    : noWords;
  const lexical = listed.map((place) => words.at(place));
  const hitsOf = hitsByDetector(labeled.labels);
  const digitLines = linesWithDigits(searched);
  const found: Candidate[] = [];
  for (const { detector, plans } of trials) {
    const hits = hitsOf.get(detector) ?? [];
    const { trigger, lexicon } = detector;
    const telling = trigger
      ? linesWithWords(labeled, lexicon ? lexical : cutWords(text), trigger)
      : digitLines;
    const spansFor: Readonly<Record<Need, Span[]>> = {
      label: spansAround(labeled, hits, { above: 0, below: 2 }),
      context: spansAround(labeled, hits, { above: contextLines, below: contextLines }),
      // A user's pattern may hold no digit; it is bounded, so it is tried on the whole window.
      nothing: detector.own
        ? [{ from: 0, to: text.length }]
        : merge([...telling, ...spansAround(labeled, hits, { above: 0, below: 1 })]),
    };
    for (const plan of plans) {
      const look = { labeled, detector, shape: plan.shape, near };
      for (const span of spansFor[plan.shape.needs])
        matchShape(searched, plan, span, (match, from) => {
          const candidate = takeMatch(look, match, from);
          if (candidate) found.push(candidate);
        });
    }
  }
  for (const detector of detectors)
    if (detector.termAt)
      findTerms(
        labeled,
        { words, places: detector.lexicon ? openingTerms : [...Array(words.length).keys()] },
        detector,
        found,
      );
  return dropChance(settle(found), text);
}

const noWords: LexicalWords = { listed: [], openingTerms: [] };

const endingsOf = derived((detectors) =>
  detectors.flatMap(({ lexicon }) => lexicon?.endings ?? []),
);

/** A text that is too long to be scanned at once, cut where a line ends, or in a giant line anywhere. */
function detectInPieces(text: string, near: Near, detectors: Detectors): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < text.length;) {
    const limit = Math.min(text.length, from + longestScan);
    const cut = limit === text.length ? limit : text.lastIndexOf('\n', limit - 1) + 1;
    const to = cut > from ? cut : limit;
    for (const one of detectText(text.slice(from, to), near, detectors))
      found.push({ ...one, start: one.start + from, end: one.end + from });
    from = to;
  }
  return found;
}

interface Look {
  readonly labeled: LabeledText;
  readonly detector: Detector;
  readonly shape: Shape;
  readonly near: Near;
}

function takeMatch(look: Look, match: RegExpExecArray, from: number): Candidate | null {
  const value = match.groups?.['value'] ?? match[0];
  const start = from + match.index + match[0].indexOf(value);
  return judge(look, value, start, from + match.index);
}

function judge(look: Look, value: string, start: number, from: number): Candidate | null {
  const { labeled, detector, shape } = look;
  const end = start + value.length;
  const governor = governorOf(labeled, start, end);
  const labelled =
    governor !== null &&
    governs(governor, detector) &&
    (governor.close || shape.strength !== 'bare');
  if (shape.needs === 'label' && !labelled) return null;
  const around = labelled || hasContext(labeled, detector, start, end);
  if (shape.needs === 'context' && !around) return null;
  // A shape that is certain and has the label in its own grammar knows better: "Lic. No. … (driver)".
  const hasRead = shape.strength === 'certain' && governor !== null && governor.hit.start >= from;
  if (!labelled && governor && !hasRead && isRefused(governor, look, around)) return null;
  const result = detector.check?.(value, look.near) ?? 'unknown';
  if (result === 'invalid' && !shape.masked) return null;
  if (
    detector.trigger &&
    !tellsOfSomebody(look, { value, start, end }, { labelled, sure: result === 'valid' })
  )
    return null;
  const visible = shape.masked ? visibleOf(value) : undefined;
  if (visible === null) return null;
  return {
    kind: detector.element,
    detector: detector.id,
    raw: value,
    start,
    end,
    form: visible ? 'redacted' : result === 'test' ? 'test' : 'clear',
    ...(visible ? { visible } : {}),
    confidence:
      detector.trigger && result !== 'valid'
        ? labelled
          ? 'medium'
          : 'low'
        : confidenceOf(shape, result, labelled, around),
    ...(shape.financial ? { financial: true } : {}),
    ...(labelled && governor ? { label: governor.hit.phrase } : {}),
    because: reasonsOf(look, result, labelled ? governor : null, around),
  };
}

/** Words are a fact only about somebody: under a label or field, or in a sentence with a person as its subject. */
function tellsOfSomebody(
  look: Look,
  { value, start, end }: { readonly value: string; readonly start: number; readonly end: number },
  { labelled, sure }: { readonly labelled: boolean; readonly sure: boolean },
): boolean {
  const { text } = look.labeled;
  const sentence = sentenceAround(text, start, end);
  if (isSuppressed(look.detector, sentence)) return false;
  const field = labelled || isField(value, text, start);
  // The newsletter or the terms in the footer of a letter do not silence the fields of its one patient.
  if (isAboutNobody(look.labeled, look.detector) && !(field && isRecordOfSomebody(text)))
    return false;
  if (field || isShorthand(sentence)) return true;
  return sure ? isAboutSomebody(sentence) || isRecordOfSomebody(text) : hasPersonalWord(sentence);
}

function governs(governor: Governor, detector: Detector): boolean {
  return governor.hit.meanings.some((m) => m.use === 'label' && m.detector === detector);
}

/** Another label stands before the value: a bare number is refused, a formatted one only where the label is a definite other thing. */
function isRefused(governor: Governor, look: Look, around: boolean): boolean {
  const { meanings } = governor.hit;
  if (meanings.some((m) => m.use === 'refusal' && m.detector === look.detector)) return true;
  // Whoever wrote down how their own numbers are written knows better than our neutral words.
  if (look.detector.own && look.shape.strength !== 'bare') return false;
  const other = meanings.find((m) => m.use === 'other');
  // "card type" and "issued" tell of a column, not of the number that stands behind them in a sentence.
  if (other && other.use === 'other' && other.meaning === 'attribute') return false;
  if (look.shape.strength === 'bare')
    return governor.close || !around || governor.sameClause === true;
  if (governor.how === 'above' || !governor.close) return false;
  if (other && other.use === 'other' && !looseMeanings.has(other.meaning))
    return look.shape.strength === 'formatted' || !around;
  return false;
}

function confidenceOf(
  shape: Shape,
  result: CheckResult,
  labelled: boolean,
  around: boolean,
): Confidence {
  if (shape.strength === 'certain') return 'high';
  if (labelled) return shape.strength === 'formatted' || result === 'valid' ? 'high' : 'medium';
  if (shape.strength === 'formatted') return around ? 'high' : 'medium';
  return around ? 'medium' : 'low';
}

function reasonsOf(
  look: Look,
  result: CheckResult,
  governor: Governor | null,
  around: boolean,
): string[] {
  const reasons: string[] = [];
  if (governor)
    reasons.push(
      `it is labeled "${governor.hit.phrase.replace(/\s+/g, ' ')}"${governor.how === 'above' ? ' in the line above' : ''}`,
    );
  else if (around) reasons.push(`words about a ${look.detector.title} stand near it`);
  else reasons.push(`it is written the way a ${look.detector.title} is written`);
  reasons.push(...ownReason(look.detector));
  if (result === 'valid') reasons.push('its structure checks out');
  if (result === 'test') reasons.push('it is a published test or placeholder number');
  return reasons;
}
