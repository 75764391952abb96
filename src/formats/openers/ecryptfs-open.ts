// Whether a passphrase is the one of a file of eCryptfs: the file bears the signature of its key. Source: ecryptfs-utils, key_management.c.
import { createHash } from 'node:crypto';

/** What the tools take where nobody chose another salt. */
const salt = Buffer.from('0011223344556677', 'hex');
const rounds = 65_536;
const signatureBytes = 8;

/** The signature in the literal packet behind the key packet; null where there is none. */
export function readSignature(head: Buffer): Buffer | null {
  // Tag 11, a format byte, and '_CONSOLE' for a name, then four bytes of date.
  const name = head.indexOf('_CONSOLE', 0, 'latin1');
  const at = name + 8 + 4;
  if (name < 0 || at + signatureBytes > head.length) return null;
  return head.subarray(at, at + signatureBytes);
}

export function fitsSignature(signature: Buffer, passphrase: string): boolean {
  let key = createHash('sha512').update(salt).update(passphrase).digest();
  for (let round = 1; round < rounds; round += 1) key = createHash('sha512').update(key).digest();
  const own = createHash('sha512').update(key).digest().subarray(0, signatureBytes);
  return own.equals(signature);
}
