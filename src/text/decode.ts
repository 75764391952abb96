// Turns the bytes of a text into strings, or into bytes that contain ASCII as it is, across chunk borders.
import { isUtf8 } from 'node:buffer';
import { sniffEncoding, utf8Length, type SniffedEncoding, type TextEncoding } from './encoding.ts';

/** The text of a head of bytes: without byte order mark and without a cut last character; '' where it is not text. */
export function decodeHead(head: Uint8Array): string {
  // One head is asked for by every format in turn, and by the one that reads it.
  if (head !== lastHead) {
    lastText = decodeFirst(head);
    lastHead = head;
  }
  return lastText;
}

let lastHead: Uint8Array | undefined;
let lastText = '';

function decodeFirst(head: Uint8Array): string {
  const sniffed = sniffEncoding(head);
  if (sniffed === null) return '';
  const body = head.subarray(sniffed.bomBytes);
  return decodeWhole(body.subarray(0, body.length - cutTail(body, sniffed.encoding)), sniffed);
}

/** Chunks of bytes as strings. Bytes that break UTF-8 are read as Windows-1252, so that nothing is lost. */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  sniffed: SniffedEncoding,
): AsyncIterable<string> {
  for await (const whole of wholeCharacters(chunks, sniffed)) yield decodeWhole(whole, sniffed);
}

/** Chunks of bytes in which ASCII characters are single bytes: UTF-16 becomes UTF-8, everything else passes. */
export async function* toAsciiBytes(
  chunks: AsyncIterable<Uint8Array>,
  sniffed: SniffedEncoding,
): AsyncIterable<Uint8Array> {
  const wide = sniffed.encoding === 'utf-16le' || sniffed.encoding === 'utf-16be';
  for await (const whole of wholeCharacters(chunks, sniffed)) {
    yield wide ? Buffer.from(decodeWhole(whole, sniffed), 'utf8') : whole;
  }
}

/** The same bytes without the byte order mark, never cut inside a character. */
async function* wholeCharacters(
  chunks: AsyncIterable<Uint8Array>,
  { encoding, bomBytes }: SniffedEncoding,
): AsyncIterable<Uint8Array> {
  let held = new Uint8Array(0);
  let toSkip = bomBytes;
  for await (const chunk of chunks) {
    const skipped = Math.min(toSkip, chunk.length);
    toSkip -= skipped;
    const fresh = skipped > 0 ? chunk.subarray(skipped) : chunk;
    if (fresh.length === 0) continue;
    const bytes = held.length > 0 ? Buffer.concat([held, fresh]) : fresh;
    const whole = bytes.length - cutTail(bytes, encoding);
    // Copied, because the chunk is only valid until the next one is asked for.
    held = Uint8Array.prototype.slice.call(bytes, whole);
    if (whole > 0) yield bytes.subarray(0, whole);
  }
  if (held.length > 0) yield held;
}

/** How many bytes at the end may belong to a character that goes on. */
function cutTail(bytes: Uint8Array, encoding: TextEncoding): number {
  if (encoding === 'windows-1252' || bytes.length === 0) return 0;
  if (encoding !== 'utf-8') {
    const odd = bytes.length & 1;
    const high = encoding === 'utf-16le' ? bytes.length - odd - 1 : bytes.length - odd - 2;
    const lead = high >= 0 && ((bytes[high] ?? 0) & 0xfc) === 0xd8;
    return odd + (lead ? 2 : 0);
  }
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? back : 0;
    }
  }
  return 0;
}

function decodeWhole(bytes: Uint8Array, { encoding }: SniffedEncoding): string {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (encoding === 'utf-8') return decodeUtf8(view);
  if (encoding === 'utf-16le') return view.toString('utf16le');
  if (encoding === 'utf-16be') return decodeUtf16be(view);
  return decodeWindows1252(view);
}

function decodeUtf16be(bytes: Buffer): string {
  const even = bytes.length & ~1;
  return Buffer.from(bytes.subarray(0, even)).swap16().toString('utf16le');
}

/** What Windows-1252 has where ISO 8859-1 has control characters (WHATWG Encoding Standard, index-windows-1252). */
const upperControls =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** Node 20's TextDecoder reads windows-1252 as ISO 8859-1, and so loses dashes and curly quotes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(
    /[\x80-\x9f]/g,
    (control) => upperControls[control.charCodeAt(0) - 0x80] ?? '',
  );
}

/** Bytes that break UTF-8 are read as Windows-1252: a name from another program's line stays a name. */
export function decodeUtf8(bytes: Uint8Array): string {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return isUtf8(bytes) ? view.toString('utf8') : decodeBroken(view);
}

/** UTF-8 with bytes of another encoding in it: runs that are well formed, and the rest as Windows-1252. */
function decodeBroken(bytes: Buffer): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = utf8Length(bytes, at);
    if (length === 0) {
      parts.push(bytes.toString('utf8', from, at), decodeWindows1252(bytes.subarray(at, at + 1)));
      from = at + 1;
    }
    at += Math.max(length, 1);
  }
  parts.push(bytes.toString('utf8', from));
  return parts.join('');
}
