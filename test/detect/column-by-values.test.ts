// Columns without a telling name, known by what all their values have in common. Every number is invented.
import { describe, expect, it } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { openTable } from '../../src/detect/detect-table.ts';

type Rows = readonly (readonly string[])[];

/** 'kind confidence' of what is found in each column of the rows, each once. */
function kindsIn(rows: Rows, names: readonly string[] = []): string[][] {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => ({ name: names[i] ?? '' }));
  const table = openTable(columns, rows, { name: '', hasPeople: true, detectors });
  const kinds = Array.from({ length: width }, () => new Set<string>());
  for (const row of rows)
    for (const { column, candidate } of table.detectRow(row, {}))
      if (table.judge(column, candidate.kind).keep)
        kinds[column]?.add(`${candidate.kind} ${candidate.confidence}`);
  return kinds.map((found) => [...found]);
}

const routing = ['081000210', '101000019', '086500634', '081904808', '101001173'];
const accounts = ['7739201845', '220019384756', '55019283', '4410098231', '0039928817'];

describe('routing numbers and the accounts beside them', () => {
  it('are known by the check digits of the whole column', () => {
    const rows = routing.map((number, i) => ['Birch, Ada', number, accounts[i] ?? '']);
    expect(kindsIn(rows)).toEqual([[], ['routing-number high'], ['bank-account high']]);
  });

  it('may stand in either order, and dates are no accounts', () => {
    const rows = routing.map((number, i) => [accounts[i] ?? '', number, `2024031${i}`]);
    expect(kindsIn(rows)).toEqual([['bank-account high'], ['routing-number high'], []]);
  });

  it('are not made of numbers that pass by chance', () => {
    const rows = ['081000210', '204719385', '309182746', '440918275', '620031984'].map(
      (number, i) => [number, accounts[i] ?? ''],
    );
    expect(kindsIn(rows).flat()).not.toContain('routing-number high');
  });
});

describe('numbers that are written with hyphens', () => {
  it('are Social Security or taxpayer numbers where the whole column is', () => {
    expect(kindsIn([['489-31-7726'], ['491-22-0814'], ['212-65-3321']])).toEqual([['ssn high']]);
    expect(kindsIn([['959-70-2793'], ['957-83-1105'], ['997-88-8865']])).toEqual([['itin high']]);
  });
});

describe('Medicare numbers', () => {
  it('are known by their grammar although they hold few digits', () => {
    const rows = [['4RM5XG7HK54'], ['1CY0-GK5-RH59'], ['5VG1-Q69-MR42']];
    expect(kindsIn(rows)).toEqual([['medicare-id high']]);
  });
});

describe('bare nine digits beside names', () => {
  const local = ['491521201', '492723737', '491532109', '025718921', '488302917', '496118820'];
  const numbers = [...local, '212653321', '431908277', '260114493', '499027716'];

  it('are surely SSNs where a quarter lies in the areas of Missouri, whatever the column is called', () => {
    const rows = numbers.map((number) => [number]);
    expect(kindsIn(rows)).toEqual([['ssn high']]);
    expect(kindsIn(rows, ['emp_ref'])).toEqual([['ssn high']]);
    expect(kindsIn(rows, ['invoice'])).toEqual([['ssn high']]);
  });

  it('are left alone under another name where they are spread over the country', () => {
    const rows = numbers.map((_, i) => [
      `${String(101 + i * 37)}${String(45 + i)}${4417 + i * 311}`,
    ]);
    expect(kindsIn(rows, ['invoice'])).toEqual([[]]);
  });
});
