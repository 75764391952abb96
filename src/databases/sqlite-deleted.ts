// Rows that were deleted but still lie in the free pages of an SQLite file (file format, 1.5 and 2.1).
import type { Part } from '../model/part.ts';
import { printableStrings } from './blob-text.ts';
import { parseRecord } from './sqlite-record.ts';

type ReadAt = (offset: number, length: number) => Promise<Uint8Array>;

const part = 'deleted rows';
const maxSegmentBytes = 200 * 1024;
const leafTablePage = 0x0d;

/** Number of free pages according to the header; 0 where that makes no sense. */
export async function countFreePages(readAt: ReadAt): Promise<number> {
  const header = Buffer.from(await readAt(0, 100));
  return header.length < 100 ? 0 : header.readUInt32BE(36);
}

/** What can still be read in free pages: a line for each row, values separated by ' | '. */
export async function* carveFreePages(readAt: ReadAt): AsyncGenerator<Part> {
  let lines: string[] = [];
  let bytes = 0;
  let firstLine = 1;
  for await (const page of freePages(readAt)) {
    for (const line of readPage(page)) {
      lines.push(line);
      bytes += Buffer.byteLength(line) + 1;
    }
    if (bytes < maxSegmentBytes) continue;
    yield segment(lines, firstLine);
    firstLine += lines.length;
    lines = [];
    bytes = 0;
  }
  if (lines.length > 0) yield segment(lines, firstLine);
}

function segment(lines: readonly string[], line: number): Part {
  const bytes = Buffer.from(`${lines.join('\n')}\n`, 'utf8');
  return { kind: 'text', bytes, charset: 'utf-8', at: { part, line } };
}

/** Follows the chain of trunk pages; each names the leaf pages that are free. */
async function* freePages(readAt: ReadAt): AsyncGenerator<Buffer> {
  const header = Buffer.from(await readAt(0, 100));
  const stored = header.readUInt16BE(16);
  const pageBytes = stored === 1 ? 65_536 : stored;
  if (pageBytes < 512) return;
  const readPageNumber = async (page: number): Promise<Buffer> =>
    Buffer.from(await readAt((page - 1) * pageBytes, pageBytes));
  const seen = new Set<number>();
  for (let trunk = header.readUInt32BE(32); trunk > 0 && !seen.has(trunk);) {
    seen.add(trunk);
    const page = await readPageNumber(trunk);
    if (page.length < pageBytes) return;
    const count = Math.min(page.readUInt32BE(4), pageBytes / 4 - 2);
    yield page.subarray(8 + count * 4);
    for (let index = 0; index < count; index += 1) {
      const leaf = page.readUInt32BE(8 + index * 4);
      if (seen.has(leaf) || leaf === 0) continue;
      seen.add(leaf);
      const content = await readPageNumber(leaf);
      if (content.length === pageBytes) yield content;
    }
    trunk = page.readUInt32BE(0);
  }
}

function readPage(page: Buffer): readonly string[] {
  const rows = page[0] === leafTablePage ? leafRows(page) : [];
  const strings = rows.length > 0 ? '' : printableStrings(page);
  return strings === '' ? rows : strings.split('\n');
}

/** Rows of a leaf page that is otherwise as it was: cell pointers from byte 8, count in bytes 3 and 4. */
function leafRows(page: Buffer): readonly string[] {
  const rows: string[] = [];
  const count = page.readUInt16BE(3);
  if (8 + count * 2 > page.length) return [];
  for (let index = 0; index < count; index += 1) {
    const values = parseRecord(page, page.readUInt16BE(8 + index * 2));
    const line = (values ?? []).filter((value) => value !== '').join(' | ');
    if (line !== '') rows.push(line.replaceAll(/[\r\n]+/g, ' '));
  }
  return rows;
}
