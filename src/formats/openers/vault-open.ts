// Opens what ansible-vault wrote, versions 1.1 and 1.2. Source: ansible, lib/ansible/parsing/vault.
import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';

export interface Vault {
  readonly salt: Buffer;
  readonly hmac: Buffer;
  readonly sealed: Buffer;
}

/** The three numbers under the first line; null where they are not there. */
export function readVault(text: string): Vault | null {
  const [first = '', ...lines] = text.split(/\r?\n/);
  if (!/^\$ANSIBLE_VAULT;1\.[12];AES256/.test(first)) return null;
  const outer = Buffer.from(lines.join('').replaceAll(/\s/g, ''), 'hex').toString('latin1');
  const [salt = '', hmac = '', sealed = ''] = outer.split('\n');
  if (!/^[0-9a-f]{64}$/.test(salt) || !/^[0-9a-f]{64}$/.test(hmac)) return null;
  // Padded to whole blocks.
  if (!/^(?:[0-9a-f]{32})+$/.test(sealed)) return null;
  return {
    salt: Buffer.from(salt, 'hex'),
    hmac: Buffer.from(hmac, 'hex'),
    sealed: Buffer.from(sealed, 'hex'),
  };
}

/** Null where the password is not the one. */
export function openVault({ salt, hmac, sealed }: Vault, password: string): Uint8Array | null {
  const secret = pbkdf2Sync(password, salt, 10_000, 80, 'sha256');
  const told = createHmac('sha256', secret.subarray(32, 64)).update(sealed).digest();
  if (!told.equals(hmac)) return null;
  const cipher = createDecipheriv('aes-256-ctr', secret.subarray(0, 32), secret.subarray(64, 80));
  const padded = Buffer.concat([cipher.update(sealed), cipher.final()]);
  return padded.subarray(0, padded.length - (padded.at(-1) ?? 0));
}
