// Audits by the built command line: marks in the inventory and in a file, and what every report says of them.
import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTree } from '../sources/tree.ts';
import { cli, freshDataDir, runShowme, type Ran } from './run-showme.ts';
import { scanAsData, type Scanned } from './scanned.ts';

const root = makeTree({
  'share/HR/pay.csv': 'first name,last name,ssn\nJudy,Harris,498-07-3127\n',
  'share/parts.csv': 'first name,last name,ssn\nOmar,Reyes,487-62-1904\n',
  'conf/showme.yaml': 'marks: marks.yaml\n',
});
const share = join(root, 'share');
const file = join(root, 'conf', 'marks.yaml');
const dataDir = freshDataDir();
const run = (...args: readonly string[]): Promise<Ran> => runShowme(args, { dataDir, cwd: root });
let first: Scanned;
const idOf = (scanned: Scanned, end: string): string => {
  const store = scanned.stores.find(({ uri }) => uri.endsWith(end));
  return store?.findings[0]?.id ?? 'none';
};

beforeAll(async () => {
  first = await scanAsData([share, '-j', '1'], { dataDir });
}, 60_000);

describe('showme audit', () => {
  it('marks by ids, and every report says how much that hides', async () => {
    const parts = idOf(first, 'parts.csv');
    const bare = await run('audit', '--mark', 'false-match', parts);
    expect([bare.code, bare.stderr]).toMatchObject([2, expect.stringContaining('--why TEXT')]);
    const made = await run(
      'audit',
      '--mark',
      'false-match',
      '--why',
      'part numbers',
      '--by',
      'A. Person',
      parts,
    );
    expect([made.code, made.stderr]).toEqual([
      0,
      'marked as false-match by A. Person: 1 finding\n',
    ]);

    const json = JSON.parse((await run('report', 'json')).stdout) as Scanned & {
      hidden: { uri: string; mark: { by: string } }[];
    };
    expect(json.summary).toMatchObject({ persons: 1, stores: { exposed: 1, clear: 1 } });
    expect(json.summary).toMatchObject({ marks: { hidden: 1, stores: 1 } });
    expect(json.hidden).toMatchObject([{ mark: { by: 'A. Person', says: 'false-match' } }]);
    expect(json.hidden[0]?.uri).toMatch(/parts\.csv$/u);
    const told = /Marks hide 1 finding and change the\s+verdict of 1 store\./u;
    for (const kind of ['pretty', 'html', 'register', 'notice', 'risk', 'coverage'])
      expect([kind, told.test((await run('report', kind)).stdout)]).toEqual([kind, true]);
    const sarif = (await run('report', 'sarif')).stdout;
    expect(sarif).toContain('"suppressions":[{"kind":"external","status":"accepted"');
    const lost = await run('whatif', '--lost', '**');
    expect(lost.stdout).toMatch(/^If .*\n1 person/u);
    expect(lost.stdout).toMatch(/Marks hide 1 finding/u);
  }, 60_000);

  it('says in the next scan and its comparison the same, reads nothing again for it, and follows the file', async () => {
    renameSync(join(share, 'parts.csv'), join(share, 'numbers.csv'));
    const { scan, ran } = await scanAsData([share], { dataDir });
    expect(scan.unchanged).toBe(2);
    expect(ran.stdout).toContain('"marks":{"hidden":1');
    renameSync(join(share, 'numbers.csv'), join(share, 'parts.csv'));
    const diff = await run('diff');
    expect(diff.stdout).toMatch(/whatever is\s+marked/u);
  }, 60_000);

  it('brings the finding back when its values change, until the mark is renewed', async () => {
    appendFileSync(join(share, 'parts.csv'), 'Rose,Dunn,489-31-7726\n');
    const changed = await scanAsData([share, '-j', '1'], { dataDir });
    expect(changed.summary.stores).toMatchObject({ exposed: 2 });
    const list = await run('audit', '--list');
    expect(list.stdout).toContain('(its values have');
    const renewed = await run('audit', '--renew', '--by', 'B. Person', idOf(first, 'parts.csv'));
    expect(renewed.stderr).toBe('renewed by B. Person: 1 mark\n');
    const marks = JSON.parse((await run('audit', '--list', '--json')).stdout) as object;
    expect(marks).toMatchObject({
      schema: 'showme/marks/1',
      marks: [{ by: 'B. Person', why: 'part numbers', standing: 'in-force' }],
    });
    // As a newer showme would find it.
    const db = new Database(join(dataDir, 'inventory.db'));
    db.exec(`update mark set rules = 'older'`);
    const all = await run('audit', '--renew', '--ended', 'rules-changed', '--by', 'D. Person');
    expect(all.stderr).toBe('renewed by D. Person: 1 mark\n');
    expect(db.prepare('select marked_by, rules from mark').all()).toEqual([
      { marked_by: 'D. Person', rules: first.scan.rulePack },
    ]);
    db.close();
    expect((await run('audit', '--unmark', idOf(first, 'parts.csv'))).stderr).toBe(
      'withdrawn: 1 mark\n',
    );
  }, 60_000);

  it('asks about one finding after the other, keeps each answer at once, and the file can be reviewed', async () => {
    const config = ['--config', join(root, 'conf', 'showme.yaml')];
    const ask = (input: string): { stdout: string; stderr: string } =>
      spawnSync(process.execPath, [cli, 'audit', '--by', 'C. Person', ...config], {
        input,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: dataDir, SHOWME_DATA_DIR: dataDir },
      });
    // An answer that is none, a reason that is missing, and an end in the middle of the second finding.
    const { stdout, stderr } = ask(
      'x\np\n\nrecorded deeds\nRSMo 59.310\nB. Counsel\n2099-13-01\n2099-01-01\nf\n',
    );
    expect(stdout.match(/Social Security number/gu)?.length).toBeGreaterThan(1);
    expect(stderr).toContain('marked by C. Person: 1 finding; 1 finding not judged yet');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^# Marks of showme audit/u);
    expect(text).toContain('reviewer: B. Counsel');
    expect(text).not.toMatch(/\d{3}-\d\d-\d{4}/u);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);

    const code = async (): Promise<number | null> =>
      (await run('scan', share, '-q', '--fail-on', 'exposed', ...config)).code;
    expect(await code()).toBe(1);
    expect(ask('t\nmade up\n\n').stderr).toContain('0 findings not judged yet');
    expect(await code()).toBe(0);
    writeFileSync(file, readFileSync(file, 'utf8').replace('says: test-data', 'says: nonsense'));
    const wrong = await run('report', 'json', ...config);
    expect([wrong.code, wrong.stderr]).toMatchObject([
      2,
      expect.stringMatching(
        /says something unknown: .*marks\.yaml\n {2}Line \d+: marks\.\d\.says/u,
      ),
    ]);
  }, 60_000);
});
