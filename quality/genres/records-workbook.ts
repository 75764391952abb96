// A workbook whose loan sheet lies on its side, and a database that keeps numbers apart from the people they belong to.
import { writeSqlite } from '../../fixtures/generate/write-sqlite.ts';
import { type Cell, type Sheet, writeXlsx } from '../../fixtures/generate/write-xlsx.ts';
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { packed, problemOf } from '../records-shapes.ts';

/** A number that Excel shows with its dashes, or the text of it. */
function ssnCell(d: Draft, of: Someone, shape: number): Cell {
  if (shape > 0) return d.settle(d.ssn(of, { style: shape === 1 ? 'dashed' : 'bare' }));
  d.settle(d.ssn(of, { style: 'dashed' }));
  return { shownAsSsn: Number(of.ssn.replaceAll('-', '')) };
}

/** Fields downwards, one person a column. */
function sidewaysSheet(d: Draft, people: readonly Someone[]): Sheet {
  const shape = d.random.between(0, 2);
  const fields: [string, (of: Someone) => Cell][] = [
    ['First name', ({ first }) => first],
    ['Last name', ({ last }) => last],
    ['Date of birth', (of) => d.born(of)],
    [d.pick('SSN', 'Social Security No.', 'SS#'), (of) => ssnCell(d, of, shape)],
    ...(d.chance(0.5)
      ? ([[d.pick('DL No', "Driver's license #"), (of) => d.settle(d.license(of))]] satisfies [
          string,
          (of: Someone) => Cell,
        ][])
      : []),
    ['Street', ({ street }) => street],
    ['City / State / Zip', ({ city, state, zip }) => `${city}, ${state} ${zip}`],
    ['Monthly income', () => d.random.between(2400, 9800)],
    ['Credit score', () => d.random.between(580, 810)],
  ];
  const roles = ['Borrower', 'Co-Borrower', 'Guarantor'];
  return {
    name: d.pick('1003', 'Applicants', 'Loan App'),
    rows: [
      [d.pick('Loan file', 'Application'), ...people.map((_, at) => roles[at]!)],
      ...fields.map(([head, cell]) => [head, ...people.map((of) => cell(of))]),
      ['Processor', d.staff()],
    ],
  };
}

/** One account a row, with the names of those who hold it and no code for it. */
function assetSheet(d: Draft, [first, second]: readonly Someone[]): Sheet {
  const rows = d.times(2, 3, (): Cell[] => {
    const holder = d.pick(first!, second!);
    const isJoint = d.chance(0.3);
    const of = isJoint ? [first!, second!] : [holder];
    const account = d.element('bank-account', d.numbers.account(), holder, { of, covered: null });
    return [
      d.bank(),
      d.pick('Checking', 'Savings', 'Money market'),
      isJoint
        ? `${first!.first} ${first!.last} and ${second!.first} ${second!.last}`
        : `${holder.first} ${holder.last}`,
      d.settle(account),
      d.random.between(800, 64_000),
    ];
  });
  return {
    name: 'Assets',
    rows: [['Institution', 'Type', 'Owner(s)', 'Account number', 'Balance'], ...rows],
  };
}

export const sidewaysWorkbook: Genre = {
  name: 'sideways-workbook',
  kind: 'record',
  copies: 10,
  extension: 'xlsx',
  write(d) {
    const borrower = d.someone();
    const second = d.choose(
      () => d.relative(borrower, 'spouse'),
      () => d.someone(),
    );
    const people = [borrower, second, ...(d.chance(0.3) ? [d.someone()] : [])];
    const lookup: Sheet = {
      name: 'Codes',
      rows: [
        ['Code', 'Meaning', 'Ledger ref'],
        ...['FRM', 'ARM', 'HELOC'].map((code) => [code, `${code} product`, d.random.digits(9)]),
      ],
    };
    return writeXlsx([
      ...(d.chance(0.5) ? [lookup] : []),
      sidewaysSheet(d, people),
      ...(d.chance(0.6) ? [assetSheet(d, people)] : []),
      {
        name: 'Fees',
        rows: [
          ['Item', 'Invoice', 'Amount'],
          ...d.times(2, 4, () => ['Appraisal', d.invoice(), d.random.between(90, 700)]),
        ],
      },
    ]);
  },
};

type Row = readonly (string | number)[];

interface Kept {
  readonly id: number;
  readonly of: Someone;
}

/** What is kept of people by kind: the number in one column, what it is in another. */
function identifierRows(d: Draft, people: readonly Kept[]): Row[] {
  const rows = people.flatMap(({ id, of }): Row[] => [
    ...(d.chance(0.6)
      ? [[id, 'SSN', d.settle(d.ssn(of, { style: d.pick('bare', 'dashed') }))]]
      : []),
    ...(d.chance(0.4) ? [[id, 'DL', d.settle(d.license(of))]] : []),
    ...(d.chance(0.3) ? [[id, 'MEDICAID', d.settle(d.dcn(of))]] : []),
    [id, 'MRN', d.random.digits(7)],
    [id, 'PHONE', d.phone()],
  ]);
  return rows.map((row, at) => [at + 1, ...row]);
}

export const keyedDatabase: Genre = {
  name: 'keyed-database',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['sqlite', 'db']),
  async write(d) {
    const people: Kept[] = d.people(4, 8).map((of, at) => ({ id: 501 + at, of }));
    const hasProblems = d.chance(0.6);
    const problems = people.flatMap(({ id, of }): Row[] => {
      if (!hasProblems || d.chance(0.5)) return [];
      const { words, code } = problemOf(d, of);
      d.settle(d.health(of, code, { optional: true }));
      return [[id, code, d.settle(d.health(of, words)), d.isoDate()]];
    });
    const coverage = people.flatMap(({ id, of }): Row[] =>
      d.chance(0.4) ? [[id, d.insurer(), d.settle(d.member(of)), d.random.digits(6)]] : [],
    );
    const withProblems = {
      name: d.pick('person_problem', 'dx'),
      columns: ['person_id', 'icd10', 'description', 'onset'],
      rows: problems,
    };
    return writeSqlite([
      {
        name: 'person',
        columns: ['person_id', 'surname', 'given_name', 'mi', 'birth_dt', 'postal'],
        rows: people.map(({ id, of }) => [
          id,
          of.last,
          of.first,
          of.middle,
          packed(of.birthDate),
          d.zip4(),
        ]),
      },
      {
        name: 'person_identifier',
        columns: ['pi_id', 'person_id', 'id_type_cd', 'id_value'],
        rows: identifierRows(d, people),
      },
      ...(hasProblems ? [withProblems] : []),
      {
        name: 'coverage',
        columns: ['person_id', 'payer', 'subscriber_no', 'group_no'],
        rows: coverage,
      },
      {
        name: 'audit_trail',
        columns: ['audit_id', 'user_name', 'action', 'ts', 'correlation'],
        rows: d.times(3, 6, (at) => [
          at + 1,
          d.staff(),
          d.pick('VIEW', 'UPDATE'),
          `${d.isoDate()} 10:00:00`,
          d.random.digits(9),
        ]),
      },
    ]);
  },
};
