// Opens the file of an inventory: private, of this program's version, and safe against a power failure.
import type Database from 'better-sqlite3';
import { createRequire } from 'node:module';
import { explainFailure } from './explain-failure.ts';
import { InventoryError } from './inventory-error.ts';
import { migrate } from './migrations.ts';
import { makePrivateFile, makePrivateFolder, tightenFile } from './private-file.ts';

const pagesInLog = 4000;
const cacheKilobytes = 8000;

/** Makes or migrates it where needed. @throws InventoryError */
export function openDatabase(path: string): Database.Database {
  let db: Database.Database | undefined;
  try {
    // Loaded here, so that commands that need no inventory do not pay for the native module.
    const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database;
    makePrivateFolder(path);
    makePrivateFile(path);
    db = new Sqlite(path, { timeout: 15_000 });
    // First, because it refuses what is not ours: up to here nothing about the file has changed.
    migrate(db, path);
    db.pragma('journal_mode = wal');
    // Full: what was committed stays, also when the power fails.
    db.pragma('synchronous = full');
    db.pragma('foreign_keys = on');
    // Pages of indexes are written again and again while they fill: into the file itself once for four times as many.
    db.pragma(`wal_autocheckpoint = ${pagesInLog}`);
    db.pragma(`cache_size = -${cacheKilobytes}`);
    // What is removed is written over.
    db.pragma('secure_delete = on');
    // SQLite gives new side files the mode of the main file; those of an earlier run are tightened too.
    for (const file of [path, `${path}-wal`, `${path}-shm`]) tightenFile(file);
    return db;
  } catch (error) {
    db?.close();
    throw error instanceof InventoryError ? error : explainFailure(error, path);
  }
}

/**
 * Writes a copy of an inventory without changing anything about it, its version included.
 * @throws InventoryError where it cannot be read, or is none
 */
export function copyDatabase(path: string, copy: string): void {
  const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database;
  let db: Database.Database | undefined;
  try {
    db = new Sqlite(path, { readonly: true, fileMustExist: true });
    db.prepare('vacuum into ?').run(copy);
    tightenFile(copy);
  } catch (error) {
    throw explainFailure(error, path);
  } finally {
    db?.close();
  }
}
