// The blocks of RAR archives of version 5 and later. Source: RAR 5.0 archive format, rarlab.com/technote.htm.
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

import type { Input } from '../model/store.ts';
import { damagedRar, hasMore, readWhole, type RarCipher, type RarSurvey } from './rar-survey.ts';

export const rar5Signature: Buffer = Buffer.from('526172211a070100', 'hex');

const fileBlock = 2;
const serviceBlock = 3;
const encryptionBlock = 4;
const endBlock = 5;
const encryptionRecord = 1;

// The format's own bound is 2 MiB.
const maxHeaderBytes = 2 * 1024 * 1024;

interface BlockHeader {
  readonly type: number;
  /** Fields of the block's own type. */
  readonly fields: Buffer;
  readonly extra: Buffer;
  /** Offset of the next block. */
  readonly next: number;
}

/** @throws StoreProblem corrupt */
export async function surveyRar5(input: Input): Promise<RarSurvey> {
  const sealed: RarCipher[] = [];
  let files = 0;
  let hasComment = false;
  for (let at = rar5Signature.length; await hasMore(input, at);) {
    const { type, fields, extra, next } = await readBlock(input, at);
    if (type === encryptionBlock) {
      const headers = readCipher(openFields(fields));
      return { headers, files, sealed, hasComment };
    }
    if (type === endBlock) return { headers: null, files, sealed, hasComment };
    if (type === fileBlock || type === serviceBlock) {
      const cipher = findCipher(extra);
      const { isFolder, name } = readFile(fields);
      if (type === serviceBlock) hasComment ||= name === 'CMT' && cipher === null;
      else if (!isFolder) {
        files += 1;
        if (cipher !== null) sealed.push(cipher);
      }
    }
    at = next;
  }
  throw damagedRar('it is cut off');
}

/** Version, flags, rounds, salt, a nonce where it is a file's, and where flag 1 says so the check of the password. */
function readCipher(record: Fields, nonceBytes: 0 | 16 = 0): RarCipher {
  const version = record.number();
  if (version !== 0)
    return { mechanism: 'rar5-unknown', title: `an unknown cipher (version ${version})` };
  const cipher: RarCipher = { mechanism: 'rar5-aes256', title: 'AES-256' };
  const flags = record.number();
  const rounds = record.take(1)[0] ?? 0;
  const salt = record.take(16);
  record.take(nonceBytes);
  if ((flags & 1) === 0) return cipher;
  const told = record.take(8);
  // The check itself is checked, by the beginning of its SHA-256.
  const sum = createHash('sha256').update(told).digest().subarray(0, 4);
  if (!sum.equals(record.take(4))) return cipher;
  return { ...cipher, check: { kind: 'rar5', rounds, salt, told } };
}

async function readBlock(input: Input, at: number): Promise<BlockHeader> {
  const start = Buffer.from(await input.read(at, 4 + 3));
  if (start.length < 7) throw damagedRar('it is cut off');
  const size = openFields(start.subarray(4));
  const length = size.number();
  if (length === 0 || length > maxHeaderBytes) throw damagedRar('one of its headers is damaged');
  const whole = await readWhole(input, at, 4 + size.position() + length);
  if (crc32(whole.subarray(4)) !== whole.readUInt32LE(0)) {
    throw damagedRar('one of its headers is damaged');
  }
  const header = openFields(whole.subarray(4 + size.position()));
  const type = header.number();
  const flags = header.number();
  const extraSize = (flags & 1) === 0 ? 0 : header.number();
  const dataSize = (flags & 2) === 0 ? 0 : header.number();
  const fieldsSize = length - header.position() - extraSize;
  if (fieldsSize < 0) throw damagedRar('one of its headers is damaged');
  const fields = header.take(fieldsSize);
  return { type, fields, extra: header.take(extraSize), next: at + whole.length + dataSize };
}

function readFile(bytes: Buffer): { isFolder: boolean; name: string } {
  const fields = openFields(bytes);
  const flags = fields.number();
  // Unpacked size and attributes.
  fields.number();
  fields.number();
  // Time of modification and checksum, four bytes each.
  fields.take(((flags & 2) === 0 ? 0 : 4) + ((flags & 4) === 0 ? 0 : 4));
  // Method of compression and operating system.
  fields.number();
  fields.number();
  const name = fields.take(fields.number()).toString('utf8');
  return { isFolder: (flags & 1) !== 0, name };
}

/** The cipher of a file's encryption record; null where it has none. */
function findCipher(extra: Buffer): RarCipher | null {
  const records = openFields(extra);
  while (records.position() < extra.length) {
    const record = openFields(records.take(records.number()));
    if (record.number() === encryptionRecord) return readCipher(record, 16);
  }
  return null;
}

interface Fields {
  position(): number;
  take(length: number): Buffer;
  /** Seven bits a byte, least significant first, the eighth bit says that more follow. */
  number(): number;
}

function openFields(bytes: Buffer): Fields {
  let at = 0;
  return {
    position: () => at,
    take(length) {
      if (length > bytes.length - at) throw damagedRar('one of its headers is damaged');
      at += length;
      return bytes.subarray(at - length, at);
    },
    number() {
      let value = 0;
      for (let shift = 0; shift < 70; shift += 7) {
        const byte = bytes[at];
        if (byte === undefined) break;
        at += 1;
        value += (byte & 0x7f) * 2 ** shift;
        if ((byte & 0x80) === 0) return value;
      }
      throw damagedRar('one of its headers is damaged');
    },
  };
}
