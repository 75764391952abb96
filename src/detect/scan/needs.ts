// What every match of a pattern must contain, whatever else it does: added up along the pattern, so that most text is never tried.
import { nothing, nothingAhead, ofSet, type Ahead, type Needs } from './character-needs.ts';
import type { Pattern } from './pattern-tree.ts';

export type { Needs } from './character-needs.ts';

/** Of a pattern that could not be read. */
export const unknownNeeds: Needs = {
  ...nothing,
  onlyDigits: false,
  onlyBlock: false,
  onlyCover: false,
  crossesLines: true,
};

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
    default:
      // What it repeats was counted where it stood first; how much of it there is, is not known.
      return { ...nothing, onlyDigits: false, onlyBlock: false, onlyCover: false };
  }
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
  const rows = { digits, run, head, tail, onlyDigits, block, blockHead, blockTail, onlyBlock };
  return { ...rows, veil, cover, onlyCover, crossesLines, signs: found, isOne: false, ahead };
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
