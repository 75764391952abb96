// Looks words up in the name lexicon: how common each is as given name, as surname and as ordinary word.
import { readFileSync } from 'node:fs';
import { findDataFile } from './data-file.ts';
import { hashWord } from './squeeze.ts';

/**
 * The blob: 65,536 bytes with the number of entries per bucket (the high half of the word's hash), then for
 * all entries in bucket order the low half of the hash (u16 LE), then for all entries the packed facts (u16 LE).
 */
export const bucketCount = 65_536;

interface Table {
  readonly bucketStart: Uint32Array;
  readonly fingerprints: Uint16Array;
  readonly facts: Uint16Array;
}

let table: Table | undefined;

/** Packed facts of a squeezed word; 0 where it is not listed. Read with the four functions below. */
export function lookUp(word: string): number {
  table ??= readTable(readFileSync(findDataFile('names.blob')));
  const hash = hashWord(word);
  const bucket = hash >>> 16;
  const fingerprint = hash & 0xffff;
  const end = table.bucketStart[bucket + 1]!;
  for (let i = table.bucketStart[bucket]!; i < end; i++) {
    if (table.fingerprints[i] === fingerprint) return table.facts[i]!;
  }
  return 0;
}

/** How common as a given name: 0 not listed, then by births since 1930: 1 ≥ 100 … 7 ≥ 1,000,000. */
export function givenGrade(facts: number): number {
  return facts & 7;
}

/** How common as a surname: 0 not listed, then by bearers in 2010: 1 ≥ 100 … 7 ≥ 400,000. */
export function surnameGrade(facts: number): number {
  return (facts >> 3) & 7;
}

/** How common as an ordinary lower-case word: 0 not, 1 rare … 5 among the most common. */
export function wordGrade(facts: number): number {
  return (facts >> 6) & 7;
}

/** 1 where the name is almost always given to boys, 2 to girls, 0 where it tells nothing. */
export function sexOf(facts: number): number {
  return (facts >> 9) & 3;
}

/** The facts of one word as the blob keeps them. */
export function packFacts(given: number, surname: number, word: number, sex: number): number {
  return given | (surname << 3) | (word << 6) | (sex << 9);
}

function readTable(blob: Buffer): Table {
  const bucketStart = new Uint32Array(bucketCount + 1);
  for (let i = 0; i < bucketCount; i++) bucketStart[i + 1] = bucketStart[i]! + blob[i]!;
  const entries = bucketStart[bucketCount]!;
  // A copy, because a pooled Buffer may start at an odd offset.
  const columns = Uint8Array.from(blob.subarray(bucketCount, bucketCount + entries * 4)).buffer;
  return {
    bucketStart,
    fingerprints: new Uint16Array(columns, 0, entries),
    facts: new Uint16Array(columns, entries * 2, entries),
  };
}
