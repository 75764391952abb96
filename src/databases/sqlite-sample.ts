// A sample of an SQLite table: by random probes within even steps of its row ids, else every so many rows.
import { randomInt } from 'node:crypto';

import type BetterSqlite3 from 'better-sqlite3';

import type { Sample } from './sampling.ts';
import { iterate, type Row, type Selection } from './sqlite-select.ts';
import { quoteName } from './sqlite-tables.ts';

/** Yields the sampled rows, and says in `drawn` how they were drawn; nothing there means that every row was read. */
export function* sampleRows(
  database: BetterSqlite3.Database,
  selection: Selection & { readonly sample: number },
  drawn: { sample?: Omit<Sample, 'rows'> },
): Generator<Row> {
  const { table, key, select, sample } = selection;
  const from = `FROM main.${quoteName(table.name)} t`;
  const [counted] = database.prepare(`SELECT count(*) ${from}`).raw().get() as [bigint];
  const count = Number(counted);
  if (count <= sample) {
    yield* iterate(database, select);
    return;
  }
  const note = (how: string, independent: boolean): void => {
    drawn.sample = {
      of: count,
      how,
      drawn: independent ? { count: sample, unit: 'rows' } : null,
    };
  };
  if (table.rowId === null) {
    note('every so many rows', false);
    const stride = Math.max(1, Math.floor(count / sample));
    let index = 0;
    for (const row of iterate(database, select)) {
      if (index % stride === 0 && index / stride < sample) yield row;
      index += 1;
    }
    return;
  }
  const ends = database.prepare(`SELECT min(${key}), max(${key}) ${from}`).raw().get();
  const [first, last] = ends as [unknown, unknown];
  if (typeof first !== 'bigint' || typeof last !== 'bigint') return;
  // Where ids have gaps, a probe favors the row behind one.
  const isDense = last - first + 1n === counted;
  note('at random within even steps of its row ids', isDense);
  const next = database.prepare(`${select} WHERE ${key} >= ? ORDER BY ${key} LIMIT 1`).raw();
  const span = last - first + 1n;
  let seen: unknown = null;
  for (let step = 0n; step < BigInt(sample); step += 1n) {
    const start = first + (span * step) / BigInt(sample);
    const end = first + (span * (step + 1n)) / BigInt(sample);
    const width = Number(end - start);
    const probe = start + (width > 1 ? BigInt(randomInt(Math.min(width, 2 ** 47))) : 0n);
    const row = next.get(probe) as Row | undefined;
    if (row === undefined) return;
    if (row[0] !== seen) yield row;
    seen = row[0] ?? null;
  }
}
