// The inventory in one SQLite file, readable by its owner only.
import type Database from 'better-sqlite3';
import { createRequire } from 'node:module';
import { countByStrongestPrint, type CountPeople } from './count-people.ts';
import { explainFailure } from './explain-failure.ts';
import { InventoryError } from './inventory-error.ts';
import type { Inventory } from './inventory.ts';
import { inventoryOn } from './inventory-on.ts';
import { migrate } from './migrations.ts';
import { makePrivateFile, makePrivateFolder, tightenFile } from './private-file.ts';
import { takeScanLock } from './scan-lock.ts';
import { sqliteKeeping } from './sqlite-keeping.ts';
import { sqliteSql } from './sqlite-sql.ts';

export interface InventoryOptions {
  /** How many people a set of prints stands for. */
  readonly countPeople?: CountPeople;
}

/**
 * Opens the inventory, making or migrating it where needed.
 * @throws InventoryError where it cannot be opened, is not an inventory, or is newer than this program
 */
export function openInventory(path: string, options: InventoryOptions = {}): Inventory {
  const db = openDatabase(path);
  return inventoryOn({
    sql: sqliteSql(db, path),
    countPeople: options.countPeople ?? countByStrongestPrint,
    lock: () => takeScanLock(path),
    keeping: sqliteKeeping(db, path),
  });
}

function openDatabase(path: string): Database.Database {
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
