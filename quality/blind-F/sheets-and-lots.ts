// Audits of who may work, money for a trip in a parents' sheet, cards that customers disputed, and keys to other people's money.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { aligned, delimited, listed, quoted } from '../records-shapes.ts';

const drawn = new WeakMap<object, string>();

type Cells = readonly string[];
type Sheet = (d: Draft) => readonly [head: Cells, rows: readonly Cells[]];

const audits: readonly Sheet[] = [
  (d) => [
    ['Employee', 'Hired', 'List A doc', 'List A no.', 'List B no.', 'List C no.', 'Sec 2 by'],
    d.people(4, 8).map((who, at) => {
      const start = [d.name(who, 'last-first', 'plain'), d.date()];
      const by = d.staff();
      if (at % 3 === 0) return [...start, 'US passport', d.passport(who), '', '', by];
      if (at % 3 === 1) return [...start, 'Perm. resident card', d.alien(who), '', '', by];
      return [...start, '', '', `DL ${d.license(who)}`, `SS card ${d.ssn(who)}`, by];
    }),
  ],
  (d) => [
    ['Who', 'What is wrong', 'What we hold', 'Fixed'],
    d.people(4, 8).map((who, at) => {
      const held = [
        () => `SSN written in the margin: ${d.ssn(who)}`,
        () => `I-766 card, A# ${d.alien(who)}, expired`,
        () => `copy of ${who.state} driver's license ${d.license(who)}`,
        () => `nothing, binder ${d.random.digits(9)}`,
      ][at % 4]!();
      return [
        d.name(who, 'plain', 'initial'),
        d.pick('late', 'no sig', 'wrong box', 'overdoc'),
        held,
        d.pick('y', 'n', 'term'),
      ];
    }),
  ],
  (d) => [
    ['E-Verify case', 'Worker', 'Result', 'Start', 'Referred'],
    d
      .people(4, 8)
      .map((who) => [
        d.element('government-id', `20${d.random.digits(13)}`, who, { optional: true }),
        d.name(who, 'plain'),
        d.pick('Employment authorized', 'TNC', 'Closed'),
        d.isoDate(),
        d.pick('', 'yes'),
      ]),
  ],
];

export const i9Audit: Genre = {
  name: 'blind-i9-audit',
  kind: 'record',
  copies: 9,
  extension: (random) => random.pick(['csv', 'txt']),
  write(d) {
    const [head, rows] = audits[d.copy % audits.length]!(d);
    const above = d.maybe(`Mock audit, ${d.organisation()}\n${d.staff()}, ${d.date()}\n\n`, 0.4);
    return `${above}${listed(d, [head, ...rows], [',', ';', 'aligned'])}`;
  },
};

const trips: readonly Sheet[] = [
  (d) => [
    ['Kid', 'Paid by', 'Card', 'Good thru', '3 on back', 'Amt', 'Room'],
    d.people(3, 7).map((parent, at) => {
      const child = d.relative(parent, 'child');
      const ends = [d.money(200, 900), d.pick('4 girls', 'w/ band', 'tba')];
      const start = [child.first, `${parent.first} ${parent.last}`];
      return at % 4 === 3
        ? [...start, 'check', '', '', ...ends]
        : [...start, d.card(parent, { covered: 'c' }), parent.expiry, parent.cvv, ...ends];
    }),
  ],
  (d) => [
    ['Chaperone', 'Cell', 'Soc for background check', 'Shirt', 'Paid'],
    d
      .people(3, 7)
      .map((who) => [
        `${who.first} ${who.last}`,
        who.phone,
        d.ssn(who),
        d.pick('M', 'L', 'XL'),
        d.money(20, 90),
      ]),
  ],
  (d) => [
    ['Child', 'Watch for', 'Meds in baggie', 'Parent cell'],
    d
      .people(3, 7)
      .map((who, at) => [
        `${who.first} ${who.last}`,
        at % 2 === 0
          ? d.health(
              who,
              d.pick(
                'asthma',
                'bedwetting, desmopressin',
                'diabetic',
                'cashews: EpiPen',
                'fainting, POTS',
              ),
            )
          : 'nothing',
        at % 2 === 0 ? d.pick('y', 'n') : 'n',
        who.phone,
      ]),
  ],
  (d) => [
    ['Student', 'Candy bars', 'Owes', 'Envelope', 'Bus'],
    d
      .people(4, 8)
      .map((who) => [
        `${who.first} ${who.last}`,
        d.random.digits(2),
        d.money(2, 80),
        d.random.digits(9),
        d.pick('1', '2'),
      ]),
  ],
];

const pastings: Readonly<Record<string, (d: Draft, rows: readonly Cells[]) => string>> = {
  csv: (_, rows) => `${rows.map((row) => quoted(row)).join('\n')}\n`,
  md: (_, [head = [], ...rows]) =>
    `| ${head.join(' | ')} |\n|${head.map(() => '---|').join('')}\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`,
  txt: (d, rows) =>
    `From: ${d.staff()}\nSubject: FW: trip sheet (pasted)\n\n${aligned(d, rows, 3).join('\n')}\n\nPlease do not reply all.\n`,
};

export const tripMoney: Genre = {
  name: 'blind-trip-money',
  kind: 'record',
  copies: 12,
  extension(random) {
    const kind = random.pick(Object.keys(pastings));
    drawn.set(random, kind);
    return kind;
  },
  write(d) {
    const [head, rows] = trips[d.copy % trips.length]!(d);
    return pastings[drawn.get(d.random)!]!(d, [head, ...rows]);
  },
};

const disputes: readonly ((d: Draft, who: Someone) => Cells)[] = [
  (d, who) => [
    d.random.digits(10),
    d.name(who, 'caps', 'caps-last-first'),
    d.card(who, { covered: null }),
    who.expiry,
    d.pick('not received', 'fraud', 'duplicate'),
    d.money(),
  ],
  (d, who) => [
    d.random.digits(10),
    d.name(who, 'caps', 'caps-last-first'),
    d.card(who, { covered: 'c' }),
    `CVV2 ${who.cvv}`,
    d.pick('10.4', '13.1', '4853'),
    d.money(),
  ],
  (d, who) => [
    d.random.digits(10),
    d.name(who, 'caps', 'caps-last-first'),
    `tok_${d.random.letters(12, 'abcdefghjkmnpqrstuvwxyz0123456789')}`,
    d.lastFour(who.card).replace(/^\D+(?=\d{4}$)/u, '****'),
    d.pick('won', 'lost'),
    d.money(),
  ],
];

export const disputedCards: Genre = {
  name: 'blind-disputed-cards',
  kind: 'record',
  copies: 9,
  extension: (random) => random.pick(['dat', 'txt']),
  write(d) {
    const row = disputes[d.copy % disputes.length]!;
    const by = d.pick(',', '|', '\t');
    const head = [
      ['CASE', 'CARDHOLDER', 'CARD', 'EXP', 'REASON', 'AMT'],
      ['CASE', 'CARDHOLDER', 'CARD', 'KEYED AT SALE', 'REASON', 'AMT'],
      ['CASE', 'CARDHOLDER', 'TOKEN', 'LAST4', 'OUTCOME', 'AMT'],
    ][d.copy % disputes.length]!;
    const rows = d.people(4, 8).map((who) => row(d, who));
    return `${d.maybe(`chargebacks, merchant ${d.random.digits(9)}, ${d.organisation()}\n`)}${[head, ...rows].map((cells) => delimited(cells, by)).join('\n')}\n`;
  },
};

const trusts: readonly ((d: Draft, who: Someone) => string)[] = [
  (d, who) =>
    `## ${who.first} ${who.last}\n- ${d.bank()}, aba ${d.routing(who, { covered: 'd' })}\n- draft account ${d.account(who, { covered: 'c' })}\n- telephone PIN ${who.pin} (bills on the 3rd)\n- ITIN ${d.itin(who)} on the interest form\n`,
  (d, who) =>
    `## ${who.first} ${who.last}\n- bank: ${d.bank()}\n- online user: ${d.element('electronic-id', who.userId, who, { covered: 'd' })}\n- password: ${who.password}\n- checking: ${d.account(who, { covered: 'c' })}\n`,
  (d, who) =>
    `## ${who.first} ${who.last}\n- rep payee since ${d.isoDate()}\n- SSA claim no. is the social: ${d.ssn(who)}\n- landlord: ${d.staff()}\n- savings ${d.account(who, { covered: null })}, teller only\n`,
  (d, who) =>
    `## ${who.first} ${who.last}\n- no funds held\n- ledger page ${d.random.digits(3)}, receipt ${d.random.digits(9)}\n`,
];

export const trustKeys: Genre = {
  name: 'blind-trust-keys',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['md', 'txt']),
  write(d) {
    const entries = d.people(3, 6).map((who) => d.random.pick(trusts)(d, who));
    return `# Client money, ${d.pick('house 2', 'day program', 'guardianship office')}\n\n${entries.join('\n')}\nchecked ${d.date()} ${d.staff()}\n`;
  },
};
