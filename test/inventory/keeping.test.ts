// Less in an inventory, newer keys for it, and whether it is whole.
import Database from 'better-sqlite3';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { keyRing } from '../../src/commands/key-ring.ts';
import { toPrune } from '../../src/commands/inventory.ts';
import { makeKeyedPrinter } from '../../src/detect/mask.ts';
import { addKey, loadOrCreateKey } from '../../src/inventory/keys.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import type { Fingerprint } from '../../src/model/element.ts';
import type { CoveredPerson } from '../../src/model/verdict.ts';
import { exposedStore, openExample, recordScan, somePeople } from '../report/example-dossier.ts';
import { makeFinding, makePlace } from './example-store.ts';

let inventory: Inventory;
let path: string;
beforeEach(() => {
  ({ inventory, path } = openExample());
});

const office = (day: number, ...names: readonly string[]): string =>
  recordScan(inventory, {
    startedAt: `2026-11-${day}T02:00:00.000Z`,
    stores: names.map((name, n) => exposedStore(name, [...somePeople(2, { first: 10 * n + 1 })])),
  });

describe('pruning', () => {
  it('removes what only old scans found, keeps their counts, and nothing of it in the file', () => {
    const first = office(1, 'secret plans.csv', 'kept.csv');
    const second = office(2, 'kept.csv');
    const before = inventory.summary(first);
    expect(inventory.keeping.prune([first, first])).toEqual({ scans: 1, stores: 2 });
    inventory.keeping.compact();
    expect(inventory.summary(first)).toEqual(before);
    expect(inventory.history().map(({ hasStores }) => hasStores)).toEqual([true, false]);
    expect([...inventory.stores(first)]).toEqual([]);
    expect([...inventory.stores(second)]).toHaveLength(1);
    inventory.close();
    expect(readFileSync(path).includes('secret%20plans')).toBe(false);
  });

  it('spares the newest whole scan of each set of targets, however old', () => {
    const scan = (day: number, targets: string[], stop = false): string => {
      const open = inventory.begin({
        startedAt: `2026-11-${day}T02:00:00.000Z`,
        version: '0',
        rulePack: 'missouri-0',
        targets,
        settings: '',
      });
      if (stop) open.stop('2026-11-20T03:00:00.000Z');
      else open.finish('2026-11-20T03:00:00.000Z', true);
      return open.id;
    };
    const old = scan(10, ['/b']);
    const gone = scan(11, ['/a']);
    scan(12, ['/a']);
    scan(13, ['/a'], true);
    const now = Date.parse('2026-11-30T00:00:00Z');
    const pruned = toPrune(inventory.history(), { keep: 1 }, now).map((one) => one.scan.id);
    expect(pruned).toEqual([gone]);
    expect(pruned).not.toContain(old);
    const byAge = { olderThan: 18.5 * 86_400_000 };
    expect(toPrune(inventory.history(), byAge, now).map((one) => one.scan.id)).toEqual([gone]);
    expect(toPrune(inventory.history(), { keep: 100 }, now)).toEqual([]);
  });
});

describe('forgetting a store', () => {
  it('takes it out of every scan with its marks, counts anew, and has its item read again', () => {
    const first = office(1, 'a.csv', 'b.csv');
    const second = office(2, 'a.csv', 'b.csv');
    const store = [...inventory.stores(second)].find(({ uri }) => uri.endsWith('a.csv'));
    const [finding] = store?.findings ?? [];
    inventory.marks.put([
      {
        finding: finding?.id ?? '',
        says: 'confirmed',
        by: 'A',
        why: 'seen',
        on: '2026-11-02T00:00:00.000Z',
        until: null,
        basis: null,
        reviewer: null,
        uri: store?.uri ?? '',
        type: 'ssn',
        content: '',
        rules: '',
      },
    ]);
    expect(inventory.keeping.forget([store?.id ?? ''])).toEqual({ stores: 2, marks: 1 });
    for (const id of [first, second]) {
      expect([...inventory.outlines(id)].map(({ uri }) => uri)).toEqual([
        'file:///srv/office/b.csv',
      ]);
      expect(inventory.summary(id)).toMatchObject({ stores: { exposed: 1 }, persons: 2 });
    }
    expect(inventory.marks.list()).toEqual([]);
  });
});

describe('a new key', () => {
  const keys = Buffer.from('11'.repeat(32) + '22'.repeat(32) + '33'.repeat(32), 'hex');
  const first = (count: number): Buffer => keys.subarray(0, 32 * count);

  /** A store as a scan with these keys would have recorded it. */
  const under = (count: number): { readonly id: string } => {
    const { print } = makeKeyedPrinter(first(count));
    const people: CoveredPerson[] = ['judy', 'omar'].map((name) => ({
      print: {
        name: print(name),
        initial: print(name.charAt(0)),
        number: print(`ssn ${name}`),
        birth: '',
        address: '',
        missouri: true,
      },
      limbs: ['a'],
    }));
    const value = print('ssn:1') as Fingerprint;
    const store = exposedStore('pay.csv', people, {
      findings: [makeFinding({ content: value, places: [makePlace({ print: value })] })],
    });
    return { id: recordScan(inventory, { stores: [store] }) };
  };

  const printsIn = (): unknown[] => {
    const db = new Database(path, { readonly: true });
    const rows = [
      ...db.prepare('select people from store').pluck().all(),
      ...db.prepare('select print from place').pluck().all(),
      ...db.prepare('select content from finding').pluck().all(),
    ];
    db.close();
    return rows;
  };

  it('makes of every print what a scan with all keys would have made of it', () => {
    under(1);
    // As an inventory that knows nothing of its keys yet, and one that missed a key in between.
    expect(inventory.keeping.bringToKeys(keyRing(first(1)))).toBe('same');
    expect(inventory.keeping.bringToKeys(keyRing(first(3)))).toBe('sealed');
    expect(inventory.keeping.bringToKeys(keyRing(first(3)))).toBe('same');
    const brought = printsIn();
    ({ inventory, path } = openExample());
    expect(inventory.keeping.bringToKeys(keyRing(first(3)))).toBe('new');
    under(3);
    expect(brought).toEqual(printsIn());
  });

  it('is told from another key, which is refused', () => {
    under(2);
    ({ inventory, path } = openExample());
    inventory.keeping.bringToKeys(keyRing(first(2)));
    under(2);
    const another = keyRing(Buffer.alloc(64, 7));
    expect(inventory.keeping.bringToKeys(another)).toBe('unknown');
    // An old copy of the key file is no key either.
    expect(inventory.keeping.bringToKeys(keyRing(first(1)))).toBe('unknown');
    const told = inventory.keeping.verify({ file: path, ring: another });
    expect(told.find(({ what }) => what === 'key')).toMatchObject({ isSound: false });
  });

  it('is put behind the others in one step, up to a limit', () => {
    const file = `${path}.key`;
    const { key } = loadOrCreateKey(file);
    const both = addKey(file);
    expect([both.length, both.subarray(0, 32).equals(key)]).toEqual([64, true]);
    for (let n = 2; n < 8; n++) addKey(file);
    expect(() => addKey(file)).toThrow('8 keys');
    expect(loadOrCreateKey(file).key.subarray(0, 64).equals(both)).toBe(true);
  });
});

describe('verifying', () => {
  const ring = keyRing(Buffer.alloc(32, 1));

  it('finds a sound inventory sound, and says what is wrong with one that is not', () => {
    office(1, 'a.csv');
    inventory.keeping.bringToKeys(ring);
    const key = `${path}.key`;
    writeFileSync(key, Buffer.alloc(32, 1), { mode: 0o600 });
    const wrong = (): string[] =>
      inventory.keeping
        .verify({ file: key, ring })
        .filter(({ isSound }) => !isSound)
        .map(({ what }) => what);
    expect(wrong()).toEqual([]);
    if (process.platform !== 'win32') chmodSync(key, 0o644);
    const db = new Database(path);
    db.pragma('foreign_keys = off');
    db.exec(`update place set masked = '498-07-3127'`);
    db.exec('delete from reading');
    db.close();
    expect(wrong()).toEqual([
      'structure',
      'scans',
      'masks',
      ...(process.platform === 'win32' ? [] : [key]),
    ]);
  });
});
