// A scan that is spread over workers, in the inventory's own tables: parts that are left, and what their ends make of the scan.
import type { Basis, NewScan } from './inventory.ts';
import { makeHeldJournal } from './journal.ts';
import { prepareStretches } from './postgres-stretches.ts';
import { beginScan, joinScan, resumeScan, type Desk } from './record.ts';
import type { ScanLock } from './scan-lock.ts';
import type { Spreading, SpreadPart, SpreadScan } from './spreading.ts';
import type { Server, Sql } from './sql.ts';
import { countScan } from './summarise.ts';
import { writeProblems } from './write-store.ts';

export interface SpreadingParts {
  readonly desk: Desk & { readonly sql: Sql & Server };
  readonly queueSchema: string;
  readonly share: () => ScanLock | undefined;
  readonly feeder: () => ScanLock | undefined;
}

export function prepareSpreading({ desk, ...rest }: SpreadingParts): Spreading {
  const { sql } = desk;
  const current = (): SpreadScan | undefined => {
    const row = sql.get<Row>(
      `select id, started_at as "startedAt", spread.basis, plan, fed, parts
       from spread join scan on scan.number = spread.scan order by scan.number desc limit 1`,
    );
    if (!row) return undefined;
    const { fed, ...scan } = row;
    return { ...scan, isFed: fed === 1 };
  };
  const numberOf = (id: string): number =>
    sql.get<{ number: number }>('select number from scan where id = ?', id)?.number ?? 0;
  const spread = (id: string, { basis }: NewScan, plan: string): SpreadScan => {
    sql.run(
      'insert into spread (scan, basis, plan) values (?, ?, ?)',
      numberOf(id),
      JSON.stringify(basis ?? {}),
      plan,
    );
    const scan = current();
    if (!scan) throw new Error('the scan that was to be spread is not there');
    return scan;
  };
  const left = (queues?: readonly string[]): number => {
    const where = queues ? `where queue in (${queues.map(() => '?').join(', ')})` : '';
    return count(sql, `from part ${where}`, queues);
  };
  return {
    ...rest,
    ...prepareStretches(sql),
    server: sql,
    current,
    begin: (scan, plan) => sql.transaction(() => spread(beginScan(desk, scan).id, scan, plan)),
    again: (id, scan, plan) =>
      sql.transaction(() => {
        sql.run('delete from spread where scan = ?', numberOf(id));
        resumeScan(desk, id, scan);
        return spread(id, scan, plan);
      }),
    add({ id }, parts: readonly SpreadPart[]) {
      const scan = numberOf(id);
      sql.insert(
        { table: 'part', columns: ['job', 'scan', 'queue'] },
        parts.map(({ job, queue }) => [job, scan, queue]),
      );
      sql.run('update spread set parts = parts + ? where scan = ?', parts.length, scan);
    },
    fed({ id }) {
      sql.run('update spread set fed = 1 where scan = ?', numberOf(id));
    },
    left,
    isLeft: (job) => sql.get('select job from part where job = ?', job) !== undefined,
    remove: (job) => sql.run('delete from part where job = ?', job) === 1,
    replace: (job, by) => sql.run('update part set job = ? where job = ?', by, job) === 1,
    recordLost(scanId, entries) {
      const scan = numberOf(scanId);
      writeProblems(
        sql,
        entries.map(({ uri, reason, detail }) => ({ scan, store: null, uri, reason, detail })),
      );
    },
    join(scanId, basis: Basis) {
      const journal = makeHeldJournal();
      const open = joinScan({ ...desk, journal }, scanId, basis);
      return {
        open,
        get weight() {
          return journal.weight;
        },
        write: () => journal.writeAll(),
      };
    },
    endIfDone: () => sql.transaction(() => endIfDone(desk)),
    dissolve: () =>
      sql.transaction(() => {
        const parts = left();
        sql.run(
          `update scan set state = 'interrupted', finished_at = ? where number in (select scan from spread)`,
          new Date().toISOString(),
        );
        sql.run('delete from spread');
        return parts;
      }),
  };
}

interface Row extends Omit<SpreadScan, 'isFed'> {
  readonly fed: number;
}

function count(sql: Sql, from: string, values: readonly string[] = []): number {
  return sql.get<{ count: number }>(`select count(*) as count ${from}`, ...values)?.count ?? 0;
}

function endIfDone({ sql, summarise }: Desk): string | undefined {
  // Whoever else sees the same passes over the row, and finds it gone.
  const done = sql.get<{ scan: number }>(
    `select scan from spread where fed = 1 and not exists (select 1 from part where part.scan = spread.scan)
     for update skip locked`,
  );
  if (!done) return undefined;
  const { scan } = done;
  sql.run(
    'delete from seen where scan = ? and pass < (select pass from scan where number = ?)',
    scan,
    scan,
  );
  const { notExamined } = countScan(sql, scan);
  const unchanged = count(
    sql,
    `from seen join reading on reading.number = seen.reading join scan on scan.number = seen.scan
     where seen.scan = ${scan} and read_at < started_at`,
  );
  sql.run(
    `update scan set finished_at = ?, state = 'finished', complete = ?, unchanged = ?, summary = ? where number = ?`,
    new Date().toISOString(),
    notExamined === 0 ? 1 : 0,
    unchanged,
    JSON.stringify(summarise(scan)),
    scan,
  );
  sql.run('delete from spread where scan = ?', scan);
  return sql.get<{ id: string }>('select id from scan where number = ?', scan)?.id;
}
