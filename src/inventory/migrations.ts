// Brings an inventory to the version this program knows, or refuses it.
import type Database from 'better-sqlite3';
import { InventoryError } from './inventory-error.ts';
import { schemaVersion5 } from './schema-keys.ts';
import { schemaVersion4 } from './schema-marks.ts';
import { schemaVersion3 } from './schema-readings.ts';
import { schemaVersion6 } from './schema-standing.ts';
import { applicationId, schemaVersion1, schemaVersion2 } from './schema.ts';

/** The SQL that leads from version n to version n + 1 stands at index n. Only ever appended to. */
export const migrations: readonly string[] = [
  schemaVersion1,
  schemaVersion2,
  schemaVersion3,
  schemaVersion4,
  schemaVersion5,
  schemaVersion6,
];

/**
 * Runs what is missing, all of it or nothing.
 * @throws InventoryError where the file is newer than the program, or somebody else's database
 */
export function migrate(
  db: Database.Database,
  path: string,
  steps: readonly string[] = migrations,
): void {
  refuseForeign(db, path, steps.length);
  const run = db.transaction(() => {
    // Read again inside the transaction: another program may have migrated in the meantime.
    const from = versionOf(db);
    if (from >= steps.length) return;
    for (const sql of steps.slice(from)) db.exec(sql);
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${steps.length}`);
  });
  run.immediate();
}

function versionOf(db: Database.Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

function refuseForeign(db: Database.Database, path: string, known: number): void {
  const tables = db.prepare('select count(*) from sqlite_schema').pluck().get() as number;
  const ours = db.pragma('application_id', { simple: true }) === applicationId;
  if (tables > 0 && !ours) {
    throw new InventoryError(
      `${path} is a database, but not an inventory of showme; it was left as it is. Choose another file with --inventory.`,
    );
  }
  const version = versionOf(db);
  if (version > known) {
    throw new InventoryError(
      `${path} was written by a newer showme (inventory version ${version}; this program knows ${known}); it was left as it is. Update showme, or choose another file with --inventory.`,
    );
  }
}
