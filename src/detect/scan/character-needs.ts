// What one character of a set is: a digit, a sign, part of what covers a value.
import { has, type CharacterSet } from './character-set.ts';

/** Holds for every text that a part of a pattern matches. Never too much is claimed: 0 and null claim nothing. */
export interface Needs {
  /** Digits in all. */
  readonly digits: number;
  /** Digits in a row, somewhere; at its very beginning; at its very end. */
  readonly run: number;
  readonly head: number;
  readonly tail: number;
  /** Nothing but digits, or nothing at all. */
  readonly onlyDigits: boolean;
  /** Characters in a row that values are covered over with (***, XXX). */
  readonly veil: number;
  /** How long it is at least, where it is made of covering characters, digits, blanks and hyphens alone; else 0. */
  readonly cover: number;
  readonly onlyCover: boolean;
  /** Capitals, digits and < in a row, somewhere; at its beginning; at its end; and whether it is nothing else. */
  readonly block: number;
  readonly blockHead: number;
  readonly blockTail: number;
  readonly onlyBlock: boolean;
  /** Signs, as bits of `signBit`. */
  readonly signs: number;
  /** It is one character. */
  readonly isOne: boolean;
  /** It may hold the end of a line. */
  readonly crossesLines: boolean;
  /** What it looks ahead at within the line, which may be what it takes itself. */
  readonly ahead: Ahead;
}

export type Ahead = Pick<Needs, 'digits' | 'run' | 'veil' | 'signs'>;

export const nothingAhead: Ahead = { digits: 0, run: 0, veil: 0, signs: 0 };

export const nothing: Needs = {
  digits: 0,
  run: 0,
  head: 0,
  tail: 0,
  onlyDigits: true,
  veil: 0,
  cover: 0,
  onlyCover: true,
  block: 0,
  blockHead: 0,
  blockTail: 0,
  onlyBlock: true,
  signs: 0,
  isOne: false,
  crossesLines: false,
  ahead: nothingAhead,
};

/** Signs that few lines have; one bit each. */
export const rareSigns = '^%;$?(=';

/** x, X, *, # and bullets. */
export const isVeilSign = (code: number): boolean =>
  code === 0x2a ||
  code === 0x23 ||
  code === 0x78 ||
  code === 0x58 ||
  code === 0x2022 ||
  code === 0x25cf;

/** The bit of a rare sign; 0 for any other character. */
export function signBit(code: number): number {
  const at = rareSigns.indexOf(String.fromCharCode(code));
  return at < 0 ? 0 : 1 << at;
}

const mostMembers = 6;
const lineFeed = 10;

/** x, X, *, #, digits, blank and hyphen. */
const inCover = ({ bits }: CharacterSet): boolean =>
  bits[0] === 0 &&
  ((bits[1] as number) & ~0x03ff2409) === 0 &&
  ((bits[2] as number) & ~0x01000000) === 0 &&
  ((bits[3] as number) & ~0x01000000) === 0;

/** Capitals, digits and <. */
const inBlock = ({ bits }: CharacterSet): boolean =>
  bits[0] === 0 &&
  ((bits[1] as number) & ~0x13ff0000) === 0 &&
  ((bits[2] as number) & ~0x07fffffe) === 0 &&
  bits[3] === 0;

/** The needs of one character. */
export function ofSet(set: CharacterSet): Needs {
  const members: number[] = [];
  let onlyDigits = !set.beyond;
  for (let code = 0; code < 128; code++) {
    if (!has(set, code)) continue;
    if (code < 48 || code > 57) onlyDigits = false;
    // Both sizes of a letter are one.
    if (code >= 65 && code <= 90 && has(set, code + 32)) continue;
    if (members.length <= mostMembers) members.push(code >= 65 && code <= 90 ? code + 32 : code);
  }
  for (let i = 0; i < (set.others?.length ?? 0); i++) members.push(set.others?.charCodeAt(i) ?? 0);
  const isWhole = !set.beyond || set.others !== undefined;
  const isListed = isWhole && members.length <= mostMembers && members.length > 0;
  const one = onlyDigits ? 1 : 0;
  const isBlock = !set.beyond && inBlock(set);
  const isCover =
    isWhole &&
    inCover(set) &&
    Array.from(set.others ?? '').every((one) => isVeilSign(one.charCodeAt(0)));
  const isStar = has(set, 0x2a) || (members.length === 1 && members[0] === 0x23);
  return {
    digits: one,
    run: one,
    head: one,
    tail: one,
    onlyDigits,
    // An x of a word covers nothing: only where a star would do as well.
    veil: isListed && isStar && members.every(isVeilSign) ? 1 : 0,
    block: isBlock ? 1 : 0,
    blockHead: isBlock ? 1 : 0,
    blockTail: isBlock ? 1 : 0,
    onlyBlock: isBlock,
    cover: isCover ? 1 : 0,
    onlyCover: isCover,
    signs: isListed && members.length === 1 ? signBit(members[0] as number) : 0,
    isOne: true,
    crossesLines: has(set, lineFeed),
    ahead: nothingAhead,
  };
}
