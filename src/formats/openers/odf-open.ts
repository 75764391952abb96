// Opens the entries of an encrypted OpenDocument package: Blowfish, AES in CBC, and AES in GCM over the whole package.
// Source: OpenDocument 1.3, part 2, 4; LibreOffice 24.8 for what follows it.
import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { OdfSeal } from '../odf-encryption.ts';
import { argon2 } from './argon2.ts';
import { TooCostly } from './tries.ts';

const mostRounds = 10_000_000;
const checkedBytes = 1024;

/** Unpacked; null where the password is not the one. @throws TooCostly */
export async function openOdfEntry(
  seal: OdfSeal,
  sealed: Uint8Array,
  { password, maxBytes }: { readonly password: string; readonly maxBytes: number },
): Promise<Uint8Array | null> {
  const key = await deriveKey(seal, password);
  const packed = await decrypt(seal, key, Buffer.from(sealed));
  if (packed === null || !fitsChecksum(seal, packed)) return null;
  if (packed.subarray(0, 2).toString('latin1') === 'PK' && seal.algorithm.includes('gcm'))
    return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: maxBytes });
  } catch {
    return packed.length === seal.size ? packed : null;
  }
}

async function deriveKey(seal: OdfSeal, password: string): Promise<Buffer> {
  // The default of the format's first versions is SHA-1.
  const hash = seal.startKey.includes('sha256') ? 'sha256' : 'sha1';
  const start = createHash(hash).update(password, 'utf8').digest();
  const { salt, rounds, keyBytes } = seal;
  if (seal.derivation.includes('argon2'))
    return argon2(start, { ...seal.argon2, kind: 'id', salt, bytes: keyBytes });
  if (rounds > mostRounds)
    throw new TooCostly(`its manifest asks for ${rounds.toLocaleString('en-US')} rounds`);
  return pbkdf2Sync(start, salt, Math.max(1, rounds), keyBytes, 'sha1');
}

async function decrypt(seal: OdfSeal, key: Buffer, sealed: Buffer): Promise<Buffer | null> {
  const { algorithm, iv } = seal;
  try {
    if (algorithm.includes('blowfish')) return await blowfishCfb(key, iv, sealed);
    if (algorithm.includes('gcm')) return gcm(key, iv, sealed);
    const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false);
    const padded = decipher.update(sealed);
    // Only the last octet of the padding tells its length.
    const padding = padded.at(-1) ?? 0;
    return padding <= 16 ? padded.subarray(0, padded.length - padding) : null;
  } catch {
    return null;
  }
}

/** Feedback of eight bytes, as the name says; the nonce may be given again before the data. */
async function blowfishCfb(key: Buffer, iv: Buffer, sealed: Buffer): Promise<Buffer> {
  const { Blowfish } = await import('egoroof-blowfish');
  const cipher = new Blowfish(key, Blowfish.MODE.ECB, Blowfish.PADDING.NULL);
  const plain = Buffer.alloc(sealed.length);
  let block: Uint8Array = iv;
  for (let at = 0; at < sealed.length; at += 8) {
    const stream = cipher.encode(block);
    block = sealed.subarray(at, at + 8);
    for (let i = 0; i < block.length; i += 1) plain[at + i] = (block[i] ?? 0) ^ (stream[i] ?? 0);
  }
  return plain;
}

const tagBytes = 16;

function gcm(key: Buffer, iv: Buffer, sealed: Buffer): Buffer {
  const start = sealed.subarray(0, iv.length).equals(iv) ? iv.length : 0;
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(start, -tagBytes)), decipher.final()]);
}

/** Over the first kilobyte of the packed bytes; authenticated encryption needs none. */
function fitsChecksum({ checksum, checksumType }: OdfSeal, packed: Buffer): boolean {
  if (checksum.length === 0) return true;
  const hash = /sha256/.test(checksumType) ? 'sha256' : 'sha1';
  const start = packed.subarray(0, /1k/.test(checksumType) ? checkedBytes : packed.length);
  return createHash(hash).update(start).digest().equals(checksum);
}
