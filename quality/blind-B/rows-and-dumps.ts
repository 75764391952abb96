// Files of machines: pay at fixed places, transactions between payers, and what programs write into dumps and settings.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { hex, packed, plainPeople, sqlText } from '../records-shapes.ts';

type Column = readonly [head: string, width: number, cell: (who: Someone) => string];

function payColumns(d: Draft): Column[] {
  const bank: readonly Column[] = [
    [d.pick('ABA', 'RT NUM', 'TRANSIT'), 11, (who) => d.routing(who)],
    [d.pick('DDA', 'ACCT', 'BANK ACCT NO'), 19, (who) => d.account(who)],
  ];
  const social: Column = [
    d.pick('SOC SEC', 'SSN', 'EE SSN'),
    13,
    (who) => d.ssn(who, { style: 'dashed' }),
  ];
  return [
    ['EE', 7, () => d.random.digits(5)],
    ['NAME', 30, (who) => `${who.last.toUpperCase()}, ${who.first.toUpperCase()}`],
    ...d.pick([social], [...bank], [social, ...bank]),
    [d.pick('NET', 'AMOUNT', 'NET PAY'), 12, () => d.money(200, 3000).slice(1)],
    ['CK', 8, () => d.random.digits(6)],
  ];
}

export const payPrint: Genre = {
  name: 'blind-pay-print',
  kind: 'record',
  fixedWidth: true,
  copies: 8,
  extension: (random) => random.pick(['txt', 'prn', 'lst']),
  write(d) {
    const columns = payColumns(d);
    const title = `${d.organisation().toUpperCase()}     ${d.pick('DEPOSIT REGISTER', 'PRENOTE EDIT LIST', 'PAYROLL PROOF')}     ${d.date()}   PAGE 1`;
    const line = (cells: readonly string[]): string =>
      cells
        .map((cell, at) => d.pad(cell, columns[at]![1]))
        .join('')
        .trimEnd();
    const rows = d.people(5, 14).map((who) => line(columns.map(([, , cell]) => cell(who))));
    const total = `TOTAL ${rows.length}   HASH ${d.random.digits(10)}   ${d.money(9000, 90_000)}`;
    return [title, '', line(columns.map(([head]) => head)), ...rows, '', total, ''].join('\n');
  },
};

const codes = [
  'M1711',
  'F1020',
  'J441',
  'C3490',
  'G20A1',
  'E6601',
  'K5730',
  'N184',
  'F200',
  'D649',
] as const;

function loop(d: Draft, who: Someone, kind: 'claim' | 'inquiry' | 'roster'): string[] {
  const name = `${who.last.toUpperCase()}*${who.first.toUpperCase()}*${who.middle[0] ?? ''}`;
  const born = `DMG*D8*${packed(who.birthDate)}*${who.sex}`;
  if (kind === 'inquiry')
    return [
      `TRN*1*${d.random.digits(9)}*9${d.random.digits(9)}`,
      `NM1*IL*1*${name}***MI*${d.member(who)}`,
      born,
      'EQ*30',
    ];
  if (kind === 'roster')
    return [
      'INS*Y*18*021*20*A***FT',
      `REF*1L*${d.random.digits(6)}`,
      `NM1*IL*1*${name}***34*${d.ssn(who, { style: 'bare' })}`,
      born,
      `HD*021**HLT*${d.random.letters(3)}*EMP`,
    ];
  const code = d.random.pick(codes);
  return [
    `NM1*IL*1*${name}***MI*${d.member(who)}`,
    born,
    `CLM*${d.random.digits(7)}*${d.random.between(60, 900)}***11:B:1*Y*A*Y*Y`,
    `HI*ABK:${d.health(who, code)}`,
    `NM1*82*1*${d.staff().toUpperCase().split(' ').toReversed().join('*')}****XX*${d.npi()}`,
  ];
}

export const payerScrap: Genre = {
  name: 'blind-payer-scrap',
  kind: 'record',
  copies: 9,
  extension: (random) => random.pick(['edi', 'x12', 'txt', '837']),
  write(d) {
    const kind = d.pick('claim', 'inquiry', 'roster');
    const [type, group] = { claim: ['837', 'HC'], inquiry: ['270', 'HS'], roster: ['834', 'BE'] }[
      kind
    ];
    const control = d.random.digits(9);
    const segments = [
      `ISA*00*          *00*          *ZZ*${d.random.digits(9).padEnd(15)}*ZZ*${d.random.letters(6).padEnd(15)}*240${d.random.between(1, 9)}15*0930*^*00501*${control}*0*P*:`,
      `GS*${group}*${d.random.digits(9)}*${d.random.letters(6)}*${d.packedDate()}*0930*1*X*005010X222A1`,
      `ST*${type}*0001`,
      `NM1*41*2*${d.clinic().toUpperCase()}*****46*${d.random.digits(9)}`,
      ...plainPeople(d, 2, 5).flatMap((who) => loop(d, who, kind)),
      'SE*21*0001',
      'GE*1*1',
      `IEA*1*${control}`,
    ];
    return `${segments.join(d.pick('~\n', '~', '~\r\n'))}~\n`;
  },
};

const reasons = [
  'heat rash and fever',
  'asthma attack',
  'ankle sprain',
  'anxiety',
  'pink eye',
  'strep throat',
  'diabetic low',
  'migraine with aura',
  'bronchitis',
] as const;

type Row = readonly (readonly [key: string, value: string])[];

function rowOf(d: Draft, who: Someone, kind: number): Row {
  const names: Row = [
    ['first_nm', who.first],
    ['last_nm', who.last],
  ];
  if (kind === 0)
    return [
      ['id', d.random.digits(5)],
      ...names,
      ['tax_id_no', d.ssn(who, { style: 'dashed' })],
      ['updated', d.isoDate()],
    ];
  if (kind === 1)
    return [
      ['visit', d.random.digits(6)],
      ...names,
      ['reason_txt', d.health(who, d.random.pick(reasons))],
      ['seen_by', d.staff()],
    ];
  if (kind === 2)
    return [
      ...names,
      ['oln', d.license(who)],
      ['oln_st', who.state],
      ['plate_exp', d.isoDate(2025, 2026)],
    ];
  return [
    ...names,
    ['health_plan', d.insurer()],
    ['cert_no', d.member(who)],
    ['grp', d.random.digits(5)],
  ];
}

const writers: Readonly<Record<string, (d: Draft, rows: readonly Row[]) => string>> = {
  sql: (d, rows) =>
    `-- ${d.isoDate()}\nLOCK TABLES \`t_person\` WRITE;\n${rows.map((row) => `INSERT INTO \`t_person\` (${row.map(([key]) => key).join(',')}) VALUES (${row.map(([, value]) => sqlText(value)).join(',')});`).join('\n')}\nUNLOCK TABLES;\n`,
  ini: (_, rows) =>
    rows
      .map(
        (row, at) =>
          `[person.${at + 1}]\n${row.map(([key, value]) => `${key} = ${value}`).join('\n')}\n`,
      )
      .join('\n'),
  yml: (_, rows) =>
    `people:\n${rows.map((row) => row.map(([key, value], at) => `${at === 0 ? '  - ' : '    '}${key}: '${value.replaceAll("'", "''")}'`).join('\n')).join('\n')}\n`,
  log: (d, rows) =>
    rows
      .map(
        (row) =>
          `${d.isoDate(2024, 2024)} ${d.random.between(10, 23)}:14:0${d.random.digits(1)},${d.random.digits(3)} INFO [worker-${d.random.digits(1)}] upsert ${hex(d, 8)} ${row.map(([key, value]) => `${key}="${value}"`).join(' ')}\n`,
      )
      .join(''),
  json: (_, rows) =>
    `{"ok":true,"rows":[${rows.map((row) => `{${row.map(([key, value]) => `"${key}": "${value}"`).join(', ')}}`).join(',\n')}]}\n`,
};

const drawn = new WeakMap<object, string>();

export const programDump: Genre = {
  name: 'blind-program-dump',
  kind: 'record',
  copies: 10,
  extension(random) {
    const kind = random.pick(Object.keys(writers));
    drawn.set(random, kind);
    return kind;
  },
  write(d) {
    const kind = d.copy % 4;
    return writers[drawn.get(d.random) ?? 'sql']!(
      d,
      d.people(3, 7).map((who) => rowOf(d, who, kind)),
    );
  },
};
