// The key of an encrypted block in a 7-Zip archive, stretched out of a password. Source: 7-Zip, CPP/7zip/Crypto/7zAes.cpp.
import { createDecipheriv, createHash } from 'node:crypto';
import { TooCostly } from './tries.ts';

export const aes256 = '06f10701';

/** Rounds as a power of two; 7-Zip writes 19, and each one more doubles the time. */
const mostRounds = 24;
/** Salt and password are taken for the key as they are. */
const noHashing = 63;

/** Rounds and length of salt and nonce in the first two bytes, then these. */
export function decryptAes(packed: Uint8Array, properties: Uint8Array, password: string): Buffer {
  const [first = 0, second = 0] = properties;
  const saltBytes = (first >> 7) + (second >> 4);
  const ivBytes = ((first >> 6) & 1) + (second & 15);
  const salt = properties.subarray(2, 2 + saltBytes);
  const iv = Buffer.alloc(16);
  iv.set(properties.subarray(2 + saltBytes, 2 + saltBytes + ivBytes));
  const key = keyFor(first & 63, salt, password);
  const whole = packed.subarray(0, packed.length - (packed.length % 16));
  return createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false).update(whole);
}

let last: { readonly of: string; readonly key: Buffer } | null = null;

/** The key before is remembered: all blocks of an archive have the same one as a rule. */
function keyFor(rounds: number, salt: Uint8Array, password: string): Buffer {
  const of = `${rounds}:${Buffer.from(salt).toString('hex')}:${password}`;
  if (last?.of !== of) last = { of, key: stretch(rounds, salt, password) };
  return last.key;
}

const counterBytes = 8;
const bytesAtOnce = 256 * 1024;

function stretch(rounds: number, salt: Uint8Array, password: string): Buffer {
  const secret = Buffer.concat([salt, Buffer.from(password, 'utf16le')]);
  if (rounds === noHashing) return Buffer.concat([secret, Buffer.alloc(32)]).subarray(0, 32);
  if (rounds > mostRounds)
    throw new TooCostly(`its header asks for 2 to the power of ${rounds} rounds of SHA-256`);
  const unit = secret.length + counterBytes;
  const count = 2 ** rounds;
  const atOnce = Math.min(count, 2 ** Math.floor(Math.log2(Math.max(1, bytesAtOnce / unit))));
  const block = Buffer.alloc(unit * atOnce);
  for (let i = 0; i < atOnce; i += 1) secret.copy(block, i * unit);
  const hash = createHash('sha256');
  for (let counter = 0; counter < count; counter += atOnce) {
    for (let i = 0; i < atOnce; i += 1) block.writeUInt32LE(counter + i, i * unit + secret.length);
    hash.update(block);
  }
  return hash.digest();
}
