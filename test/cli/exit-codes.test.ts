// Every exit code that the program promises, reached by the real command line.
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openInventory } from '../../src/inventory/sqlite-inventory.ts';
import { makeTree } from '../sources/tree.ts';
import { freshDataDir, runAsOrdinaryUser, runShowme } from './run-showme.ts';

const exposed = 'first name,last name,ssn\nMary,Sample,486-12-3456\nJohn,Sample,487-14-9876\n';
const nameless = 'id,ssn\n1,486-12-3456\n2,487-14-9876\n3,488-16-1234\n';
const harmless = 'The office is closed on Friday.\n';

describe('exit code 0', () => {
  it('means complete, and nothing found', async () => {
    const root = makeTree({ 'note.txt': harmless });
    expect(await runShowme(['scan', root])).toMatchObject({ code: 0 });
  });

  it('means complete, with findings below --fail-on', async () => {
    const root = makeTree({ 'pay.csv': exposed });
    expect(await runShowme(['scan', root, '--fail-on', 'never'])).toMatchObject({ code: 0 });
    const bare = makeTree({ 'numbers.csv': nameless });
    expect(await runShowme(['scan', bare])).toMatchObject({ code: 0 });
  });

  it('is that of --help and --version, on stdout', async () => {
    for (const flag of ['--help', '--version']) {
      const { code, stdout, stderr } = await runShowme([flag]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).not.toBe('');
    }
  });
});

describe('exit code 1', () => {
  it('means something exposed', async () => {
    const root = makeTree({ 'pay.csv': exposed });
    expect(await runShowme(['scan', root])).toMatchObject({ code: 1 });
  });

  it('means something to review, where --fail-on says so', async () => {
    const root = makeTree({ 'numbers.csv': nameless });
    expect(await runShowme(['scan', root, '--fail-on', 'review'])).toMatchObject({ code: 1 });
  });

  it('outranks what could not be examined', async () => {
    const root = makeTree({ 'pay.csv': exposed, 'big.txt': 'x'.repeat(5000) });
    const ran = await runShowme(['scan', root, '--max-filesize', '4KB']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('could not be examined');
  });
});

describe('exit code 2', () => {
  it.each([
    [['scan', '--no-such-flag'], /^error: unknown option '--no-such-flag'/u],
    [['scan', '/no/such/target'], /^error: there is no such target: \/no\/such\/target\n/u],
    [
      ['scan', '--jobs', 'many', '.'],
      /^error: option '-j, --jobs <N>' argument 'many' is invalid/u,
    ],
    [['scan', '--format', 'word', '.'], /^error: there is no such report: word\n/u],
    [['scan', '-o', '/no/such/folder/r.json', '.'], /^error: the report cannot be written/u],
    [['scan', '-o', 'report.docx', '.'], /^error: the name does not tell the format/u],
    [['scan', '--config', '/no/such/config', '.'], /^error: the configuration cannot be read/u],
    [
      ['scan', '--password-file', '/no/such/file', '.'],
      /^error: the password file cannot be read/u,
    ],
    [['scan', 'ftp://somewhere/x'], /^error: there is no such kind of target: ftp:\n/u],
    [['scan', 'sqlite:/no/such.db'], /^error: there is no such target: \/no\/such.db\n/u],
    [['explain', 's_nothing'], /^error: the inventory holds no scan yet\n/u],
    [['detectors', 'show', 'nothing'], /^error: there is no detector nothing\n/u],
    [['scan', '--ocr', 'auto'], /^error: text recognition \(--ocr auto\) is not built yet\n/u],
    [['worker'], /^error: a scan can be spread only over an inventory in PostgreSQL\n/u],
    [['scan', '--enqueue'], /^error: a scan can be spread only over an inventory in PostgreSQL\n/u],
    [['frobnicate'], /^error: unknown command 'frobnicate'/u],
    [[], /^Usage: showme/u],
  ])('%j: one clear line on stderr, nothing on stdout', async (args, expected) => {
    const { code, stdout, stderr } = await runShowme(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(expected);
  });

  it('scans nothing when one target of several is missing, and suggests the right one', async () => {
    const root = makeTree({ 'office/pay.csv': exposed });
    const { code, stdout, stderr } = await runShowme([
      'scan',
      join(root, 'office'),
      join(root, 'ofice'),
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Did you mean ${join(root, 'office')}?`);
  });

  it('never repeats a login', async () => {
    for (const target of [
      'postgres://ann:hunter2@db1/x',
      'odd://ann:hunter2@db1',
      'http://ann:hunter2@[/',
    ]) {
      expect((await runShowme(['scan', target])).stderr).not.toContain('hunter2');
    }
    expect((await runShowme(['scan', '--pasword=hunter2'])).stderr).not.toContain('hunter2');
  });

  it('is that of an inventory that is none', async () => {
    const root = makeTree({
      'note.txt': harmless,
      'other.db': 'not an inventory, but long enough',
    });
    const ran = await runShowme(['scan', root, '--inventory', join(root, 'other.db')]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^error: .*is not an inventory/u);
  });
});

describe('exit code 3', () => {
  it('means nothing found, but something could not be read', async () => {
    const root = makeTree({ 'note.txt': harmless, 'closed.txt': exposed, 'shut/pay.csv': exposed });
    chmodSync(join(root, 'closed.txt'), 0);
    chmodSync(join(root, 'shut'), 0);
    const { code, stdout } = await runAsOrdinaryUser(['scan', root, '-f', 'json']);
    expect(code).toBe(3);
    const report = JSON.parse(stdout) as { scan: object; notExamined: object[] };
    expect(report.scan).toMatchObject({ complete: false });
    expect(report.notExamined).toMatchObject(
      [
        { uri: `file://${root}/closed.txt`, reason: 'denied' },
        { uri: `file://${root}/shut`, reason: 'denied' },
      ].map((one) => expect.objectContaining(one)),
    );
  });

  it('also counts what --max-filesize leaves out, but not what the user excludes', async () => {
    const root = makeTree({ 'big.txt': 'x'.repeat(5000), 'note.txt': harmless });
    expect(await runShowme(['scan', root, '--max-filesize', '4KB'])).toMatchObject({ code: 3 });
    expect(await runShowme(['scan', root, '--exclude', 'big.txt'])).toMatchObject({ code: 0 });
  });
});

describe('exit code 130', () => {
  it('means interrupted, with everything finished so far in the inventory', async () => {
    const rows = 'Mary,Sample,486-12-3456\n'.repeat(100_000);
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`z${at}.csv`, `first name,last name,ssn\n${rows}`]),
    );
    const root = makeTree({ 'a.csv': exposed, ...files });
    const dataDir = freshDataDir();
    const ran = await runShowme(['scan', root, '-j', '1'], {
      dataDir,
      interruptWhen: () => hasExposedStore(dataDir),
    });
    expect(ran).toMatchObject({ code: 130, stdout: '' });
    expect(ran.stderr).toContain('Stopped. What was finished is in the inventory');
    const after = await runShowme(['report', 'json'], { dataDir });
    const report = JSON.parse(after.stdout) as { scan: object; stores: object[] };
    expect(report.scan).toMatchObject({ complete: false });
    expect(report.stores).toContainEqual(
      expect.objectContaining({ uri: `file://${root}/a.csv`, verdict: 'exposed' }),
    );
    expect(report.stores.length).toBeLessThan(41);
  }, 60_000);
});

/** While the scan runs. */
function hasExposedStore(dataDir: string): boolean {
  const path = join(dataDir, 'inventory.db');
  if (!existsSync(path)) return false;
  try {
    const inventory = openInventory(path);
    const scan = inventory.scan();
    const isThere = scan !== undefined && inventory.summary(scan.id).stores.exposed > 0;
    inventory.close();
    return isThere;
  } catch {
    return false;
  }
}

it('takes a reader that has seen enough for success', async () => {
  const rows = Array.from({ length: 500 }, (_, at) => [`pay${at}.csv`, exposed]);
  const root = makeTree(Object.fromEntries(rows) as Record<string, string>);
  const { code, stderr } = await runShowme(['scan', root, '-f', 'json'], { closeStdout: true });
  expect([code, stderr]).toEqual([1, '']);
});
