// The header of a 7-Zip archive: which coders pack its blocks, encryption among them. Source: 7zFormat.txt of the LZMA SDK.

export interface Coder {
  /** Method in hex: '030101' is LZMA, '06f10701' AES-256 with SHA-256. */
  readonly method: string;
  readonly properties: Uint8Array;
}

/** What is packed together, 'folder' in the source. */
export interface Block {
  readonly coders: readonly Coder[];
  readonly unpackedSize: number;
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
const folders = 0x0b;
const unpackSizes = 0x0c;
const encodedHeader = 0x17;

// 7-Zip itself allows 32.
const maxCoders = 32;

export interface SevenZipHeader {
  /** True where `streams` pack the true header, false where they are the content. */
  readonly isPacked: boolean;
  readonly streams: Streams;
}

/** @throws RangeError where the bytes are no whole header */
export function readSevenZipHeader(bytes: Uint8Array): SevenZipHeader {
  const cursor = openHeader(bytes);
  const kind = cursor.byte();
  if (kind === encodedHeader) return { isPacked: true, streams: readStreams(cursor) };
  if (kind !== header) throw damaged();
  let next = cursor.byte();
  if (next === archiveProperties) {
    while (cursor.byte() !== end) cursor.take(cursor.number());
    next = cursor.byte();
  }
  if (next === additionalStreams) throw damaged();
  const streams = next === mainStreams ? readStreams(cursor) : nothing;
  return { isPacked: false, streams };
}

const nothing: Streams = { packPosition: 0, packSizes: [], blocks: [] };

/** As far as the blocks: what lies in them is not told apart here. */
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
  return { packPosition, packSizes, blocks: next === unpackInfo ? readBlocks(cursor) : [] };
}

function readBlocks(cursor: HeaderCursor): Block[] {
  if (cursor.byte() !== folders) throw damaged();
  const count = cursor.count();
  // Folders in an additional stream are not written by any version of 7-Zip.
  if (cursor.byte() !== 0) throw damaged();
  const packed = times(count, () => readCoders(cursor));
  if (cursor.byte() !== unpackSizes) throw damaged();
  const unpacked = packed.map(
    ({ outputs, main }) => times(outputs, () => cursor.number())[main] ?? 0,
  );
  const sums = cursor.byte() === digests ? readDigests(cursor, count) : [];
  return packed.map(({ coders }, index) => {
    const crc32 = sums[index];
    const block = { coders, unpackedSize: unpacked[index] ?? 0 };
    return crc32 === undefined ? block : { ...block, crc32 };
  });
}

interface PackedBlock {
  readonly coders: readonly Coder[];
  readonly outputs: number;
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
  const bound = times(outputs - 1, () => {
    cursor.number();
    return cursor.number();
  });
  const packed = inputs - bound.length;
  if (packed > 1) times(packed, () => cursor.number());
  const main = times(outputs, (index) => index).find((index) => !bound.includes(index));
  return { coders, outputs, main: main ?? 0 };
}

/** One checksum for each stream, undefined where it has none. */
function readDigests(cursor: HeaderCursor, count: number): (number | undefined)[] {
  const isAll = cursor.byte() !== 0;
  const bits = isAll ? null : cursor.take(Math.ceil(count / 8));
  return times(count, (index) => {
    const isKnown = bits === null || ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
    return isKnown ? Buffer.from(cursor.take(4)).readUInt32LE(0) : undefined;
  });
}

interface HeaderCursor {
  byte(): number;
  take(length: number): Uint8Array;
  /** An integer of up to eight bytes; the first says how many follow. */
  number(): number;
  /** The same, as a count of things of at least one byte each. */
  count(): number;
}

function openHeader(bytes: Uint8Array): HeaderCursor {
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (length > bytes.length - at) throw damaged();
    at += length;
    return bytes.subarray(at - length, at);
  };
  const byte = (): number => take(1)[0] ?? 0;
  const number = (): number => {
    const first = byte();
    let value = 0;
    let mask = 0x80;
    for (let index = 0; index < 8; index += 1, mask >>= 1) {
      if ((first & mask) === 0) return value + (first & (mask - 1)) * 256 ** index;
      value += byte() * 256 ** index;
    }
    return value;
  };
  const count = (): number => {
    const value = number();
    if (value > bytes.length) throw damaged();
    return value;
  };
  return { byte, take, number, count };
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function damaged(): RangeError {
  return new RangeError('damaged 7-Zip header');
}
