// Rows that say how to read a stretch of a PostgreSQL table: the first of the table, and those right before the stretch.
import type { Part } from '../model/part.ts';
import type { TableSegment } from '../model/segment.ts';
import { StoreProblem } from '../model/store.ts';
import type { Wanted } from './database.ts';
import { isDataError } from './postgres-errors.ts';
import type { Hold } from './postgres-hold.ts';
import { openRowReader, type RowReader } from './postgres-row-reader.ts';
import type { TableReading } from './postgres-rows.ts';
import { selectionOf } from './postgres-select.ts';
import { pagesBetween, sizeOf, stretchesOf } from './postgres-spans.ts';

/** Of the beginning as many as make a batch are wanted; of what lies before a stretch, a household or two. */
const pagesAtATime = 32;
const pagesBefore = 8;

type Reading = TableReading & { readonly hold: Hold };

/** @throws StoreProblem changed, where they cannot be had as they lie: reading the table as one copes with that */
export async function* rowsApart(reading: Reading, wanted: Wanted): AsyncGenerator<Part> {
  try {
    const first = await firstBatch(reading, wanted);
    if (first) yield { ...first, apart: 'first' };
    if (wanted.within?.from === undefined) return;
    const before = await rowsBefore(reading, wanted);
    if (before) yield { ...before, apart: 'before' };
  } catch (error) {
    if (!isDataError(error)) throw error;
    throw new StoreProblem('changed', 'its first rows, or those between its parts, are damaged');
  }
}

/** As it comes first where all rows are read. */
async function firstBatch(reading: Reading, wanted: Wanted): Promise<TableSegment | undefined> {
  const { connection, table, hold } = reading;
  const reader = readerOf(reading, wanted);
  for (const leaf of table.leaves) {
    const { pages } = await sizeOf(connection, leaf);
    for (let page = 0; page < pages; page += pagesAtATime) {
      await hold.renew(leaf.oid);
      const [batch] = await batches(reader.read(leaf, pagesBetween(page, page + pagesAtATime)));
      if (batch) return batch;
    }
  }
  return (await batches(reader.rest()))[0];
}

async function rowsBefore(reading: Reading, wanted: Wanted): Promise<TableSegment | undefined> {
  const [own] = stretchesOf(reading.table, wanted.within);
  if (!own) return undefined;
  const reader = readerOf(reading, wanted);
  await reading.hold.renew(own.leaf.oid);
  const from = Math.max(0, own.from - pagesBefore);
  const found = await batches(reader.read(own.leaf, pagesBetween(from, own.from)));
  return [...found, ...(await batches(reader.rest()))].at(-1);
}

function readerOf(reading: Reading, { joins }: Wanted): RowReader {
  const { table, tables } = reading;
  const readable = table.columns.filter(({ isReadable }) => isReadable);
  return openRowReader(reading, selectionOf(readable, joins, tables));
}

/** To the end: what is left in the middle costs the connection. */
async function batches(parts: AsyncIterable<Part> | Iterable<Part>): Promise<TableSegment[]> {
  const found: TableSegment[] = [];
  for await (const part of parts) if (part.kind === 'table') found.push(part);
  return found;
}
