// Takes rows from MariaDB and MySQL into batches; values too long for a cell are fetched one by one behind the rows they belong to.
import { memoryInput } from '../formats/memory-input.ts';
import type { Part, ReadContext } from '../model/part.ts';
import type { Column } from '../model/segment.ts';
import { blobText, isDocument } from './blob-text.ts';
import { nameOf, type MyTable } from './mysql-catalog.ts';
import type { MyColumn } from './mysql-columns.ts';
import type { Connection, MysqlCell } from './mysql-connect.ts';
import { cellsAt, findCells, type RowPackets } from './mysql-packets.ts';
import type { DecodeCells } from './packed-rows.ts';
import { attachment, batchRows, cellName, longestCell } from './row-batches.ts';

export interface Page {
  readonly rows: readonly MysqlCell[][];
  /** Its rows, where they came as bytes; `rows` is empty then. */
  readonly packets?: RowPackets;
  readonly count: number;
  /** The key of its last row. */
  readonly last: readonly MysqlCell[];
}

export interface MyReader {
  readonly taken: number;
  /** In which form `rawPage` asks for its rows. */
  readonly comes: 'asBytes' | 'asText';
  page(connection: Connection, conditions: string, values: readonly unknown[]): Promise<Page>;
  /** The same, as bytes where that can be had. */
  rawPage(connection: Connection, conditions: string, values: readonly unknown[]): Promise<Page>;
  take(page: Page): AsyncGenerator<Part>;
  stream(connection: Connection, conditions: string): AsyncGenerator<Part>;
  rest(): Generator<Part>;
}

interface Opening {
  readonly connection: Connection;
  readonly table: MyTable;
  readonly context: ReadContext;
  readonly ciphered: Set<string>;
}

export interface Asked {
  readonly columns: readonly MyColumn[];
  /** Expressions of joined columns. */
  readonly joined: readonly string[];
  readonly names: readonly Column[];
}

/** Where no key leads back to a row, its values come with it up to this length. */
const longestInline = 4 * 1024 * 1024;
/** Engines that lock a table for writers as long as it is read: they give out a copy. */
const lockingEngines = /^(?:myisam|aria|memory|csv|mrg_myisam)$/i;

export function openMyReader(opening: Opening, { columns, joined, names }: Asked): MyReader {
  const { connection, table, context, ciphered } = opening;
  const { pageKey } = table;
  const isKeyed = pageKey.length > 0 && !table.isView;
  const long = columns.filter(({ size }) => size !== null);
  // A key among the columns need not come twice.
  const extraKey = isKeyed ? pageKey.filter((column) => !columns.includes(column)) : [];
  let encodings: readonly BufferEncoding[] = [];
  const decode: DecodeCells = (cells) =>
    cells.map((cell, i) => cell.toString(encodings[i] ?? 'utf8'));
  const batch = batchRows(table.name, names, { decode });
  const bytesAt = columns.flatMap(({ holds }, i) => (holds === 'bytes' ? [i] : []));
  const bytes = new Set([
    ...bytesAt.map((i) => `c${i}`),
    ...pageKey.flatMap(({ holds }, i) => (holds === 'bytes' ? [`k${i}`] : [])),
  ]);
  const plain = new Set<string>();
  const longest = isKeyed ? longestCell : longestInline;
  const list = [
    ...columns.map(({ sql, size }, i) =>
      size === null ? `${sql} AS c${i}` : `IF(${size} > ${longest}, NULL, ${sql}) AS c${i}`,
    ),
    ...joined.map((sql, i) => `${sql} AS j${i}`),
    ...long.map(({ size }, i) => `IF(${size} > ${longest}, ${size}, NULL) AS l${i}`),
    ...extraKey.map((column) => `${column.sql} AS k${pageKey.indexOf(column)}`),
  ].join(', ');
  const buffered = lockingEngines.test(table.engine) && !isKeyed ? 'SQL_BUFFER_RESULT ' : '';
  const select = `SELECT ${buffered}${list} FROM ${nameOf(table)} t`;
  const longFrom = names.length;
  const keyFrom = longFrom + long.length;
  const keyAt = (isKeyed ? pageKey : []).map((column) => {
    const at = columns.indexOf(column);
    return at >= 0 ? at : keyFrom + extraKey.indexOf(column);
  });
  const keyOf = (row: readonly MysqlCell[]): MysqlCell[] => keyAt.map((at) => row[at] ?? null);
  const isNarrow = keyFrom === longFrom && extraKey.length === 0;

  const pageOf = (rows: readonly MysqlCell[][]): Page => {
    const last = rows.at(-1);
    return { rows, count: rows.length, last: last ? keyOf(last) : [] };
  };

  const takeRow = (row: MysqlCell[]): readonly Long[] => {
    const cells = isNarrow ? withoutNulls(row) : withoutNulls(row.slice(0, longFrom));
    for (const i of bytesAt) noteCiphertext(columns[i]?.name ?? '', cells[i] ?? '');
    batch.add(cells);
    if (long.length === 0) return [];
    return long.flatMap((column, i): Long[] => {
      const size = row[longFrom + i];
      if (size === null || size === undefined) return [];
      return [{ column, row: batch.count, size: Number(size), key: keyOf(row) }];
    });
  };

  function* takeRows(rows: readonly MysqlCell[][]): Generator<readonly Long[]> {
    for (const row of rows) yield takeRow(row);
  }

  /** Rows without values that were left out of them are not cut into strings. */
  function* takePackets(packets: RowPackets): Generator<readonly Long[]> {
    ({ encodings } = packets);
    const { sources, starts, ends } = packets;
    const all = new Uint32Array(encodings.length * 2);
    const bounds = all.subarray(0, longFrom * 2);
    const sizes = all.subarray(longFrom * 2, keyFrom * 2);
    for (let i = 0; i < ends.length; i++) {
      const source = sources[i] as Buffer;
      const from = starts[i] as number;
      findCells(source, from, all);
      const isWhole = sizes.every((place) => place === 0);
      if (isWhole) batch.addRaw({ source, from, to: ends[i] as number, bounds });
      yield isWhole ? none : takeRow([...cellsAt(packets, i)]);
    }
  }

  /** Whole blocks of AES in every row, and no text: the column is enciphered. */
  const noteCiphertext = (name: string, cell: string | Uint8Array): void => {
    if (cell.length === 0 || plain.has(name)) return;
    const isBlocks =
      typeof cell !== 'string' &&
      cell.length % 16 === 0 &&
      !isDocument(cell) &&
      blobText(cell).startsWith('\\x');
    if (isBlocks) ciphered.add(name);
    else {
      plain.add(name);
      ciphered.delete(name);
    }
  };

  return {
    get taken() {
      return batch.count;
    },
    comes: bytes.size > 0 ? 'asText' : 'asBytes',
    async page(by, conditions, values) {
      return pageOf(await by.query(`${select} ${conditions}`, values, bytes));
    },
    async rawPage(by, conditions, values) {
      const found = bytes.size > 0 ? null : await by.packets(`${select} ${conditions}`, values);
      if (found === null) return this.page(by, conditions, values);
      if (!('ends' in found)) return pageOf(found);
      const { ends } = found;
      const last = ends.length > 0 ? keyOf(cellsAt(found, ends.length - 1)) : [];
      return { rows: [], packets: found, count: ends.length, last };
    },
    async *take({ rows, packets }) {
      const taken = packets ? takePackets(packets) : takeRows(rows);
      for (const left of taken) {
        if (left.length > 0) yield* batch.rest();
        for (const one of left) yield* fetchLong({ connection, table, context }, one);
        if (batch.isFull) yield* batch.full();
      }
    },
    async *stream(by, conditions) {
      const unlimited = by.isMariadb
        ? `SET STATEMENT max_statement_time = 0 FOR ${select}`
        : select.replace('SELECT ', 'SELECT /*+ MAX_EXECUTION_TIME(0) */ ');
      const pending: Long[] = [];
      for await (const row of by.stream(`${unlimited} ${conditions}`, bytes)) {
        pending.push(...takeRow(row));
        yield* batch.full();
      }
      for (const { column, row, size } of pending) yield tooLarge(cellName(column.name, row), size);
    },
    *rest() {
      yield* batch.rest();
    },
  };
}

const none: readonly Long[] = [];

/** NULL is an empty cell; the row is changed in place. */
function withoutNulls(row: MysqlCell[]): (string | Buffer)[] {
  for (let i = 0; i < row.length; i++) row[i] ??= '';
  return row as (string | Buffer)[];
}

/** A value that was left out of its row. */
interface Long {
  readonly column: MyColumn;
  readonly row: number;
  readonly size: number;
  readonly key: readonly MysqlCell[];
}

interface Fetching {
  readonly connection: Connection;
  readonly table: MyTable;
  readonly context: ReadContext;
}

async function* fetchLong(
  { connection, table, context }: Fetching,
  { column, row, size, key }: Long,
): AsyncGenerator<Part> {
  const name = cellName(column.name, row);
  if (size > context.maxBytesInMemory / 4) {
    yield tooLarge(name, size);
    return;
  }
  const where = table.pageKey.map(({ sql }) => `${sql} = ?`).join(' AND ');
  const sql = `SELECT ${column.sql} AS v FROM ${nameOf(table)} t WHERE ${where}`;
  const [[value] = []] = await connection.query(sql, key, new Set(['v']));
  if (value) yield attachment(memoryInput(name, Buffer.from(value as Buffer)));
}

function tooLarge(name: string, size: number): Part {
  const detail = `${name} holds a value of ${size} bytes, more than may be held in memory; look at it by hand. The rest was read`;
  return { kind: 'problem', problem: { reason: 'too-large', detail, partial: true } };
}
