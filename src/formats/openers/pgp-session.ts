// Decrypts the data of an OpenPGP message with its session key, and finds that key under a passphrase (RFC 9580, 5.3, 5.7, 5.13).
import { createDecipheriv, createHash } from 'node:crypto';
import type { PgpPacket } from './pgp-packets.ts';
import { TooCostly } from './tries.ts';

export interface SessionKey {
  readonly cipher: number;
  readonly key: Buffer;
}

interface CipherKind {
  readonly name: string;
  readonly keyBytes: number;
  readonly blockBytes: number;
}

/** Of the ciphers in RFC 9580, 9.3 those that OpenSSL still has by default. */
const kinds: Readonly<Record<number, CipherKind>> = {
  2: { name: 'des-ede3-cfb', keyBytes: 24, blockBytes: 8 },
  7: { name: 'aes-128-cfb', keyBytes: 16, blockBytes: 16 },
  8: { name: 'aes-192-cfb', keyBytes: 24, blockBytes: 16 },
  9: { name: 'aes-256-cfb', keyBytes: 32, blockBytes: 16 },
};

export const keyBytesOf = (cipher: number): number | undefined => kinds[cipher]?.keyBytes;

const hashes: Readonly<Record<number, string>> = {
  1: 'md5',
  2: 'sha1',
  3: 'ripemd160',
  8: 'sha256',
  9: 'sha384',
  10: 'sha512',
  11: 'sha224',
};

const passphraseKey = 3;
const oldData = 9;
const checkedData = 18;

/** The data under the passphrase; null where it opens nothing. */
export function openWithPassphrase(
  packets: readonly PgpPacket[],
  passphrase: string,
): Uint8Array | null {
  for (const { tag, body } of packets) {
    if (tag !== passphraseKey || body[0] !== 4) continue;
    const cipher = body[1] ?? 0;
    const stretched = stretch(body.subarray(2), passphrase, keyBytesOf(cipher) ?? 0);
    if (stretched === null) continue;
    const { key, next } = stretched;
    const sealed = body.subarray(2 + next);
    const session = sealed.length === 0 ? { cipher, key } : unwrap({ cipher, key }, sealed);
    const data = session && decryptData(packets, session);
    if (data !== null) return data;
  }
  return null;
}

/** The passphrase hashed by the string-to-key specifier: simple, salted, or iterated (RFC 9580, 3.7). */
function stretch(
  specifier: Buffer,
  passphrase: string,
  keyBytes: number,
): { key: Buffer; next: number } | null {
  const [kind = 255, hashId = 0] = specifier;
  const hash = hashes[hashId];
  if (kind === 4) throw new TooCostly('its passphrase is stretched by Argon2, which is not tried');
  if (hash === undefined || keyBytes === 0 || ![0, 1, 3].includes(kind)) return null;
  const salt = kind === 0 ? Buffer.alloc(0) : specifier.subarray(2, 10);
  const coded = specifier[10] ?? 0;
  const count = kind === 3 ? (16 + (coded & 15)) * 2 ** ((coded >> 4) + 6) : 0;
  const salted = Buffer.concat([salt, Buffer.from(passphrase, 'utf8')]);
  const total = Math.max(count, salted.length);
  const parts: Buffer[] = [];
  for (let bytes = 0; bytes < keyBytes;) {
    const digest = createHash(hash).update(Buffer.alloc(parts.length));
    feed(digest, salted, total);
    const part = digest.digest();
    parts.push(part);
    bytes += part.length;
  }
  const key = Buffer.concat(parts).subarray(0, keyBytes);
  return { key, next: kind === 0 ? 2 : kind === 1 ? 10 : 11 };
}

const feedBytes = 64 * 1024;

/** `total` bytes of `piece` over and over. */
function feed(hash: ReturnType<typeof createHash>, piece: Buffer, total: number): void {
  const times = Math.max(1, Math.ceil(feedBytes / piece.length));
  const long = Buffer.concat(Array.from({ length: times }, () => piece));
  let left = total;
  for (; left >= long.length; left -= long.length) hash.update(long);
  hash.update(long.subarray(0, left));
}

/** A session key that is itself encrypted: its cipher, then the key. */
function unwrap({ cipher, key }: SessionKey, sealed: Buffer): SessionKey | null {
  const kind = kinds[cipher];
  if (kind === undefined) return null;
  const plain = createDecipheriv(kind.name, key, Buffer.alloc(kind.blockBytes)).update(sealed);
  const inner = plain[0] ?? 0;
  return keyBytesOf(inner) === plain.length - 1 ? { cipher: inner, key: plain.subarray(1) } : null;
}

/** Null where the key does not fit: the repeated octets or the modification code say so. */
export function decryptData(
  packets: readonly PgpPacket[],
  { cipher, key }: SessionKey,
): Uint8Array | null {
  const kind = kinds[cipher];
  const packet = packets.find(({ tag }) => tag === checkedData || tag === oldData);
  if (kind === undefined || packet === undefined || key.length !== kind.keyBytes) return null;
  if (packet.tag === oldData) return decryptOld(packet.body, kind, key);
  if (packet.body[0] !== 1) return null;
  const iv = Buffer.alloc(kind.blockBytes);
  const plain = createDecipheriv(kind.name, key, iv).update(packet.body.subarray(1));
  if (!hasRepeat(plain, kind.blockBytes) || plain.length < kind.blockBytes + 24) return null;
  const told = plain.subarray(-20);
  const code = createHash('sha1').update(plain.subarray(0, -20)).digest();
  return code.equals(told) ? plain.subarray(kind.blockBytes + 2, -22) : null;
}

function hasRepeat(plain: Buffer, blockBytes: number): boolean {
  return (
    plain[blockBytes] === plain[blockBytes - 2] && plain[blockBytes + 1] === plain[blockBytes - 1]
  );
}

/** Without a modification code, and with the cipher started anew behind the repeated octets (RFC 9580, 5.7). */
function decryptOld(body: Buffer, { name, blockBytes }: CipherKind, key: Buffer): Buffer | null {
  const head = createDecipheriv(name, key, Buffer.alloc(blockBytes)).update(
    body.subarray(0, blockBytes + 2),
  );
  if (!hasRepeat(head, blockBytes)) return null;
  return createDecipheriv(name, key, body.subarray(2, blockBytes + 2)).update(
    body.subarray(blockBytes + 2),
  );
}
