// The plain twin of the kernel: reads a text as the kernel does, step by step. What the kernel finds is held against it.
import {
  byteClass,
  edgeKey,
  edgeSlots,
  filterBit,
  filterByte,
  fourAtEnd,
  hashBytes,
  layout,
  letterHash,
  lineWords,
  literalSlot,
  literalSlots,
  markWords,
  numberWords,
  reach,
  shortestEnded,
  threeOfMore,
  wordKind,
  wordSlots,
} from './kernel-layout.ts';
import {
  capitals,
  formOfDigits,
  formOfLetters,
  letters,
  longestRun,
  textEnd,
} from './number-forms.ts';

/** How much of a text was read into the tables of `memory`. */
export interface Scanned {
  readonly lines: number;
  readonly numbers: number;
  readonly marks: number;
  readonly cut: number;
  /** Bits: 1 where something is not ASCII, 2 where control characters stand that no text has. */
  readonly odd: number;
}

interface Twin {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  readonly length: number;
  lines: number;
  cut: number;
  numbers: number;
  marks: number;
}

const { lower, upper, digit, hash: hashSign, foreign, veil, gap } = byteClass;
const letter = lower | upper;

/** Reads `length` bytes at `layout.INPUT`. */
export function scanPlainly(memory: ArrayBuffer, length: number): Scanned {
  const twin: Twin = {
    bytes: new Uint8Array(memory),
    words: new Uint32Array(memory),
    length,
    lines: 0,
    cut: 0,
    numbers: 0,
    marks: 0,
  };
  twin.bytes.fill(0, layout.INPUT + length, layout.INPUT + length + 256);
  const odd = readCharacters(twin);
  readWords(twin);
  markWordsOf(twin);
  const { lines, numbers, marks, cut } = twin;
  return { lines, numbers, marks, cut, odd };
}

const classAt = ({ bytes }: Twin, at: number): number =>
  bytes[layout.BYTE_CLASS + (bytes[layout.INPUT + at] as number)] as number;

/** Its place among the words of 32 bits. */
function openLine(twin: Twin, start: number): number {
  const line = (layout.LINES >> 2) + twin.lines++ * lineWords;
  twin.words.fill(0, line, line + lineWords);
  twin.words[line] = start;
  return line;
}

/** Lines, and what is told of them character by character. */
function readCharacters(twin: Twin): number {
  const { bytes, words, length } = twin;
  let odd = 0;
  let line = openLine(twin, 0);
  for (let block = 0; block < length; block += 64) {
    const end = Math.min(length, block + 64);
    // Signs are told of the block of 64 bytes, and so of all lines that have a part in it.
    let signs = 0;
    for (let i = block; i < end; i++) signs |= signsOf(twin, bytes[layout.INPUT + i] as number);
    const hasLongRow = longestRow(twin, block) >= 16;
    words[line + 2] = (words[line + 2] as number) | signs;
    for (let i = block; i < end; i++) {
      const byte = bytes[layout.INPUT + i] as number;
      if (byte > 127) odd |= 1;
      if (classAt(twin, i) & byteClass.control) odd |= 2;
      if (isAlone(twin, i) && !isAlone(twin, i - 1)) readVeil(twin, i, line);
      if (hasLongRow && isBlock(twin, i) && (i === block || !isBlock(twin, i - 1)))
        readBlock(twin, i, line);
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

const isVeil = (twin: Twin, at: number): boolean =>
  at >= 0 && at < twin.length && (classAt(twin, at) & veil) !== 0;
const isLetter = (twin: Twin, at: number): boolean =>
  at >= 0 && at < twin.length && (classAt(twin, at) & letter) !== 0;

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

function noteLetters({ bytes, words }: Twin, letters: number, line: number): void {
  const hash = letterHash(letters);
  if (!((bytes[layout.LITERAL_FILTER + filterByte(hash)] as number) & filterBit(hash))) return;
  for (let slot = literalSlot(hash); ; slot++) {
    const at = (layout.LITERAL >> 2) + (slot & (literalSlots - 1)) * 8;
    const key = words[at] as number;
    if (key === 0) return;
    if (key !== letters) continue;
    for (let i = 0; i < 4; i++)
      words[line + 5 + i] = (words[line + 5 + i] as number) | (words[at + 1 + i] as number);
    return;
  }
}

/** Four bytes as they lie, in small letters. */
function lettersAt({ bytes }: Twin, at: number): number {
  let letters = 0;
  for (let i = 0; i < 4; i++)
    letters |= ((bytes[layout.INPUT + at + i] as number) | 0x20) << (8 * i);
  return letters >>> 0;
}

function noteLiterals(twin: Twin, start: number, run: number, line: number): void {
  if (run < 3) return;
  const letters = lettersAt(twin, start);
  noteLetters(twin, run === 3 ? letters & 0xffffff : letters, line);
  noteLetters(twin, (letters & 0xffffff) | threeOfMore, line);
}

/** Calls back with the line of each place, places only ever growing. */
function lineFinder({ words, lines }: Twin): (at: number) => number {
  let index = 0;
  const first = layout.LINES >> 2;
  return (at) => {
    while (index + 1 < lines && at >= (words[first + (index + 1) * lineWords] as number)) index++;
    return first + index * lineWords;
  };
}

function readWords(twin: Twin): void {
  const { length } = twin;
  const lineAt = lineFinder(twin);
  for (let i = 0; i < length;) {
    const kind = classAt(twin, i);
    const start = i;
    if (kind & hashSign) addWord(twin, start, ++i);
    else if (kind & digit) {
      while (i < length && classAt(twin, i) & digit) i++;
      addWord(twin, start, i);
      addDigits(twin, start, i, lineAt(start));
    } else if (kind & letter) {
      while (i < length && classAt(twin, i) & letter) i++;
      const line = lineAt(start);
      noteLiterals(twin, start, i - start, line);
      addWords(twin, start, i, line);
    } else i++;
  }
}

const isPlainLetter = (kind: number): boolean => (kind & letter) !== 0 && (kind & foreign) === 0;

function addDigits(twin: Twin, start: number, end: number, line: number): void {
  const { bytes, words } = twin;
  const count = end - start;
  const counted = new Uint16Array(words.buffer, line * 4 + 4, 1);
  counted[0] = Math.min((counted[0] as number) + count, 0xffff);
  bytes[line * 4 + 6] = Math.max(bytes[line * 4 + 6] as number, Math.min(count, 255));
  if (start === 0 || !isPlainLetter(classAt(twin, start - 1))) {
    addNumber(twin, start, formBehind(twin, end, count), line);
    return;
  }
  let from = start - 1;
  let small = classAt(twin, from) & lower;
  while (from > 0 && start - from <= reach && isPlainLetter(classAt(twin, from - 1))) {
    from--;
    small |= classAt(twin, from) & lower;
  }
  const outside = from > 0 ? classAt(twin, from - 1) : 0;
  const isInside = (outside & digit) !== 0 || isPlainLetter(outside);
  if (!isInside || start - from > reach)
    addNumber(twin, from, formOfLetters(small === 0, start - from, count), line);
}

function formBehind(twin: Twin, end: number, count: number): number {
  const { bytes, length } = twin;
  if (end >= length) return formOfDigits(count, textEnd, 0);
  let at = end;
  if (isPlainLetter(classAt(twin, end))) {
    let small = 0;
    for (; at < length && isPlainLetter(classAt(twin, at)); at++)
      small |= classAt(twin, at) & lower;
    return formOfDigits(count, small === 0 ? capitals : letters, at - end);
  }
  const next = bytes[layout.BEHIND_CLASS + (bytes[layout.INPUT + end] as number)] as number;
  let then = 0;
  for (at++; at < length && then < longestRun && classAt(twin, at) & digit; at++) then++;
  return formOfDigits(count, next, then);
}

function addNumber(twin: Twin, start: number, form: number, line: number): void {
  const { words } = twin;
  const low = words[(layout.FORM >> 2) + form * 2] as number;
  const high = words[(layout.FORM >> 2) + form * 2 + 1] as number;
  if (low === 0 && high === 0) return;
  words.set([start, low, high], (layout.NUMBERS >> 2) + twin.numbers++ * numberWords);
  words[line + 3] = (words[line + 3] as number) | low;
  words[line + 4] = (words[line + 4] as number) | high;
}

function addWords(twin: Twin, start: number, end: number, line: number): void {
  for (let at = start; at < end;) {
    const from = at;
    while (at < end && classAt(twin, at) & upper) at++;
    const small = at;
    while (at < end && classAt(twin, at) & lower) at++;
    if (small - from > 1 && at - small > 1) at = small - 1;
    addWord(twin, from, at);
    if (at - from >= shortestEnded)
      noteLetters(twin, (lettersAt(twin, at - 4) | fourAtEnd) >>> 0, line);
  }
}

function addWord(twin: Twin, start: number, end: number): void {
  const hash = hashBytes(twin.bytes, layout.INPUT + start, layout.INPUT + end);
  twin.words.set([start, end, hash], (layout.WORDS >> 2) + twin.cut++ * 3);
}

const wordAt = (word: number): number => (layout.WORDS >> 2) + word * 3;

function lookUp({ words }: Twin, table: number, slots: number, key: number): number {
  for (let slot = key & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
    const known = words[(table >> 2) + slot * 2] as number;
    if (known === key) return words[(table >> 2) + slot * 2 + 1] as number;
    if (known === 0) return 0;
  }
}

const follow = (twin: Twin, node: number, hash: number): number =>
  lookUp(twin, layout.EDGE, edgeSlots, edgeKey(node, hash));

function infoOf(twin: Twin, word: number): number {
  const hash = twin.words[wordAt(word) + 2] as number;
  const filtered = twin.bytes[layout.WORD_FILTER + filterByte(hash)] as number;
  return filtered & filterBit(hash) ? lookUp(twin, layout.WORD, wordSlots, hash) : 0;
}

function markWordsOf(twin: Twin): void {
  const { words, cut } = twin;
  const lineAt = lineFinder(twin);
  const { root, joinedRoot, opensTerm, goesOnTerm, term, phrase } = wordKind;
  for (let word = 0; word < cut; word++) {
    let what = infoOf(twin, word);
    if (what === 0) continue;
    const isJoined = word + 1 < cut && words[wordAt(word + 1)] === words[wordAt(word) + 1];
    const isRoot = (what & root) !== 0 || ((what & joinedRoot) !== 0 && isJoined);
    const owners = isRoot ? phrasesAt(twin, word) : 0;
    if (owners !== 0) what |= phrase;
    if (what & opensTerm && word + 1 < cut && infoOf(twin, word + 1) & goesOnTerm) what |= term;
    what &= ~(opensTerm | goesOnTerm | root | joinedRoot);
    if (what === 0) continue;
    const start = words[wordAt(word)] as number;
    words.set([start, word, what, owners], (layout.MARKS >> 2) + twin.marks++ * markWords);
    const line = lineAt(start);
    words[line + 9] = (words[line + 9] as number) | what;
    words[line + 10] = (words[line + 10] as number) | owners;
  }
}

/** From a place in the phrases over one word, or two or three that stand together. */
function advance(
  twin: Twin,
  node: number,
  first: number,
): { readonly node: number; readonly last: number } | null {
  const { words, bytes } = twin;
  const start = words[wordAt(first)] as number;
  for (let last = first; last < Math.min(twin.cut, first + 3); last++) {
    if (last > first && words[wordAt(last)] !== words[wordAt(last - 1) + 1]) return null;
    const end = words[wordAt(last) + 1] as number;
    const next = follow(twin, node, hashBytes(bytes, layout.INPUT + start, layout.INPUT + end));
    if (next !== 0) return { node: next, last };
  }
  return null;
}

function phrasesAt(twin: Twin, word: number): number {
  const { words } = twin;
  let owners = 0;
  let taken = advance(twin, 0, word);
  while (taken) {
    owners |= words[(layout.NODE >> 2) + taken.node] as number;
    const next = taken.last + 1;
    if (next >= twin.cut) break;
    const from = words[wordAt(taken.last) + 1] as number;
    if (!isGap(twin, from, words[wordAt(next)] as number)) break;
    taken = advance(twin, taken.node, next);
  }
  return owners >>> 0;
}

function isGap(twin: Twin, from: number, to: number): boolean {
  if (to - from > 6) return false;
  let isLine = false;
  for (let at = from; at < to; at++) {
    if (twin.bytes[layout.INPUT + at] === 10) isLine = true;
    else if (!(classAt(twin, at) & gap)) return false;
  }
  return isLine || to - from <= 3;
}
