// Dumps of two engines whose rows hang together by keys: a clinic's record system and a credit union's core.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { drugs } from '../health.ts';
import { base64, problemOf, sqlText } from '../records-shapes.ts';

interface Chart {
  readonly pid: number;
  readonly patient: Someone;
  readonly subscriber: Someone;
}

/** `INSERT`s of one table, one statement a row or all rows in one, with the columns named or left to the table. */
function inserts(d: Draft, table: string, columns: readonly string[], rows: string[][]): string {
  const named = d.chance(0.5) ? ` (${columns.map((one) => `\`${one}\``).join(', ')})` : '';
  const created = `DROP TABLE IF EXISTS \`${table}\`;\nCREATE TABLE \`${table}\` (\n${columns.map((one) => `  \`${one}\` ${one === 'pid' || one === 'id' ? 'bigint(20) NOT NULL' : 'varchar(255) DEFAULT NULL'}`).join(',\n')}\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n`;
  const values = rows.map((row) => `(${row.join(',')})`);
  const statements =
    rows.length === 0
      ? ''
      : d.chance(0.5)
        ? `INSERT INTO \`${table}\`${named} VALUES ${values.join(',')};\n`
        : values.map((row) => `INSERT INTO \`${table}\`${named} VALUES ${row};\n`).join('');
  return `--\n-- Table structure for table \`${table}\`\n--\n\n${created}\n-- Dumping data for table \`${table}\`\n\n${statements}\n`;
}

function patientTable(d: Draft, charts: readonly Chart[]): string {
  const hasLicense = d.chance(0.5);
  const style = d.pick('any', 'bare');
  return inserts(
    d,
    'patient_data',
    [
      'id',
      'pid',
      'fname',
      'lname',
      'mname',
      'DOB',
      'street',
      'postal_code',
      'ss',
      'drivers_license',
      'phone_home',
      'pubpid',
      'providerID',
    ],
    charts.map(({ pid, patient }) => [
      String(pid),
      String(pid),
      sqlText(patient.first),
      sqlText(patient.last),
      sqlText(patient.middle),
      sqlText(patient.birthDate),
      sqlText(patient.street),
      sqlText(d.zip4()),
      sqlText(d.chance(0.8) ? d.ssn(patient, { style }) : ''),
      sqlText(hasLicense ? d.license(patient) : ''),
      sqlText(d.phone()),
      sqlText(`MC${d.random.digits(6)}`),
      String(d.random.between(1, 4)),
    ]),
  );
}

function insuranceTable(d: Draft, charts: readonly Chart[]): string {
  return inserts(
    d,
    'insurance_data',
    [
      'id',
      'type',
      'provider',
      'policy_number',
      'group_number',
      'subscriber_lname',
      'subscriber_fname',
      'subscriber_relationship',
      'subscriber_ss',
      'subscriber_DOB',
      'pid',
    ],
    charts.map(({ pid, patient, subscriber }, at) => [
      String(at + 1),
      "'primary'",
      String(d.random.between(2, 9)),
      sqlText(d.member(subscriber, { of: [...new Set([subscriber, patient])] })),
      sqlText(`G${d.random.digits(5)}`),
      sqlText(subscriber.last),
      sqlText(subscriber.first),
      subscriber === patient ? "'self'" : "'spouse'",
      subscriber === patient ? "''" : sqlText(d.ssn(subscriber)),
      sqlText(subscriber.birthDate),
      String(pid),
    ]),
  );
}

function problemTable(d: Draft, charts: readonly Chart[]): string {
  const rows = charts.flatMap(({ pid, patient }) => {
    if (d.chance(0.25)) return [];
    const { words, code } = problemOf(d, patient);
    const coded = d.health(patient, code, { optional: true });
    const problem = ["'medical_problem'", sqlText(d.health(patient, words)), `'ICD10:${coded}'`];
    const medicine = [
      "'medication'",
      sqlText(d.health(patient, d.random.pick(drugs.slice(0, 8)))),
      "''",
    ];
    return [problem, ...(d.chance(0.4) ? [medicine] : [])].map((row) => [
      ...row,
      sqlText(d.isoDate()),
      String(pid),
    ]);
  });
  return inserts(
    d,
    'lists',
    ['id', 'type', 'title', 'diagnosis', 'begdate', 'pid'],
    rows.map((row, at) => [String(at + 1), ...row]),
  );
}

function userTable(d: Draft): string {
  return inserts(
    d,
    'users',
    ['id', 'username', 'fname', 'lname', 'federaltaxid', 'npi', 'specialty'],
    d.times(2, 4, (at) => {
      const [first, last] = d.staff().split(' ') as [string, string];
      return [
        String(at + 1),
        sqlText(`${first[0]}${last}`.toLowerCase()),
        sqlText(first),
        sqlText(last),
        sqlText(d.ein()),
        sqlText(d.npi()),
        sqlText(d.pick('Family Medicine', 'Nursing', 'Front desk')),
      ];
    }),
  );
}

export const clinicDump: Genre = {
  name: 'clinic-dump',
  kind: 'record',
  copies: 10,
  extension: 'sql',
  write(d) {
    const charts: Chart[] = d.people(4, 7).map((patient, at) => ({
      pid: at + 1,
      patient,
      subscriber: d.chance(0.35) ? d.relative(patient, 'spouse') : patient,
    }));
    return `-- MySQL dump 10.13  Distrib 8.0.3${d.random.digits(1)}, for Linux (x86_64)\n--\n-- Host: localhost    Database: openemr\n-- ------------------------------------------------------\n/*!40101 SET NAMES utf8mb4 */;\n\n${patientTable(d, charts)}${insuranceTable(d, charts)}${problemTable(d, charts)}${userTable(d)}-- Dump completed on ${d.isoDate()} 02:1${d.random.digits(1)}:07\n`;
  },
};

function copyTable(table: string, columns: readonly string[], rows: readonly string[][]): string {
  return `COPY public.${table} (${columns.join(', ')}) FROM stdin;\n${rows.map((row) => `${row.join('\t')}\n`).join('')}\\.\n\n`;
}

interface Member {
  readonly id: string;
  readonly of: Someone;
}

/** Accounts by the primary owner's key, with or without the code of telephone banking; some have a second owner. */
function shareTables(d: Draft, members: readonly Member[]): string {
  const joint: string[][] = [];
  const rows = members.map(({ id, of }, at) => {
    const second = d.chance(0.35) ? members[(at + 1) % members.length]! : null;
    const hasPin = d.chance(0.6);
    const owners = second ? [of, second.of] : [of];
    const account = d.account(of, { of: owners, covered: hasPin ? 'c' : null });
    if (second) joint.push([account, second.id, 'JOINT']);
    const kind = d.pick('S00', 'CK10', 'MM05');
    return [account, id, kind, hasPin ? of.pin : '\\N', d.money().replace(/[$,]/gu, '')];
  });
  return (
    copyTable('share_acct', ['acct_nbr', 'person_id', 'share_type', 'tele_pin', 'bal'], rows) +
    copyTable('share_owner', ['acct_nbr', 'person_id', 'role'], joint)
  );
}

/** Names by which members log in, with passwords in the clear or hashed. */
function loginTable(d: Draft, members: readonly Member[]): string {
  const isClear = d.chance(0.6);
  const rows = members.map(({ id, of }) => [
    id,
    d.element('electronic-id', of.userId, of, {
      covered: isClear ? 'd' : null,
      ...(!isClear && { optional: true }),
    }),
    isClear ? of.password : `$2b$10$${base64(d, 53)}`,
    `${d.isoDate()} 08:1${d.random.digits(1)}:00`,
  ]);
  return copyTable('home_banking_user', ['person_id', 'login_id', 'login_pw', 'last_login'], rows);
}

export const creditUnionCopy: Genre = {
  name: 'credit-union-copy',
  kind: 'record',
  copies: 12,
  extension: 'sql',
  write(d) {
    const members: Member[] = d.people(4, 8).map((of, at) => ({ id: String(1001 + at), of }));
    const hasTax = d.chance(0.5);
    const persons = copyTable(
      'person',
      ['person_id', 'first_nm', 'last_nm', hasTax ? 'taxid' : 'taxid_last4', 'dob', 'zip'],
      members.map(({ id, of }) => [
        id,
        of.first,
        of.last,
        hasTax ? d.ssn(of, { style: 'bare' }) : of.ssn.slice(-4),
        of.birthDate,
        d.zip4(),
      ]),
    );
    const branches = copyTable(
      'branch',
      ['branch_id', 'name', 'manager', 'phone'],
      d.times(2, 3, (at) => [String(at + 1), `${d.county()} branch`, d.staff(), d.phone()]),
    );
    const body = d.choose(
      () => shareTables(d, members),
      () => loginTable(d, members),
    );
    return `--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database ${d.pick('cu_core', 'homebanking')} by ${d.pick('capcitycu', 'midmofcu')}\n\nSET statement_timeout = 0;\nSET client_encoding = 'UTF8';\n\n${branches}${persons}${body}--\n-- PostgreSQL database dump complete\n--\n`;
  },
};
