// Whether a password opens the configuration of a CryFS folder, and so all its blocks. Source: CryFS, impl/config/crypto.
import { createDecipheriv, scryptSync } from 'node:crypto';
import { TooCostly } from './tries.ts';

const nonceBytes = 16;
const tagBytes = 16;
const keyBytes = 32;
/** CryFS itself asks for 512 MB and twelve seconds for each try: as a rule none is made. */
const mostMemory = 256 * 1024 * 1024;
const mostWork = 2 ** 24;
const start = /^cryfs\.config;1;scrypt\0/;

export interface CryfsConfig {
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: Buffer;
  readonly sealed: Buffer;
}

/** A text that ends with zero, the parameters behind their length, then what is encrypted; null for any other version. */
export function readCryfs(file: Buffer): CryfsConfig | null {
  const mark = start.exec(file.toString('latin1', 0, 64))?.[0];
  if (mark === undefined || file.length < mark.length + 8) return null;
  const length = Number(file.readBigUInt64LE(mark.length));
  const at = mark.length + 8;
  const parameters = file.subarray(at, at + length);
  const sealed = file.subarray(at + length);
  if (parameters.length < 17 || parameters.length < length) return null;
  if (sealed.length <= nonceBytes + tagBytes) return null;
  return {
    N: Number(parameters.readBigUInt64LE(0)),
    r: parameters.readUInt32LE(8),
    p: parameters.readUInt32LE(12),
    salt: parameters.subarray(16),
    sealed,
  };
}

/** @throws TooCostly */
export function opensCryfs({ N, r, p, salt, sealed }: CryfsConfig, password: string): boolean {
  const memory = 128 * N * r;
  if (memory > mostMemory || N * r * p > mostWork)
    throw new TooCostly(`its configuration asks for scrypt over ${Math.ceil(memory / 2 ** 20)} MB`);
  try {
    const key = scryptSync(password, salt, keyBytes, { N, r, p, maxmem: memory + 2 ** 20 * 64 });
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    decipher.update(sealed.subarray(nonceBytes, -tagBytes));
    decipher.final();
    return true;
  } catch {
    return false;
  }
}
