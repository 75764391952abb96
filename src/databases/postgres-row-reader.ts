// Takes rows from PostgreSQL into batches; values too long for a cell are fetched one by one behind the rows they belong to.
import { memoryInput } from '../formats/memory-input.ts';
import { openMember } from '../formats/member-input.ts';
import type { Part, ReadContext } from '../model/part.ts';
import type { Input } from '../model/store.ts';
import type { Leaf, PgTable } from './postgres-catalog.ts';
import type { PgColumn } from './postgres-columns.ts';
import type { Connection } from './postgres-connect.ts';
import { copyLines, decodeCells, findCells, rowsOf } from './postgres-copy.ts';
import { nameOf, type Selection } from './postgres-select.ts';
import { rawRow } from './packed-rows.ts';
import { attachment, batchRows, cellName } from './row-batches.ts';

export interface RowReader {
  readonly selection: Selection;
  /** Rows taken so far, without those that were skipped. */
  readonly taken: number;
  /** Distinct pages among the rows taken, for a sample. */
  readonly pages: ReadonlySet<string>;
  read(leaf: Leaf, conditions: string): AsyncGenerator<Part>;
  rest(): Generator<Part>;
  /** So many of the rows that come next were taken before. */
  skipping: number;
  /** Goes on with other columns. */
  restart(selection: Selection): Generator<Part>;
}

interface Opening {
  readonly connection: Connection;
  readonly table: PgTable;
  readonly context: ReadContext;
  /** Receives the columns in which ciphertext of pgcrypto is seen. */
  readonly ciphered: Set<string>;
}

/** A value that was left out of its row. */
interface Long {
  readonly column: PgColumn;
  readonly row: number;
  readonly place: string;
  readonly size: number;
}

/** Compressed values come out larger than they lie there. */
const mostCompressedBytes = 8 * 1024 * 1024;

export function openRowReader(opening: Opening, first: Selection): RowReader {
  const { connection, table, context, ciphered } = opening;
  let selection = first;
  const decode = decodeCells;
  let batch = batchRows(table.name, selection.names, { decode });
  let skipping = 0;
  let bytesAt = bytesIn(selection);
  const pages = new Set<string>();

  const takeRow = (row: string[], long: Long[]): void => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    const { names } = selection;
    const hasLong = row.length > names.length;
    const cells: (string | Uint8Array)[] = hasLong ? row.slice(0, names.length) : row;
    const place = hasLong ? (row.at(-1) ?? '') : '';
    for (const i of bytesAt) {
      const cell = row[i] ?? '';
      if (cell === '') continue;
      if (cell.startsWith('\\xc30d04')) ciphered.add(names[i]?.name ?? '');
      cells[i] = Buffer.from(cell.slice(2), 'hex');
    }
    batch.add(cells);
    if (!hasLong) return;
    selection.long.forEach((column, i) => {
      const size = row[names.length + i] ?? '';
      if (size !== '') long.push({ column, row: batch.count, place, size: Number(size) });
    });
    if (place !== '') pages.add(place.slice(0, place.indexOf(',')));
  };

  /** Of a table whose cells are short texts. */
  const takeLines = (lines: Buffer): void => {
    const bounds = new Uint32Array(selection.names.length * 2);
    for (let from = 0; from <= lines.length;) {
      const found = findCells(lines, from, bounds);
      const next = lines.indexOf('\n', from);
      const to = found >= 0 ? found : next < 0 ? lines.length : next;
      if (skipping > 0) skipping -= 1;
      else if (found >= 0) batch.addRaw({ source: lines, from, to, bounds });
      else for (const row of rowsOf(lines.subarray(from, to))) batch.addRaw(rawRow(row));
      from = to + 1;
    }
  };

  async function* read(leaf: Leaf, conditions: string): AsyncGenerator<Part> {
    const long: Long[] = [];
    pages.clear();
    const sql = `COPY (${selection.of(leaf)} ${conditions}) TO STDOUT`;
    for await (const lines of copyLines(connection.copy(sql))) {
      const isPlain = bytesAt.length === 0 && !leaf.hasLong && selection.names.length > 0;
      if (isPlain) takeLines(lines);
      else for (const row of rowsOf(lines)) takeRow(row, long);
      yield* batch.full();
    }
    if (long.length === 0) return;
    yield* batch.rest();
    for (const one of long) yield* fetchLong({ connection, leaf, context }, one);
  }

  return {
    get selection() {
      return selection;
    },
    get taken() {
      return batch.count;
    },
    pages,
    read,
    *rest() {
      yield* batch.rest();
    },
    get skipping() {
      return skipping;
    },
    set skipping(rows) {
      skipping = rows;
    },
    *restart(next) {
      yield* batch.rest();
      selection = next;
      bytesAt = bytesIn(next);
      batch = batchRows(table.name, selection.names, { counted: batch.count, decode });
    },
  };
}

const bytesIn = ({ columns }: Selection): number[] =>
  columns.flatMap(({ holds }, i) => (holds === 'bytes' ? [i] : []));

interface Fetching {
  readonly connection: Connection;
  readonly leaf: Leaf;
  readonly context: ReadContext;
}

async function* fetchLong(fetching: Fetching, long: Long): AsyncGenerator<Part> {
  const { connection, leaf, context } = fetching;
  const { column, row, place, size } = long;
  const name = cellName(column.name, row);
  const isBytes = column.holds === 'bytes';
  const mostBytes = context.maxBytesInMemory / 4;
  const isCompressed = column.size?.startsWith('pg_column_size') === true;
  const from = `FROM ${nameOf(leaf)} t WHERE t.ctid = '${place}'`;
  if (size <= (isCompressed ? Math.min(mostBytes, mostCompressedBytes) : mostBytes)) {
    const sql = isBytes ? column.sql : `(${column.sql})::text`;
    const bytes = await connection.bytes(`SELECT ${sql} ${from}`);
    if (bytes) yield attachment(memoryInput(name, bytes));
    return;
  }
  if (!isBytes || place === '' || (await liesCompressed(connection, column, from, long))) {
    yield tooLarge(name, size);
    return;
  }
  const readAt = async (offset: number, length: number): Promise<Uint8Array> => {
    const slice = `substring(${column.sql} FROM ${offset + 1} FOR ${length})`;
    return (await connection.bytes(`SELECT ${slice} ${from}`)) ?? new Uint8Array();
  };
  yield attachment(await rangedInput({ name, size, readAt }, mostBytes));
}

/** A compressed value is unpacked whole for every slice of it. */
async function liesCompressed(
  connection: Connection,
  column: PgColumn,
  from: string,
  { size }: Long,
): Promise<boolean> {
  const [[stored] = []] = await connection.query(`SELECT pg_column_size(${column.sql}) ${from}`);
  return Number(stored) < size;
}

function tooLarge(name: string, size: number): Part {
  const detail = `${name} holds a value of ${size} bytes, more than may be held in memory; look at it by hand. The rest was read`;
  return { kind: 'problem', problem: { reason: 'too-large', detail, partial: true } };
}

const chunkBytes = 1024 * 1024;

/** Bytes that are asked for as they are needed. */
async function rangedInput(
  source: {
    readonly name: string;
    readonly size: number;
    readonly readAt: (offset: number, length: number) => Promise<Uint8Array>;
  },
  mostBytes: number,
): Promise<Input> {
  const { name, size, readAt } = source;
  async function* open(): AsyncGenerator<Uint8Array> {
    for (let offset = 0; offset < size; offset += chunkBytes)
      yield await readAt(offset, Math.min(chunkBytes, size - offset));
  }
  return (await openMember({ name, size, open, readAt }, mostBytes)).input;
}
