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
import { rowsApart } from './postgres-rows-apart.ts';
import {
  firstWithRanges,
  pagesBetween,
  rewritten,
  sizeOf,
  stretchesOf,
  type Stretch,
} from './postgres-spans.ts';
import { selectionOf } from './postgres-select.ts';

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
    else {
      if (wanted.within) yield* rowsApart({ ...reading, hold }, wanted);
      for (const stretch of stretchesOf(table, wanted.within))
        yield* readLeaf({ ...reading, reader, hold, leaf: stretch.leaf }, wanted, stretch);
    }
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

async function* readLeaf(
  reading: LeafReading,
  wanted: Wanted,
  stretch: Stretch,
): AsyncGenerator<Part> {
  const { connection, reader, hold, leaf } = reading;
  if (!leaf.isPaged || connection.version < firstWithRanges) {
    await hold.renew(leaf.oid);
    yield* reader.read(leaf, '');
    return;
  }
  let { file } = stretch;
  let { pages, step } = { pages: -1, step: 1 };
  const damaged = { pages: 0 };
  for (let page = stretch.from; ; page += step) {
    if ((await hold.renew(leaf.oid)) || pages < 0) {
      const now = await measure(connection, leaf);
      if (file !== '' && now.file !== file) throw rewritten();
      ({ file, pages, step } = now);
    }
    const end = Math.min(pages, stretch.to ?? pages);
    if (page >= end) break;
    const to = Math.min(page + step, stretch.to ?? page + step);
    yield* readRange(reading, { from: page, to }, wanted, damaged);
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
    yield* reader.read(leaf, pagesBetween(from, to));
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
  const { file, pages, bytes, block } = await sizeOf(connection, leaf);
  const bytesPerPage = Math.max(block, bytes / Math.max(1, pages));
  return { file, pages, step: Math.max(1, Math.floor(rangeBytes / bytesPerPage)) };
}

function columnsSentence(columns: readonly { readonly name: string }[], what: string): string {
  const names = columns.slice(0, 5).map(({ name }) => name);
  const more = columns.length > 5 ? ` and ${columns.length - 5} more` : '';
  return `${columns.length === 1 ? 'column' : 'columns'} ${names.join(', ')}${more} ${what}; the rest was read`;
}

function problem(reason: Problem['reason'], detail: string): Part {
  return { kind: 'problem', problem: { reason, detail, partial: true } };
}
