// PostgreSQL behind the statements of an inventory: each is handed to a thread, and waited for.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from 'node:worker_threads';
import { InventoryError } from './inventory-error.ts';
import type { InsertInto, Server, ServerAnswer, Sql, SqlValue } from './sql.ts';

/** What the thread is started with. */
export interface ThreadData {
  readonly address: string;
  readonly port: MessagePort;
  /** 1 once an answer is there. */
  readonly done: Int32Array;
}

export interface Asked {
  readonly text: string;
  /** Of the prepared statement; null where it is run once. */
  readonly name: string | null;
  readonly values: readonly unknown[];
}

export type Answer =
  | ServerAnswer
  | {
      readonly failure: {
        readonly code: string;
        readonly constraint: string;
        readonly message: string;
      };
    };

/** Longer, and the server is as good as gone. */
const patienceMs = 10 * 60 * 1000;
/** Parameters of one statement; the protocol knows 65,535. */
const maxParameters = 30_000;

/** @param address with its credentials. @throws InventoryError where the server cannot be reached, with the first statement */
export function postgresSql(address: string): Sql & Server {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(threadFile(), {
    workerData: { address, port: port2, done } satisfies ThreadData,
    transferList: [port2],
    stdout: true,
    stderr: true,
  });
  // Whoever asks next is told; nobody is asked any more where it ends.
  worker.on('error', () => undefined);
  // It never keeps the program from ending.
  worker.unref();
  port1.unref();
  let isLost = false;
  const ask = (asked: Asked): ServerAnswer => {
    // An answer that came too late would be taken for that of the next.
    if (isLost) throw lost(address, 'it did not answer before');
    Atomics.store(done, 0, 0);
    port1.postMessage(asked);
    // The thread may wake us for the answer before, which we had seen before it called: only the value tells.
    while (Atomics.load(done, 0) === 0)
      if (Atomics.wait(done, 0, 0, patienceMs) === 'timed-out') {
        isLost = true;
        throw lost(address, 'it did not answer');
      }
    const answer = receiveMessageOnPort(port1)?.message as Answer | undefined;
    if (!answer) throw lost(address, 'it gave no answer');
    if ('failure' in answer) throw failureOf(answer.failure, address);
    return answer;
  };
  const run = (text: string, values: readonly SqlValue[]): ServerAnswer => {
    const numbered = numberParameters(text);
    const name = createHash('sha1').update(numbered).digest('hex');
    return ask({ text: numbered, name, values: values.map(storable) });
  };
  const once = (text: string): void => {
    ask({ text, name: null, values: [] });
  };
  let depth = 0;
  return {
    engine: 'postgres',
    all: <Row>(text: string, ...values: readonly SqlValue[]) =>
      run(text, values).rows.map(withBuffers) as Row[],
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as the contract has it
    get: <Row>(text: string, ...values: readonly SqlValue[]) => {
      const [row] = run(text, values).rows;
      return row && (withBuffers(row) as Row);
    },
    run: (text, ...values) => run(text, values).count,
    add(into, row) {
      const [added] = run(`${insertStatement(into, 1)} returning number`, row).rows;
      return (added as { readonly number: number } | undefined)?.number;
    },
    insert(into, rows) {
      const most = Math.max(1, Math.floor(maxParameters / into.columns.length));
      for (let at = 0; at < rows.length; at += most) {
        const some = rows.slice(at, at + most);
        run(insertStatement(into, some.length), some.flat());
      }
    },
    transaction(work) {
      if (depth > 0) return work();
      once('begin');
      depth++;
      try {
        const result = work();
        once('commit');
        return result;
      } catch (error) {
        rollBack(once);
        throw error;
      } finally {
        depth--;
      }
    },
    execute(text, values = []) {
      try {
        return ask({ text, name: null, values });
      } catch (error) {
        // It may have begun a transaction of its own.
        if (depth === 0) rollBack(once);
        throw error;
      }
    },
    async together(work) {
      if (depth > 0) throw new Error('a transaction is open already');
      once('begin');
      depth++;
      try {
        const result = await work();
        once('commit');
        return result;
      } catch (error) {
        rollBack(once);
        throw error;
      } finally {
        depth--;
      }
    },
    state: () => null,
    close: () => {
      port1.close();
      void worker.terminate();
    },
  };
}

/** The connection may be gone: then the server has done it already. */
function rollBack(once: (text: string) => void): void {
  try {
    once('rollback');
  } catch {
    // What went wrong first is what is told.
  }
}

/** Tests run the sources, and a thread runs JavaScript. */
function threadFile(): URL {
  const beside = new URL('./postgres-thread.js', import.meta.url);
  return existsSync(beside)
    ? beside
    : new URL('../../dist/src/inventory/postgres-thread.js', import.meta.url);
}

/** '?' to '$1'; no statement of an inventory holds one in a text. */
function numberParameters(text: string): string {
  let count = 0;
  return text.replaceAll('?', () => `$${++count}`);
}

/** Text of PostgreSQL cannot hold the character of number zero, which a name on a disk or in a file may. */
function storable(value: SqlValue): SqlValue {
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value;
}

/** Buffers arrive as plain bytes. */
function withBuffers(row: object): object {
  for (const [name, value] of Object.entries(row) as [keyof typeof row, unknown][])
    if (value instanceof Uint8Array)
      Object.assign(row, { [name]: Buffer.from(value.buffer, value.byteOffset, value.byteLength) });
  return row;
}

function insertStatement({ table, columns, end = '' }: InsertInto, rows: number): string {
  const one = `(${columns.map(() => '?').join(', ')})`;
  return `insert into ${table} (${columns.join(', ')}) values ${Array.from({ length: rows }, () => one).join(', ')} ${end}`;
}

/** 23…: a broken constraint is a fault of ours. Messages of a server may quote what was being written: they are not passed on. */
function failureOf(
  { code, constraint, message }: { code: string; constraint: string; message: string },
  address: string,
): Error {
  if (code.startsWith('23')) return new Error(`the constraint ${constraint} was broken`);
  if (code.startsWith('42')) return new Error(`the inventory asked something impossible (${code})`);
  const reasons: Readonly<Record<string, string>> = {
    '28P01': 'it refused the password',
    '28000': 'it refused the login',
    '3D000': 'there is no such database',
    '53100': 'its disk is full',
    ERR_MODULE_NOT_FOUND: 'its driver is not installed; install it with: npm install pg@8',
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'there is no such host',
  };
  const words = reasons[code] ?? (code === '' ? message.slice(0, 60) : code);
  return lost(address, words);
}

function lost(address: string, why: string): InventoryError {
  const { host, pathname } = new URL(address);
  return new InventoryError(
    `the inventory in postgres://${host}${pathname} cannot be used: ${why}. What was finished before is in it.`,
  );
}
