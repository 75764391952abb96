// Records as they lie in a page of an SQLite file: varints, serial types and values (file format, 2.1).
import { blobText } from './blob-text.ts';

/** Bytes of integers by serial type 1 to 6. */
const integerBytes: readonly number[] = [0, 1, 2, 3, 4, 6, 8];

/** Values of the table-leaf cell at `offset` as text, as far as they lie in this page; null where it is no cell. */
export function parseRecord(page: Buffer, offset: number): readonly string[] | null {
  const payload = readVarint(page, offset);
  const rowId = payload && readVarint(page, payload.end);
  const header = rowId && readVarint(page, rowId.end);
  if (!header || header.value < 2 || header.value > page.length) return null;
  const start = rowId.end;
  const types: number[] = [];
  for (let at = header.end; at < start + header.value;) {
    const type = readVarint(page, at);
    if (type === null) return null;
    types.push(type.value);
    at = type.end;
  }
  const values: string[] = [];
  let at = start + header.value;
  for (const type of types) {
    const length = valueBytes(type);
    if (at >= page.length && length > 0) break;
    values.push(readValue(page.subarray(at, at + length), type));
    at += length;
  }
  return values;
}

function valueBytes(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return type === 7 ? 8 : (integerBytes[type] ?? 0);
}

function readValue(bytes: Buffer, type: number): string {
  // Text is in the encoding of the database, which its bytes show as well as those of a blob.
  if (type >= 12) return blobText(bytes);
  if (type === 7) return bytes.length === 8 ? String(bytes.readDoubleBE()) : '';
  if (type >= 1 && type <= 6 && bytes.length > 0) {
    return bytes.length === 8
      ? String(bytes.readBigInt64BE())
      : String(bytes.readIntBE(0, bytes.length));
  }
  return type === 9 ? '1' : type === 8 ? '0' : '';
}

interface Varint {
  readonly value: number;
  readonly end: number;
}

/** Big-endian base 128, at most nine bytes, the ninth of them whole. */
function readVarint(page: Buffer, offset: number): Varint | null {
  let value = 0;
  for (let index = 0; index < 9; index += 1) {
    const byte = page[offset + index];
    if (byte === undefined) return null;
    if (index === 8) return { value: value * 256 + byte, end: offset + 9 };
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: offset + index + 1 };
  }
  return null;
}
