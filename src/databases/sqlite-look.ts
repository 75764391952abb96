// Small looks at an SQLite database: first rows, how many there are, how two columns overlap. Each is bounded.
import type BetterSqlite3 from 'better-sqlite3';

import type { ColumnRef, Overlap, Standing } from './database.ts';
import { overlapSql, peekedRows } from './look-sql.ts';
import { cellOf, dialect, select, type Row } from './sqlite-select.ts';
import { quoteName, type SqliteTable } from './sqlite-tables.ts';
import { blobText } from './blob-text.ts';

export function peekRows(database: BetterSqlite3.Database, table: SqliteTable): string[][] {
  try {
    const sql = `${select(table, []).select} LIMIT ${peekedRows}`;
    const rows = database.prepare(sql).raw().all() as Row[];
    return rows.map(([, ...values]) =>
      values.map((value) => {
        const cell = cellOf(value);
        return typeof cell === 'string' ? cell : blobText(cell);
      }),
    );
  } catch {
    // Reading it will say what is wrong.
    return [];
  }
}

/** Row ids say how many there are at most, without counting. */
export function estimateRows(database: BetterSqlite3.Database, name: string): number {
  try {
    const sql = `SELECT max(rowid) FROM main.${quoteName(name)}`;
    const [last] = database.prepare(sql).raw().get() as [unknown];
    if (typeof last === 'bigint' && last < 1n << 40n) return Number(last);
    const count = database
      .prepare(`SELECT count(*) FROM main.${quoteName(name)}`)
      .raw()
      .get();
    return Number((count as [bigint])[0]);
  } catch {
    return 0;
  }
}

export function countOverlap(
  database: BetterSqlite3.Database,
  from: ColumnRef,
  to: ColumnRef,
): Overlap | null {
  try {
    const row = database
      .prepare(overlapSql(dialect, from, to))
      .raw()
      .get() as Row;
    const [asked, found, most] = row.map((value) => Number(value ?? 0n));
    return { asked: asked ?? 0, found: found ?? 0, mostRows: most ?? 0 };
  } catch {
    return null;
  }
}

export function standingOf(database: BetterSqlite3.Database): Standing {
  const [version] = database.prepare('SELECT sqlite_version()').raw().get() as [string];
  return {
    server: `SQLite ${version}, read from memory or a private copy`,
    isReadOnly: true,
    notes: [],
    hidden: [],
  };
}
