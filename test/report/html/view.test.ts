// The list of stores: what its addresses mean, what they select, and that rows survive packing.
import * as fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { missouri } from '../../../src/law/missouri/index.ts';
import { placeFinder } from '../../../src/report/exposure/places.ts';
import { packRows, unpackRows, type LawFacts } from '../../../src/report/html/pack.ts';
import { toRow, type Row } from '../../../src/report/html/row.ts';
import {
  addressOf,
  everything,
  listedVerdicts,
  readAddress,
  select,
  sortKeys,
  writeAddress,
  type View,
} from '../../../src/report/html/view.ts';
import { reaches } from '../../../src/report/reach-names.ts';
import { bankAccount, finding, hostile, office, place, store } from '../example-scan.ts';

const setting = {
  find: placeFinder(['/srv/office']),
  audiences: [],
  scannedAt: '2026-11-20T02:00:00.000Z',
};
const rows = (office.stores ?? []).map((one) => toRow(one, setting));
const law = missouri.view.limbs as unknown as LawFacts;
const ids = (found: readonly Row[]): string[] => found.map(({ id }) => id);

const anyView: fc.Arbitrary<View> = fc.record({
  q: fc.string({ maxLength: 30 }),
  verdicts: fc.subarray([...listedVerdicts]),
  folder: fc.string({ maxLength: 30 }),
  limb: fc.constantFrom('', 'a', 'f'),
  who: fc.constantFrom('', ...reaches),
  state: fc.constantFrom('', 'none', 'key-exposed', 'weak', 'encrypted'),
  why: fc.constantFrom('', 'corrupt', 'denied'),
  age: fc.constantFrom('', '0', '4'),
  sort: fc.constantFrom(...sortKeys),
  direction: fc.constantFrom('asc', 'desc'),
  page: fc.integer({ min: 1, max: 300 }),
  open: fc.constantFrom('', 's_4k1p09x2aa'),
});

describe('an address', () => {
  it('says the same view again, whatever was searched for', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readAddress(writeAddress(view))).toEqual(view);
      }),
    );
  });

  it('leaves out what is as usual, and is no view outside the list', () => {
    expect(writeAddress(everything)).toBe('#stores');
    expect(readAddress('#stores')).toEqual(everything);
    expect(readAddress('#where')).toBeNull();
    expect(addressOf({ verdicts: ['exposed'], folder: 'HR/Payroll' })).toBe(
      '#stores?v=exposed&folder=HR%2FPayroll',
    );
  });

  it('written by a stranger selects nothing that is not there', () => {
    for (const hash of [
      '#stores?v=clear,nonsense&page=-3&sort=__proto__&dir=up&limb=z&who=x&age=77',
      '#stores?page=NaN&state=constructor',
      `#stores?q=${'x'.repeat(9999)}`,
      '#stores?%E0%A4%A',
    ]) {
      const view = readAddress(hash);
      expect(view).toMatchObject({ verdicts: [], page: 1, sort: 'people', limb: '', who: '' });
      expect(() => select(rows, view ?? everything)).not.toThrow();
    }
  });
});

describe('selecting', () => {
  const chosen = (view: Partial<View>): string[] => ids(select(rows, { ...everything, ...view }));

  it('lists everything by people, and the same the other way round', () => {
    const all = chosen({});
    expect(all).toHaveLength(rows.length);
    expect(all[0]).toBe('s_4k1p09x2aa');
    expect(select(rows, { ...everything, direction: 'asc' }).at(-1)?.id).toBe('s_4k1p09x2aa');
  });

  it.each([
    [{ verdicts: ['exposed'] }, 3],
    [{ verdicts: ['exposed', 'sealed'] }, 4],
    [{ limb: 'a', verdicts: ['exposed'] }, 2],
    [{ limb: 'c' }, 0],
    [{ folder: 'HR/Payroll' }, 1],
    [{ folder: 'HR' }, 1],
    [{ folder: 'H' }, 0],
    [{ state: 'key-exposed' }, 1],
    [{ why: 'corrupt' }, 1],
    [{ q: 'card number' }, 2],
    [{ q: 'CLAIMS csv' }, 1],
    [{ q: 's_unread0001' }, 1],
    [{ q: 'HR/Payroll/payroll_2024.xlsx' }, 1],
    [{ q: 'nothing of the kind' }, 0],
    [{ age: '5' }, 9],
    [{ age: '0' }, 0],
  ] as const)('%j finds %i', (view, count) => {
    expect(chosen(view)).toHaveLength(count);
  });

  it('orders by every column, and the same rows always the same way', () => {
    for (const sort of sortKeys) {
      const up = chosen({ sort, direction: 'asc' });
      expect(up.toSorted()).toEqual(ids(rows).toSorted());
      expect(ids(select(rows.toReversed(), { ...everything, sort, direction: 'asc' }))).toEqual(up);
    }
  });
});

describe('a row', () => {
  it('survives packing as it was', () => {
    expect(unpackRows(packRows(rows, law))).toEqual(rows);
    expect(unpackRows(JSON.parse(JSON.stringify(packRows(rows, law))))).toEqual(rows);
  });

  it('has no place for a value or a whole name, whatever it is made from', () => {
    const secret = place('***-**-6789', { value: '219-09-6789', name: 'Mary Smith' });
    const row = toRow(store({ findings: [finding({ places: [secret] }), bankAccount] }), setting);
    expect(JSON.stringify(packRows([row], law))).not.toMatch(/219-09|Mary|Smith/);
    expect(row.findings[0]?.places[0]).toMatchObject({ masked: '***-**-6789', name: '' });
  });

  it('shows what a stranger called it, never obeys it', () => {
    const row = toRow(hostile, setting);
    expect(row.name).toContain('fdp.exe');
    expect(row.folder).toBe('Clinic');
  });
});
