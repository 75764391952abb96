// One scan spread over one, two and four workers of this machine, beside the same scan without a queue: processor time and wall clock.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
    /** So much of a processor for each, as if on a machine of its own; needs root and control groups of version 1. */
    cores: { type: 'string' },
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

const period = 100_000;
const groups: string[] = [];

/** The same command, held to its share of a processor. */
function held(of: Command, at: number): Command {
  if (values.cores === undefined) return of;
  const group = `/sys/fs/cgroup/cpu/showme-bench-${process.pid}-${at}`;
  if (!groups.includes(group)) {
    mkdirSync(group);
    groups.push(group);
    writeFileSync(join(group, 'cpu.cfs_period_us'), String(period));
    writeFileSync(
      join(group, 'cpu.cfs_quota_us'),
      String(Math.round(Number(values.cores) * period)),
    );
  }
  const script = `echo $$ > ${group}/cgroup.procs && exec "$@"`;
  return { ...of, program: 'sh', args: ['-c', script, 'sh', of.program, ...of.args] };
}

function print({ title, cpuSeconds, serverSeconds, wallSeconds, peakMegabytes }: Row): void {
  const cells = [cpuSeconds, serverSeconds, wallSeconds, peakMegabytes, files / wallSeconds];
  console.log(title.padEnd(28) + cells.map((one) => one.toFixed(1).padStart(10)).join(''));
}

async function spread(database: string, count: number, when: string): Promise<Row> {
  const put = ['scan', root, '--enqueue', '--part', values.part];
  print(await timed(`--enqueue, ${when}`, () => measure(command(database, ...put))));
  const workers = Array.from({ length: count }, (_, at) =>
    held(command(database, 'worker', '--until-done', '-q', '-j', '1'), at),
  );
  const title = `${count === 1 ? '1 worker' : `${count} workers`}, ${when}`;
  const row = await timed(title, () => measureTogether(workers));
  print(row);
  return row;
}

try {
  console.log(machine());
  const share = values.cores === undefined ? '' : `, each on ${values.cores} of a processor`;
  console.log(`${files.toLocaleString('en-US')} files, parts of ${values.part}, -j 1${share}`);
  const columns = ['CPU s', 'server s', 'wall s', 'peak MB', 'files/s'];
  console.log(' '.repeat(28) + columns.map((name) => name.padStart(10)).join(''));
  await server.run('postgres', 'create database alone');
  const quiet = ['-q', '--fail-on', 'never', '-j', '1'];
  print(await timed('scan', () => measure(held(command('alone', 'scan', root, ...quiet), 0))));
  let first: Row | undefined;
  for (const count of counts) {
    const name = `fleet${count}`;
    await server.run('postgres', `create database ${name}`);
    const row = await spread(name, count, 'the first time');
    first ??= row;
    const ratio = (first.wallSeconds / row.wallSeconds).toFixed(2);
    console.log(`  wall of ${counts[0]} ÷ wall of ${count}: ${ratio}`);
    if (row === first) await spread(name, count, 'again');
  }
} finally {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
  for (const group of groups) rmdirSync(group);
}
