// Cuts text into tokens with the facts that the name tagger needs, in typed arrays.
import { CharClass, charClass, isWord, punctuationShape, scanWord, Shape } from './scan-word.ts';
import { isFirstName, mayBeFirstName, mayBeSurname, withoutTitle } from './surnamed-titles.ts';
import { type WordFacts, wordFacts } from './word-facts.ts';
import { Kind } from './words.ts';

/** The tokens of a text, one entry per token in every array. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  /** Blanks before the token, at most 255. */
  readonly gap: Uint8Array;
  /** 1 where a possessive 's was cut off its end. */
  readonly possessive: Uint8Array;
  /** 1 where its line is written in capitals throughout, so that capitals say nothing. */
  readonly shouted: Uint8Array;
  readonly facts: readonly WordFacts[];
  /** Shape × (kind, or coarse grades): what most features are made of. */
  readonly code: Int32Array;
  /** Shape × exact grades. */
  readonly grade: Int32Array;
  /** The word itself where it is common or classed, else its coarse shape: what neighbours see. */
  readonly context: Int32Array;
}

/** A run of tokens: the indexes of its first token and behind its last one. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The token as written. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

const noFacts: WordFacts = {
  low: '',
  given: 0,
  surname: 0,
  word: 0,
  sex: 0,
  kind: 0,
  hash: 0,
  tailHash: 0,
};

/** Abbreviations that keep their full stop. */
const dotted = new Set(
  'mr mrs ms dr prof rev jr sr st sgt lt capt col hon esq inc co corp ltd mx atty dept ave rd blvd det'.split(
    ' ',
  ),
);

class TokenBuffers {
  start = new Int32Array(4096);
  end = new Int32Array(4096);
  shape = new Uint8Array(4096);
  gap = new Uint8Array(4096);
  possessive = new Uint8Array(4096);
  shouted = new Uint8Array(4096);

  grow(): void {
    this.start = doubled(this.start, new Int32Array(this.start.length * 2));
    this.end = doubled(this.end, new Int32Array(this.end.length * 2));
    this.shape = doubled(this.shape, new Uint8Array(this.shape.length * 2));
    this.gap = doubled(this.gap, new Uint8Array(this.gap.length * 2));
    this.possessive = doubled(this.possessive, new Uint8Array(this.possessive.length * 2));
    this.shouted = doubled(this.shouted, new Uint8Array(this.shouted.length * 2));
  }
}

function doubled<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

const buffers = new TokenBuffers();

/** Among numbers alone nobody is named: two letters side by side, or one beyond ASCII, are the least. */
export function mayNameSomebody(text: string): boolean {
  return /[a-z]{2}|[^\0-\x7f]/i.test(text);
}

/** The tokens of a text: words, runs of digits, line ends, and single marks of punctuation. Linear. */
export function tokenize(text: string): Tokens {
  const facts: WordFacts[] = [];
  let count = 0;
  let lineStart = 0;
  let capitalWords = 0;
  let otherWords = 0;
  let previousEnd = -9;
  const closeLine = (): void => {
    buffers.shouted.fill(capitalWords >= 2 && otherWords === 0 ? 1 : 0, lineStart, count);
    lineStart = count;
    capitalWords = 0;
    otherWords = 0;
  };
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === CharClass.blank) {
      at++;
      continue;
    }
    const start = at;
    let shape: number = Shape.digits;
    let factsHere = noFacts;
    let possessive = false;
    if (kind === CharClass.newline) {
      at += code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      shape = Shape.newline;
    } else if (kind === CharClass.digit) {
      while (at < text.length && charClass(text.charCodeAt(at)) === CharClass.digit) at++;
    } else if (kind === CharClass.other) {
      at++;
      shape = punctuationShape(code);
    } else {
      const word = scanWord(text, start);
      shape = word.shape;
      possessive = word.possessive;
      at = word.end;
      factsHere = wordFacts(text.slice(start, at));
      const keepsStop =
        !possessive &&
        text.charCodeAt(at) === 46 &&
        (shape === Shape.initial || dotted.has(factsHere.low));
      if (keepsStop) at++;
      if (shape === Shape.capitals) capitalWords++;
      else if (shape === Shape.lower || shape === Shape.title) otherWords++;
    }
    if (count === buffers.start.length) buffers.grow();
    buffers.start[count] = start;
    buffers.end[count] = at;
    buffers.shape[count] = shape;
    buffers.gap[count] = Math.min(255, count === 0 ? 9 : start - previousEnd);
    buffers.possessive[count] = possessive ? 1 : 0;
    facts.push(factsHere);
    count++;
    if (possessive) at += 2;
    previousEnd = at;
    if (shape === Shape.newline) closeLine();
  }
  closeLine();
  settleTitles(facts);
  return encode(text, facts);
}

/** Titles stand before a name: what closes a first name, or stands before it and a comma, is a surname. */
function settleTitles(facts: WordFacts[]): void {
  for (let i = 0; i < facts.length; i++) {
    const own = facts[i]!;
    if (own.kind !== Kind.title || !mayBeSurname(own) || !isCapital(i)) continue;
    if (closesFirstName(facts, i) || isTurnedRound(facts, i)) facts[i] = withoutTitle(own);
  }
}

const isCapital = (i: number): boolean =>
  buffers.shape[i] === Shape.title || buffers.shape[i] === Shape.capitals;

/** "James Dean", with no other name behind it. */
function closesFirstName(facts: readonly WordFacts[], i: number): boolean {
  const before = facts[i - 1];
  if (!before || buffers.gap[i] !== 1 || !isCapital(i - 1)) return false;
  const hasWordBehind =
    i + 1 < facts.length && buffers.gap[i + 1] === 1 && isWord(buffers.shape[i + 1]!);
  return isFirstName(before)
    ? !hasWordBehind || !isCapital(i + 1)
    : mayBeFirstName(before) && !hasWordBehind;
}

/** "Dean, James" where a line or a phrase begins. */
function isTurnedRound(facts: readonly WordFacts[], i: number): boolean {
  const opens = i === 0 || !isWord(buffers.shape[i - 1]!) || buffers.gap[i]! > 1;
  const first = facts[i + 2];
  return (
    opens &&
    first !== undefined &&
    buffers.shape[i + 1] === Shape.comma &&
    isCapital(i + 2) &&
    isFirstName(first)
  );
}

/** Copies the buffers and adds the integer codes that features are made of. */
function encode(text: string, facts: readonly WordFacts[]): Tokens {
  const count = facts.length;
  const shape = buffers.shape.slice(0, count);
  const shouted = buffers.shouted.slice(0, count);
  const start = buffers.start.slice(0, count);
  const code = new Int32Array(count);
  const grade = new Int32Array(count);
  const context = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const own = facts[i]!;
    const shapeHere = shape[i]!;
    const readAsTitle = shapeHere === Shape.capitals && shouted[i] === 1;
    code[i] =
      ((readAsTitle ? Shape.title : shapeHere) + 1) * 64 +
      (own.kind ? 40 + own.kind : coarseGrades(own));
    grade[i] =
      (((readAsTitle ? 14 : shapeHere) * 8 + own.given) * 8 + own.surname) * 8 + own.word + 10_000;
    context[i] = contextCode(shapeHere, own, text.charCodeAt(start[i]!));
  }
  return {
    text,
    count,
    start,
    end: buffers.end.slice(0, count),
    shape,
    gap: buffers.gap.slice(0, count),
    possessive: buffers.possessive.slice(0, count),
    shouted,
    facts,
    code,
    grade,
    context,
  };
}

function coarseGrades(own: WordFacts): number {
  const given = own.given >= 4 ? 2 : own.given >= 2 ? 1 : 0;
  const surname = own.surname >= 4 ? 2 : own.surname >= 1 ? 1 : 0;
  const word = own.word >= 4 ? 3 : own.word >= 2 ? 2 : own.word;
  return given * 12 + surname * 4 + word;
}

function contextCode(shape: number, own: WordFacts, firstChar: number): number {
  if (shape === Shape.digits) return 2;
  if (shape === Shape.newline) return 3;
  if (!isWord(shape)) return 1000 + firstChar;
  if (own.word >= 4 || own.kind !== Kind.none) return own.hash | 1;
  return 100 + (own.given ? 3 : own.surname ? 2 : own.word ? 1 : 0) * 16 + shape;
}
