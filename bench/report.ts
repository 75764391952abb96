// How long the exposure report of a large office takes: 10,000 stores and a million people, by the built command.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInventory } from '../src/inventory/sqlite-inventory.ts';
import { machine } from './history.ts';
import { fillInventory } from './large-inventory.ts';
import { measure, medianOf, type Measured } from './measure.ts';

const rounds = 3;
const cli = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');
const work = mkdtempSync(join(tmpdir(), 'showme-bench-'));
try {
  const path = join(work, 'inventory.db');
  const inventory = openInventory(path);
  fillInventory(inventory, { stores: 10_000, people: 1_000_000 });
  inventory.close();
  console.log(`${machine()}; medians of ${rounds} rounds; 10,000 stores, 1,000,000 people`);
  for (const kind of ['html', 'json', 'register', 'risk']) {
    const report = join(work, `report.${kind === 'json' || kind === 'html' ? kind : 'docx'}`);
    const args = [cli, 'report', kind, '-o', report, '--inventory', path];
    const env = { SHOWME_DATA_DIR: work };
    const measured: Measured[] = [];
    for (let round = 0; round < rounds; round++)
      measured.push(await measure({ program: process.execPath, args, env }));
    const { wallSeconds, peakMegabytes } = medianOf(measured);
    const size = (statSync(report).size / 1e6).toFixed(1);
    console.log(
      `${kind.padEnd(10)}${wallSeconds.toFixed(1)} s, ${peakMegabytes.toFixed(0)} MB of memory, ${size} MB long`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
