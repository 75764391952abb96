// The tables of an SQLite database that hold data, and their columns.
import type BetterSqlite3 from 'better-sqlite3';

export interface SqliteTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The name under which the row id can be asked for; null where the table has none. */
  readonly rowId: string | null;
}

interface ListedTable {
  readonly schema: string;
  readonly name: string;
  readonly type: string;
  readonly wr: number | bigint;
}

/** Real tables and the content tables of full-text indexes; no views, no virtual tables: nothing that runs code. */
export function listTables(database: BetterSqlite3.Database): readonly SqliteTable[] {
  const listed = database.prepare('PRAGMA main.table_list').all() as ListedTable[];
  return listed
    .filter(({ schema, name }) => schema === 'main' && !name.startsWith('sqlite_'))
    .filter(
      ({ name, type }) => type === 'table' || (type === 'shadow' && name.endsWith('_content')),
    )
    .map(({ name, wr }) => describeTable(database, name, Number(wr) === 0));
}

function describeTable(
  database: BetterSqlite3.Database,
  name: string,
  hasRowId: boolean,
): SqliteTable {
  const listed = database.prepare(`PRAGMA main.table_xinfo(${quoteName(name)})`).all() as {
    readonly name: string;
    readonly hidden: number | bigint;
  }[];
  // 0 ordinary, 3 generated and stored; 1 and 2 are computed when they are read.
  const columns = listed
    .filter(({ hidden }) => [0, 3].includes(Number(hidden)))
    .map((column) => column.name);
  const taken = new Set(listed.map((column) => column.name.toLowerCase()));
  const rowId = ['rowid', '_rowid_', 'oid'].find((alias) => !taken.has(alias));
  return { name, columns, rowId: hasRowId ? (rowId ?? null) : null };
}

/** An SQL identifier in double quotes, whatever is in it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
