// The database engines, in the order in which they are asked.
import type { DatabaseEngine } from './database.ts';
import { mongoEngine } from './mongo.ts';
import { mysqlEngine } from './mysql.ts';
import { postgresEngine } from './postgres.ts';
import { sqliteEngine } from './sqlite.ts';

export const engines: readonly DatabaseEngine[] = [
  sqliteEngine,
  postgresEngine,
  mysqlEngine,
  mongoEngine,
];
