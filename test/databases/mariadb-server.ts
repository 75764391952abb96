// A MariaDB server of its own for a test file: Debian's binaries, a fresh data folder, a key file for encrypted tablespaces beside it.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createConnection, type Connection } from 'mysql2/promise';

import { freePort, makeFolder, missing, openFolder, removeFolder, type Server } from './servers.ts';

export interface MariadbServer extends Server {
  readonly keyFile: string;
  readonly pid: number;
  uri(database: string, user?: string, scheme?: string): string;
  /** Runs statements as root; gives the rows of the last. */
  run(database: string, ...statements: string[]): Promise<readonly unknown[][]>;
  client(database: string): Promise<Connection>;
}

export const password = 'correct-horse-7';
const binary = '/usr/sbin/mariadbd';

export function whyNoMariadb(): string | null {
  return missing(existsSync(binary) ? null : 'mariadb-server is not installed');
}

export async function startMariadb(flags: readonly string[] = []): Promise<MariadbServer> {
  const folder = openFolder('my');
  const data = join(folder, 'data');
  const keys = makeFolder(join(folder, 'keys'));
  const keyFile = join(keys, 'keyfile');
  const key = (): string => randomBytes(32).toString('hex');
  writeFileSync(keyFile, `1;${key()}\n2;${key()}\n`, { mode: 0o600 });
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['-R', 'mysql', folder]);
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      ...(isRoot ? ['--user=mysql'] : []),
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { stdio: 'ignore' },
  );
  const port = await freePort();
  const host = '127.0.0.1';
  const server = startDaemon(
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${join(folder, 's.sock')}`,
      `--port=${port}`,
      `--bind-address=${host}`,
      `--tmpdir=${folder}`,
      `--pid-file=${join(folder, 'pid')}`,
      '--plugin-load-add=file_key_management',
      `--file-key-management-filename=${keyFile}`,
      '--innodb-encryption-threads=1',
      '--innodb-flush-log-at-trx-commit=0',
      '--max-allowed-packet=256M',
      ...flags,
    ],
    isRoot,
  );
  const client = (database: string, secret = password): Promise<Connection> =>
    createConnection({
      host,
      port,
      user: 'root',
      password: secret,
      ...(database ? { database } : {}),
    });
  await waitFor(async () => (await client('', '')).end());
  const first = await client('', '');
  await first.query(`ALTER USER root@localhost IDENTIFIED BY '${password}'`);
  await first.query(`CREATE OR REPLACE USER root@'127.0.0.1' IDENTIFIED BY '${password}'`);
  await first.query("GRANT ALL ON *.* TO root@'127.0.0.1' WITH GRANT OPTION");
  await first.query("DELETE FROM mysql.global_priv WHERE User = ''");
  await first.query('FLUSH PRIVILEGES');
  await first.end();
  return {
    host,
    port,
    keyFile,
    pid: server.pid ?? 0,
    uri: (database, user = 'root', scheme = 'mariadb') =>
      `${scheme}://${user}:${password}@${host}:${port}/${database}`,
    client,
    async run(database, ...statements) {
      const connection = await client(database);
      try {
        let rows: unknown = [];
        for (const sql of statements) [rows] = await connection.query({ sql, rowsAsArray: true });
        return Array.isArray(rows) ? (rows as unknown[][]) : [];
      } finally {
        await connection.end();
      }
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      removeFolder(folder);
    },
  };
}

function startDaemon(args: readonly string[], isRoot: boolean): ChildProcess {
  const command = isRoot ? 'setpriv' : binary;
  const rest = isRoot
    ? ['--reuid=mysql', '--regid=mysql', '--clear-groups', binary, ...args]
    : [...args];
  return spawn(command, rest, { stdio: 'ignore' });
}

async function waitFor(isUp: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await isUp();
    } catch (error) {
      if (tries > 150) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
