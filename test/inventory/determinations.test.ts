// Determinations of risk of harm: numbered by day, signed once, and kept when the scan behind them is gone.
import Database from 'better-sqlite3';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { openInventory } from '../../src/inventory/sqlite-inventory.ts';
import type { NewDetermination } from '../../src/model/determination.ts';
import { makeStore, newScan } from './example-store.ts';

let path: string;
let inventory: Inventory;

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'showme-inventory-')), 'inventory.db');
  inventory = openInventory(path);
});

afterEach(() => {
  inventory.close();
});

const made = (more: Partial<NewDetermination> = {}): NewDetermination => ({
  madeOn: '2026-11-20',
  expiresOn: '2031-11-20',
  scan: '2026-11-20T02:00Z-7c1e',
  law: 'missouri',
  persons: 209,
  missouriResidents: 203,
  stores: [{ id: 's_1', uri: 'file:///srv/a.csv', verdict: 'exposed', persons: 209 }],
  ...more,
});

it('are numbered by their day, and come back whole, the newest first', () => {
  const { determinations } = inventory;
  const ids = [made(), made(), made({ madeOn: '2026-11-21' })].map(
    (one) => determinations.add(one).id,
  );
  expect(ids).toEqual(['d_2026-11-20-01', 'd_2026-11-20-02', 'd_2026-11-21-01']);
  expect(determinations.list().map(({ id }) => id)).toEqual(ids.toReversed());
  expect(determinations.list()[2]).toEqual({ ...made(), id: ids[0], signature: null });
});

it('are signed once, by a person, with an outcome', () => {
  const { determinations } = inventory;
  const { id } = determinations.add(made());
  const signature = { by: 'A. Person', on: '2026-11-22', outcome: 'no-notice' } as const;
  expect(determinations.sign(id, signature)).toBe(true);
  expect(determinations.sign(id, { ...signature, by: 'B. Person' })).toBe(false);
  expect(determinations.sign('d_none', signature)).toBe(false);
  expect(determinations.list()[0]?.signature).toEqual(signature);
});

it('stay when the scan that they are about is removed', () => {
  const scan = inventory.begin(newScan);
  scan.record(makeStore());
  inventory.determinations.add(made({ scan: scan.id }));
  const db = new Database(path);
  db.pragma('foreign_keys = on');
  db.exec('delete from scan');
  db.close();
  expect(inventory.determinations.list()).toHaveLength(1);
});

it('keep no login that an address held', () => {
  const uri = 'postgres://scan:secret@db1/clinic/public/t';
  inventory.determinations.add(
    made({ stores: [{ id: 's_1', uri, verdict: 'exposed', persons: 1 }] }),
  );
  expect(JSON.stringify(inventory.determinations.list())).not.toContain('secret');
});

it('the people of a finished scan are counted once, of an unfinished one each time', () => {
  let counts = 0;
  const other = openInventory(path, {
    countPeople: ({ name }) => {
      counts++;
      return { best: 1, low: 1, high: 2, labels: new Int32Array(name.length) };
    },
  });
  const scan = other.begin(newScan);
  scan.record(makeStore());
  const before = other.summary(scan.id);
  scan.record(makeStore({ id: 's_2' }));
  other.summary(scan.id);
  expect(counts).toBe(2);
  scan.finish('2026-11-20T02:10:00.000Z', true);
  expect(other.summary(scan.id)).toMatchObject({ persons: before.persons, personsRange: [1, 2] });
  other.close();
  const again = openInventory(path, { countPeople: () => expect.unreachable() });
  expect(again.summary(scan.id).persons).toBe(1);
  again.close();
});
