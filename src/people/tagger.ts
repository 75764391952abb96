// Tags each token as outside, beginning or inside a name: a linear model over hashed features, decoded by Viterbi.
import { readFileSync } from 'node:fs';
import { findDataFile } from './data-file.ts';
import { isWord, Shape } from './scan-word.ts';
import { type Tokens } from './tokens.ts';

export const Tag = { outside: 0, begin: 1, inside: 2 } as const;

/** Slots of the hashed feature table; each holds one weight per tag. */
export const slotCount: number = 1 << 14;

/** `slotCount` × 3 weights: bytes as shipped, floats while training. */
export type Weights = Int8Array | Float32Array;

const impossible = -1e9;
const maxFeatures = 24;
const features = new Int32Array(maxFeatures);

let shipped: Int8Array | undefined;

/** The weights that come with the program (`data/tagger.blob`), read once. */
export function shippedWeights(): Int8Array {
  shipped ??= Int8Array.from(readFileSync(findDataFile('tagger.blob')));
  return shipped;
}

function slot(feature: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a + feature * 7919, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ c;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) & (slotCount - 1)) * 3;
}

/** First weight of the transition from a tag into a token of this code. */
export function transitionSlot(from: number, code: number): number {
  return slot(30 + from, code, 0, 0);
}

/** First weight of the transition from a tag into any token. */
export function anyTransitionSlot(from: number): number {
  return slot(40 + from, 0, 0, 0);
}

function at(array: Int32Array | Uint8Array, index: number, count: number): number {
  return index < 0 || index >= count ? 1 : array[index]!;
}

function startsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0) return true;
  const before = tokens.shape[i - 1]!;
  if (before === Shape.newline || before === Shape.stop) return true;
  if (before === Shape.punctuation) {
    const mark = tokens.text.charCodeAt(tokens.start[i - 1]!);
    return mark === 33 || mark === 63; // ! ?
  }
  if (before !== Shape.quote) return false;
  const beforeQuote = i > 1 ? tokens.shape[i - 2]! : Shape.stop;
  return beforeQuote === Shape.stop || beforeQuote === Shape.colon;
}

/** Fills the shared buffer with the slots of token `i`'s features and returns how many there are. */
export function fillFeatures(tokens: Tokens, i: number): number {
  const { count, code, context, shape, gap, facts } = tokens;
  const own = facts[i]!;
  const shapeHere = shape[i]!;
  const codeHere = code[i]!;
  const first = startsSentence(tokens, i) ? 1 : 0;
  const codeBefore = at(code, i - 1, count);
  const codeAfter = at(code, i + 1, count);
  const contextBefore = at(context, i - 1, count);
  const contextAfter = at(context, i + 1, count);
  const lowerCase = shapeHere === Shape.lower ? 1 : 2;
  const gaps = Math.min(gap[i]!, 9) * 16 + (i + 1 < count ? Math.min(gap[i + 1]!, 9) : 0);
  const before = i > 0 ? facts[i - 1]! : own;
  const after = i + 1 < count ? facts[i + 1]! : own;
  let n = 0;
  features[n++] = slot(1, 0, 0, 0);
  features[n++] = slot(2, tokens.grade[i]!, first, 0);
  features[n++] = slot(3, codeHere, first, 0);
  features[n++] = slot(4, codeHere, codeBefore, 0);
  features[n++] = slot(5, codeHere, codeAfter, 0);
  features[n++] = slot(6, codeBefore, codeHere, codeAfter);
  features[n++] = slot(7, own.kind, shapeHere, 0);
  features[n++] = slot(8, contextBefore, shapeHere, 0);
  features[n++] = slot(9, contextAfter, shapeHere, 0);
  features[n++] = slot(10, at(context, i - 2, count), contextBefore, lowerCase);
  features[n++] = slot(11, contextAfter, at(context, i + 2, count), lowerCase);
  features[n++] = slot(12, gaps, shapeHere, tokens.possessive[i]!);
  features[n++] = slot(13, at(code, i - 2, count), codeBefore, codeHere);
  features[n++] = slot(14, at(code, i + 2, count), codeAfter, codeHere);
  features[n++] = slot(
    15,
    own.given * 8 + (i + 1 < count ? after.surname : 0),
    shapeHere,
    at(shape, i + 1, count),
  );
  features[n++] = slot(
    16,
    (i > 0 ? before.given : 0) * 8 + own.surname,
    at(shape, i - 1, count),
    shapeHere,
  );
  if (own.word >= 3 || own.kind) features[n++] = slot(17, own.hash, shapeHere, 0);
  else if (!own.given && !own.surname && own.tailHash)
    features[n++] = slot(18, own.tailHash, shapeHere, 0);
  return n;
}

/** The slot of the n-th feature filled last. */
export function featureAt(index: number): number {
  return features[index]!;
}

/** Whether a token may be part of a name at all; all others are outside without being scored. */
function mayBeName(tokens: Tokens, i: number, insideReachable: boolean): boolean {
  const shape = tokens.shape[i]!;
  if (shape === Shape.comma) return insideReachable;
  if (!isWord(shape)) return false;
  if (shape !== Shape.lower || insideReachable) return true;
  const own = tokens.facts[i]!;
  return own.given > 0 || own.surname > 0 || own.kind > 0;
}

/** The most likely tag of each token. */
export function tagNames(tokens: Tokens, weights: Weights): Uint8Array {
  const { count, code } = tokens;
  const anyTransition = [anyTransitionSlot(0), anyTransitionSlot(1), anyTransitionSlot(2)];
  const cameFrom = new Uint8Array(count * 3);
  const score = new Float64Array([0, impossible, impossible]);
  const next = new Float64Array(3);
  for (let i = 0; i < count; i++) {
    const insideReachable = score[1]! > impossible / 2 || score[2]! > impossible / 2;
    if (!mayBeName(tokens, i, insideReachable)) {
      const from = bestTag(score);
      cameFrom[i * 3] = from;
      score[0] = score[from]!;
      score[1] = impossible;
      score[2] = impossible;
      continue;
    }
    next.fill(0);
    const n = fillFeatures(tokens, i);
    for (let k = 0; k < n; k++) {
      const base = features[k]!;
      next[0]! += weights[base]!;
      next[1]! += weights[base + 1]!;
      next[2]! += weights[base + 2]!;
    }
    const intoCode = [
      transitionSlot(0, code[i]!),
      transitionSlot(1, code[i]!),
      transitionSlot(2, code[i]!),
    ];
    for (let tag = 0; tag < 3; tag++) {
      let best = impossible * 2;
      // Nothing is inside a name that has not begun.
      for (let from = tag === Tag.inside ? 1 : 0; from < 3; from++) {
        const reached =
          score[from]! + weights[intoCode[from]! + tag]! + weights[anyTransition[from]! + tag]!;
        if (reached > best) {
          best = reached;
          cameFrom[i * 3 + tag] = from;
        }
      }
      next[tag]! += best;
    }
    score.set(next);
  }
  return trace(cameFrom, bestTag(score));
}

function bestTag(score: Float64Array): number {
  if (score[1]! > score[0]!) return score[2]! > score[1]! ? 2 : 1;
  return score[2]! > score[0]! ? 2 : 0;
}

function trace(cameFrom: Uint8Array, last: number): Uint8Array {
  const tags = new Uint8Array(cameFrom.length / 3);
  let tag = last;
  for (let i = tags.length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = cameFrom[i * 3 + tag]!;
  }
  return tags;
}
