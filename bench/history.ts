// The history of the bench: one line a corpus and run, so that a reader can follow what became of the figures.
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import type { Measured } from './measure.ts';

export interface Outcome {
  readonly corpus: string;
  readonly megabytes: number;
  readonly rounds: number;
  readonly medians: ReadonlyMap<string, Measured>;
}

export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${model}, ${availableParallelism()} cores, Node ${process.version}`;
}

/** A row of the table in bench/HISTORY.md. */
export function historyLine({ corpus, megabytes, rounds, medians }: Outcome): string {
  const one = medians.get('showme');
  const rg = medians.get('rg');
  const all = medians.get('rg-all');
  const ratio = (to: Measured | undefined): string =>
    one && to ? (one.cpuSeconds / to.cpuSeconds).toFixed(2) : '–';
  const cells = [
    new Date().toISOString().slice(0, 10),
    execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    machine(),
    corpus,
    megabytes.toFixed(0),
    rounds,
    one?.cpuSeconds.toFixed(2) ?? '–',
    one ? (megabytes / one.cpuSeconds).toFixed(0) : '–',
    one?.peakMegabytes.toFixed(0) ?? '–',
    ratio(rg),
    ratio(all),
  ];
  return `| ${cells.join(' | ')} |\n`;
}
