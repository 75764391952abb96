// Text and rows that a document format has in memory, cut into segments of the agreed size.
import {
  maxTableRows,
  maxTextBytes,
  type Column,
  type Location,
  type TableSegment,
  type TextSegment,
} from '../model/segment.ts';
import { countLineFeeds } from '../text/lines.ts';

const encoder = new TextEncoder();
const newline = 0x0a;

/** Where a cut at or before `limit` falls: after a line end where there is one, else between two characters. */
function findCut(bytes: Uint8Array, start: number, limit: number): number {
  const lineEnd = bytes.lastIndexOf(newline, limit - 1);
  if (lineEnd >= start) return lineEnd + 1;
  let cut = limit;
  while (cut > start + 1 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut -= 1;
  return cut;
}

/** The text as segments of at most `maxTextBytes`; nothing where it is blank. Lines count from `at.line` or 1. */
export function* textSegments(text: string, at: Location): Generator<TextSegment> {
  if (text.trim() === '') return;
  const bytes = encoder.encode(text);
  let line = at.line ?? 1;
  for (let start = 0; start < bytes.length;) {
    const isLast = bytes.length - start <= maxTextBytes;
    const end = isLast ? bytes.length : findCut(bytes, start, start + maxTextBytes);
    const cut = bytes.subarray(start, end);
    const segment = { kind: 'text', bytes: cut, charset: 'utf-8', at: { ...at, line } } as const;
    yield isLast ? segment : { ...segment, continues: true };
    line += countLineFeeds(cut);
    start = end;
  }
}

/** What all batches of one table share. */
export interface TableFrame {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly at: Location;
}

/** Rows as batches of at most `maxTableRows`, each padded to one width. */
export function* tableSegments(
  frame: TableFrame,
  rows: readonly (readonly string[])[],
  firstRow: number,
): Generator<TableSegment> {
  for (let start = 0; start < rows.length; start += maxTableRows) {
    const batch = rows.slice(start, start + maxTableRows);
    const width = batch.reduce((most, row) => Math.max(most, row.length), frame.columns.length);
    yield {
      kind: 'table',
      table: frame.table,
      columns: Array.from({ length: width }, (_, i) => frame.columns[i] ?? { name: '' }),
      rows: batch.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')),
      firstRow: firstRow + start,
      at: frame.at,
    };
  }
}
