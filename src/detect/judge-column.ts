// Judges a column of bare nine-digit numbers over all its values: Social Security numbers, or a sequence of something else.

/** What is counted of a column while its rows go by; constant size. */
export interface NineDigitStats {
  filled: number;
  nine: number;
  /** Valid by the rules of the Social Security Administration. */
  valid: number;
  /** In an area that was assigned before randomisation (001–772, SSA). */
  assignedArea: number;
  /** Pass the ABA check and prefixes. */
  routing: number;
  /** In one of the areas 486–500, which SSA gave to Missouri. */
  missouri: number;
  ascending: number;
  /** The value before; -1 = none. */
  previous: number;
  /** Distinct values, or their prints. */
  readonly seen: Set<string>;
  /** First three digits. */
  readonly areas: Set<number>;
}

export const maxSeen = 2000;

export function newNineDigitStats(): NineDigitStats {
  return {
    filled: 0,
    nine: 0,
    valid: 0,
    assignedArea: 0,
    routing: 0,
    missouri: 0,
    ascending: 0,
    previous: -1,
    seen: new Set(),
    areas: new Set(),
  };
}

const nineDigits = /^\d{9}$/;

/** Counts one cell. `isRouting` is the ABA check of the routing-number detector. */
export function countNineDigits(
  stats: NineDigitStats,
  cell: string,
  isRouting: (value: string) => boolean,
): void {
  if (cell === '') return;
  stats.filled++;
  if (!nineDigits.test(cell)) return;
  stats.nine++;
  const area = Number(cell.slice(0, 3));
  const group = Number(cell.slice(3, 5));
  const isIssued = area !== 0 && area !== 666 && area < 900 && group !== 0;
  // Taxpayer numbers of the IRS stand where the SSN of a person without one would.
  const isItin = area >= 900 && itinGroup(group);
  if ((isIssued || isItin) && cell.slice(5) !== '0000') stats.valid++;
  if ((area > 0 && area <= 772 && area !== 666) || isItin) stats.assignedArea++;
  if (area >= 486 && area <= 500 && group !== 0) stats.missouri++;
  if (isRouting(cell)) stats.routing++;
  const value = Number(cell);
  if (value >= stats.previous) stats.ascending++;
  stats.previous = value;
  if (stats.seen.size < maxSeen) stats.seen.add(cell);
  stats.areas.add(area);
}

/** IRS: the fourth and fifth digit of an ITIN are 50–65, 70–88, 90–92 or 94–99. */
function itinGroup(group: number): boolean {
  return (
    (group >= 50 && group <= 65) || (group >= 70 && group <= 99 && group !== 89 && group !== 93)
  );
}

export interface ColumnJudgement {
  readonly keep: boolean;
  readonly because: string;
}

const fewest = 8;
const fewestBesideBirthDates = 3;
const fewestLocal = 3;
/** A span that holds this many numbers to each value is a sequence, however it is shuffled. */
const sequenceDensity = 20_000;

/**
 * Random nine digits pass the SSN rules in 88.9 % of cases and lie in an assigned area in 77 %; issued numbers do so
 * nearly always. Sequences ascend and lie close together; codes repeat. Fewer than eight values are too few to judge
 * by, unless they are spread over the areas of Missouri, where random numbers fall in 1.5 % of cases.
 */
export function judgeNineDigits(stats: NineDigitStats): ColumnJudgement {
  return judge(stats, fewest);
}

/** Beside names and birth dates, where each of them was issued: who writes down the one writes down the other. */
export function judgeBesideBirthDates(stats: NineDigitStats): ColumnJudgement {
  const areIssued = stats.valid === stats.nine && stats.assignedArea === stats.nine;
  return judge(stats, areIssued ? fewestBesideBirthDates : fewest);
}

function judge(stats: NineDigitStats, least: number): ColumnJudgement {
  const share = (count: number): number => count / Math.max(1, stats.nine);
  const local = isLocal(stats);
  if (stats.nine < least && !local) return refuse('too few values to judge the column by');
  if (stats.nine / stats.filled < 0.85) return refuse('the column holds other values as well');
  if (share(stats.valid) < (local ? 0.9 : 0.985))
    return refuse('too many of its values were never issued as Social Security numbers');
  if (share(stats.routing) > 0.5) return refuse('its values pass the check of routing numbers');
  const span = spanOf(stats);
  const isNarrow = stats.areas.size < 3 || span < stats.seen.size * sequenceDensity;
  if (isNarrow) return refuse('its values lie as close together as those of a sequence');
  // A list may be sorted by its SSNs: then it runs through the areas of the whole country, or of Missouri.
  const isSorted = stats.nine >= fewest && share(stats.ascending) > 0.9;
  if (isSorted && !local && span < 300_000_000) return refuse('its values ascend like a sequence');
  if (stats.seen.size / Math.min(stats.nine, maxSeen) < 0.5)
    return refuse('its values repeat like codes');
  if (share(stats.assignedArea) < 0.93) return refuse('its values are spread like random numbers');
  return {
    keep: true,
    because: `of ${stats.nine} values in the column nearly all lie in areas that were issued, none repeat in sequence`,
  };
}

/**
 * One number in sixty lies in an area of Missouri by chance: where a quarter do, the column holds SSNs of people who
 * lived here.
 */
export function isSurelySsns(stats: NineDigitStats): boolean {
  return (
    stats.nine >= fewest &&
    stats.missouri / stats.nine >= 0.25 &&
    stats.areas.size >= fewestLocal &&
    judgeNineDigits(stats).keep
  );
}

/**
 * The same beside names and birth dates, where every number was issued: one in ten of Missouri is enough, since
 * that comes by chance in one column of fifty.
 */
export function isSurelyBesideBirthDates(stats: NineDigitStats): boolean {
  return (
    stats.missouri >= Math.max(1, stats.nine * 0.1) &&
    judgeBesideBirthDates(stats).keep &&
    stats.valid === stats.nine &&
    stats.assignedArea === stats.nine
  );
}

/**
 * A column whose name says that it holds some other number of a person (employee, customer, patient): only numbers
 * that are spread as SSNs alone are count against the name.
 */
export function judgeOtherwiseNamed(stats: NineDigitStats): ColumnJudgement {
  const judged = judgeNineDigits(stats);
  if (!judged.keep || stats.nine < fewest) return refuse('its name says that it is another number');
  const local = stats.missouri / stats.nine >= 0.3 && stats.areas.size >= 5;
  // Identifiers that a system makes seldom begin with a zero; a tenth of all SSNs do.
  const national = stats.nine >= 20 && stats.assignedArea === stats.nine && lowestArea(stats) < 100;
  return local || national ? judged : refuse('its name says that it is another number');
}

const lowestArea = ({ areas }: NineDigitStats): number => Math.min(...areas);

/** Between the lowest and the highest value, to a million: no value need be kept for that. */
const spanOf = ({ areas }: NineDigitStats): number =>
  (Math.max(...areas) - Math.min(...areas)) * 1_000_000;

function refuse(because: string): ColumnJudgement {
  return { keep: false, because };
}

/** Most values in at least three of Missouri's fifteen areas. */
function isLocal({ nine, missouri, areas }: NineDigitStats): boolean {
  return nine >= fewestLocal && missouri / nine >= 0.5 && areas.size >= fewestLocal;
}

/** What is counted of the long numbers of a column: cards pass the check digit always, other numbers one time in ten. */
export interface LongNumberStats {
  long: number;
  cards: number;
}

const longNumber = /^\d(?:[ -]?\d){11,18}$/;

export function countLongNumber(stats: LongNumberStats, cell: string, isCard: boolean): void {
  if (!longNumber.test(cell)) return;
  stats.long++;
  if (isCard) stats.cards++;
}

/** A column of cards is nearly all cards; among order numbers and identifiers a few pass by chance. */
export function judgeLongNumbers(stats: LongNumberStats): ColumnJudgement {
  if (stats.long < 10 || stats.cards / stats.long > 0.5) return { keep: true, because: '' };
  return {
    keep: false,
    because:
      'most long numbers of the column are no card numbers: these pass the check digit by chance',
  };
}
