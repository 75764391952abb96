// One connection to PostgreSQL that cannot write, does not wait in anybody's way, and gives up on a server that is silent.
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';

import type { Client, ClientConfig } from 'pg';

import { StoreProblem } from '../model/store.ts';
import { loadDriver } from './driver.ts';
import { oneValue } from './postgres-copy.ts';
import { endsConnection, postgresProblem } from './postgres-errors.ts';
import { openPatience, type Patience } from './patience.ts';

export interface Connection {
  readonly user: string;
  /** 'TLSv1.3'; null for a connection in the clear. */
  readonly tls: string | null;
  /** As in 160003. */
  readonly version: number;
  readonly database: string;
  /** False once the server or the network has ended it. */
  readonly isOpen: boolean;
  /** Rows as text, as the server writes them. @throws what the driver throws */
  query(sql: string, values?: readonly unknown[]): Promise<readonly (string | null)[][]>;
  /** The one value that a query gives, as bytes. */
  bytes(sql: string): Promise<Uint8Array | null>;
  /** The output of COPY … TO STDOUT in chunks, no faster than they are taken. */
  copy(sql: string): AsyncGenerator<Buffer>;
  end(): Promise<void>;
}

const lockTimeoutMs = 2000;
const connectTimeoutMs = 10_000;

/** What keeps the session harmless, and the forms that values are read in. */
const sessionSettings = (patienceMs: number): string =>
  [
    'SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY',
    `SET statement_timeout = ${patienceMs}`,
    `SET lock_timeout = ${Math.min(lockTimeoutMs, patienceMs)}`,
    `SET idle_in_transaction_session_timeout = ${patienceMs * 4}`,
    // Nothing that users have put into a schema is taken for an operator or a function.
    "SET search_path = ''",
    // Rows that a policy hides are an error, not a silence.
    'SET row_security = off',
    "SET bytea_output = 'hex'",
    "SET datestyle = 'ISO, MDY'",
  ].join('; ');

/** @throws StoreProblem */
export async function connectPostgres(
  uri: URL,
  database: string,
  patienceMs: number,
): Promise<Connection> {
  const { default: pg } = await loadDriver('pg', () => import('pg'));
  const { to } = await loadDriver('pg', () => import('pg-copy-streams'));
  const config = configOf(uri, database);
  const client = await connect((ssl) => new pg.Client({ ...config, ssl }), sslChoices(uri));
  const patience = openPatience(patienceMs + 2000, () => destroy(client));
  try {
    return await prepare({ client, patience, patienceMs, to, database });
  } catch (error) {
    destroy(client);
    throw postgresProblem(error);
  }
}

function configOf(uri: URL, database: string): ClientConfig {
  const { env } = process;
  const host = decode(uri.hostname) || uri.searchParams.get('host') || env['PGHOST'];
  const port = Number(uri.port || uri.searchParams.get('port') || env['PGPORT'] || 5432);
  const user =
    decode(uri.username) || uri.searchParams.get('user') || env['PGUSER'] || userInfo().username;
  // Without a password here, the driver looks into PGPASSWORD, then into ~/.pgpass.
  const password = decode(uri.password) || uri.searchParams.get('password');
  return {
    host: host || 'localhost',
    port,
    user,
    database,
    application_name: 'showme',
    connectionTimeoutMillis: connectTimeoutMs,
    ...(password ? { password } : {}),
  };
}

const decode = (text: string): string => decodeURIComponent(text).replace(/^\[(.*)\]$/, '$1');

/** Options of TLS in the order in which they are tried, as libpq does by `sslmode` ('prefer' where nothing is said). */
function sslChoices(uri: URL): readonly ClientConfig['ssl'][] {
  const mode = uri.searchParams.get('sslmode') ?? process.env['PGSSLMODE'] ?? 'prefer';
  const file = uri.searchParams.get('sslrootcert') ?? process.env['PGSSLROOTCERT'];
  const ca = file && file !== 'system' ? { ca: readCertificate(file) } : {};
  const unverified = { rejectUnauthorized: false } as const;
  switch (mode) {
    case 'disable':
      return [false];
    case 'allow':
      return [false, unverified];
    case 'prefer':
      return [unverified, false];
    case 'require':
      return [file ? { ...ca, checkServerIdentity: () => undefined } : unverified];
    case 'verify-ca':
      return [{ ...ca, checkServerIdentity: () => undefined }];
    default:
      return [ca];
  }
}

function readCertificate(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new StoreProblem(
      'denied',
      `the certificate that sslrootcert names cannot be read: ${path}`,
    );
  }
}

async function connect(
  make: (ssl: NonNullable<ClientConfig['ssl']>) => Client,
  choices: readonly ClientConfig['ssl'][],
): Promise<Client> {
  for (const [i, ssl] of choices.entries()) {
    const client = make(ssl ?? false);
    // An error of a connection that is in use comes with its query; a second one must not end the process.
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      destroy(client);
      const refused = /does not support SSL/.test((error as Error).message);
      if (refused && i === choices.length - 1)
        throw new StoreProblem(
          'read-error',
          'the server refuses TLS, and the address asks for it (sslmode)',
        );
      if (!refused && !(choices.length > 1 && i === 0 && ssl === false))
        throw connectProblem(error);
    }
  }
  throw new StoreProblem('read-error', 'the server could not be reached');
}

function connectProblem(error: unknown): unknown {
  const { message } = error as Error;
  if (/timeout/i.test(message))
    return new StoreProblem('timeout', 'the server does not answer; check the address and port');
  // The driver finds that it has no password only when it is asked for one.
  if (/password must be a string/i.test(message)) return postgresProblem({ code: '28P01' });
  return postgresProblem(error);
}

/** Cuts the connection whatever it is doing; `end` would wait for the server. */
function destroy(client: Client): void {
  (
    client as unknown as { connection: { stream: { destroy(): void } } }
  ).connection.stream.destroy();
}

interface Raw {
  readonly client: Client;
  readonly patience: Patience;
  readonly patienceMs: number;
  readonly to: typeof import('pg-copy-streams').to;
  readonly database: string;
}

/** Every type as the server writes it. */
const asText = { getTypeParser: () => (value: unknown) => value };

async function prepare({ client, patience, patienceMs, to, database }: Raw): Promise<Connection> {
  let isOpen = true;
  client.on('end', () => (isOpen = false));
  client.on('error', () => (isOpen = false));
  await patience.within(client.query(sessionSettings(patienceMs)));
  // Whoever asks next, before the socket has closed, asks over another connection.
  const note = (error: unknown): never => {
    if (endsConnection(error)) isOpen = false;
    throw error;
  };
  const query: Connection['query'] = async (text, values = []) => {
    const asked = client.query<(string | null)[]>({
      text,
      values: [...values],
      rowMode: 'array',
      types: asText as never,
    } as never);
    const result = await patience.within(asked).catch(note);
    return result.rows;
  };
  async function* copy(text: string): AsyncGenerator<Buffer> {
    const chunks = client.query(to(text));
    const iterator = chunks[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
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
      note(error);
    } finally {
      // Left in the middle, the rest of the rows would come in the way of the next answer.
      if (!isDone) destroy(client);
    }
  }
  const [[version = '0', encoding] = []] = await query(
    "SELECT current_setting('server_version_num'), current_setting('server_encoding')",
  );
  // Bytes of no known encoding come as they are, and are told apart here.
  await query(`SET client_encoding = '${encoding === 'SQL_ASCII' ? 'SQL_ASCII' : 'UTF8'}'`);
  const { stream } = (client as unknown as { connection: { stream: TlsLike } }).connection;
  return {
    user: client.user ?? '',
    tls: stream.encrypted === true ? (stream.getProtocol?.() ?? 'TLS') : null,
    version: Number(version),
    database,
    get isOpen() {
      return isOpen && !patience.isLost;
    },
    query,
    bytes: (text) => oneValue(copy(`COPY (${text}) TO STDOUT (FORMAT binary)`)),
    copy,
    async end() {
      if (isOpen) await Promise.race([client.end(), patience.pause(1000)]);
      destroy(client);
    },
  };
}

interface TlsLike {
  readonly encrypted?: boolean;
  getProtocol?(): string | null;
}
