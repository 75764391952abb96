// The inventory in a PostgreSQL database, in a schema of its own: one for many machines, each of which scans in its turn.
import { InventoryError } from './inventory-error.ts';
import type { Inventory } from './inventory.ts';
import { inventoryOn } from './inventory-on.ts';
import type { KeepingEngine } from './keeping.ts';
import { postgresMigrations } from './postgres-schema.ts';
import { postgresSql } from './postgres-sql.ts';
import { countByStrongestPrint } from './count-people.ts';
import type { ScanLock } from './scan-lock.ts';
import type { Sql } from './sql.ts';
import { openSqliteCopy } from './sqlite-keeping.ts';
import type { InventoryOptions } from './sqlite-inventory.ts';

/** Two programs that begin at once must not both make the tables; 'show' in ASCII. */
const lockSpace = 0x73686f77;
const migrating = 1;
const scanning = 2;

const tables = ['scan', 'basis', 'item', 'reading', 'seen', 'store', 'finding', 'place', 'problem'];

/**
 * Opens the inventory, making or migrating it where needed.
 * @param address 'postgres://user@host/database', with its credentials
 * @throws InventoryError where it cannot be reached, or is newer than this program
 */
export function openPostgresInventory(address: string, options: InventoryOptions = {}): Inventory {
  const sql = postgresSql(address);
  try {
    migrate(sql);
  } catch (error) {
    sql.close();
    throw error;
  }
  return inventoryOn({
    sql,
    countPeople: options.countPeople ?? countByStrongestPrint,
    lock: () => takeLock(sql),
    keeping: keepingOf(sql),
  });
}

function migrate(sql: Sql): void {
  sql.transaction(() => {
    sql.get(`select pg_advisory_xact_lock(${lockSpace}, ${migrating})`);
    sql.run('create schema if not exists showme');
    sql.run('create table if not exists showme.inventory_version (version bigint not null)');
    const known = sql.get<{ version: number }>('select version from showme.inventory_version');
    const from = known?.version ?? 0;
    if (from > postgresMigrations.length)
      throw new InventoryError(
        `the inventory in PostgreSQL was written by a newer showme (version ${from}; this program knows ${postgresMigrations.length}); it was left as it is. Update showme.`,
      );
    sql.run('set local search_path = showme');
    for (const step of postgresMigrations.slice(from))
      for (const statement of step.split(/;\n/u)) if (statement.trim() !== '') sql.run(statement);
    if (!known)
      sql.run(
        'insert into showme.inventory_version (version) values (?)',
        postgresMigrations.length,
      );
    else sql.run('update showme.inventory_version set version = ?', postgresMigrations.length);
  });
  sql.run('set search_path = showme');
}

/** Held by the session: the server lets go of it when its holder dies, however it dies. */
function takeLock(sql: Sql): ScanLock | undefined {
  const taken = sql.get<{ taken: boolean }>(
    `select pg_try_advisory_lock(${lockSpace}, ${scanning}) as taken`,
  );
  if (!taken?.taken) return undefined;
  return {
    release: () => {
      sql.get(`select pg_advisory_unlock(${lockSpace}, ${scanning})`);
    },
  };
}

function keepingOf(sql: Sql): KeepingEngine {
  return {
    files: [],
    // Constraints are the server's to keep; its pages are checked by pg_amcheck.
    integrity: () => '',
    compact() {
      for (const table of tables) sql.run(`vacuum (full) ${table}`);
    },
    copyTo() {
      throw new InventoryError(
        'an inventory in PostgreSQL is copied by its own tool: pg_dump --schema=showme',
      );
    },
    openCopy: openSqliteCopy,
  };
}
