// An inventory of another machine brought in: its files are its own, its people are recognized, and nothing comes twice.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keyRing } from '../../src/commands/key-ring.ts';
import { openInventory } from '../../src/inventory/sqlite-inventory.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import type { Mark } from '../../src/model/mark.ts';
import { exposedStore, openExample, recordScan, somePeople } from '../report/example-dossier.ts';

const ring = keyRing(Buffer.alloc(32, 5));
const mark: Mark = {
  finding: 'f_000000paycsv'.slice(0, 12),
  says: 'confirmed',
  by: 'A',
  why: 'seen',
  on: '2026-11-21T00:00:00.000Z',
  until: null,
  basis: null,
  reviewer: null,
  uri: 'file:///srv/office/pay.csv',
  type: 'ssn',
  content: '',
  rules: '',
};

let here: Inventory;
let away: Inventory;
let path: string;
beforeEach(() => {
  ({ inventory: here } = openExample());
  ({ inventory: away, path } = openExample());
  for (const one of [here, away]) one.keeping.bringToKeys(ring);
  recordScan(here, { stores: [exposedStore('pay.csv', [...somePeople(3)])] });
});

const merge = (): ReturnType<Inventory['keeping']['merge']> =>
  here.keeping.merge(path, 'east', ring);

describe('merging', () => {
  it('lists the files of the other machine by its name, apart from those of the same path here', () => {
    const table = exposedStore('t', [...somePeople(1, { first: 50 })], {
      uri: 'postgres://db/clinic/t',
    });
    const pay = exposedStore('pay.csv', [...somePeople(4)]);
    const id = recordScan(away, {
      stores: [pay, table],
      notExamined: [
        { uri: 'file:///srv/office/x', reason: 'denied', detail: 'Permission denied.' },
      ],
      targets: ['file:///srv/office', 'postgres://db/clinic'],
    });
    away.marks.put([mark]);
    expect(merge()).toEqual({ scans: 1, known: 0, stores: 2, marks: 1, determinations: 0 });
    expect(here.scan(id)?.targets).toEqual(['file://east/srv/office', 'postgres://db/clinic']);
    const stores = [...here.stores(id)];
    expect(stores.map(({ uri }) => uri)).toEqual([
      'file://east/srv/office/pay.csv',
      'postgres://db/clinic/t',
    ]);
    expect([...here.notExamined(id)].map(({ uri }) => uri)).toEqual(['file://east/srv/office/x']);
    const [moved, same] = stores;
    expect(same?.id).toBe(table.id);
    expect(moved?.id).not.toBe(pay.id);
    expect(moved?.id).toMatch(/^s_[0-9a-z]{10}$/u);
    expect(here.find(moved?.id ?? '')?.store.uri).toBe('file://east/srv/office/pay.csv');
    expect(here.find(pay.id)?.store.uri).toBe('file:///srv/office/pay.csv');
    expect(here.summary(id)).toEqual(away.summary(id));
    // Three of the four are known here already.
    expect(here.people(id).count.best).toBe(5);
    expect(here.marks.list().map(({ uri }) => uri)).toEqual(['file://east/srv/office/pay.csv']);
  });

  it('brings nothing in twice, also when the other inventory has grown', () => {
    recordScan(away, { stores: [exposedStore('a.csv', [...somePeople(1)])] });
    merge();
    const before = [...here.outlines(here.scan()?.id ?? '')];
    expect(merge()).toEqual({ scans: 0, known: 1, stores: 0, marks: 0, determinations: 0 });
    recordScan(away, {
      stores: [exposedStore('a.csv', [...somePeople(1)])],
      startedAt: '2026-11-22T02:00:00.000Z',
    });
    expect(merge()).toMatchObject({ scans: 1, known: 1 });
    expect([...here.outlines(here.scan()?.id ?? '')]).toEqual(before);
    expect(here.keeping.verify({ file: path, ring }).filter(({ isSound }) => !isSound)).toEqual([]);
  });

  it('keeps the records of determinations under ids of their own', () => {
    const record = {
      madeOn: '2026-11-20',
      expiresOn: '2031-11-20',
      scan: recordScan(away, {}),
      law: 'missouri',
      persons: 1,
      missouriResidents: 1,
      stores: [{ id: 's_a', uri: 'file:///srv/a', verdict: 'exposed' as const, persons: 1 }],
    };
    here.determinations.add({ ...record, scan: 'of here' });
    away.determinations.add(record);
    expect(merge().determinations).toBe(1);
    expect(merge().determinations).toBe(0);
    expect(here.determinations.list().map(({ id, stores }) => [id, stores[0]?.uri])).toEqual([
      ['d_2026-11-20-02', 'file://east/srv/a'],
      ['d_2026-11-20-01', 'file:///srv/a'],
    ]);
  });

  it('leaves the other file as it is, and refuses what is not of this key, or no inventory', () => {
    recordScan(away, { stores: [exposedStore('a.csv', [...somePeople(1)])] });
    away.close();
    const before = readFileSync(path);
    merge();
    expect(readFileSync(path).equals(before)).toBe(true);
    const other = keyRing(Buffer.alloc(32, 6));
    expect(() => here.keeping.merge(path, 'east', other)).toThrow('another key');
    const folder = mkdtempSync(join(tmpdir(), 'showme-merge-test-'));
    writeFileSync(join(folder, 'text.db'), 'no database at all, but long enough to be looked at');
    expect(() => here.keeping.merge(join(folder, 'text.db'), 'east', ring)).toThrow(/text\.db/u);
    const unnoted = join(folder, 'unnoted.db');
    openInventory(unnoted).close();
    expect(() => here.keeping.merge(unnoted, 'east', ring)).toThrow('another key');
  });
});
