// Tables that name people beside numbers that are nobody's secret: registers of land, courts, loans, devices and codes.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { aligned, type Cells, delimited } from '../records-shapes.ts';

type Sheet = readonly Cells[];

const ssnLike = (d: Draft): string =>
  `${d.random.between(100, 660)}-${d.random.between(10, 99)}-${d.random.between(1000, 9999)}`;

/** Fourteen digits of a library card or a book, with the check digit that cards have. */
function barcode(d: Draft): string {
  const payload = `2${d.random.digits(12)}`;
  const sum = payload
    .split('')
    .map(Number)
    .reduce(
      (all, digit, at) =>
        all + (at % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit),
      0,
    );
  return payload + String((10 - (sum % 10)) % 10);
}

function sheets(d: Draft): readonly (() => Sheet)[] {
  const people = d.people(6, 14);
  return [
    () => [
      ['Parcel Number', 'Owner', 'Situs', 'Acres', 'Assessed Value'],
      ...people.map((of) => [
        `${d.random.digits(2)}-${d.random.digits(3)}-${d.random.digits(4)}`,
        d.name(of, 'caps-last-first'),
        of.street,
        `${d.random.digits(1)}.${d.random.digits(2)}`,
        d.money(),
      ]),
    ],
    () => [
      ['Case No.', 'Plaintiff', 'Defendant', 'Filed', 'Judge', 'Receipt'],
      ...people.map((of) => [
        d.caseNumber(),
        d.bank(),
        d.name(of, 'plain'),
        d.date(),
        d.staff(),
        d.random.digits(9),
      ]),
    ],
    () => [
      ['Patron', 'Title', 'Item Barcode', 'Due', 'Call No.'],
      ...people.map((of) => [
        d.name(of, 'last-first'),
        d.pick('Middlemarch', 'A Field Guide to Birds', 'Small Gas Engines'),
        barcode(d),
        d.date(),
        `${d.random.digits(3)}.${d.random.digits(2)} ${of.last.slice(0, 3).toUpperCase()}`,
      ]),
    ],
    () => [
      ['Asset Tag', 'Serial', 'Model', 'Assigned To', 'PO'],
      ...people.map((of) => [
        d.random.digits(9),
        d.serial(),
        d.product(),
        d.name(of, 'plain'),
        ssnLike(d),
      ]),
    ],
    () => [
      ['Order ID', 'Customer', 'Tracking', 'Confirmation #', 'Total'],
      ...people.map((of) => [
        d.random.digits(9),
        d.name(of, 'plain'),
        d.tracking(),
        ssnLike(d),
        d.money(),
      ]),
    ],
    () => [
      ['Award Number', 'Principal Investigator', 'Agency', 'Amount', 'CFDA'],
      ...people.map((of) => [
        d.random.digits(9),
        d.name(of, 'last-first'),
        d.organisation(),
        d.money(),
        `93.${d.random.digits(3)}`,
      ]),
    ],
    () => [
      ['Runner', 'Bib', 'Chip', 'Age', 'City', 'Time'],
      ...people.map((of) => [
        d.name(of, 'plain'),
        d.random.digits(4),
        d.random.digits(9),
        String(d.random.between(18, 79)),
        of.city,
        `0:${d.random.between(20, 59)}:${d.random.between(10, 59)}`,
      ]),
    ],
  ];
}

export const publicRegisters: Genre = {
  name: 'public-registers',
  kind: 'record',
  copies: 14,
  extension: (random) => random.pick(['csv', 'txt']),
  write(d) {
    const rows = d.random.pick(sheets(d))();
    return d.choose(
      () => `${rows.map((row) => delimited(row)).join('\n')}\n`,
      () => `${rows.map((row) => delimited(row, '\t')).join('\n')}\n`,
      () => `${aligned(d, rows).join('\n')}\n`,
      () =>
        `| ${rows[0]!.join(' | ')} |\n|${rows[0]!.map(() => '---').join('|')}|\n${rows
          .slice(1)
          .map((row) => `| ${row.join(' | ')} |\n`)
          .join('')}`,
    );
  },
};

/** Lists of codes and readings without any person. */
export const codeTables: Genre = {
  name: 'coded-lists',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['csv', 'txt']),
  write(d) {
    const many = <T>(one: () => T): T[] => d.times(10, 24, one);
    const rows = d.choose<Sheet>(
      () => [
        ['ICD10', 'Description', 'Billable'],
        ...many(() => [
          d.pick('E11.9', 'J45.909', 'F32.9', 'I10', 'M54.50', 'G40.909'),
          d.pick('Type 2 diabetes mellitus', 'Asthma, unspecified', 'Essential hypertension'),
          d.pick('Y', 'N'),
        ]),
      ],
      () => [
        ['NDC', 'Drug', 'Strength', 'AWP'],
        ...many(() => [
          `${d.random.digits(5)}-${d.random.digits(4)}-${d.random.digits(2)}`,
          d.pick('metformin', 'sertraline', 'lisinopril', 'albuterol'),
          d.pick('10 mg', '500 mg'),
          d.money(),
        ]),
      ],
      () => [
        ['ABA', 'Institution', 'City', 'State'],
        ...many(() => [d.numbers.routing(), d.bank(), d.pick('Rolla', 'Joplin'), 'MO']),
      ],
      () => [
        ['sensor', 'epoch', 'reading', 'crc'],
        ...many(() => [
          `s-${d.random.digits(3)}`,
          `17${d.random.digits(8)}`,
          d.random.digits(9),
          d.random.digits(9),
        ]),
      ],
      () => [
        ['DUNS', 'EIN', 'Company', 'NAICS'],
        ...many(() => [d.random.digits(9), d.ein(), d.organisation(), d.random.digits(6)]),
      ],
    );
    return `${rows.map((row) => delimited(row, d.pick(',', ',', ','))).join('\n')}\n`;
  },
};
