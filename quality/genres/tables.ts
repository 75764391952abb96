// Lists of people as files of separated values: with plain, poor and missing headers.
import type { Someone } from '../cast.ts';
import type { Style } from '../elements.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';

/** Quotes what needs it (RFC 4180). */
export function separated(rows: readonly (readonly string[])[], by: string): string {
  const quote = (cell: string): string =>
    /[",\n]/u.test(cell) && by === ',' ? `"${cell.replaceAll('"', '""')}"` : cell;
  return `${rows.map((row) => row.map(quote).join(by)).join('\n')}\n`;
}

/** A column: its header spellings and its cell. */
type Column = readonly [headers: readonly string[], cell: (of: Someone, at: number) => string];

const nameColumns = (d: Draft): Column[] =>
  d.choose<Column[]>(
    () => [
      [['first_name', 'First', 'FNAME', 'First Name', 'given_nm'], ({ first }) => first],
      [['last_name', 'Last', 'LNAME', 'Last Name', 'surname'], ({ last }) => last],
    ],
    () => [
      [['Last', 'last_nm', 'LASTNAME'], ({ last }) => last],
      [['First', 'first_nm', 'FIRSTNAME'], ({ first }) => first],
      [['MI', 'mid'], ({ middle }) => middle],
    ],
    () => [
      [['name', 'Employee', 'emp_name', 'Full Name', 'NAME'], (of) => `${of.first} ${of.last}`],
    ],
    () => [
      [['Name', 'Employee Name', 'participant'], (of) => `${of.last}, ${of.first} ${of.middle}`],
    ],
  );

const noiseColumns = (d: Draft): Column[] =>
  d
    .shuffle<Column>([
      [['invoice', 'Inv No', 'order_no'], () => d.random.digits(9)],
      [['phone', 'Phone', 'home_tel'], ({ phone }) => phone],
      [['zip', 'ZIP', 'postal'], () => d.zip4()],
      [['hired', 'start_dt', 'Hire Date'], () => d.isoDate(2001, 2023)],
      [['rate', 'salary', 'Amount'], () => d.money()],
      [['county', 'County'], () => d.county()],
      [['seq', 'rec_no', 'ID'], (_, at) => String(100_000_001 + at * 7)],
      [['company', 'Employer'], () => d.organisation()],
      [['manager', 'Supervisor', 'case_worker'], () => d.staff()],
    ])
    .slice(0, d.random.between(2, 5));

function tableRows(
  d: Draft,
  columns: readonly Column[],
  people: readonly Someone[],
): { headers: string[]; rows: string[][] } {
  const headers = columns.map(([names]) => d.random.pick(names));
  return { headers, rows: people.map((one, at) => columns.map(([, cell]) => cell(one, at))) };
}

const elementColumns = (d: Draft): Column[] => {
  const style = d.pick<Style>('dashed', 'dashed', 'bare');
  return d.choose<Column[]>(
    () => [
      [['ssn', 'SSN', 'Soc Sec No', 'social_security_number', 'SS#'], (of) => d.ssn(of, { style })],
    ],
    () => [
      [['ssn', 'SOCSEC'], (of) => d.ssn(of, { style })],
      [['acct_no', 'Bank Acct', 'dda_no'], (of) => d.account(of)],
      [['aba', 'routing_no', 'Transit/ABA'], (of) => d.routing(of)],
    ],
    () => [
      [['dl_no', 'DLN', 'drivers_license', 'Lic No'], (of) => d.license(of)],
      [['dl_state', 'st', 'State'], ({ state }) => state],
    ],
    () => [
      [['member_id', 'subscriber_id', 'Mbr ID'], (of) => d.member(of)],
      [['grp', 'group_no'], () => d.random.digits(6)],
    ],
    () => [[['mbi', 'medicare_no', 'Medicare #'], (of) => d.mbi(of)]],
    () => [[['dcn', 'medicaid_id', 'DCN'], (of) => d.dcn(of)]],
    () => [[['passport', 'passport_no', 'Passport #'], (of) => d.passport(of)]],
    () => [[['a_number', 'alien_no', 'A#', 'Alien Reg No'], (of) => d.alien(of)]],
    () => [[['itin', 'ITIN'], (of) => d.itin(of)]],
    () => [
      [
        ['inmate_no', 'DOC #', 'offender_id'],
        (of) => d.element('government-id', d.random.digits(7), of),
      ],
    ],
    () => [
      [['card_number', 'CC No', 'pan'], (of) => d.card(of, { covered: 'c' })],
      [['exp', 'Expires'], ({ expiry }) => expiry],
      [['cvv', 'Security Code', 'cvv2'], ({ cvv }) => cvv],
    ],
  );
};

export const goodHeaders: Genre = {
  name: 'table-good-headers',
  kind: 'record',
  copies: 20,
  extension: (random) => random.pick(['csv', 'csv', 'tsv', 'txt']),
  write(d) {
    const columns = [...nameColumns(d), ...noiseColumns(d)];
    columns.splice(d.random.between(0, columns.length), 0, ...elementColumns(d));
    const { headers, rows } = tableRows(d, columns, d.people(6, 18));
    return separated([headers, ...rows], d.pick(',', ',', '\t', '|', ';'));
  },
};

/** The number column has a name that says nothing; the values must speak, over the whole column. */
export const badHeaders: Genre = {
  name: 'table-bad-headers',
  kind: 'record',
  extension: 'csv',
  write(d) {
    const style = d.pick<Style>('dashed', 'bare');
    const column: Column = [
      ['id2', 'fld07', 'key', 'alt_id', 'emp_ref', 'X3', 'user_def_1'],
      (of) => d.ssn(of, { style }),
    ];
    const columns = [...nameColumns(d), ...noiseColumns(d)];
    columns.splice(d.random.between(1, columns.length), 0, column);
    // Bare nine digits need a column long enough to be judged.
    const { headers, rows } = tableRows(
      d,
      columns,
      d.people(style === 'bare' ? 30 : 8, style === 'bare' ? 40 : 16),
    );
    return separated([headers, ...rows], d.pick(',', ',', ';'));
  },
};
