// Recognises private keys that whoever holds the file can use. One that is itself under a password is none.

import type { FoundKey } from '../model/part.ts';

export type PrivateKey = Pick<FoundKey, 'what' | 'unlocks'>;

/** `isKeyName`: the file is named like a key, which alone makes a bare secret one. */
export function describePrivateKey(bytes: Uint8Array, isKeyName: boolean): PrivateKey | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('latin1');
  if (/^AGE-SECRET-KEY-1[0-9A-Z]{50,70}\s*$/mu.test(text)) {
    return { what: 'a private age key', unlocks: 'age' };
  }
  if (buffer.subarray(0, gitCryptKey.length).equals(gitCryptKey))
    return { what: 'a key of git-crypt', unlocks: 'git-crypt' };
  const recovery = describeRecoveryKey(text.replaceAll('\0', ''));
  if (recovery) return recovery;
  const armored =
    /-----BEGIN PGP PRIVATE KEY BLOCK-----[^]*?\n\r?\n(?<body>[A-Za-z0-9+/=\r\n]+)/u.exec(text);
  const packets = armored ? Buffer.from(armored.groups?.['body'] ?? '', 'base64') : buffer;
  if (isOpenSecretKey(packets)) return { what: 'a private OpenPGP key', unlocks: 'openpgp' };
  if (armored) return null;
  if (/-----BEGIN (?:RSA |EC |DSA )?PRIVATE KEY-----/u.test(text)) {
    // RFC 1421 headers announce a key under a password; PKCS #8 says BEGIN ENCRYPTED instead.
    const isLocked = text.includes('Proc-Type: 4,ENCRYPTED');
    return isLocked ? null : { what: 'a private key', unlocks: 'cms' };
  }
  return isKeyName && isBareSecret(buffer) ? { what: 'a bare key', unlocks: 'any' } : null;
}

const gitCryptKey = Buffer.from('\0GITCRYPTKEY', 'latin1');

/** Eight groups, each a multiple of eleven below 65,536 times eleven, or six groups of letters and digits under that name. */
function describeRecoveryKey(text: string): PrivateKey | null {
  const groups = /(?<!\d)(?:\d{6}-){7}\d{6}(?!\d)/u.exec(text)?.[0].split('-').map(Number);
  if (groups?.every((group) => group % 11 === 0 && group / 11 < 65_536))
    return { what: 'a BitLocker recovery key', unlocks: 'bitlocker' };
  const isFileVault =
    /(?<![A-Z0-9-])(?:[A-Z0-9]{4}-){5}[A-Z0-9]{4}(?![A-Z0-9-])/u.test(text) &&
    /file ?vault|recovery key/iu.test(text);
  if (isFileVault) return { what: 'a FileVault recovery key', unlocks: 'filevault' };
  const isMasterKey =
    /(?<![0-9a-f-])(?:[0-9a-f]{8}-\s{0,4}){7}[0-9a-f]{8}(?![0-9a-f-])/iu.test(text) &&
    /gocryptfs|master ?key/iu.test(text);
  return isMasterKey
    ? { what: 'the master key of a gocryptfs folder', unlocks: 'gocryptfs' }
    : null;
}

/** 128 to 512 bits, raw or as hex or base64, and nothing else in the file. */
function isBareSecret(buffer: Buffer): boolean {
  const text = buffer.toString('latin1').trim();
  if (/^(?:[0-9a-f]{2}){16,64}$/iu.test(text) && !/^\d+$/u.test(text)) return true;
  if (/^[A-Za-z0-9+/_-]{22,88}={0,2}$/u.test(text))
    return [16, 24, 32, 48, 64].includes(Buffer.from(text, 'base64').length);
  const isRaw = [16, 24, 32, 48, 64].includes(buffer.length);
  return isRaw && buffer.some((byte) => byte < 9 || byte > 126);
}

// Public numbers that precede the secret ones, by algorithm (RFC 9580, section 5.5.5).
const publicNumbers: Readonly<Record<number, number>> = { 1: 2, 2: 2, 3: 2, 16: 3, 17: 4 };
const publicPoints: Readonly<Record<number, number>> = { 25: 32, 26: 56, 27: 32, 28: 57 };

/** True for a secret-key packet (tag 5) whose secret part is in the clear: its S2K usage octet is 0. */
function isOpenSecretKey(packets: Buffer): boolean {
  const start = secretKeyBody(packets);
  if (start === null) return false;
  const version = packets[start];
  const algorithm = packets[start + 5] ?? 0;
  if (version === 6 && start + 10 <= packets.length) {
    return packets[start + 10 + packets.readUInt32BE(start + 6)] === 0;
  }
  if (version !== 4) return false;
  const usageAt = skipPublicPart(packets, start + 6, algorithm);
  return usageAt !== null && packets[usageAt] === 0;
}

/** Offset of the first packet's body where that is a secret key. */
function secretKeyBody(packets: Buffer): number | null {
  const [tag = 0, length = 0] = packets;
  if ((tag & 0xfc) === 0x94) return 1 + ([1, 2, 4, 0][tag & 3] ?? 0);
  if (tag !== 0xc5) return null;
  return length < 192 ? 2 : length < 224 ? 3 : 6;
}

function skipPublicPart(packets: Buffer, from: number, algorithm: number): number | null {
  const point = publicPoints[algorithm];
  if (point !== undefined) return from + point;
  let at = from;
  let numbers = publicNumbers[algorithm];
  const isCurve = [18, 19, 22].includes(algorithm);
  if (isCurve) {
    at += 1 + (packets[at] ?? 0);
    numbers = 1;
  }
  if (numbers === undefined) return null;
  for (let left = numbers; left > 0; left--) {
    if (at + 2 > packets.length) return null;
    at += 2 + Math.ceil(packets.readUInt16BE(at) / 8);
  }
  // Key agreement has its derivation parameters behind the point.
  return algorithm === 18 ? at + 1 + (packets[at] ?? 0) : at;
}
