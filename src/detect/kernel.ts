// Bytes in, positions of digit shapes and keywords out: the plain TypeScript scanner behind the engine's seam.
import { detectors as ours } from '../../detectors/index.ts';
import { anchorClass, wordTable } from './anchors.ts';
import type { Detectors } from './derived.ts';

/** Anchors in order of position: parallel arrays, `count` entries in use. Positions are byte offsets. */
export interface Anchors {
  count: number;
  at: Uint32Array;
  class: Uint8Array;
}

export function makeAnchors(): Anchors {
  return { count: 0, at: new Uint32Array(4096), class: new Uint8Array(4096) };
}

const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
const SEPARATOR = 3;

const byteClass = new Uint8Array(256);
for (let code = 65; code <= 90; code++) byteClass[code] = byteClass[code + 32] = LETTER;
for (let code = 48; code <= 57; code++) byteClass[code] = DIGIT;
for (const code of [0x20, 0x2d, 0x2e, 0x2f, 0x5f, 0xa0, 0xad]) byteClass[code] = SEPARATOR;
// Bytes of UTF-8 sequences such as U+2011 or full-width digits may stand inside a number.
for (let code = 0x80; code <= 0xff; code++)
  if (byteClass[code] === NONE) byteClass[code] = SEPARATOR;

function add(out: Anchors, at: number, kind: number): void {
  if (out.count === out.at.length) {
    const grown = new Uint32Array(out.at.length * 2);
    grown.set(out.at);
    const grownClass = new Uint8Array(grown.length);
    grownClass.set(out.class);
    out.at = grown;
    out.class = grownClass;
  }
  out.at[out.count] = at;
  out.class[out.count++] = kind;
}

/** Scans `bytes` and fills `out` with every anchor. Never drops one: the arrays grow. */
export function findAnchors(bytes: Uint8Array, out: Anchors, detectors: Detectors = ours): void {
  out.count = 0;
  const length = bytes.length;
  const { slots, classes, mask } = wordTable(detectors);
  let at = 0;
  while (at < length) {
    const kind = byteClass[bytes[at] as number];
    if (kind === DIGIT) {
      at = skipLetters(bytes, scanNumber(bytes, at, out));
    } else if (kind === LETTER) {
      const start = at;
      let hash = 0x811c9dc5;
      let previous = 0;
      while (at < length) {
        const code = bytes[at] as number;
        if (byteClass[code] !== LETTER) break;
        // "memberSsn": a capital behind a small letter begins a word.
        if (code < 97 && previous >= 97) break;
        previous = code;
        hash = Math.imul(hash ^ (code | 0x20), 0x01000193);
        at++;
      }
      const key = hash >>> 0 || 1;
      let slot = key & mask;
      while (slots[slot] !== 0) {
        if (slots[slot] === key) {
          add(out, start, classes[slot] as number);
          break;
        }
        slot = (slot + 1) & mask;
      }
    } else at++;
  }
}

/** Letters right behind a digit belong to a token such as a hash, not to a word. */
function skipLetters(bytes: Uint8Array, from: number): number {
  if (byteClass[bytes[from - 1] as number] !== DIGIT) return from;
  let at = from;
  while (at < bytes.length && byteClass[bytes[at] as number] === LETTER) at++;
  return at;
}

/** A number: digits with at most three separators between groups. 2026-01-31 is a date and no anchor. */
function scanNumber(bytes: Uint8Array, start: number, out: Anchors): number {
  let at = start;
  let digits = 0;
  let gap = 0;
  let end = start;
  while (at < bytes.length) {
    const kind = byteClass[bytes[at] as number];
    if (kind === DIGIT) {
      digits++;
      gap = 0;
      end = ++at;
    } else if (kind === SEPARATOR && gap < 3 && digits < 24) {
      gap++;
      at++;
    } else break;
  }
  if (digits === 9 && end - start >= 11) add(out, start, anchorClass.ssnShape);
  else if (digits >= 12) add(out, start, anchorClass.longNumber);
  else if (digits >= 5 && !isDate(bytes, start, end)) add(out, start, anchorClass.shortNumber);
  return end;
}

function isDate(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 10) return false;
  const separator = (at: number): boolean => byteClass[bytes[start + at] as number] === SEPARATOR;
  return (separator(4) && separator(7)) || (separator(2) && separator(5));
}

const ofCell = makeAnchors();
const cellBytes = Buffer.alloc(4096);

/** Whether anything in a short text asks to be looked at. */
export function hasAnchor(text: string, detectors: Detectors): boolean {
  const bytes =
    text.length > cellBytes.length
      ? Buffer.from(text, 'latin1')
      : cellBytes.subarray(0, cellBytes.write(text, 'latin1'));
  findAnchors(bytes, ofCell, detectors);
  return ofCell.count > 0;
}
