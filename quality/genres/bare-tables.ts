// Lists whose header is missing or stands on a later row, below a title and an address.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { separated } from './tables.ts';

type Cells = (of: Someone, at: number) => string[];

const layouts = (d: Draft): readonly (readonly [headers: string[], cells: Cells])[] => [
  [
    ['No', 'Last', 'First', 'SSN', 'Start'],
    (of, at) => [String(at + 1), of.last, of.first, d.ssn(of, { style: 'dashed' }), d.isoDate()],
  ],
  [
    ['Employee', 'Soc Sec', 'Dept', 'Rate'],
    (of) => [
      `${of.last}, ${of.first}`,
      d.ssn(of, { style: 'dashed' }),
      d.pick('Shop', 'Office', 'Yard'),
      d.money(),
    ],
  ],
  [
    ['ID', 'Name', 'Medicare No', 'Plan'],
    (of, at) => [String(7000 + at), `${of.first} ${of.last}`, d.mbi(of), d.insurer()],
  ],
  [
    ['Cardholder', 'Card', 'Exp', 'CVV', 'Zip'],
    (of) => [`${of.first} ${of.last}`, d.card(of, { covered: 'c' }), of.expiry, of.cvv, of.zip],
  ],
  [
    ['First', 'MI', 'Last', 'ITIN', 'City'],
    (of) => [of.first, of.middle, of.last, d.itin(of), of.city],
  ],
];

export const noHeaders: Genre = {
  name: 'table-no-headers',
  kind: 'record',
  extension: (random) => random.pick(['csv', 'csv', 'tsv', 'txt']),
  write(d) {
    // The code column of a card list is nothing without its header.
    const [, cells] = d.pick(...layouts(d).filter(([headers]) => !headers.includes('CVV')));
    return separated(d.people(8, 20).map(cells), d.pick(',', ',', '\t', '|'));
  },
};

export const lateHeader: Genre = {
  name: 'table-late-header',
  kind: 'record',
  extension: 'csv',
  write(d) {
    const [headers, cells] = d.pick(...layouts(d));
    const blanks = Array.from({ length: headers.length - 1 }, () => '');
    const title = d
      .shuffle([
        [d.organisation(), ...blanks],
        [`Run ${d.date()} ${d.time()}`, ...blanks],
        [`Report ${d.random.digits(9)}`, ...blanks],
        ['', ...blanks],
        ['Prepared by', d.staff(), ...blanks.slice(1)],
      ])
      .slice(0, d.random.between(1, 4));
    const total = ['Total', String(d.random.between(8, 20)), ...blanks.slice(1)];
    return separated(
      [...title, headers, ...d.people(5, 16).map(cells), ...(d.chance(0.5) ? [total] : [])],
      ',',
    );
  },
};

/** Several members of a household on one row each, the number under a role of its own. */
export const roleColumns: Genre = {
  name: 'table-role-columns',
  kind: 'record',
  extension: 'csv',
  write(d) {
    const rows = d.people(5, 14).map((subscriber) => {
      const patient = d.chance(0.6) ? d.relative(subscriber, 'child') : d.someone();
      return { subscriber, patient };
    });
    const [header, cells] = d.choose<[string[], (row: (typeof rows)[number]) => string[]]>(
      () => [
        ['Patient Name', 'Patient DOB', 'Subscriber Name', 'Subscriber SSN', 'Provider'],
        ({ patient, subscriber }) => [
          `${patient.last}, ${patient.first}`,
          patient.birthDate,
          `${subscriber.last}, ${subscriber.first}`,
          d.ssn(subscriber),
          d.staff(),
        ],
      ],
      () => [
        ['Employee', 'Employee SSN', 'Dependent', 'Dependent SSN', 'Rel'],
        ({ patient, subscriber }) => [
          `${subscriber.first} ${subscriber.last}`,
          d.ssn(subscriber),
          `${patient.first} ${patient.last}`,
          d.ssn(patient),
          'child',
        ],
      ],
      () => [
        [
          'borrower_first',
          'borrower_last',
          'borrower_ssn',
          'coborrower_first',
          'coborrower_last',
          'coborrower_ssn',
          'loan_officer',
        ],
        ({ patient, subscriber }) => [
          subscriber.first,
          subscriber.last,
          d.ssn(subscriber),
          patient.first,
          patient.last,
          d.ssn(patient),
          d.staff(),
        ],
      ],
    );
    return separated([header, ...rows.map(cells)], ',');
  },
};
