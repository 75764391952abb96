// Schedules by the built command line, and scans as a scheduler starts them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeTree } from '../sources/tree.ts';
import { freshDataDir, runShowme, type Ran } from './run-showme.ts';

const root = makeTree({
  "Ann's share/pay.csv": 'first name,last name,ssn\nJudy,Harris,498-07-3127\n',
  'units/': '',
  'big.txt': 'nothing to see here\n'.repeat(20_000),
});
const share = join(root, "Ann's share");
const dataDir = freshDataDir();
const run = (...args: readonly string[]): Promise<Ran> => runShowme(args, { dataDir, cwd: root });

it('are written, listed and removed; what a timer starts is a scan that ends in one line', async () => {
  const add = ['schedule', 'add', share, '--system', 'cron', '--directory', join(root, 'units')];
  const made = await run(...add, '--window', '00:00-23:59', '-o', 'report.json');
  expect([made.code, made.stdout.split('\n')[0]]).toEqual([
    0,
    'office: every day at 02:00, up to 30 minutes later',
  ]);
  const again = await run(...add);
  expect([again.code, again.stderr]).toMatchObject([2, expect.stringContaining('of this name')]);
  const secret = await run('schedule', 'add', 'postgres://a:hunter2@db/x', '--name', 'db');
  expect([secret.code, secret.stderr]).toMatchObject([2, expect.stringContaining('a password')]);
  expect(secret.stderr).not.toContain('hunter2');

  const list = JSON.parse((await run('schedule', 'list', '--json')).stdout) as {
    schedules: { name: string; command: string[]; files: string[] }[];
  };
  const [{ command, files } = { command: [], files: [] }] = list.schedules;
  expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual([
    expect.stringContaining('@reboot'),
  ]);
  const [program = '', ...args] = command;
  const started = spawnSync(program, args, {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  expect([started.status, started.stderr]).toEqual([1, '']);
  expect(started.stdout).toMatch(
    /^showme: 1 store exposed, 1 person, 0 with evidence of Missouri; .*Ann's share, 20.{14}Z\n$/u,
  );
  expect(JSON.parse(readFileSync(join(root, 'report.json'), 'utf8'))).toHaveProperty('stores');
  const fresh = spawnSync(program, [...args, '--unless-newer', '24h'], { encoding: 'utf8' });
  expect([fresh.status, fresh.stdout]).toEqual([0, '']);

  expect((await run('schedule', 'remove', 'office')).code).toBe(0);
  expect(files.some((file) => existsSync(file))).toBe(false);
  expect((await run('schedule', 'remove', 'office')).code).toBe(2);
}, 120_000);

it('reads no faster than it may, and says what is no window', async () => {
  const from = performance.now();
  const { code } = await run('scan', 'big.txt', '--max-rate', '200KB', '--max-rate', '10rows');
  expect(code).toBe(0);
  // 400,000 bytes at 204,800 a second.
  expect(performance.now() - from).toBeGreaterThan(1900);
  const wrong = await run('scan', 'big.txt', '--window', '22:00');
  expect([wrong.code, wrong.stderr]).toMatchObject([2, expect.stringContaining('22:00-05:00')]);
}, 60_000);
