// Kills scans in the middle of their work, again and again, and lets the last one come to its end.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishedReadings } from './inventory-content.ts';
import { cli } from './run-showme.ts';

/** Repeatable, so that a failure can be met again (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Files of a few hundred invented people each. */
export function writeOffice(root: string, files: number, rows: number): void {
  const random = seeded(files);
  const given = ['Ada', 'Ben', 'Cora', 'Dale', 'Edna', 'Floyd', 'Greta', 'Hank'];
  const family = ['Abernathy', 'Birch', 'Calloway', 'Dunmore', 'Easton', 'Fairley'];
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  for (let n = 0; n < files; n++) {
    const lines = Array.from({ length: rows }, () => {
      const serial = 1000 + Math.floor(random() * 8999);
      return `${pick(given)},${pick(family)},${486 + (n % 14)}-${10 + (n % 89)}-${serial}`;
    });
    const folder = join(root, `folder ${n % 7}`);
    mkdirSync(folder, { recursive: true });
    const text = n % 3 === 0 ? `Minutes of meeting ${n}: nothing was decided.\n` : '';
    writeFileSync(
      join(folder, `${n}.${n % 3 === 0 ? 'txt' : 'csv'}`),
      text === '' ? `first name,last name,ssn\n${lines.join('\n')}\n` : text,
    );
  }
}

export interface Killing {
  readonly args: readonly string[];
  readonly dataDir: string;
  readonly kills: number;
  readonly random: () => number;
  /** Of the files that are left, the most that one run may finish before it is killed. */
  readonly most: number;
}

/** @returns after how many finished readings each run was killed; throws where one came to its end before */
export async function killScans(killing: Killing): Promise<number[]> {
  const { args, dataDir, kills, random, most } = killing;
  const inventory = join(dataDir, 'inventory.db');
  const killedAt: number[] = [];
  for (let n = 0; n < kills; n++) {
    const from = finishedReadings(inventory);
    const child = start(n === 0 ? args : [...args, '--resume'], dataDir);
    const enough = from + 1 + Math.floor(random() * most);
    while (child.exitCode === null && finishedReadings(inventory) < enough) await wait(5);
    await wait(random() * 30);
    if (child.exitCode !== null) throw new Error(`run ${n} came to its end before it was killed`);
    await kill(child);
    const at = finishedReadings(inventory);
    if (at < from) throw new Error(`run ${n} lost what an earlier one had finished`);
    killedAt.push(at);
  }
  return killedAt;
}

function start(args: readonly string[], dataDir: string): ChildProcess {
  return spawn(process.execPath, [cli, ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: dataDir, SHOWME_DATA_DIR: dataDir },
    stdio: 'ignore',
  });
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
