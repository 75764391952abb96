// What only SQLite can do for an inventory that is looked after: examine, shrink and copy its file.
import type Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFailure } from './explain-failure.ts';
import type { KeepingEngine, OpenedCopy } from './keeping.ts';
import { copyDatabase, openDatabase } from './sqlite-database.ts';
import { sqliteSql } from './sqlite-sql.ts';

const mostComplaints = 5;

export function sqliteKeeping(db: Database.Database, path: string): KeepingEngine {
  return {
    files: [path, `${path}-wal`, `${path}-shm`],
    integrity() {
      const found = db.pragma(`integrity_check(${mostComplaints})`) as {
        integrity_check: string;
      }[];
      const broken = db.pragma('foreign_key_check') as unknown[];
      const complaints = found.map((one) => one.integrity_check).filter((one) => one !== 'ok');
      if (broken.length > 0)
        complaints.push(`${broken.length} rows refer to others that are not there`);
      return complaints.join('; ');
    },
    compact() {
      explained(path, () => {
        // The log still holds the pages as they were.
        db.pragma('wal_checkpoint(truncate)');
        db.exec('vacuum');
        db.pragma('wal_checkpoint(truncate)');
      });
    },
    copyTo(copy) {
      explained(copy, () => db.prepare('vacuum into ?').run(copy));
    },
  };
}

function explained(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw explainFailure(error, path);
  }
}

/** Opens a copy of the inventory in a file, in the version of this program; the file is left as it is. */
export function openSqliteCopy(from: string): OpenedCopy {
  const folder = mkdtempSync(join(tmpdir(), 'showme-merge-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const copy = join(folder, 'inventory.db');
    copyDatabase(from, copy);
    const sql = sqliteSql(openDatabase(copy), copy);
    const close = (): void => {
      sql.close();
      remove();
    };
    return { sql, close };
  } catch (error) {
    remove();
    throw error;
  }
}
