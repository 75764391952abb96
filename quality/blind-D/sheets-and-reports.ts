// Sheets that stand on their side, two labels in one row, reports with page heads and totals, and what a counter's machine keeps.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { delimited, hex } from '../records-shapes.ts';

type Field = readonly [label: string, value: (who: Someone) => string];

const troubles = [
  'emphysema',
  'below-knee amputation',
  'Hashimoto disease',
  'TBI',
  'hemodialysis MWF',
  'Graves disease',
  'cochlear implant',
] as const;

const fieldSets: readonly ((d: Draft) => readonly Field[])[] = [
  (d) => [
    ['SSN', (who) => d.ssn(who)],
    ['Hire date', () => d.isoDate()],
    ['Badge', () => d.random.digits(6)],
  ],
  (d) => [
    ["Driver's license", (who) => d.license(who)],
    ['State', (who) => who.state],
    ['Locker', () => d.random.digits(3)],
  ],
  (d) => [
    ['Diagnosis', (who) => d.health(who, d.random.pick(troubles))],
    ['Room', () => d.random.digits(3)],
    ['Tray', () => d.random.digits(2)],
  ],
  (d) => [
    ['Medicaid (DCN)', (who) => d.dcn(who)],
    ['Worker', () => d.staff()],
    ['Doc. no.', () => d.random.digits(9)],
  ],
  (d) => [
    ['Shift', () => d.pick('A', 'B', 'C')],
    ['Radio', () => d.random.digits(9)],
    ['Lead', () => d.staff()],
  ],
];

export const sidewaysSheet: Genre = {
  name: 'blind-sideways-sheet',
  kind: 'record',
  copies: 10,
  extension: 'csv',
  write(d) {
    const people = d.people(3, 6);
    const fields = fieldSets[d.copy % fieldSets.length]!(d);
    const isSplit = d.chance(0.4);
    const names: readonly (readonly string[])[] = isSplit
      ? [
          ['First', ...people.map(({ first }) => first)],
          ['Last', ...people.map(({ last }) => last)],
        ]
      : [[d.pick('Name', ''), ...people.map((who) => d.name(who, 'plain', 'last-first'))]];
    const rows = [...names, ...fields.map(([label, value]) => [label, ...people.map(value)])];
    return `${rows.map((row) => delimited(row, d.copy % 3 === 0 ? ';' : ',')).join('\n')}\n`;
  },
};

export const twoAcross: Genre = {
  name: 'blind-two-across',
  kind: 'record',
  copies: 10,
  extension: 'txt',
  write(d) {
    const fields = fieldSets[d.copy % fieldSets.length]!(d).slice(0, 2);
    const width = d.random.between(42, 52);
    const card = (who: Someone): string[] => [
      d.name(who, 'plain', 'caps', 'last-first'),
      ...(d.copy % 3 === 0 ? [who.street, `${who.city} ${who.state} ${who.zip}`] : []),
      ...fields.map(([label, value]) => `${label}: ${value(who)}`),
    ];
    const pairs = d.times(2, 4, () => [card(d.someone()), card(d.someone())] as const);
    const blocks = pairs.map(([left, right]) =>
      left.map((line, at) => `${d.pad(line, width)}${right[at]!}`).join('\n'),
    );
    return `${d.maybe(`${d.pick('LABEL RUN', 'ID CARDS')} ${d.random.digits(6)}   ${d.staff()}\n\n`)}${blocks.join('\n\n')}\n`;
  },
};

type Column = readonly [head: string, width: number, cell: (who: Someone) => string];

const reports: readonly ((d: Draft) => readonly Column[])[] = [
  (d) => [
    ['EMPLOYEE NAME', 28, (who) => d.name(who, 'caps-last-first')],
    ['SOC SEC NBR', 14, (who) => d.ssn(who, { style: 'any' })],
    ['GROSS', 12, () => d.money(400, 3000)],
  ],
  (d) => [
    ['NAME', 26, (who) => d.name(who, 'caps-last-first')],
    ['TRANSIT', 12, (who) => d.routing(who, { covered: null })],
    ['ACCOUNT', 16, (who) => d.account(who, { covered: null })],
    ['NET', 12, () => d.money(400, 3000)],
  ],
  (d) => [
    ['OPERATOR', 28, (who) => d.name(who, 'caps-last-first', 'caps')],
    ['LIC NBR', 18, (who) => d.license(who)],
    ['PTS', 5, () => d.random.digits(1)],
    ['NOTICE', 12, () => d.random.digits(9)],
  ],
  (d) => [
    ['RESIDENT', 26, (who) => d.name(who, 'caps-last-first')],
    ['PRIMARY DX', 26, (who) => d.health(who, d.random.pick(troubles).toUpperCase())],
    ['BED', 6, () => d.random.digits(3)],
  ],
  (d) => [
    ['TAXPAYER', 28, (who) => d.name(who, 'caps-last-first')],
    ['PARCEL', 20, () => `${d.random.digits(2)}-${d.random.digits(3)}-${d.random.digits(4)}`],
    ['BILL', 12, () => d.random.digits(9)],
    ['DUE', 12, () => d.money()],
  ],
];

export const pagedReport: Genre = {
  name: 'blind-paged-report',
  kind: 'record',
  fixedWidth: true,
  copies: 10,
  extension: (random) => random.pick(['txt', 'prn', 'lst']),
  write(d) {
    const columns = reports[d.copy % reports.length]!(d);
    const title = d.pick('REGISTER', 'EXCEPTION LIST', 'MONTHLY LISTING');
    const run = `${d.packedDate()}  ${title.padEnd(30)} RUN ${d.random.digits(6)}`;
    const asked = d.staff().toUpperCase();
    const pages = d.times(2, 3, (page) => {
      const rows = d
        .people(4, 8)
        .map((who) => columns.map(([, width, cell]) => d.pad(cell(who), width)).join(''));
      return [
        `${run}   PAGE ${page + 1}`,
        `REQUESTED BY ${asked}`,
        '',
        columns
          .map(([head, width]) => head.padEnd(width))
          .join('')
          .trimEnd(),
        columns
          .map(([, width]) => '-'.repeat(width - 2).padEnd(width))
          .join('')
          .trimEnd(),
        ...rows.map((row) => row.trimEnd()),
        '',
        `   COUNT ${rows.length}    CONTROL TOTAL ${d.random.digits(9)}`,
      ].join('\n');
    });
    return `${pages.join('\n\f\n')}\n`;
  },
};

const kept: readonly ((d: Draft, who: Someone) => string)[] = [
  (d, who) =>
    `${d.isoDate()} ${d.random.between(10, 20)}:14:${d.random.between(10, 59)} keyed-sale holder="${who.first} ${who.last}" pan="${d.card(who, { covered: 'c' })}" exp=${who.expiry.replace('/', '')} cvv2=${who.cvv} amt=${d.random.digits(4)} auth=${d.random.digits(6)}`,
  (d, who) =>
    `POST /bank/login user=${d.element('electronic-id', who.userId, who, { covered: 'd' })}&pass=${encodeURIComponent(who.password)}&full_name=${who.first}+${who.last}&sid=${hex(d, 12)} 302`,
  (d, who) =>
    `kiosk[${d.random.digits(4)}]: visitor="${who.last}, ${who.first}" id_type=DL id_no=${d.license(who)} state=${who.state} host="${d.staff()}" badge=${d.random.digits(5)}`,
  (d, who) =>
    `{"at":"${d.isoDate()}","payer":"${who.first} ${who.last}","pan":"${d.card(who)}","exp":"${who.expiry}","ref":"${d.random.digits(12)}"}`,
  (d, who) =>
    `printer ${d.random.digits(3)}: job ${d.random.digits(9)} owner="${who.first} ${who.last}" pages=${d.random.digits(2)} title="${d.pick('asthma plan blank.pdf', 'W-4 blank.pdf', 'menu.docx')}"`,
];

export const counterMachine: Genre = {
  name: 'blind-counter-machine',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['log', 'txt']),
  write(d) {
    const line = kept[d.copy % kept.length]!;
    const plain = (): Someone => {
      let drawn = d.someone();
      while (!/^[A-Za-z]+$/u.test(drawn.first + drawn.last)) drawn = d.someone();
      return drawn;
    };
    return `${[`# started by ${d.staff()}, build ${d.random.digits(9)}`, ...d.times(4, 9, () => line(d, plain()))].join('\n')}\n`;
  },
};
