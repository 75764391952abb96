// The twin's pass over characters: lines, rare signs, what covers values, and long rows of capitals and digits.
import { byteClass, layout, lineSign, reach } from './kernel-layout.ts';
import { classAt, isLetter, isVeil, openLine, type Twin } from './twin-state.ts';

const { lower, upper, digit, foreign, veil } = byteClass;

/** Lines, and what is told of them character by character. */
export function readCharacters(twin: Twin): number {
  const { bytes, words, length } = twin;
  let odd = 0;
  let line = openLine(twin, 0);
  for (let block = 0; block < length; block += 64) {
    const end = Math.min(length, block + 64);
    // Signs are told of the block of 64 bytes, and so of all lines that have a part in it.
    let signs = 0;
    for (let i = block; i < end; i++)
      signs |= signsOf(twin, bytes[layout.INPUT + i] as number) | signsAround(twin, i);
    const hasLongRow = longestRow(twin, block) >= 15;
    words[line + 2] = (words[line + 2] as number) | signs;
    for (let i = block; i < end; i++) {
      const byte = bytes[layout.INPUT + i] as number;
      if (byte > 127) odd |= 1;
      if (classAt(twin, i) & byteClass.control) odd |= 2;
      if (isAlone(twin, i) && !isAlone(twin, i - 1)) readVeil(twin, i, line);
      if (hasLongRow && isBlock(twin, i) && (i === block || !isBlock(twin, i - 1)))
        readBlock(twin, i, line);
      if (isSecondName(twin, i)) words[line + 2] = (words[line + 2] as number) | lineSign.pair;
      if (byte !== 10) continue;
      line = openLine(twin, i + 1);
      words[line + 2] = signs;
    }
  }
  return odd;
}

const signsOf = ({ bytes }: Twin, byte: number): number =>
  (bytes[layout.SIGN_NIBBLES + (byte & 15)] as number) &
  (bytes[layout.SIGN_NIBBLES + 16 + (byte >> 4)] as number) &
  0x7f;

/** Signs that are made of several characters, or are one of several. */
function signsAround(twin: Twin, at: number): number {
  const byteAt = (place: number): number =>
    place < 0 ? 0 : (twin.bytes[layout.INPUT + place] as number);
  const byte = byteAt(at);
  const isDot = (place: number): boolean => byteAt(place) === 0x2e;
  const isBlank = (place: number): boolean => [0x20, 0x09, 0x0a].includes(byteAt(place));
  const thrice = (is: (place: number) => boolean): boolean => is(at) && is(at - 1) && is(at - 2);
  const isField = [0x3a, 0x3d, 0x7c].includes(byte) || thrice(isDot);
  const isGap = thrice(isBlank) || (byte === 0x3e && byteAt(at - 1) === 0x0a);
  return (isField ? lineSign.field : 0) | (isGap ? lineSign.gap : 0);
}

/** Behind a blank, a letter that may be a capital, and before it a word that holds a capital as well. */
function isSecondName(twin: Twin, at: number): boolean {
  const { bytes } = twin;
  if (at < 2 || !(classAt(twin, at) & (upper | foreign))) return false;
  const blank = bytes[layout.INPUT + at - 1];
  if (blank !== 0x20 && blank !== 0x0a) return false;
  for (let from = at - 2; from >= 0; from--) {
    if (classAt(twin, from) & (upper | foreign)) return true;
    const inName =
      classAt(twin, from) & lower ||
      "',-.".includes(String.fromCharCode(bytes[layout.INPUT + from] as number));
    if (!inName) return false;
  }
  return false;
}

/** Capitals, digits and <. */
const isBlock = (twin: Twin, at: number): boolean =>
  at >= 0 &&
  at < twin.length &&
  ((classAt(twin, at) & (upper | digit)) !== 0 || twin.bytes[layout.INPUT + at] === 0x3c);

/** Within a block of 64 bytes. */
function longestRow(twin: Twin, block: number): number {
  let row = 0;
  let longest = 0;
  for (let i = block; i < block + 64; i++) {
    row = isBlock(twin, i) ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}

function readBlock(twin: Twin, at: number, line: number): void {
  let from = at;
  while (at - from < reach && isBlock(twin, from - 1)) from--;
  let to = at;
  while (to - at < reach && isBlock(twin, to)) to++;
  const spans = twin.words[line + 11] as number;
  twin.words[line + 11] = (spans & 0xffff0000) | Math.max(spans & 0xffff, to - from);
}

/** Covers something: the x of a word does not. */
function isAlone(twin: Twin, at: number): boolean {
  if (!isVeil(twin, at)) return false;
  if (!isLetter(twin, at) || isVeil(twin, at - 1)) return true;
  const isX = (one: number): boolean => isVeil(twin, one) && isLetter(twin, one);
  return !isLetter(twin, at - 1) && (!isLetter(twin, at + 1) || isX(at + 1));
}

const isCover = (twin: Twin, at: number): boolean =>
  at >= 0 &&
  at < twin.length &&
  ((classAt(twin, at) & (veil | digit)) !== 0 ||
    twin.bytes[layout.INPUT + at] === 0x20 ||
    twin.bytes[layout.INPUT + at] === 0x2d);

function readVeil(twin: Twin, at: number, line: number): void {
  const { words } = twin;
  let from = at;
  while (at - from < reach && isCover(twin, from - 1)) from--;
  let to = at;
  let row = 0;
  let most = 0;
  for (; to - at < reach && isCover(twin, to); to++) {
    row = isVeil(twin, to) ? row + 1 : 0;
    most = Math.max(most, row);
  }
  const counted = words[line + 1] as number;
  words[line + 1] = (counted & 0xffffff) | (Math.max(counted >>> 24, most) << 24);
  const spans = words[line + 11] as number;
  words[line + 11] = (spans & 0xffff) | (Math.max(spans >>> 16, to - from) << 16);
}
