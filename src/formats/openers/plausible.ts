// Whether decrypted bytes are more than chance: readable text, or the start of a kind of file that is known.
import { nameKnownKind } from '../known-kinds.ts';

const testedBytes = 4096;
const starts: readonly string[] = [
  'PK\u0003\u0004',
  '%PDF-',
  '\u001f\u008b\u0008',
  'SQLite format 3\0',
  '7z\u00bc\u00af',
  'Salted__',
  'age-encryption.org/',
];

/** For ciphers without a check of their own: one wrong password in 256 leaves whole padding behind. */
export function isPlausible(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, testedBytes));
  return isText(start) || isMarked(start);
}

function isMarked(start: Buffer): boolean {
  const text = start.toString('latin1');
  if (starts.some((magic) => text.startsWith(magic))) return true;
  if (start.toString('latin1', 257, 262) === 'ustar') return true;
  return start.length >= 512 && nameKnownKind(start, '') !== null && !/^(?:MZ|BM)/.test(text);
}

/** Printable in UTF-8 or Windows-1252, or every other byte of it zero, as UTF-16 is. */
export function isText(start: Uint8Array): boolean {
  const bytes = Buffer.from(start.buffer, start.byteOffset, start.length);
  const isWide = bytes.length >= 8 && bytes.filter((byte, i) => i % 2 === 1 && byte === 0).length;
  if (isWide && isWide > bytes.length * 0.4) return true;
  let odd = 0;
  let high = 0;
  for (const byte of bytes) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) odd += 1;
    else if (byte > 127) high += 1;
  }
  if (odd > 0) return false;
  return high === 0 || isUtf8(bytes) || high < bytes.length * 0.1;
}

function isUtf8(bytes: Buffer): boolean {
  // The last character may be cut.
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, Math.max(0, bytes.length - 4)));
  return !text.includes('\ufffd');
}
