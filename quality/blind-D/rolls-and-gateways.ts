// Sheets that enroll a family line by line, and what gateways and portals write to their logs about members.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { delimited, hex, listed, plainPeople, quoted, xmlText } from '../records-shapes.ts';

type Cells = readonly string[];
type Sheet = (d: Draft) => readonly [head: Cells, rows: readonly Cells[]];

const tiers = ['EE', 'EE+SP', 'FAM', 'EE+CH'] as const;

const sheets: readonly Sheet[] = [
  (d) => [
    ['Emp Last', 'Emp First', 'Rel', 'Dep Last', 'Dep First', 'Cert No', 'Tier', 'Eff'],
    d.people(3, 6).flatMap((who) => {
      const child = d.relative(who, 'child');
      const tier = d.random.pick(tiers);
      return [
        [who.last, who.first, 'S', '', '', d.member(who), tier, d.isoDate()],
        [who.last, who.first, 'C', child.last, child.first, '', tier, d.isoDate()],
      ];
    }),
  ],
  (d) => [
    ['Grp', 'Subscriber', 'Contract #', 'SSN', 'Plan', 'Premium'],
    d
      .people(4, 9)
      .map((who) => [
        d.random.digits(5),
        d.name(who, 'last-first', 'caps-last-first'),
        d.member(who),
        d.chance(0.7) ? d.ssn(who) : 'on file',
        d.pick('PPO 1500', 'HSA 3000', 'Vision'),
        d.money(40, 900),
      ]),
  ],
  (d) => [
    ['Line', 'Enrollee', 'Medicare #', 'Part A', 'Part B', 'Agent', 'App ID'],
    d
      .people(4, 9)
      .map((who, at) => [
        String(at + 1),
        d.name(who, 'plain', 'middle'),
        d.mbi(who),
        '03/01/2021',
        '03/01/2021',
        d.staff(),
        d.random.digits(9),
      ]),
  ],
  (d) => [
    ['Employee', 'Choice', 'Confirmation', 'Last change', 'Helped by'],
    d
      .people(4, 9)
      .map((who) => [
        d.name(who, 'last-first'),
        d.pick('Waived', 'PPO 1500', 'Spouse plan', 'Dental only'),
        d.random.digits(9),
        d.isoDate(),
        d.staff(),
      ]),
  ],
];

export const coverRolls: Genre = {
  name: 'blind-cover-rolls',
  kind: 'record',
  copies: 12,
  extension: (random) => random.pick(['csv', 'tsv', 'txt']),
  write(d) {
    const [head, rows] = sheets[d.copy % sheets.length]!(d);
    const title = d.maybe(
      `${d.pick('OPEN ENROLLMENT', 'Census for quote')}, ${d.organisation()}\n\n`,
      0.3,
    );
    if (d.chance(0.3)) return `${[head, ...rows].map((row) => quoted(row)).join('\r\n')}\r\n`;
    return `${title}${listed(d, [head, ...rows], [',', '\t', '|', 'aligned'])}`;
  },
};

const denied = [
  'sickle cell crisis',
  'gender dysphoria',
  'opioid withdrawal',
  'kidney stones',
  'Hodgkin lymphoma',
  'bulimia',
] as const;

type Line = (d: Draft, who: Someone) => string;

const stamp = (d: Draft): string =>
  `${d.isoDate(2024, 2024)}T${d.random.between(10, 23)}:${d.random.between(10, 59)}:31.${d.random.digits(3)}Z`;

const lines: readonly Line[] = [
  (d, who) =>
    `${stamp(d)} INFO eligibility req=${hex(d, 8)} payer=${d.random.digits(5)} last=${who.last} first=${who.first} dob=${who.birthDate} ${d.pick('memberId', 'subscriber_id', 'sub_id')}=${d.member(who)} rc=271 ms=${d.random.digits(3)}`,
  (d, who) =>
    JSON.stringify({
      ts: stamp(d),
      lvl: d.pick('info', 'warn'),
      svc: 'rx-switch',
      msg: 'claim reversed',
      ctx: {
        patient: { given: who.first, family: who.last },
        cardholder_id: d.member(who),
        bin: d.random.digits(6),
        rx: d.random.digits(7),
      },
    }),
  (d, who) =>
    `<134>1 ${stamp(d)} mco-edge CEF:0|Gate|Claims|5.2|${d.random.digits(3)}|pend|4|duser=${who.first} ${who.last} cs1Label=recipient cs1=${d.dcn(who)} cn1Label=icn cn1=${d.random.digits(13)} msg=state file mismatch`,
  (d, who) =>
    `${stamp(d)} DEBUG PriorAuthController - decision{patient='${who.first} ${who.last}', mbi=${d.mbi(who)}, reason='${d.health(who, d.random.pick(denied))}', outcome=${d.pick('PEND', 'DENY')}, reviewer='${d.staff()}'}`,
  (d, who) =>
    `<event at="${stamp(d)}" code="${d.random.digits(4)}"><who>${xmlText(`${who.first} ${who.last}`)}</who><policyNo>${d.member(who)}</policyNo><trace>${d.random.digits(9)}</trace></event>`,
  (d, who) =>
    delimited([
      stamp(d),
      'LOGIN',
      `${who.first} ${who.last}`,
      `10.9.${d.random.between(1, 200)}.4`,
      d.random.digits(9),
      'ok',
    ]),
];

export const claimGateway: Genre = {
  name: 'blind-claim-gateway',
  kind: 'record',
  copies: 12,
  extension: (random) => random.pick(['log', 'log', 'txt', 'out']),
  write(d) {
    const line = lines[d.copy % lines.length]!;
    const told = plainPeople(d, 4, 9).map((who) => line(d, who));
    const quiet = d.times(
      3,
      8,
      () =>
        `${stamp(d)} INFO heartbeat node=${hex(d, 6)} queue=${d.random.digits(3)} build=${d.random.digits(9)} owner="${d.staff()}"`,
    );
    return `${d.shuffle([...told, ...quiet]).join('\n')}\n`;
  },
};
