// The second scan reads what is new or changed, and nothing else; what moved keeps its identity.
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTree } from '../sources/tree.ts';
import { freshDataDir, runShowme } from './run-showme.ts';
import { readingsOf, scanAsData, settle, type Scanned } from './scanned.ts';

const person = (name: string, ssn: string): string =>
  `first name,last name,ssn\n${name},Sample,${ssn}\n`;
const mary = person('Mary', '486-12-3456');
const john = person('John', '487-14-9876');
const mailbox = ['Mary', 'John']
  .map(
    (name, n) => `From ${name.toLowerCase()}@example.org Mon Jan  5 10:0${n}:00 2026
From: ${name} <${name.toLowerCase()}@example.org>
Subject: form ${n}
Content-Type: text/plain

Name: ${name} Sample
SSN: ${n === 0 ? '486-12-3456' : '487-14-9876'}
`,
  )
  .join('\n');

/** Ids of the stores by their addresses below the root. */
function idsOf({ stores }: Scanned, root: string): Record<string, string> {
  const below = (uri: string): string => decodeURI(uri).slice(`file://${root}/`.length);
  return Object.fromEntries(stores.map(({ id, uri }) => [below(uri), id]));
}

describe('a second scan', () => {
  const root = makeTree({
    'HR/pay.csv': mary,
    'HR/old.csv': john,
    'note.txt': 'The office is closed on Friday.\n',
    'many.csv': `first name,last name,ssn\n${Array.from({ length: 30 }, (_, n) => `Ann${'abcdefghij'[n % 10]},Sample,486-12-${3000 + n}`).join('\n')}\n`,
  });
  const dataDir = freshDataDir();
  let first: object;
  beforeAll(async () => {
    await settle();
    await scanAsData([root], { dataDir });
    first = JSON.parse((await runShowme(['report', 'json'], { dataDir })).stdout) as object;
  });

  it('reads nothing again that nobody wrote to, and reports the same', async () => {
    const second = await scanAsData([root], { dataDir });
    expect(second.scan.unchanged).toBe(4);
    expect(readingsOf(dataDir, root)).toEqual({
      'HR/pay.csv': 1,
      'HR/old.csv': 1,
      'note.txt': 1,
      'many.csv': 1,
    });
    const { scan: _, ...told } = JSON.parse(second.ran.stdout) as Record<string, unknown>;
    expect(first).toMatchObject(told);
  });

  it('shares what is known with scans of other targets', async () => {
    const part = await scanAsData([join(root, 'HR')], { dataDir });
    expect(part.scan.unchanged).toBe(2);
    expect(part.summary.stores).toMatchObject({ exposed: 2, clear: 0 });
  });

  it('reads again what shows whole values or more places, where these are asked for', async () => {
    const shown = await scanAsData([root, '--show-values'], { dataDir });
    expect(shown.ran.stdout).toContain('486-12-3456');
    expect(shown.scan.unchanged).toBe(1);
    const few = await scanAsData([root, '--places', '2'], { dataDir });
    expect(few.scan.unchanged).toBe(4);
    const placesOf = ({ stores }: Scanned): number[] =>
      stores.flatMap(({ findings }) => findings.map(({ places }) => places.length));
    expect(Math.max(...placesOf(few))).toBe(2);
    const more = await scanAsData([root, '--places', '25'], { dataDir });
    expect(more.scan.unchanged).toBe(3);
    expect(Math.max(...placesOf(more))).toBe(25);
  });

  it('reads everything again with --full', async () => {
    const before = readingsOf(dataDir, root);
    const full = await scanAsData([root, '--full'], { dataDir });
    expect(full.scan.unchanged).toBeUndefined();
    for (const [path, times] of Object.entries(readingsOf(dataDir, root)))
      expect([path, times]).toEqual([path, (before[path] ?? 0) + 1]);
  });
});

describe('after a day of changes', () => {
  const root = makeTree({
    'same.csv': mary,
    'grown.csv': mary,
    'put back.csv': mary,
    'touched.txt': 'nothing',
    'tomorrow.txt': 'nothing',
    'gone.csv': mary,
    'renamed.csv': john,
    'folder/a.csv': mary,
    'folder/b/c.csv': john,
    'letters.mbox': mailbox,
    'far/away.csv': mary,
    'app.log': 'Mary Sample, SSN 486-12-3456\n',
    'saved.csv': mary,
    'linked.csv': mary,
    'opened/list.csv': mary,
  });
  const at = (path: string): string => join(root, path);
  const dataDir = freshDataDir();
  let before: Record<string, string>;
  let second: Scanned;
  let after: Record<string, string>;
  let third: Scanned;
  let read: Record<string, number>;
  beforeAll(async () => {
    chmodSync(at('opened'), 0o700);
    await settle();
    before = idsOf(await scanAsData([root], { dataDir }), root);

    appendFileSync(at('grown.csv'), 'Ann,Sample,488-16-1234\n');
    const { atimeMs, mtimeMs } = statSync(at('put back.csv'));
    writeFileSync(at('put back.csv'), person('Rose', '489-31-7726'));
    utimesSync(at('put back.csv'), atimeMs / 1000, mtimeMs / 1000);
    utimesSync(at('touched.txt'), new Date(), new Date());
    const tomorrow = new Date(Date.now() + 86_400_000);
    utimesSync(at('tomorrow.txt'), tomorrow, tomorrow);
    rmSync(at('gone.csv'));
    renameSync(at('renamed.csv'), at('another name.csv'));
    renameSync(at('folder'), at('moved folder'));
    renameSync(at('letters.mbox'), at('moved folder/letters.mbox'));
    // What mv does between file systems: a copy with its times, and away with the first.
    mkdirSync(at('near'));
    execFileSync('cp', ['-p', at('far/away.csv'), at('near/away.csv')]);
    rmSync(at('far/away.csv'));
    renameSync(at('app.log'), at('app.log.1'));
    writeFileSync(at('app.log'), 'John Sample, SSN 487-14-9876\n');
    writeFileSync(at('.saved.csv.swp'), person('Rose', '489-31-7726'));
    renameSync(at('.saved.csv.swp'), at('saved.csv'));
    linkSync(at('linked.csv'), at('second name.csv'));
    chmodSync(at('opened'), 0o755);
    await settle();

    second = await scanAsData([root], { dataDir });
    after = idsOf(second, root);
    third = await scanAsData([root], { dataDir });
    read = readingsOf(dataDir, root);
  }, 300_000);

  it('what was written to is read again, also where size and time were put back', () => {
    expect(read).toMatchObject({ 'same.csv': 1, 'grown.csv': 2, 'put%20back.csv': 2 });
    const counts = second.stores.map(({ uri, findings }) => [uri, findings[0]?.count]);
    expect(counts).toContainEqual([`file://${root}/grown.csv`, 2]);
  });

  it('what was only touched is read again, and what was not is not', () => {
    expect(read).toMatchObject({ 'touched.txt': 2, 'same.csv': 1 });
  });

  it('what lies in the future is compared by its content, for its time proves nothing', () => {
    expect(read['tomorrow.txt']).toBe(2);
    const db = new Database(join(dataDir, 'inventory.db'), { readonly: true });
    const proven = db
      .prepare(
        `select uri from reading join item on item.reading = reading.number where digest is not null`,
      )
      .pluck()
      .all();
    db.close();
    expect(proven).toEqual([`file://${root}/tomorrow.txt`]);
  });

  it('what is gone is no part of the scan any more', () => {
    expect(Object.keys(after)).not.toContain('gone.csv');
    expect(second.scan.complete).toBe(true);
  });

  it('what was renamed or moved keeps the ids of its stores and findings', () => {
    expect(after['another name.csv']).toBe(before['renamed.csv']);
    expect(after['moved folder/a.csv']).toBe(before['folder/a.csv']);
    expect(after['moved folder/b/c.csv']).toBe(before['folder/b/c.csv']);
  });

  it('what a renamed folder holds is not even read again', () => {
    expect(read).toMatchObject({ 'moved%20folder/a.csv': 1, 'moved%20folder/b/c.csv': 1 });
  });

  it('what is inside what moved keeps its ids', () => {
    const inside = (ids: Record<string, string>): string[] =>
      Object.entries(ids).flatMap(([path, id]) => (path.includes('letters.mbox!') ? [id] : []));
    expect(inside(after).toSorted()).toEqual(inside(before).toSorted());
    expect(inside(after)).toHaveLength(2);
  });

  it('what moved to another file system is known by size, time and name', () => {
    expect(after['near/away.csv']).toBe(before['far/away.csv']);
  });

  it('what moved away takes its identity along, as logs do that are rotated', () => {
    expect(after['app.log.1']).toBe(before['app.log']);
    expect(after['app.log']).toBeDefined();
    expect(after['app.log']).not.toBe(before['app.log']);
  });

  it('what programs save by replacing it keeps its identity', () => {
    expect(after['saved.csv']).toBe(before['saved.csv']);
    expect(read['saved.csv']).toBe(2);
  });

  it('a second name of the same file is a store of its own', () => {
    expect(after['linked.csv']).toBe(before['linked.csv']);
    expect(after['second name.csv']).not.toBe(before['linked.csv']);
  });

  it.skipIf(process.platform === 'win32')('who can open a file is told without reading it', () => {
    const now = second.stores.find(({ uri }) => uri.endsWith('/opened/list.csv'));
    expect(now?.access.principals).toEqual(['everyone']);
    expect(now?.id).toBe(before['opened/list.csv']);
    // A copy of what was found, not another reading of the file.
    expect(second.scan.unchanged).toBe(4);
  });

  it('the next scan reads nothing, and says the same', () => {
    expect(third.scan.unchanged).toBe(Object.keys(read).length - 1);
    expect(third.stores).toEqual(second.stores);
    expect(third.summary).toEqual(second.summary);
  });
});

describe('a file written in the very moment in which it is read', () => {
  it('is compared by its content the next time, and by its times again once they have settled', async () => {
    const root = makeTree({ 'pay.csv': mary });
    const dataDir = freshDataDir();
    // A little ahead of the clock, so that the moment lasts until the second scan.
    const soon = Date.now() + 12_000;
    utimesSync(join(root, 'pay.csv'), soon / 1000, soon / 1000);
    await scanAsData([root], { dataDir });
    const db = new Database(join(dataDir, 'inventory.db'));
    const digest = (): unknown => db.prepare('select digest from reading').pluck().all();
    const [print] = digest() as string[];
    expect(print).toMatch(/^[0-9a-f]{32}$/u);
    // As if it had been written to without size or any time showing it.
    db.prepare(`update reading set digest = 'of something else'`).run();
    await scanAsData([root], { dataDir });
    expect(readingsOf(dataDir, root)).toEqual({ 'pay.csv': 2 });
    await settle(soon);
    const third = await scanAsData([root], { dataDir });
    expect(third.scan.unchanged).toBe(1);
    expect(db.prepare('select digest from reading order by number desc').pluck().get()).toBeNull();
    db.close();
  });
});

describe('what lies beside a file', () => {
  it('opens a sealed one that nobody touched, and changes a database through its log', async () => {
    const sealed = readFileSync(
      join(import.meta.dirname, '..', '..', 'fixtures', 'formats', 'zip', 'aes256.zip'),
    );
    const root = makeTree({ 'in/sealed.zip': sealed, 'note.txt': 'nothing', 'db/': '' });
    const path = join(root, 'db', 'people.db');
    const db = new Database(path);
    db.pragma('journal_mode = wal');
    db.pragma('wal_autocheckpoint = 0');
    db.exec('create table person (first_name, last_name, ssn)');
    db.pragma('wal_checkpoint(truncate)');
    const dataDir = freshDataDir();
    await settle();
    const first = await scanAsData([root], { dataDir });
    expect(first.summary.stores).toMatchObject({ sealed: 1, exposed: 0 });
    expect((await scanAsData([root], { dataDir })).scan.unchanged).toBe(3);

    writeFileSync(join(root, 'in', 'passwords.txt'), `password: sesame1\n`);
    db.exec(`insert into person values ('Mary', 'Sample', '486-12-3456')`);
    await settle();
    const second = await scanAsData([root], { dataDir });
    expect(second.summary.stores).toMatchObject({ sealed: 0 });
    expect(second.stores.some(({ uri }) => uri.endsWith('people.db/main/person'))).toBe(true);
    expect(readingsOf(dataDir, root)).toMatchObject({
      'note.txt': 1,
      'in/sealed.zip': 2,
      'db/people.db': 2,
    });
    db.close();
  }, 300_000);
});

describe('an archive that grew', () => {
  it('is read where it is new or changed; what else is in it is carried over, also where it moved', async () => {
    const root = makeTree({ 'a/': '', 'b/': '' });
    const zip = async (entries: Readonly<Record<string, string>>): Promise<Buffer> => {
      const writer = new ZipWriter(new Uint8ArrayWriter(), { lastModDate: new Date(1.7e12) });
      for (const [name, text] of Object.entries(entries))
        await writer.add(name, new TextReader(text));
      return Buffer.from(await writer.close());
    };
    // Small ones are read again, since they may be notes with passwords.
    const long = mary + 'Mary,Sample,486-12-3456\n'.repeat(300);
    writeFileSync(join(root, 'a', 'x.zip'), await zip({ 'HR/mary.csv': long, 'john.csv': john }));
    const dataDir = freshDataDir();
    await settle();
    const first = idsOf(await scanAsData([root], { dataDir }), root);
    // Whatever is read again loses this mark.
    const db = new Database(join(dataDir, 'inventory.db'));
    db.exec(`update finding set because = '["as it was"]'`);
    db.close();

    renameSync(join(root, 'a', 'x.zip'), join(root, 'b', 'y.zip'));
    const grown = {
      'HR/mary.csv': long,
      'john.csv': person('Rose', '489-31-7726'),
      'new.csv': john,
    };
    writeFileSync(join(root, 'b', 'y.zip'), await zip(grown));
    await settle();
    const second = await scanAsData([root], { dataDir });
    expect(Object.keys(idsOf(second, root))).toEqual([
      'b/y.zip!HR/mary.csv',
      'b/y.zip!john.csv',
      'b/y.zip!new.csv',
    ]);
    expect(idsOf(second, root)['b/y.zip!HR/mary.csv']).toBe(first['a/x.zip!HR/mary.csv']);
    const carried = second.stores.map(({ uri, findings }) => [
      uri.split('/').at(-1),
      findings[0]?.because.includes('as it was'),
    ]);
    expect(Object.fromEntries(carried)).toEqual({
      'mary.csv': true,
      'y.zip!john.csv': false,
      'y.zip!new.csv': false,
    });
    expect(second.summary.persons).toBe(3);
  }, 300_000);
});
