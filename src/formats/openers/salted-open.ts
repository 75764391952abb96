// Opens what `openssl enc` wrote. The file names neither cipher nor key derivation: the usual ones are tried.
// Source: openssl-enc(1), EVP_BytesToKey(3).
import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { isPlausible } from './plausible.ts';

const ciphers: readonly (readonly [name: string, keyBytes: number, ivBytes: number])[] = [
  ['aes-256-cbc', 32, 16],
  ['aes-128-cbc', 16, 16],
  ['aes-192-cbc', 24, 16],
  ['des-ede3-cbc', 24, 8],
  ['aes-256-ctr', 32, 16],
  ['aes-128-ctr', 16, 16],
];
const longestKey = 48;
/** What -pbkdf2 takes where -iter says nothing else. */
const rounds = 10_000;

type Derive = (password: string, salt: Uint8Array) => Buffer;

const derivations: readonly Derive[] = [
  (password, salt) => pbkdf2Sync(password, salt, rounds, longestKey, 'sha256'),
  (password, salt) => bytesToKey('sha256', password, salt),
  (password, salt) => bytesToKey('md5', password, salt),
];

/** @param sealed the whole file, 'Salted__' and the salt in front; null where the password opens it with none of them */
export function openSalted(sealed: Uint8Array, password: string): Uint8Array | null {
  const salt = sealed.subarray(8, 16);
  const body = sealed.subarray(16);
  for (const derive of derivations) {
    const secret = derive(password, salt);
    for (const [cipher, keyBytes, ivBytes] of ciphers) {
      if (cipher.endsWith('cbc') && body.length % ivBytes !== 0) continue;
      const key = secret.subarray(0, keyBytes);
      const iv = secret.subarray(keyBytes, keyBytes + ivBytes);
      const opened = decipher(cipher, { key, iv }, body);
      if (opened !== null) return opened;
    }
  }
  return null;
}

function decipher(
  cipher: string,
  { key, iv }: { readonly key: Buffer; readonly iv: Buffer },
  body: Uint8Array,
): Uint8Array | null {
  const probe = createDecipheriv(cipher, key, iv).update(body.subarray(0, 4096 + 32));
  if (!isPlausible(probe) && probe.length > 0) return null;
  try {
    const whole = createDecipheriv(cipher, key, iv);
    const bytes = Buffer.concat([whole.update(body), whole.final()]);
    return isPlausible(bytes) ? bytes : null;
  } catch {
    return null;
  }
}

function bytesToKey(digest: string, password: string, salt: Uint8Array): Buffer {
  let last: Buffer = Buffer.alloc(0);
  const blocks: Buffer[] = [];
  for (let bytes = 0; bytes < longestKey; bytes += last.length) {
    last = createHash(digest).update(last).update(password).update(salt).digest();
    blocks.push(last);
  }
  return Buffer.concat(blocks).subarray(0, longestKey);
}
