// The rows of one PostgreSQL table, range of pages by range of pages: no index, no order, no cursor is needed for that.
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem, type Problem } from '../model/store.ts';
import type { Wanted } from './database.ts';
import type { Leaf, PgTable } from './postgres-catalog.ts';
import type { Connection } from './postgres-connect.ts';
import { isDataError, postgresProblem } from './postgres-errors.ts';
import { openHold, type Hold } from './postgres-hold.ts';
import { openRowReader, type RowReader } from './postgres-row-reader.ts';
import { sampleTable } from './postgres-sample.ts';
import { nameOf, selectionOf } from './postgres-select.ts';

export interface TableReading {
  readonly connection: Connection;
  readonly table: PgTable;
  /** All tables by their names, for joins. */
  readonly tables: ReadonlyMap<string, PgTable>;
  readonly context: ReadContext;
  /** Receives the columns in which ciphertext of pgcrypto is seen. */
  readonly ciphered: Set<string>;
}

/** Bytes of pages that one statement reads, and the most pages. */
const rangeBytes = 4 * 1024 * 1024;
/** Looking for every bad page of a ruin would burden the server. */
const mostDamaged = 100;
/** The first version that finds a range of pages without reading all before it. */
const firstWithRanges = 140_000;

/** @throws StoreProblem */
export async function* readTable(reading: TableReading, wanted: Wanted): AsyncGenerator<Part> {
  const { connection, table, tables } = reading;
  const readable = table.columns.filter(({ isReadable }) => isReadable);
  const reader = openRowReader(reading, selectionOf(readable, wanted.joins, tables));
  const hold = openHold(connection);
  const barred = table.columns.filter(({ isReadable }) => !isReadable);
  if (barred.length > 0)
    yield problem('denied', columnsSentence(barred, 'may not be read by this login'));
  try {
    if (wanted.sample !== 'all') yield* sampleTable({ ...reading, reader, hold }, wanted.sample);
    else
      for (const leaf of table.leaves) yield* readLeaf({ ...reading, reader, hold, leaf }, wanted);
    yield* reader.rest();
    await hold.release();
  } catch (error) {
    yield* reader.rest();
    throw postgresProblem(error);
  } finally {
    await hold.drop().catch(() => undefined);
  }
}

interface LeafReading extends TableReading {
  readonly reader: RowReader;
  readonly hold: Hold;
  readonly leaf: Leaf;
}

async function* readLeaf(reading: LeafReading, wanted: Wanted): AsyncGenerator<Part> {
  const { connection, reader, hold, leaf } = reading;
  if (!leaf.isPaged || connection.version < firstWithRanges) {
    await hold.renew(leaf.oid);
    yield* reader.read(leaf, '');
    return;
  }
  let file = '';
  let { pages, step } = { pages: 0, step: 1 };
  const damaged = { pages: 0 };
  for (let page = 0; ; page += step) {
    if ((await hold.renew(leaf.oid)) || file === '') {
      const now = await measure(connection, leaf);
      if (file !== '' && now.file !== file)
        throw new StoreProblem('changed', 'it was rewritten while the scan went on; scan it again');
      ({ file, pages, step } = now);
    }
    if (page >= pages) break;
    yield* readRange(reading, { from: page, to: page + step }, wanted, damaged);
  }
  if (damaged.pages > 0)
    yield problem(
      'corrupt',
      `${damaged.pages} of its ${pages} pages are damaged or hold values that the server cannot give out; the rest was read`,
    );
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Halves a range that cannot be read until the bad pages are alone. */
async function* readRange(
  reading: LeafReading,
  range: Range,
  wanted: Wanted,
  damaged: { pages: number },
): AsyncGenerator<Part> {
  const { reader, hold, leaf, table, tables } = reading;
  const { from, to } = range;
  const { taken, skipping } = reader;
  try {
    yield* reader.read(leaf, `WHERE t.ctid >= '(${from},0)' AND t.ctid < '(${to},0)'`);
    return;
  } catch (error) {
    if (!isDataError(error)) throw error;
    await hold.drop();
    await hold.renew(leaf.oid);
    // The range is read again from its start: what was taken of it is not taken twice.
    reader.skipping = skipping + reader.taken - taken;
  }
  const odd = reader.selection.columns.filter(({ isPlain }) => !isPlain);
  if (odd.length > 0) {
    const plain = table.columns.filter(({ isPlain, isReadable }) => isPlain && isReadable);
    yield* reader.restart(selectionOf(plain, wanted.joins, tables));
    yield problem(
      'unsupported',
      columnsSentence(odd, 'has values that the server cannot give out'),
    );
    yield* readRange(reading, range, wanted, damaged);
    return;
  }
  if (to - from === 1) {
    damaged.pages += 1;
    if (damaged.pages > mostDamaged)
      throw new StoreProblem(
        'corrupt',
        `more than ${mostDamaged} of its pages are damaged or hold values that the server cannot give out; what came before them was read`,
      );
    reader.skipping = 0;
    return;
  }
  const middle = from + Math.ceil((to - from) / 2);
  yield* readRange(reading, { from, to: middle }, wanted, damaged);
  yield* readRange(reading, { from: middle, to }, wanted, damaged);
}

/** How large the table is, and how many of its pages make one statement with what lies beside them. */
async function measure(
  connection: Connection,
  leaf: Leaf,
): Promise<{ readonly file: string; readonly pages: number; readonly step: number }> {
  const [[file = '', bytes, all, block] = []] = await connection.query(
    `SELECT pg_relation_filenode(c), pg_relation_size(c), pg_table_size(c), current_setting('block_size')
     FROM (SELECT $1::regclass AS c) t`,
    [nameOf(leaf)],
  );
  const pages = Math.ceil(Number(bytes) / Number(block));
  const bytesPerPage = Math.max(Number(block), Number(all) / Math.max(1, pages));
  return { file: file ?? '', pages, step: Math.max(1, Math.floor(rangeBytes / bytesPerPage)) };
}

function columnsSentence(columns: readonly { readonly name: string }[], what: string): string {
  const names = columns.slice(0, 5).map(({ name }) => name);
  const more = columns.length > 5 ? ` and ${columns.length - 5} more` : '';
  return `${columns.length === 1 ? 'column' : 'columns'} ${names.join(', ')}${more} ${what}; the rest was read`;
}

function problem(reason: Problem['reason'], detail: string): Part {
  return { kind: 'problem', problem: { reason, detail, partial: true } };
}
