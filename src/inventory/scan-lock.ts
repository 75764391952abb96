// One scan at a time: a lock that the system lets go of when its holder dies, however it dies.
import type Database from 'better-sqlite3';
import { createRequire } from 'node:module';
import { makePrivateFile } from './private-file.ts';

export interface ScanLock {
  release(): void;
}

/** What beside the inventory the lock lies in. */
function lockPath(path: string): string {
  return `${path}-lock`;
}

/**
 * Takes the lock of the inventory at `path`; undefined where somebody else holds it. An exclusive transaction on an
 * empty database: SQLite knows how to lock a file on every system.
 */
export function takeScanLock(path: string): ScanLock | undefined {
  const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database;
  makePrivateFile(lockPath(path));
  const db = new Sqlite(lockPath(path), { timeout: 0 });
  try {
    db.exec('begin exclusive');
  } catch (error) {
    db.close();
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return undefined;
    throw error;
  }
  return {
    release: () => {
      db.close();
    },
  };
}
