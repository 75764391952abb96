// Counts, over the values of one column, what speaks for and against names in it.
import { isSingleLetter, wordsOfValue } from './value-words.ts';
import {
  givenWeights,
  isAppendage,
  namesOrganization,
  signsOf,
  surnameWeights,
} from './value-signs.ts';

/** Shares (0 to 1) over the non-empty values that were looked at, and means over those of one or more words. */
export interface ColumnStatistics {
  readonly count: number;
  readonly single: number;
  readonly several: number;
  readonly digits: number;
  readonly organization: number;
  readonly refused: number;
  readonly place: number;
  readonly ordinary: number;
  readonly initials: number;
  readonly givenLike: number;
  readonly surnameLike: number;
  readonly unlisted: number;
  readonly fullForm: number;
  /** Of the values of several words. */
  readonly comma: number;
  /** Mean evidence for "last first" less that for "first last", over values of several words. */
  readonly backwards: number;
  /** Mean evidence over single words. */
  readonly givenWeight: number;
  readonly surnameWeight: number;
  /** Distinct values as a share of all. */
  readonly distinct: number;
  /** A few capitals, as codes are written: "EE", "FAM". */
  readonly codes: number;
}

const maxValues = 400;

/** Looks at the first 400 non-empty values. */
export function measureColumn(values: readonly string[]): ColumnStatistics {
  const seen = new Set<string>();
  const sum = {
    count: 0,
    single: 0,
    several: 0,
    digits: 0,
    organization: 0,
    refused: 0,
    place: 0,
    ordinary: 0,
    initials: 0,
    givenLike: 0,
    surnameLike: 0,
    unlisted: 0,
    fullForm: 0,
    comma: 0,
    backwards: 0,
    given: 0,
    surname: 0,
    codes: 0,
  };
  for (const raw of values) {
    const value = raw.trim();
    if (value === '') continue;
    if (sum.count >= maxValues) break;
    sum.count++;
    seen.add(value.toLowerCase());
    if (/^[A-Z\d+/&-]{1,5}$/.test(value)) sum.codes++;
    if (value.length > 80 || /\d|@|\//.test(value)) {
      sum.digits++;
      continue;
    }
    const signs = signsOf(value);
    if (signs === null) {
      sum.refused++;
      continue;
    }
    if (signs.organization) sum.organization++;
    if (signs.refused) sum.refused++;
    if (signs.place) sum.place++;
    if (signs.ordinary) sum.ordinary++;
    if (signs.initials) sum.initials++;
    const { single, several } = signs;
    if (single) {
      sum.single++;
      sum.given += givenWeights[single.given]!;
      sum.surname += surnameWeights[single.surname]!;
      if (single.given >= 3) sum.givenLike++;
      if (single.surname >= 2) sum.surnameLike++;
      if (single.given === 0 && single.surname === 0) sum.unlisted++;
    } else if (several) {
      sum.several++;
      sum.backwards += several.lean;
      if (several.comma) sum.comma++;
      if (several.fullForm) sum.fullForm++;
    }
  }
  const share = (n: number): number => n / Math.max(1, sum.count);
  return {
    count: sum.count,
    single: share(sum.single),
    several: share(sum.several),
    digits: share(sum.digits),
    organization: share(sum.organization),
    refused: share(sum.refused),
    place: share(sum.place),
    ordinary: share(sum.ordinary),
    initials: share(sum.initials),
    givenLike: share(sum.givenLike),
    surnameLike: share(sum.surnameLike),
    unlisted: share(sum.unlisted),
    fullForm: share(sum.fullForm),
    comma: sum.comma / Math.max(1, sum.several),
    backwards: sum.backwards / Math.max(1, sum.several),
    givenWeight: sum.given / Math.max(1, sum.single),
    surnameWeight: sum.surname / Math.max(1, sum.single),
    distinct: share(seen.size),
    codes: share(sum.codes),
  };
}

const legalForm =
  /\b(?:inc|incorporated|l\.?l\.?c|p\.?l\.?l\.?c|l\.?l\.?p|corp|corporation|co|company|ltd|limited|p\.c|plc|gmbh|ctr|center|centre|dept|department|assn|association|associates|assoc|svcs?|services?)\.?\s*$/i;

/** "Inc", "LLC", "Services": what no person's name ends in. */
export function hasLegalForm(value: string): boolean {
  return legalForm.test(value);
}

/** "La Rue, Amber": a given name behind the comma, and no more. */
function isInverted(value: string): boolean {
  const [, behind = '', more] = value.split(',');
  const [given, ...initials] = wordsOfValue(behind);
  if (more !== undefined || given === undefined) return false;
  return given.given >= 5 && initials.every(isSingleLetter);
}

/** Whether one cell names a company or an agency: by its legal form, or by words that no person is called. */
export function namesCompany(value: string): boolean {
  if (legalForm.test(value)) return true;
  if (isInverted(value)) return false;
  const words = wordsOfValue(value);
  const core = words.filter((word) => !isAppendage(word));
  return core.length > 1 && namesOrganization(words, core);
}
