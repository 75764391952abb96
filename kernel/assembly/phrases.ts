// Marks the words that say something: those of a lexicon, and those at which a phrase begins.
import { INPUT, LINES, LINE_BYTES, MARKS, NODE, WORDS, BYTE_CLASS } from './memory';
import { follow, hashOf, wordInfo } from './tables';

const TERM: u32 = 2;
const PHRASE: u32 = 4;
/** Begins terms of several words; and stands second in them. */
const OPENS: u32 = 8;
const GOES_ON: u32 = 16;
/** Begins phrases, by itself or with the words that stand together with it. */
const ROOT: u32 = 32;
const JOINED_ROOT: u32 = 64;
const GAP: u32 = 128;

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

let lastTaken: u32 = 0;

/** From a place in the phrases over one word, or two or three that stand together; 0 = nowhere. */
function advance(node: u32, first: u32): u32 {
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

/** All phrases that begin with a word; whose they are. */
function phrasesAt(word: u32): u32 {
  let owners: u32 = 0;
  let node = advance(0, word);
  while (node != 0) {
    owners |= load<u32>(NODE + (<usize>node << 2));
    const end = endOf(lastTaken);
    const next = lastTaken + 1;
    if (next >= wordCount || !isGap(end, startOf(next))) return owners;
    node = advance(node, next);
  }
  return owners;
}

/** Returns how many marks there are. */
export function markWords(words: u32, lines: u32): u32 {
  wordCount = words;
  let line: usize = LINES;
  let index: u32 = 0;
  let nextLine: u32 = lines > 1 ? load<u32>(line + LINE_BYTES) : 0xffffffff;
  let count: u32 = 0;
  for (let word: u32 = 0; word < words; word++) {
    let what = wordInfo(hashAt(word));
    if (!what) continue;
    let owners: u32 = 0;
    const isRoot = (what & ROOT) != 0 || ((what & JOINED_ROOT) != 0 && word + 1 < words && startOf(word + 1) == endOf(word));
    if (isRoot) {
      owners = phrasesAt(word);
      if (owners) what |= PHRASE;
    }
    if (what & OPENS && word + 1 < words && wordInfo(hashAt(word + 1)) & GOES_ON) what |= TERM;
    what &= ~(OPENS | GOES_ON | ROOT | JOINED_ROOT);
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
