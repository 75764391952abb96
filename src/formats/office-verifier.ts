// Whether a password fits an Office Open XML file, agile or standard, without decrypting it. Source: MS-OFFCRYPTO 2.3.4.5 to 2.3.4.13.
import { createDecipheriv, createHash } from 'node:crypto';

/** The password verifier in the XML of agile encryption. */
interface AgileKey {
  readonly salt: Buffer;
  readonly spinCount: number;
  readonly hash: string;
  readonly keyBytes: number;
  readonly verifierInput: Buffer;
  readonly verifierValue: Buffer;
}

const inputBlock = Buffer.from('fea7d2763b4b9e79', 'hex');
const valueBlock = Buffer.from('d7aa0f6d3061344e', 'hex');
const hashes = /^SHA-?(1|256|384|512)$/;
/** The format's own bound; Office writes 100,000. */
export const maxSpinCount = 10_000_000;
const maxInfoBytes = 64 * 1024;

/**
 * @param info the EncryptionInfo stream
 * @returns false where the password certainly does not fit; null where the verifier is of a kind that is not known here
 */
export function fitsVerifier(info: Buffer, password: string): boolean | null {
  if (info.length < 8) return null;
  if (info.readUInt16LE(0) === 4 && info.readUInt16LE(2) === 4) return fitsAgile(info, password);
  return info.readUInt16LE(2) === 2 ? fitsStandard(info, password) : null;
}

function fitsAgile(info: Buffer, password: string): boolean | null {
  const key = readKey(info.toString('utf8', 8, Math.min(info.length, maxInfoBytes)));
  if (key === null) return null;
  const spun = spin(key, password);
  const input = decrypt(key, spun, inputBlock, key.verifierInput);
  const value = decrypt(key, spun, valueBlock, key.verifierValue);
  if (input === null || value === null) return null;
  const expected = digest(key.hash, input.subarray(0, key.salt.length));
  return expected.equals(value.subarray(0, expected.length));
}

const standardSpinCount = 50_000;
const ecbCiphers: Readonly<Record<number, string>> = {
  0x660e: 'aes-128-ecb',
  0x660f: 'aes-192-ecb',
  0x6610: 'aes-256-ecb',
};

/** Header: length at 8, cipher at 20, bits of the key at 28; behind it salt, verifier and its SHA-1, lengths before each. */
function fitsStandard(info: Buffer, password: string): boolean | null {
  const at = info.length < 32 ? 0 : 12 + info.readUInt32LE(8);
  if (at < 44 || at + 72 > info.length || info.readUInt32LE(at) !== 16) return null;
  const cipher = ecbCiphers[info.readUInt32LE(20)];
  const keyBits = info.readUInt32LE(28);
  if (cipher === undefined || !cipher.includes(`-${keyBits}-`)) return null;
  const salt = info.subarray(at + 4, at + 20);
  const spun = spin({ salt, spinCount: standardSpinCount, hash: 'sha1' }, password);
  const final = digest('sha1', Buffer.concat([spun, Buffer.alloc(4)]));
  const derive = (pad: number): Buffer =>
    digest('sha1', Buffer.alloc(64, pad).map((byte, i) => byte ^ (final[i] ?? 0)) as Buffer);
  const secret = Buffer.concat([derive(0x36), derive(0x5c)]).subarray(0, keyBits / 8);
  const decipher = createDecipheriv(cipher, secret, null).setAutoPadding(false);
  const verifier = decipher.update(info.subarray(at + 20, at + 36));
  const value = decipher.update(info.subarray(at + 40, at + 72));
  return digest('sha1', verifier).equals(value.subarray(0, 20));
}

function readKey(xml: string): AgileKey | null {
  const start = xml.search(/<(?:\w{1,8}:)?encryptedKey\s/);
  const element = start < 0 ? '' : (xml.slice(start).split('>', 1)[0] ?? '');
  const attributes = new Map(
    [...element.matchAll(/\s(\w{1,64})="([^"]{0,1024})"/g)].map(([, name, value]) => [name, value]),
  );
  const bytesOf = (name: string): Buffer => Buffer.from(attributes.get(name) ?? '', 'base64');
  const hash = hashes.exec(attributes.get('hashAlgorithm') ?? '')?.[1];
  const key: AgileKey = {
    salt: bytesOf('saltValue'),
    spinCount: Number(attributes.get('spinCount')),
    hash: `sha${hash ?? ''}`,
    keyBytes: Number(attributes.get('keyBits')) / 8,
    verifierInput: bytesOf('encryptedVerifierHashInput'),
    verifierValue: bytesOf('encryptedVerifierHashValue'),
  };
  const isAes =
    attributes.get('cipherAlgorithm') === 'AES' &&
    attributes.get('cipherChaining') === 'ChainingModeCBC' &&
    [16, 24, 32].includes(key.keyBytes);
  const isKnown = isAes && hash !== undefined && key.spinCount <= maxSpinCount;
  return isKnown && key.salt.length > 0 ? key : null;
}

/** The stretched password: 0.1 seconds for the 100,000 rounds that Office takes. */
function spin(
  { salt, spinCount, hash }: Pick<AgileKey, 'salt' | 'spinCount' | 'hash'>,
  password: string,
): Buffer {
  let spun = digest(hash, Buffer.concat([salt, Buffer.from(password, 'utf16le')]));
  const round = Buffer.alloc(4 + spun.length);
  for (let index = 0; index < spinCount; index += 1) {
    round.writeUInt32LE(index, 0);
    spun.copy(round, 4);
    spun = digest(hash, round);
  }
  return spun;
}

function decrypt(key: AgileKey, spun: Buffer, block: Buffer, sealed: Buffer): Buffer | null {
  if (sealed.length === 0 || sealed.length % 16 !== 0) return null;
  const secret = fill(digest(key.hash, Buffer.concat([spun, block])), key.keyBytes);
  const decipher = createDecipheriv(`aes-${key.keyBytes * 8}-cbc`, secret, fill(key.salt, 16));
  return decipher.setAutoPadding(false).update(sealed);
}

/** Cut or filled up with 0x36, as the source says. */
function fill(bytes: Buffer, length: number): Buffer {
  return Buffer.concat([bytes.subarray(0, length), Buffer.alloc(length, 0x36)]).subarray(0, length);
}

function digest(algorithm: string, bytes: Buffer): Buffer {
  return createHash(algorithm).update(bytes).digest();
}
