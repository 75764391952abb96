// Whether a password opens a key store: PKCS #12 by its message authentication code, JKS and JCEKS by their keyed digest.
import { createHash, createHmac } from 'node:crypto';
import { berValues, octets, readBer } from '../ber.ts';
import { TooCostly } from './tries.ts';

const mostRounds = 5_000_000;

/** Hashes by object identifier, with the length of their blocks. */
const hashes: Readonly<Record<string, readonly [name: string, blockBytes: number]>> = {
  '2b0e03021a': ['sha1', 64],
  '608648016503040201': ['sha256', 64],
  '608648016503040202': ['sha384', 128],
  '608648016503040203': ['sha512', 128],
};

/** The code that authenticates a PKCS #12 store. */
export interface Pkcs12Mac {
  readonly hash: string;
  readonly blockBytes: number;
  readonly told: Buffer;
  readonly salt: Buffer;
  readonly rounds: number;
  /** What it is the code of. */
  readonly content: Uint8Array;
}

/** version, contents, then { { hash, code }, salt, rounds, which are 1 where left out } (RFC 7292, 4); null where it has none. */
export function readPkcs12Mac(bytes: Uint8Array): Pkcs12Mac | null {
  const outer = readBer(bytes, 0);
  const [, contents, mac] = outer ? [...berValues(outer.content)] : [];
  const [digest, salt, rounds] = mac ? [...berValues(mac.content)] : [];
  const [algorithm, told] = digest ? [...berValues(digest.content)] : [];
  const wrapped = contents && [...berValues(contents.content)][1];
  const inner = wrapped && readBer(wrapped.content, 0);
  const oid = algorithm && readBer(algorithm.content, 0);
  const [hash, blockBytes] = hashes[Buffer.from(oid?.content ?? []).toString('hex')] ?? [];
  if (!hash || !blockBytes || !told || !salt || !inner) return null;
  return {
    hash,
    blockBytes,
    told: Buffer.from(told.content),
    salt: Buffer.from(salt.content),
    rounds: rounds ? Number(`0x${Buffer.from(rounds.content).toString('hex') || '1'}`) : 1,
    content: octets(inner),
  };
}

/** The key of the code is the password, hashed with salt over and over (RFC 7292, B.2). @throws TooCostly */
export function opensPkcs12(mac: Pkcs12Mac, password: string): boolean {
  const { hash, blockBytes, told, salt, rounds, content } = mac;
  if (rounds > mostRounds)
    throw new TooCostly(
      `its authentication code asks for ${rounds.toLocaleString('en-US')} rounds`,
    );
  const secret = Buffer.from(`${password}\0`, 'utf16le').swap16();
  const forCodes = Buffer.alloc(blockBytes, 3);
  let key = createHash(hash)
    .update(Buffer.concat([forCodes, filled(salt, blockBytes), filled(secret, blockBytes)]))
    .digest();
  for (let round = 1; round < rounds; round += 1) key = createHash(hash).update(key).digest();
  return createHmac(hash, key).update(content).digest().equals(told);
}

/** Repeated up to whole blocks. */
function filled(bytes: Buffer, blockBytes: number): Buffer {
  const length = Math.ceil(bytes.length / blockBytes) * blockBytes;
  return Buffer.alloc(length, bytes.length > 0 ? bytes : 0);
}

/** What the digest is made of, behind the password in UTF-16. Source: sun.security.provider.JavaKeyStore of OpenJDK. */
const whitener = 'Mighty Aphrodite';
const digestBytes = 20;

export function opensJavaStore(bytes: Buffer, password: string): boolean {
  const told = bytes.subarray(-digestBytes);
  const digest = createHash('sha1')
    .update(Buffer.from(password, 'utf16le').swap16())
    .update(whitener, 'latin1')
    .update(bytes.subarray(0, -digestBytes))
    .digest();
  return digest.equals(told);
}
