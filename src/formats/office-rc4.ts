// Encryption of legacy Office documents by RC4: what the header says, and whether a password opens it. Source: MS-OFFCRYPTO 2.3.5, 2.3.6.
import { createHash } from 'node:crypto';

import type { Password, ReadContext } from '../model/part.ts';

export interface Rc4Encryption {
  readonly scheme: 'rc4-40' | 'rc4-cryptoapi';
  readonly keyBits: number;
  readonly salt: Buffer;
  readonly verifier: Buffer;
  readonly verifierHash: Buffer;
}

/** A scheme that is marked as encryption, but is none of those that are known. */
export interface UnknownEncryption {
  readonly scheme: 'unknown';
  /** What is unknown about it, in words. */
  readonly what: string;
}

const rc4Algorithm = 0x6801;
const saltBytes = 16;

/** The encryption described at the start of `bytes`; null where they are too short or contradict themselves. */
export function readOfficeEncryption(bytes: Buffer): Rc4Encryption | UnknownEncryption | null {
  if (bytes.length < 4 + 3 * saltBytes) return null;
  const major = bytes.readUInt16LE(0);
  const minor = bytes.readUInt16LE(2);
  if (major === 1 && minor === 1) {
    const [salt, verifier, verifierHash] = [4, 20, 36].map((at) => bytes.subarray(at, at + 16));
    if (!salt || !verifier || !verifierHash) return null;
    return { scheme: 'rc4-40', keyBits: 40, salt, verifier, verifierHash };
  }
  if (minor !== 2 || major < 2 || major > 4) {
    return { scheme: 'unknown', what: `encryption version ${major}.${minor}` };
  }
  return readCryptoApi(bytes);
}

function readCryptoApi(bytes: Buffer): Rc4Encryption | UnknownEncryption | null {
  const headerBytes = bytes.readUInt32LE(8);
  const at = 12 + headerBytes;
  if (headerBytes < 32 || at + 60 > bytes.length) return null;
  const algorithm = bytes.readUInt32LE(20);
  if (algorithm !== rc4Algorithm && algorithm !== 0) {
    return { scheme: 'unknown', what: `cipher 0x${algorithm.toString(16)}` };
  }
  // A length of 0 means 40 bits.
  const keyBits = bytes.readUInt32LE(28) || 40;
  const isSound = keyBits >= 40 && keyBits <= 128 && keyBits % 8 === 0;
  if (!isSound || bytes.readUInt32LE(at) !== saltBytes || bytes.readUInt32LE(at + 36) !== 20) {
    return null;
  }
  return {
    scheme: 'rc4-cryptoapi',
    keyBits,
    salt: bytes.subarray(at + 4, at + 20),
    verifier: bytes.subarray(at + 20, at + 36),
    verifierHash: bytes.subarray(at + 40, at + 60),
  };
}

/** The first password at hand that opens it. Each try takes microseconds. */
export function findPassword(
  encryption: Rc4Encryption,
  { passwords }: ReadContext,
): Password | undefined {
  return passwords.find(({ text }) => text !== '' && opensWith(encryption, text));
}

function opensWith(encryption: Rc4Encryption, password: string): boolean {
  const { scheme, verifier, verifierHash } = encryption;
  const isOld = scheme === 'rc4-40';
  const key = isOld ? oldKey(encryption, password) : cryptoApiKey(encryption, password);
  const plain = rc4(key, Buffer.concat([verifier, verifierHash]));
  const digest = hash(isOld ? 'md5' : 'sha1', plain.subarray(0, verifier.length));
  return digest.equals(plain.subarray(verifier.length));
}

const firstBlock = Buffer.alloc(4);

function oldKey({ salt }: Rc4Encryption, password: string): Buffer {
  const short = hash('md5', Buffer.from(password, 'utf16le')).subarray(0, 5);
  const repeated = Array.from({ length: 16 }, () => Buffer.concat([short, salt]));
  const truncated = hash('md5', Buffer.concat(repeated)).subarray(0, 5);
  return hash('md5', Buffer.concat([truncated, firstBlock]));
}

function cryptoApiKey({ salt, keyBits }: Rc4Encryption, password: string): Buffer {
  const start = hash('sha1', Buffer.concat([salt, Buffer.from(password, 'utf16le')]));
  const key = hash('sha1', Buffer.concat([start, firstBlock])).subarray(0, keyBits / 8);
  // Keys of 40 bits are filled up with zeros to 128.
  return keyBits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
}

function hash(algorithm: 'md5' | 'sha1', bytes: Buffer): Buffer {
  return createHash(algorithm).update(bytes).digest();
}

/** RC4, which Node's OpenSSL no longer offers. */
function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(bytes).map((byte) => {
    i = (i + 1) & 0xff;
    j = (j + (state[i] ?? 0)) & 0xff;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 0xff] ?? 0);
  }) as Buffer;
}
