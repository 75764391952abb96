// Rows out of COPY's text format, and single values out of its binary one (PostgreSQL documentation, COPY, "Text Format"): cells by tabs, escapes by backslashes.
import { isUtf8 } from 'node:buffer';
import type { DecodeCells } from './packed-rows.ts';

const lineEnd = 0x0a;

/** Whole lines as they come, those of a chunk together, without the end of the last one. */
export async function* copyLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(lineEnd);
    if (end < 0) {
      held.push(chunk);
      continue;
    }
    const whole = Buffer.concat([...held, chunk.subarray(0, end)]);
    held = end + 1 < chunk.length ? [Buffer.from(chunk.subarray(end + 1))] : [];
    yield whole;
  }
}

/** The rows of lines as cells. NULL is an empty cell. */
export function rowsOf(lines: Buffer): string[][] {
  return decodeLines(lines).map(cellsOf);
}

const tab = 0x09;
const backslash = 0x5c;
const letterN = 0x4e;

/**
 * Where the cells of the line at `from` begin and end, NULL as an empty one. A number that is no end of a line: -1 where
 * the line holds escapes, or another number of cells than there is room for.
 */
export function findCells(lines: Buffer, from: number, bounds: Uint32Array): number {
  const { length } = lines;
  let at = from;
  for (let i = 0; i < bounds.length; i += 2) {
    const begin = at;
    let code = -1;
    while (at < length && (code = lines[at] as number) !== tab && code !== lineEnd) {
      if (code === backslash && (lines[at + 1] !== letterN || at > begin)) return -1;
      at++;
    }
    bounds[i] = begin;
    const isNull = lines[begin] === backslash && at > begin;
    if (isNull && at !== begin + 2) return -1;
    bounds[i + 1] = isNull ? begin : at;
    const isLast = i + 2 === bounds.length;
    const isEnd = at === length || code === lineEnd;
    if (isLast !== isEnd) return -1;
    at++;
  }
  return at - 1;
}

/** Cells of one line, as a line is decoded. */
export const decodeCells: DecodeCells = (cells) => {
  if (cells.every((cell) => isUtf8(cell))) return cells.map((cell) => cell.toString('utf8'));
  const decoder = new TextDecoder('windows-1252');
  return cells.map((cell) => decoder.decode(cell));
};

/** Bytes that are no UTF-8 come only from databases without an encoding; each line is then read by itself. */
function decodeLines(bytes: Buffer): string[] {
  if (isUtf8(bytes)) return bytes.toString('utf8').split('\n');
  return bytes
    .toString('latin1')
    .split('\n')
    .map((line) => {
      const own = Buffer.from(line, 'latin1');
      return isUtf8(own) ? own.toString('utf8') : new TextDecoder('windows-1252').decode(own);
    });
}

function cellsOf(line: string): string[] {
  const cells = line.split('\t');
  if (!line.includes('\\')) return cells;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as string;
    if (cell === '\\N') cells[i] = '';
    else if (cell.includes('\\')) cells[i] = cell.replaceAll(escapes, unescape);
  }
  return cells;
}

const escapes = /\\(?:[0-7]{1,3}|x[0-9A-Fa-f]{1,2}|[^])/g;

const controls: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function unescape(escape: string): string {
  const letter = escape[1] as string;
  return controls[letter] ?? letter;
}

/** Signature, flags and an empty extension (PostgreSQL documentation, COPY, "Binary Format"). */
const headerBytes = 19;

/** The first value of the first row; null for NULL, or where there is no row. */
export async function oneValue(chunks: AsyncIterable<Buffer>): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const all = Buffer.concat(parts);
  const fields = all.length < headerBytes + 6 ? -1 : all.readInt16BE(headerBytes);
  if (fields < 1) return null;
  const length = all.readInt32BE(headerBytes + 2);
  const start = headerBytes + 6;
  return length < 0 ? null : all.subarray(start, start + length);
}
