// Columns of words, told by what their values say: facts about the people of the rows, subjects of talk, or nothing of the kind.
import type { Detector } from '../../detectors/detector.ts';
import type { Column } from '../model/segment.ts';
import type { ColumnRole } from './column-role.ts';
import { derived, type Detectors } from './derived.ts';

export interface FactShare {
  /** Of the values with words in them, how many state a fact. */
  readonly share: number;
  readonly facts: number;
  /** Facts told by a term that means nothing else. */
  readonly plain: number;
  readonly filled: number;
}

const looked = 100;
const longestCell = 120;

/**
 * How many values of a column name a condition, a treatment or a drug as a fact. Where it is plain that no more than
 * `enough` of them do, the rest is not looked at.
 */
export function shareOfFacts(detector: Detector, sample: readonly string[], enough = 0): FactShare {
  const filled = sample.filter((cell) => /\p{L}{3}/u.test(cell)).slice(0, looked);
  let facts = 0;
  let plain = 0;
  for (const [i, cell] of filled.entries()) {
    if (facts + filled.length - i <= enough * filled.length) break;
    if (cell.length >= longestCell || detector.check?.(cell, {}) !== 'valid') continue;
    const term = detector.locate?.(cell);
    if (term && isTopic(detector, cell, term)) continue;
    facts++;
    const said = term ? cell.slice(term.from, term.to).toLowerCase() : '';
    if (/\p{L}{5}/u.test(cell) && detector.isEveryday?.(said) !== true) plain++;
  }
  return { share: facts / Math.max(1, filled.length), facts, plain, filled: filled.length };
}

/** "Diabetes 101", "Autism in class": what a course is called. */
function isTopic(
  detector: Detector,
  cell: string,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return (
    detector.tellingOf?.(cell.slice(0, from), cell.slice(from, to), cell.slice(to))[1] ===
    'spoken-of'
  );
}

const fewestToJudge = 5;
const notOneInThree = 0.34;

/** "Visit reason" at a counter: hardly a value says anything of the kind. */
export function isContradictedByValues(
  detector: Detector,
  phrase: string,
  sample: readonly string[],
): boolean {
  if (!detector.weakColumns?.includes(phrase.toLowerCase())) return false;
  const { share, plain, filled } = shareOfFacts(detector, sample);
  return filled >= fewestToJudge && plain === 0 && share < notOneInThree;
}

const keyOfRecord = /\b(?:ids?|no|num|number|nbr|ref|uuid|guid|key|#)\.?$/i;
const plainKey = /^(?=.*\d)[\w#-]{1,40}$/;

/** "prescription_id" over RX-000006: by these numbers records are found, and no fact is told. */
export function holdsKeysOfRecords(
  detector: Detector,
  column: string,
  sample: readonly string[],
): boolean {
  if (!detector.trigger || !keyOfRecord.test(spaced(column))) return false;
  const filled = sample.filter((cell) => cell.trim() !== '');
  return (
    filled.length > 0 &&
    filled.every((cell) => plainKey.test(cell.trim())) &&
    shareOfFacts(detector, filled).share === 0
  );
}

/** What stands under these is a subject, a place or a job, whatever it names. */
const ofTopics =
  /\b(?:session|course|class|training|topic|subject|agenda|event|workshop|lesson|department|dept|specialty|speciality|taxonomy|ward|job|position|role|occupation|team|company|employer|project|product|url|email|book|degree|major|skills?|certificate|certification|license|licence|credential|interests?|committee|clinic|facility|vendor|organi[sz]ation|charity|fund|donation|street|address|city)\b/i;

const isOfTopics = (column: string): boolean => ofTopics.test(spaced(column));

const ofPrices =
  /\b(?:price|awp|wac|nadac|fee|fees|par|non ?par|allowed|charge|cost|rate|msrp|tier|unit)\b/i;
const ofCodes = /\b(?:ndc|proc|code|cpt|hcpcs|sku|drg|cdt|item|procedure)\b/i;

/** A price list or a formulary: codes and prices. */
export function isOfPrices(names: readonly string[]): boolean {
  const all = names.map(spaced);
  return all.some((name) => ofPrices.test(name)) && all.some((name) => ofCodes.test(name));
}

export const spaced = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[._/-]+/g, ' ');

const worded = derived((detectors) => detectors.filter((detector) => detector.trigger));
const fewestFacts = 2;
const fewestOfPatients = 1;
const mostAreFacts = 0.85;
const someAreFacts = 0.3;
const someOfPatientsAre = 0.1;

/** Values name a condition or a drug beside a person's name, whatever the column is called ("504 Reason"). */
export function factsByValues(
  { name }: Column,
  sample: readonly string[],
  { detectors, ofPatients }: { readonly detectors: Detectors; readonly ofPatients: boolean },
): ColumnRole | null {
  if (isOfTopics(name)) return null;
  const enough = ofPatients ? someOfPatientsAre : someAreFacts;
  for (const detector of worded(detectors)) {
    const { share, facts, plain } = shareOfFacts(detector, sample, enough);
    if (facts < (ofPatients ? fewestOfPatients : fewestFacts) || share <= enough) continue;
    if (plain < fewestFacts && !ofPatients) continue;
    return {
      role: 'element',
      detector,
      also: [],
      phrase: name,
      byGrammar: false,
      because: 'the values of its column name conditions, treatments or drugs beside names',
      ...(share > mostAreFacts ? {} : { onlyKnown: true as const }),
    };
  }
  return null;
}
