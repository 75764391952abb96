// Tables in which numbers were replaced: one column left in the clear beside them, or none.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { base64, type Cells, delimited, hex } from '../records-shapes.ts';

type Field = readonly [head: string, cell: (of: Someone) => string];

/** A column that can be read only with a key that lies elsewhere, or that leads to a vault. */
function sealedField(d: Draft): Field {
  return d.choose<Field>(
    () => ['ssn_enc', () => `vault:v1:${base64(d, 64)}`],
    () => ['tax_id_ct', () => `gAAAAAB${base64(d, 93)}`],
    () => ['ssn_hmac', () => hex(d, 64)],
    () => ['ssn_token', () => `tok_${base64(d, 22)}`],
    () => ['national_id_encrypted', () => `AQICAH${base64(d, 90)}`],
  );
}

/** What every row has and what is nobody's secret. */
function plainFields(d: Draft): Field[] {
  const names = d.choose<Field[]>(
    () => [
      ['FNAME', ({ first }) => first],
      ['LNAME', ({ last }) => last],
    ],
    () => [['customer_name', (of) => d.name(of, 'plain')]],
    () => [['FullName', (of) => d.name(of, 'last-first')]],
  );
  return [['row_id', () => d.random.digits(6)], ...names];
}

function restFields(d: Draft): Field[] {
  return [
    ['zip', () => d.zip4()],
    ['ref', () => d.invoice()],
    ['entered_by', () => d.staff()],
  ];
}

export const tokensBesideClear: Genre = {
  name: 'tokens-beside-clear',
  kind: 'record',
  copies: 12,
  extension: 'csv',
  write(d) {
    const by = d.pick(',', '|', ';');
    const style = d.pick('bare', 'dashed');
    const note: string[] = [];
    const clear = d.choose<Field[]>(
      () => [[d.pick('DLNo', 'dl_num', 'license_nbr_mo'), (of) => d.license(of)]],
      () => [
        [d.pick('HealthPlanMemberNo', 'ins_mbr_id', 'MED_SUBSCRIBER_NBR'), (of) => d.member(of)],
      ],
      () => {
        note.push('# id2 = taxpayer id (SSN), to be dropped before release');
        return [['id2', (of) => d.ssn(of, { style })]];
      },
      () => [['loyalty_no', () => d.random.digits(9)]],
      () => [[d.pick('passport_no', 'PassportNbr'), (of) => d.passport(of)]],
      () => [['bank_acct_nbr', (of) => d.account(of)]],
      () => [
        ['bank_acct_nbr', (of) => d.account(of, { covered: 'c' })],
        [d.pick('tele_pin', 'phone_banking_pin'), ({ pin }) => pin],
      ],
    );
    const card: Field = [
      d.pick('pan_token', 'card_ref'),
      (of) => `tok_${hex(d, 16)}_${of.card.slice(-4)}`,
    ];
    const fields = [
      ...plainFields(d),
      ...d.shuffle([sealedField(d), ...clear, card, ...restFields(d)]),
    ];
    const rows: Cells[] = d.people(5, 10).map((of) => fields.map(([, cell]) => cell(of)));
    const lines = [fields.map(([head]) => head), ...rows].map((row) => delimited(row, by));
    return `${[...note, ...lines].join('\n')}\n`;
  },
};

/** Names in the clear and every number cut to what may stay: nothing here is covered. */
export const maskedRoster: Genre = {
  name: 'masked-roster',
  kind: 'record',
  copies: 12,
  extension: (random) => random.pick(['md', 'txt']),
  write(d) {
    const tail = (number: string): string => number.replaceAll(/\W/gu, '').slice(-4);
    const mask = d.pick('***-**-', 'XXX-XX-', 'xxx-xx-', '###-##-');
    const lastFour = ({ ssn }: Someone): string => `${mask}${tail(ssn)}`;
    const masked = d
      .shuffle<Field>([
        [d.pick('SSN', 'SS#', 'Soc Sec'), lastFour],
        [d.pick('DL #', 'License'), ({ license }) => `*****${tail(license)}`],
        [d.pick('Acct', 'Account No.'), ({ account }) => `xxxxxx${tail(account)}`],
        ['Card', ({ card }) => `**** **** **** ${tail(card)}`],
        ['Tax ID', () => d.pick('[REDACTED]', '<removed>', 'ON FILE')],
      ])
      .slice(0, d.random.between(2, 4));
    // Never beside the last four of the same number: the two together could be reversed.
    const isKeyed = !masked.some(([, cell]) => cell === lastFour) && d.chance(0.6);
    const fields: Field[] = [
      [d.pick('Name', 'Participant', 'Client'), (of) => d.name(of, 'plain', 'last-first')],
      ['DOB', (of) => d.born(of)],
      ...masked,
      ...(isKeyed ? ([['SSN (HMAC-SHA256)', () => hex(d, 64)]] satisfies Field[]) : []),
      ['Phone', () => d.phone()],
      ['Case worker', () => d.staff()],
    ];
    const rows: Cells[] = d.people(5, 11).map((of) => fields.map(([, cell]) => cell(of)));
    const heads = fields.map(([head]) => head);
    return d.choose(
      () =>
        `# Roster ${d.date()}\n\n| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}\n_Source: ${d.organisation()}, batch ${d.random.digits(9)}_\n`,
      () => `${[heads, ...rows].map((row) => row.join('\t')).join('\n')}\n`,
      () =>
        rows
          .map((row) => row.map((cell, at) => `${heads[at]}: ${cell}`).join('\n'))
          .join('\n\n')
          .concat('\n'),
    );
  },
};
