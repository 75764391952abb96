// What looks like somebody's and is not: policies of clinics, lists of those who may be called, logs of instruments.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { penned } from '../penned.ts';
import { listed } from '../records-shapes.ts';

const matters = [
  'sepsis',
  'head lice',
  'opioid withdrawal',
  'latex allergy',
  'pressure sores',
  'hypoglycemia',
  'norovirus',
  'delirium',
  'suicidal thoughts',
  'scabies',
] as const;

export const clinicRule: Genre = penned(
  ['blind-clinic-rule', 'prose'],
  {
    ill: matters,
    who: [
      'the charge nurse',
      'the on-call provider',
      'the front desk',
      'the privacy officer',
      'the aide',
      'the pharmacist',
      'the interpreter',
      'the house supervisor',
    ],
  },
  [
    `PROTOCOL {digits:2}.{digits:3}   [[ill]] and [[ill]]
Owner: {a}, DNP        Approved: {b}, MD, Medical Director        Next review {date}

1. If a patient shows [[ill]], tell [[who]] at once.
2. Give 15 g of glucose by mouth when the sugar is under 70.
3. Chart the time, the dose and the response.
4. Never write a Social Security number on the white board.
`,
    `Standing orders signed by {a}, DO ({npi}) for all school nurses of {county}: albuterol two puffs for wheezing, epinephrine 0.3 mg for anaphylaxis,
ibuprofen 200 mg for cramps with consent, and isolation for [[ill]]. Orders end {date}. Ask [[who]].
`,
    `Lunch and learn

{a}, LPC: What [[ill]] looks like in teenagers
{b}, RN: Diabetes at recess
{c}, JD: When a member ID or a diagnosis may be faxed
{d}, chaplain: Talking after a suicide
CE 3.0, sign in with license no. at the door. Sandwiches by {org}.
`,
    `Phone script for [[who]]

"May I have your first and last name? Your date of birth? The member ID on your card? Are you calling about [[ill]], a refill, or a bill?"
If the caller has chest pain or trouble breathing, say: hang up and dial 911.
If it is {s1} from the lab, put {s2} on. Script version {digits:1}.{digits:2}, rev {date}.
`,
  ],
);

type Row = readonly (string | number)[];
type Listing = (d: Draft) => readonly [Row, () => Row];

const listings: readonly Listing[] = [
  (d) => [
    ['Ext', 'Name', 'Title', 'Cell', 'Room'],
    () => [
      d.random.digits(4),
      d.name(d.someone(), 'plain', 'last-first'),
      d.pick(
        'Diabetes educator',
        'Clerk II',
        'Oncology nurse',
        'Pain clinic scheduler',
        'Custodian',
      ),
      d.phone(),
      d.random.digits(3),
    ],
  ],
  (d) => [
    ['vendor_no', 'remit_to', 'ein', 'aba', 'acct', 'attn'],
    () => [
      d.random.digits(6),
      d.organisation(),
      d.ein(),
      d.element('routing-number', d.numbers.routing(), null, { of: null }),
      d.element('bank-account', d.random.digits(10), null, { of: null }),
      '',
    ],
  ],
  (d) => [
    ['NPI', 'PROV_NAME', 'SPEC', 'PTAN', 'EFF', 'FAX'],
    () => [
      d.npi(),
      d.name(d.someone(), 'caps-last-first'),
      d.pick('ADDICTION MED', 'CARDIOLOGY', 'HIV/ID', 'PEDS', 'PSYCH'),
      `${d.random.letters(2)}${d.random.digits(4)}`,
      d.packedDate(),
      d.phone(),
    ],
  ],
  (d) => [
    ['precinct', 'judge', 'party', 'tel', 'paid'],
    () => [
      d.random.digits(3),
      d.name(d.someone(), 'plain'),
      d.pick('R', 'D'),
      d.phone(),
      d.money(80, 200),
    ],
  ],
  (d) => [
    ['dt', 'slot', 'interviewer', 'candidate', 'link_id'],
    () => [d.isoDate(), d.time(), d.staff(), d.name(d.someone(), 'plain'), d.random.digits(9)],
  ],
];

export const callList: Genre = {
  name: 'blind-call-list',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['csv', 'txt', 'tsv']),
  write(d) {
    const [heads, row] = listings[d.copy % listings.length]!(d);
    return listed(d, [heads, ...d.times(6, 14, row)], [',', '\t', '|', 'aligned']);
  },
};

const runs: readonly Listing[] = [
  (d) => [
    ['run', 'analyte', 'level', 'mean', 'sd', 'obs', 'flag', 'tech'],
    () => [
      d.random.digits(9),
      d.pick('Glucose', 'HbA1c', 'TSH', 'Troponin I', 'HIV Ag/Ab control', 'Lithium'),
      d.pick('L1', 'L2', 'L3'),
      `${d.random.digits(2)}.${d.random.digits(2)}`,
      `0.${d.random.digits(2)}`,
      `${d.random.digits(2)}.${d.random.digits(2)}`,
      d.pick('', '1-2s', ''),
      d.staff(),
    ],
  ],
  (d) => [
    ['ts', 'probe', 'fridge', 'temp_c', 'alarm', 'ack_by'],
    () => [
      `1${d.random.digits(9)}`,
      d.random.digits(9),
      d.pick('VAX-1', 'INSULIN', 'BLOOD BANK'),
      `${d.random.between(2, 8)}.${d.random.digits(1)}`,
      d.pick('0', '0', '1'),
      d.staff(),
    ],
  ],
  (d) => [
    ['well', 'sample', 'ct_n1', 'ct_rp', 'call'],
    () => [
      `${d.pick('A', 'B', 'C', 'D')}${d.random.between(1, 12)}`,
      `S${d.random.digits(8)}`,
      `${d.random.between(17, 39)}.${d.random.digits(2)}`,
      `${d.random.between(22, 30)}.${d.random.digits(2)}`,
      d.pick('POS', 'NEG', 'INV'),
    ],
  ],
  (d) => [
    ['SITE', 'LAT', 'LON', 'E_COLI', 'NO3', 'COLLECTED', 'LABNO'],
    () => [
      d.pick('Hinkson', 'Bonne Femme', 'Roche Perche'),
      `38.9${d.random.digits(4)}`,
      `-92.3${d.random.digits(4)}`,
      d.random.digits(3),
      `${d.random.digits(1)}.${d.random.digits(2)}`,
      d.isoDate(),
      d.random.digits(9),
    ],
  ],
];

export const instrumentLog: Genre = {
  name: 'blind-instrument-log',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['csv', 'txt', 'tsv']),
  write(d) {
    const [heads, row] = runs[d.copy % runs.length]!(d);
    const note = d.maybe(
      `# analyzer ${d.serial()}, lot ${d.random.digits(6)}, ${d.isoDate()}\n`,
      0.4,
    );
    return `${note}${listed(d, [heads, ...d.times(10, 24, row)], [',', '\t', '|'])}`;
  },
};
