// Tests left with live data, records of two lines, columns that a reader of pages broke, and sheets with several rows of headings.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { delimited, plainPeople } from '../records-shapes.ts';

const drawn = new WeakMap<object, string>();

function drawnKind(
  random: Parameters<Exclude<Genre['extension'], string>>[0],
  kinds: readonly string[],
): string {
  const kind = random.pick(kinds);
  drawn.set(random, kind);
  return kind;
}

const ails = [
  'narcolepsy',
  'ulcerative colitis',
  'a kidney abscess',
  'alcohol withdrawal',
  'glaucoma',
];

const fixtures: Readonly<Record<string, (d: Draft) => string>> = {
  feature(d) {
    const people = plainPeople(d, 2, 4);
    return `Feature: counter renewals
  # rows copied from prod, swap before merge (${d.staff()})

  Scenario Outline: renew
    Given the clerk opens "<who>"
    When the old number is "<lic>"
    Then ticket ${d.random.digits(9)} prints

    Examples:
      | who | lic | st |
${people.map((who) => `      | ${who.first} ${who.last} | ${d.license(who)} | ${who.state} |`).join('\n')}
`;
  },
  ts(d) {
    const [who, other] = plainPeople(d, 2, 2) as [Someone, Someone];
    return `import { it, expect } from 'vitest';
import { match } from '../match';

// regression ${d.random.digits(5)}: twins. Real pair, see ${d.staff()}
const left = { given: '${who.first}', family: '${who.last}', social: '${d.ssn(who)}' };
const right = { given: '${other.first}', family: '${other.last}', social: '${d.ssn(other)}' };

it('tells them apart', () => {
  expect(match(left, right).score).toBeLessThan(0.${d.random.digits(2)});
  expect(match(left, left).key).toBe('${d.random.digits(9)}');
});
`;
  },
  json(d) {
    const people = plainPeople(d, 2, 4);
    return `${JSON.stringify(
      {
        _comment: `replay of ${d.isoDate()}, do not ship`,
        requests: people.map((who) => ({
          path: '/v2/appeals',
          body: {
            applicantName: `${who.first} ${who.last}`,
            reasonForAppeal: d.health(who, `hospitalized for ${d.random.pick(ails)}`),
            trackingCode: d.random.digits(9),
          },
          expect: { status: 201 },
        })),
      },
      null,
      d.pick(1, 2),
    )}\n`;
  },
  env(d) {
    const who = d.someone();
    return `# sandbox? ${d.staff()} says yes, it is not
BANK_USER=${d.element('electronic-id', who.userId, who, { covered: 'd' })}
BANK_PASSWORD='${who.password}'
ACCOUNT_OWNER="${who.first} ${who.last}"
OPERATING_ACCOUNT=${d.account(who, { covered: 'c' })}
POLL_MS=${d.random.digits(4)}
SENTRY_RELEASE=${d.random.digits(9)}
`;
  },
  properties(d) {
    const people = plainPeople(d, 2, 3);
    return `# smoke.properties
smoke.member.count=${people.length}
${people
  .map(
    (who, at) => `smoke.member.${at}.name=${who.first} ${who.last}
smoke.member.${at}.healthPlanId=${d.member(who)}
smoke.member.${at}.expectCode=${d.random.digits(3)}`,
  )
  .join('\n')}
smoke.owner=${d.staff()}
`;
  },
};

export const liveFixtures: Genre = {
  name: 'blind-live-fixtures',
  kind: 'record',
  copies: 12,
  extension: (random) => drawnKind(random, Object.keys(fixtures)),
  write: (d) => fixtures[drawn.get(d.random)!]!(d),
};

const secondLines: readonly ((d: Draft, who: Someone) => string)[] = [
  (d, who) => `SSN ${d.ssn(who)}  DOB ${d.born(who)}  CL ${d.random.digits(2)}`,
  (d, who) =>
    `OLN ${d.license(who)} ${who.state}  VEH ${d.random.digits(2)} FORD  CIT ${d.random.digits(9)}`,
  (d, who) => `DCN ${d.dcn(who)}  LVL ${d.pick('ME', 'CSP', 'IM')}  WKR ${d.random.digits(4)}`,
  (d, who) =>
    `DX ${d.health(who, d.random.pick(ails).replace(/^an? /u, '').toUpperCase())}  DIET REG  TRAY ${d.random.digits(3)}`,
  (d) => `LOT ${d.random.digits(9)}  PLAT ${d.random.digits(4)}  ASSD ${d.money()}`,
];

export const twoLineRecords: Genre = {
  name: 'blind-two-line-records',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['txt', 'prn']),
  write(d) {
    const second = secondLines[d.copy % secondLines.length]!;
    const gap = d.pick('', '\n');
    const rows = d.people(4, 8).map((who, at) => {
      const name = d.pad(d.name(who, 'caps-last-first', 'last-first'), 32);
      return `${String(at + 1).padStart(4, '0')}  ${name}${who.city.toUpperCase()} ${who.zip}\n      ${second(d, who)}`;
    });
    return `${d.packedDate()} ${d.pick('ROLL', 'EXTRACT', 'SPOOL')} ${d.random.digits(6)}\n${rows.join(`\n${gap}`)}\nEND ${rows.length}\n`;
  },
};

const brokenColumns: readonly ((d: Draft) => readonly [string, (who: Someone) => string])[] = [
  (d) => ['Social Security No.', (who) => d.ssn(who)],
  (d) => ['License No.', (who) => d.license(who)],
  (d) => ['Certificate No.', () => d.random.digits(9)],
];

export const brokenPage: Genre = {
  name: 'blind-broken-page',
  kind: 'record',
  copies: 9,
  extension: 'txt',
  write(d) {
    const [title, cell] = brokenColumns[d.copy % brokenColumns.length]!(d);
    const people = d.people(4, 7);
    const names = people.map((who) => `${who.first} ${who.last}`);
    const cells = people.map(cell);
    const dates = people.map(() => d.date());
    const foot = `\nPage 1 of ${d.random.between(2, 9)}     printed for ${d.staff()}\n\f`;
    // A reader of pages gives back a whole column before the next, or one cell to a line.
    return d.choose(
      () =>
        `Name\n${names.join('\n')}\n\n${title}\n${cells.join('\n')}\n\nDate\n${dates.join('\n')}\n${foot}`,
      () =>
        `Name\n${title}\nDate\n${people.map((_, at) => `${names[at]}\n${cells[at]}\n${dates[at]}`).join('\n')}\n${foot}`,
      () =>
        `Name ${title} Date\n${people.map((_, at) => `${names[at]} ${cells[at]} ${dates[at]}`).join('\n')}\n${foot}`,
      () =>
        `Name           ${title}\n${people.map((who, at) => `${who.first}\n${who.last}       ${cells[at]}\n               ${dates[at]}`).join('\n')}\n${foot}`,
    );
  },
};

export const severalHeads: Genre = {
  name: 'blind-several-heads',
  kind: 'record',
  copies: 9,
  extension: 'csv',
  write(d) {
    const people = d.people(3, 6);
    const others = d.people(3, 6);
    const first = d.choose(
      () => ({
        top: ['', 'Claimant', '', 'Benefit', '', ''],
        head: ['Line', 'Last', 'First', 'Soc Sec', 'Weekly', 'Claim no.'],
        row: (who: Someone) => [
          who.last,
          who.first,
          d.ssn(who),
          d.money(90, 320),
          d.random.digits(9),
        ],
      }),
      () => ({
        top: ['', 'Veteran', '', 'File', '', ''],
        head: ['Line', 'Surname', 'Given', 'Medicare', 'Share', 'Letter'],
        row: (who: Someone) => [
          who.last,
          who.first,
          d.mbi(who),
          `${d.random.between(1, 9)}0%`,
          d.random.digits(6),
        ],
      }),
    );
    const second = d.choose(
      () => ({
        head: ['Line', 'Employer rep', 'Phone', 'UI acct', 'Status', ''],
        row: (who: Someone) => [
          `${who.first} ${who.last}`,
          who.phone,
          d.random.digits(9),
          'open',
          '',
        ],
      }),
      () => ({
        head: ['Line', 'Payee', 'Why', 'Since', 'Check', ''],
        row: (who: Someone) => [
          `${who.first} ${who.last}`,
          d.health(who, `off work, ${d.random.pick(ails).replace(/^an? /u, '')}`),
          d.isoDate(),
          d.random.digits(7),
          '',
        ],
      }),
    );
    const title = [`Export ${d.isoDate()}`, `by ${d.staff()}`, '', '', '', ''];
    const rows = [
      title,
      ...(d.chance(0.6) ? [first.top] : []),
      first.head,
      ...people.map((who, at) => [String(at + 1), ...first.row(who)]),
      ['', '', '', '', '', ''],
      second.head,
      ...others.map((who, at) => [String(at + 1), ...second.row(who)]),
    ];
    return `${rows.map((row) => delimited(row)).join('\n')}\n`;
  },
};
