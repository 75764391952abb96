// PDF files whose trailer claims an encryption that their streams do not have: whoever ignores the claim can read them.
import { inflateSync } from 'node:zlib';
import { isText } from './openers/plausible.ts';

const streamMark = 'stream';
const dictionaryBytes = 2048;
const mostStreams = 12;
const mostStreamBytes = 8 * 1024 * 1024;
/** These are in the clear in encrypted files, too (ISO 32000-2, 7.5.8.2, 7.6.2). */
const clearByRule = /\/Type\s{0,4}\/(?:XRef|Metadata)\b|\/Crypt\b/;

/** True where streams that ought to be ciphertext unpack as they are. */
export function isForged(source: Uint8Array): boolean {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  let tested = 0;
  for (let at = bytes.indexOf(streamMark); at >= 0 && tested < mostStreams;) {
    const isEnd = bytes.toString('latin1', at - 3, at) === 'end';
    const next = bytes.indexOf(streamMark, at + streamMark.length);
    if (!isEnd) {
      const packed = packedStream(bytes, at);
      if (packed !== null) {
        tested += 1;
        if (unpacks(packed)) return true;
      } else if (isDrawing(plainStream(bytes, at))) return true;
    }
    at = next;
  }
  return false;
}

function dictionaryBefore(bytes: Buffer, at: number): string {
  const before = bytes.toString('latin1', Math.max(0, at - dictionaryBytes), at);
  return before.slice(before.lastIndexOf(' obj'));
}

/** The bytes of a stream that is deflated and nothing else; null for any other. */
function packedStream(bytes: Buffer, at: number): Buffer | null {
  const dictionary = dictionaryBefore(bytes, at);
  if (!/\/Filter\s{0,4}\[?\s{0,4}\/FlateDecode\s{0,4}(?:\]|\/|>)/.test(dictionary)) return null;
  return clearByRule.test(dictionary) ? null : contentAt(bytes, at);
}

/** The bytes of a stream without any filter. */
function plainStream(bytes: Buffer, at: number): Buffer | null {
  const dictionary = dictionaryBefore(bytes, at);
  if (!dictionary.includes('<<') || /\/Filter\b/.test(dictionary)) return null;
  return clearByRule.test(dictionary) ? null : contentAt(bytes, at);
}

/** Text of a page as it is drawn: strings and the operators that show them (ISO 32000-2, 9.4.3). */
function isDrawing(content: Buffer | null): boolean {
  if (content === null || !isText(content.subarray(0, 4096))) return false;
  return /\bBT\b[^]{0,2000}?\b(?:Tj|TJ)\b/.test(content.toString('latin1', 0, 64 * 1024));
}

function contentAt(bytes: Buffer, at: number): Buffer | null {
  let start = at + streamMark.length;
  if (bytes[start] === 0x0d) start += 1;
  if (bytes[start] === 0x0a) start += 1;
  const end = bytes.indexOf('endstream', start);
  const isBounded = end > start && end - start <= mostStreamBytes;
  return isBounded ? bytes.subarray(start, end) : null;
}

function unpacks(packed: Buffer): boolean {
  try {
    return inflateSync(packed, { maxOutputLength: 64 * mostStreamBytes }).length > 0;
  } catch {
    return false;
  }
}

/** The same file without the claim, every offset kept. */
export function withoutClaim(source: Uint8Array): Uint8Array {
  const bytes = Buffer.from(source);
  for (let at = bytes.indexOf('/Encrypt'); at >= 0; at = bytes.indexOf('/Encrypt', at + 8)) {
    const next = bytes[at + 8] ?? 0;
    if (!/[A-Za-z]/.test(String.fromCharCode(next))) bytes.write('/Ignored', at, 'latin1');
  }
  return bytes;
}
