// Looks words and letters up in the tables that the host has made of the detectors.
import {
  EDGE,
  EDGE_MASK,
  LITERAL,
  LITERAL_FILTER,
  LITERAL_MASK,
  WORD,
  WORD_FILTER,
  WORD_MASK,
} from './memory';

/** Of the bytes as they lie, small letters and capitals alike: eight at a time. */
export function hashOf(from: usize, length: u32): u32 {
  let hash: u32 = length * 0x85ebca6b;
  let at = from;
  let left = length;
  while (left > 8) {
    hash = mix(hash, load<u64>(at) | 0x2020202020202020);
    at += 8;
    left -= 8;
  }
  const mask: u64 = left == 8 ? ~(<u64>0) : ((<u64>1) << (<u64>left << 3)) - 1;
  hash = mix(hash, (load<u64>(at) | 0x2020202020202020) & mask);
  return hash == 0 ? 1 : hash;
}

/** Of at most eight letters, as they would lie. */
export function hashOfLetters(letters: u64, length: u32): u32 {
  const used: u64 = ((<u64>1) << (<u64>length << 3)) - 1;
  const hash = mix(length * 0x85ebca6b, (letters | 0x2020202020202020) & used);
  return hash == 0 ? 1 : hash;
}

// @ts-ignore: decorator
@inline
function mix(hash: u32, chunk: u64): u32 {
  let mixed: u32 = (hash ^ <u32>chunk) * 0x9e3779b1 + <u32>(chunk >>> 32) * 0xc2b2ae35;
  mixed ^= mixed >>> 15;
  mixed *= 0x27d4eb2f;
  return mixed ^ (mixed >>> 13);
}

// @ts-ignore: decorator
@inline
function mayHave(filter: usize, hash: u32): bool {
  return ((load<u8>(filter + <usize>(hash >>> 19)) >>> ((hash >>> 16) & 7)) & 1) != 0;
}

/** What a word is; 0 where it is not known. */
// @ts-ignore: decorator
@inline
export function wordInfo(hash: u32): u32 {
  return mayHave(WORD_FILTER, hash) ? lookUp(hash) : 0;
}

function lookUp(hash: u32): u32 {
  let slot = hash & WORD_MASK;
  while (true) {
    const at = WORD + (<usize>slot << 3);
    const key = load<u32>(at);
    if (key == hash) return load<u32>(at, 4);
    if (key == 0) return 0;
    slot = (slot + 1) & WORD_MASK;
  }
}

/** Where a word leads from a place in the phrases; 0 = nowhere. */
export function follow(node: u32, hash: u32): u32 {
  let key: u32 = (hash ^ (node * 0x9e3779b1)) * 0x85ebca6b;
  key ^= key >>> 13;
  if (key == 0) key = 1;
  let slot = key & EDGE_MASK;
  while (true) {
    const at = EDGE + (<usize>slot << 3);
    const known = load<u32>(at);
    if (known == key) return load<u32>(at, 4);
    if (known == 0) return 0;
    slot = (slot + 1) & EDGE_MASK;
  }
}

// @ts-ignore: decorator
@inline
function noteLetters(letters: u32, line: usize): void {
  const hash: u32 = letters * 0x9e3779b1;
  if (mayHave(LITERAL_FILTER, hash)) note(letters, hash, line);
}

function note(letters: u32, hash: u32, line: usize): void {
  let slot = hash >>> 21;
  while (true) {
    const at = LITERAL + (<usize>(slot & LITERAL_MASK) << 5);
    const key = load<u32>(at);
    if (key == 0) return;
    if (key == letters) {
      store<u64>(line, load<u64>(line, 20) | load<u64>(at, 4), 20);
      store<u64>(line, load<u64>(line, 28) | load<u64>(at, 12), 28);
      return;
    }
    slot++;
  }
}

/** Literals that begin with the first letters of a run: four of them, up to three that are all, or three of more. */
// @ts-ignore: decorator
@inline
export function noteLiterals(at: usize, run: u32, line: usize): void {
  const letters: u32 = load<u32>(at) | 0x20202020;
  if (run < 3) {
    noteLetters(letters & (run == 1 ? 0xff : 0xffff), line);
    return;
  }
  noteLetters(run == 3 ? letters & 0xffffff : letters, line);
  noteLetters((letters & 0xffffff) | 0x40000000, line);
}

/** The last four letters of a word. */
// @ts-ignore: decorator
@inline
export function noteEnding(end: usize, line: usize): void {
  noteLetters(load<u32>(end - 4) | 0xa0202020, line);
}
