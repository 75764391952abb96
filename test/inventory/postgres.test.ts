// The inventory in a real PostgreSQL against the one in a file: told the same, they answer the same.
import { mkdtempSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keyRing } from '../../src/commands/key-ring.ts';
import { markedBy } from '../../src/commands/open-marks.ts';
import type { Inventory, ItemState } from '../../src/inventory/inventory.ts';
import { openPostgresInventory } from '../../src/inventory/postgres-inventory.ts';
import { openInventory } from '../../src/inventory/sqlite-inventory.ts';
import type { Fingerprint } from '../../src/model/element.ts';
import type { Mark } from '../../src/model/mark.ts';
import { countColumns } from '../../src/people/identity.ts';
import { startPostgres, whyNoPostgres, type PostgresServer } from '../databases/postgres-server.ts';
import { exposedStore, somePeople } from '../report/example-dossier.ts';
import { makeFinding, makePlace, makeStore, newScan } from './example-store.ts';

const why = whyNoPostgres();
const options = { countPeople: countColumns };
const keys = Buffer.from('11'.repeat(32) + '22'.repeat(32), 'hex');
const print = (text: string): Fingerprint => text as Fingerprint;

const state = (uri: string, more: Partial<ItemState> = {}): ItemState => ({
  uri,
  identity: `1:${uri.length}:9`,
  token: `10:20:30:${uri.length}`,
  access: { mode: 'rw-r-----', owner: 'root', group: 'staff', principals: ['group staff'] },
  ...more,
});
const end = { token: '10:20:30:1', digest: null, beside: '', traits: ['found'] };
const pay = exposedStore('pay.csv', [...somePeople(4)], {
  findings: [
    makeFinding({
      id: 'f_pay',
      content: print('00000000000000aa'),
      places: [
        makePlace({ part: 'sheet \0A', row: 2, print: print('00000000000000ab') }),
        makePlace({ column: 3 }),
      ],
    }),
  ],
});
const more = exposedStore('more "quoted" 100% 日本.csv', [...somePeople(3, { first: 3 })]);
const mark: Mark = {
  finding: 'f_pay',
  says: 'false-match',
  by: 'A. Person',
  why: 'part numbers; see ticket ?',
  on: '2026-11-25T09:00:00.000Z',
  until: null,
  basis: null,
  reviewer: null,
  uri: pay.uri,
  type: 'ssn',
  content: '00000000000000aa',
  rules: newScan.rulePack,
};

/** Everything that an inventory says, without the chance in the ids of scans. */
function answers(inventory: Inventory): unknown {
  const ids = inventory.history().map(({ scan }) => scan.id);
  const said = ids.map((id) => ({
    scan: inventory.scan(id),
    summary: inventory.summary(id),
    stores: [...inventory.stores(id, { places: 5 })],
    outlines: [...inventory.outlines(id)],
    notExamined: [...inventory.notExamined(id)],
    people: { ...inventory.people(id), flags: undefined },
    holders: [...inventory.holders(id, ['f_pay'])],
    marked: markedBy(inventory, inventory.marks, new Date('2026-11-30')).summary(id),
    compared: ids[0] === undefined ? null : inventory.compare(id, ids[0]),
    found: inventory.find('f_pay'),
  }));
  const rest = [inventory.history(), inventory.marks.list(), inventory.determinations.list()];
  // The one character that PostgreSQL cannot keep is no reason to lose a store.
  let text = JSON.stringify([said, rest]).replaceAll('\\u0000', '\ufffd');
  for (const [n, id] of ids.entries()) text = text.replaceAll(id, `scan ${n}`);
  return JSON.parse(text);
}

describe.skipIf(why !== null)(
  `an inventory in PostgreSQL${why === null ? '' : ` (${why})`}`,
  () => {
    let server: PostgresServer;
    let file: Inventory;
    let path: string;
    let kept: Inventory;
    let database = 0;
    beforeAll(async () => {
      server = await startPostgres();
    }, 120_000);
    afterAll(async () => {
      await server.stop();
    });
    beforeEach(async () => {
      database++;
      await server.run('postgres', `create database kept${database}`);
      kept = openPostgresInventory(server.uri(`kept${database}`), options);
      path = join(mkdtempSync(join(tmpdir(), 'showme-pg-')), 'inventory.db');
      file = openInventory(path, options);
    });
    afterEach(() => {
      kept.close();
      file.close();
    });

    /** Does the same to both. */
    const both = (work: (inventory: Inventory) => void): void => {
      for (const inventory of [file, kept]) work(inventory);
      expect(answers(kept)).toEqual(answers(file));
    };

    const firstScan = (inventory: Inventory): void => {
      const scan = inventory.begin({ ...newScan, basis: { rules: 'one' } });
      const reading = scan.read(state(pay.uri));
      reading.record(pay);
      reading.finish(end);
      const other = scan.read(state(more.uri));
      other.record(more);
      other.record(makeStore({ id: 's_inside', uri: `${more.uri}!a%00b.txt`, verdict: 'clear' }));
      other.finish(end);
      scan.recordNotExamined({
        uri: 'file:///srv/x',
        reason: 'denied',
        detail: 'Permission denied.',
      });
      scan.finish('2026-11-20T02:10:00.000Z', false);
    };

    it('records, keeps, moves, carries, resumes and compares as the one in a file does', () => {
      both(firstScan);
      both((inventory) => {
        const scan = inventory.begin({
          ...newScan,
          startedAt: '2026-11-21T02:00:00.000Z',
          basis: { rules: 'two' },
        });
        const known = scan.known(pay.uri);
        expect(known).toMatchObject({ basis: { rules: 'one' }, traits: ['found'] });
        if (known) scan.keep(known, { ...state(pay.uri.replace('pay', 'moved')), digest: null });
        scan.stop('2026-11-21T02:05:00.000Z');
        expect(inventory.unfinished(newScan.targets)?.id).toBe(scan.id);
        const again = inventory.resume(scan.id, { ...newScan, basis: { rules: 'two' } });
        const here = again.known(more.uri);
        const reading = again.read(state(more.uri), here);
        reading.carry(`${more.uri}!a%00b.txt`);
        reading.record(more);
        reading.finish(end);
        expect(again.knownByIdentity(state(more.uri).identity)).toHaveLength(1);
        expect(again.knownByShape('10:20:')).toHaveLength(2);
        again.finish('2026-11-21T02:10:00.000Z', true);
      });
    });

    it('is marked, pruned, forgotten, rekeyed and merged into as the one in a file is', () => {
      both((inventory) => {
        inventory.keeping.bringToKeys(keyRing(keys.subarray(0, 32)));
        firstScan(inventory);
        inventory.marks.put([mark]);
        inventory.determinations.add({
          madeOn: '2026-11-20',
          expiresOn: '2031-11-20',
          scan: 'x',
          law: 'missouri',
          persons: 1,
          missouriResidents: 0,
          stores: [],
        });
      });
      both((inventory) => {
        expect(inventory.keeping.bringToKeys(keyRing(keys))).toBe('sealed');
        expect(
          inventory.keeping
            .verify({ file: path, ring: keyRing(keys) })
            .filter(({ isSound }) => !isSound),
        ).toEqual([]);
        firstScan(inventory);
      });
      both((inventory) => {
        const oldest = inventory.history().at(-1)?.scan.id ?? '';
        expect(inventory.keeping.prune([oldest])).toMatchObject({ scans: 1 });
        inventory.keeping.compact();
        expect(inventory.keeping.forget([more.id])).toMatchObject({ stores: 1 });
      });
      const apart = join(mkdtempSync(join(tmpdir(), 'showme-pg-')), 'apart.db');
      const away = openInventory(apart, options);
      away.keeping.bringToKeys(keyRing(keys));
      firstScan(away);
      away.close();
      both((inventory) => {
        expect(inventory.keeping.merge(apart, 'east', keyRing(keys))).toMatchObject({
          scans: 1,
          stores: 3,
        });
      });
    });

    it('is brought into another one, under newer keys than its own, and left as it is', () => {
      kept.keeping.bringToKeys(keyRing(keys.subarray(0, 32)));
      firstScan(kept);
      kept.marks.put([mark]);
      const before = answers(kept);
      const address = server.uri(`kept${database}`);
      const east = openPostgresInventory(`${address}?schema=east`, options);
      const west = openInventory(join(mkdtempSync(join(tmpdir(), 'showme-pg-')), 'w.db'), options);
      for (const one of [east, west]) {
        one.keeping.bringToKeys(keyRing(keys));
        const brought = one.keeping.merge(address, 'far', keyRing(keys));
        expect(brought).toMatchObject({ scans: 1, stores: 3, marks: 1 });
        expect(one.keeping.merge(address, 'far', keyRing(keys))).toMatchObject({ known: 1 });
      }
      expect(answers(east)).toEqual(answers(west));
      expect(answers(kept)).toEqual(before);
      expect(() => east.keeping.merge(`${address}?schema=north`, 'far', keyRing(keys))).toThrow(
        'there is no inventory in the schema north there',
      );
      const other = keyRing(Buffer.from('33'.repeat(32), 'hex'));
      expect(() => east.keeping.merge(address, 'far', other)).toThrow('made with another key');
      for (const one of [east, west]) one.close();
    });

    it('is scanned by one at a time, from wherever, and let go of when its holder dies', async () => {
      const second = openPostgresInventory(server.uri(`kept${database}`), options);
      const lock = kept.lock();
      expect(lock).toBeDefined();
      expect(second.lock()).toBeUndefined();
      lock?.release();
      expect(second.lock()).toBeDefined();
      await server.run(
        'postgres',
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'kept${database}'`,
      );
      // What was connected is told, without a word of the password.
      expect(() => kept.history()).toThrow(
        /^the inventory in postgres:\/\/127\.0\.0\.1:\d+\/kept\d+ cannot be used: [^:]*$/u,
      );
      const third = openPostgresInventory(server.uri(`kept${database}`), options);
      expect(third.lock()).toBeDefined();
      for (const one of [second, third]) one.close();
    });

    it('has a schema for each machine that wants one, and knows who scanned files of its own', () => {
      const address = `${server.uri(`kept${database}`)}?schema=east`;
      const east = openPostgresInventory(address, options);
      firstScan(kept);
      expect(kept.machines()).toEqual([]);
      const scan = kept.begin({ ...newScan, targets: ['file:///srv/office'] });
      scan.finish('2026-11-20T02:10:00.000Z', true);
      expect(kept.machines()).toEqual([hostname()]);
      expect([east.history(), east.machines()]).toEqual([[], []]);
      expect([kept.lock(), east.lock()]).not.toContain(undefined);
      east.close();
      expect(() => openPostgresInventory(`${address};drop`)).toThrow('lower-case letters');
    });

    it('is left as it is by a program that is older, or has no password', async () => {
      await server.run(`kept${database}`, 'update showme.inventory_version set version = 99');
      expect(() => openPostgresInventory(server.uri(`kept${database}`))).toThrow('newer showme');
      const wrong = server.uri(`kept${database}`).replace(server.password, 'hunter2');
      expect(() => openPostgresInventory(wrong)).toThrow(/it refused the password/u);
      expect(() => openPostgresInventory('postgres://a@127.0.0.1:1/x')).toThrow(
        'nothing listens there',
      );
    });
  },
);
