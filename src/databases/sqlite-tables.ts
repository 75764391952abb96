// The tables of an SQLite database that hold data: their columns, keys and references.
import type BetterSqlite3 from 'better-sqlite3';

import type { Reference } from './database.ts';
import type { CodeText } from './literal-keys.ts';

export interface SqliteTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The name under which the row id can be asked for; null where the table has none. */
  readonly rowId: string | null;
  readonly keys: readonly string[];
  readonly indexed: readonly string[];
  readonly references: readonly Reference[];
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

const mostCode = 1000;

/** The statements that made it: views and triggers with their code, tables with the comments written into them. */
export function listCode(database: BetterSqlite3.Database): CodeText[] {
  try {
    const sql = `SELECT type, name, sql FROM main.sqlite_master WHERE sql IS NOT NULL LIMIT ${mostCode}`;
    const rows = database.prepare(sql).raw().all() as string[][];
    return rows.map(([type, name, text]) => ({
      where: `the ${String(type)} ${String(name)}`,
      text: String(text),
    }));
  } catch {
    // Reading the tables will say what is wrong.
    return [];
  }
}

function describeTable(
  database: BetterSqlite3.Database,
  name: string,
  hasRowId: boolean,
): SqliteTable {
  const listed = database.prepare(`PRAGMA main.table_xinfo(${quoteName(name)})`).all() as {
    readonly name: string;
    readonly hidden: number | bigint;
    readonly pk: number | bigint;
  }[];
  // 0 ordinary, 3 generated and stored; 1 and 2 are computed when they are read.
  const columns = listed
    .filter(({ hidden }) => [0, 3].includes(Number(hidden)))
    .map((column) => column.name);
  const taken = new Set(listed.map((column) => column.name.toLowerCase()));
  const rowId = ['rowid', '_rowid_', 'oid'].find((alias) => !taken.has(alias));
  const primary = listed.filter(({ pk }) => Number(pk) > 0);
  const leading = primary.filter(({ pk }) => Number(pk) === 1).map((column) => column.name);
  const indexes = listIndexes(database, name);
  return {
    name,
    columns,
    rowId: hasRowId ? (rowId ?? null) : null,
    keys: [...(primary.length === 1 ? leading : []), ...indexes.keys],
    indexed: [...leading, ...indexes.leading],
    references: listReferences(database, name),
  };
}

interface Indexes {
  readonly keys: readonly string[];
  readonly leading: readonly string[];
}

function listIndexes(database: BetterSqlite3.Database, table: string): Indexes {
  const keys: string[] = [];
  const leading: string[] = [];
  const listed = database.prepare(`PRAGMA main.index_list(${quoteName(table)})`).all() as {
    readonly name: string;
    readonly unique: number | bigint;
    readonly partial: number | bigint;
  }[];
  for (const { name, unique, partial } of listed) {
    if (Number(partial) === 1) continue;
    const columns = database.prepare(`PRAGMA main.index_info(${quoteName(name)})`).all() as {
      readonly name: string | null;
    }[];
    const first = columns[0]?.name;
    if (typeof first !== 'string') continue;
    leading.push(first);
    if (Number(unique) === 1 && columns.length === 1) keys.push(first);
  }
  return { keys, leading };
}

function listReferences(database: BetterSqlite3.Database, table: string): readonly Reference[] {
  const listed = database.prepare(`PRAGMA main.foreign_key_list(${quoteName(table)})`).all() as {
    readonly id: number | bigint;
    readonly table: string;
    readonly from: string;
    readonly to: string | null;
  }[];
  const columnsOf = new Map<string, number>();
  for (const { id } of listed) columnsOf.set(String(id), (columnsOf.get(String(id)) ?? 0) + 1);
  return listed
    .filter(({ id }) => columnsOf.get(String(id)) === 1)
    .map(({ from, table: other, to }) => ({
      column: from,
      table: `main/${other}`,
      // Without a column, the primary key of the other table is meant.
      target: to ?? primaryOf(database, other),
    }))
    .filter(({ target }) => target !== '');
}

function primaryOf(database: BetterSqlite3.Database, table: string): string {
  const listed = database.prepare(`PRAGMA main.table_xinfo(${quoteName(table)})`).all() as {
    readonly name: string;
    readonly pk: number | bigint;
  }[];
  return listed.find(({ pk }) => Number(pk) === 1)?.name ?? '';
}

/** An SQL identifier in double quotes, whatever is in it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
