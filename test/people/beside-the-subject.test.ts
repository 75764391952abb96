// Whose a fact is in a form that names the one it is about, and then somebody who only comes up beside them.
import { describe, expect, it } from 'vitest';
import { ownerOf } from './owners.ts';

const fact = 'lupus nephritis';
const number = '219-09-0001';

const layouts: readonly (readonly [string, (label: string, value: string) => string])[] = [
  ['colons', (label, value) => `${label}: ${value}`],
  ['two columns', (label, value) => label.padEnd(22) + value],
  ['dots', (label, value) => `${label} ${'.'.repeat(Math.max(1, 21 - label.length))} ${value}`],
  ['a rule', (label, value) => `${label} | ${value}`],
  [
    'numbered rows',
    (label, value) => `${String(label.length).padEnd(4)}${label.padEnd(22)}${value}`,
  ],
];

const about = ['Resident', 'Student', 'Client', 'Decedent', 'Inmate', 'Consumer', 'Case of'];
const beside =
  `Informant|Responsible party|Caller|Notify|Emergency contact|NOK|Here|Observer|Driver|POA|GAL
Rep payee|Typed by|Picked up by|Petitioner|Complainant|Spoke with|Released to|Executor|Ride|Volunteer`.split(
    /[|\n]/,
  );

function formOf(row: (label: string, value: string) => string, rows: readonly string[][]): string {
  return `FACE SHEET\n\n${rows.map(([label, value]) => row(label!, value!)).join('\n')}\n`;
}

describe.each(layouts)('a form with %s', (_, row) => {
  it.each(about)('tells of the health of its %s, whoever comes up beside', (label) => {
    const owners = beside.map((other) =>
      ownerOf(
        formOf(row, [
          [label, 'Denise Haverty'],
          ['Date', '09/17/2021'],
          [other, 'Tom Becker'],
          ['Diagnosis', fact],
          ['Next', '90 days'],
        ]),
        fact,
        'medical',
      ),
    );
    expect(owners).toEqual(beside.map(() => 'Denise Haverty'));
  });

  it.each(['Informant', 'Observer', 'Released to', 'Typed by', 'Here', 'NOK'])(
    'asks no %s for a number of their own',
    (other) => {
      const rows = [
        ['Client', 'Denise Haverty'],
        ['Date', '09/17/2021'],
        [other, 'Tom Becker'],
        ['Social Security', number],
      ];
      expect(ownerOf(formOf(row, rows), number, 'ssn')).toBe('Denise Haverty');
    },
  );

  it.each(['Spouse', 'Co-borrower', 'Guarantor'])('asks a %s for one', (other) => {
    const rows = [
      ['Borrower', 'Denise Haverty'],
      ['Social Security', '219-09-0002'],
      [other, 'Tom Becker'],
      ['Social Security no.', number],
    ];
    expect(ownerOf(formOf(row, rows), number, 'ssn')).toBe('Tom Becker');
  });
});

describe('a form that somebody fills in for themselves', () => {
  it('gives them what is theirs, though it is about another', () => {
    const text =
      'INDEMNITOR\n\nDefendant     Tom Becker   jail\nI am          Denise Haverty, ex-wife\nMy SSN        219-09-0001\nMy job        none\n';
    expect(ownerOf(text, number, 'ssn')).toBe('Denise Haverty');
  });

  it('is about whom a statement is for, not about the beneficiary', () => {
    const text =
      'Retirement plan\nStatement for: Denise Haverty\nMember SSN: 219-09-0001\nBeneficiary: Tom Becker\n';
    expect(ownerOf(text, number, 'ssn')).toBe('Denise Haverty');
  });
});

describe('two columns that are no form', () => {
  it('leave people side by side as they are', () => {
    const text =
      'Denise Haverty        219-09-0001\nTom Becker            219-09-0002\nAnn Kessler           219-09-0003\n';
    expect(ownerOf(text, number, 'ssn')).toBe('Denise Haverty');
    expect(ownerOf(text, '219-09-0003', 'ssn')).toBe('Ann Kessler');
  });
});
