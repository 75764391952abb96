// Whether a password opens a TrueCrypt or VeraCrypt volume, which nothing marks: its header must decrypt to what one says.
// Source: VeraCrypt documentation, "Volume format specification" and "Header key derivation".
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { crc32 } from 'node:zlib';

const saltBytes = 64;
const headerBytes = 512;
const keysAt = 256;

/** Of the derivations of both programs those that OpenSSL still has, and of their ciphers AES alone. */
const derivations: readonly (readonly [hash: string, rounds: number])[] = [
  ['sha512', 1000],
  ['ripemd160', 2000],
  ['sha512', 500_000],
  ['sha256', 500_000],
];

/** The program whose header it is; null where the password opens nothing. */
export function opensVolume(head: Buffer, password: string): 'TrueCrypt' | 'VeraCrypt' | null {
  if (head.length < headerBytes) return null;
  const salt = head.subarray(0, saltBytes);
  for (const [hash, rounds] of derivations) {
    const key = pbkdf2Sync(password, salt, rounds, 64, hash);
    const decipher = createDecipheriv('aes-256-xts', key, Buffer.alloc(16)).setAutoPadding(false);
    const header = decipher.update(head.subarray(saltBytes, headerBytes));
    const mark = header.toString('latin1', 0, 4);
    const isWhole = crc32(header.subarray(keysAt - saltBytes)) === header.readUInt32BE(8);
    if (mark === 'VERA' && isWhole) return 'VeraCrypt';
    if (mark === 'TRUE' && isWhole) return 'TrueCrypt';
  }
  return null;
}
