// Measures a scan of a generated tree, side by side with ripgrep searching one pattern, and prints a table.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTree } from './tree.ts';

interface Measured {
  readonly name: string;
  readonly wallSeconds: number;
  /** User and system, of the process and its threads. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const pattern = String.raw`\b\d{3}-\d{2}-\d{4}\b`;
const cli = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');
const clockTicks = 100;
const sampleEveryMs = 20;

/** Runs a command to its end, looking into /proc (proc_pid_stat(5)) while it lives: what a child used is gone with it. */
async function measure(name: string, command: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  const seen = { cpuSeconds: 0, peakMegabytes: 0 };
  const look = (): void => {
    try {
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      seen.cpuSeconds = (Number(fields[11]) + Number(fields[12])) / clockTicks;
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const peak = /^VmHWM:\s+(?<kilobytes>\d+) kB$/mu.exec(status)?.groups?.['kilobytes'];
      seen.peakMegabytes = Number(peak ?? 0) / 1024 || seen.peakMegabytes;
    } catch {
      // It ended between two looks.
    }
  };
  const timer = setInterval(look, sampleEveryMs);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  clearInterval(timer);
  if (code === null || code === 2) throw new Error(`${name} ended with ${code}`);
  return { name, wallSeconds: (performance.now() - started) / 1000, ...seen };
}

function hasRipgrep(): boolean {
  return spawnSync('rg', ['--version']).status === 0;
}

if (!existsSync(cli)) throw new Error('build the program first: npm run build');
const megabytes = Number(process.argv[2] ?? 256);
const folder = mkdtempSync(join(tmpdir(), 'showme-bench-'));
process.env['SHOWME_DATA_DIR'] = join(folder, 'data');
try {
  const tree = makeTree(join(folder, 'tree'), megabytes * 1024 * 1024);
  const size = tree.bytes / 1e6;
  console.log(`${tree.files} files, ${size.toFixed(0)} MB, one row in a hundred sensitive`);
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}\n`,
  );
  const scan = ['scan', tree.path, '-f', 'json', '--fail-on', 'never', '--progress', 'never'];
  const rows = [await measure('showme scan', process.execPath, [cli, ...scan])];
  rows.push(await measure('showme scan -j 1', process.execPath, [cli, ...scan, '-j', '1']));
  if (hasRipgrep())
    rows.push(await measure('rg, one pattern', 'rg', ['-uuu', '-c', pattern, tree.path]));
  console.log('                     wall s    CPU s     MB/s   peak MB');
  for (const { name, wallSeconds, cpuSeconds, peakMegabytes } of rows) {
    const cells = [
      wallSeconds.toFixed(2),
      cpuSeconds.toFixed(2),
      (size / wallSeconds).toFixed(0),
      peakMegabytes.toFixed(0),
    ];
    console.log(name.padEnd(18) + cells.map((cell) => cell.padStart(9)).join(''));
  }
  if (!hasRipgrep()) console.log('\nripgrep is not installed: no comparison.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
