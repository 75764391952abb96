// Runs a command and tells what it took: wall clock, processor time of it and its threads, and its peak of memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  readonly wallSeconds: number;
  /** User and system, of the process, its threads and its children. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const clockTicks = 100;
const sampleEveryMs = 25;

/**
 * Runs to the end. What a child used is added to its parent's account when it ends (proc_pid_stat(5), cutime and
 * cstime); the peak is read while it lives.
 * @throws Error where it cannot be run, or ends with a failure of its own
 */
export function measure(command: Command): Promise<Measured> {
  return measureTogether([command]);
}

/** All at once, until the last has ended: the time of all, and the largest peak. @throws as `measure` */
export async function measureTogether(commands: readonly Command[]): Promise<Measured> {
  const before = childrenSeconds();
  const started = performance.now();
  const peaks = await Promise.all(commands.map(runToEnd));
  const wallSeconds = (performance.now() - started) / 1000;
  const cpuSeconds = childrenSeconds() - before;
  return { wallSeconds, cpuSeconds, peakMegabytes: Math.max(...peaks) };
}

/** Its peak of memory, in megabytes. */
async function runToEnd({ program, args, env }: Command): Promise<number> {
  const child = spawn(program, args, {
    // What went wrong is told.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  let peakMegabytes = 0;
  const timer = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid));
  }, sampleEveryMs);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  clearInterval(timer);
  // 1 is "nothing found" for ripgrep and "something exposed" for showme.
  if (code === null || code === 2) throw new Error(`${program} ended with ${code}`);
  return peakMegabytes;
}

/** Of the children that ended so far: ours, or those of another process. */
export function childrenSeconds(pid: number | 'self' = 'self'): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / clockTicks;
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return (
      Number(/^VmHWM:\s+(?<kilobytes>\d+) kB$/mu.exec(status)?.groups?.['kilobytes'] ?? 0) / 1024
    );
  } catch {
    // It ended between two looks.
    return 0;
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The medians of several rounds of one command. */
export function medianOf(rounds: readonly Measured[]): Measured {
  const of = (take: (one: Measured) => number): number => median(rounds.map(take));
  return {
    wallSeconds: of((one) => one.wallSeconds),
    cpuSeconds: of((one) => one.cpuSeconds),
    peakMegabytes: of((one) => one.peakMegabytes),
  };
}
