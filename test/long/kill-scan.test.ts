// Twenty kills at random moments: the inventory of the scan that survives them equals that of one that was left alone.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../cli/inventory-content.ts';
import { killScans, seeded, writeOffice } from '../cli/kill-scans.ts';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';
import { readingsOf, scanAsData, settle } from '../cli/scanned.ts';
import { makeTree } from '../sources/tree.ts';

const kills = 20;
const agency = join(import.meta.dirname, '..', '..', 'fixtures', 'shares', 'agency');

describe('a scan that is killed twenty times', () => {
  it.each([1, 2, 3])('of many files, seed %i', async (seed) => {
    const root = makeTree({});
    writeOffice(root, 500, 100);
    await settle();
    await compare(root, { seed, most: 15 });
  });

  it('of a whole office share, in every format', async () => {
    await compare(agency, { seed: 4, most: 2 });
  });
});

async function compare(
  root: string,
  { seed, most }: { readonly seed: number; readonly most: number },
): Promise<void> {
  const [alone, killed] = [freshDataDir(), freshDataDir()];
  await scanAsData([root], { dataDir: alone });
  mkdirSync(join(killed, 'keys'), { mode: 0o700 });
  copyFileSync(join(alone, 'keys', 'fingerprint.key'), join(killed, 'keys', 'fingerprint.key'));
  const args = ['scan', root, '-j', '2'];
  const at = await killScans({ args, dataDir: killed, kills, random: seeded(seed), most });
  expect(at).toHaveLength(kills);
  expect((await runShowme([...args, '--resume', '-q'], { dataDir: killed })).code).toBe(1);
  expect(contentOf(join(killed, 'inventory.db'))).toEqual(contentOf(join(alone, 'inventory.db')));
  // A log beside a database is no store of its own: nothing says that it stands, and each scan looks at it.
  const readings = Object.entries(readingsOf(killed, root)).filter(
    ([uri]) => !uri.endsWith('-wal'),
  );
  expect(Math.max(...readings.map(([, times]) => times))).toBeLessThan(3);
}
