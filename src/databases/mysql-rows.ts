// The rows of one table of MariaDB or MySQL, page by page along a key, so that no lock and no snapshot is held between pages.
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem, type Problem } from '../model/store.ts';
import type { Span, Wanted } from './database.ts';
import { joinedColumns, joinedNames, type Dialect } from './join-sql.ts';
import { nameOf, type MyTable } from './mysql-catalog.ts';
import { quoteName, type MyColumn } from './mysql-columns.ts';
import type { Connection } from './mysql-connect.ts';
import { errorName, mysqlProblem } from './mysql-errors.ts';
import { openMyReader, type MyReader } from './mysql-row-reader.ts';
import { rowsApart } from './mysql-rows-apart.ts';
import { within } from './mysql-spans.ts';
import { sampleMysql } from './mysql-sample.ts';

export interface MyReading {
  readonly connection: Connection;
  readonly table: MyTable;
  readonly context: ReadContext;
  /** Receives the columns whose bytes are ciphertext by their lengths. */
  readonly ciphered: Set<string>;
}

const pageBytes = 4 * 1024 * 1024;
const fewestRows = 20;
/** Few enough that most cells are gone again before the next page: kept longer, they would have to be moved in memory. */
const mostRows = { asText: 1_000, asBytes: 4_000 } as const;

/** @throws StoreProblem */
export async function* readMysqlTable(
  reading: MyReading,
  wanted: Wanted,
  dialect: Dialect,
): AsyncGenerator<Part> {
  const { table } = reading;
  const columns = table.columns.filter(({ isReadable }) => isReadable);
  if (columns.length === 0) throw new StoreProblem('denied', mayNotRead(table));
  if (await isShownInPart(reading)) yield partly(columns);
  const joined = joinedColumns(dialect, 't', wanted.joins);
  const names = [...columns.map(({ name }) => ({ name })), ...joinedNames(wanted.joins)];
  const reader = openMyReader(reading, { columns, joined, names });
  try {
    if (wanted.sample !== 'all') yield* sampleMysql(reading, reader, wanted.sample);
    else if (table.pageKey.length > 0 && !table.isView) {
      if (wanted.within) yield* rowsApart(reading, { columns, joined, names }, wanted.within);
      yield* readPages(reading, reader, wanted.within);
    } else yield* reader.stream(reading.connection, '');
    yield* reader.rest();
  } catch (error) {
    yield* reader.rest();
    throw mysqlProblem(error);
  }
}

async function* readPages(
  reading: MyReading,
  reader: MyReader,
  span: Span | undefined,
): AsyncGenerator<Part> {
  const { connection, table } = reading;
  const limit = rowsPerPage(table, mostRows[reader.comes]);
  const order = table.pageKey.map(({ sql }) => sql).join(', ');
  const inSpan = within(table.pageKey, span);
  const read = (last: readonly unknown[] | null): ReturnType<MyReader['page']> => {
    const [behindLast, keys] = last === null ? ['', []] : behind(table.pageKey, last);
    const where = [behindLast, inSpan].filter((one) => one !== '').join(' AND ');
    return reader.rawPage(
      connection,
      `${where === '' ? '' : `WHERE ${where} `}ORDER BY ${order} LIMIT ${limit}`,
      keys,
    );
  };
  let next = read(null);
  for (;;) {
    const page = await next;
    const isLast = page.count < limit;
    // The server fetches the next page while this one is examined.
    if (!isLast) {
      next = read(page.last);
      next.catch(() => undefined);
    }
    yield* reader.take(page);
    if (isLast) return;
  }
}

function rowsPerPage({ rowBytes }: MyTable, most: number): number {
  return Math.max(fewestRows, Math.min(most, Math.floor(pageBytes / Math.max(1, rowBytes))));
}

/** 'k1 >= ? AND (k1 > ? OR (k1 = ? AND k2 > ?))': rows behind this one, as a range that an index knows. */
function behind(
  key: readonly MyColumn[],
  last: readonly unknown[],
): readonly [string, readonly unknown[]] {
  const [first] = key;
  if (!first) return ['', []];
  const values: unknown[] = [last[0]];
  const cases = key.map((column, i) => {
    const same = key.slice(0, i).map((one) => `${one.sql} = ?`);
    values.push(...last.slice(0, i + 1));
    return `(${[...same, `${column.sql} > ?`].join(' AND ')})`;
  });
  return [`${first.sql} >= ? AND (${cases.join(' OR ')})`, values];
}

export function mayNotRead(table: MyTable): string {
  return `this login may not read it; GRANT SELECT ON ${nameOf(table).replaceAll('`', '')} to it, or scan as one who may`;
}

/** Columns that a login may not read are not even listed to it; asking for all of them tells. */
async function isShownInPart({ connection, table }: MyReading): Promise<boolean> {
  try {
    await connection.query(`SELECT * FROM ${nameOf(table)} LIMIT 0`);
    return false;
  } catch (error) {
    if (/^ER_(?:TABLE|COLUMN)ACCESS_DENIED_ERROR$/.test(errorName(error))) return true;
    throw mysqlProblem(error);
  }
}

function partly(columns: readonly MyColumn[]): Part {
  const names = columns.slice(0, 5).map(({ name }) => name);
  const more = columns.length > 5 ? ` and ${columns.length - 5} more` : '';
  const problem: Problem = {
    reason: 'denied',
    detail: `this login may read ${names.join(', ')}${more} only, and is not told what other columns there are; grant it SELECT on the table`,
    partial: true,
  };
  return { kind: 'problem', problem };
}

/** @param tables by the names of their TableRefs */
export function mysqlDialect(tables: ReadonlyMap<string, MyTable>): Dialect {
  return {
    quote: quoteName,
    table: (name) => nameOf(tables.get(name) ?? { schema: '', name: '' }),
    limit: 'limit',
    text: (sql) => sql,
  };
}
