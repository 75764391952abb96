// Private OpenPGP keys that are not under a passphrase: which messages name them, and the session keys they open (RFC 9580, 5.5, 11.5).
import {
  constants,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  privateDecrypt,
} from 'node:crypto';
import { dearmor, readMpi, readPackets, type PgpPacket } from './pgp-packets.ts';
import { decryptData, keyBytesOf, type SessionKey } from './pgp-session.ts';

const publicKeySession = 1;
const secretTags: ReadonlySet<number> = new Set([5, 7]);
const rsa = 1;
const ecdh = 18;
const publicNumbers: Readonly<Record<number, number>> = { 1: 2, 2: 2, 16: 3 };
/** Curve25519 as OpenPGP's older keys write it (1.3.6.1.4.1.3029.1.5.1). */
const curve25519 = '2b060104019755010501';

interface PrivatePgpKey {
  readonly id: string;
  readonly fingerprint: Buffer;
  readonly algorithm: number;
  /** Public numbers, then secret ones. */
  readonly numbers: readonly Buffer[];
  /** Of a key for key agreement. */
  readonly curve: string;
  readonly derivation: Buffer;
}

export interface OpenedByKey {
  /** The data; null where the message names the key, but is encrypted to it in a way that is not undone here. */
  readonly data: Uint8Array | null;
}

/** Null where the message is not to any key in `file`. */
export function openWithPrivateKey(
  packets: readonly PgpPacket[],
  file: Uint8Array,
): OpenedByKey | null {
  const keys = readPackets(dearmor(file)).flatMap(({ tag, body }) =>
    secretTags.has(tag) ? (readKey(body) ?? []) : [],
  );
  for (const { tag, body } of packets) {
    if (tag !== publicKeySession || body[0] !== 3) continue;
    const id = body.toString('hex', 1, 9);
    const isHidden = /^0+$/.test(id);
    for (const key of keys.filter((one) => isHidden || one.id === id)) {
      const session = sessionKey(key, body.subarray(10));
      const data = session && decryptData(packets, session);
      if (data !== null || !isHidden) return { data };
    }
  }
  return null;
}

function readKey(body: Buffer): PrivatePgpKey | null {
  const algorithm = body[5] ?? 0;
  if (body[0] !== 4) return null;
  let at = 6;
  let curve = '';
  let derivation: Buffer = Buffer.alloc(0);
  const numbers: Buffer[] = [];
  const take = (count: number): boolean => {
    for (let left = count; left > 0; left -= 1) {
      const mpi = readMpi(body, at);
      if (mpi === null) return false;
      numbers.push(mpi.value);
      at = mpi.next;
    }
    return true;
  };
  if (algorithm === ecdh) {
    curve = body.toString('hex', at + 1, at + 1 + (body[at] ?? 0));
    at += 1 + (body[at] ?? 0);
    if (!take(1)) return null;
    derivation = body.subarray(at, at + 1 + (body[at] ?? 0));
    at += derivation.length;
  } else if (!take(publicNumbers[algorithm] ?? 0)) return null;
  if (numbers.length === 0) return null;
  const publicPart = body.subarray(0, at);
  const length = Buffer.from([0x99, publicPart.length >> 8, publicPart.length & 255]);
  const fingerprint = createHash('sha1').update(length).update(publicPart).digest();
  // Usage 0: the secret numbers follow in the clear.
  if (body[at] !== 0) return null;
  at += 1;
  if (!take(algorithm === rsa || algorithm === 2 ? 4 : 1)) return null;
  const id = fingerprint.toString('hex', 12);
  return { id, fingerprint, algorithm, numbers, curve, derivation };
}

function sessionKey(key: PrivatePgpKey, sealed: Buffer): SessionKey | null {
  try {
    if (key.algorithm === rsa || key.algorithm === 2) return byRsa(key, sealed);
    return key.algorithm === ecdh && key.curve === curve25519 ? byCurve25519(key, sealed) : null;
  } catch {
    return null;
  }
}

const base64 = (bytes: Buffer): string => bytes.toString('base64url');

function byRsa({ numbers }: PrivatePgpKey, sealed: Buffer): SessionKey | null {
  const [n, e, d, p, q] = numbers;
  const secret = readMpi(sealed, 0)?.value;
  if (!n || !e || !d || !p || !q || secret === undefined) return null;
  // OpenPGP keeps p below q; JWK asks for d mod p-1 and its like, which BigInt works out.
  const big = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`);
  const bytes = (value: bigint): Buffer => {
    const hex = value.toString(16);
    return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  };
  const jwk = {
    kty: 'RSA',
    n: base64(n),
    e: base64(e),
    d: base64(d),
    p: base64(p),
    q: base64(q),
    dp: base64(bytes(big(d) % (big(p) - 1n))),
    dq: base64(bytes(big(d) % (big(q) - 1n))),
    qi: base64(bytes(inverse(big(q), big(p)))),
  };
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  const block = Buffer.concat([Buffer.alloc(Math.max(0, n.length - secret.length)), secret]);
  const padding = constants.RSA_NO_PADDING;
  return readSession(unpad(privateDecrypt({ key: privateKey, padding }, block)));
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [low, high, x, y] = [value % modulus, modulus, 1n, 0n];
  while (low > 1n) {
    const factor = high / low;
    [low, high, x, y] = [high - factor * low, low, y - factor * x, x];
  }
  return ((x % modulus) + modulus) % modulus;
}

/** PKCS #1 v1.5: 00 02, at least eight octets that are not 0, 00, and the message. */
export function unpad(block: Buffer): Buffer {
  const zero = block.indexOf(0, 2);
  if (block[0] !== 0 || block[1] !== 2 || zero < 10) throw new RangeError('padding');
  return block.subarray(zero + 1);
}

/** Cipher, key, and the sum of the key's octets. */
function readSession(plain: Buffer): SessionKey | null {
  const cipher = plain[0] ?? 0;
  const bytes = keyBytesOf(cipher) ?? plain.length - 3;
  const key = plain.subarray(1, 1 + bytes);
  const sum = key.reduce((total, byte) => (total + byte) & 0xffff, 0);
  return plain.length >= bytes + 3 && plain.readUInt16BE(1 + bytes) === sum
    ? { cipher, key }
    : null;
}

const pkcs8Prefix = Buffer.from('302e020100300506032b656e04220420', 'hex');
const spkiPrefix = Buffer.from('302a300506032b656e032100', 'hex');
const wraps: Readonly<Record<number, readonly [name: string, bytes: number]>> = {
  7: ['id-aes128-wrap', 16],
  8: ['id-aes192-wrap', 24],
  9: ['id-aes256-wrap', 32],
};
const derivationHashes: Readonly<Record<number, string>> = {
  8: 'sha256',
  9: 'sha384',
  10: 'sha512',
};

function byCurve25519(key: PrivatePgpKey, sealed: Buffer): SessionKey | null {
  const point = readMpi(sealed, 0);
  const secret = key.numbers[1];
  if (point === null || secret === undefined || point.value[0] !== 0x40) return null;
  const padded = Buffer.concat([Buffer.alloc(Math.max(0, 32 - secret.length)), secret]);
  const scalar = Buffer.from(padded.toReversed());
  const shared = diffieHellman({
    privateKey: createPrivateKey({
      key: Buffer.concat([pkcs8Prefix, scalar]),
      format: 'der',
      type: 'pkcs8',
    }),
    publicKey: createPublicKey({
      key: Buffer.concat([spkiPrefix, point.value.subarray(1)]),
      format: 'der',
      type: 'spki',
    }),
  });
  const hash = derivationHashes[key.derivation[2] ?? 0];
  const [wrap = '', bytes = 0] = wraps[key.derivation[3] ?? 0] ?? [];
  if (hash === undefined || wrap === '') return null;
  const oid = Buffer.from(curve25519, 'hex');
  const parameters = Buffer.concat([
    Buffer.from([oid.length]),
    oid,
    Buffer.from([ecdh]),
    key.derivation,
    Buffer.from('Anonymous Sender    ', 'latin1'),
    key.fingerprint,
  ]);
  const derived = createHash(hash)
    .update(Buffer.from([0, 0, 0, 1]))
    .update(shared)
    .update(parameters)
    .digest();
  const length = sealed[point.next] ?? 0;
  const wrapped = sealed.subarray(point.next + 1, point.next + 1 + length);
  const unwrapper = createDecipheriv(wrap, derived.subarray(0, bytes), Buffer.alloc(8, 0xa6));
  return readSession(Buffer.concat([unwrapper.update(wrapped), unwrapper.final()]));
}
