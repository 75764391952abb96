// The inventory in a PostgreSQL database, in a schema of its own: one for many machines, each of which scans in its turn.
import { createHash } from 'node:crypto';
import { InventoryError } from './inventory-error.ts';
import type { Inventory } from './inventory.ts';
import { inventoryOn } from './inventory-on.ts';
import type { KeepingEngine } from './keeping.ts';
import { postgresMigrations } from './postgres-schema.ts';
import { prepareSpreading } from './postgres-spreading.ts';
import { partsOf } from './postgres-address.ts';
import { postgresSql } from './postgres-sql.ts';
import { countByStrongestPrint } from './count-people.ts';
import type { ScanLock } from './scan-lock.ts';
import type { Sql } from './sql.ts';
import type { InventoryOptions } from './sqlite-inventory.ts';

/** 'show' in ASCII, and one more: two programs that begin at once must not both make the tables. */
const scanning = 0x73686f77;
const migrating = scanning + 1;
const feeding = scanning + 2;

const tables = [
  'scan',
  'basis',
  'item',
  'reading',
  'standing',
  'seen',
  'store',
  'finding',
  'place',
  'problem',
];

/**
 * Opens the inventory, making or migrating it where needed.
 * @param address 'postgres://user@host/database?schema=name', with its credentials; the schema is 'showme' where none is named
 * @throws InventoryError where it cannot be reached, or is newer than this program
 */
export function openPostgresInventory(address: string, options: InventoryOptions = {}): Inventory {
  const { server, schema } = partsOf(address);
  const sql = postgresSql(server);
  try {
    migrate(sql, schema);
  } catch (error) {
    sql.close();
    throw error;
  }
  return inventoryOn({
    sql,
    countPeople: options.countPeople ?? countByStrongestPrint,
    lock: () => takeLock(sql, { key: scanning, schema }),
    keeping: keepingOf(sql),
    spreading: (desk) =>
      prepareSpreading({
        desk: { ...desk, sql },
        queueSchema: queueSchemaOf(schema),
        share: () => takeLock(sql, { key: scanning, schema, way: '_shared' }),
        feeder: () => takeLock(sql, { key: feeding, schema }),
      }),
  });
}

/** The queue knows names of 50 characters at most. */
function queueSchemaOf(schema: string): string {
  if (schema.length <= 44) return `${schema}_queue`;
  return `${schema.slice(0, 30)}_${createHash('sha256').update(schema).digest('hex').slice(0, 12)}_queue`;
}

function migrate(sql: Sql, schema: string): void {
  sql.transaction(() => {
    sql.get('select pg_advisory_xact_lock(?, hashtext(?))', migrating, schema);
    sql.run(`create schema if not exists ${schema}`);
    sql.run(`set local search_path = ${schema}`);
    sql.run('create table if not exists inventory_version (version bigint not null)');
    const known = sql.get<{ version: number }>('select version from inventory_version');
    const from = known?.version ?? 0;
    if (from > postgresMigrations.length)
      throw new InventoryError(
        `the inventory in PostgreSQL was written by a newer showme (version ${from}; this program knows ${postgresMigrations.length}); it was left as it is. Update showme.`,
      );
    for (const step of postgresMigrations.slice(from))
      for (const statement of step.split(/;\n/u)) if (statement.trim() !== '') sql.run(statement);
    if (!known)
      sql.run('insert into inventory_version (version) values (?)', postgresMigrations.length);
    else sql.run('update inventory_version set version = ?', postgresMigrations.length);
  });
  sql.run(`set search_path = ${schema}`);
}

interface Lock {
  readonly key: number;
  readonly schema: string;
  /** With others that share it. */
  readonly way?: '' | '_shared';
}

/** Held by the session: the server lets go of it when its holder dies, however it dies. */
function takeLock(sql: Sql, { key, schema, way = '' }: Lock): ScanLock | undefined {
  const taken = sql.get<{ taken: boolean }>(
    `select pg_try_advisory_lock${way}(?, hashtext(?)) as taken`,
    key,
    schema,
  );
  if (!taken?.taken) return undefined;
  return {
    release: () => {
      sql.get(`select pg_advisory_unlock${way}(?, hashtext(?))`, key, schema);
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
  };
}
