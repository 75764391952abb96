// From the bytes of a 7-Zip archive to its header: packed in layers, under a password or not, with everything checked.
import { crc32 } from 'node:zlib';

import type { FoundKey, Password } from '../model/part.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { unpackBlock } from './openers/seven-zip-unpack.ts';
import { tryPasswords, type Tried } from './openers/tries.ts';
import {
  readSevenZipHeader,
  type Block,
  type SevenZipHeader,
  type Streams,
} from './seven-zip-header.ts';
import { unreadKind } from './unread-kind.ts';

const startBytes = 32;
const maxHeaderBytes = 64 * 1024 * 1024;
/** A packed header may itself be packed; 7-Zip writes one layer. */
const maxLayers = 4;
/** All methods of encryption: ZipCrypto, the ciphers of RAR and AES. */
const encryption = /^06f1/;

export interface Content {
  /** Null where it is encrypted and nothing at hand opens it. */
  readonly header: SevenZipHeader | null;
  /** What the header is encrypted with; '' where it is not. */
  readonly cipher: string;
  /** What opened the header. */
  readonly by: Password | FoundKey | null;
  /** What became of trying where nothing did. */
  readonly tried: Pick<Tried<never>, 'said' | 'untried'>;
}

export function encryptionOf({ coders }: Block): string | undefined {
  return coders.find(({ method }) => encryption.test(method))?.method;
}

/** @throws StoreProblem corrupt, too-large, unsupported; RangeError where the header is damaged */
export async function readContent(
  input: Input,
  passwords: readonly Password[],
): Promise<Content | 'empty'> {
  let bytes = await readNextHeader(input);
  let cipher = '';
  let by: Password | FoundKey | null = null;
  if (bytes === null) return 'empty';
  for (let layer = 0; layer < maxLayers; layer += 1) {
    const header = readSevenZipHeader(bytes);
    if (!header.isPacked) return { header, cipher, by, tried: { said: '' } };
    const [block] = header.streams.blocks;
    if (block === undefined) throw new RangeError('nothing packed');
    const packed = await readPacked(input, header.streams, 0);
    const sealed = encryptionOf(block);
    if (sealed === undefined) {
      bytes = unpackHeader(block, packed);
      continue;
    }
    cipher = sealed;
    const tried = await tryPasswords(passwords, (password) => unpackBlock(block, packed, password));
    if (!tried.opened) return { header: null, cipher, by, tried };
    ({ by, value: bytes } = tried.opened);
  }
  throw new RangeError('too many layers');
}

function unpackHeader(block: Block, packed: Uint8Array): Uint8Array {
  refuseHuge(block.unpackedSize);
  const [coder] = block.coders;
  const isUsual = block.coders.length === 1 && ['030101', '00', '21'].includes(coder?.method ?? '');
  if (!isUsual) throw unreadKind('7-Zip archive with a header packed in an unusual way');
  const bytes = unpackBlock(block, packed, '');
  if (bytes === null) throw new RangeError('damaged header');
  return bytes;
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
  refuseHuge(size);
  const bytes = await readWhole(input, offset, size);
  if (crc32(bytes) !== start.readUInt32LE(28)) throw damaged('its header is damaged');
  return bytes;
}

/** The packed bytes of block `index`, which has one stream. */
export async function readPacked(
  input: Input,
  streams: Streams,
  index: number,
): Promise<Uint8Array> {
  const before = streams.packSizes.slice(0, index).reduce((total, size) => total + size, 0);
  return readWhole(input, streams.packPosition + before, streams.packSizes[index] ?? 0);
}

/** `length` bytes from `offset` behind the start header. @throws StoreProblem corrupt, too-large, unsupported */
async function readWhole(input: Input, offset: number, length: number): Promise<Uint8Array> {
  const isPlace = Number.isSafeInteger(startBytes + offset + length);
  const bytes = isPlace ? await input.read(startBytes + offset, length) : new Uint8Array();
  if (isPlace && bytes.length === length) return bytes;
  if (!/\.\d{3}$/.test(input.name)) throw damaged('it is cut off');
  const detail = 'one part of a split 7-Zip archive; join the parts and scan the result';
  throw new StoreProblem('unsupported', detail);
}

function refuseHuge(size: number): void {
  if (size <= maxHeaderBytes) return;
  throw new StoreProblem(
    'too-large',
    `its list of files would take more than ${maxHeaderBytes / 1024 / 1024} MB; unpack it and scan the folder`,
  );
}

export function damaged(what: string): StoreProblem {
  return new StoreProblem(
    'corrupt',
    `7-Zip archive: ${what}; restore it from a backup and scan again`,
  );
}
