// The thread that talks to PostgreSQL: an inventory blocks until each statement is done, and a driver cannot.
import { parentPort, workerData } from 'node:worker_threads';
import type { QueryResult } from 'pg';
import type { Answer, Asked, ThreadData } from './postgres-sql.ts';

const { address, done, port } = workerData as ThreadData;
if (!parentPort) throw new Error('this file runs as a worker thread only');

async function connect(): Promise<(asked: Asked) => Promise<Answer>> {
  const { default: pg } = await import('pg');
  // As text, since they may be too large: row numbers and counts never are.
  const { INT8, NUMERIC } = pg.types.builtins;
  for (const type of [INT8, NUMERIC]) pg.types.setTypeParser(type, Number);
  const { hostname, searchParams } = new URL(address);
  const isLocal = ['', 'localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const client = new pg.Client({
    connectionString: address,
    application_name: 'showme inventory',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // Over a network, what is kept of people goes encrypted to a server that proves who it is, unless the address says otherwise.
    ...(!isLocal && !searchParams.has('sslmode') && { ssl: true }),
  });
  // Whoever asks next is told.
  client.on('error', () => undefined);
  await client.connect();
  return async ({ text, name, values }) => {
    const bytes = values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
    const answered: unknown = await client.query({
      text,
      values: bytes,
      ...(name !== null && { name }),
    });
    const result = (Array.isArray(answered) ? answered.at(-1) : answered) as QueryResult<object>;
    return { rows: result.rows, count: result.rowCount ?? 0 };
  };
}

function say(answer: Answer): void {
  port.postMessage(answer);
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}

function failed(error: unknown): Answer {
  const {
    code = '',
    message,
    constraint = '',
  } = error as Error & {
    code?: string;
    constraint?: string;
  };
  return { failure: { code, constraint, message } };
}

let query: ReturnType<typeof connect> | undefined;
port.on('message', (asked: Asked) => {
  query ??= connect();
  query.then((ask) => ask(asked)).then(say, (error: unknown) => say(failed(error)));
});
