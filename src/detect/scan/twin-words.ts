// The twin's pass over words and numbers, and the literals that words begin or end with.
import {
  byteClass,
  filterBit,
  filterByte,
  fourAtEnd,
  hashBytes,
  layout,
  letterHash,
  literalSlot,
  literalSlots,
  numberWords,
  reach,
  shortestEnded,
  threeOfMore,
} from './kernel-layout.ts';
import {
  capitals,
  formOfDigits,
  formOfLetters,
  letters,
  longestRun,
  textEnd,
} from './number-forms.ts';
import { classAt, lineFinder, type Twin } from './twin-state.ts';

const { lower, upper, digit, hash: hashSign, foreign } = byteClass;
const letter = lower | upper;

export function readWords(twin: Twin): void {
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
  const letters = lettersAt(twin, start);
  if (run < 3) return noteLetters(twin, letters & (run === 1 ? 0xff : 0xffff), line);
  noteLetters(twin, run === 3 ? letters & 0xffffff : letters, line);
  noteLetters(twin, (letters & 0xffffff) | threeOfMore, line);
}
