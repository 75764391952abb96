// Readings: kept once however many scans find them unchanged, copied where the item moved, gone on with after a crash.
import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inventory, ItemState, KnownItem, OpenScan } from '../../src/inventory/inventory.ts';
import { openInventory } from '../../src/inventory/sqlite-inventory.ts';
import { migrate, migrations } from '../../src/inventory/migrations.ts';
import { makeFinding, makePlace, makeStore, newScan } from './example-store.ts';

let folder: string;
let path: string;
let inventory: Inventory;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'showme-readings-'));
  path = join(folder, 'inventory.db');
  inventory = openInventory(path);
});
afterEach(() => {
  inventory.close();
  rmSync(folder, { recursive: true });
});

const basis = { rules: 'one' };
const at = '2026-11-20T02:10:00.000Z';
const access = { principals: ['everyone'] };
const uri = 'file:///srv/office/a.zip';
const state = (changed: Partial<ItemState> = {}): ItemState => ({
  uri,
  identity: '1:10:5',
  token: '100:7:8:10',
  access,
  ...changed,
});
const end = { token: '100:7:8:10', digest: null, beside: '', traits: ['read', 'found'] };

function begin(): OpenScan {
  return inventory.begin({ ...newScan, basis });
}

/** An archive with two stores in it, read to its end. */
function readArchive(scan: OpenScan): void {
  const reading = scan.read(state());
  reading.record(makeStore({ id: 's_1', uri: `${uri}!pay.csv`, access }));
  reading.record(
    makeStore({
      id: 's_2',
      uri: `${uri}!old.csv`,
      access,
      findings: [makeFinding({ places: [makePlace({ row: 'key', column: 4 })] })],
      problems: [{ reason: 'corrupt', detail: 'Open it.', partial: true }],
    }),
  );
  reading.finish(end);
  scan.finish(at, true);
}

const rows = (table: string): number => {
  const db = new Database(path, { readonly: true });
  const count = db.prepare(`select count(*) from ${table}`).pluck().get() as number;
  db.close();
  return count;
};
const known = (scan: OpenScan, where = uri): KnownItem => {
  const item = scan.known(where);
  if (!item) throw new Error(`${where} is not known`);
  return item;
};

describe('what is unchanged', () => {
  it('is known by its address, with what it depends on', () => {
    readArchive(begin());
    expect(begin().known(uri)).toMatchObject({
      uri,
      anchor: uri,
      identity: '1:10:5',
      token: '100:7:8:10',
      traits: ['read', 'found'],
      basis,
      access: JSON.stringify(access),
    });
    expect(begin().known('file:///srv/office/b.zip')).toBeUndefined();
    expect(begin().knownByIdentity('1:10:5')).toHaveLength(1);
    expect(begin().knownByShape('100:7:')).toHaveLength(1);
    expect(begin().knownByShape('100:8:')).toHaveLength(0);
  });

  it('takes no room in a second scan, and is part of it', () => {
    const first = begin();
    readArchive(first);
    const before = rows('store');
    const second = begin();
    second.keep(known(second), { ...state(), digest: null });
    second.finish(at, true);
    expect(rows('store')).toBe(before);
    expect([...inventory.stores(second.id)]).toEqual([...inventory.stores(first.id)]);
    expect([...inventory.notExamined(second.id)]).toEqual([...inventory.notExamined(first.id)]);
    expect(inventory.summary(second.id)).toEqual(inventory.summary(first.id));
    expect(inventory.scan(second.id)).toMatchObject({ unchanged: 1, complete: true });
  });

  it('is copied where it moved: same ids, other addresses', () => {
    const first = begin();
    readArchive(first);
    const second = begin();
    const moved = 'file:///srv/other/b.zip';
    second.keep(known(second), { ...state({ uri: moved }), digest: null });
    second.finish(at, true);
    const [before, after] = [first, second].map(({ id }) => [...inventory.stores(id)]);
    expect(after?.map((store) => store.uri)).toEqual([`${moved}!old.csv`, `${moved}!pay.csv`]);
    const rehomed = before?.map((store) => ({ ...store, uri: store.uri.replace(uri, moved) }));
    expect(after).toEqual(rehomed);
    expect([...inventory.notExamined(second.id)].map((each) => each.uri)).toEqual([
      `${moved}!old.csv`,
    ]);
    // The older scan still says where it was.
    expect([...inventory.stores(first.id)]).toEqual(before);
    const third = begin();
    expect(third.known(uri)).toBeUndefined();
    expect(third.known(moved)).toMatchObject({ anchor: uri });
  });

  it('is copied where other people can open it, as far as they open what is inside', () => {
    const first = begin();
    readArchive(first);
    const second = begin();
    const now = { principals: ['owner root'] };
    second.keep(known(second), { ...state({ access: now }), digest: null });
    second.finish(at, true);
    expect([...inventory.stores(second.id)].map((store) => store.access)).toEqual([now, now]);
    expect([...inventory.stores(first.id)].map((store) => store.access)).toEqual([access, access]);
  });

  it('inside something that changed, is carried over with its findings', () => {
    readArchive(begin());
    const second = begin();
    const reading = second.read(state({ token: 'new' }), known(second));
    reading.carry(`${uri}!old.csv`);
    reading.record(
      makeStore({ id: 's_3', uri: `${uri}!new.csv`, findings: [], verdict: 'review' }),
    );
    reading.finish({ ...end, token: 'new' });
    second.finish(at, true);
    const stores = [...inventory.stores(second.id)];
    expect(stores.map(({ id }) => id)).toEqual(['s_2', 's_3']);
    expect(stores[0]?.findings[0]?.places).toEqual([makePlace({ row: 'key', column: 4 })]);
  });
});

describe('what lies where something else lay', () => {
  it('gets an address of its own to make ids of', () => {
    readArchive(begin());
    const second = begin();
    const old = known(second);
    second.keep(old, { ...state({ uri: `${uri}.1` }), digest: null });
    expect(second.anchorFor(state({ identity: '1:11:6' }))).toBe(`${uri}#2`);
    const reading = second.read(state({ identity: '1:11:6' }));
    reading.record(makeStore({ id: 's_9', uri }));
    reading.finish(end);
    second.finish(at, true);
    const third = begin();
    expect(known(third).anchor).toBe(`${uri}#2`);
    expect(known(third, `${uri}.1`).anchor).toBe(uri);
  });
});

describe('a scan that was cut off', () => {
  it('is found by its targets, unless a later one of them came to its end', () => {
    expect(inventory.unfinished(newScan.targets)).toBeUndefined();
    const first = begin();
    expect(inventory.unfinished(newScan.targets)).toMatchObject({ id: first.id, settings: 'abc' });
    expect(inventory.unfinished(['/elsewhere'])).toBeUndefined();
    first.stop(at);
    expect(inventory.unfinished(newScan.targets)).toMatchObject({ id: first.id });
    expect(inventory.scan(first.id)).toMatchObject({ cutOff: true, complete: false });
    begin().finish(at, true);
    expect(inventory.unfinished(newScan.targets)).toBeUndefined();
  });

  it('keeps its id when it is gone on with, and loses what is no longer there', () => {
    const first = begin();
    readArchiveOnly(first, uri);
    readArchiveOnly(first, 'file:///srv/office/gone.zip');
    first.recordNotExamined({ uri: 'file:///srv/shut', reason: 'denied', detail: 'Not allowed.' });
    first.stop(at);
    const again = inventory.resume(first.id, { ...newScan, basis, rulePack: 'newer' });
    expect(again.id).toBe(first.id);
    again.keep(known(again), { ...state(), digest: null });
    again.finish(at, true);
    expect([...inventory.stores(first.id)].map((store) => store.uri)).toEqual([uri]);
    expect([...inventory.notExamined(first.id)]).toEqual([]);
    expect(inventory.scan(first.id)).toMatchObject({ complete: true, rulePack: 'newer' });
    expect(inventory.scan(first.id)?.cutOff).toBeUndefined();
  });

  it('reads again what was in the middle of being read, and counts it once', () => {
    const first = begin();
    first.read(state()).record(makeStore({ id: 's_1', uri }));
    first.count();
    expect([...inventory.stores(first.id)]).toHaveLength(1);
    const again = inventory.resume(first.id, { ...newScan, basis });
    expect(again.known(uri)).toBeUndefined();
    readArchiveOnly(again, uri);
    again.finish(at, true);
    expect([...inventory.stores(first.id)]).toHaveLength(1);
  });
});

function readArchiveOnly(scan: OpenScan, where: string): void {
  const reading = scan.read(state({ uri: where, identity: where }));
  reading.record(makeStore({ id: `s_${where.length}`, uri: where }));
  reading.finish(end);
}

describe('what is recorded', () => {
  it('is told of at once, though it is written together', () => {
    const scan = begin();
    scan.read(state()).record(makeStore({ id: 's_1', uri }));
    expect(rows('store')).toBe(0);
    expect(scan.count()).toMatchObject({ exposed: 1 });
    expect(rows('store')).toBe(1);
  });

  it('reaches the disk by itself a moment later', async () => {
    begin()
      .read(state())
      .record(makeStore({ id: 's_1', uri }));
    await new Promise((done) => setTimeout(done, 400));
    expect(rows('store')).toBe(1);
  });

  it('that cannot be written ends the scan with the error, and leaves nothing by halves', () => {
    const scan = begin();
    const wrong = makeFinding({ id: 'f_2', confidence: 'unheard of' as never });
    scan.read(state()).record(makeStore({ id: 's_1', uri, findings: [makeFinding(), wrong] }));
    expect(() => scan.count()).toThrow(/finding_confidence/);
    expect(() => scan.finish(at, true)).toThrow(/finding_confidence/);
    expect([rows('store'), rows('finding'), rows('reading')]).toEqual([0, 0, 0]);
  });
});

describe('an inventory of the first version', () => {
  it('keeps its scans, stores, findings, places and problems, and reads everything again', () => {
    const old = join(folder, 'old.db');
    const db = new Database(old);
    migrate(db, old, migrations.slice(0, 1));
    db.exec(`
      insert into scan values (1, '2026-11-20T02:00Z-7c1e', '2026-11-20T02:00:00.000Z', '${at}', '0.1.0', 'mo', '["file:///srv"]', 'abc', 1);
      insert into scan values (2, '2026-11-21T02:00Z-0000', '2026-11-21T02:00:00.000Z', null, '0.1.0', 'mo', '["file:///srv"]', 'abc', 0);
      insert into store values (7, 1, 's_1', 'file:///srv/HR/pay.csv', 'csv', 10, null, 'exposed', '{"state":"none"}', '[]', '{"principals":[]}', 2, 1, zeroblob(41));
      insert into store values (8, 2, 's_1', 'file:///srv/HR/pay.csv', 'csv', 10, null, 'exposed', '{"state":"none"}', '[]', '{"principals":[]}', 2, 1, x'');
      insert into finding values (3, 7, 'f_0', 'itin', 'b', 'no-name', 'high', 1, 0, '[]');
      insert into finding values (5, 7, 'f_1', 'ssn', 'a', 'covered', 'high', 2, 2, '["In one row."]');
      insert into place values (5, 0, 'sheet A', null, 4, 'SSN', 9, '***-**-6789', '00ff', 'J… S…', 'record');
      insert into place values (5, 1, null, null, null, 3, 'key', '***-**-1234', null, null, null);
      insert into problem values (1, 1, 7, 'file:///srv/HR/pay.csv', 'corrupt', 'Open it.', 'page 3', 1);
      insert into problem values (2, 1, null, 'file:///srv/Legal', 'denied', 'Not allowed.', null, 0);
    `);
    db.close();
    const now = openInventory(old);
    const [store] = [...now.stores('2026-11-20T02:00Z-7c1e')];
    expect(store).toMatchObject({ id: 's_1', persons: 2, problems: [{ part: 'page 3' }] });
    expect(store?.findings.map(({ id }) => id)).toEqual(['f_0', 'f_1']);
    expect(store?.findings[1]?.places).toEqual([
      {
        part: 'sheet A',
        line: 4,
        column: 'SSN',
        row: 9,
        masked: '***-**-6789',
        name: 'J… S…',
        pairing: 'record',
      },
      { column: 3, row: 'key', masked: '***-**-1234' },
    ]);
    expect([...now.notExamined('2026-11-20T02:00Z-7c1e')].map(({ reason }) => reason)).toEqual([
      'corrupt',
      'denied',
    ]);
    expect(now.scan('2026-11-20T02:00Z-7c1e')?.cutOff).toBeUndefined();
    expect(now.unfinished(['file:///srv'])?.id).toBe('2026-11-21T02:00Z-0000');
    const scan = now.begin(newScan);
    expect(scan.known('file:///srv/HR/pay.csv')).toMatchObject({
      token: '',
      anchor: 'file:///srv/HR/pay.csv',
    });
    now.close();
    const check = new Database(old);
    expect(check.pragma('foreign_key_check')).toEqual([]);
    expect(check.pragma('integrity_check', { simple: true })).toBe('ok');
    check.close();
  });
});
