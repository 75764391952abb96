// What the kernel looks for: derived from the detectors, so that a new detector needs no change in the kernel.
import { detectors } from '../../detectors/index.ts';
import { cutWords } from './words.ts';

/** Classes of number, by how many digits stand together (single separators allowed between them). */
export const numberClass = {
  /** ddd-dd-dddd or ddd dd dddd: speaks for itself. */
  ssnShape: 1,
  /** 12 to 19 digits: cards, long accounts. */
  long: 2,
  /** 7 to 11 digits, or letters and digits mixed: believed only beside a word. */
  short: 3,
} as const;

/** A hit on a word of some label or context phrase. */
export const wordClass = 4;

/** Words that begin a phrase of no detector alone would open a window at every line. */
const tooCommon = new Set(['id', 'no', 'a', 'is', 'my', 'in', 'on', 'of', 'the', 'to', 'and', 'number', 'card', 'state', 'us', 'i', 'c', 'd', 's', 'p', 'e', 'v', 'm']);

/** 32-bit FNV-1a over lower-case letters, as the kernel computes it. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Open-addressed set of word hashes: constant time, no strings made while scanning. */
export interface WordTable {
  readonly slots: Uint32Array;
  readonly mask: number;
}

let table: WordTable | undefined;

/** The distinguishing word of each phrase: its first one that is not too common to tell anything. */
export function anchorWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const detector of detectors) {
    for (const phrase of [...detector.words.labels, ...detector.words.context]) {
      const word = cutWords(phrase).find((w) => /^[a-z]{2,}$/.test(w.text) && !tooCommon.has(w.text));
      if (word) words.add(word.text);
    }
  }
  return words;
}

export function wordTable(): WordTable {
  if (table) return table;
  const words = anchorWords();
  let size = 1024;
  while (size < words.size * 4) size *= 2;
  const slots = new Uint32Array(size);
  for (const word of words) {
    const hash = hashWord(word) || 1;
    let at = hash & (size - 1);
    while (slots[at] !== 0 && slots[at] !== hash) at = (at + 1) & (size - 1);
    slots[at] = hash;
  }
  table = { slots, mask: size - 1 };
  return table;
}
