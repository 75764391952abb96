// Unpacks one block of a 7-Zip archive through its chain of coders, and tells by its checksum whether that was right.
import { crc32, inflateRawSync } from 'node:zlib';
import { decodeLzma, decodeLzma2 } from '../lzma.ts';
import type { Block, Coder } from '../seven-zip-header.ts';
import { aes256, decryptAes } from './seven-zip-key.ts';

/** 'PPMd', 'bzip2', 'a filter for programs': what is not unpacked here. */
export function foreignCoder({ coders, chain }: Block): string | null {
  if (chain === null) return 'several streams at once';
  const foreign = coders.find(({ method }) => !(method in decoders));
  return foreign ? (names[foreign.method] ?? `method ${foreign.method}`) : null;
}

const names: Readonly<Record<string, string>> = {
  '030401': 'PPMd',
  '040202': 'bzip2',
  '040109': 'Deflate64',
  '04f71101': 'Zstandard',
  '03030103': 'a filter for programs',
  '04': 'a filter for programs',
};

type Decode = (packed: Uint8Array, coder: Coder, password: string) => Uint8Array;

const decoders: Readonly<Record<string, Decode>> = {
  '00': (packed) => packed,
  '03': (packed, { properties }) => undoDelta(packed, (properties[0] ?? 0) + 1),
  '21': (packed, { size }) => decodeLzma2(packed, size),
  '030101': (packed, { properties, size }) => decodeLzma(packed, properties, size),
  '040108': (packed, { size }) => inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }),
  [aes256]: (packed, { properties }, password) => decryptAes(packed, properties, password),
};

/** Each byte is the difference from the one `distance` before. */
function undoDelta(packed: Uint8Array, distance: number): Uint8Array {
  const plain = Uint8Array.from(packed);
  for (let at = distance; at < plain.length; at += 1)
    plain[at] = ((plain[at] ?? 0) + (plain[at - distance] ?? 0)) & 255;
  return plain;
}

/** Null where the password is wrong or the block is damaged: the checksums tell. @throws TooCostly */
export function unpackBlock(block: Block, packed: Uint8Array, password: string): Uint8Array | null {
  let bytes = packed;
  try {
    for (const coder of block.chain ?? []) {
      const decoded = decoders[coder.method]?.(bytes, coder, password);
      if (decoded === undefined || decoded.length < coder.size) return null;
      bytes = decoded.subarray(0, coder.size);
    }
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code) return null;
    throw error;
  }
  return fitsChecksums(block, bytes) ? bytes : null;
}

function fitsChecksums(block: Block, bytes: Uint8Array): boolean {
  if (block.crc32 !== undefined) return crc32(bytes) === block.crc32;
  // One file is enough to tell; the others are checked as they are handed out.
  const [first] = block.pieces;
  if (first?.crc32 === undefined) return block.coders.every(({ method }) => method !== aes256);
  return crc32(bytes.subarray(0, first.size)) === first.crc32;
}
