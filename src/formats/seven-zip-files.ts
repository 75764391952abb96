// The files that a 7-Zip archive lists: names, times, and which of them hold nothing. Source: 7zFormat.txt of the LZMA SDK.
import { damaged, openHeader, readBits, times, type HeaderCursor } from './seven-zip-cursor.ts';

export interface ArchivedFile {
  readonly name: string;
  /** False for folders and empty files, which lie in no block. */
  readonly hasContent: boolean;
  readonly modifiedAt?: string;
}

const property = { end: 0x00, emptyStream: 0x0e, names: 0x11, modified: 0x14 };
const maxFiles = 1_000_000;
/** From 1601 to 1970, in tenths of a microsecond. */
const epoch = 116_444_736_000_000_000n;

/** @throws RangeError where the bytes are no whole list */
export function readFiles(cursor: HeaderCursor): ArchivedFile[] {
  const count = cursor.number();
  if (count > maxFiles || count > cursor.left * 8) throw damaged();
  let names: readonly string[] = [];
  let isEmpty: readonly boolean[] = [];
  let dates: readonly (string | undefined)[] = [];
  for (let id = cursor.number(); id !== property.end; id = cursor.number()) {
    const own = openHeader(cursor.take(cursor.number()));
    if (id === property.emptyStream) isEmpty = readBits(own, count);
    else if (id === property.names) names = readNames(own, count);
    else if (id === property.modified) dates = readDates(own, count);
  }
  return times(count, (index) => {
    const modifiedAt = dates[index];
    const file = { name: names[index] ?? '', hasContent: isEmpty[index] !== true };
    return modifiedAt === undefined ? file : { ...file, modifiedAt };
  });
}

/** In UTF-16, each behind the zero that ends the one before. */
function readNames(cursor: HeaderCursor, count: number): string[] {
  if (cursor.byte() !== 0) throw damaged();
  const names = Buffer.from(cursor.take(cursor.left)).toString('utf16le').split('\0');
  if (names.length < count) throw damaged();
  return names.slice(0, count);
}

function readDates(cursor: HeaderCursor, count: number): (string | undefined)[] {
  const known = cursor.byte() === 0 ? readBits(cursor, count) : times(count, () => true);
  if (cursor.byte() !== 0) throw damaged();
  return known.map((isKnown) => {
    if (!isKnown) return undefined;
    const ticks = Buffer.from(cursor.take(8)).readBigUInt64LE(0);
    const date = new Date(Number((ticks - epoch) / 10_000n));
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
  });
}
