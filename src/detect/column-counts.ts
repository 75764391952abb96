// What is counted of one column over all its rows, and how the counts of several stretches of rows add up to those of the whole.
import type { Candidate } from '../model/element.ts';
import {
  judgeBesideBirthDates,
  judgeLongNumbers,
  judgeNineDigits,
  judgeOtherwiseNamed,
  maxSeen,
  type ColumnJudgement,
  type LongNumberStats,
  type NineDigitStats,
} from './judge-column.ts';

/** By which rules its bare nine-digit numbers are judged. */
export type JudgeName = 'nine-digits' | 'beside-birth-dates' | 'otherwise-named';

export const judges: Readonly<Record<JudgeName, (stats: NineDigitStats) => ColumnJudgement>> = {
  'nine-digits': judgeNineDigits,
  'beside-birth-dates': judgeBesideBirthDates,
  'otherwise-named': judgeOtherwiseNamed,
};

export interface ColumnCounts {
  readonly judge: JudgeName | null;
  /** Null where its first rows show that it holds none. */
  readonly nine: NineDigitStats | null;
  readonly longs: LongNumberStats;
}

/** Whether tentative candidates of a kind in that column stand. */
export function judgeColumn(
  { judge, nine, longs }: ColumnCounts,
  kind: Candidate['kind'],
): ColumnJudgement {
  if (kind === 'payment-card') return judgeLongNumbers(longs);
  return nine && judge ? judges[judge](nine) : { keep: true, because: '' };
}

/** Adds what was counted of the rows that follow; their first was compared with the last one of these. */
export function addCounts(into: ColumnCounts, from: ColumnCounts): void {
  into.longs.long += from.longs.long;
  into.longs.cards += from.longs.cards;
  if (!into.nine || !from.nine) return;
  for (const count of summed) into.nine[count] += from.nine[count];
  into.nine.previous = from.nine.previous;
  for (const area of from.nine.areas) into.nine.areas.add(area);
  for (const value of from.nine.seen) if (into.nine.seen.size < maxSeen) into.nine.seen.add(value);
}

const summed = [
  'filled',
  'nine',
  'valid',
  'assignedArea',
  'routing',
  'missouri',
  'ascending',
] as const;
