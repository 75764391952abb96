// The twin's pass over the words that it has cut: those of a lexicon, and those at which phrases begin.
import {
  byteClass,
  edgeKey,
  edgeSlots,
  filterBit,
  filterByte,
  hashBytes,
  layout,
  markWords,
  ownRoot,
  wordKind,
  wordSlots,
} from './kernel-layout.ts';
import { classAt, isLetter, lineFinder, type Twin } from './twin-state.ts';

const { gap } = byteClass;

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

/** Marks the words that say something. */
export function markWordsOf(twin: Twin): void {
  const { words, cut } = twin;
  const lineAt = lineFinder(twin);
  for (let word = 0; word < cut; word++) {
    const info = infoOf(twin, word);
    const isJoined = mayBeJoined(twin, word);
    let owners = info & wordKind.root || isJoined ? phrasesAt(twin, word, 0) : 0;
    if (words[layout.OWN_PHRASES >> 2] !== 0 && (info & wordKind.ownRoot || isJoined))
      owners |= phrasesAt(twin, word, ownRoot);
    let what = info & (wordKind.lexicon | wordKind.term);
    if (owners !== 0) what |= wordKind.phrase;
    const opens = (info / wordKind.firstOfPair) & 15;
    if (opens && word + 1 < cut && opens & (infoOf(twin, word + 1) / wordKind.secondOfPair))
      what |= wordKind.term;
    if (what === 0) continue;
    const start = words[wordAt(word)] as number;
    words.set([start, word, what, owners], (layout.MARKS >> 2) + twin.marks++ * markWords);
    const line = lineAt(start);
    words[line + 9] = (words[line + 9] as number) | what;
    words[line + 10] = (words[line + 10] as number) | owners;
  }
}

/** Together with the words that stand with it, or with single letters behind points. */
function mayBeJoined(twin: Twin, word: number): boolean {
  const { words } = twin;
  if (word + 1 >= twin.cut) return false;
  const next = words[wordAt(word + 1)] as number;
  if (next === words[wordAt(word) + 1])
    return isLetter(twin, words[wordAt(word)] as number) && isLetter(twin, next);
  return isSingle(twin, word) && isSingle(twin, word + 1) && isPoint(twin, word);
}

const isSingle = ({ words }: Twin, word: number): boolean =>
  (words[wordAt(word) + 1] as number) - (words[wordAt(word)] as number) === 1;

/** ".", ". " or "/" between a word and the next. */
function isPoint({ bytes, words }: Twin, word: number): boolean {
  const from = words[wordAt(word) + 1] as number;
  const to = words[wordAt(word + 1)] as number;
  const first = bytes[layout.INPUT + from];
  if (to - from === 1) return first === 0x2e || first === 0x2f;
  return to - from === 2 && first === 0x2e && bytes[layout.INPUT + from + 1] === 0x20;
}

/** From a place in the phrases over one word, or over several that are one: "HealthNet", "D.L.". */
function advance(
  twin: Twin,
  node: number,
  first: number,
): { readonly node: number; readonly last: number } | null {
  const { words, bytes } = twin;
  const spelled = spell(twin, node, first);
  if (spelled) return spelled;
  const start = words[wordAt(first)] as number;
  for (let last = first; last < Math.min(twin.cut, first + 3); last++) {
    if (last > first && words[wordAt(last)] !== words[wordAt(last - 1) + 1]) return null;
    const end = words[wordAt(last) + 1] as number;
    const next = follow(twin, node, hashBytes(bytes, layout.INPUT + start, layout.INPUT + end));
    if (next !== 0) return { node: next, last };
  }
  return null;
}

const mostSpelled = 5;

function spell(
  twin: Twin,
  node: number,
  first: number,
): { readonly node: number; readonly last: number } | null {
  const { words, bytes } = twin;
  if (!isSingle(twin, first)) return null;
  const letters = [bytes[layout.INPUT + (words[wordAt(first)] as number)] as number];
  let best = null;
  for (let last = first + 1; last < Math.min(twin.cut, first + mostSpelled); last++) {
    if (!isSingle(twin, last) || !isPoint(twin, last - 1)) break;
    letters.push(bytes[layout.INPUT + (words[wordAt(last)] as number)] as number);
    const next = follow(twin, node, hashBytes(Uint8Array.from(letters), 0, letters.length));
    if (next !== 0) best = { node: next, last };
  }
  return best;
}

function phrasesAt(twin: Twin, word: number, root: number): number {
  const { words } = twin;
  let owners = 0;
  let taken = advance(twin, root, word);
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
