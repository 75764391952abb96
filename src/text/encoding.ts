// Tells text from binary by its first bytes, and in which encoding the text is.
import { isUtf8 } from 'node:buffer';
import { countBytes, looksEbcdic } from './ebcdic.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** An encoding, and how many bytes of byte order mark stand before the text. */
export interface SniffedEncoding {
  readonly encoding: TextEncoding;
  readonly bomBytes: number;
}

/** Below this length, shares of bytes say little. */
const enoughBytes = 256;
const printableInUtf16 = 0.9;

/** The encoding of text that begins with `head` (a cut last character is no harm); null where it is not text. */
export function sniffEncoding(head: Uint8Array): SniffedEncoding | null {
  if (head !== lastHead) {
    lastSniffed = sniff(head);
    lastHead = head;
  }
  return lastSniffed;
}

/** The last answer: whoever recognises a file, and whoever reads it, ask for the same head. */
let lastHead: Uint8Array | undefined;
let lastSniffed: SniffedEncoding | null = null;

function sniff(head: Uint8Array): SniffedEncoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
    return looksBinary(head.subarray(3)) ? null : { encoding: 'utf-8', bomBytes: 3 };
  }
  if (head[0] === 0xff && head[1] === 0xfe) return afterUtf16Mark(head, 'utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return afterUtf16Mark(head, 'utf-16be');
  const wide = sniffUtf16(head);
  if (wide !== null) return { encoding: wide, bomBytes: 0 };
  if (looksBinary(head)) return null;
  return { encoding: betterCharset(head), bomBytes: 0 };
}

/** UTF-8 unless more bytes break its rules than keep them: a stray byte does not make a file Windows-1252. */
export function betterCharset(bytes: Uint8Array): 'utf-8' | 'windows-1252' {
  if (isUtf8(bytes)) return 'utf-8';
  let kept = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const length = utf8Length(bytes, at);
    if (length > 1) kept += 1;
    if (length === 0 && at < bytes.length - 3) broken += 1;
    at += Math.max(length, 1);
  }
  return kept >= broken ? 'utf-8' : 'windows-1252';
}

/** Bytes of the well-formed UTF-8 character at `at`; 0 where there is none (RFC 3629). */
export function utf8Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = at + 2; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function afterUtf16Mark(
  head: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
): SniffedEncoding | null {
  // FF FE 00 00 is UTF-32; FF FE before anything but text is some other format.
  const body = head.subarray(2);
  return printableShare(body, encoding) >= 0.7 ? { encoding, bomBytes: 2 } : null;
}

/** Western text in UTF-16 has a zero in every other byte. */
function sniffUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head.length < 4) return null;
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  }
  const half = head.length / 2;
  const even = (zeros[0] ?? 0) / half;
  const odd = (zeros[1] ?? 0) / half;
  const encoding =
    odd > 0.6 && even < 0.05 ? 'utf-16le' : even > 0.6 && odd < 0.05 ? 'utf-16be' : null;
  // Arrays of small 16-bit numbers have the same zeros, but not letters and blanks between them.
  return encoding !== null && printableShare(head, encoding) >= printableInUtf16 ? encoding : null;
}

function printableShare(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  let printable = 0;
  const units = bytes.length >> 1;
  for (let unit = 0; unit < units; unit += 1) {
    const code = (bytes[unit * 2 + low] ?? 0) | ((bytes[unit * 2 + high] ?? 0) << 8);
    if (isTextControl(code) || (code >= 0x20 && code !== 0x7f && code !== 0xffff)) printable += 1;
  }
  return units === 0 ? 1 : printable / units;
}

/** Tab, line feed, vertical tab, form feed, return, escape, and the ASCII separators that some exports use. */
function isTextControl(code: number): boolean {
  return (code >= 9 && code <= 13) || code === 0x1b || (code >= 0x1c && code <= 0x1f);
}

function looksBinary(head: Uint8Array): boolean {
  let end = head.length;
  // A preallocated log ends in zeros.
  while (end > 0 && head[end - 1] === 0) end -= 1;
  if (end === 0) return head.length > 0;
  const tally = tallyBytes(head, end);
  if (tally.ebcdic) return true;
  // One zero never makes a text binary; nor do the zeros that pad the fields of an old export, or that
  // end its fields: what is ASCII and zeros only has no other reading.
  const mostZeros = tally.controls + tally.high === 0 ? 0.25 : tally.lineEnds > 0 ? 0.1 : 0.005;
  if (tally.zeros > Math.max(1, end * mostZeros)) return true;
  // A few control bytes are what a terminal, a printer or a cut connection leaves in a text.
  if (tally.controls > Math.max(tally.zeros === 0 ? 4 : 1, end * 0.005)) return true;
  if (tally.high === 0 || isUtf8(head.subarray(0, end - 3))) return false;
  // Random bytes are binary by their control bytes; where there are too few bytes to tell, by the high ones.
  return end < enoughBytes && tally.high > end * 0.35 && betterCharset(head) !== 'utf-8';
}

interface ByteTally {
  readonly zeros: number;
  readonly controls: number;
  readonly high: number;
  readonly lineEnds: number;
  readonly ebcdic: boolean;
}

function tallyBytes(head: Uint8Array, end: number): ByteTally {
  const counts = countBytes(head.subarray(0, end));
  const sum = (from: number, to: number): number => {
    let total = 0;
    for (let byte = from; byte <= to; byte += 1) total += counts[byte] ?? 0;
    return total;
  };
  const separated = sum(1, 1);
  const otherControls = sum(2, 8) + sum(0x0e, 0x1a) + sum(0x7f, 0x7f);
  // U+0001 is Hive's field separator: then it is frequent, and every other control byte is missing.
  const controls = otherControls === 0 ? 0 : otherControls + separated;
  return {
    zeros: counts[0] ?? 0,
    controls,
    high: sum(0x80, 0xff),
    lineEnds: (counts[10] ?? 0) + (counts[13] ?? 0),
    ebcdic: looksEbcdic(counts, end),
  };
}
