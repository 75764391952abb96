// Which columns of bare numbers are counted at all, as the first rows show, and by which rules each is judged in the end.
import type { ColumnRole, TableContext } from './column-role.ts';
import { judges, type JudgeName } from './column-counts.ts';
import { saysWhat } from './column-names.ts';
import { countNineDigits, newNineDigitStats, type NineDigitStats } from './judge-column.ts';

export function judgeFor(
  role: ColumnRole,
  {
    name,
    hasSsns,
    context,
  }: { readonly name: string; readonly hasSsns: boolean; readonly context: TableContext },
): JudgeName | null {
  if (role.role === 'values') {
    if (hasSsns || saysWhat(name)) return 'otherwise-named';
    return context.hasBirthDates === true ? 'beside-birth-dates' : 'nine-digits';
  }
  return role.role === 'other' && role.meaning !== 'inherited' ? 'otherwise-named' : null;
}

export function countSample(
  sample: readonly (readonly string[])[],
  column: number,
  isRouting: (value: string) => boolean,
): NineDigitStats {
  const stats = newNineDigitStats();
  for (const row of sample) countNineDigits(stats, row[column] ?? '', isRouting);
  return stats;
}

/** The first rows decide whether a column of bare numbers is worth counting at all. */
export function mayHoldBareNumbers(stats: NineDigitStats | null, judge: JudgeName): boolean {
  if (stats === null || stats.nine === 0) return false;
  return stats.nine < 30 || judges[judge](stats).keep;
}
