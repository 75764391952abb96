// The database engines, in the order in which they are asked.
import { accessEngine } from './access.ts';
import type { DatabaseEngine } from './database.ts';
import { duckdbEngine } from './duckdb.ts';
import { mongoEngine } from './mongo.ts';
import { mysqlEngine } from './mysql.ts';
import { postgresEngine } from './postgres.ts';
import { s3Engine } from './s3.ts';
import { sqliteEngine } from './sqlite.ts';
import { sqlServerEngine } from './sqlserver.ts';

export const engines: readonly DatabaseEngine[] = [
  sqliteEngine,
  postgresEngine,
  mysqlEngine,
  mongoEngine,
  sqlServerEngine,
  s3Engine,
  accessEngine,
  duckdbEngine,
];

/** The engine that reads an address; undefined where none does. */
export function engineOf({ protocol }: URL): DatabaseEngine | undefined {
  const scheme = protocol.slice(0, -1);
  return engines.find(({ schemes }) => schemes.includes(scheme));
}
