// Rows of one SQLite table as table segments, blobs that are files as attachments; past a corrupt page as far as it goes.
import type BetterSqlite3 from 'better-sqlite3';

import type { Part } from '../model/part.ts';
import type { Problem } from '../model/store.ts';
import type { Wanted } from './database.ts';
import { joinedColumns, joinedNames } from './join-sql.ts';
import { batchRows } from './row-batches.ts';
import { sampledProblem, type Sample } from './sampling.ts';
import { sampleRows } from './sqlite-sample.ts';
import {
  cellOf,
  dialect,
  iterate,
  select,
  type Selection,
  type SqliteValue,
} from './sqlite-select.ts';
import type { SqliteTable } from './sqlite-tables.ts';

/** Every row of the table, or about `sample` rows spread over it. */
export async function* readRows(
  database: BetterSqlite3.Database,
  table: SqliteTable,
  { sample, joins }: Wanted,
): AsyncGenerator<Part> {
  const columns = [...table.columns.map((name) => ({ name })), ...joinedNames(joins)];
  const batch = batchRows(table.name, columns);
  const selection = select(table, joinedColumns(dialect, 't', joins));
  const last = { rowId: null as SqliteValue };
  let broken = false;
  const drawn: { sample?: Omit<Sample, 'rows'> } = {};
  for (const pass of ['forward', 'backward'] as const) {
    try {
      const rows =
        sample === 'all'
          ? iterate(database, inOrder(selection, pass))
          : sampleRows(database, { ...selection, sample }, drawn);
      for (const row of rows) {
        const [rowId = null, ...values] = row;
        // The way back ends where the way forth ended.
        if (pass === 'backward' && isUpTo(rowId, last.rowId)) break;
        if (pass === 'forward') last.rowId = rowId;
        batch.add(values.map(cellOf));
        yield* batch.full();
      }
      if (pass === 'forward') break;
    } catch (error) {
      if (!isSqliteError(error)) throw error;
      broken = true;
      if (table.rowId === null || sample !== 'all') break;
    }
  }
  yield* batch.rest();
  if (broken) yield { kind: 'problem', problem: corruptTable(table.name) };
  if (drawn.sample)
    yield { kind: 'problem', problem: sampledProblem({ ...drawn.sample, rows: batch.count }) };
}

const inOrder = ({ select: sql, key }: Selection, pass: 'forward' | 'backward'): string =>
  pass === 'backward' ? `${sql} ORDER BY ${key} DESC` : sql;

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
