// Sheets with headings of their own making, pages with boxes to tick as a scanner reads them, and rows pasted into letters.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { mailbox, publish } from '../papers.ts';
import { penned } from '../penned.ts';
import { listed } from '../records-shapes.ts';

const troubles = [
  'uses hearing aids both sides',
  'peptic ulcer',
  'cochlear implant',
  'left eye glass, right 20/60',
  'chronic fatigue',
  'lost thumb',
  'HIV+',
  'sickle cell',
  'stutter, in therapy',
  'kidney transplant 2018',
  'insulin pump',
  'night seizures',
] as const;

type Column = readonly [heads: readonly string[], cell: (who: Someone) => string];

function telling(d: Draft): Column[] {
  return [
    [['S/S', 'soc', 'SSNO', 'Social', 'SS Numb.'], (who) => d.ssn(who, { style: 'dashed' })],
    [['Lic/ID', 'DL or ID', 'OLN_ST', 'Drv Lic'], (who) => d.license(who)],
    [
      ['Hlth cond.', 'Med. alert', 'Dx/limits', 'Ailment'],
      (who) => d.health(who, d.random.pick(troubles)),
    ],
    [['Ins Mbr', 'Hlth ins ID', 'Sub ID (med)', 'Plan mbr no'], (who) => d.member(who)],
    [['MCD DCN', 'DCN', 'HealthNet'], (who) => d.dcn(who)],
  ];
}

function dull(d: Draft): Column[] {
  return [
    [['Tel', 'Ph.', 'cell'], () => d.phone()],
    [['Emp#', 'Clock', 'Badge'], () => d.random.digits(5)],
    [['Shirt', 'Sz'], () => d.pick('S', 'M', 'L', 'XL')],
    [['Start', 'Since', 'Hired'], () => d.isoDate()],
    [['Locker', 'Key'], () => d.random.digits(3)],
    [['Route', 'Zone'], () => d.pick('N', 'S', 'E-2', 'W')],
    [['PO', 'Job no'], () => d.random.digits(9)],
  ];
}

export const oddHeadings: Genre = {
  name: 'blind-odd-headings',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['csv', 'txt', 'tsv']),
  write(d) {
    const isQuiet = d.copy % 5 === 4;
    const columns = d.shuffle([
      ...(isQuiet ? [] : d.shuffle(telling(d)).slice(0, d.random.between(1, 2))),
      ...d.shuffle(dull(d)).slice(0, d.random.between(2, 4)),
    ]);
    const [nameHeads, names] = d.pick<
      readonly [readonly string[], (who: Someone) => readonly string[]]
    >(
      [['Who'], (who) => [`${who.first} ${who.last}`]],
      [['L', 'F'], (who) => [who.last, who.first]],
      [['SURN', 'GIV'], (who) => [who.last.toUpperCase(), who.first.toUpperCase()]],
      [['Person (last, first)'], (who) => [`${who.last}, ${who.first}`]],
    );
    const rows = d
      .people(5, 12)
      .map((who) => [...names(who), ...columns.map(([, cell]) => cell(who))]);
    const head = [...nameHeads, ...columns.map(([heads]) => d.random.pick(heads))];
    const note = d.maybe(
      `${d.pick('printed', 'pulled', 'as of')} ${d.isoDate()} by ${d.staff()}\n`,
      0.3,
    );
    return note + listed(d, [head, ...rows], [',', ',', '\t', '|', 'aligned']);
  },
};

export const tickBoxes: Genre = penned(
  ['blind-tick-boxes', 'prose'],
  {
    ill: [
      'Thyroid',
      'Gout',
      'Epilepsy',
      'Hepatitis',
      'Glaucoma',
      'Anemia',
      'Arthritis',
      'Cancer',
      'Stroke',
      'Ulcers',
    ],
    name: [
      'Print name',
      'NAME (LAST, FIRST)',
      'Full name of applicant',
      'Your name',
      'Signed (print)',
      'Applicant',
      'Patient',
      'Worker',
    ],
  },
  [
    `. HEALTH QUESTIONNAlRE
[[name]] .....{a.lf}.....................
Check all that you have had:
 [ ] [[ill]]     [X] {a.med:[[ill]]}     [ ] [[ill]]
 [ ] [[ill]]     [ ] [[ill]]     [ ] none of these
D.O.B. ..{a.dob}..     Height ..5-8..     ~
Doctor ...{s1}........  |
`,
    `COMMERClAL DRIVER SKlLLS
[[name]] .......... {a.mid}
D/L number ........ {a.dl}   St. {a.state}
Class (A) B  C     Endorse  H  (N)  P  S
Road test  (P)  F     Written  (P)  F     Pre-trip  (P)  F
Examiner .......... {s1}      Nat'l Registry {digits:10}
`,
    `VOLUNTEER SIGN UP . . . . . {org}
[[name]] . . . . {a}
I can:  [x] drive   [ ] cook   [x] call bingo   [ ] lift
My social for the background check:  {a.ssn}
I agree to the rules [x]    initials {a.first}
Emergency: {b} . . . {b.phone}
`,
    `BLANK, NOT USED
[[name]] .......................
Check all that apply: [ ] [[ill]] [ ] [[ill]] [ ] [[ill]]
SSN ....-...-.....   DL ............   Policy ..............
Witness ... {s1} ... Stock no. {digits:9} ... Rev. {date}
`,
  ],
);

function pastedRow(d: Draft, reader: string): string {
  const [who, clerk] = [d.someone(), d.someone()];
  const [heads, cells] = d.choose(
    () => [
      ['Claimant', 'SSN', 'Wk ending', 'Amt'],
      [d.name(who, 'last-first'), d.ssn(who), d.date(), d.money()],
    ],
    () => [
      ['Patient', 'Mbr ID', 'DOS', 'Chg'],
      [d.name(who, 'plain'), d.member(who), d.date(), d.money()],
    ],
    () => [
      ['Driver', 'OLN', 'Unit', 'Exp'],
      [d.name(who, 'plain'), d.license(who), d.random.digits(3), d.date(2025, 2028)],
    ],
    () => [
      ['Employee', 'Leave reason', 'From', 'To'],
      [d.name(who, 'plain'), d.health(who, d.random.pick(troubles)), d.date(), d.date()],
    ],
    () => [
      ['Consignee', 'PRO', 'Pcs', 'Wt'],
      [d.name(who, 'plain'), d.random.digits(9), d.random.digits(2), d.random.digits(4)],
    ],
  ) as readonly [string[], string[]];
  const widths = heads.map((head, at) => Math.max(d.width(head), d.width(cells[at]!)) + 3);
  const line = (row: readonly string[], by: string): string =>
    by === ''
      ? row
          .map((cell, at) => d.pad(cell, widths[at]!))
          .join('')
          .trimEnd()
      : row.join(by);
  const by = d.pick('', '\t', ' | ', ' ; ');
  const opening = d.pick(
    'This is the one that will not post. Could you fix it in the morning?',
    'Pulled just the row in question, see below.',
    'Per our call, here is what my screen shows.',
    'Second request. The row is the same as last week.',
    'Does this match yours? Mine looks short.',
    'Copying it by hand since export is down.',
    'Only one came up when I searched.',
    'I am leaving early, so please take it from here.',
  );
  return `${reader.split(' ')[0]},\n\n${opening}\n\n${line(heads, by)}\n${line(cells, by)}\n\n${d.pick('Let', 'Please let')} ${d.name(clerk, 'plain')} know when it is done; ${d.he(clerk)} has the folder, ticket ${d.random.digits(9)}.\n\n${d.staff()}\n${d.phone()}\n`;
}

export const rowInMail: Genre = {
  name: 'blind-row-in-mail',
  kind: 'prose',
  copies: 10,
  extension: 'eml',
  write(d) {
    const reader = d.staff();
    return publish(d, 'eml', pastedRow(d, reader), {
      subject: d.pick(
        'stuck again',
        'one row',
        'RE: RE: exception',
        'question',
        'before five please',
      ),
      to: mailbox(reader),
    });
  },
};
