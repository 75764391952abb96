// Counts, over the values of one column, what speaks for and against names in it.
import { isSingleLetter, type ValueWord, wordsOfValue } from './value-words.ts';
import { Kind } from './words.ts';

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

/** How much a grade speaks for a given name or a surname, by grade 0 to 7. */
const givenWeights = [-3, -0.5, 0.6, 1.4, 2.1, 2.7, 3.1, 3.3];
const surnameWeights = [-2, 0, 0.7, 1.4, 2, 2.5, 2.8, 3];
const maxValues = 400;
const minFullForm = 1.2;

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
    const words = wordsOfValue(value);
    const core = words.filter((word) => !isAppendage(word));
    const [first] = core;
    if (!first) {
      sum.refused++;
      continue;
    }
    if (namesOrganization(words, core)) sum.organization++;
    if (core.some(isRefused)) sum.refused++;
    if (isPlace(core)) sum.place++;
    const ordinary = core.filter(
      (word) => !isSingleLetter(word) && word.word >= 3 && word.given < 4 && word.surname < 4,
    ).length;
    if (ordinary > 0) sum.ordinary++;
    if (core.length === 1 && words.length <= 3) {
      sum.single++;
      sum.given += givenWeights[first.given]!;
      sum.surname += surnameWeights[first.surname]!;
      if (first.given >= 3) sum.givenLike++;
      if (first.surname >= 2) sum.surnameLike++;
      if (first.given === 0 && first.surname === 0) sum.unlisted++;
      if (isSingleLetter(first)) sum.initials++;
    } else if (core.length <= 4) {
      sum.several++;
      if (/^[^,]+,\s*[^,]+$/.test(value)) sum.comma++;
      const { forwards, backwards } = orderEvidence(core);
      // "Maureen Z." and "Smith J": the initial is no evidence, the word before it is.
      const isShort = core.length === 2 && isSingleLetter(core[1]!);
      const lean = backwards - forwards - (isShort ? initialAsGiven - initialAsSurname : 0);
      sum.backwards += Math.max(-4, Math.min(4, lean));
      if (core.length > 2 && isSingleLetter(core[core.length - 1]!)) sum.initials++;
      if (Math.max(forwards, backwards) > minFullForm && ordinary < core.length) sum.fullForm++;
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

/** What a single letter weighs as a given name, and as a surname. */
const initialAsGiven = 1;
const initialAsSurname = -2;

function orderEvidence(core: readonly ValueWord[]): { forwards: number; backwards: number } {
  const first = core[0]!;
  const second = core[1]!;
  const last = core[core.length - 1]!;
  const forwards =
    (isSingleLetter(first) ? initialAsGiven : givenWeights[first.given]!) +
    (isSingleLetter(last) ? initialAsSurname : surnameWeights[last.surname]!);
  const backwards =
    surnameWeights[first.surname]! +
    (isSingleLetter(second) ? initialAsGiven : givenWeights[second.given]!);
  return { forwards, backwards };
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

function isAppendage({ kind, surname }: ValueWord): boolean {
  return kind === Kind.suffix || kind === Kind.title || (kind === Kind.particle && surname < 4);
}

function namesOrganization(words: readonly ValueWord[], core: readonly ValueWord[]): boolean {
  const [first] = core;
  if (core.length === 1 && first && (first.given > 3 || first.surname > 3)) return false;
  // Lane, Ford and Church are surnames beside a plain given name.
  const hasGiven = core.some((word) => word.given >= 5 && word.word < 3);
  const hasRareGiven = core.some(
    (word) => word.given >= 2 && word.word < 2 && word.given >= word.surname,
  );
  const isPair = core.filter((word) => !isSingleLetter(word)).length === 2;
  return words.some((word, i) => {
    // "La Rue" is no street.
    if (i > 0 && words[i - 1]!.kind === Kind.particle) return false;
    const isStreet = word.kind === Kind.street;
    const isOrganization = word.kind === Kind.organization || isStreet;
    return (
      isOrganization && !((hasGiven || (isStreet && hasRareGiven)) && isPair && word.surname >= 4)
    );
  });
}

const refusedKinds = new Set<number>([
  Kind.stop,
  Kind.role,
  Kind.label,
  Kind.month,
  Kind.nationality,
]);

function isRefused(word: ValueWord): boolean {
  return !isSingleLetter(word) && refusedKinds.has(word.kind) && word.given < 5 && word.surname < 5;
}

function isPlace(core: readonly ValueWord[]): boolean {
  if (core.every((word) => word.kind === Kind.place)) return true;
  return core.length > 1 && core.some((word) => word.kind === Kind.place && word.given < 4);
}
