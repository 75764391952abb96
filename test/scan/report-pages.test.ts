// Printed reports in pages: headers, footers and totals are nobody, however they are worded. Every person is invented.
import { describe, expect, test } from 'vitest';
import { isTotalsLine } from '../../src/formats/totals-line.ts';
import { whose } from './whose.ts';

const people = [
  ['BAXTER, NORA K', '489-20-1173', '$1,736.36'],
  ['PAGE, DUC J', '491-33-2209', '$2,774.55'],
  ['FOSS, KARL', '493-64-4049', '$1,542.65'],
  ['GRAND, MABEL T', '494-41-4481', '$904.65'],
];
const wanted = [
  'ssn 489-20-1173: NORA K BAXTER',
  'ssn 491-33-2209: DUC J PAGE',
  'ssn 493-64-4049: KARL FOSS',
  'ssn 494-41-4481: MABEL T GRAND',
];

const line = ([name = '', number = '', amount = '']: readonly string[]): string =>
  `${name.padEnd(28)}${number.padEnd(14)}${amount}`;

/** Two pages with the same head and foot. */
function report(head: readonly string[], foot: string, feed = ''): string {
  const page = (number: number): string =>
    [
      `${feed}20220111  EXCEPTION LIST                 RUN 598483   PAGE ${number}`,
      '',
      ...head,
      ...people.slice(number * 2 - 2, number * 2).map(line),
      '',
      foot,
      '',
    ].join('\n');
  return `${page(1)}\n${page(2)}`;
}

const ruled = [
  'EMPLOYEE NAME               SOC SEC NBR   GROSS',
  '--------------------------  ------------  ----------',
];
const plain = ['EMPLOYEE NAME               SOC SEC NBR   GROSS'];

const feet = [
  '   COUNT 8    CONTROL TOTAL 445863052',
  '   RECORDS LISTED 14           HASH TOTAL    445863052',
  '** TOTAL EMPLOYEES           445863052     $9,100.00',
  '   BATCH COUNT                 0012          445863052',
  '   CARRIED FORWARD            445863052     $9,100.00',
  '   DEPT 412 SUBTOTAL           445863052',
  '*** END OF REPORT ***         445863052',
  '   PAGE TOTAL                 445863052     $4,510.91',
  '   AVERAGE GROSS PAY          445863052     $4,510.91',
];

describe('what stands below the rows of a page', () => {
  test.each(feet)('is nobody: %s', async (foot) => {
    expect(await whose('a.lst', report(ruled, foot))).toEqual(wanted);
    expect(await whose('a.lst', report(plain, foot, '\f'))).toEqual(wanted);
  });
});

test.each([
  ['TOTAL,,445-86-3052'],
  ['Grand total,8 employees,445863052'],
  ['Count: 8,,445863052'],
  ['Control total,,445863052'],
  ['Sum of records,,445863052'],
])('the last row of a sheet is nobody either: %s', async (foot) => {
  const rows = people.map(([name = '', ssn]) => `"${name}",Ada St,${ssn}`);
  const sheet = `${['Employee,Street,SSN', ...rows, foot].join('\n')}\n`;
  expect(await whose('a.csv', sheet)).toEqual(wanted);
});

describe('a line of totals', () => {
  test.each(['Page 3 of 12', 'PAGE NO. 4', '*** CONTINUED ***', 'End of report', 'Sub-total  12'])(
    '%s',
    (text) => expect(isTotalsLine([text])).toBe(true),
  );

  test.each([
    ['PAGE, DUC J', '491-33-2209'],
    ['Page', 'Duc', '491-33-2209'],
    ['GRAND, MABEL T', '494-41-4481'],
    ['Card', 'Ada', '494-41-4481'],
    ['Count, Homer E', '494-41-4481'],
    ['Total Care Clinic', '43-1234567'],
    ['Day', 'Hope', '494-41-4481'],
    ['', '', ''],
  ])('is none that names somebody: %s', (...cells) => {
    expect(isTotalsLine(cells)).toBe(false);
  });
});

describe('a list of those who hold an office, their own column being the only one of names', () => {
  const listed = (title: string, number: string): string =>
    [
      `${title.padEnd(28)}${number.padEnd(18)}PTS`,
      `${'-'.repeat(26)}  ${'-'.repeat(16)}  ---`,
      `${'NORA BAXTER'.padEnd(28)}${'B492053368'.padEnd(18)}1`,
      `${'FOSS, KARL L'.padEnd(28)}${'L961116997'.padEnd(18)}7`,
      `${'TERRENCE VOGELSANG'.padEnd(28)}${'W255739399'.padEnd(18)}2`,
      '',
    ].join('\n');

  test.each(['OPERATOR', 'TECHNICIAN', 'OFFICER', 'DISPATCHER', 'PIPEFITTER', 'Teacher'])(
    '%s',
    async (title) => {
      expect(await whose('a.txt', listed(title, 'DRIVER LIC NBR'))).toEqual([
        'drivers-license B492053368: NORA BAXTER',
        'drivers-license L961116997: KARL L FOSS',
        'drivers-license W255739399: TERRENCE VOGELSANG',
      ]);
    },
  );

  test.each([
    ['Case No', 'Caseworker'],
    ['Patient ID', 'Physician'],
    ['Claim', 'Adjuster'],
    ['Student no.', 'Teacher'],
    ['Acct', 'Loan officer'],
  ])('not where the rows are those of others: %s', async (key, title) => {
    const rows = [
      `${key},${title},SSN`,
      '30117,Nora Baxter,489-20-1173',
      '30118,Karl Foss,491-33-2209',
      '30119,Terrence Vogelsang,493-64-4049',
    ];
    for (const found of await whose('a.csv', `${rows.join('\n')}\n`)) {
      expect(found).not.toMatch(/Baxter|Foss|Vogelsang/);
    }
  });

  test('and not where the same few come again', async () => {
    const rows = ['489-20-1173', '491-33-2209', '493-64-4049', '494-41-4481'].map(
      (ssn, i) => `${i % 2 === 0 ? 'Nora Baxter' : 'Karl Foss'},${ssn}`,
    );
    const found = await whose('a.csv', `${['Technician,SSN', ...rows].join('\n')}\n`);
    expect(found.join()).not.toMatch(/Baxter|Foss/);
  });
});
