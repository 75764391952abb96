// Whether a password opens a RAR archive: by the check value of version 5, by a header or a stored file of version 3 and 4.
// Source: RAR 5.0 archive format (rarlab.com/technote.htm); UnRAR, crypt3.cpp and crypt5.cpp, for the derivation of keys.
import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { TooCostly } from './tries.ts';

/** What a password can be checked against. */
export type RarCheck =
  | {
      readonly kind: 'rar5';
      /** Rounds as a power of two. */
      readonly rounds: number;
      readonly salt: Buffer;
      readonly told: Buffer;
    }
  | { readonly kind: 'rar4-header'; readonly salt: Buffer; readonly sealed: Buffer }
  | {
      readonly kind: 'rar4-stored';
      readonly salt: Buffer;
      readonly sealed: Buffer;
      readonly size: number;
      readonly crc: number;
    };

const mostRounds = 24;

/** @throws TooCostly */
export function opensRar(check: RarCheck, password: string): boolean {
  if (check.kind === 'rar5') return opensRar5(check, password);
  const { key, iv } = keyOfRar4(password, check.salt);
  const decipher = createDecipheriv('aes-128-cbc', key, iv).setAutoPadding(false);
  const plain = decipher.update(check.sealed);
  if (check.kind === 'rar4-stored') return crc32(plain.subarray(0, check.size)) === check.crc;
  // Checksum (2), type (1), flags (2), size (2): the checksum is over all behind it.
  const size = plain.readUInt16LE(5);
  const isWhole = size >= 7 && size <= plain.length;
  return isWhole && (crc32(plain.subarray(2, size)) & 0xffff) === plain.readUInt16LE(0);
}

type Rar5 = Extract<RarCheck, { kind: 'rar5' }>;

/** Of the key's 32 bytes after so many rounds and 32 more, folded into eight. */
function opensRar5({ rounds, salt, told }: Rar5, password: string): boolean {
  if (rounds > mostRounds)
    throw new TooCostly(`its header asks for 2 to the power of ${rounds} rounds`);
  const value = pbkdf2Sync(password, salt, 2 ** rounds + 32, 32, 'sha256');
  const folded = Buffer.alloc(8);
  for (const [index, byte] of value.entries()) folded[index % 8] = (folded[index % 8] ?? 0) ^ byte;
  return folded.equals(told);
}

const rar4Rounds = 0x40000;

/** A running SHA-1 of password, salt and number of the round; sixteen of its states give the nonce. */
function keyOfRar4(password: string, salt: Buffer): { key: Buffer; iv: Buffer } {
  const secret = Buffer.concat([Buffer.from(password, 'utf16le'), salt]);
  const unit = secret.length + 3;
  const atOnce = rar4Rounds / 16;
  const block = Buffer.alloc(unit * atOnce);
  for (let i = 0; i < atOnce; i += 1) secret.copy(block, i * unit);
  const hash = createHash('sha1');
  const iv = Buffer.alloc(16);
  for (let part = 0; part < 16; part += 1) {
    for (let i = 0; i < atOnce; i += 1)
      block.writeUIntLE(part * atOnce + i, i * unit + secret.length, 3);
    hash.update(block.subarray(0, unit));
    iv[part] = hash.copy().digest()[19] ?? 0;
    hash.update(block.subarray(unit));
  }
  const digest = hash.digest();
  // Five words, the first four of which are the key, each turned around.
  const key = Buffer.from(digest.subarray(0, 16)).swap32();
  return { key, iv };
}
