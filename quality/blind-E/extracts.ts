// What offices export by the row: pupils who enrolled, permits to carry, pay of poll workers, suppliers who are people, and diplomas earned late.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { aligned, delimited, listed, packed, quoted } from '../records-shapes.ts';

type Cells = readonly string[];
type Sheet = (d: Draft) => readonly [head: Cells, rows: readonly Cells[]];

/** The number that the state's school system gives a pupil: ten digits, known to schools alone. */
const pupilNumber = (d: Draft, who: Someone): string =>
  d.element('government-id', `${d.random.between(1, 9)}${d.random.digits(9)}`, who);

const enrolments: readonly Sheet[] = [
  (d) => [
    ['STATE_ID', 'LAST_NM', 'FIRST_NM', 'GR', 'SCH', 'ENTRY', 'GUARD1', 'GUARD1_LIC', 'HOMELESS'],
    d.people(4, 8).map((parent) => {
      const child = d.relative(parent, 'child');
      return [
        pupilNumber(d, child),
        child.last,
        child.first,
        d.pick('K', '03', '07', '11'),
        d.random.digits(4),
        d.packedDate(),
        `${parent.first} ${parent.last}`,
        d.license(parent),
        'N',
      ];
    }),
  ],
  (d) => [
    ['Student', 'Soc', 'DOB', 'Grade', 'Lunch', 'Locker', 'Bus'],
    d.people(4, 8).map((parent) => {
      const child = d.relative(parent, 'child');
      return [
        `${child.last}, ${child.first}`,
        d.chance(0.75) ? d.ssn(child, { style: 'bare' }) : 'declined',
        packed(child.birthDate),
        d.pick('1', '5', '9'),
        d.random.digits(5),
        d.random.digits(3),
        `${d.random.between(1, 30)}`,
      ];
    }),
  ],
  (d) => [
    ['Student', 'Dual credit ID', 'Course', 'Sec', 'Fee', 'Receipt'],
    d
      .people(4, 8)
      .map((who) => [
        `${who.last}, ${who.first}`,
        d.element('government-id', `D${d.random.digits(7)}`, who, { optional: true }),
        d.pick('ENGL 1100', 'MATH 1120', 'AG 210'),
        d.random.digits(2),
        d.money(40, 300),
        d.random.digits(9),
      ]),
  ],
];

export const enrolExport: Genre = {
  name: 'blind-enrol-export',
  kind: 'record',
  copies: 9,
  extension: (random) => random.pick(['csv', 'tsv', 'txt']),
  write(d) {
    const [head, rows] = enrolments[d.copy % enrolments.length]!(d);
    return d.chance(0.4)
      ? `${[head, ...rows].map((row) => quoted(row)).join('\n')}\n`
      : listed(d, [head, ...rows], [',', '\t', ';']);
  },
};

const permits: readonly ((d: Draft, who: Someone) => Cells)[] = [
  (d, who) => [
    d.name(who, 'caps-last-first'),
    d.element('government-id', `CCW${d.random.digits(6)}`, who),
    `exp ${d.date(2025, 2029)}`,
    d.pick('new', 'renew', 'dup'),
  ],
  (d, who) => [
    d.name(who, 'last-first-middle', 'last-first'),
    d.license(who),
    who.state,
    d.pick('issued', 'suspended', 'denied'),
  ],
  (d, who) => [
    d.name(who, 'last-first'),
    `book ${d.random.digits(2)}`,
    `page ${d.random.digits(3)}`,
    d.pick('fireworks stand', 'burn permit', 'yard sale'),
  ],
];

export const permitIndex: Genre = {
  name: 'blind-permit-index',
  kind: 'record',
  fixedWidth: true,
  copies: 9,
  extension: (random) => random.pick(['txt', 'lst']),
  write(d) {
    const row = permits[d.copy % permits.length]!;
    const title = d.copy % permits.length === 2 ? 'MISC PERMITS' : 'PERMITS TO CARRY';
    const what = ['PERMIT', "DRIVER'S LICENSE", ''][d.copy % permits.length]!;
    const people = d.people(5, 10).toSorted((a, b) => a.last.localeCompare(b.last));
    let letter = '';
    const lines = aligned(
      d,
      people.map((who) => row(d, who)),
      3,
    ).flatMap((line, at) => {
      const next = people[at]!.last[0]!.toUpperCase();
      const isNew = next !== letter;
      letter = next;
      return isNew ? ['', `- ${next} -`, line] : [line];
    });
    return `${d.county().toUpperCase()} SHERIFF  ${title}  INDEX BY NAME${what && `, ${what}`}\n${lines.join('\n')}\n\nentries ${people.length}   clerk ${d.staff()}\n`;
  },
};

const pays: readonly Sheet[] = [
  (d) => [
    ['Judge', 'Party', 'Precinct', 'Training', 'Hours', 'SS no. for 1099', 'Amount'],
    d
      .people(4, 9)
      .map((who) => [
        d.name(who, 'plain', 'middle'),
        d.pick('R', 'D'),
        d.pick('Ashland 2', 'Rocheport', 'Harrisburg'),
        d.pick('y', 'n'),
        '15',
        d.ssn(who),
        d.money(150, 260),
      ]),
  ],
  (d) => [
    ['Paid to', 'For', 'Transit', 'Account', 'Amount'],
    d
      .people(3, 6)
      .map((who) => [
        d.name(who, 'plain', 'initial'),
        d.pick('organist', 'nursery', 'custodian', 'secretary'),
        d.routing(who),
        d.account(who),
        d.money(80, 900),
      ]),
  ],
  (d) => [
    ['Payee', 'Box 7', 'TIN', 'W-9?', 'Note'],
    d
      .people(4, 8)
      .map((who, at) =>
        at % 3 === 2
          ? [d.organisation(), d.money(), d.ein(), 'y', d.staff()]
          : [d.name(who, 'plain'), d.money(), d.ssn(who), d.pick('y', 'sent'), ''],
      ),
  ],
  (d) => [
    ['Worker', 'Site', 'Check no.', 'Mileage', 'Phone'],
    d
      .people(4, 8)
      .map((who) => [
        d.name(who, 'plain'),
        d.pick('Fire barn', 'City hall'),
        d.random.digits(9),
        d.random.digits(2),
        who.phone,
      ]),
  ],
];

export const smallPayroll: Genre = {
  name: 'blind-small-payroll',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['csv', 'txt']),
  write(d) {
    const [head, rows] = pays[d.copy % pays.length]!(d);
    const total: Cells = ['TOTAL', ...head.slice(2).map(() => ''), d.money(900, 9000)];
    return `${d.maybe(`Prepared by ${d.staff()}, ${d.date()}\n\n`, 0.5)}${listed(d, [head, ...rows, total], [',', 'aligned', '|'])}`;
  },
};

export const vendorMaster: Genre = {
  name: 'blind-vendor-master',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['csv', 'dat']),
  write(d) {
    const by = d.pick('|', '~', ',');
    const rows = d.people(5, 9).map((who, at) => {
      const isPerson = at % 2 === 0;
      const name = isPerson ? d.name(who, 'caps', 'caps-last-first') : d.organisation();
      const tin = isPerson ? d.ssn(who, { style: 'bare' }) : d.ein().replace('-', '');
      return [
        `V${d.random.digits(6)}`,
        name,
        isPerson ? 'I' : 'C',
        tin,
        isPerson && d.chance(0.4) ? d.account(who) : '',
        d.pick('NET30', 'NET10', 'DUE'),
        d.zip4(),
      ];
    });
    const head = ['VEND_NO', 'VEND_NAME', 'TYP', 'FED_TAX_ID', 'ACH_ACCT', 'TERMS', 'ZIP'];
    return `${[head, ...rows].map((row) => delimited(row, by)).join('\n')}\n`;
  },
};

export const lateDiploma: Genre = {
  name: 'blind-late-diploma',
  kind: 'record',
  copies: 6,
  extension: 'txt',
  write(d) {
    const entry = (who: Someone): string =>
      d.choose(
        () =>
          `${d.pad(d.name(who, 'caps-last-first'), 30)}${d.ssn(who)}   ${d.isoDate(1971, 2014)}   PASS  ${d.random.between(225, 330)}`,
        () =>
          `${d.pad(d.name(who, 'caps-last-first'), 30)}NOT GIVEN     ${d.isoDate(1971, 2014)}   FAIL  ${d.random.between(150, 220)}`,
      );
    return `HIGH SCHOOL EQUIVALENCY, MICROFILM ROLL ${d.random.digits(4)}
${d.pad('EXAMINEE', 30)}SOC SEC       TESTED       RESULT
${d.people(5, 10).map(entry).join('\n')}
INDEXED BY ${d.staff().toUpperCase()}, CENTER ${d.random.digits(5)}
`;
  },
};
