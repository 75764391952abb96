// One connection to SQL Server that takes no lock which writers feel, and gives up on a server that is silent.
import type {
  Connection as Driver,
  ConnectionConfiguration,
  Request as DriverRequest,
} from 'tedious';

import { StoreProblem } from '../model/store.ts';
import { loadDriver } from './driver.ts';
import { openPatience } from './patience.ts';
import { sqlServerProblem } from './sqlserver-errors.ts';

export type SqlCell = string | Buffer | null;

export interface Connection {
  readonly user: string;
  readonly isTls: boolean;
  readonly database: string;
  readonly isOpen: boolean;
  /** Every column must be text or bytes: the statements convert. @throws what the driver throws */
  query(sql: string): Promise<SqlCell[][]>;
  /** The same row by row, no faster than they are taken. */
  stream(sql: string): AsyncGenerator<SqlCell[]>;
  end(): Promise<void>;
}

const lockTimeoutMs = 2000;
const connectTimeoutMs = 10_000;
/** Rows held before the server is asked to wait. */
const mostHeld = 1000;

/** @throws StoreProblem */
export async function connectSqlServer(
  uri: URL,
  database: string,
  patienceMs: number,
): Promise<Connection> {
  const tedious = await loadDriver('tedious', () => import('tedious'));
  const config = configOf(uri, database, patienceMs);
  const client = new tedious.Connection(config);
  let isOpen = true;
  client.on('error', () => (isOpen = false));
  client.on('end', () => (isOpen = false));
  const patience = openPatience(patienceMs + 2000, () => client.close());
  const run = (sql: string, onRow: (row: SqlCell[]) => void): Running =>
    runBatch(client, tedious.Request, sql, onRow);
  try {
    await patience.within(connected(client));
    const isTls = isSecured(client);
    if (config.options?.encrypt === true && !isTls)
      throw new StoreProblem(
        'read-error',
        'the server refuses TLS, and the address asks for it; encrypt=false does without',
      );
    const connection: Connection = {
      user: config.authentication?.options.userName ?? '',
      isTls,
      database,
      get isOpen() {
        return isOpen && !patience.isLost;
      },
      async query(sql) {
        const rows: SqlCell[][] = [];
        await patience.within(run(sql, (row) => void rows.push(row)).ended);
        return rows;
      },
      async *stream(sql) {
        const held: SqlCell[][] = [];
        let wake = (): void => undefined;
        const running = run(sql, (row) => {
          held.push(row);
          if (held.length === mostHeld) running.request.pause();
          wake();
        });
        let outcome: { readonly error: unknown } | null = null;
        const ended = running.ended.then(
          () => (outcome = { error: null }),
          (error: unknown) => (outcome = { error }),
        );
        void ended.then(() => wake());
        try {
          for (;;) {
            while (held.length > 0) yield held.shift() as SqlCell[];
            if (outcome !== null) break;
            running.request.resume();
            await patience.within(
              new Promise<void>((resolve) => {
                wake = resolve;
                if (held.length > 0 || outcome !== null) resolve();
              }),
            );
          }
          const { error } = outcome as { readonly error: unknown };
          if (error !== null) throw error as Error;
        } finally {
          // Left in the middle, the rest of the rows would come in the way of the next answer.
          if (outcome === null) client.close();
        }
      },
      async end() {
        const closed = new Promise<void>((resolve) => client.once('end', () => resolve()));
        client.close();
        await Promise.race([closed, patience.pause(1000)]);
      },
    };
    await prepare(connection);
    return connection;
  } catch (error) {
    client.close();
    throw sqlServerProblem(error);
  }
}

/** The driver goes on in the clear where the server knows no TLS, and says so nowhere else. */
function isSecured(client: Driver): boolean {
  const { messageIo } = client as unknown as {
    readonly messageIo?: { readonly securePair?: unknown };
  };
  return messageIo?.securePair !== undefined && messageIo.securePair !== null;
}

function connected(client: Driver): Promise<void> {
  return new Promise((resolve, reject) => {
    client.connect((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Older versions are read where the database keeps them; else rows are read as they are, so that nobody waits for the scan. */
async function prepare(connection: Connection): Promise<void> {
  const [[snapshot, committed] = []] = await connection.query(
    'SELECT CONVERT(nvarchar(10), snapshot_isolation_state), CONVERT(nvarchar(10), is_read_committed_snapshot_on) FROM sys.databases WHERE name = DB_NAME()',
  );
  const level =
    snapshot === '1' ? 'SNAPSHOT' : committed === '1' ? 'READ COMMITTED' : 'READ UNCOMMITTED';
  await connection.query(
    `SET TRANSACTION ISOLATION LEVEL ${level}; SET LOCK_TIMEOUT ${lockTimeoutMs}; SET DEADLOCK_PRIORITY LOW; SET TEXTSIZE 2147483647`,
  );
}

function configOf(uri: URL, database: string, patienceMs: number): ConnectionConfiguration {
  const { env } = process;
  const flag = (name: string): boolean | undefined => {
    const value = uri.searchParams.get(name);
    return value === null ? undefined : !/^(?:false|no|0|disable)/i.test(value);
  };
  const userName = decodeURIComponent(uri.username) || env['SQLCMDUSER'] || '';
  const password = decodeURIComponent(uri.password) || env['SQLCMDPASSWORD'] || '';
  const domain = uri.searchParams.get('domain');
  const instance = uri.searchParams.get('instance');
  return {
    server: uri.hostname || env['SQLCMDSERVER'] || 'localhost',
    authentication: {
      type: domain === null ? 'default' : 'ntlm',
      options: { userName, password, ...(domain === null ? {} : { domain }) },
    },
    options: {
      appName: 'showme',
      database,
      encrypt: flag('encrypt') ?? true,
      trustServerCertificate: flag('trustServerCertificate') ?? false,
      // A copy that is kept for readers is asked first.
      readOnlyIntent: true,
      connectTimeout: connectTimeoutMs,
      requestTimeout: 0,
      cancelTimeout: Math.min(patienceMs, 5000),
      useColumnNames: false,
      ...(instance === null ? { port: Number(uri.port || 1433) } : { instanceName: instance }),
    },
  };
}

interface Running {
  readonly request: DriverRequest;
  readonly ended: Promise<void>;
}

function runBatch(
  client: Driver,
  Request: typeof DriverRequest,
  sql: string,
  onRow: (row: SqlCell[]) => void,
): Running {
  let request!: DriverRequest;
  const ended = new Promise<void>((resolve, reject) => {
    request = new Request(sql, (error) => {
      if (error) reject(error);
      else resolve();
    });
    request.on('row', (columns: readonly { readonly value: unknown }[]) =>
      onRow(columns.map(({ value }) => cellOf(value))),
    );
    client.execSqlBatch(request);
  });
  return { request, ended };
}

function cellOf(value: unknown): SqlCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || Buffer.isBuffer(value)) return value;
  throw new StoreProblem('unsupported', 'the server gave a value that was not asked for as text');
}
