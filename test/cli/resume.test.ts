// A scan that is cut off, however it is cut off, loses what was in flight and nothing else; going on makes it whole.
import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTree } from '../sources/tree.ts';
import { contentOf, finishedReadings } from './inventory-content.ts';
import { killScans, seeded, writeOffice } from './kill-scans.ts';
import { freshDataDir, runShowme } from './run-showme.ts';
import { readingsOf, scanAsData, settle } from './scanned.ts';

/** Two inventories that print with the same key can be compared. */
function shareKey(from: string, to: string): void {
  mkdirSync(join(to, 'keys'), { recursive: true, mode: 0o700 });
  copyFileSync(join(from, 'keys', 'fingerprint.key'), join(to, 'keys', 'fingerprint.key'));
}

describe('a scan that is killed', () => {
  it('and gone on with, again and again, ends with the inventory of one that was left alone', async () => {
    const root = makeTree({});
    writeOffice(root, 400, 60);
    await settle();
    const [alone, killed] = [freshDataDir(), freshDataDir()];
    await scanAsData([root], { dataDir: alone });
    shareKey(alone, killed);
    const args = ['scan', root, '-j', '2'];
    const at = await killScans({ args, dataDir: killed, kills: 3, random: seeded(8), most: 20 });
    expect(at.at(-1)).toBeLessThan(400);
    const last = await runShowme([...args, '--resume', '-f', 'json'], { dataDir: killed });
    expect(last.stderr).toContain('Going on with the scan of ');
    expect(last.code).toBe(1);
    expect(contentOf(join(killed, 'inventory.db'))).toEqual(contentOf(join(alone, 'inventory.db')));
    // What a run had finished, no later one read again.
    const times = Object.values(readingsOf(killed, root));
    expect(times).toHaveLength(400);
    expect(Math.max(...times)).toBe(1);
  }, 300_000);
});

describe('a scan that is interrupted', () => {
  it('says how to go on, and goes on under the same id', async () => {
    const root = makeTree({});
    writeOffice(root, 240, 60);
    const dataDir = freshDataDir();
    const inventory = join(dataDir, 'inventory.db');
    const stopped = await runShowme(['scan', root], {
      dataDir,
      interruptWhen: () => finishedReadings(inventory) > 2,
    });
    expect(stopped.code).toBe(130);
    expect(stopped.stderr).toContain(`Go on with: showme scan ${root} --resume`);
    const again = await scanAsData([root, '--resume'], { dataDir });
    expect(again.ran.stderr).toMatch(/^Going on with the scan of /mu);
    expect(again.scan.complete).toBe(true);
    expect(contentOf(inventory)).toMatchObject({ scans: 1 });
    const third = await scanAsData([root, '--resume'], { dataDir });
    expect(third.ran.stderr).toContain('Nothing to go on with');
    expect(third.scan.id).not.toBe(again.scan.id);
  }, 300_000);
});

describe('going on under another configuration', () => {
  it('says so, and reads again what the change may touch', async () => {
    const root = makeTree({
      'pay.csv': 'first name,last name,ssn\nMary,Sample,486-12-3456\n',
      'member.txt': 'Member HX-4471-2209 was here.\n',
      'nothing.bin': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 2, 3, 4]),
    });
    await settle();
    const dataDir = freshDataDir();
    await scanAsData([root], { dataDir });
    cutOff(join(dataDir, 'inventory.db'));
    writeFileSync(
      join(dataDir, 'own.yaml'),
      `id: helix-member
title: Helix member number
element: health-insurance-id
patterns: [{ regex: 'HX-\\d{4}-\\d{4}', needs: nothing }]
examples:
  found: [{ text: 'Member HX-4471-2209', finds: HX-4471-2209 }]
  ignored: [{ text: 'HX-44', why: too short }]
`,
    );
    writeFileSync(join(dataDir, 'config.yaml'), 'detectors: [own.yaml]\n');
    const config = ['--config', join(dataDir, 'config.yaml')];
    const again = await scanAsData([root, '--resume', ...config], { dataDir });
    expect(again.ran.stderr).toMatch(
      /The rules have changed since \(missouri-\w+ to missouri-\w+\)/u,
    );
    expect(readingsOf(dataDir, root)).toEqual({ 'pay.csv': 2, 'member.txt': 2, 'nothing.bin': 1 });
    expect(again.stores.some(({ uri }) => uri.endsWith('member.txt'))).toBe(true);
    const back = await scanAsData([root], { dataDir });
    expect(back.stores.some(({ uri }) => uri.endsWith('member.txt'))).toBe(false);
  }, 300_000);
});

/** As after a crash: the newest scan has no end. */
function cutOff(inventory: string): void {
  const db = new Database(inventory);
  db.exec(`update scan set state = 'running', finished_at = null, complete = 0`);
  db.close();
}

describe('two scans of one inventory', () => {
  it('run one after the other: the second refuses, or waits, as asked', async () => {
    const root = makeTree({});
    writeOffice(root, 300, 60);
    const dataDir = freshDataDir();
    const inventory = join(dataDir, 'inventory.db');
    const first = runShowme(['scan', root], { dataDir });
    while (finishedReadings(inventory) < 2) await new Promise((done) => setTimeout(done, 20));
    const [refused, waited] = await Promise.all([
      runShowme(['scan', root], { dataDir }),
      runShowme(['scan', root, '--when-busy', 'wait'], { dataDir }),
    ]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^error: another scan of this inventory runs since 20.*Z\n/u);
    expect(waited.stderr).toContain('Waiting: another scan of this inventory runs');
    expect([(await first).code, waited.code]).toEqual([1, 1]);
    expect(contentOf(inventory)).toMatchObject({ scans: 2 });
    expect(Math.max(...Object.values(readingsOf(dataDir, root)))).toBe(1);
  }, 300_000);

  it('never wait for one that was killed', async () => {
    const root = makeTree({});
    writeOffice(root, 240, 60);
    const dataDir = freshDataDir();
    await killScans({ args: ['scan', root], dataDir, kills: 1, random: seeded(3), most: 2 });
    expect((await runShowme(['scan', root], { dataDir })).code).toBe(1);
  }, 300_000);
});

describe.skipIf(process.getuid?.() !== 0)('a full disk (needs root for a tmpfs)', () => {
  it('ends the scan with a clear error, keeps what was finished, and lets it go on', async () => {
    const root = makeTree({});
    writeOffice(root, 90, 60);
    await settle();
    const disk = freshDataDir();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300k,mode=0777', 'none', disk]);
    try {
      const inventory = join(disk, 'inventory.db');
      const full = await runShowme(['scan', root], { dataDir: disk });
      expect(full.code).toBe(2);
      expect(full.stderr).toMatch(/^error: the disk that holds the inventory .* is full\./mu);
      const kept = finishedReadings(inventory);
      expect(kept).toBeGreaterThan(0);
      expect(kept).toBeLessThan(90);
      execFileSync('mount', ['-o', 'remount,size=50m', disk]);
      const again = await scanAsData([root, '--resume'], { dataDir: disk });
      expect(again.scan).toMatchObject({ complete: true, unchanged: kept });
      expect(contentOf(inventory).stores).toHaveLength(90);
    } finally {
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    }
  }, 300_000);
});
