// Counts of a scan that holds the very readings of an earlier one: they are what they were, and need no adding up.
import type { ScanSummary } from '../model/scan.ts';
import type { Sql } from './sql.ts';

/** Of the newest scan like this one that came to its end, where both are made up of the same readings. */
export function summaryAsBefore(sql: Sql, scan: number): ScanSummary | undefined {
  const before = sql.get<{ number: number; summary: string }>(
    `select before.number, before.summary from scan before join scan now on now.number = ?
     where before.number < now.number and before.state = 'finished' and before.pruned = 0
       and before.summary is not null and before.targets = now.targets
       and before.version = now.version and before.rule_pack = now.rule_pack
     order by before.number desc limit 1`,
    scan,
  );
  if (!before || countOf(sql, before.number) !== countOf(sql, scan)) return undefined;
  // Both are read once, side by side in the order of their key; looking each up took three times as long.
  const other = sql.get<object>(
    'select reading from seen where scan = ? except select reading from seen where scan = ? limit 1',
    scan,
    before.number,
  );
  return other ? undefined : (JSON.parse(before.summary) as ScanSummary);
}

function countOf(sql: Sql, scan: number): number {
  return (
    sql.get<{ count: number }>('select count(*) as count from seen where scan = ?', scan)?.count ??
    0
  );
}
