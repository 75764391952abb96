import Database from 'better-sqlite3';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { openInventory } from '../../src/inventory/sqlite-inventory.ts';
import type { Disposition, Verdict } from '../../src/model/verdict.ts';
import {
  makeFinding,
  makePeople,
  makePlace,
  makePrint,
  makeStore,
  newScan,
} from './example-store.ts';

let folder: string;
let path: string;
let inventory: Inventory;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'showme-inventory-'));
  path = join(folder, 'inventory.db');
  inventory = openInventory(path);
});
afterEach(() => {
  inventory.close();
  rmSync(folder, { recursive: true });
});

const countRows = (): Record<string, number> => {
  const db = new Database(path, { readonly: true });
  const counts = Object.fromEntries(
    ['scan', 'store', 'finding', 'place', 'problem'].map((table) => [
      table,
      db.prepare(`select count(*) from ${table}`).pluck().get() as number,
    ]),
  );
  db.close();
  return counts;
};

describe('recording a scan', () => {
  it('gives back what was recorded, as a store and as a finding', () => {
    const scan = inventory.begin(newScan);
    const places = [
      makePlace({ part: 'sheet Payroll', row: 2, column: 'SSN', line: 7, page: 1 }),
      makePlace({ row: 'key 7', column: 4 }),
    ];
    const { facts, covered, problems, ...entry } = makeStore({
      findings: [makeFinding({ places })],
    });
    scan.record({ ...entry, facts, covered, problems });
    scan.finish('2026-11-20T02:10:00.000Z', true);
    expect([...inventory.stores(scan.id)]).toEqual([entry]);
    expect(inventory.find(entry.id)).toEqual({ store: entry });
    expect(inventory.find('f_7x0a2mmq11')).toEqual({ store: entry, finding: entry.findings[0] });
  });

  it('tells of the newest scan, and of a named one', () => {
    const first = inventory.begin(newScan);
    first.finish('2026-11-20T02:10:00.000Z', true);
    const second = inventory.begin({ ...newScan, startedAt: '2026-11-21T02:00:00.000Z' });
    expect(first.id).toMatch(/^2026-11-20T02:00Z-[0-9a-f]{4}$/);
    expect(inventory.scan()?.id).toBe(second.id);
    expect(inventory.scan(first.id)).toEqual({
      id: first.id,
      startedAt: '2026-11-20T02:00:00.000Z',
      finishedAt: '2026-11-20T02:10:00.000Z',
      version: '0.1.0',
      rulePack: 'mo-2026.11',
      targets: ['/srv/office'],
      complete: true,
    });
    expect(inventory.scan('no such scan')).toBeUndefined();
  });

  it('keeps a scan that was cut off as incomplete', () => {
    const scan = inventory.begin(newScan);
    expect(inventory.scan(scan.id)).toMatchObject({
      complete: false,
      finishedAt: newScan.startedAt,
    });
  });

  it('keeps the last result where a store is recorded twice in one scan', () => {
    const scan = inventory.begin(newScan);
    scan.record(makeStore());
    scan.record(makeStore({ findings: [], verdict: 'review' }));
    expect([...inventory.stores(scan.id)]).toMatchObject([{ verdict: 'review', findings: [] }]);
    expect(countRows()).toMatchObject({ store: 1, finding: 0, place: 0 });
  });

  it('finds an id by its beginning where only one begins so, in the newest scan that has it', () => {
    const old = inventory.begin(newScan);
    old.record(makeStore({ persons: 7, missouriResidents: 1 }));
    old.record(makeStore({ id: 's_4k1zzzzzzz', findings: [] }));
    const recent = inventory.begin(newScan);
    recent.record(makeStore());
    expect(inventory.find('s_4k1p')?.store).toMatchObject({ id: 's_4k1p09x2aa', persons: 2 });
    expect(inventory.find('f_7x0a')?.finding?.id).toBe('f_7x0a2mmq11');
    expect(inventory.find('s_4k1z')?.store.id).toBe('s_4k1zzzzzzz');
    expect(inventory.find('s_4k1')).toBeUndefined();
    expect(inventory.find('s_')).toBeUndefined();
    expect(inventory.find("' or 1=1 --")).toBeUndefined();
  });

  it('lists exposed, then needs a look, then not examined, then sealed; then by people; then by URI', () => {
    const scan = inventory.begin(newScan);
    const add = (verdict: Verdict, persons: number, name: string): void => {
      const uri = `file:///${name}`;
      scan.record(makeStore({ id: `s_${name}`, verdict, persons, missouriResidents: 0, uri }));
    };
    add('clear', 0, 'g');
    add('sealed', 0, 'f');
    add('not-examined', 0, 'e');
    add('review', 9, 'd');
    add('exposed', 2, 'c');
    add('exposed', 3, 'b');
    add('exposed', 3, 'a');
    expect([...inventory.stores(scan.id)].map((store) => store.id)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `s_${name}`),
    );
  });

  it('lists what could not be examined: stores, parts of stores, and what is no store', () => {
    const scan = inventory.begin(newScan);
    const problem = {
      reason: 'corrupt',
      detail: 'Open it by hand.',
      partial: true,
      part: 'page 3',
    } as const;
    scan.record(makeStore({ problems: [problem] }));
    scan.recordNotExamined({ uri: 'file:///srv/Legal', reason: 'denied', detail: 'Not allowed.' });
    expect([...inventory.notExamined(scan.id)]).toEqual([
      { uri: 'file:///srv/Legal', reason: 'denied', detail: 'Not allowed.' },
      {
        uri: 'file:///srv/office/HR/payroll.csv',
        reason: 'corrupt',
        detail: 'page 3: Open it by hand.',
        verdict: 'exposed',
      },
    ]);
    expect(inventory.find('s_4k1p09x2aa')?.store.problems).toEqual([problem]);
  });

  it('lets stores be recorded while stores are being listed', () => {
    const scan = inventory.begin(newScan);
    scan.record(makeStore());
    for (const store of inventory.stores(scan.id)) scan.record(makeStore({ id: `${store.id}x` }));
    expect([...inventory.stores(scan.id)]).toHaveLength(2);
  });
});

describe('two programs at once', () => {
  it('record into one inventory without losing or mixing anything', () => {
    const other = openInventory(path);
    const [mine, theirs] = [inventory.begin(newScan), other.begin(newScan)];
    for (let n = 0; n < 20; n++) {
      mine.record(makeStore({ id: `s_${n}` }));
      theirs.record(makeStore({ id: `s_${n}`, findings: [] }));
    }
    expect([...other.stores(mine.id)].every((store) => store.findings.length === 1)).toBe(true);
    expect([...inventory.stores(theirs.id)]).toHaveLength(20);
    other.close();
  });
});

describe('the summary', () => {
  it('counts verdicts, bytes, elements and people once, however many stores they are in', () => {
    const scan = inventory.begin(newScan);
    scan.record(makeStore({ id: 's_1', covered: makePeople(3, 1), bytes: 10 }));
    scan.record(makeStore({ id: 's_2', covered: makePeople(3, 3), bytes: 20 }));
    scan.record(makeStore({ id: 's_3', covered: makePeople(9, 50), verdict: 'sealed', bytes: 40 }));
    scan.record(makeStore({ id: 's_4', covered: [], verdict: 'clear', findings: [], bytes: 80 }));
    expect(inventory.summary(scan.id)).toEqual({
      stores: { exposed: 2, review: 0, sealed: 1, clear: 1, 'not-examined': 0 },
      bytes: 110,
      persons: 5,
      personsRange: [5, 5],
      missouriResidents: 2,
      elements: { ssn: { covered: 6 } },
    });
  });

  it('is all zeros for a scan without stores, and for one that is not there', () => {
    const empty = {
      stores: { exposed: 0, review: 0, sealed: 0, clear: 0, 'not-examined': 0 },
      bytes: 0,
      persons: 0,
      personsRange: [0, 0],
      missouriResidents: 0,
      elements: {},
    };
    expect(inventory.summary(inventory.begin(newScan).id)).toEqual(empty);
    expect(inventory.summary('none')).toEqual(empty);
  });

  it('asks the count it was given, and counts a resident once among all prints of a person', () => {
    const other = openInventory(path, {
      countPeople: ({ name }) => ({
        best: 1,
        low: 1,
        high: 4,
        labels: new Int32Array(name.length),
      }),
    });
    const scan = other.begin(newScan);
    scan.record(makeStore({ covered: makePeople(4) }));
    expect(other.summary(scan.id)).toMatchObject({
      persons: 1,
      personsRange: [1, 4],
      missouriResidents: 1,
    });
    other.close();
  });

  it('never counts more residents than people, nor a print that could be several people', () => {
    const other = openInventory(path, {
      countPeople: () => ({ best: 2, low: 2, high: 4, labels: Int32Array.of(0, 1, 2, -1) }),
    });
    const scan = other.begin(newScan);
    const covered = [2, 4, 6, 8].map((seed) => ({ print: makePrint(seed), limbs: ['a'] as const }));
    scan.record(makeStore({ covered }));
    expect(other.summary(scan.id)).toMatchObject({ persons: 2, missouriResidents: 2 });
    other.close();
  });

  it('tells people apart by number, else birth date, else address, else name', () => {
    const blank = { name: '', initial: '', number: '' };
    const scan = inventory.begin(newScan);
    const prints = [
      makePrint(1),
      makePrint(1, { name: 'ab' }),
      makePrint(2, { ...blank, birth: '77' }),
      makePrint(4, { ...blank, birth: '77' }),
      makePrint(6, { ...blank, address: '88' }),
      makePrint(8, { ...blank, name: '99' }),
      makePrint(9, blank),
    ];
    scan.record(makeStore({ covered: prints.map((print) => ({ print, limbs: ['e', 'f'] })) }));
    expect(inventory.summary(scan.id)).toMatchObject({ persons: 5, missouriResidents: 3 });
  });
});

describe('what is never kept', () => {
  it('drops whole values and whole names, and credentials in addresses', () => {
    const secrets = ['219-09-9999', 'Jennifer Smithson', 'hunter2', 'dbuser', 'sesame'];
    const scan = inventory.begin({
      ...newScan,
      targets: ['postgres://dbuser:hunter2@db1/clinic?password=sesame'],
    });
    const place = makePlace({ value: '219-09-9999', name: 'Jennifer Smithson' });
    const uri = 'postgres://dbuser:hunter2@db1/clinic/public/patients?password=sesame';
    const problems = [{ reason: 'denied', detail: 'The login was refused.' } as const];
    scan.record(makeStore({ uri, problems, findings: [makeFinding({ places: [place] })] }));
    scan.recordNotExamined({ uri, reason: 'denied', detail: 'The login was refused.' });
    const [kept] = [...inventory.stores(scan.id)];
    expect(kept?.findings[0]?.places).toEqual([{ masked: '***-**-6789', pairing: 'record' }]);
    expect(kept?.uri).toBe('postgres://db1/clinic/public/patients?password=…');
    for (const file of [path, `${path}-wal`]) {
      const bytes = readFileSync(file);
      expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
    }
  });

  it('keeps a million people of one store in a handful of rows, in under 3 s of work', () => {
    const scan = inventory.begin(newScan);
    const covered = makePeople(1_000_000);
    const places = Array.from({ length: 5000 }, (_, row) => makePlace({ row: row + 2 }));
    const finding = makeFinding({ count: 1_000_000, persons: 1_000_000, places });
    const before = process.cpuUsage();
    scan.record(makeStore({ covered, findings: [finding], persons: 1_000_000 }));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(3000);
    expect(countRows()).toEqual({ scan: 1, store: 1, finding: 1, place: 100, problem: 0 });
    expect([...inventory.stores(scan.id)][0]?.findings[0]).toMatchObject({ count: 1_000_000 });
    expect(inventory.summary(scan.id)).toMatchObject({
      persons: 1_000_000,
      missouriResidents: 500_000,
    });
  });
});

describe('when it is cut off', () => {
  it('leaves nothing of a store that could not be recorded whole', () => {
    const scan = inventory.begin(newScan);
    const wrong = makeFinding({ id: 'f_2', disposition: 'unheard of' as Disposition });
    expect(() => {
      scan.record(makeStore({ findings: [makeFinding(), wrong] }));
    }).toThrow(/finding_disposition/);
    expect(countRows()).toEqual({ scan: 1, store: 0, finding: 0, place: 0, problem: 0 });
  });

  it('holds only whole stores after the power failed at any moment', () => {
    const scan = inventory.begin(newScan);
    const findings = [1, 2, 3].map((n) => makeFinding({ id: `f_${n}` }));
    for (let n = 0; n < 20; n++) scan.record(makeStore({ id: `s_${n}`, findings }));
    const wal = readFileSync(`${path}-wal`);
    const seen = new Set<number>();
    for (let length = 0; length <= wal.length; length += 2999) {
      const copy = join(folder, 'crashed.db');
      copyFileSync(path, copy);
      writeFileSync(`${copy}-wal`, wal);
      truncateSync(`${copy}-wal`, length);
      const after = openInventory(copy);
      const stores = [...after.stores(scan.id)];
      seen.add(stores.length);
      for (const store of stores) expect(store.findings).toHaveLength(3);
      after.close();
      for (const file of [copy, `${copy}-wal`, `${copy}-shm`]) rmSync(file, { force: true });
    }
    expect(seen.size).toBeGreaterThan(5);
  });
});
