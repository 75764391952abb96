// Marks the words that say something: those of a lexicon, and those at which a phrase begins.
import {
  BYTE_CLASS,
  INPUT,
  LINES,
  LINE_BYTES,
  MARKS,
  NODE,
  OWN_PHRASES,
  WORDS,
} from './memory';
import { follow, hashOf, hashOfLetters, wordInfo } from './tables';

const LEXICON: u32 = 1;
const TERM: u32 = 2;
const PHRASE: u32 = 4;
/** Begins phrases of ours; of a user's detector. */
const ROOT: u32 = 32;
const OWN_ROOT: u32 = 64;
/** Where the phrases of users' detectors begin. */
const OWN_PLACE: u32 = 0x3fff;
const GAP: u32 = 128;
const LETTER: u32 = 3;
const MOST_SPELLED: u32 = 5;

let wordCount: u32 = 0;

// @ts-ignore: decorator
@inline
function startOf(word: u32): u32 {
  return load<u32>(WORDS + <usize>word * 12);
}

// @ts-ignore: decorator
@inline
function endOf(word: u32): u32 {
  return load<u32>(WORDS + <usize>word * 12, 4);
}

// @ts-ignore: decorator
@inline
function hashAt(word: u32): u32 {
  return load<u32>(WORDS + <usize>word * 12, 8);
}

/** At most three signs that may stand inside a phrase, or the end of a line with what quoting puts around it. */
function isGap(from: u32, to: u32): bool {
  if (to - from > 6) return false;
  let isLine = false;
  for (let i = from; i < to; i++) {
    const byte = load<u8>(INPUT + <usize>i);
    if (byte == 10) isLine = true;
    else if (!(load<u8>(BYTE_CLASS + <usize>byte) & GAP)) return false;
  }
  return isLine || to - from <= 3;
}

// @ts-ignore: decorator
@inline
function isSingle(word: u32): bool {
  return endOf(word) - startOf(word) == 1;
}

/** ".", ". " or "/" between a word and the next. */
function isPoint(word: u32): bool {
  const from = endOf(word);
  const to = startOf(word + 1);
  const first = load<u8>(INPUT + <usize>from);
  if (to - from == 1) return first == 46 || first == 47;
  return to - from == 2 && first == 46 && load<u8>(INPUT + <usize>from, 1) == 32;
}

let lastTaken: u32 = 0;

/** From a place in the phrases over one word, or over several that are one; 0 = nowhere. */
function advance(node: u32, first: u32): u32 {
  if (isSingle(first)) {
    const spelled = spell(node, first);
    if (spelled) return spelled;
  }
  let next = follow(node, hashAt(first));
  lastTaken = first;
  const start = startOf(first);
  for (let last = first + 1; next == 0 && last < first + 3 && last < wordCount; last++) {
    if (startOf(last) != endOf(last - 1)) return 0;
    next = follow(node, hashOf(INPUT + <usize>start, endOf(last) - start));
    lastTaken = last;
  }
  return next;
}

/** Single letters with points or strokes between, as many as make a word: "D.L." */
function spell(node: u32, first: u32): u32 {
  let letters: u64 = <u64>load<u8>(INPUT + <usize>startOf(first));
  let best: u32 = 0;
  for (let last = first + 1; last < first + MOST_SPELLED && last < wordCount; last++) {
    if (!isSingle(last) || !isPoint(last - 1)) break;
    const count = last - first;
    letters |= (<u64>load<u8>(INPUT + <usize>startOf(last))) << (<u64>count << 3);
    const next = follow(node, hashOfLetters(letters, count + 1));
    if (next == 0) continue;
    best = next;
    lastTaken = last;
  }
  return best;
}

/** All phrases that begin with a word; whose they are. */
function phrasesAt(word: u32, root: u32): u32 {
  let owners: u32 = 0;
  let node = advance(root, word);
  while (node != 0) {
    owners |= load<u32>(NODE + (<usize>node << 2));
    const end = endOf(lastTaken);
    const next = lastTaken + 1;
    if (next >= wordCount || !isGap(end, startOf(next))) return owners;
    node = advance(node, next);
  }
  return owners;
}

// @ts-ignore: decorator
@inline
function isLetter(at: u32): bool {
  return (load<u8>(BYTE_CLASS + <usize>load<u8>(INPUT + <usize>at)) & LETTER) != 0;
}

/** Together with the words that stand with it, or with single letters behind points. */
// @ts-ignore: decorator
@inline
function mayBeJoined(word: u32): bool {
  if (word + 1 >= wordCount) return false;
  const next = startOf(word + 1);
  if (next == endOf(word)) return isLetter(startOf(word)) && isLetter(next);
  return isSingle(word) && isSingle(word + 1) && isPoint(word);
}

/** Returns how many marks there are. */
export function markWords(words: u32, lines: u32): u32 {
  wordCount = words;
  const hasOwn = load<u32>(OWN_PHRASES) != 0;
  let line: usize = LINES;
  let index: u32 = 0;
  let nextLine: u32 = lines > 1 ? load<u32>(line + LINE_BYTES) : 0xffffffff;
  let count: u32 = 0;
  for (let word: u32 = 0; word < words; word++) {
    const info = wordInfo(hashAt(word));
    const isJoined = mayBeJoined(word);
    if (!info && !isJoined) continue;
    let owners: u32 = info & ROOT || isJoined ? phrasesAt(word, 0) : 0;
    if (hasOwn && (info & OWN_ROOT || isJoined)) owners |= phrasesAt(word, OWN_PLACE);
    let what = info & (LEXICON | TERM);
    if (owners) what |= PHRASE;
    const opens = (info >>> 8) & 15;
    if (opens && word + 1 < words && opens & (wordInfo(hashAt(word + 1)) >>> 12)) what |= TERM;
    if (!what) continue;
    const start = startOf(word);
    while (start >= nextLine) {
      index++;
      line += LINE_BYTES;
      nextLine = index + 1 < lines ? load<u32>(line + LINE_BYTES) : 0xffffffff;
    }
    const mark = MARKS + (<usize>count << 4);
    count++;
    store<u32>(mark, start);
    store<u32>(mark, word, 4);
    store<u32>(mark, what, 8);
    store<u32>(mark, owners, 12);
    store<u32>(line, load<u32>(line, 36) | what, 36);
    store<u32>(line, load<u32>(line, 40) | owners, 40);
  }
  return count;
}
