// Statements over one SQLite table, and the values that they give.
import type BetterSqlite3 from 'better-sqlite3';

import type { Dialect } from './join-sql.ts';
import { quoteName, type SqliteTable } from './sqlite-tables.ts';

/** A value as better-sqlite3 gives it with safe integers. */
export type SqliteValue = string | number | bigint | null | Uint8Array;

export type Row = readonly SqliteValue[];

export const dialect: Dialect = {
  quote: quoteName,
  table: (name) => `main.${quoteName(name.slice('main/'.length))}`,
  limit: 'limit',
  text: (sql) => sql,
};

/** What a statement over the rows of a table is made of. */
export interface Selection {
  readonly table: SqliteTable;
  /** 'SELECT rowid, a, b FROM main."t" t'. */
  readonly select: string;
  /** Name of the row id; 'NULL' where the table has none. */
  readonly key: string;
}

/** Exact integers, short reals, text as it is; NULL is empty; bytes stay bytes. */
export function cellOf(value: SqliteValue): string | Uint8Array {
  if (value === null) return '';
  return value instanceof Uint8Array ? value : String(value);
}

/** The row id first (NULL where there is none). */
export function select(table: SqliteTable, joined: readonly string[]): Selection {
  const key = table.rowId === null ? 'NULL' : `t.${table.rowId}`;
  const columns = [key, ...table.columns.map((name) => `t.${quoteName(name)}`), ...joined];
  return {
    table,
    key,
    select: `SELECT ${columns.join(', ')} FROM main.${quoteName(table.name)} t`,
  };
}

export function iterate(database: BetterSqlite3.Database, sql: string): IterableIterator<Row> {
  return database.prepare(sql).raw().iterate() as IterableIterator<Row>;
}
