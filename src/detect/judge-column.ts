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
  ascending: number;
  previous: number;
  readonly seen: Set<string>;
}

const maxSeen = 2000;

export function newNineDigitStats(): NineDigitStats {
  return {
    filled: 0,
    nine: 0,
    valid: 0,
    assignedArea: 0,
    routing: 0,
    ascending: 0,
    previous: -1,
    seen: new Set(),
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
  if (
    area !== 0 &&
    area !== 666 &&
    area < 900 &&
    cell.slice(3, 5) !== '00' &&
    cell.slice(5) !== '0000'
  )
    stats.valid++;
  if (area > 0 && area <= 772 && area !== 666) stats.assignedArea++;
  if (isRouting(cell)) stats.routing++;
  const value = Number(cell);
  if (value >= stats.previous) stats.ascending++;
  stats.previous = value;
  if (stats.seen.size < maxSeen) stats.seen.add(cell);
}

export interface ColumnJudgement {
  readonly keep: boolean;
  readonly because: string;
}

/**
 * Random nine digits pass the SSN rules in 88.9 % of cases and lie in an assigned area in 77 %; issued numbers do so
 * nearly always. Sequences ascend; codes repeat. Fewer than eight values are too few to judge by.
 */
export function judgeNineDigits(stats: NineDigitStats): ColumnJudgement {
  const share = (count: number): number => count / Math.max(1, stats.nine);
  const refuse = (because: string): ColumnJudgement => ({ keep: false, because });
  if (stats.nine < 8) return refuse('too few values to judge the column by');
  if (stats.nine / stats.filled < 0.85) return refuse('the column holds other values as well');
  if (share(stats.valid) < 0.985)
    return refuse('too many of its values were never issued as Social Security numbers');
  if (share(stats.routing) > 0.5) return refuse('its values pass the check of routing numbers');
  if (share(stats.ascending) > 0.9) return refuse('its values ascend like a sequence');
  if (stats.seen.size / Math.min(stats.nine, maxSeen) < 0.5)
    return refuse('its values repeat like codes');
  if (share(stats.assignedArea) < 0.93) return refuse('its values are spread like random numbers');
  return {
    keep: true,
    because: `of ${stats.nine} values in the column nearly all lie in areas that were issued, none repeat in sequence`,
  };
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
