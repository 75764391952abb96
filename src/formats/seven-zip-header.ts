// The header of a 7-Zip archive: which coders pack its blocks, encryption among them, and which files lie in them.
// Source: 7zFormat.txt of the LZMA SDK.
import { damaged, openHeader, readDigests, times, type HeaderCursor } from './seven-zip-cursor.ts';
import { readFiles, type ArchivedFile } from './seven-zip-files.ts';

export interface Coder {
  /** Method in hex: '030101' is LZMA, '06f10701' AES-256 with SHA-256. */
  readonly method: string;
  readonly properties: Uint8Array;
  /** Of its output. */
  readonly size: number;
}

/** What is packed together, 'folder' in the source. */
export interface Block {
  /** In the order of the header. */
  readonly coders: readonly Coder[];
  /** The same in the order of unpacking; null where they are no simple chain. */
  readonly chain: readonly Coder[] | null;
  readonly unpackedSize: number;
  readonly crc32?: number;
  /** Files in it: their sizes and checksums, in order. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly size: number;
  readonly crc32?: number;
}

export interface Streams {
  /** Offset of the first packed stream, behind the 32 bytes of the start header. */
  readonly packPosition: number;
  readonly packSizes: readonly number[];
  readonly blocks: readonly Block[];
}

const end = 0x00;
const header = 0x01;
const archiveProperties = 0x02;
const additionalStreams = 0x03;
const mainStreams = 0x04;
const packInfo = 0x06;
const unpackInfo = 0x07;
const sizes = 0x09;
const digests = 0x0a;
const subStreams = 0x08;
const folders = 0x0b;
const countsOfPieces = 0x0d;
const filesInfo = 0x05;
const unpackSizes = 0x0c;
const encodedHeader = 0x17;

// 7-Zip itself allows 32.
const maxCoders = 32;

export interface SevenZipHeader {
  /** True where `streams` pack the true header, false where they are the content. */
  readonly isPacked: boolean;
  readonly streams: Streams;
  /** Of the content. */
  readonly files: readonly ArchivedFile[];
}

/** @throws RangeError where the bytes are no whole header */
export function readSevenZipHeader(bytes: Uint8Array): SevenZipHeader {
  const cursor = openHeader(bytes);
  const kind = cursor.byte();
  if (kind === encodedHeader) return { isPacked: true, streams: readStreams(cursor), files: [] };
  if (kind !== header) throw damaged();
  let next = cursor.byte();
  if (next === archiveProperties) {
    while (cursor.byte() !== end) cursor.take(cursor.number());
    next = cursor.byte();
  }
  if (next === additionalStreams) throw damaged();
  const streams = next === mainStreams ? readStreams(cursor) : nothing;
  if (next === mainStreams) next = cursor.byte();
  return { isPacked: false, streams, files: next === filesInfo ? readFiles(cursor) : [] };
}

const nothing: Streams = { packPosition: 0, packSizes: [], blocks: [] };

function readStreams(cursor: HeaderCursor): Streams {
  let packPosition = 0;
  let packSizes: readonly number[] = [];
  let next = cursor.byte();
  if (next === packInfo) {
    packPosition = cursor.number();
    const count = cursor.count();
    for (let id = cursor.byte(); id !== end; id = cursor.byte()) {
      if (id === sizes) packSizes = times(count, () => cursor.number());
      else if (id === digests) readDigests(cursor, count);
      else throw damaged();
    }
    next = cursor.byte();
  }
  let blocks: Block[] = [];
  if (next === unpackInfo) {
    blocks = readBlocks(cursor);
    next = cursor.byte();
  }
  if (next === subStreams) {
    blocks = readPieces(cursor, blocks);
    next = cursor.byte();
  }
  if (next !== end) throw damaged();
  return { packPosition, packSizes, blocks };
}

function readBlocks(cursor: HeaderCursor): Block[] {
  if (cursor.byte() !== folders) throw damaged();
  const count = cursor.count();
  // Folders in an additional stream are not written by any version of 7-Zip.
  if (cursor.byte() !== 0) throw damaged();
  const packed = times(count, () => readCoders(cursor));
  if (cursor.byte() !== unpackSizes) throw damaged();
  const sizesOf = packed.map(({ outputs }) => times(outputs, () => cursor.number()));
  let next = cursor.byte();
  const sums = next === digests ? readDigests(cursor, count) : [];
  if (next === digests) next = cursor.byte();
  if (next !== end) throw damaged();
  return packed.map(({ coders: given, outputs, main, binds }, index) => {
    const own = sizesOf[index] ?? [];
    const unpackedSize = own[main] ?? 0;
    const crc32 = sums[index];
    const isSimple = given.length === outputs;
    const coders = given.map((coder, i) => ({ ...coder, size: isSimple ? (own[i] ?? 0) : 0 }));
    const sum = crc32 === undefined ? {} : { crc32 };
    const chain = isSimple ? chainOf(coders, binds) : null;
    return { coders, chain, unpackedSize, ...sum, pieces: [{ size: unpackedSize, ...sum }] };
  });
}

/** From the coder whose input is the packed stream to the one whose output is the content. */
function chainOf(coders: readonly Coder[], binds: readonly Bind[]): readonly Coder[] | null {
  const bound = new Set(binds.map(({ input }) => input));
  const first = coders.findIndex((_, index) => !bound.has(index));
  const chain: Coder[] = [];
  for (let at: number | undefined = first; at !== undefined && chain.length <= coders.length;) {
    const coder: Coder | undefined = coders[at];
    if (coder === undefined) return null;
    chain.push(coder);
    at = binds.find(({ output }) => output === at)?.input;
  }
  return chain.length === coders.length ? chain : null;
}

/** How many files lie in each block, their sizes but the last one, and the checksums that are not the block's. */
function readPieces(cursor: HeaderCursor, blocks: readonly Block[]): Block[] {
  let next = cursor.byte();
  let counts = blocks.map(() => 1);
  if (next === countsOfPieces) {
    counts = blocks.map(() => cursor.number());
    next = cursor.byte();
  }
  if (counts.some((count) => count > cursor.left * 8 + 1)) throw damaged();
  const known = next === sizes;
  const sizesOf = blocks.map(({ unpackedSize }, index) => {
    const count = counts[index] ?? 0;
    if (count === 0) return [];
    const own = known ? times(count - 1, () => cursor.number()) : times(count - 1, () => 0);
    const last = unpackedSize - own.reduce((total, size) => total + size, 0);
    if (last < 0) throw damaged();
    return [...own, last];
  });
  if (known) next = cursor.byte();
  const isOwn = (block: Block, index: number): boolean =>
    block.crc32 !== undefined && counts[index] === 1;
  const open = blocks.reduce(
    (total, block, index) => total + (isOwn(block, index) ? 0 : (counts[index] ?? 0)),
    0,
  );
  const sums = next === digests ? readDigests(cursor, open) : [];
  if (next === digests) next = cursor.byte();
  if (next !== end) throw damaged();
  let at = 0;
  return blocks.map((block, index) => {
    const pieces = (sizesOf[index] ?? []).map((size): Piece => {
      const crc32 = isOwn(block, index) ? block.crc32 : sums[at++];
      return crc32 === undefined ? { size } : { size, crc32 };
    });
    return { ...block, pieces };
  });
}

/** The output of one coder is the input of another. */
interface Bind {
  readonly input: number;
  readonly output: number;
}

interface PackedBlock {
  readonly coders: readonly Omit<Coder, 'size'>[];
  readonly outputs: number;
  readonly binds: readonly Bind[];
  /** Index of the output that is the content, not another coder's input. */
  readonly main: number;
}

function readCoders(cursor: HeaderCursor): PackedBlock {
  const count = cursor.number();
  if (count === 0 || count > maxCoders) throw damaged();
  let inputs = 0;
  let outputs = 0;
  const coders = times(count, () => {
    const flags = cursor.byte();
    const method = Buffer.from(cursor.take(flags & 0x0f)).toString('hex');
    const isComplex = (flags & 0x10) !== 0;
    inputs += isComplex ? cursor.number() : 1;
    outputs += isComplex ? cursor.number() : 1;
    const properties = (flags & 0x20) === 0 ? new Uint8Array() : cursor.take(cursor.number());
    return { method, properties };
  });
  if (inputs > maxCoders || outputs > maxCoders || outputs === 0) throw damaged();
  const binds = times(outputs - 1, () => {
    const input = cursor.number();
    return { input, output: cursor.number() };
  });
  const packed = inputs - binds.length;
  if (packed > 1) times(packed, () => cursor.number());
  const main = times(outputs, (index) => index).find((index) =>
    binds.every(({ output }) => output !== index),
  );
  return { coders, outputs, binds, main: main ?? 0 };
}
