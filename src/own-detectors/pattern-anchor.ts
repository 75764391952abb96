// What in a pattern tells the scanner where to look: a literal word at its beginning, or many digits in a row.
import type { AST } from '@eslint-community/regexpp';
import { lengthOfPiece } from './pattern-cost.ts';
import { overlap, signsIn, signsOf, within, type OneSign, type Signs } from './signs.ts';

const letters = signsIn('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const digits = signsIn('0123456789');
/** What may stand between the digits of one number, for the scanner (`detect/kernel.ts`). */
const separators = signsIn(' -./');

/** So many digits are looked at wherever they stand. */
export const tellingDigits = 12;
const maxSeparators = 3;
const maxWords = 64;

/** The words (lower case) with which every match begins; [] where it has enough digits instead; null where nothing tells. */
export function anchorsOf(pattern: AST.Pattern, flags: string): readonly string[] | null {
  const words: string[] = [];
  for (const { elements } of pattern.alternatives) {
    if (longestNumber(elements, flags) >= tellingDigits) continue;
    const own = wordsAtStart(elements, flags);
    if (own === null) return null;
    words.push(...own);
  }
  return words.length > maxWords ? null : [...new Set(words)];
}

/** The words of a phrase or a literal as the scanner cuts them: "MrnNo" is "mrn" and "no". */
function scannedWords(text: string): readonly string[] {
  return (
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  ).toSorted((a, b) => b.length - a.length);
}

interface Beginning {
  readonly text: string;
  /** A character that is no letter has followed: the word is whole. */
  readonly whole: boolean;
}

function wordsAtStart(elements: readonly AST.Element[], flags: string): string[] | null {
  const beginnings = growAll([{ text: '', whole: false }], elements, flags);
  if (beginnings === null) return null;
  const words = beginnings.map(({ text }) => scannedWords(text)[0]);
  return words.every((word) => word !== undefined) ? words : null;
}

function growAll(
  from: readonly Beginning[],
  row: readonly AST.Element[],
  flags: string,
): readonly Beginning[] | null {
  let beginnings: readonly Beginning[] | null = from;
  for (const piece of row) {
    if (beginnings === null || beginnings.every(({ whole }) => whole)) break;
    beginnings = grow(beginnings, piece, flags);
  }
  return beginnings;
}

function grow(
  from: readonly Beginning[],
  piece: AST.Element,
  flags: string,
): readonly Beginning[] | null {
  switch (piece.type) {
    case 'Assertion':
      return from;
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return growBySign(from, piece, flags);
    case 'Group':
    case 'CapturingGroup': {
      const grown = piece.alternatives.map(({ elements }) => growAll(from, elements, flags));
      const all = grown.flatMap((one) => one ?? []);
      return grown.includes(null) || all.length > maxWords ? null : all;
    }
    case 'Quantifier': {
      const once = piece.max === 0 ? from : grow(from, piece.element, flags);
      if (once === null || (piece.max > 1 && mayGoOn(once, piece.element, flags))) return null;
      return piece.min > 0 ? once : unique([...once, ...from]);
    }
    default:
      return null;
  }
}

function growBySign(
  from: readonly Beginning[],
  piece: OneSign,
  flags: string,
): readonly Beginning[] | null {
  if (piece.type === 'Character' && /[A-Za-z]/.test(piece.raw) && piece.raw.length === 1)
    return from.map((one) => (one.whole ? one : { text: one.text + piece.raw, whole: false }));
  const signs = signsOf(piece, flags);
  return overlap(signs, letters) ? null : closedOrEmpty(from, signs);
}

const unique = (all: readonly Beginning[]): readonly Beginning[] =>
  all.filter(
    ({ text, whole }, at) =>
      all.findIndex((one) => one.text === text && one.whole === whole) === at,
  );

const closed = (from: readonly Beginning[]): readonly Beginning[] =>
  from.map(({ text }) => ({ text, whole: text !== '' }));

/** Letters right behind a digit are part of a token for the scanner, so no word may begin there. */
function closedOrEmpty(from: readonly Beginning[], signs: Signs): readonly Beginning[] | null {
  if (from.some(({ text }) => text === '') && overlap(signs, digits)) return null;
  return closed(from);
}

/** True where another round of the same piece could prolong a word. */
function mayGoOn(
  once: readonly Beginning[],
  piece: AST.QuantifiableElement,
  flags: string,
): boolean {
  if (once.every(({ whole }) => whole)) return false;
  return !isOneSign(piece) || overlap(signsOf(piece, flags), letters);
}

/** The most digits that every match has in a row, with at most three separators between two of them. */
function longestNumber(elements: readonly AST.Element[], flags: string): number {
  let longest = 0;
  let count = 0;
  let gap = 0;
  const take = (row: readonly AST.Element[]): void => {
    for (const piece of row) {
      const least = lengthOfPiece(piece).least;
      const core = piece.type === 'Quantifier' ? piece.element : piece;
      if (core.type === 'Assertion') continue;
      if (isOneSign(core)) {
        const signs = signsOf(core, flags);
        const most = lengthOfPiece(piece).most;
        if (within(signs, digits)) {
          count += least;
          if (least > 0) gap = 0;
        } else if (within(signs, separators) && gap + most <= maxSeparators) gap += most;
        else count = gap = 0;
      } else if ((core.type === 'Group' || core.type === 'CapturingGroup') && least > 0) {
        const [only, ...others] = core.alternatives;
        const times = piece.type === 'Quantifier' ? piece.min : 1;
        const isFixed = piece.type !== 'Quantifier' || piece.min === piece.max;
        if (!only || others.length > 0 || !isFixed) count = gap = 0;
        else for (let time = 0; time < times; time++) take(only.elements);
      } else count = gap = 0;
      longest = Math.max(longest, count);
    }
  };
  take(elements);
  return longest;
}

function isOneSign(piece: AST.Element): piece is OneSign {
  return (
    piece.type === 'Character' || piece.type === 'CharacterSet' || piece.type === 'CharacterClass'
  );
}

/** True where every character that can be matched is a digit. */
export function isNumber({ alternatives }: AST.Pattern, flags: string): boolean {
  const allDigits = (rows: readonly AST.Alternative[]): boolean =>
    rows.every(({ elements }) => elements.every(isDigits));
  const isDigits = (piece: AST.Element): boolean => {
    switch (piece.type) {
      case 'Assertion':
        return true;
      case 'Quantifier':
        return isDigits(piece.element);
      case 'Group':
      case 'CapturingGroup':
        return allDigits(piece.alternatives);
      default:
        return isOneSign(piece) && within(signsOf(piece, flags), digits);
    }
  };
  return allDigits(alternatives);
}
