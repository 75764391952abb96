// Opens files that git-crypt encrypted with a key that was exported or lies in the repository. Source: git-crypt, key.cpp and crypto.cpp.
import { createDecipheriv, createHmac } from 'node:crypto';

const keyMagic = Buffer.from('\0GITCRYPTKEY', 'latin1');
const nonceBytes = 12;
const aesField = 3;
const hmacField = 5;
const maxFields = 64;

interface GitCryptKey {
  readonly aes: Buffer;
  readonly hmac: Buffer;
}

/** @param sealed the whole file, magic and nonce in front; null where the key does not fit */
export function openGitCrypt(sealed: Uint8Array, file: Uint8Array): Uint8Array | null {
  const nonce = sealed.subarray(10, 10 + nonceBytes);
  const body = sealed.subarray(10 + nonceBytes);
  for (const { aes, hmac } of keysIn(Buffer.from(file))) {
    const counter = Buffer.concat([nonce, Buffer.alloc(4)]);
    const plain = createDecipheriv('aes-256-ctr', aes, counter).update(body);
    // The nonce is a keyed hash of the content, and so tells whether that is right.
    const told = createHmac('sha1', hmac).update(plain).digest().subarray(0, nonceBytes);
    if (told.equals(nonce)) return plain;
  }
  return null;
}

/** Fields of number, length and content (four bytes, four bytes, as many as the length says); 0 ends a key. */
function keysIn(file: Buffer): GitCryptKey[] {
  const keys: GitCryptKey[] = [];
  let aes: Buffer | null = null;
  let at = keyMagic.length + 4;
  if (!file.subarray(0, keyMagic.length).equals(keyMagic)) return keys;
  for (let fields = 0; at + 8 <= file.length && fields < maxFields; fields += 1) {
    const field = file.readUInt32BE(at);
    if (field === 0) {
      at += 4;
      continue;
    }
    const length = file.readUInt32BE(at + 4);
    const content = file.subarray(at + 8, at + 8 + length);
    if (field === aesField && length === 32) aes = content;
    if (field === hmacField && length === 64 && aes) keys.push({ aes, hmac: content });
    at += 8 + length;
  }
  return keys;
}
