// What the gate draws once and for all is drawn anew here, and more of it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const runs = 1000;

function testsOfProperties(): string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.startsWith('long'))
    .map((path) => join('test', path))
    .filter((path) => /from '(?:\.\.?\/)+properties\.ts'/.test(readFileSync(path, 'utf8')));
}

it('all properties hold for a thousand draws of a random seed', () => {
  const files = testsOfProperties();
  expect(files.length).toBeGreaterThan(30);
  const seed = String(randomInt(2 ** 31));
  const run = spawnSync('npx', ['vitest', 'run', ...files], {
    encoding: 'utf8',
    env: { ...process.env, SHOWME_PROPERTY_SEED: seed, SHOWME_PROPERTY_RUNS: String(runs) },
  });
  // The seed is named, so that whoever reads the failure can draw the same again.
  expect(run.status, `seed ${seed}\n${run.stdout}\n${run.stderr}`).toBe(0);
});
