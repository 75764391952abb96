// Rows of one SQLite table as table segments, blobs that are files as attachments; past a corrupt page as far as it goes.
import type BetterSqlite3 from 'better-sqlite3';

import { memoryInput } from '../formats/memory-input.ts';
import type { Part } from '../model/part.ts';
import { maxTableRows } from '../model/segment.ts';
import type { Problem } from '../model/store.ts';
import { cellText, isDocument, type SqliteValue } from './sqlite-cells.ts';
import { quoteName, type SqliteTable } from './sqlite-tables.ts';

type Row = readonly SqliteValue[];

/** Characters after which a batch is closed although it has room for more rows. */
const maxBatchChars = 1024 * 1024;

/** Every row of the table, or about `sample` rows spread over it. */
export async function* readRows(
  database: BetterSqlite3.Database,
  table: SqliteTable,
  sample: number | 'all',
): AsyncGenerator<Part> {
  const batch = openBatch(table);
  const last = { rowId: null as SqliteValue };
  let broken = false;
  for (const pass of ['forward', 'backward'] as const) {
    try {
      for (const row of selectRows(database, table, sample, pass)) {
        const [rowId = null, ...values] = row;
        // The way back ends where the way forth ended.
        if (pass === 'backward' && isUpTo(rowId, last.rowId)) break;
        if (pass === 'forward') last.rowId = rowId;
        yield* batch.add(values);
      }
      if (pass === 'forward') break;
    } catch (error) {
      if (!isSqliteError(error)) throw error;
      broken = true;
      if (table.rowId === null || sample !== 'all') break;
    }
  }
  yield* batch.flush();
  if (broken) yield { kind: 'problem', problem: corruptTable(table.name) };
}

/** Rows in the order of their row ids, the row id first (NULL where there is none). */
function* selectRows(
  database: BetterSqlite3.Database,
  table: SqliteTable,
  sample: number | 'all',
  pass: 'forward' | 'backward',
): Generator<Row> {
  const key = table.rowId ?? 'NULL';
  const columns = [key, ...table.columns.map(quoteName)].join(', ');
  const select = `SELECT ${columns} FROM main.${quoteName(table.name)}`;
  const order = pass === 'backward' ? ` ORDER BY ${key} DESC` : '';
  if (sample === 'all') yield* iterate(database, select + order);
  else yield* sampleRows(database, table, { select, sample });
}

function* sampleRows(
  database: BetterSqlite3.Database,
  table: SqliteTable,
  { select, sample }: { readonly select: string; readonly sample: number },
): Generator<Row> {
  const { name, rowId } = table;
  const from = `FROM main.${quoteName(name)}`;
  if (rowId === null) {
    const [count] = database.prepare(`SELECT count(*) ${from}`).raw().get() as [bigint];
    const stride = Math.max(1, Math.floor(Number(count) / sample));
    let index = 0;
    for (const row of iterate(database, select)) {
      if (index % stride === 0) yield row;
      index += 1;
    }
    return;
  }
  const ends = database.prepare(`SELECT min(${rowId}), max(${rowId}) ${from}`).raw().get();
  const [first, last] = ends as [SqliteValue, SqliteValue];
  const next = database.prepare(`${select} WHERE ${rowId} >= ? ORDER BY ${rowId} LIMIT 1`).raw();
  if (typeof first !== 'bigint' || typeof last !== 'bigint' || sample < 1) return;
  let seen: SqliteValue = null;
  for (let index = 0; index < sample; index += 1) {
    const row = next.get(first + ((last - first) * BigInt(index)) / BigInt(sample)) as
      | Row
      | undefined;
    if (row === undefined) return;
    if (row[0] !== seen) yield row;
    seen = row[0] ?? null;
  }
}

function iterate(database: BetterSqlite3.Database, sql: string): IterableIterator<Row> {
  return database.prepare(sql).raw().iterate() as IterableIterator<Row>;
}

interface Batch {
  add(values: Row): Generator<Part>;
  flush(): Generator<Part>;
}

function openBatch(table: SqliteTable): Batch {
  const columns = table.columns.map((name) => ({ name }));
  let rows: string[][] = [];
  let chars = 0;
  let count = 0;
  function* flush(): Generator<Part> {
    if (rows.length === 0) return;
    const firstRow = count - rows.length + 1;
    yield { kind: 'table', table: table.name, columns, rows, firstRow, at: {} };
    rows = [];
    chars = 0;
  }
  function* add(values: Row): Generator<Part> {
    count += 1;
    const cells: string[] = [];
    for (const [index, value] of values.entries()) {
      if (value instanceof Uint8Array && isDocument(value)) {
        cells.push('');
        yield attachment(value, `column ${table.columns[index] ?? index + 1} row ${count}`);
      } else {
        const cell = cellText(value);
        chars += cell.length;
        cells.push(cell);
      }
    }
    rows.push(cells);
    if (rows.length === maxTableRows || chars > maxBatchChars) yield* flush();
  }
  return { add, flush };
}

function attachment(blob: Uint8Array, name: string): Part {
  return {
    kind: 'member',
    member: { name, as: 'attachment', input: memoryInput(name, blob), facts: [] },
  };
}

function isUpTo(rowId: SqliteValue, last: SqliteValue): boolean {
  return typeof rowId === 'bigint' && typeof last === 'bigint' && rowId <= last;
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && error.name === 'SqliteError';
}

function corruptTable(table: string): Problem {
  return {
    reason: 'corrupt',
    detail: `table ${table} has a damaged page; the rows that could still be reached were examined. Restore the database from a backup, or recover it with sqlite3's .recover, and scan again`,
    partial: true,
    part: table,
  };
}
