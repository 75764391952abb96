// One scan spread over workers of the built command line, and what the inventory says of it in the end.
import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cli, freshDataDir, runShowme, type Ran } from '../cli/run-showme.ts';
import type { PostgresServer } from '../databases/postgres-server.ts';

export interface Fleet {
  readonly dataDir: string;
  readonly at: readonly string[];
  /** Rows as text, of one column. */
  ask(statement: string): Promise<string[]>;
  showme(...args: string[]): Promise<Ran>;
  start(...args: string[]): Started;
}

export interface Started {
  readonly child: ChildProcess;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  said(): string;
}

/** With an inventory of its own, and the keys of all others. */
export async function makeFleet(server: PostgresServer, name: string): Promise<Fleet> {
  await server.run('postgres', `create database ${name}`);
  const dataDir = freshDataDir();
  const at = ['--inventory', server.uri(name)];
  const env = { PGPASSWORD: server.password };
  return {
    dataDir,
    at,
    ask: async (statement) => (await server.run(name, statement)).map(([value]) => String(value)),
    showme: (...args) => runShowme([...args, ...at], { dataDir, env }),
    start(...args) {
      const child = spawn(process.execPath, [cli, ...args, ...at], {
        env: { PATH: process.env['PATH'], HOME: dataDir, SHOWME_DATA_DIR: dataDir, ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let text = '';
      child.stderr?.on('data', (data: Buffer) => {
        text += data.toString();
      });
      const ended = new Promise<number | string>((done) =>
        child.once('exit', (code, signal) => done(code ?? signal ?? 'gone')),
      );
      return { child, ended, said: () => text };
    },
  };
}

export function shareKeys(from: string, to: string): void {
  mkdirSync(join(to, 'keys'), { mode: 0o700, recursive: true });
  copyFileSync(join(from, 'keys', 'fingerprint.key'), join(to, 'keys', 'fingerprint.key'));
}

/** The report of the newest scan, without what names the run: equal where the inventories say the same. */
export async function reportOf({ dataDir, at }: Pick<Fleet, 'dataDir' | 'at'>): Promise<unknown> {
  const { stdout, stderr } = await runShowme(['report', 'json', ...at], { dataDir });
  if (stdout === '') throw new Error(stderr);
  const { scan, ...rest } = JSON.parse(stdout) as {
    scan: Record<string, unknown>;
    notExamined: object[];
  };
  const { id: _id, startedAt: _from, finishedAt: _to, ...same } = scan;
  const sorted = rest.notExamined
    .map((one) => JSON.stringify(one))
    .toSorted()
    .map((one) => JSON.parse(one) as object);
  return { scan: same, ...rest, notExamined: sorted };
}

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
