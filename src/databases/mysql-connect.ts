// One connection to MariaDB or MySQL that cannot write, does not wait in anybody's way, and gives up on a server that is silent.
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';

import type { Connection as Driver, ConnectionOptions, TypeCastField } from 'mysql2';

import { StoreProblem } from '../model/store.ts';
import { loadDriver } from './driver.ts';
import { errorName, mysqlProblem } from './mysql-errors.ts';
import { takePackets, type RowPackets } from './mysql-packets.ts';
import { readOptionFile, type Options } from './option-file.ts';
import { openPatience, type Patience } from './patience.ts';

export type MysqlCell = string | Buffer | null;

export interface Connection {
  readonly user: string;
  readonly tls: string | null;
  /** '10.11.19-MariaDB'. */
  readonly version: string;
  readonly isMariadb: boolean;
  readonly isOpen: boolean;
  /** Rows as text; columns named in `bytes` as bytes. @throws what the driver throws */
  query(
    sql: string,
    values?: readonly unknown[],
    bytes?: ReadonlySet<string>,
  ): Promise<MysqlCell[][]>;
  /** Rows as the bytes that came, where the driver lets them through, else as text. @throws what the driver throws */
  packets(sql: string, values: readonly unknown[]): Promise<RowPackets | MysqlCell[][]>;
  /** The same row by row, for what cannot be read page by page. */
  stream(sql: string, bytes: ReadonlySet<string>): AsyncGenerator<MysqlCell[]>;
  end(): Promise<void>;
}

const lockSeconds = 2;
const connectTimeoutMs = 10_000;

/** @throws StoreProblem */
export async function connectMysql(uri: URL, patienceMs: number): Promise<Connection> {
  const mysql = await loadDriver('mysql2', () => import('mysql2'));
  const options = readOptionFile();
  const config = configOf(uri, options);
  for (const ssl of sslChoices(uri, options)) {
    const client = mysql.createConnection({ ...config, ...(ssl ? { ssl } : {}) });
    client.on('error', () => undefined);
    const patience = openPatience(patienceMs + 2000, () => client.destroy());
    try {
      await patience.within(connected(client));
      return await prepare({ client, patience, patienceMs, user: config.user });
    } catch (error) {
      client.destroy();
      if (errorName(error) === 'HANDSHAKE_NO_SSL_SUPPORT' && ssl && !isDemanded(uri, options))
        continue;
      throw connectProblem(error);
    }
  }
  throw new StoreProblem('read-error', 'the server could not be reached');
}

const connected = (client: Driver): Promise<void> =>
  new Promise((resolve, reject) => {
    client.connect((error) => {
      if (error) reject(error);
      else resolve();
    });
  });

function connectProblem(error: unknown): unknown {
  if (/ETIMEDOUT|connect timeout/i.test(`${errorName(error)} ${(error as Error).message}`))
    return new StoreProblem('timeout', 'the server does not answer; check the address and port');
  return mysqlProblem(error);
}

function configOf(uri: URL, options: Options): ConnectionOptions & { readonly user: string } {
  const given = (name: string): string | undefined =>
    uri.searchParams.get(name) ?? options[name] ?? undefined;
  const socket = uri.hostname === '' ? given('socket') : undefined;
  const user = decodeURIComponent(uri.username) || given('user') || userInfo().username;
  const password =
    decodeURIComponent(uri.password) || given('password') || process.env['MYSQL_PWD'] || '';
  return {
    user,
    password,
    ...(socket === undefined
      ? {
          host: uri.hostname || options['host'] || 'localhost',
          port: Number(uri.port || options['port'] || 3306),
        }
      : { socketPath: socket }),
    connectTimeout: connectTimeoutMs,
    charset: 'utf8mb4',
    // A server must not be able to ask for files of this machine.
    flags: ['-LOCAL_FILES'],
    multipleStatements: false,
  };
}

const modeOf = (uri: URL, options: Options): string =>
  (uri.searchParams.get('ssl-mode') ?? options['ssl-mode'] ?? 'PREFERRED').toUpperCase();

const isDemanded = (uri: URL, options: Options): boolean => modeOf(uri, options) !== 'PREFERRED';

type Ssl = Exclude<ConnectionOptions['ssl'], string | undefined>;

/** What is tried in order, by the client's own word `ssl-mode`; null = without. */
function sslChoices(uri: URL, options: Options): readonly (Ssl | null)[] {
  const path = uri.searchParams.get('ssl-ca') ?? options['ssl-ca'];
  const ca = path === undefined || path === null ? {} : { ca: readCertificate(path) };
  switch (modeOf(uri, options)) {
    case 'DISABLED':
      return [null];
    case 'PREFERRED':
      return [{ rejectUnauthorized: false }, null];
    case 'REQUIRED':
      return [{ rejectUnauthorized: false }];
    case 'VERIFY_CA':
      return [{ ...ca, rejectUnauthorized: true, verifyIdentity: false }];
    default:
      return [{ ...ca, rejectUnauthorized: true, verifyIdentity: true }];
  }
}

function readCertificate(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new StoreProblem('denied', `the certificate that ssl-ca names cannot be read: ${path}`);
  }
}

interface Raw {
  readonly client: Driver;
  readonly patience: Patience;
  readonly patienceMs: number;
  readonly user: string;
}

/** Everything as the server writes it, bytes where they are asked for. */
function castTo(bytes: ReadonlySet<string>): (field: TypeCastField) => MysqlCell {
  return (field) => (bytes.has(field.name) ? field.buffer() : field.string());
}

const noBytes: ReadonlySet<string> = new Set();

async function prepare({ client, patience, patienceMs, user }: Raw): Promise<Connection> {
  let isOpen = true;
  for (const event of ['end', 'error'] as const) client.on(event, () => (isOpen = false));
  const query: Connection['query'] = (sql, values = [], bytes = noBytes) =>
    patience.within(
      new Promise((resolve, reject) => {
        const options = { sql, values: [...values], rowsAsArray: true, typeCast: castTo(bytes) };
        client.query(options, (error, rows) => {
          if (error) reject(error);
          else resolve(rows as unknown as MysqlCell[][]);
        });
      }),
    );
  const packets: Connection['packets'] = (sql, values) =>
    patience.within(
      new Promise((resolve, reject) => {
        const options = { sql, values: [...values], rowsAsArray: true, typeCast: castTo(noBytes) };
        let taken: () => RowPackets | null = () => null;
        const asked = client.query(options, (error, rows) => {
          if (error) reject(error);
          else resolve(taken() ?? (rows as unknown as MysqlCell[][]));
        });
        taken = takePackets(asked);
      }),
    );
  const [[version] = []] = await query('SELECT VERSION()');
  const isMariadb = /mariadb/i.test(String(version));
  for (const sql of sessionSettings(isMariadb, patienceMs)) await query(sql);
  const [[, cipher] = []] = await query("SHOW SESSION STATUS LIKE 'Ssl_version'");
  return {
    user,
    tls: typeof cipher === 'string' && cipher !== '' ? cipher : null,
    version: String(version),
    isMariadb,
    get isOpen() {
      return isOpen && !patience.isLost;
    },
    query,
    packets,
    async *stream(sql, bytes) {
      const options = { sql, rowsAsArray: true, typeCast: castTo(bytes) };
      const rows = client.query(options).stream({ highWaterMark: 1000 });
      const iterator = rows[Symbol.asyncIterator]() as AsyncIterator<MysqlCell[]>;
      let isDone = false;
      try {
        for (;;) {
          const next = await patience.within(iterator.next());
          isDone = next.done === true;
          if (next.done === true) return;
          yield next.value;
        }
      } catch (error) {
        isDone = true;
        throw error;
      } finally {
        // Left in the middle, the rest of the rows would come in the way of the next answer.
        if (!isDone) client.destroy();
      }
    },
    async end() {
      const ended = new Promise<void>((resolve) => {
        client.end(() => resolve());
      });
      if (isOpen) await Promise.race([ended, patience.pause(1000)]);
      client.destroy();
    },
  };
}

/** What keeps the session harmless. */
function sessionSettings(isMariadb: boolean, patienceMs: number): readonly string[] {
  const seconds = Math.max(1, Math.round(patienceMs / 1000));
  return [
    'SET SESSION TRANSACTION READ ONLY',
    'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
    `SET SESSION lock_wait_timeout = ${lockSeconds}, innodb_lock_wait_timeout = ${lockSeconds}`,
    isMariadb
      ? `SET SESSION max_statement_time = ${seconds}`
      : `SET SESSION max_execution_time = ${patienceMs}`,
    "SET SESSION sql_mode = ''",
    // The reader may be slower than the server where much is found.
    'SET SESSION net_write_timeout = 600',
  ];
}
