// Sheets on their side: the label at the left of a row governs its cells. Every person is invented.
import { describe, expect, test } from 'vitest';
import { whose } from './whose.ts';

const sheet = (label: string, corner = ''): string =>
  [
    `${corner};Baxter, Nora;Karl Foss;Petrov, Mabel`,
    'Medicaid (DCN);13749099;24626930;56058298',
    `${label};112355833;357796349;892397981`,
    'Worker;Diane Oakes;Joel Iverson;Joel Gorman',
  ].join('\n');
const wanted = [
  'medicaid-id 13749099: Nora Baxter',
  'medicaid-id 24626930: Karl Foss',
  'medicaid-id 56058298: Mabel Petrov',
];

describe('a row of numbers that are nobody’s', () => {
  test.each([
    'Doc. no.',
    'Doc #',
    'DOC ID',
    'Document no.',
    'Voucher',
    'Batch no.',
    'Receipt #',
    'Ticket',
    'Meter no.',
    'Scan ID',
  ])('%s', async (label) => {
    expect(await whose('a.csv', sheet(label))).toEqual(wanted);
    expect(await whose('a.csv', sheet(label, 'Name'))).toEqual(wanted);
  });
});

test.each(['DOC #', 'DOC No.', 'DOC no', 'DOC Number'])(
  'in capitals it is the number of the Department of Corrections: %s',
  async (label) => {
    const rows = `Name;Nora Baxter;Karl Foss;Mabel Petrov\n${label};1071823;1204718;1188204\nAmount;12;14;13\n`;
    expect(await whose('a.csv', rows)).toHaveLength(3);
  },
);

test.each([
  ['Race', 'W;B;W'],
  ['Custody level', '2;3;1'],
  ['Release date', '2031-04-02;2029-01-09;2030-10-11'],
  ['Bunk', '14A;02B;09A'],
  ['Housing unit', '4;4;6'],
])('beside %s it is the number of the Department of Corrections', async (label, cells) => {
  const rows = `Name;Nora Baxter;Karl Foss;Mabel Petrov\nDOC no.;1071823;1204718;1188204\n${label};${cells}\n`;
  expect(await whose('a.csv', rows)).toEqual([
    'government-id 1071823: Nora Baxter',
    'government-id 1188204: Mabel Petrov',
    'government-id 1204718: Karl Foss',
  ]);
});
