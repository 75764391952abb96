// Tells of each line of a text what stands in it: letters, digits and signs as bitmaps of 64 bytes, and words one by one.
import {
  BEHIND_CLASS,
  BYTE_CLASS,
  FORM,
  INPUT,
  LINES,
  LINE_BYTES,
  NUMBERS,
  SIGN_NIBBLES,
  WORDS,
} from './memory';
import { hashOf, noteEnding, noteLiterals } from './tables';
import { markWords } from './phrases';

export * from './memory';

const LOWER: u32 = 1;
const UPPER: u32 = 2;
const DIGIT: u32 = 4;
const FOREIGN: u32 = 16;
const CONTROL: u32 = 32;
const VEIL: u32 = 64;
const LETTER: u32 = LOWER | UPPER;

const LONGEST_RUN: u32 = 20;
const TEXT_END: u32 = 14;
const CAPITALS: u32 = 15;
const LETTERS: u32 = 16;
const BEHIND: u32 = 17;
const RUNS: u32 = LONGEST_RUN + 1;
const DIGIT_FORMS: u32 = RUNS * BEHIND * RUNS;
/** Letters before a number, and what covers a value, are looked at no further than this. */
const REACH: u32 = 64;
/** Of words with fewer letters the ending is no matter. */
const ENDED: u32 = 6;
/** Among the signs of a line: =, one that names of fields end with, two words as names are, three blanks. */
const EQUALS: u32 = 0x40;
const FIELD: u32 = 0x80;
const PAIR: u32 = 0x100;
const GAP: u32 = 0x200;

let lineCount: u32 = 0;
let wordCount: u32 = 0;
let numberCount: u32 = 0;
let markCount: u32 = 0;
let line: usize = 0;
let inputLength: u32 = 0;
/** Bitmaps of the block at hand and of the one behind it. */
let letters: u64 = 0;
let lettersNext: u64 = 0;
let digits: u64 = 0;
let digitsNext: u64 = 0;
let starts: u64 = 0;
let startsNext: u64 = 0;

export function lines(): u32 {
  return lineCount;
}
export function numbers(): u32 {
  return numberCount;
}
export function marks(): u32 {
  return markCount;
}
export function words(): u32 {
  return wordCount;
}

// @ts-ignore: decorator
@inline
function classOf(at: usize): u32 {
  return load<u8>(BYTE_CLASS + <usize>load<u8>(at));
}

// @ts-ignore: decorator
@inline
function min(a: u32, b: u32): u32 {
  return a < b ? a : b;
}

function openLine(start: u32): void {
  line = LINES + <usize>lineCount * LINE_BYTES;
  lineCount += 1;
  const zero = i64x2.splat(0);
  v128.store(line, zero);
  v128.store(line, zero, 16);
  v128.store(line, zero, 32);
  store<u32>(line, start);
}

// @ts-ignore: decorator
@inline
function within(x: v128, from: i8, count: i8): v128 {
  return i8x16.lt_u(i8x16.sub(x, i8x16.splat(from)), i8x16.splat(count));
}

// @ts-ignore: decorator
@inline
function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    (<u64>(<u32>i8x16.bitmask(a))) |
    ((<u64>(<u32>i8x16.bitmask(b))) << 16) |
    ((<u64>(<u32>i8x16.bitmask(c))) << 32) |
    ((<u64>(<u32>i8x16.bitmask(d))) << 48)
  );
}

// @ts-ignore: decorator
@inline
function isSmall(x: v128): v128 {
  return v128.or(within(x, 97, 26), i8x16.eq(x, i8x16.splat(-128)));
}

// @ts-ignore: decorator
@inline
function smallAt(p: usize): u64 {
  return bits(isSmall(v128.load(p)), isSmall(v128.load(p, 16)), isSmall(v128.load(p, 32)), isSmall(v128.load(p, 48)));
}

// @ts-ignore: decorator
@inline
function bigAt(p: usize): u64 {
  return bits(within(v128.load(p), 65, 26), within(v128.load(p, 16), 65, 26), within(v128.load(p, 32), 65, 26), within(v128.load(p, 48), 65, 26));
}

// @ts-ignore: decorator
@inline
function digitsAt(p: usize): u64 {
  return bits(within(v128.load(p), 48, 10), within(v128.load(p, 16), 48, 10), within(v128.load(p, 32), 48, 10), within(v128.load(p, 48), 48, 10));
}

// @ts-ignore: decorator
@inline
function equalAt(p: usize, byte: i8): u64 {
  const b = i8x16.splat(byte);
  return bits(i8x16.eq(v128.load(p), b), i8x16.eq(v128.load(p, 16), b), i8x16.eq(v128.load(p, 32), b), i8x16.eq(v128.load(p, 48), b));
}

/** The rare signs of 16 bytes, one bit each; the eighth bit: * and #. */
// @ts-ignore: decorator
@inline
function signsOf(x: v128, low: v128, high: v128): v128 {
  const nibble = i8x16.splat(15);
  return v128.and(i8x16.swizzle(low, v128.and(x, nibble)), i8x16.swizzle(high, v128.and(i8x16.shr_u(x, 4), nibble)));
}

/** Bits that follow `from` by `count` places, over the border of two blocks. */
// @ts-ignore: decorator
@inline
function ahead(here: u64, next: u64, count: u64): u64 {
  return (here >> count) | (next << (64 - count));
}

/** How many bits are set in a row from place `i` on; 64 where there may be more. */
// @ts-ignore: decorator
@inline
function rowFrom(here: u64, next: u64, i: u64): u32 {
  const row = ~(i == 0 ? here : ahead(here, next, i));
  return row == 0 ? 64 : <u32>ctz(row);
}

/** A run of digits that begins at a place. */
function readNumber(start: u32, i: u64): void {
  let count = rowFrom(digits, digitsNext, i);
  if (count == 64) {
    let at = start + count;
    while (at < inputLength && classOf(INPUT + <usize>at) & DIGIT) at++;
    count = at - start;
  }
  const end = start + count;
  addWord(start, end, false);
  const counted = load<u32>(line, 4);
  const all = min((counted & 0xffff) + count, 0xffff);
  const most = (counted >>> 16) & 0xff;
  store<u32>(line, (counted & 0xff000000) | (<u32>max(most, min(count, 255)) << 16) | all, 4);
  const before = start > 0 ? classOf(INPUT + <usize>(start - 1)) : 0;
  if (!(before & LETTER) || before & FOREIGN) {
    addNumber(start, formBehind(end, count));
    return;
  }
  let from = start - 1;
  let small: u32 = before & LOWER;
  while (from > 0 && start - from <= REACH) {
    const one = classOf(INPUT + <usize>(from - 1));
    if (!(one & LETTER) || one & FOREIGN) break;
    small |= one & LOWER;
    from--;
  }
  const outside = from > 0 ? classOf(INPUT + <usize>(from - 1)) : 0;
  const isInside = (outside & DIGIT) != 0 || ((outside & LETTER) != 0 && !(outside & FOREIGN));
  if (isInside && start - from <= REACH) return;
  const form = DIGIT_FORMS + ((small ? RUNS : 0) + min(start - from, LONGEST_RUN)) * RUNS + min(count, LONGEST_RUN);
  addNumber(from, form);
}

/** What stands behind digits that no letter stands before. */
function formBehind(end: u32, count: u32): u32 {
  let next: u32 = TEXT_END;
  let then: u32 = 0;
  if (end < inputLength) {
    const kind = classOf(INPUT + <usize>end);
    let at = end;
    if (kind & LETTER && !(kind & FOREIGN)) {
      let small: u32 = 0;
      for (; at < inputLength && at - end < REACH; at++) {
        const one = classOf(INPUT + <usize>at);
        if (!(one & LETTER) || one & FOREIGN) break;
        small |= one & LOWER;
      }
      next = small ? LETTERS : CAPITALS;
      then = at - end;
    } else {
      next = load<u8>(BEHIND_CLASS + <usize>load<u8>(INPUT + <usize>end));
      at++;
      while (at < inputLength && then < LONGEST_RUN && classOf(INPUT + <usize>at) & DIGIT) {
        at++;
        then++;
      }
    }
  }
  return (min(count, LONGEST_RUN) * BEHIND + next) * RUNS + min(then, LONGEST_RUN);
}

function addNumber(start: u32, form: u32): void {
  const shapes = load<u64>(FORM + (<usize>form << 3));
  if (shapes == 0) return;
  const at = NUMBERS + <usize>numberCount * 12;
  numberCount += 1;
  store<u32>(at, start);
  store<u64>(at, shapes, 4);
  store<u64>(line, load<u64>(line, 12) | shapes, 12);
}

// @ts-ignore: decorator
@inline
function addWord(start: u32, end: u32, areLetters: bool): void {
  const at = WORDS + <usize>wordCount * 12;
  wordCount += 1;
  store<u32>(at, start);
  store<u32>(at, end, 4);
  store<u32>(at, hashOf(INPUT + <usize>start, end - start), 8);
  if (areLetters && end - start >= ENDED) noteEnding(INPUT + <usize>end, line);
}

/** A word of letters that begins at a place: it ends where the letters do, or where the next begins inside them. */
function readWord(start: u32, i: u64, opensRun: bool): void {
  let run = rowFrom(letters, lettersNext, i);
  if (run == 64) run = runOn(start, run);
  if (opensRun) noteLiterals(INPUT + <usize>start, run, line);
  let length = run;
  const next = i == 63 ? startsNext : (starts >> (i + 1)) | (startsNext << (63 - i));
  if (next != 0) {
    const cut = <u32>ctz(next) + 1;
    if (cut < length) length = cut;
  }
  // The last two places of the next block are not told exactly.
  if (length + <u32>i >= 126) length = cutOn(start, run);
  addWord(start, start + length, true);
}

function runOn(start: u32, seen: u32): u32 {
  let at = start + seen;
  while (at < inputLength && classOf(INPUT + <usize>at) & LETTER) at++;
  return at - start;
}

/** The end of a word that reaches beyond both blocks. */
function cutOn(start: u32, run: u32): u32 {
  let at = start;
  const end = start + run;
  while (at < end && classOf(INPUT + <usize>at) & UPPER) at++;
  const small = at;
  while (at < end && classOf(INPUT + <usize>at) & LOWER) at++;
  return small - start > 1 && at - small > 1 ? small - 1 - start : at - start;
}

/** A sign that covers a value, or an x that is no letter of a word: how many in a row, and among what. */
function readVeil(at: u32): void {
  const from = coverFrom(at, at);
  let to = at;
  let row: u32 = 0;
  let most: u32 = 0;
  for (; to < inputLength && to - at < REACH; to++) {
    const byte = load<u8>(INPUT + <usize>to);
    const kind = classOf(INPUT + <usize>to);
    row = kind & VEIL ? row + 1 : 0;
    if (row > most) most = row;
    if (!(kind & (VEIL | DIGIT)) && byte != 32 && byte != 45) break;
  }
  const counted = load<u32>(line, 4);
  store<u32>(line, (counted & 0xffffff) | (<u32>max(counted >>> 24, most) << 24), 4);
  const spans = load<u32>(line, 44);
  store<u32>(line, (spans & 0xffff) | (<u32>max(spans >>> 16, to - from) << 16), 44);
}

function coverFrom(at: u32, limit: u32): u32 {
  let from = at;
  while (from > 0 && limit - from < REACH) {
    const byte = load<u8>(INPUT + <usize>(from - 1));
    if (!(classOf(INPUT + <usize>(from - 1)) & (VEIL | DIGIT)) && byte != 32 && byte != 45) break;
    from--;
  }
  return from;
}

// @ts-ignore: decorator
@inline
function isBlock(at: u32): bool {
  const p = INPUT + <usize>at;
  return (classOf(p) & (UPPER | DIGIT)) != 0 || load<u8>(p) == 60;
}

/** Capitals, digits and < in a row around a place. */
function readBlock(at: u32): void {
  let from = at;
  while (from > 0 && at - from < REACH && isBlock(from - 1)) from--;
  let to = at;
  while (to < inputLength && to - at < REACH && isBlock(to)) to++;
  const spans = load<u32>(line, 44);
  store<u32>(line, (spans & 0xffff0000) | <u32>max(spans & 0xffff, to - from), 44);
}

/** Behind a blank, a letter that may be a capital: are the two words a name? The one before it holds a capital as well. */
function readPair(at: u32): void {
  for (let from = at - 2; <i32>from >= 0; from--) {
    const byte = load<u8>(INPUT + <usize>from);
    const kind = classOf(INPUT + <usize>from);
    if (kind & (UPPER | FOREIGN)) {
      store<u32>(line, load<u32>(line, 8) | PAIR, 8);
      return;
    }
    if (!(kind & LOWER) && byte != 39 && byte != 44 && byte != 45 && byte != 46) return;
  }
}

// @ts-ignore: decorator
@inline
function highAt(p: usize): u64 {
  return bits(v128.load(p), v128.load(p, 16), v128.load(p, 32), v128.load(p, 48));
}

// @ts-ignore: decorator
@inline
function endsField(x: v128): v128 {
  return v128.or(i8x16.eq(x, i8x16.splat(58)), i8x16.eq(x, i8x16.splat(124)));
}

/** Places where a row of three ends. */
// @ts-ignore: decorator
@inline
function third(here: u64, before: u64): u64 {
  return here & ((here << 1) | (before >> 63)) & ((here << 2) | (before >> 62));
}

/** Reads `length` bytes of `INPUT`. Returns bits: 1 what is not ASCII, 2 control characters that no text has. */
export function scan(length: u32): u32 {
  inputLength = length;
  lineCount = wordCount = numberCount = 0;
  memory.fill(INPUT + <usize>length, 0, 256);
  const low = v128.load(SIGN_NIBBLES);
  const high = v128.load(SIGN_NIBBLES, 16);
  const zero = i64x2.splat(0);
  let odd = zero;
  openLine(0);
  let small = smallAt(INPUT);
  let big = bigAt(INPUT);
  digits = digitsAt(INPUT);
  let lettersBefore: u64 = 0;
  let smallBefore: u64 = 0;
  let bigBefore: u64 = 0;
  let digitsBefore: u64 = 0;
  let veilBefore: u64 = 0;
  let aloneBefore: u64 = 0;
  let spacesBefore: u64 = 0;
  let feedBefore: u64 = 0;
  let blanksBefore: u64 = 0;
  let dotsBefore: u64 = 0;
  for (let at: u32 = 0; at < length; at += 64) {
    const p = INPUT + <usize>at;
    const smallNext = smallAt(p + 64);
    const bigNext = bigAt(p + 64);
    digitsNext = digitsAt(p + 64);
    letters = small | big;
    lettersNext = smallNext | bigNext;
    const runs = letters & ~((letters << 1) | lettersBefore);
    const afterSmall = (small << 1) | smallBefore;
    const afterBig = (big << 1) | bigBefore;
    starts = runs | (big & afterSmall) | (big & afterBig & ahead(small, smallNext, 1) & ahead(small, smallNext, 2));
    const afterSmallNext = (smallNext << 1) | (small >> 63);
    const afterBigNext = (bigNext << 1) | (big >> 63);
    startsNext =
      (lettersNext & ~((lettersNext << 1) | (letters >> 63))) |
      (bigNext & afterSmallNext) |
      (bigNext & afterBigNext & (smallNext >> 1) & (smallNext >> 2));
    const numbersHere = digits & ~((digits << 1) | digitsBefore);
    const x0 = v128.load(p);
    const x1 = v128.load(p, 16);
    const x2 = v128.load(p, 32);
    const x3 = v128.load(p, 48);
    if (length - at >= 64)
      odd = v128.or(odd, v128.or(v128.or(oddOf(x0), oddOf(x1)), v128.or(oddOf(x2), oddOf(x3))));
    const signs = v128.or(
      v128.or(signsOf(x0, low, high), signsOf(x1, low, high)),
      v128.or(signsOf(x2, low, high), signsOf(x3, low, high)),
    );
    const feeds = equalAt(p, 10);
    let found: u32 = 0;
    let stars: u64 = 0;
    let hashes: u64 = 0;
    if (v128.any_true(signs)) {
      const folded = i64x2.extract_lane(signs, 0) | i64x2.extract_lane(signs, 1);
      let all = folded | (folded >> 32);
      all |= all >> 16;
      all |= all >> 8;
      found = <u32>(all & 0x7f);
      if (all & 0x80) {
        hashes = equalAt(p, 35);
        stars = hashes | equalAt(p, 42);
      }
    }
    const dots = equalAt(p, 46);
    const isField = v128.any_true(v128.or(v128.or(endsField(x0), endsField(x1)), v128.or(endsField(x2), endsField(x3))));
    if (isField || found & EQUALS || third(dots, dotsBefore)) found |= FIELD;
    const spaces = equalAt(p, 32) | feeds;
    const blanks = spaces | equalAt(p, 9);
    if (third(blanks, blanksBefore) || ((feeds << 1) | feedBefore) & equalAt(p, 62)) found |= GAP;
    const pairs = (big | highAt(p)) & ((spaces << 1) | spacesBefore);
    const bullets = equalAt(p, -126);
    const xs = equalAt(p, 120) | equalAt(p, 88);
    const lettersOn = ahead(letters, lettersNext, 1);
    const xsOn = ahead(xs, equalAt(p + 64, 120) | equalAt(p + 64, 88), 1);
    const veils = stars | bullets | xs;
    const alone =
      stars | bullets | (xs & ~((letters << 1) | lettersBefore) & (~lettersOn | xsOn)) | (xs & ((veils << 1) | veilBefore));
    const veilStarts = alone & ~((alone << 1) | aloneBefore);
    const block = big | digits | equalAt(p, 60);
    let blockStarts: u64 = 0;
    const row = block & (block >> 1);
    const row4 = row & (row >> 2);
    const row8 = row4 & (row4 >> 4);
    if (row8 & (row8 >> 7)) blockStarts = block & ~(block << 1);
    if (found) store<u32>(line, load<u32>(line, 8) | found, 8);
    let events = starts | numbersHere | hashes | feeds | veilStarts | blockStarts | pairs;
    if (length - at < 64) events &= ((<u64>1) << (length - at)) - 1;
    while (events) {
      const i = ctz(events);
      const bit = events & (0 - events);
      events ^= bit;
      const here = at + <u32>i;
      if (starts & bit) readWord(here, i, (runs & bit) != 0);
      else if (numbersHere & bit) readNumber(here, i);
      else if (feeds & bit) {
        openLine(here + 1);
        if (found) store<u32>(line, found, 8);
      }
      if (hashes & bit) addWord(here, here + 1, false);
      if (veilStarts & bit) readVeil(here);
      if (blockStarts & bit) readBlock(here);
      if (pairs & bit) readPair(here);
    }
    lettersBefore = letters >> 63;
    smallBefore = small >> 63;
    bigBefore = big >> 63;
    digitsBefore = digits >> 63;
    veilBefore = veils >> 63;
    aloneBefore = alone >> 63;
    spacesBefore = spaces >> 63;
    feedBefore = feeds >> 63;
    blanksBefore = blanks;
    dotsBefore = dots;
    small = smallNext;
    big = bigNext;
    digits = digitsNext;
  }
  markCount = markWords(wordCount, lineCount);
  return oddities(odd) | oddTail(length);
}

/** 0x80 where a byte is not ASCII; 0x7f where it is a control character that no text has. */
// @ts-ignore: decorator
@inline
function oddOf(x: v128): v128 {
  const control = v128.or(
    v128.or(within(x, 0, 9), within(x, 14, 18)),
    i8x16.eq(x, i8x16.splat(127)),
  );
  return v128.or(v128.and(x, i8x16.splat(-128)), v128.and(control, i8x16.splat(127)));
}

/** The same of what is left behind the last whole block. */
function oddTail(length: u32): u32 {
  let odd: u32 = 0;
  for (let at = length & ~63; at < length; at++) {
    const byte = load<u8>(INPUT + <usize>at);
    if (byte > 127) odd |= 1;
    else if (classOf(INPUT + <usize>at) & CONTROL) odd |= 2;
  }
  return odd;
}

function oddities(odd: v128): u32 {
  return (i8x16.bitmask(odd) ? 1 : 0) | (v128.any_true(v128.and(odd, i8x16.splat(127))) ? 2 : 0);
}
