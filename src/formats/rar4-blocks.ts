// The blocks of RAR archives of versions 1.5 to 4. Source: technote.txt, as shipped with RAR 4.
import { crc32 } from 'node:zlib';

import type { Input } from '../model/store.ts';
import { damagedRar, hasMore, readWhole, type RarCipher, type RarSurvey } from './rar-survey.ts';

export const rar4Signature: Buffer = Buffer.from('526172211a0700', 'hex');

const mainBlock = 0x73;
const fileBlock = 0x74;
const oldComment = 0x75;
const serviceBlock = 0x7a;
const endBlock = 0x7b;

const hasData = 0x8000;
const mainComment = 0x02;
const mainSealed = 0x80;
const fileSealed = 0x04;
const fileComment = 0x08;
const fileIsFolder = 0xe0;
const fileIsLarge = 0x100;

const aes128: RarCipher = { mechanism: 'rar4-aes128', title: 'AES-128' };
const old: RarCipher = {
  mechanism: 'rar2-cipher',
  title: 'the cipher of RAR 2 and before, which is broken',
  isWeak: true,
};

interface BlockHeader {
  readonly type: number;
  readonly flags: number;
  readonly bytes: Buffer;
  /** Offset of the next block. */
  readonly next: number;
}

/** @throws StoreProblem corrupt */
export async function surveyRar4(input: Input): Promise<RarSurvey> {
  const sealed: RarCipher[] = [];
  let files = 0;
  let hasComment = false;
  let at = rar4Signature.length;
  // The end block is missing from archives of RAR 2 and before: the end of the file will do.
  while (at === rar4Signature.length || (await hasMore(input, at))) {
    const { type, flags, bytes, next } = await readBlock(input, at);
    if (at === rar4Signature.length && type !== mainBlock) {
      throw damagedRar('its main header is missing');
    }
    if (type === mainBlock && (flags & mainSealed) !== 0) {
      return { headers: await sealedHeader(input, next), files, sealed, hasComment };
    }
    if (type === endBlock) break;
    if (type === oldComment || (type === mainBlock && (flags & mainComment) !== 0)) {
      hasComment = true;
    }
    if (type === serviceBlock && (flags & fileSealed) === 0 && nameOf(bytes, flags) === 'CMT') {
      hasComment = true;
    }
    if (type === fileBlock && (flags & fileIsFolder) !== fileIsFolder) {
      files += 1;
      // The version needed to unpack it tells the generation of the cipher: 15, 20 and 26 are old.
      if ((flags & fileSealed) !== 0)
        sealed.push((bytes[24] ?? 0) < 29 ? old : await sealedFile(input, { flags, bytes, at }));
    }
    at = next;
  }
  return { headers: null, files, sealed, hasComment };
}

const saltBytes = 8;
const mostHeaderBytes = 64 * 1024;

/** Salt in the clear, then the next header. */
async function sealedHeader(input: Input, at: number): Promise<RarCipher> {
  const bytes = Buffer.from(await input.read(at, saltBytes + mostHeaderBytes));
  const length = Math.floor((bytes.length - saltBytes) / 16) * 16;
  if (length < 16) throw damagedRar('it is cut off');
  const salt = bytes.subarray(0, saltBytes);
  const sealed = bytes.subarray(saltBytes, saltBytes + length);
  return { ...aes128, check: { kind: 'rar4-header', salt, sealed } };
}

const fileHasSalt = 0x400;
const stored = 0x30;
const mostStoredBytes = 16 * 1024 * 1024;

/** Only of a file that is stored can the checksum be worked out without unpacking. */
async function sealedFile(
  input: Input,
  { flags, bytes, at }: { readonly flags: number; readonly bytes: Buffer; readonly at: number },
): Promise<RarCipher> {
  const nameEnd = ((flags & fileIsLarge) === 0 ? 32 : 40) + bytes.readUInt16LE(26);
  const packed = bytes.readUInt32LE(7);
  const isChecked = bytes[25] === stored && (flags & fileHasSalt) !== 0;
  if (!isChecked || packed > mostStoredBytes || packed % 16 !== 0) return aes128;
  const sealed = Buffer.from(await input.read(at + bytes.length, packed));
  const salt = bytes.subarray(nameEnd, nameEnd + saltBytes);
  if (sealed.length < packed || salt.length < saltBytes) return aes128;
  const [size, crc] = [bytes.readUInt32LE(11), bytes.readUInt32LE(16)];
  return { ...aes128, check: { kind: 'rar4-stored', salt, sealed, size, crc } };
}

async function readBlock(input: Input, at: number): Promise<BlockHeader> {
  const start = await readWhole(input, at, 7);
  const type = start.readUInt8(2);
  const flags = start.readUInt16LE(3);
  const size = start.readUInt16LE(5);
  const isFile = type === fileBlock || type === serviceBlock;
  if (size < (isFile ? 32 : 7)) throw damagedRar('one of its headers is damaged');
  const bytes = await readWhole(input, at, size);
  // An old comment lies inside the header that it belongs to, and is not part of the checksum.
  const isPlain =
    (type === mainBlock && (flags & mainComment) === 0) ||
    (isFile && (flags & fileComment) === 0) ||
    type === endBlock;
  if (isPlain && (crc32(bytes.subarray(2)) & 0xffff) !== bytes.readUInt16LE(0)) {
    throw damagedRar('one of its headers is damaged');
  }
  return { type, flags, bytes, next: at + size + dataSize(bytes, flags, isFile) };
}

function dataSize(bytes: Buffer, flags: number, isFile: boolean): number {
  if (!isFile && (flags & hasData) === 0) return 0;
  if (bytes.length < 11) throw damagedRar('one of its headers is damaged');
  const low = bytes.readUInt32LE(7);
  if (!isFile || (flags & fileIsLarge) === 0) return low;
  return low + (bytes.length >= 36 ? bytes.readUInt32LE(32) * 2 ** 32 : 0);
}

function nameOf(bytes: Buffer, flags: number): string {
  const start = (flags & fileIsLarge) === 0 ? 32 : 40;
  return bytes.toString('latin1', start, start + bytes.readUInt16LE(26));
}
