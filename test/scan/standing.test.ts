// Folders that are kept as a whole: what must be noticed all the same, and what must be looked at again.
import Database from 'better-sqlite3';
import { chmodSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openInventory } from '../../src/inventory/sqlite-inventory.ts';
import { freshDataDir } from '../cli/run-showme.ts';
import { readingsOf } from '../cli/scanned.ts';
import { makeTree } from '../sources/tree.ts';
import { scanHere, settleHere } from './scan-here.ts';

afterAll(() => {
  vi.useRealTimers();
});

const mary = 'first name,last name,ssn\nMary,Sample,486-12-3456\n';
const john = 'first name,last name,ssn\nJohn,Sample,487-14-9876\n';
const person = (n: number): string => `first name,last name,ssn\nAnn,Sample,486-12-${3000 + n}\n`;

/** The last names of the folders that the inventory knows to stand, one for each part. */
function standing(dataDir: string): string[] {
  const db = new Database(join(dataDir, 'inventory.db'), { readonly: true });
  const folders = db.prepare('select folder from standing order by folder').pluck().all();
  db.close();
  return (folders as string[]).map((uri) => uri.split('/').at(-2) ?? '');
}

describe('a folder to which nobody wrote', () => {
  it('is kept as a whole, and says the same as when its files were read', async () => {
    const root = makeTree({ 'a/one.csv': mary, 'a/two.csv': john, 'b/three.csv': mary });
    const dataDir = freshDataDir();
    settleHere();
    const first = await scanHere(root, dataDir);
    expect(standing(dataDir)).toEqual(['a', 'b']);
    const second = await scanHere(root, dataDir);
    expect(second.scan.unchanged).toBe(3);
    expect(second.stores).toEqual(first.stores);
    expect(second.summary).toEqual(first.summary);
    expect(readingsOf(dataDir, root)).toEqual({ 'a/one.csv': 1, 'a/two.csv': 1, 'b/three.csv': 1 });
  }, 60_000);

  it('is kept in parts where it holds many files, and a new one is seen between them', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2100 }, (_, n) => [`many/${1000 + n}.csv`, n % 700 ? '' : person(n)]),
    );
    const root = makeTree(files);
    const dataDir = freshDataDir();
    settleHere();
    await scanHere(root, dataDir);
    expect(standing(dataDir)).toEqual(['many', 'many', 'many']);
    writeFileSync(join(root, 'many/1500b.csv'), john);
    settleHere();
    const second = await scanHere(root, dataDir);
    expect(second.scan.unchanged).toBe(2100);
    expect(second.stores).toHaveLength(4);
    expect(second.summary.persons).toBe(4);
    const third = await scanHere(root, dataDir);
    expect(third.scan.unchanged).toBe(2101);
    expect(third.stores).toEqual(second.stores);
  }, 120_000);
});

describe('is not kept as a whole', () => {
  it('where a file was written to and its size and times were put back', async () => {
    const root = makeTree({ 'a/one.csv': mary, 'a/two.csv': john });
    const dataDir = freshDataDir();
    settleHere();
    await scanHere(root, dataDir);
    const path = join(root, 'a/one.csv');
    const { atimeMs, mtimeMs } = statSync(path);
    writeFileSync(path, mary.replace('3456', '3457'));
    utimesSync(path, atimeMs / 1000, mtimeMs / 1000);
    settleHere();
    await scanHere(root, dataDir);
    expect(readingsOf(dataDir, root)).toEqual({ 'a/one.csv': 2, 'a/two.csv': 1 });
  }, 60_000);

  it('where other people may open it, or a folder above it', async () => {
    const root = makeTree({ 'a/b/one.csv': mary, 'a/two.csv': john });
    const dataDir = freshDataDir();
    settleHere();
    await scanHere(root, dataDir);
    chmodSync(join(root, 'a'), 0o700);
    settleHere();
    const { stores, scan } = await scanHere(root, dataDir);
    expect(scan.unchanged).toBe(2);
    expect(stores.flatMap(({ access }) => access.principals)).not.toContain('everyone');
  }, 60_000);

  it('where one of its files was forgotten, or all that scans found was pruned', async () => {
    const root = makeTree({ 'a/one.csv': mary, 'a/two.csv': john });
    const dataDir = freshDataDir();
    settleHere();
    const first = await scanHere(root, dataDir);
    const inventory = openInventory(join(dataDir, 'inventory.db'));
    inventory.keeping.forget([first.stores[0]!.id]);
    inventory.close();
    const second = await scanHere(root, dataDir);
    expect(second.scan.unchanged).toBe(1);
    expect(second.stores).toHaveLength(2);
    const again = openInventory(join(dataDir, 'inventory.db'));
    again.keeping.prune([first.scan.id, second.scan.id]);
    again.close();
    const third = await scanHere(root, dataDir);
    expect(third.scan.unchanged ?? 0).toBe(0);
    expect(third.stores).toEqual(second.stores);
  }, 60_000);

  it('where a file in it could not be read to its end, or depends on what lies beside it', async () => {
    const root = makeTree({
      'a/one.csv': mary,
      'a/broken.zip': 'PK\u0003\u0004 and no more',
      'b/x': john,
    });
    const db = new Database(join(root, 'b', 'app.sqlite'));
    db.exec('create table t (name text, ssn text)');
    db.close();
    const dataDir = freshDataDir();
    settleHere();
    await scanHere(root, dataDir);
    const log = new Database(join(root, 'b', 'app.sqlite'));
    log.pragma('journal_mode = wal');
    log.close();
    settleHere();
    await scanHere(root, dataDir);
    expect(readingsOf(dataDir, root)['b/app.sqlite']).toBe(2);
    expect(standing(dataDir)).not.toContain('b');
  }, 60_000);

  it('where a file moved out of it, and back again', async () => {
    const root = makeTree({ 'a/one.csv': mary, 'a/two.csv': john, 'b/three.csv': person(1) });
    const dataDir = freshDataDir();
    settleHere();
    const first = await scanHere(root, dataDir);
    renameSync(join(root, 'a/one.csv'), join(root, 'b/one.csv'));
    settleHere();
    // The folder that it left is no part of this scan.
    await scanHere(join(root, 'b'), dataDir);
    expect(standing(dataDir)).toEqual(['b']);
    renameSync(join(root, 'b/one.csv'), join(root, 'a/one.csv'));
    settleHere();
    const back = await scanHere(root, dataDir);
    expect(back.stores).toEqual(first.stores);
    // A rename is a change of its times: what came back was read again.
    expect(back.scan.unchanged).toBe(2);
  }, 60_000);

  it('where other rules or settings may see it otherwise', async () => {
    const root = makeTree({ 'a/one.csv': mary, 'a/two.txt': 'Nothing here.\n' });
    const dataDir = freshDataDir();
    settleHere();
    await scanHere(root, dataDir);
    const { summary, scan } = await scanHere(root, dataDir, { testValues: ['486123456'] });
    expect(scan.unchanged).toBe(1);
    expect(summary.elements.ssn).toEqual({ 'test-data': 1 });
    const again = await scanHere(root, dataDir, { testValues: ['486123456'] });
    expect(again.scan.unchanged).toBe(2);
    expect(again.summary).toEqual(summary);
  }, 60_000);
});
