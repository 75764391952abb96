// Rows that repeat their labels: what stands beside a label is what it says.
import { describe, expect, it } from 'vitest';
import { nameByLabels } from '../../src/scan/label-columns.ts';
import { whose } from './whose.ts';

const unnamed = [{ name: '' }, { name: '' }, { name: '' }];

describe('a column that says the same in every row', () => {
  it('names the one beside it', () => {
    const rows = ['4417', '4418', '4419'].map((number) => ['PO#', number, 'Birch']);
    expect(nameByLabels(unnamed, rows).map(({ name }) => name)).toEqual(['', 'PO#', '']);
  });

  it('is no label where it is a value, or where the next has a name', () => {
    const values = ['4417', '4418', '4419'].map((number) => ['65101', number, 'Birch']);
    expect(nameByLabels(unnamed, values)).toEqual(unnamed);
    const named = [{ name: 'State' }, { name: 'ID' }];
    expect(
      nameByLabels(named, [
        ['MO', '1'],
        ['MO', '2'],
        ['MO', '3'],
      ]),
    ).toEqual(named);
  });

  it('keeps order numbers from being taken for Social Security numbers', async () => {
    const invoices = ['750-94-1100', '523-63-6501', '884-34-3492', '138-43-8835']
      .map(
        (number, at) =>
          `Invoice ${130151407 + at * 977}   PO# ${number}   Kessler Steel   Net 30   $${100 + at}.50\n`,
      )
      .join('');
    expect(await whose('invoices.txt', invoices)).toEqual([]);
  });
});
