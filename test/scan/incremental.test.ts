// What is read again and what is not: changes of every kind between two scans, and what keeps its identity through them.
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
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freshDataDir } from '../cli/run-showme.ts';
import { readingsOf } from '../cli/scanned.ts';
import { makeTree } from '../sources/tree.ts';
import { passTime, scanHere, settleHere, type ScannedHere } from './scan-here.ts';

afterAll(() => {
  vi.useRealTimers();
});

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
function idsOf({ stores }: ScannedHere, root: string): Record<string, string> {
  const below = (uri: string): string => decodeURI(uri).slice(`file://${root}/`.length);
  return Object.fromEntries(stores.map(({ id, uri }) => [below(uri), id]));
}

describe('places of findings', () => {
  it('are cut from what is known, and read again where more are asked for than were kept', async () => {
    const root = makeTree({
      'pay.csv': mary,
      'note.txt': 'The office is closed on Friday.\n',
      'many.csv': `first name,last name,ssn\n${Array.from({ length: 30 }, (_, n) => `Ann${'abcdefghij'[n % 10]},Sample,486-12-${3000 + n}`).join('\n')}\n`,
    });
    const dataDir = freshDataDir();
    settleHere();
    await scanHere(root, dataDir);
    const few = await scanHere(root, dataDir, { places: 2 });
    expect(few.scan.unchanged).toBe(3);
    const more = await scanHere(root, dataDir, { places: 25 });
    expect(more.scan.unchanged).toBe(2);
    const places = more.stores.flatMap(({ findings }) => findings.map((one) => one.places.length));
    expect(Math.max(...places)).toBe(25);
  }, 60_000);
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
  let second: ScannedHere;
  let after: Record<string, string>;
  let third: ScannedHere;
  let read: Record<string, number>;
  beforeAll(async () => {
    chmodSync(at('opened'), 0o700);
    settleHere();
    before = idsOf(await scanHere(root, dataDir), root);

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
    settleHere();

    second = await scanHere(root, dataDir);
    after = idsOf(second, root);
    third = await scanHere(root, dataDir);
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
    passTime(0);
    // A little ahead of the clock, so that the moment lasts until the second scan.
    const soon = Date.now() + 60_000;
    utimesSync(join(root, 'pay.csv'), soon / 1000, soon / 1000);
    await scanHere(root, dataDir);
    const db = new Database(join(dataDir, 'inventory.db'));
    const digest = (): unknown => db.prepare('select digest from reading').pluck().all();
    const [print] = digest() as string[];
    expect(print).toMatch(/^[0-9a-f]{32}$/u);
    // As if it had been written to without size or any time showing it.
    db.prepare(`update reading set digest = 'of something else'`).run();
    await scanHere(root, dataDir);
    expect(readingsOf(dataDir, root)).toEqual({ 'pay.csv': 2 });
    passTime(60_000 + 2500);
    const third = await scanHere(root, dataDir);
    expect(third.scan.unchanged).toBe(1);
    expect(db.prepare('select digest from reading order by number desc').pluck().get()).toBeNull();
    db.close();
  });
});

describe('after the clock was moved back', () => {
  it('still reads what was written, and nothing else, though all of it lies in the future', async () => {
    const root = makeTree({ 'pay.csv': mary, 'note.txt': 'nothing' });
    const dataDir = freshDataDir();
    settleHere();
    const first = await scanHere(root, dataDir);
    passTime(-2 * 86_400_000);
    writeFileSync(join(root, 'pay.csv'), john);
    const second = await scanHere(root, dataDir);
    expect(second.scan.startedAt < first.scan.startedAt).toBe(true);
    expect(second.scan.unchanged).toBe(1);
    // Its time proves nothing, so its content is compared.
    const third = await scanHere(root, dataDir);
    expect(third.scan.unchanged).toBe(2);
    writeFileSync(join(root, 'pay.csv'), person('Rose', '489-31-7726'));
    expect((await scanHere(root, dataDir)).scan.unchanged).toBe(1);
    passTime(2 * 86_400_000);
    const last = await scanHere(root, dataDir);
    expect(last.summary.persons).toBe(1);
    expect(readingsOf(dataDir, root)).toMatchObject({ 'pay.csv': 3, 'note.txt': 1 });
  }, 60_000);
});

describe('what is not one plain file', () => {
  const root = makeTree({
    'in/sealed.zip': readFileSync(
      join(import.meta.dirname, '..', '..', 'fixtures', 'formats', 'zip', 'aes256.zip'),
    ),
    'note.txt': 'nothing',
    'db/': '',
    'a/': '',
    'b/': '',
  });
  const dataDir = freshDataDir();
  const people = new Database(join(root, 'db', 'people.db'));
  // Small ones are read again, since they may be notes with passwords.
  const long = mary + 'Mary,Sample,486-12-3456\n'.repeat(300);
  let first: ScannedHere;
  let unchanged: number | undefined;
  let second: ScannedHere;
  beforeAll(async () => {
    people.pragma('journal_mode = wal');
    people.pragma('wal_autocheckpoint = 0');
    people.exec('create table person (first_name, last_name, ssn)');
    people.pragma('wal_checkpoint(truncate)');
    writeFileSync(join(root, 'a', 'x.zip'), await zip({ 'HR/mary.csv': long, 'john.csv': john }));
    settleHere();
    first = await scanHere(root, dataDir);
    unchanged = (await scanHere(root, dataDir)).scan.unchanged;
    // Whatever is read again loses this mark.
    const db = new Database(join(dataDir, 'inventory.db'));
    db.exec(`update finding set because = '["as it was"]'`);
    db.close();

    writeFileSync(join(root, 'in', 'passwords.txt'), `password: sesame1\n`);
    people.exec(`insert into person values ('Mary', 'Sample', '486-12-3456')`);
    renameSync(join(root, 'a', 'x.zip'), join(root, 'b', 'y.zip'));
    const rose = person('Rose', '489-31-7726');
    writeFileSync(
      join(root, 'b', 'y.zip'),
      await zip({ 'HR/mary.csv': long, 'john.csv': rose, 'new.csv': john }),
    );
    settleHere();
    second = await scanHere(root, dataDir);
  }, 60_000);
  afterAll(() => {
    people.close();
  });

  it('a note beside a sealed archive opens it, though nobody touched the archive', () => {
    expect(first.summary.stores).toMatchObject({ sealed: 1 });
    expect(unchanged).toBe(4);
    expect(second.summary.stores).toMatchObject({ sealed: 0 });
    expect(readingsOf(dataDir, root)).toMatchObject({ 'note.txt': 1, 'in/sealed.zip': 2 });
  });

  it('a database is changed through its log, though its own file is as it was', () => {
    const person = (one: ScannedHere): boolean =>
      one.stores.some(({ uri }) => uri.endsWith('people.db/main/person'));
    expect([person(first), person(second)]).toEqual([false, true]);
    expect(readingsOf(dataDir, root)).toMatchObject({ 'db/people.db': 2 });
  });

  it('an archive that grew is read where it is new or changed; the rest is carried over, also where it moved', () => {
    const [before, after] = [idsOf(first, root), idsOf(second, root)];
    expect(after['b/y.zip!HR/mary.csv']).toBe(before['a/x.zip!HR/mary.csv']);
    const inside = second.stores.filter(({ uri }) => uri.includes('/y.zip!'));
    const carried = inside.map(({ uri, findings }) => [
      uri.slice(uri.indexOf('!') + 1),
      findings[0]?.because.includes('as it was'),
    ]);
    expect(Object.fromEntries(carried)).toEqual({
      'HR/mary.csv': true,
      'john.csv': false,
      'new.csv': false,
    });
  });
});

async function zip(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { lastModDate: new Date(1.7e12) });
  for (const [name, text] of Object.entries(entries)) await writer.add(name, new TextReader(text));
  return Buffer.from(await writer.close());
}
