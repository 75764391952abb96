// 7-Zip archives: whether all of it is encrypted, its header too, or only some; what is not encrypted is not read yet.
import { crc32 } from 'node:zlib';

import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { decodeLzma } from './lzma.ts';
import { readSevenZipHeader, type Block, type Streams } from './seven-zip-header.ts';
import { unreadKind } from './unread-kind.ts';

const signature = Buffer.from('377abcaf271c', 'hex');
const startBytes = 32;
const maxHeaderBytes = 64 * 1024 * 1024;
/** A packed header may itself be packed; 7-Zip writes one layer. */
const maxLayers = 4;

const aes256 = '06f10701';
/** All methods of encryption: ZipCrypto, the ciphers of RAR and AES. */
const encryption = /^06f1/;

export const sevenZipFormat: Format = defineFormat({
  id: '7z',
  title: '7-Zip archive',
  recognises: ({ bytes }) => signature.equals(bytes.subarray(0, signature.length)),
  async *read(input) {
    let content;
    try {
      content = await readContent(input);
    } catch (error) {
      if (error instanceof RangeError) throw damaged('its header is damaged');
      throw error;
    }
    if (content === 'empty') return;
    if (content.isHeaderSealed) {
      const evidence = `its header is encrypted with ${cipherName(content.sealed)}, so that not even the names of its files can be read`;
      yield { kind: 'fact', fact: sealedFact(content.sealed, evidence) };
      return;
    }
    const { sealed, blocks } = content;
    if (sealed.length === 0) throw unreadKind('7-Zip archive');
    if (sealed.length < blocks) {
      throw new StoreProblem(
        'unsupported',
        `7-Zip archive: ${sealed.length} of its ${blocks} blocks of files are encrypted with ${cipherName(sealed)}, and the others cannot be read here; unpack it and scan the folder`,
      );
    }
    const evidence = `all its files are encrypted with ${cipherName(sealed)}; their names and sizes can be read without the password`;
    yield { kind: 'fact', fact: sealedFact(sealed, evidence) };
  },
});

interface Content {
  /** Methods of encryption, one for each block that has one. */
  readonly sealed: readonly string[];
  readonly blocks: number;
  readonly isHeaderSealed: boolean;
}

/** @throws StoreProblem corrupt, too-large, unsupported; RangeError where the header is damaged */
async function readContent(input: Input): Promise<Content | 'empty'> {
  let bytes = await readNextHeader(input);
  if (bytes === null) return 'empty';
  for (let layer = 0; layer < maxLayers; layer += 1) {
    const { isPacked, streams } = readSevenZipHeader(bytes);
    const { blocks } = streams;
    const sealed = blocks.flatMap((block) => encryptionOf(block) ?? []);
    if (!isPacked || sealed.length > 0) {
      return { sealed, blocks: blocks.length, isHeaderSealed: isPacked };
    }
    bytes = await unpackHeader(input, streams);
  }
  throw new RangeError('too many layers');
}

function encryptionOf({ coders }: Block): string | undefined {
  return coders.find(({ method }) => encryption.test(method))?.method;
}

/** The header that the start header points at; null where the archive holds nothing. */
async function readNextHeader(input: Input): Promise<Uint8Array | null> {
  const start = Buffer.from(await input.read(0, startBytes));
  if (start.length < startBytes) throw damaged('it is cut off');
  if (crc32(start.subarray(12)) !== start.readUInt32LE(8)) throw damaged('its header is damaged');
  const offset = Number(start.readBigUInt64LE(12));
  const size = Number(start.readBigUInt64LE(20));
  if (size === 0) {
    if ((await input.read(startBytes, 1)).length === 0) return null;
    throw damaged('it was never finished');
  }
  const bytes = await readWhole(input, offset, size);
  if (crc32(bytes) !== start.readUInt32LE(28)) throw damaged('its header is damaged');
  return bytes;
}

async function unpackHeader(input: Input, streams: Streams): Promise<Uint8Array> {
  const [block] = streams.blocks;
  const [coder, ...more] = block?.coders ?? [];
  const [packedSize = 0] = streams.packSizes;
  if (block === undefined || coder === undefined) throw new RangeError('nothing packed');
  refuseHuge(block.unpackedSize);
  const packed = await readWhole(input, streams.packPosition, packedSize);
  let bytes: Uint8Array;
  if (coder.method === '030101' && more.length === 0) {
    bytes = decodeLzma(packed, coder.properties, block.unpackedSize);
  } else if (coder.method === '00' && more.length === 0) bytes = packed;
  else throw unreadKind('7-Zip archive with a header packed in an unusual way');
  if (block.crc32 !== undefined && crc32(bytes) !== block.crc32) throw new RangeError('checksum');
  return bytes;
}

/** `length` bytes from `offset` behind the start header. @throws StoreProblem corrupt, too-large, unsupported */
async function readWhole(input: Input, offset: number, length: number): Promise<Uint8Array> {
  refuseHuge(length);
  const isPlace = Number.isSafeInteger(startBytes + offset + length);
  const bytes = isPlace ? await input.read(startBytes + offset, length) : new Uint8Array();
  if (isPlace && bytes.length === length) return bytes;
  if (!/\.\d{3}$/.test(input.name)) throw damaged('it is cut off');
  const detail = 'one part of a split 7-Zip archive; join the parts and scan the result';
  throw new StoreProblem('unsupported', detail);
}

function sealedFact(methods: readonly string[], evidence: string): ProtectionFact {
  const isKnown = methods.every((method) => method === aes256);
  const mechanism = isKnown ? '7z-aes256' : '7z-unknown';
  return { layer: 'file', state: 'encrypted', mechanism, evidence };
}

function cipherName(methods: readonly string[]): string {
  const foreign = methods.find((method) => method !== aes256);
  return foreign === undefined ? 'AES-256' : `an unknown cipher (method ${foreign.slice(0, 16)})`;
}

function refuseHuge(size: number): void {
  if (size <= maxHeaderBytes) return;
  throw new StoreProblem(
    'too-large',
    `its list of files would take more than ${maxHeaderBytes / 1024 / 1024} MB; unpack it and scan the folder`,
  );
}

function damaged(what: string): StoreProblem {
  return new StoreProblem(
    'corrupt',
    `7-Zip archive: ${what}; restore it from a backup and scan again`,
  );
}
