// The rows of one table of SQL Server, page by page along a key; without one, as a stream.
import { memoryInput } from '../formats/memory-input.ts';
import type { Part, ReadContext } from '../model/part.ts';
import type { Problem } from '../model/store.ts';
import type { Wanted } from './database.ts';
import { joinedColumns, joinedNames, type Dialect } from './join-sql.ts';
import { attachment, batchRows, cellName, longestCell, type RowBatches } from './row-batches.ts';
import { sampledProblem } from './sampling.ts';
import { nameOf, type SqlTable } from './sqlserver-catalog.ts';
import { quoteName, type SqlColumn } from './sqlserver-columns.ts';
import type { Connection, SqlCell } from './sqlserver-connect.ts';
import { sqlServerProblem } from './sqlserver-errors.ts';

export interface SqlReading {
  readonly connection: Connection;
  readonly table: SqlTable;
  readonly context: ReadContext;
}

const pageBytes = 4 * 1024 * 1024;
const [fewestRows, mostRows] = [20, 10_000];
/** Where no key leads back to a row, its values come with it up to this length. */
const longestInline = 4 * 1024 * 1024;

/** @throws StoreProblem */
export async function* readSqlTable(
  reading: SqlReading,
  { sample, joins }: Wanted,
  dialect: Dialect,
): AsyncGenerator<Part> {
  const { table } = reading;
  const columns = table.columns.filter(({ isReadable }) => isReadable);
  const barred = table.columns.filter(({ isReadable }) => !isReadable);
  if (barred.length > 0) yield partly(barred);
  const names = [...columns.map(({ name }) => ({ name })), ...joinedNames(joins)];
  const isPaged = sample === 'all' && table.pageKey.length > 0 && !table.isView;
  const form = { columns, joined: joinedColumns(dialect, 't', joins), isPaged };
  const batch = batchRows(table.name, names);
  try {
    if (isPaged) yield* readPages(reading, batch, form);
    else yield* readStream(reading, batch, form, sample);
    yield* batch.rest();
    if (sample !== 'all' && (table.rows ?? Infinity) > sample)
      yield { kind: 'problem', problem: sampledProblem(sampleOf(table, batch.count)) };
  } catch (error) {
    yield* batch.rest();
    throw sqlServerProblem(error);
  }
}

function sampleOf({ isView, rows }: SqlTable, count: number): Parameters<typeof sampledProblem>[0] {
  const how = isView ? 'its first ones' : 'whole pages of the choice of the server (TABLESAMPLE)';
  return { rows: count, how, drawn: null, ...(rows === undefined ? {} : { of: rows }) };
}

interface Form {
  readonly columns: readonly SqlColumn[];
  readonly joined: readonly string[];
  readonly isPaged: boolean;
}

/** Cells, then joined ones, then the sizes of long values, then the key. */
function listOf({ columns, joined, isPaged }: Form, table: SqlTable): string {
  const longest = isPaged ? longestCell : longestInline;
  return [
    ...columns.map(({ sql, size }) =>
      size === null ? sql : `CASE WHEN ${size} <= ${longest} THEN ${sql} END`,
    ),
    ...joined,
    ...longOf(columns).map(
      ({ size }) => `CASE WHEN ${size} > ${longest} THEN CONVERT(nvarchar(20), ${size}) END`,
    ),
    ...(isPaged ? table.pageKey.map(({ sql }) => sql) : []),
  ].join(', ');
}

const longOf = (columns: readonly SqlColumn[]): SqlColumn[] =>
  columns.filter(({ size }) => size !== null);

async function* readPages(
  reading: SqlReading,
  batch: RowBatches,
  form: Form,
): AsyncGenerator<Part> {
  const { connection, table } = reading;
  const rowBytes = table.rows ? table.bytes / table.rows : 100;
  const limit = Math.max(
    fewestRows,
    Math.min(mostRows, Math.floor(pageBytes / Math.max(1, rowBytes))),
  );
  const order = table.pageKey.map(({ plain }) => plain).join(', ');
  let where = '';
  for (;;) {
    const rows = await connection.query(
      `SELECT TOP (${limit}) ${listOf(form, table)} FROM ${nameOf(table)} t${where} ORDER BY ${order}`,
    );
    for (const row of rows) yield* takeRow(reading, batch, form, row);
    const last = rows.at(-1);
    if (!last || rows.length < limit) return;
    where = ` WHERE ${behind(table.pageKey, last.slice(-table.pageKey.length))}`;
  }
}

/** 'k1 >= x AND (k1 > x OR (k1 = x AND k2 > y))': rows behind this one, as a range that an index knows. */
function behind(key: readonly SqlColumn[], last: readonly SqlCell[]): string {
  const literals = key.map(({ literal }, i) => literal?.(last[i] ?? null) ?? 'NULL');
  const cases = key.map(({ plain }, i) => {
    const same = key.slice(0, i).map((one, j) => `${one.plain} = ${literals[j]}`);
    return `(${[...same, `${plain} > ${literals[i]}`].join(' AND ')})`;
  });
  return `${key[0]?.plain} >= ${literals[0]} AND (${cases.join(' OR ')})`;
}

async function* readStream(
  reading: SqlReading,
  batch: RowBatches,
  form: Form,
  sample: Wanted['sample'],
): AsyncGenerator<Part> {
  const { connection, table } = reading;
  const isSampled = sample !== 'all' && (table.rows ?? Infinity) > sample;
  const top = isSampled && table.isView ? `TOP (${sample}) ` : '';
  const some = isSampled && !table.isView ? ` TABLESAMPLE (${sample} ROWS)` : '';
  const sql = `SELECT ${top}${listOf(form, table)} FROM ${nameOf(table)} t${some}`;
  for await (const row of connection.stream(sql)) yield* takeRow(reading, batch, form, row);
}

async function* takeRow(
  reading: SqlReading,
  batch: RowBatches,
  { columns, joined, isPaged }: Form,
  row: readonly SqlCell[],
): AsyncGenerator<Part> {
  const { connection, table, context } = reading;
  const width = columns.length + joined.length;
  batch.add(row.slice(0, width).map((cell) => cell ?? ''));
  for (const [i, column] of longOf(columns).entries()) {
    const size = row[width + i];
    if (size === null || size === undefined) continue;
    yield* batch.rest();
    const name = cellName(column.name, batch.count);
    if (!isPaged || Number(size) > context.maxBytesInMemory / 4) yield tooLarge(name, String(size));
    else {
      const key = row.slice(-table.pageKey.length);
      const where = table.pageKey
        .map(({ plain, literal }, j) => `${plain} = ${literal?.(key[j] ?? null) ?? 'NULL'}`)
        .join(' AND ');
      const [[value] = []] = await connection.query(
        `SELECT ${column.sql} FROM ${nameOf(table)} t WHERE ${where}`,
      );
      if (value) yield attachment(memoryInput(name, Buffer.from(value as Buffer)));
    }
  }
  yield* batch.full();
}

function tooLarge(name: string, size: string): Part {
  const detail = `${name} holds a value of ${size} bytes, more than may be held in memory; look at it by hand. The rest was read`;
  return { kind: 'problem', problem: { reason: 'too-large', detail, partial: true } };
}

function partly(columns: readonly SqlColumn[]): Part {
  const names = columns.slice(0, 5).map(({ name }) => name);
  const more = columns.length > 5 ? ` and ${columns.length - 5} more` : '';
  const problem: Problem = {
    reason: 'denied',
    detail: `${columns.length === 1 ? 'column' : 'columns'} ${names.join(', ')}${more} may not be read by this login; the rest was read`,
    partial: true,
  };
  return { kind: 'problem', problem };
}

/** @param tables by the names of their TableRefs */
export function sqlServerDialect(tables: ReadonlyMap<string, SqlTable>): Dialect {
  return {
    quote: quoteName,
    table: (name) => nameOf(tables.get(name) ?? { schema: '', name: '' }),
    limit: 'top',
    text: (sql) => `CONVERT(nvarchar(400), ${sql})`,
  };
}
