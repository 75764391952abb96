// Whether words about health are told of somebody: in their sentence, in a record of one person, or right behind a name.
import type { Detector, Told } from '../../detectors/detector.ts';
import {
  hasPersonalWord,
  isAboutSomebody,
  isNamedEarlier,
  isPointUnderName,
  isRecordOfSomebody,
  isSaidOfSomebodyNamed,
  isShorthand,
  isUnderPatient,
  type Sentence,
} from './sentence.ts';
import { isBoundToNamed, isToldOfNamedBefore } from './bound-to-named.ts';
import { isInRowOfSomebody, isListedBehindName, isNamedBefore } from './named-before.ts';
import { isTitleOfPeople } from './title-of-people.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The sentence cut at its term, and put before the detector: how it is told here. */
function tellingIn(
  detector: Detector,
  { text, from }: Sentence,
  { start, end }: Place,
): readonly [Told, Told] {
  // Two blanks part the cells of a row.
  const before = text
    .slice(0, start - from)
    .replace(/[ \t]*\n[ \t]*/g, ' ')
    .replace(/ {2,}|\t/g, '  ');
  const term = text.slice(start - from, end - from);
  return detector.tellingOf?.(before, term, text.slice(end - from)) ?? ['told', 'told'];
}

/** One person is spoken of, who was named before. */
const ofOne =
  /\b(?:he|she|him|her|his|patient|claimant|resident|inmate|student|employee|client)\b/i;

/** "Known latex allergy.", "A: pneumonia": short for somebody has it. */
const beginsSentence = ({ text, from }: Sentence, start: number): boolean =>
  /(?:^|[-–—:|=•*])[ \t]{0,8}(?:(?:\d{1,2}|A)\. )?(?:[A-Za-z]+ ){0,2}$/.test(
    text.slice(Math.max(0, start - from - 60), start - from),
  );

/** Nobody in particular, but for a title over names. */
const ofMany = /^(?:diabetics|asthmatics|epileptics|hemophiliacs)$/i;

/** A bare term is a fact where its sentence tells it of somebody; where the sentence is silent, in a record or right behind a name. */
export function isTermTold(
  text: string,
  detector: Detector,
  sentence: Sentence,
  place: Place,
): boolean {
  const { start, end } = place;
  if (isDenied(text, end)) return false;
  if (isEntered(text, start) || isTitleOfPeople(text, start, end)) return true;
  if (ofMany.test(text.slice(start, end))) return false;
  const isRecord = isRecordOfSomebody(text);
  const told = tellingIn(detector, sentence, place)[isRecord ? 1 : 0];
  if (told === 'spoken-of') return isRecord && isBilled(text, start, end);
  if (isRecord) return true;
  if (isPriced(text, end)) return false;
  if (told === 'open')
    return (
      isListedBehindName(text, start) ||
      isPointUnderName(text, start) ||
      (beginsSentence(sentence, start) && isSaidOfSomebodyNamed(text, start)) ||
      (ofOne.test(sentence.text) && isNamedEarlier(text, start)) ||
      isBoundToNamed(text, start, end)
    );
  return (
    isAboutSomebody(sentence.text) ||
    isNamedBefore(text, start) ||
    isSaidOfSomebodyNamed(text, start) ||
    isToldOfNamedBefore(text, sentence) ||
    isUnderPatient(text.slice(Math.max(0, start - 160), start)) ||
    isBoundToNamed(text, start, end)
  );
}

/** "Lunch and learn: living with diabetes": a sign stands before it, and it is no field of a record. */
export function isSpokenOfInField(
  text: string,
  detector: Detector,
  sentence: Sentence,
  { start, value }: { readonly start: number; readonly value: string },
): boolean {
  const term = detector.locate?.(value);
  if (!term || isRecordOfSomebody(text)) return false;
  const place = { start: start + term.from, end: start + term.to };
  return tellingIn(detector, sentence, place)[1] === 'spoken-of';
}

/** What stands behind the last comma before the words, or the last "and", where they begin with it. */
function behindComma(sentence: Sentence, start: number): Sentence {
  const before = sentence.text.slice(0, start - sentence.from);
  if (
    !/(?:[,;]| and| but| so| then)(?: (?:has|had|is|was|also|now|still|then)){0,2} $/.test(before)
  )
    return sentence;
  return { text: sentence.text.slice(before.length), from: start };
}

/** A phrase with a verb of its own needs less. `sure`: it names something that is nothing but medical. */
export function isPhraseTold(
  text: string,
  detector: Detector,
  sentence: Sentence,
  { place, value, sure }: { readonly place: Place; readonly value: string; readonly sure: boolean },
): boolean {
  const located = detector.locate?.(value);
  const term = located ?? { from: 0, to: value.length };
  const at = { start: place.start + term.from, end: place.start + term.to };
  const isRecord = isRecordOfSomebody(text);
  // A value with its number, or a statement of its own, begins anew behind a comma, whatever was talked about before.
  const own = located === undefined && sure ? behindComma(sentence, at.start) : sentence;
  const told = tellingIn(detector, own, at)[isRecord ? 1 : 0];
  const saysWho = located === undefined && /^(?:he|she|who|i) /i.test(value);
  if (told === 'spoken-of' && !saysWho) return false;
  if (!isRecord && isPriced(text, place.end)) return false;
  if (isShorthand(sentence.text)) return true;
  // The shape itself tells where the value is nothing but the term.
  if (told === 'open' && !isRecord && term.from > 0) return isListedBehindName(text, at.start);
  return sure
    ? isAboutSomebody(sentence.text) ||
        isRecord ||
        isNamedBefore(text, place.start) ||
        isSaidOfSomebodyNamed(text, place.start) ||
        isUnderPatient(text.slice(Math.max(0, place.start - 160), place.start))
    : hasPersonalWord(sentence.text);
}

/** "9/10/24  CPAP DEVICE RENTAL   397.55": a line of a bill or of a claim, with its day and its amount. */
function isBilled(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[^\n]{0,12}\b(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}-\d{2}-\d{2})\b[^\n]{0,40}$/.test(
      text.slice(Math.max(0, start - 70), start),
    ) && /^[^\n]{0,60}\d\.\d{2}(?!\d)/.test(text.slice(end, end + 80))
  );
}

const healthTitle =
  /\b(?:health room|health office|nurse|nurses|infirmary|sick (?:call|bay|list)|symptoms?|complaint|injur(?:y|ies)|first aid|triage|patients?|treatment log|census)\b/i;
const titleCharacters = 300;

/** "4:15 PM   Lockhart, Jo   4   lice found": what begins a cell of somebody's row in a log of ills. */
function isEntered(text: string, start: number): boolean {
  return (
    /(?:[ \t]{2}|\t|[|,] ?)$/.test(text.slice(Math.max(0, start - 3), start)) &&
    healthTitle.test(text.slice(0, titleCharacters)) &&
    isInRowOfSomebody(text, start)
  );
}

/** "Hepatitis B, adult   $81.54": what it costs, on nobody's bill. */
function isPriced(text: string, end: number): boolean {
  return /^[^\n$.;!?()]{0,60}\$ ?\d/.test(text.slice(end, end + 70));
}

/** "black lung     N": the answer in a check list. */
function isDenied(text: string, end: number): boolean {
  return /^[ \t.:_]{2,60}(?:N|NO|No)[ \t]{0,3}(?:\r?\n|$)/.test(text.slice(end, end + 70));
}
