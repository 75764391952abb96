// What stands in a text, line by line, and what of it is worth a closer look: the one pass that all detection begins with.
import type { Detectors } from '../derived.ts';
import { foreignOf, layout, lineWords, markWords, numberWords } from './kernel-layout.ts';
import { scannerFor } from './scan-kernel.ts';
import { scanTables } from './scan-tables.ts';

/** Facts of a text. Valid until the next text is scanned. */
export interface TextScan {
  readonly lines: number;
  readonly numbers: number;
  readonly marks: number;
  /** Words that the text was cut into. */
  readonly cut: number;
  /** The tables that follow, in words of 32 bits; see `field`. */
  readonly words: Uint32Array;
}

/** What a line, number or mark holds, by its place among its words. */
export const field = {
  lineStart: 0,
  /** Digits in all; most in a row (bits 16 to 23); most covering characters in a row (24 to 31). */
  counts: 1,
  signs: 2,
  forms: 3,
  literals: 5,
  what: 9,
  owners: 10,
  /** The longest row of capitals, digits and < (bits 0 to 15), and of what covered values are made of (16 to 31). */
  spans: 11,
  numberStart: 0,
  numberForms: 1,
  markStart: 0,
  markWord: 1,
  markWhat: 2,
  markOwners: 3,
} as const;

export const lineAt = (line: number): number => (layout.LINES >> 2) + line * lineWords;
export const numberAt = (number: number): number => (layout.NUMBERS >> 2) + number * numberWords;
export const wordAt = (word: number): number => (layout.WORDS >> 2) + word * 3;
export const markAt = (mark: number): number => (layout.MARKS >> 2) + mark * markWords;

/** Longer texts are not scanned at once. */
export const longestScan: number = layout.INPUT_BYTES;

/** @throws RangeError where the text is longer than `longestScan` */
export function scanText(text: string, detectors: Detectors): TextScan {
  const scanner = scannerFor(scanTables(detectors));
  write(text, scanner.memory);
  const { lines, numbers, marks, cut } = scanner.scan(text.length);
  return { lines, numbers, marks, cut, words: wordsOf(scanner.memory) };
}

const views = new WeakMap<ArrayBuffer, { readonly words: Uint32Array; readonly input: Buffer }>();

function viewsOf(memory: ArrayBuffer): { readonly words: Uint32Array; readonly input: Buffer } {
  let known = views.get(memory);
  if (!known) {
    known = {
      words: new Uint32Array(memory),
      input: Buffer.from(memory, layout.INPUT, layout.INPUT_BYTES),
    };
    views.set(memory, known);
  }
  return known;
}

const wordsOf = (memory: ArrayBuffer): Uint32Array => viewsOf(memory).words;

const encoder = new TextEncoder();

/** One byte for each UTF-16 unit, so that places in the memory are places in the text. */
function write(text: string, memory: ArrayBuffer): void {
  if (text.length > longestScan) throw new RangeError('the text is too long to be scanned at once');
  const { input } = viewsOf(memory);
  const { read, written } = encoder.encodeInto(text, input);
  if (read === text.length && written === read) return;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    input[i] = unit < 128 ? unit : foreignOf(unit);
  }
}
