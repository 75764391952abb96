// A second scan of many files that nobody wrote to, side by side with `find` asking the system the same of each.
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { measure, medianOf, type Command, type Measured } from './measure.ts';
import { sentence } from './vocabulary.ts';
import { seeded } from './random.ts';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');
const perFolder = 250;

/** Small notes and tables, one in fifty with a person in it. */
export function makeFiles(root: string, files: number): void {
  const random = seeded(files);
  const past = new Date(Date.UTC(2026, 0, 5));
  for (let n = 0; n < files; n++) {
    const folder = join(root, `department ${Math.floor(n / perFolder)}`);
    if (n % perFolder === 0) mkdirSync(folder, { recursive: true });
    const path = join(folder, `note ${n}.txt`);
    const person =
      n % 50 === 0 ? `Ada Birch, Social Security number 486-12-${1000 + (n % 8999)}.\n` : '';
    const fd = openSync(path, 'w');
    writeSync(fd, `${sentence(random, 12)}\n${person}${sentence(random, 12)}\n`);
    closeSync(fd);
    utimesSync(path, past, past);
  }
}

export interface Unchanged {
  readonly files: number;
  readonly first: Measured;
  readonly again: Measured;
  readonly find: Measured;
}

/** @param work a folder for the files and the inventory */
async function measureUnchanged(work: string, files: number, rounds: number): Promise<Unchanged> {
  const root = mkdtempSync(join(work, 'unchanged-'));
  makeFiles(join(root, 'files'), files);
  const env = { SHOWME_DATA_DIR: join(root, 'data') };
  const target = join(root, 'files');
  const args = [cli, 'scan', target, '-f', 'json', '--fail-on', 'never', '--progress', 'never'];
  const scan: Command = { program: process.execPath, args, env };
  const find: Command = {
    program: 'find',
    args: [target, '-type', 'f', '-printf', '%p %s %T@ %C@ %i\\n'],
  };
  const first = await measure(scan);
  const again: Measured[] = [];
  const found: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    again.push(await measure(scan));
    found.push(await measure(find));
  }
  rmSync(root, { recursive: true, force: true });
  return { files, first, again: medianOf(again), find: medianOf(found) };
}

export async function printUnchanged(work: string, files: number, rounds: number): Promise<void> {
  const { first, again, find } = await measureUnchanged(work, files, rounds);
  const line = (title: string, { cpuSeconds, wallSeconds, peakMegabytes }: Measured): string =>
    `${title.padEnd(28)}${[cpuSeconds, wallSeconds].map((one) => one.toFixed(2).padStart(10)).join('')}${peakMegabytes.toFixed(0).padStart(10)}`;
  console.log(`\n${files.toLocaleString('en-US')} files that nobody wrote to`);
  console.log(`${' '.repeat(28)}     CPU s    wall s   peak MB`);
  console.log(line('showme scan, the first', first));
  console.log(line('showme scan again', again));
  console.log(line('find -type f -printf', find));
  console.log(
    `CPU again ÷ first ${(again.cpuSeconds / first.cpuSeconds).toFixed(3)}; again ÷ find ${(again.cpuSeconds / find.cpuSeconds).toFixed(1)}`,
  );
}
