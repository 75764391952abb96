// Reads one word of a text, character by character: where it ends and what it looks like.

/** What a token looks like. Words are 1 to 5. */
export const Shape = {
  punctuation: 0,
  lower: 1,
  title: 2,
  capitals: 3,
  initial: 4,
  mixed: 5,
  digits: 6,
  newline: 7,
  comma: 8,
  colon: 9,
  stop: 10,
  quote: 11,
  ampersand: 12,
} as const;

export function isWord(shape: number): boolean {
  return shape >= Shape.lower && shape <= Shape.mixed;
}

export const CharClass = { other: 6, lower: 1, upper: 2, digit: 3, blank: 4, newline: 5 } as const;
const asciiClasses = new Uint8Array(128).map((_, code) => classifyAscii(code));
const unicodeClasses = new Map<number, number>();

function classifyAscii(code: number): number {
  if (code >= 97 && code <= 122) return CharClass.lower;
  if (code >= 65 && code <= 90) return CharClass.upper;
  if (code >= 48 && code <= 57) return CharClass.digit;
  if (code === 10 || code === 13) return CharClass.newline;
  return code === 32 || code === 9 ? CharClass.blank : CharClass.other;
}

/** The class of a UTF-16 code unit, one of `CharClass`. */
export function charClass(code: number): number {
  if (code < 128) return asciiClasses[code]!;
  let known = unicodeClasses.get(code);
  if (known === undefined) {
    const char = String.fromCharCode(code);
    if (/\p{Lu}|\p{Lt}/u.test(char)) known = CharClass.upper;
    else if (/\p{L}|\p{M}/u.test(char)) known = CharClass.lower;
    else known = /\s/.test(char) ? CharClass.blank : CharClass.other;
    if (unicodeClasses.size < 5000) unicodeClasses.set(code, known);
  }
  return known;
}

function isLetter(code: number): boolean {
  const known = charClass(code);
  return known === CharClass.lower || known === CharClass.upper;
}

const apostrophe = 39;
const hyphen = 45;
const curlyApostrophe = 0x2019;

/** The shape of a single mark. */
export function punctuationShape(code: number): number {
  if (code === 44) return Shape.comma;
  if (code === 58) return Shape.colon;
  if (code === 46) return Shape.stop;
  if (code === 38) return Shape.ampersand;
  const isQuote =
    code === 34 ||
    code === apostrophe ||
    code === 40 ||
    code === 41 ||
    code === 91 ||
    code === 93 ||
    code === 0x2018 ||
    code === curlyApostrophe ||
    code === 0x201c ||
    code === 0x201d;
  return isQuote ? Shape.quote : Shape.punctuation;
}

/** A scanned word; `possessive` where it is followed by 's, which is not part of it. */
export interface ScannedWord {
  end: number;
  shape: number;
  possessive: boolean;
}
const scanned: ScannedWord = { end: 0, shape: 0, possessive: false };

/** Scans the word that starts at `start`: letters with single inner apostrophes and hyphens. The result is reused. */
export function scanWord(text: string, start: number): ScannedWord {
  let at = start;
  let uppers = 0;
  let lowers = 0;
  let inner = false;
  let innerCapital = false;
  scanned.possessive = false;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === CharClass.lower) lowers++;
    else if (kind === CharClass.upper) {
      const before = at > start ? text.charCodeAt(at - 1) : apostrophe;
      if (lowers > 0 && before !== apostrophe && before !== hyphen && before !== curlyApostrophe)
        innerCapital = true;
      uppers++;
    } else {
      const joins = code === apostrophe || code === curlyApostrophe || code === hyphen;
      if (!joins || at === start || at + 1 >= text.length || !isLetter(text.charCodeAt(at + 1)))
        break;
      if (code !== hyphen && isPossessiveAt(text, at) && at - start >= 2) {
        scanned.possessive = true;
        break;
      }
      inner = true;
    }
  }
  scanned.end = at;
  if (charClass(text.charCodeAt(start)) !== CharClass.upper)
    scanned.shape = uppers > 0 ? Shape.mixed : Shape.lower;
  else if (at - start === 1) scanned.shape = Shape.initial;
  else if (lowers === 0) scanned.shape = Shape.capitals;
  else scanned.shape = innerCapital || (uppers > 1 && !inner) ? Shape.mixed : Shape.title;
  return scanned;
}

/** Whether the apostrophe at `at` begins a final 's. */
function isPossessiveAt(text: string, at: number): boolean {
  if ((text.charCodeAt(at + 1) | 32) !== 115) return false;
  return at + 2 >= text.length || !isLetter(text.charCodeAt(at + 2));
}
