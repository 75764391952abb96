// One half of a pair: numbers that stand without a name, names that stand without a number, and numbers cut short.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { base64, type Cells, hex, listed } from '../records-shapes.ts';

type Column = readonly [head: string, cell: (d: Draft) => string];

/** Everything in clear, and nobody named: to be found, and not covered. */
const clear: readonly Column[] = [
  ['SSN', (d) => d.ssn(d.someone(), { of: null, style: 'dashed' })],
  ['taxpayer_ssn', (d) => d.ssn(d.someone(), { of: null, style: 'bare' })],
  ['Card Number', (d) => d.card(d.someone(), { of: null })],
  ['MBI', (d) => d.mbi(d.someone(), { of: null })],
];
const filler: readonly Column[] = [
  ['batch', (d) => d.random.digits(5)],
  ['posted', (d) => d.isoDate()],
  ['amt', (d) => d.money(4, 900).slice(1)],
  ['status', (d) => d.pick('A', 'C', 'P')],
  ['branch', (d) => d.pick('Columbia', 'Fulton', 'Jackson', 'Clinton', 'Washington')],
];

function rowsOf(d: Draft, columns: readonly Column[], from = 5): Cells[] {
  return [
    columns.map(([head]) => head),
    ...d.times(from, 14, () => columns.map(([, cell]) => cell(d))),
  ];
}

export const numbersAlone: Genre = {
  name: 'second-numbers-alone',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['csv', 'txt']),
  write(d) {
    const columns = d.shuffle([d.random.pick(clear), ...d.shuffle(filler).slice(0, 3)]);
    const by = d.maybe(`-- run by ${d.staff()} on ${d.date()}\n`, 0.3);
    return `${by}${listed(d, rowsOf(d, columns), [',', ';', '\t', 'aligned'])}`;
  },
};

/** Dates, rooms, seats, scores and weights: names with numbers that identify nobody. */
const harmless: readonly Column[] = [
  ['Seat', (d) => `${d.random.letters(1)}${d.random.between(1, 40)}`],
  ['Time in', (d) => d.time()],
  ['Time out', (d) => d.time()],
  ['Ticket', (d) => d.random.digits(6)],
  ['Bib', (d) => d.random.digits(4)],
  [
    'Finish',
    (d) => `${d.random.between(19, 48)}:${d.random.between(10, 59)}.${d.random.digits(1)}`,
  ],
  ['Shirt', (d) => d.pick('S', 'M', 'L', 'XL')],
  ['Phone', (d) => d.phone()],
  ['Zip', (d) => d.zip4()],
  ['Visit reason', (d) => d.pick('permit', 'plat map', 'meeting', 'delivery', 'dog tag')],
  ['Session', (d) => d.pick('Diabetes 101', 'CPR refresher', 'Autism in class', 'Fire exits')],
  ['Score', (d) => `${d.random.between(60, 100)}`],
  ['Paid', (d) => d.money(5, 60)],
  ['Receipt', (d) => d.random.digits(9)],
];

export const namesAlone: Genre = {
  name: 'second-names-alone',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['csv', 'txt']),
  write(d) {
    const form = d.pick('plain', 'last-first', 'caps', 'middle');
    const name: Column = [
      d.pick('Name', 'Attendee', 'Visitor', 'Runner'),
      (inner) => inner.name(inner.someone(), form),
    ];
    const columns = [name, ...d.shuffle(harmless).slice(0, d.random.between(2, 4))];
    const title = d.maybe(
      `${d.pick('SIGN-IN SHEET', 'Roster', 'RESULTS')} - ${d.organisation()}\n\n`,
      0.4,
    );
    return `${title}${listed(d, rowsOf(d, columns, 6), [',', '\t', '|', 'aligned'])}`;
  },
};

/** Five digits of a Social Security number may show, four of a license or an account. */
const cut: readonly ((d: Draft) => Column)[] = [
  (d) => {
    const mask = d.pick('XXX-XX-', '***-**-', '#####', '•••-••-');
    return [d.pick('SSN', 'ssn_masked', 'Soc Sec'), () => `${mask}${d.random.digits(4)}`];
  },
  (d) => {
    const mask = d.pick('************', 'XXXX-XXXX-XXXX-', '**** **** **** ', 'x');
    return [d.pick('Card', 'card_no', 'PAN'), () => `${mask}${d.random.digits(4)}`];
  },
  () => ['last4', (d) => d.random.digits(4)],
  () => ['Acct', (d) => `******${d.random.digits(4)}`],
  () => ['ssn_hmac', (d) => hex(d, 64)],
  () => ['dl_token', (d) => `tok_${base64(d, 22)}`],
  () => ['pan_enc', (d) => `${base64(d, 42)}==`],
];

export const cutShort: Genre = {
  name: 'second-cut-short',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['csv', 'txt']),
  write(d) {
    const masked = d
      .shuffle(cut)
      .slice(0, d.random.between(1, 3))
      .map((open) => open(d));
    const name: Column = ['Customer', (inner) => inner.name(inner.someone(), 'plain')];
    const columns = [name, ...masked, ...d.shuffle(filler).slice(0, 2)];
    return listed(d, rowsOf(d, columns), [',', '\t', '|']);
  },
};
