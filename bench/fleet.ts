// One scan spread over one, two and four workers of this machine, beside the same scan without a queue: processor time and wall clock.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres, whyNoPostgres } from '../test/databases/postgres-server.ts';
import { machine } from './history.ts';
import {
  childrenSeconds,
  measure,
  measureTogether,
  type Command,
  type Measured,
} from './measure.ts';
import { makeFiles } from './unchanged.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    /** Files of one part. */
    part: { type: 'string', default: '250' },
    workers: { type: 'string', default: '1,2,4' },
  },
});
const files = Number(values.files);
const counts = values.workers.split(',').map(Number);
if (!(files >= 100) || !counts.every((count) => count >= 1))
  throw new Error('--files is 100 or more, --workers such as 1,2,4');
const cli = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');
if (!existsSync(cli)) throw new Error('build the program first: npm run build');
const missing = whyNoPostgres();
if (missing !== null) throw new Error(missing);

const work = mkdtempSync(join(tmpdir(), 'showme-bench-'));
const root = join(work, 'files');
makeFiles(root, files);
const server = await startPostgres();
// Its first line is the process that all sessions are children of.
const postmaster = Number(
  readFileSync(join(server.dataFolder, 'postmaster.pid'), 'utf8').split('\n')[0],
);

interface Row extends Measured {
  readonly title: string;
  /** Of the server's sessions that ended meanwhile. */
  readonly serverSeconds: number;
}

async function timed(title: string, run: () => Promise<Measured>): Promise<Row> {
  const before = childrenSeconds(postmaster);
  const measured = await run();
  return { title, ...measured, serverSeconds: childrenSeconds(postmaster) - before };
}

function command(database: string, ...args: string[]): Command {
  return {
    program: process.execPath,
    args: [cli, ...args, '--inventory', server.uri(database)],
    env: { SHOWME_DATA_DIR: join(work, 'data') },
  };
}

function print({ title, cpuSeconds, serverSeconds, wallSeconds, peakMegabytes }: Row): void {
  const cells = [cpuSeconds, serverSeconds, wallSeconds, peakMegabytes, files / wallSeconds];
  console.log(title.padEnd(28) + cells.map((one) => one.toFixed(1).padStart(10)).join(''));
}

try {
  console.log(machine());
  console.log(`${files.toLocaleString('en-US')} files, at most ${values.part} in a part, -j 1`);
  const columns = ['CPU s', 'server s', 'wall s', 'peak MB', 'files/s'];
  console.log(' '.repeat(28) + columns.map((name) => name.padStart(10)).join(''));
  await server.run('postgres', 'create database alone');
  const quiet = ['-q', '--fail-on', 'never', '-j', '1'];
  print(await timed('scan', () => measure(command('alone', 'scan', root, ...quiet))));
  let first: Row | undefined;
  for (const count of counts) {
    const name = `fleet${count}`;
    await server.run('postgres', `create database ${name}`);
    const put = ['scan', root, '--enqueue', '--part', values.part];
    print(await timed(`scan --enqueue`, () => measure(command(name, ...put))));
    const workers = Array.from({ length: count }, () =>
      command(name, 'worker', '--until-done', '-q', '-j', '1'),
    );
    const title = count === 1 ? '1 worker' : `${count} workers`;
    const row = await timed(title, () => measureTogether(workers));
    print(row);
    first ??= row;
    console.log(
      `  wall of ${counts[0]} ÷ wall of ${count}: ${(first.wallSeconds / row.wallSeconds).toFixed(2)}`,
    );
  }
} finally {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
}
