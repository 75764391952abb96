// The key behind every fingerprint: 32 random bytes in a file of their own, apart from the inventory; each new key adds as many.
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { InventoryError } from './inventory-error.ts';
import { makePrivateFolder, tightenFile } from './private-file.ts';

const keyBytes = 32;
/** More would make every print too slow. */
const maxKeys = 8;

export interface LoadedKey {
  readonly key: Buffer;
  /** A sentence for stderr where the file had been open to others; null otherwise. */
  readonly warning: string | null;
}

/** Reads the key, or makes one. @throws InventoryError where the file is not a key */
export function loadOrCreateKey(path: string): LoadedKey {
  if (!existsSync(path)) makeKey(path);
  const warning = tightenFile(path)
    ? `the fingerprint key ${path} could be read by other accounts; it is now readable by its owner only`
    : null;
  const key = readFileSync(path);
  if (key.length === 0 || key.length % keyBytes !== 0 || key.length > maxKeys * keyBytes) {
    throw new InventoryError(
      `${path} is not a fingerprint key: it should hold ${keyBytes} bytes, or as many for each of its keys, and holds ${key.length}. Restore it from a backup, or move it away to begin with a new key; people seen under the old key will then not be recognized.`,
    );
  }
  return { key, warning };
}

function makeKey(path: string): void {
  try {
    createKey(path);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new InventoryError(
      `the fingerprint key cannot be kept: ${path} (${code}). Make its folder writable for this account, or set SHOWME_DATA_DIR.`,
      { cause: error },
    );
  }
}

/** Two programs may start at once: the key appears whole under its name or not at all, and the first one stays. */
function createKey(path: string): void {
  makePrivateFolder(path);
  const fresh = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(fresh, randomBytes(keyBytes), { flag: 'wx', mode: 0o600 });
  try {
    linkSync(fresh, path);
  } catch (error) {
    // Some network and FAT file systems know no hard links.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/**
 * Puts a new key behind those in the file, which appears whole under its name or not at all. @returns all of them
 * @throws InventoryError where there are as many as can be borne, or the file cannot be written
 */
export function addKey(path: string): Buffer {
  const { key } = loadOrCreateKey(path);
  if (key.length >= maxKeys * keyBytes)
    throw new InventoryError(
      `${path} holds ${maxKeys} keys, and more would make every print too slow. Move it away and begin a new inventory.`,
    );
  const keys = Buffer.concat([key, randomBytes(keyBytes)]);
  const fresh = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(fresh, keys, { flag: 'wx', mode: 0o600, flush: true });
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new InventoryError(`the new key cannot be kept: ${path} (${code}).`, { cause: error });
  }
  return keys;
}
