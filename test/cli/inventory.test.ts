// Looking after an inventory by the built command line, from its list to a new key and an encrypted copy.
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import Database from 'better-sqlite3';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { makeTree } from '../sources/tree.ts';
import { freshDataDir, runShowme, type Ran } from './run-showme.ts';
import { scanAsData, settle, type Scanned } from './scanned.ts';

const root = makeTree({
  'share/pay.csv': 'first name,last name,ssn\nJudy,Harris,498-07-3127\n',
  'share/more.csv': 'first name,last name,ssn\nJudy,Harris,498-07-3127\n',
  'share/old secret.csv': 'first name,last name,ssn\nOmar,Reyes,487-62-1904\n',
});
const share = join(root, 'share');
const dataDir = freshDataDir();
const inventory = join(dataDir, 'inventory.db');
const key = join(dataDir, 'keys', 'fingerprint.key');
const run = (...args: readonly string[]): Promise<Ran> => runShowme(args, { dataDir, cwd: root });
let first: Scanned;

beforeAll(async () => {
  await settle();
  first = await scanAsData([share, '-j', '1'], { dataDir });
}, 60_000);

it('prunes old scans to their counts, and forgets a store wherever it was', async () => {
  rmSync(join(share, 'old secret.csv'));
  const second = await scanAsData([share], { dataDir });
  const none = await run('inventory', 'prune');
  expect([none.code, none.stderr]).toMatchObject([2, expect.stringContaining('--older-than')]);
  const pruned = await run('inventory', 'prune', '--keep', '1');
  expect(pruned.stderr).toBe('pruned 1 scan: 1 store with all findings removed, the counts kept\n');
  expect(readFileSync(inventory).includes('old%20secret')).toBe(false);
  const list = JSON.parse((await run('inventory', 'list', '--json')).stdout) as {
    scans: { id: string; hasStores: boolean; summary: object }[];
  };
  expect(list.scans).toMatchObject([
    { id: second.scan.id, hasStores: true },
    { id: first.scan.id, hasStores: false, summary: { persons: 2 } },
  ]);
  const text = (await run('inventory', 'list')).stdout;
  expect(text).toContain('only these counts are kept');

  const forgot = await run('inventory', 'forget', 'more.csv');
  expect([forgot.code, forgot.stderr.split('\n')[0]]).toEqual([
    0,
    'forgot 1 store (1 rows) and 0 marks',
  ]);
  expect((await run('inventory', 'show')).stdout).not.toContain('more.csv');
  expect((await run('inventory', 'forget', 'more.csv')).code).toBe(2);
  const again = await scanAsData([share, '-j', '1'], { dataDir });
  expect([again.scan.unchanged, again.summary.stores['exposed']]).toEqual([1, 2]);
}, 60_000);

it('takes a new key, recognizes people and marks under it, and refuses a wrong one', async () => {
  const before = await scanAsData([share], { dataDir });
  const id = before.stores[0]?.findings[0]?.id ?? '';
  await run('audit', '--mark', 'test-data', '--why', 'made up', id);
  const old = readFileSync(key);
  expect((await run('inventory', 'rekey')).code).toBe(0);
  expect(readFileSync(key)).toHaveLength(64);
  expect((await run('inventory', 'verify')).stdout).not.toContain('WRONG');
  writeFileSync(join(share, 'third.csv'), 'first name,last name,ssn\nJudy,Harris,498-07-3127\n');
  const after = await scanAsData([share, '-j', '1'], { dataDir });
  // One person, in what was read before the key and after it.
  expect(after.summary).toMatchObject({ persons: 1, marks: { hidden: 1 } });
  expect(after.scan.unchanged).toBe(2);

  writeFileSync(key, old);
  const refused = await run('scan', share);
  expect([refused.code, refused.stderr]).toMatchObject([
    2,
    expect.stringContaining('is not the one that this inventory was made with'),
  ]);
  expect((await run('inventory', 'verify', '--json')).code).toBe(1);
}, 60_000);

it('writes a copy that only its recipient can open, and never the key', async () => {
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  writeFileSync(join(root, 'to.txt'), `# the office\n${recipient}\n`);
  const made = await run('inventory', 'export', '-o', 'copy.age', '--to', 'to.txt');
  expect([made.code, made.stderr]).toMatchObject([
    0,
    expect.stringContaining('encrypted to 1 recipient)'),
  ]);
  const sealed = readFileSync(join(root, 'copy.age'));
  expect(sealed.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const copy = join(root, 'copy.db');
  writeFileSync(copy, await decrypter.decrypt(sealed));
  const db = new Database(copy, { readonly: true });
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  const stores = (file: Database.Database): unknown =>
    file.prepare('select id, uri, people from store order by number').all();
  const original = new Database(inventory, { readonly: true });
  expect(stores(db)).toEqual(stores(original));
  original.close();
  db.close();

  const again = await run('inventory', 'export', '-o', 'copy.age');
  expect([again.code, again.stderr]).toMatchObject([
    2,
    expect.stringContaining('lies there already'),
  ]);
  const wrong = await run('inventory', 'export', '-o', 'wrong.age', '--to', 'age1nonsense');
  expect([wrong.code, existsSync(join(root, 'wrong.age'))]).toEqual([2, false]);
  expect((await run('inventory', 'export', '-o', 'plain.db')).code).toBe(0);
  if (process.platform !== 'win32') {
    expect(statSync(join(root, 'plain.db')).mode & 0o777).toBe(0o600);
    expect(statSync(join(root, 'copy.age')).mode & 0o777).toBe(0o600);
  }
}, 60_000);

it('brings in what a machine apart has scanned with the same key', async () => {
  const apart = freshDataDir();
  mkdirSync(join(apart, 'keys'), { mode: 0o700 });
  const other = freshDataDir();
  await scanAsData([share, '-j', '1'], { dataDir: other });
  copyFileSync(join(other, 'keys', 'fingerprint.key'), join(apart, 'keys', 'fingerprint.key'));
  const { scan, summary } = await scanAsData([share, '-j', '1'], { dataDir: apart });
  const at = (...args: readonly string[]): Promise<Ran> => runShowme(args, { dataDir: other });
  const made = await at('inventory', 'merge', join(apart, 'inventory.db'), '--as', 'east');
  expect([made.code, made.stderr.split('\n')[0]]).toEqual([
    0,
    'brought in 1 scan of east with 3 stores, 0 marks and 0 records',
  ]);
  const report = await at('report', 'json', '--scan', scan.id.slice(0, 21));
  const told = JSON.parse(report.stdout) as Scanned;
  expect(told.summary).toEqual({ ...summary, marks: told.summary['marks' as 'persons'] });
  expect(told.stores[0]?.uri).toMatch(/^file:\/\/east\//u);
  // Nothing of here is taken for what lies there.
  expect((await scanAsData([share], { dataDir: other })).scan.unchanged).toBe(3);
  const refused = await run('inventory', 'merge', join(apart, 'inventory.db'), '--as', 'east');
  expect(refused.code).toBe(2);
}, 60_000);
