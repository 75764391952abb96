// Pages that print people side by side, the same labels under each name. Every person is invented.
import { describe, expect, test } from 'vitest';
import { whose } from './whose.ts';

const across = (rows: readonly (readonly string[])[], width = 42): string =>
  rows
    .map((row) =>
      row
        .map((cell) => cell.padEnd(width))
        .join('')
        .trimEnd(),
    )
    .join('\n');

const people = (write: (number: string) => readonly string[]): string =>
  [
    [
      ['Nora Baxter', 'FOSS, KARL'],
      ['489-20-1173', '491-33-2209'],
    ],
    [
      ['Mabel Petrov', 'Duc Park'],
      ['494-41-4481', '493-64-4049'],
    ],
  ]
    .map(([names = [], numbers = []]) => {
      const written = numbers.map(write);
      const rows = written[0]?.map((_, i) => written.map((lines) => lines[i] ?? '')) ?? [];
      return across([names, ...rows]);
    })
    .join('\n\n');

const numbers = [
  'ssn 489-20-1173: Nora Baxter',
  'ssn 491-33-2209: KARL FOSS',
  'ssn 493-64-4049: Duc Park',
  'ssn 494-41-4481: Mabel Petrov',
];

describe('labels two to a line', () => {
  test.each([
    ['addresses', (ssn: string) => ['240 Orchard Gate Ave', 'Sedalia MO 65301', `SSN: ${ssn}`]],
    [
      'a remark of several words',
      (ssn: string) => ['Room: 584', 'Note: moved in May', `SSN: ${ssn}`],
    ],
    ['signs of a number', (ssn: string) => ['Badge # 4417', `SSN # ${ssn}`]],
    ['whoever looks after them', (ssn: string) => [`SSN: ${ssn}`, 'Worker: Karen Swope']],
    ['dots', (ssn: string) => ['Room ... 584', `SSN .... ${ssn}`]],
    ['values of all widths', (ssn: string) => ['Unit: A', `SSN: ${ssn}`, 'Since: 2019-04-01']],
  ])('%s', async (_, write) => {
    expect(await whose('a.txt', people(write))).toEqual(numbers);
  });

  test('a diagnosis ends where the next block begins', async () => {
    const text = people((ssn) => [
      `Diagnosis: ${ssn.startsWith('49') ? 'emphysema' : 'asthma'}`,
      'Room: 584',
    ]);
    expect(await whose('a.txt', text)).toEqual([
      'medical asthma: Nora Baxter',
      'medical emphysema: Duc Park',
      'medical emphysema: KARL FOSS',
      'medical emphysema: Mabel Petrov',
    ]);
  });

  test('three to a line', async () => {
    const text = across(
      [
        ['Nora Baxter', 'Karl Foss', 'Duc Park'],
        ['SSN: 489-20-1173', 'SSN: 491-33-2209', 'SSN: 493-64-4049'],
        ['Room: 1', 'Room: 2', 'Room: 3'],
      ],
      30,
    );
    expect(await whose('a.txt', text)).toEqual([
      'ssn 489-20-1173: Nora Baxter',
      'ssn 491-33-2209: Karl Foss',
      'ssn 493-64-4049: Duc Park',
    ]);
  });

  test('a form with a dependent beside the employee, who comes first', async () => {
    const text = across([
      ['EMPLOYEE', 'DEPENDENT'],
      ['Name: Nora Baxter', 'Name: Karl Foss'],
      ['SSN: 489-20-1173', 'SSN: 491-33-2209'],
      ['DOB: 01/02/1980', 'DOB: 03/04/2009'],
    ]);
    expect(await whose('a.txt', text)).toEqual([
      'ssn 489-20-1173: Nora Baxter',
      'ssn 491-33-2209: Karl Foss',
    ]);
  });
});

describe('what is left as it stands', () => {
  test.each([
    [
      'different labels',
      'Name: Nora Baxter              SSN: 489-20-1173\nRoom: 584                      Wing: C',
    ],
    ['one line of the same labels', 'Nora Baxter\n\nSSN: 489-20-1173          SSN: 489-20-1173'],
    [
      'words over the edge',
      'This is about Nora Baxter, who lives here now\nSSN: 489-20-1173      SSN: 489-20-1173',
    ],
  ])('%s', async (_, text) => {
    expect(await whose('a.txt', text)).toEqual(['ssn 489-20-1173: Nora Baxter']);
  });
});
