// Rows that say how to read a stretch of a table of MariaDB or MySQL: the first of the table, and those right before the stretch.
import type { Part } from '../model/part.ts';
import { maxTableRows, type TableSegment } from '../model/segment.ts';
import type { Span } from './database.ts';
import { openMyReader, type Asked } from './mysql-row-reader.ts';
import type { MyReading } from './mysql-rows.ts';
import { within } from './mysql-spans.ts';

/** Enough for a household or two. */
const rowsBefore = 50;

export async function* rowsApart(
  reading: MyReading,
  asked: Asked,
  { from }: Span,
): AsyncGenerator<Part> {
  const { connection, table } = reading;
  const key = table.pageKey.map(({ sql }) => sql);
  const opened = openMyReader({ ...reading, ciphered: new Set() }, asked);
  const page = await opened.page(
    connection,
    `ORDER BY ${key.join(', ')} LIMIT ${maxTableRows}`,
    [],
  );
  const [first] = [...(await batches(opened.take(page))), ...(await batches(opened.rest()))];
  if (first) yield { ...first, apart: 'first' };

  if (from === undefined) return;
  const where = within(table.pageKey, { to: from });
  const backwards = key.map((one) => `${one} DESC`).join(', ');
  const before = openMyReader({ ...reading, ciphered: new Set() }, asked);
  const last = await before.page(
    connection,
    `WHERE ${where} ORDER BY ${backwards} LIMIT ${rowsBefore}`,
    [],
  );
  const forwards = { ...last, rows: last.rows.toReversed() };
  const found = [...(await batches(before.take(forwards))), ...(await batches(before.rest()))].at(
    -1,
  );
  if (found) yield { ...found, apart: 'before' };
}

async function batches(parts: AsyncIterable<Part> | Iterable<Part>): Promise<TableSegment[]> {
  const found: TableSegment[] = [];
  for await (const part of parts) if (part.kind === 'table') found.push(part);
  return found;
}
