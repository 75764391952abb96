// The slots of the scan's tables: how words, letters and phrases are put where the kernel looks for them.
import {
  edgeSlots,
  filterBit,
  filterByte,
  foreignOf,
  hashBytes,
  letterHash,
  literalSlot,
  literalSlots,
  threeOfMore,
  wordSlots,
} from './kernel-layout.ts';
import type { WordStart } from './literal-lists.ts';

/** Small letters of ASCII, and one byte for each other character, as texts are written for the scan. */
function encode(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, i) => {
    const unit = text.charCodeAt(i);
    return unit < 128 ? unit : foreignOf(unit);
  });
}

export const hashOf = (text: string): number => {
  const bytes = encode(text);
  return hashBytes(bytes, 0, bytes.length);
};

export const pack = (letters: string): number =>
  Array.from(letters).reduce(
    (packed, letter, i) => packed | ((letter.charCodeAt(0) | 0x20) << (8 * i)),
    0,
  ) >>> 0;

export const keyOf = ({ letters, isWhole }: WordStart): number =>
  letters.length === 4 || isWhole ? pack(letters) : pack(letters) | threeOfMore;

/** An open-addressed table, and the filter that is asked before it. */
export interface Filtered {
  readonly table: Uint32Array;
  readonly filter: Uint8Array;
}

function allow(filter: Uint8Array, hash: number): void {
  filter[filterByte(hash)] = (filter[filterByte(hash)] as number) | filterBit(hash);
}

const literalWords = 8;

export function putLetters({ table, filter }: Filtered, key: number, bit: number): void {
  const hash = letterHash(key);
  allow(filter, hash);
  for (let tries = 0, slot = literalSlot(hash); tries < literalSlots; tries++, slot++) {
    const at = (slot & (literalSlots - 1)) * literalWords;
    if (table[at] !== 0 && table[at] !== key) continue;
    table[at] = key;
    const mask = at + 1 + (bit >> 5);
    table[mask] = (table[mask] as number) | (1 << (bit & 31));
    return;
  }
  throw new Error('too many literals for the table of the scan');
}

export function putWord({ table, filter }: Filtered, text: string, kind: number): void {
  const key = hashOf(text);
  allow(filter, key);
  let slot = key & (wordSlots - 1);
  for (let tries = 0; tries < wordSlots; tries++, slot = (slot + 1) & (wordSlots - 1)) {
    if (table[slot * 2] !== 0 && table[slot * 2] !== key) continue;
    table[slot * 2] = key;
    table[slot * 2 + 1] = (table[slot * 2 + 1] as number) | kind;
    return;
  }
  throw new Error('too many words for the table of the scan');
}

export function putEdge(edges: Uint32Array, key: number, to: number): void {
  let slot = key & (edgeSlots - 1);
  for (let tries = 0; tries < edgeSlots; tries++, slot = (slot + 1) & (edgeSlots - 1)) {
    if (edges[slot * 2] === key && edges[slot * 2 + 1] !== to)
      throw new Error('two phrases of the scan have the same hash');
    if (edges[slot * 2] !== 0) continue;
    edges[slot * 2] = key;
    edges[slot * 2 + 1] = to;
    return;
  }
  throw new Error('too many phrases for the table of the scan');
}
