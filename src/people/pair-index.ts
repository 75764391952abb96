// A hash table from pairs of whole numbers to the first index that came with each, in typed arrays.

/** Remembers `i` for the pair where it is new; returns the index that came first. */
export type PairIndex = (a: number, b: number, i: number) => number;

/** A table for at most `count` different pairs. */
export function createPairIndex(count: number): PairIndex {
  let size = 16;
  while (size < count * 2) size *= 2;
  const firstKeys = new Int32Array(size);
  const secondKeys = new Int32Array(size);
  const indexes = new Int32Array(size).fill(-1);
  return (a, b, i) => {
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    let slot = (hash ^ (hash >>> 13)) & (size - 1);
    while (indexes[slot] !== -1) {
      if (firstKeys[slot] === a && secondKeys[slot] === b) return indexes[slot]!;
      slot = (slot + 1) & (size - 1);
    }
    firstKeys[slot] = a;
    secondKeys[slot] = b;
    indexes[slot] = i;
    return i;
  };
}
