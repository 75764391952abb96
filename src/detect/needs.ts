// What every match of a pattern must contain, whatever else it does: added up along the pattern, so that most text is never tried.
import { has, type CharacterSet, type Pattern } from './pattern-tree.ts';

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

type Ahead = Pick<Needs, 'digits' | 'run' | 'veil' | 'signs'>;

const nothingAhead: Ahead = { digits: 0, run: 0, veil: 0, signs: 0 };

const nothing: Needs = {
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

/** Of a pattern that could not be read. */
export const unknownNeeds: Needs = {
  ...nothing,
  onlyDigits: false,
  onlyBlock: false,
  onlyCover: false,
  crossesLines: true,
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

/** What a line, or for what crosses lines a text, must hold to be worth a try. */
export function needsOf(pattern: Pattern): Needs {
  const needs = needsIn(pattern);
  return { ...needs, ...mostOf(needs, needs.ahead) };
}

function needsIn(pattern: Pattern): Needs {
  switch (pattern.kind) {
    case 'set':
      return ofSet(pattern);
    case 'sequence':
      return inSequence(pattern.parts.map(needsIn));
    case 'either':
      return oneOfThese(pattern.parts.map(needsIn));
    case 'repeat':
      return repeated(needsIn(pattern.part), pattern.least, pattern.most);
    case 'look':
      return pattern.negated || !pattern.ahead ? nothing : lookedAhead(needsIn(pattern.part));
    case 'edge':
      return nothing;
    case 'again':
      // What it repeats was counted where it stood first; how much of it there is, is not known.
      return { ...nothing, onlyDigits: false, onlyBlock: false, onlyCover: false };
  }
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

function ofSet(set: CharacterSet): Needs {
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
    [...(set.others ?? '')].every((one) => isVeilSign(one.charCodeAt(0)));
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

/** What is looked at, but not taken, is there all the same: within the line, if it cannot leave it. */
function lookedAhead(needs: Needs): Needs {
  return needs.crossesLines ? nothing : { ...nothing, ahead: mostOf(needs, needs.ahead) };
}

const mostOf = (one: Ahead, other: Ahead): Ahead =>
  other === nothingAhead
    ? one
    : {
        digits: Math.max(one.digits, other.digits),
        run: Math.max(one.run, other.run),
        veil: Math.max(one.veil, other.veil),
        signs: one.signs | other.signs,
      };

const leastOf = (one: Ahead, other: Ahead): Ahead =>
  one === nothingAhead || other === nothingAhead
    ? nothingAhead
    : {
        digits: Math.min(one.digits, other.digits),
        run: Math.min(one.run, other.run),
        veil: Math.min(one.veil, other.veil),
        signs: one.signs & other.signs,
      };

function inSequence(parts: readonly Needs[]): Needs {
  let { digits, run, head, tail, onlyDigits, crossesLines, veil } = nothing;
  let { block, blockHead, blockTail, onlyBlock, cover, onlyCover } = nothing;
  let found = 0;
  let ahead = nothingAhead;
  for (const part of parts) {
    ahead = mostOf(part.ahead, ahead);
    run = Math.max(run, part.run, tail + part.head);
    block = Math.max(block, part.block, blockTail + part.blockHead);
    if (onlyBlock) blockHead += part.blockHead;
    blockTail = part.onlyBlock ? part.blockTail + blockTail : part.blockTail;
    onlyBlock &&= part.onlyBlock;
    onlyCover &&= part.onlyCover;
    cover = onlyCover ? cover + part.cover : 0;
    if (onlyDigits) head = digits + part.head;
    tail = part.onlyDigits ? part.digits + tail : part.tail;
    digits += part.digits;
    onlyDigits &&= part.onlyDigits;
    crossesLines ||= part.crossesLines;
    found |= part.signs;
    veil = Math.max(veil, part.veil);
  }
  return {
    ...{ digits, run, head, tail, onlyDigits, crossesLines },
    ...{ veil, cover, onlyCover, block, blockHead, blockTail, onlyBlock },
    ...{ signs: found, isOne: false, ahead },
  };
}

function oneOfThese(parts: readonly Needs[]): Needs {
  const [first = nothing, ...others] = parts;
  return others.reduce<Needs>(
    (sum, part) => ({
      digits: Math.min(sum.digits, part.digits),
      run: Math.min(sum.run, part.run),
      head: Math.min(sum.head, part.head),
      tail: Math.min(sum.tail, part.tail),
      onlyDigits: sum.onlyDigits && part.onlyDigits,
      veil: Math.min(sum.veil, part.veil),
      onlyCover: sum.onlyCover && part.onlyCover,
      cover: sum.onlyCover && part.onlyCover ? Math.min(sum.cover, part.cover) : 0,
      block: Math.min(sum.block, part.block),
      blockHead: Math.min(sum.blockHead, part.blockHead),
      blockTail: Math.min(sum.blockTail, part.blockTail),
      onlyBlock: sum.onlyBlock && part.onlyBlock,
      signs: sum.signs & part.signs,
      isOne: sum.isOne && part.isOne,
      crossesLines: sum.crossesLines || part.crossesLines,
      ahead: leastOf(sum.ahead, part.ahead),
    }),
    first,
  );
}

function repeated(part: Needs, least: number, most: number): Needs {
  if (least === 1 && most === 1) return part;
  const { onlyDigits, onlyBlock, onlyCover, crossesLines } = part;
  if (least === 0) {
    return { ...nothing, onlyDigits, onlyBlock, onlyCover, crossesLines };
  }
  const digits = part.digits * least;
  const block = part.block * least;
  const again = least > 1;
  return {
    ...part,
    digits,
    cover: part.cover * least,
    // Of one character so many stand in a row; of more than one nothing is known.
    veil: part.isOne ? part.veil * least : part.veil,
    ...(onlyDigits
      ? { run: digits, head: digits, tail: digits }
      : { run: Math.max(part.run, again ? part.tail + part.head : 0) }),
    ...(onlyBlock
      ? { block, blockHead: block, blockTail: block }
      : { block: Math.max(part.block, again ? part.blockTail + part.blockHead : 0) }),
    isOne: false,
  };
}
