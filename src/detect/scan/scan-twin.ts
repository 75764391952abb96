// The plain twin of the kernel: reads a text as the kernel does, step by step. What the kernel finds is held against it.
import { layout } from './kernel-layout.ts';
import { readCharacters } from './twin-characters.ts';
import { markWordsOf } from './twin-phrases.ts';
import type { Twin } from './twin-state.ts';
import { readWords } from './twin-words.ts';

/** How much of a text was read into the tables of `memory`. */
export interface Scanned {
  readonly lines: number;
  readonly numbers: number;
  readonly marks: number;
  readonly cut: number;
  /** Bits: 1 where something is not ASCII, 2 where control characters stand that no text has. */
  readonly odd: number;
}

/** Reads `length` bytes at `layout.INPUT`. */
export function scanPlainly(memory: ArrayBuffer, length: number): Scanned {
  const twin: Twin = {
    bytes: new Uint8Array(memory),
    words: new Uint32Array(memory),
    length,
    lines: 0,
    cut: 0,
    numbers: 0,
    marks: 0,
  };
  twin.bytes.fill(0, layout.INPUT + length, layout.INPUT + length + 256);
  const odd = readCharacters(twin);
  readWords(twin);
  markWordsOf(twin);
  const { lines, numbers, marks, cut } = twin;
  return { lines, numbers, marks, cut, odd };
}
