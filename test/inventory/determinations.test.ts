// Determinations of the risk of harm: numbered by day, kept for years, signed once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewDetermination } from '../../src/inventory/determinations.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { openInventory } from '../../src/inventory/sqlite-inventory.ts';

let folder: string;
let inventory: Inventory;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'showme-determinations-'));
  inventory = openInventory(join(folder, 'inventory.db'));
});
afterEach(() => {
  inventory.close();
  rmSync(folder, { recursive: true });
});

const made: NewDetermination = {
  createdAt: '2026-11-20T02:00:00.000Z',
  basis: 'RSMo 407.1500.2(5)',
  subject: 'HR/Payroll/**, 7 stores',
  scan: '2026-11-20T02:00Z-7c1e',
  stores: ['s_4k1p09x2aa'],
  persons: 209,
  missouriResidents: 203,
  facts: { limbs: { a: 148 } },
  keepYears: 5,
};

describe('determinations', () => {
  it('are numbered within their day and kept for the years that the law says', () => {
    const { determinations } = inventory;
    const first = determinations.add(made);
    const second = determinations.add({ ...made, createdAt: '2026-11-20T23:59:00.000Z' });
    const third = determinations.add({ ...made, createdAt: '2026-11-21T00:00:00.000Z' });
    expect([first, second, third].map(({ id }) => id)).toEqual([
      'd_2026-11-20-01',
      'd_2026-11-20-02',
      'd_2026-11-21-01',
    ]);
    expect(first).toMatchObject({ keepUntil: '2031-11-20', status: 'open', signedBy: null });
    expect(determinations.find(first.id)).toEqual(first);
    expect(determinations.list()).toEqual([third, second, first]);
  });

  it('count on beyond the ninety-ninth of a day', () => {
    for (let i = 0; i < 101; i++) inventory.determinations.add(made);
    expect(inventory.determinations.list()[0]?.id).toBe('d_2026-11-20-101');
  });

  it('never lose a day to 29 February', () => {
    const leap = inventory.determinations.add({ ...made, createdAt: '2028-02-29T12:00:00.000Z' });
    expect(leap.keepUntil).toBe('2033-03-01');
  });

  it('are signed once, by somebody, and not again', () => {
    const { determinations } = inventory;
    const { id } = determinations.add(made);
    const signature = { by: 'R. Hale', at: '2026-11-22T10:00:00.000Z', outcome: 'no harm likely' };
    expect(determinations.sign(id, signature)).toMatchObject({
      status: 'signed',
      signedBy: 'R. Hale',
      outcome: 'no harm likely',
    });
    expect(() => determinations.sign(id, signature)).toThrow(/signed by R\. Hale; it stays/);
    expect(() => determinations.sign('d_none', signature)).toThrow(/no determination d_none/);
  });
});
