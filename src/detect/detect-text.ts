// Running text in, candidates out: every detector's shapes, believed by what governs and surrounds them.
import { detectors as ours } from '../../detectors/index.ts';
import type { CheckResult, Detector, Near, Shape } from '../../detectors/detector.ts';
import type { Candidate, Confidence } from '../model/element.ts';
import type { Detectors } from './derived.ts';
import { governorOf, hasContext } from './governing.ts';
import type { Governor, LabeledText } from './labeled-text.ts';
import { holdInText } from './conditions.ts';
import { visibleOf } from './masked-form.ts';
import { ownReason } from './own.ts';
import { isField, isRecordOfSomebody, sentenceAround } from './sentence.ts';
import { isNamedBefore, mayEndName } from './named-before.ts';
import { dropChance } from './chance.ts';
import { findTerms, isAboutNobody, isAboutNobodyAtAll, isSuppressed } from './find-terms.ts';
import { isPhraseTold, isSpokenOfInField } from './told.ts';
import { isTitleOfSection } from './title-of-section.ts';
import { settle } from './settle.ts';
import { detectInPieces } from './long-text.ts';
import { eachMatch, readText } from './read-text.ts';
import { mayTellIn } from './scan/told-of-somebody.ts';
import { longestScan } from './scan/text-scan.ts';
import { isTechnicalAround } from './technical.ts';

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
  if (text.length > longestScan)
    return detectInPieces(text, (piece) => detectText(piece, near, detectors));
  const reading = readText(text, detectors);
  if (reading === null) return [];
  const found: Candidate[] = [];
  eachMatch(reading, (look, match, from) => {
    const candidate = takeMatch({ ...look, near }, match, from);
    if (candidate) found.push(candidate);
  });
  const { prose, words, lexical } = reading;
  for (const detector of detectors)
    if (detector.termAt) {
      const all = detector.lexicon ? lexical.openingTerms : [...Array(words.length).keys()];
      const places = all.filter((place) => {
        const { start: from, end: to } = words.at(place);
        return mayTellIn(prose, { from, to });
      });
      findTerms(prose.labeled, { words, places }, detector, found);
    }
  return dropChance(settle(found), text);
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
  if (detector.isOther?.(lineBefore(labeled.text, start)) === true) return null;
  // Words that only look like a fact are by far most of what is found: they are no matter whatever stands around them.
  const judged = detector.trigger ? (detector.check?.(value, look.near) ?? 'unknown') : null;
  if (judged === 'invalid' && !shape.masked) return null;
  const governor = governorOf(labeled, start, end);
  // A shape that has the label in its own grammar knows better: "Lic. No. … (driver)".
  const hasRead = shape.strength !== 'bare' && governor !== null && governor.hit.start >= from;
  const named = governor !== null && governs(governor, detector);
  if (named && !hasRead && !isMeant(look, governor, { value, start, end })) return null;
  const labelled = named && (governor.close || shape.strength !== 'bare');
  if (shape.needs === 'label' && !labelled) return null;
  const around = labelled || hasContext(labeled, detector, start, end);
  if (shape.needs === 'context' && !around) return null;
  if (!labelled && governor && !hasRead && isRefused(governor, look, { value, around }))
    return null;
  const result = judged ?? detector.check?.(value, look.near) ?? 'unknown';
  if (result === 'invalid' && !shape.masked) return null;
  if (shape.onlyValid && result !== 'valid') return null;
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
        ? labelled || shape.strength === 'certain'
          ? 'medium'
          : 'low'
        : confidenceOf(shape, result, labelled, around),
    ...(shape.financial ? { financial: true } : {}),
    ...(labelled && governor ? { label: governor.hit.phrase } : {}),
    because: reasonsOf(look, result, labelled ? governor : null, around),
  };
}

const longestBefore = 120;

/** What stands before a value in its line. */
function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - longestBefore), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

interface Place {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A label that names other things as well is believed only where its conditions hold. */
function isMeant({ labeled, detector }: Look, { hit, how }: Governor, place: Place): boolean {
  // Other rows stand between a title and the number.
  const isNear = how !== 'announced';
  return holdInText(detector, labeled.text, {
    phrase: hit.phrase,
    value: place.value,
    from: isNear ? Math.min(hit.start, place.start) : hit.start,
    to: isNear ? Math.max(hit.end, place.end) : hit.end,
  });
}

/** Words are a fact only about somebody: under a label or field, or in a sentence with a person as its subject. */
function tellsOfSomebody(
  look: Look,
  { value, start, end }: Place,
  { labelled, sure }: { readonly labelled: boolean; readonly sure: boolean },
): boolean {
  const { text } = look.labeled;
  const sentence = sentenceAround(text, start, end);
  if (isSuppressed(look.detector, sentence.text)) return false;
  if (isTechnicalAround(look.labeled, start) || isTitleOfSection(text, start, end)) return false;
  const field = labelled || isField(value, text, start);
  // The newsletter or the terms in the footer of a letter do not silence the fields of its one patient.
  if (isAboutNobody(look.labeled, look.detector)) {
    if (isAboutNobodyAtAll(look.labeled, look.detector)) return false;
    if (!field || !isRecordOfSomebody(text)) return false;
  }
  if (look.shape.ofRecord) return isRecordOfSomebody(text) || isNamedBefore(text, start);
  if (field) return labelled || !isSpokenOfInField(text, look.detector, sentence, { start, value });
  const place = { start, end };
  return isPhraseTold(text, look.detector, sentence, { place, value, sure });
}

function governs(governor: Governor, detector: Detector): boolean {
  return governor.hit.meanings.some((m) => m.use === 'label' && m.detector === detector);
}

const longestAmount = 12;

/** "Paid 4539 …": so many digits are no amount, and no count of anything. */
function isBeyondAmounts(value: string): boolean {
  return value.replace(/\D/g, '').length > longestAmount;
}

/** Another label stands before the value: a bare number is refused, a formatted one only where the label is a definite other thing. */
function isRefused(
  governor: Governor,
  look: Look,
  said: { value: string; around: boolean },
): boolean {
  const { value, around } = said;
  const { meanings } = governor.hit;
  if (meanings.some((m) => m.use === 'refusal' && m.detector === look.detector)) return true;
  // Whoever wrote down how their own numbers are written knows better than our neutral words.
  if (look.detector.own && look.shape.strength !== 'bare') return false;
  // "Address intrusive thoughts", "a plate in his skull": what names numbers of other kinds says nothing of words.
  if (look.detector.trigger) return false;
  const other = meanings.find((m) => m.use === 'other')?.meaning;
  // "card type" and "issued" tell of a column, not of the number that stands behind them in a sentence.
  if (other === 'attribute' || (other === 'amount' && isBeyondAmounts(value))) return false;
  if (look.shape.strength === 'bare')
    return governor.close || !around || governor.sameClause === true;
  if (governor.how === 'above' || governor.how === 'announced' || !governor.close) return false;
  if (
    other !== undefined &&
    !looseMeanings.has(other) &&
    !mayEndName(look.labeled.text, governor.hit)
  )
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

const whereLabeled: Partial<Record<Governor['how'], string>> = {
  above: ' in the line above',
  announced: ' in the title above',
};

function reasonsOf(
  look: Look,
  result: CheckResult,
  governor: Governor | null,
  around: boolean,
): string[] {
  const reasons: string[] = [];
  if (governor)
    reasons.push(
      `it is labeled "${governor.hit.phrase.replace(/\s+/g, ' ')}"${whereLabeled[governor.how] ?? ''}`,
    );
  else if (around) reasons.push(`words about a ${look.detector.title} stand near it`);
  else reasons.push(`it is written the way a ${look.detector.title} is written`);
  reasons.push(...ownReason(look.detector));
  if (result === 'valid') reasons.push('its structure checks out');
  if (result === 'test') reasons.push('it is a published test or placeholder number');
  return reasons;
}
