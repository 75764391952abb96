// Removes old findings: those of whole scans, whose counts stay, or of single stores, wherever they were ever seen.
import type { Sql } from './sql.ts';
import { dropStanding } from './standing.ts';
import { summaryOf, type Summarise } from './summarise.ts';
import type { ScanRow } from './rows.ts';

export interface Pruned {
  readonly scans: number;
  readonly stores: number;
}

/** The stores of these scans go, unless another scan has them as well; their counts stay, for trends. */
export function pruneScans(sql: Sql, summarise: Summarise, ids: readonly string[]): Pruned {
  return sql.transaction(() => {
    let scans = 0;
    for (const id of ids) {
      const row = sql.get<ScanRow>('select * from scan where id = ? and pruned = 0', id);
      if (!row) continue;
      const summary = JSON.stringify(summaryOf(sql, row, summarise));
      sql.run('update scan set pruned = 1, summary = ? where number = ?', summary, row.number);
      sql.run('delete from seen where scan = ?', row.number);
      sql.run('delete from problem where scan = ?', row.number);
      scans++;
    }
    dropStanding(sql);
    const before = countStores(sql);
    removeUnseen(sql);
    return { scans, stores: before - countStores(sql) };
  });
}

/** Readings that no scan has any more, with all that is in them, and items without any. */
function removeUnseen(sql: Sql): void {
  const unseen = 'not exists (select 1 from seen where seen.reading = reading.number)';
  sql.run(
    `update item set reading = null where reading in (select number from reading where ${unseen})`,
  );
  sql.run(`delete from reading where ${unseen}`);
  sql.run('delete from item where not exists (select 1 from reading where item = item.number)');
  sql.run('delete from basis where not exists (select 1 from reading where basis = basis.number)');
}

function countStores(sql: Sql): number {
  return sql.get<{ count: number }>('select count(*) as count from store')?.count ?? 0;
}

export interface Forgotten {
  readonly stores: number;
  readonly marks: number;
}

/** Takes these stores out of every scan, and their marks with them. What is still there is found anew by the next scan. */
export function forgetStores(sql: Sql, summarise: Summarise, ids: readonly string[]): Forgotten {
  return sql.transaction(() => {
    dropStanding(sql);
    const touched = new Set<number>();
    let stores = 0;
    let marks = 0;
    for (const id of ids) {
      for (const { number, reading, uri } of sql.all<{
        number: number;
        reading: number;
        uri: string;
      }>('select number, reading, uri from store where id = ?', id)) {
        for (const { scan } of sql.all<{ scan: number }>(
          'select scan from seen where reading = ?',
          reading,
        ))
          touched.add(scan);
        marks += sql.run(
          'delete from mark where finding in (select id from finding where store = ?)',
          number,
        );
        // Without its token, the item is read again: nothing that is still there stays out of sight.
        sql.run(`update reading set token = '', digest = null where number = ?`, reading);
        sql.run('delete from problem where store = ? or uri = ?', number, uri);
        stores += sql.run('delete from store where number = ?', number);
      }
    }
    for (const scan of touched) {
      const summary = JSON.stringify(summarise(scan));
      sql.run('update scan set summary = ? where number = ? and pruned = 0', summary, scan);
    }
    return { stores, marks };
  });
}
