// What only looks like people and their numbers: goods with the names of people, cells cut short, hours, and texts of programs.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { hex, listed } from '../records-shapes.ts';

const named = [
  'Peggy Martin climbing rose',
  'Ruth Baker stand mixer',
  'Johnny Jump-Up seed, 4 oz',
  'Molly Brown daylily',
  'Victor Rat Trap 12 pk',
  'Henry Field corn knife',
  'Jackson Perkins peony',
  'Aunt Ruby German tomato',
  'Oscar Mayer franks 10 lb',
  'Martha White flour',
  'Charlie Brown card, get well',
  'Adams flea collar, cat',
] as const;

type Maker = (d: Draft) => readonly [heads: readonly string[], row: () => readonly string[]];

const shelves: readonly Maker[] = [
  (d) => [
    ['Item', 'SKU', 'Qty', 'Each', 'Vendor'],
    () => [
      d.random.pick(named),
      `${d.random.between(100, 799)}-${d.random.between(10, 99)}-${d.random.between(1000, 9999)}`,
      d.random.digits(2),
      d.money(1, 90),
      d.organisation(),
    ],
  ],
  (d) => [
    ['stock_no', 'description', 'nsn', 'bin'],
    () => [
      d.random.digits(9),
      d.random.pick(named),
      `${d.random.digits(4)}-${d.random.digits(2)}-${d.random.digits(3)}-${d.random.digits(4)}`,
      d.pick('A2', 'C9', 'dock'),
    ],
  ],
  (d) => [
    ['Title', 'Author', 'Copies', 'Barcode'],
    () => [
      d.pick(
        'My Year with Cancer',
        'The Asthma Cookbook',
        'Anxiety, A Love Story',
        'Stroke of Midnight',
      ),
      d.name(d.someone(), 'last-first'),
      d.random.digits(1),
      `3${d.random.digits(13)}`,
    ],
  ],
  (d) => [
    ['plot', 'stone reads', 'receipt', 'paid'],
    () => [
      `${d.pick('N', 'S')}-${d.random.digits(3)}`,
      d.name(d.someone(), 'caps'),
      d.random.digits(9),
      d.isoDate(1950, 1990),
    ],
  ],
];

export const namedGoods: Genre = {
  name: 'blind-named-goods',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['csv', 'txt', 'tsv']),
  write(d) {
    const [heads, row] = shelves[d.copy % shelves.length]!(d);
    return listed(d, [heads, ...d.times(6, 14, row)], [',', '\t', '|', 'aligned']);
  },
};

const cuts: readonly Maker[] = [
  (d) => [
    ['NAME', 'SSN', 'DEPT', 'HIRED'],
    () => [
      d.name(d.someone(), 'caps-last-first'),
      `${d.pick('XXX-XX', '***-**')}-${d.random.digits(4)}`,
      d.pick('ROADS', 'PARKS', 'CLERK'),
      d.isoDate(),
    ],
  ],
  (d) => [
    ['holder', 'card_last4', 'exp_mo', 'token', 'auth'],
    () => [
      d.name(d.someone(), 'plain'),
      d.random.digits(4),
      d.pick('04', '11'),
      `tok_${hex(d, 16)}`,
      d.random.digits(6),
    ],
  ],
  (d) => [
    ['Payee', 'Bank acct', 'Net', 'Advice'],
    () => [
      d.name(d.someone(), 'last-first'),
      `xxxxxx${d.random.digits(4)}`,
      d.money(300, 2900),
      d.random.digits(6),
    ],
  ],
  (d) => [
    ['client', 'dl_masked', 'ssn_on_file', 'dx_on_file', 'ins_on_file'],
    () => [
      d.name(d.someone(), 'plain'),
      `*****${d.random.digits(4)}`,
      d.pick('Y', 'N'),
      d.pick('Y', 'N'),
      d.pick('Y', 'N'),
    ],
  ],
];

export const cutCells: Genre = {
  name: 'blind-cut-cells',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['csv', 'txt', 'tsv']),
  write(d) {
    const [heads, row] = cuts[d.copy % cuts.length]!(d);
    return listed(d, [heads, ...d.times(5, 12, row)], [',', '\t', '|', 'aligned']);
  },
};

const sheets: readonly Maker[] = [
  (d) => [
    ['Employee', 'No.', 'Vacation', 'Sick', 'Comp', 'As of'],
    () => [
      d.name(d.someone(), 'last-first'),
      d.random.digits(9),
      `${d.random.digits(2)}.50`,
      `${d.random.digits(3)}.25`,
      `${d.random.digits(1)}.00`,
      d.isoDate(),
    ],
  ],
  (d) => [
    ['learner', 'course', 'hours', 'cert'],
    () => [
      d.name(d.someone(), 'plain'),
      d.pick(
        'Bloodborne pathogens',
        'Diabetes in schools',
        'Seizure first aid',
        'Mental health first aid',
        'CPR/AED',
      ),
      d.pick('1.0', '2.0'),
      d.random.digits(9),
    ],
  ],
  (d) => [
    ['Name', 'Medical', 'Dental', 'Vision', 'Per check'],
    () => [
      d.name(d.someone(), 'plain', 'last-first'),
      d.pick('PPO family', 'HDHP single', 'waived'),
      d.pick('yes', 'no'),
      d.pick('yes', 'no'),
      d.money(10, 400),
    ],
  ],
  (d) => [
    ['shift', 'volunteer', 'post', 'radio'],
    () => [
      `${d.random.between(6, 9)}a`,
      d.name(d.someone(), 'plain'),
      d.pick('Cancer Center lobby', 'Blood drive table', 'NICU cuddler', 'Gift shop'),
      d.random.digits(2),
    ],
  ],
];

export const hoursAndPosts: Genre = {
  name: 'blind-hours-and-posts',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['csv', 'txt', 'tsv']),
  write(d) {
    const [heads, row] = sheets[d.copy % sheets.length]!(d);
    return listed(d, [heads, ...d.times(6, 14, row)], [',', '\t', '|', 'aligned']);
  },
};

const texts: Readonly<Record<string, (d: Draft) => string>> = {
  yaml: (d) =>
    `openapi: 3.0.3\ninfo:\n  title: Intake\n  contact: { name: ${d.staff()}, email: api@example.org }\n  version: ${d.random.digits(1)}.${d.random.digits(2)}.${d.random.digits(4)}\ncomponents:\n  schemas:\n    Person:\n      required: [firstName, lastName]\n      properties:\n        firstName: { type: string }\n        lastName: { type: string }\n        ssn: { type: string, pattern: '^[0-9]{9}$', description: nine digits without dashes }\n        diagnosis: { type: string, enum: [diabetes, asthma, depression, other] }\n        memberId: { type: string, maxLength: 20 }\n        build: { type: integer, default: ${d.random.digits(9)} }\n`,
  properties: (d) =>
    `# messages_en.properties, ${d.staff()}\nform.first=First name\nform.last=Last name\nform.ssn=Social Security number\nform.ssn.hint=Nine digits. We never show all of it.\nform.dl=Driver license number\nform.condition=Condition (for example epilepsy, diabetes, heart disease)\nform.member=Member ID\nerror.cvv=Enter the three digits on the back\nbuild.no=${d.random.digits(9)}\n`,
  js: (d) =>
    `describe('mask', () => {\n  // reported by ${d.name(d.someone(), 'plain')}, ticket ${d.random.digits(9)}\n  it('leaves the last four of the ssn', () => {\n    expect(mask(row.ssn)).toMatch(/^\\*{5}\\d{4}$/);\n  });\n  it('drops diagnosis and memberId', () => {\n    expect(Object.keys(mask(row))).not.toContain('diagnosis');\n  });\n  it.todo('hides asthma in free text');\n});\n// seed 0x${hex(d, 8)} at 1${d.random.digits(9)}\n`,
  sql: (d) =>
    `CREATE VIEW v_claims AS\nSELECT p.last_name, p.first_name, c.dx1, c.member_id, c.charge\n  FROM person p JOIN claim c ON c.person_id = p.id\n WHERE c.dx1 LIKE 'E11%'          -- diabetes\n    OR c.dx1 IN ('F32.9','J45.909') -- depression, asthma; asked for by ${d.staff()}\n   AND c.batch_no > ${d.random.digits(9)}\n   AND p.ssn IS NOT NULL;\nGRANT SELECT ON v_claims TO billing; -- ${d.name(d.someone(), 'plain')} approved ${d.isoDate()}\n`,
};

const drawn = new WeakMap<object, string>();

export const schemasAndTests: Genre = {
  name: 'blind-schemas-and-tests',
  kind: 'prose',
  copies: 8,
  extension(random) {
    const kind = random.pick(Object.keys(texts));
    drawn.set(random, kind);
    return kind;
  },
  write: (d) => texts[drawn.get(d.random) ?? 'sql']!(d),
};
