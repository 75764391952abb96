// Whether a password, or the master key itself, opens a folder of gocryptfs. Source: gocryptfs, internal/configfile and cryptocore.
import { createDecipheriv, hkdfSync, scryptSync } from 'node:crypto';
import { TooCostly } from './tries.ts';

export interface GocryptfsConfig {
  readonly sealedKey: Buffer;
  readonly salt: Buffer;
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly isDerived: boolean;
  readonly nonceBytes: 12 | 16;
}

const tagBytes = 16;
/** Memory that scrypt may take; gocryptfs itself asks for 64 MB. */
const mostMemory = 512 * 1024 * 1024;

/** Null where it is no configuration whose cipher is known here. */
export function readGocryptfs(file: Uint8Array | null): GocryptfsConfig | null {
  try {
    const config = JSON.parse(Buffer.from(file ?? []).toString('utf8')) as {
      EncryptedKey: string;
      ScryptObject: { Salt: string; N: number; R: number; P: number };
      FeatureFlags?: string[];
    };
    const flags = config.FeatureFlags ?? [];
    const { Salt, N, R, P } = config.ScryptObject;
    if (flags.includes('XChaCha20Poly1305')) return null;
    return {
      sealedKey: Buffer.from(config.EncryptedKey, 'base64'),
      salt: Buffer.from(Salt, 'base64'),
      N,
      r: R,
      p: P,
      isDerived: flags.includes('HKDF'),
      nonceBytes: flags.includes('GCMIV128') ? 16 : 12,
    };
  } catch {
    return null;
  }
}

/** @throws TooCostly */
export function opensGocryptfs(config: GocryptfsConfig, password: string): boolean {
  const { N, r, p, salt, sealedKey, nonceBytes } = config;
  const maxmem = 256 * N * r;
  if (maxmem > mostMemory)
    throw new TooCostly(
      `its configuration asks for scrypt over ${Math.ceil((128 * N * r) / 2 ** 20)} MB`,
    );
  const stretched = scryptSync(password, salt, 32, { N, r, p, maxmem });
  const parts = { key: contentKey(config, stretched), nonceBytes };
  return decrypts(parts, sealedKey, Buffer.alloc(8));
}

const headerBytes = 18;
const idBytes = 16;
const blockBytes = 4096;

/**
 * Whether the master key, as gocryptfs prints it, opens the beginning of one of the files.
 * @param note what it was written down in
 * @param start the first 4,146 bytes of the file, or all of it
 */
export function opensGocryptfsFile(
  config: GocryptfsConfig,
  note: Uint8Array,
  start: Buffer,
): boolean {
  const written = /(?:[0-9a-f]{8}-?\s{0,8}){7}[0-9a-f]{8}/i.exec(
    Buffer.from(note).toString('latin1'),
  );
  const master = Buffer.from((written?.[0] ?? '').replaceAll(/[-\s]/g, ''), 'hex');
  const { nonceBytes } = config;
  const block = start.subarray(headerBytes, headerBytes + nonceBytes + blockBytes + tagBytes);
  if (master.length !== 32 || block.length <= nonceBytes + tagBytes) return false;
  const id = start.subarray(headerBytes - idBytes, headerBytes);
  const parts = { key: contentKey(config, master), nonceBytes };
  return decrypts(parts, block, Buffer.concat([Buffer.alloc(8), id]));
}

function contentKey({ isDerived }: GocryptfsConfig, key: Buffer): Buffer {
  if (!isDerived) return key;
  return Buffer.from(hkdfSync('sha256', key, '', 'AES-GCM file content encryption', 32));
}

function decrypts(
  { key, nonceBytes }: { readonly key: Buffer; readonly nonceBytes: number },
  sealed: Buffer,
  authenticated: Buffer,
): boolean {
  const nonce = sealed.subarray(0, nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(authenticated);
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  decipher.update(sealed.subarray(nonceBytes, -tagBytes));
  try {
    decipher.final();
    return true;
  } catch {
    return false;
  }
}
