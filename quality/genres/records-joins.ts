// People in one table and their numbers in another: workbooks, JSON and attribute rows that hang together by keys.
import { writeXlsx } from '../../fixtures/generate/write-xlsx.ts';
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { delimited, hex, problemOf } from '../records-shapes.ts';

interface Keyed {
  readonly key: string;
  readonly of: Someone;
}

function keyed(d: Draft, from: number, to: number): Keyed[] {
  const draw = d.choose<() => string>(
    () => () => `E${d.random.digits(5)}`,
    () => () => d.random.digits(6),
    () => () => `00${d.random.digits(5)}`,
  );
  return d.people(from, to).map((of) => ({ key: draw(), of }));
}

/** A roster on one sheet; pay, plans and licences on others under the number of the employee; and sheets of codes. */
export const joinedWorkbook: Genre = {
  name: 'joined-workbook',
  kind: 'record',
  copies: 10,
  extension: 'xlsx',
  write(d) {
    const all = keyed(d, 5, 10);
    const here = d.pick('Emp ID', 'Employee #', 'EmpNo', 'Badge No');
    const there = d.pick(here, here, 'Employee Number', 'Emp No.');
    const roster = [
      [here, 'Last Name', 'First Name', 'Department', 'Supervisor'],
      ...all.map(({ key, of }) => [key, of.last, of.first, 'Public Works', d.staff()]),
    ];
    const numbers = d.choose<readonly string[][]>(
      () => [
        [there, 'SSN', 'Filing Status'],
        ...all.map(({ key, of }) => [key, d.ssn(of), d.pick('S', 'MFJ', 'HOH')]),
      ],
      () => [
        [there, 'Carrier', 'Subscriber ID', 'Tier'],
        ...all.map(({ key, of }) => [key, d.insurer(), d.member(of), d.pick('EE', 'FAM')]),
      ],
      () => [
        [there, 'CDL Number', 'Class', 'Expires'],
        ...all.map(({ key, of }) => [key, d.license(of), d.pick('A', 'B'), d.date(2025, 2029)]),
      ],
    );
    const codes = [
      ['Code', 'Description', 'GL Account'],
      ...d.times(4, 8, () => [d.random.digits(4), d.product(), d.random.digits(9)]),
    ];
    const cells = (rows: readonly (readonly string[])[]): string[][] =>
      rows.map((row) => row.map((cell) => d.settle(cell)));
    return writeXlsx(
      d.shuffle([
        { name: 'Roster', rows: cells(roster) },
        {
          name: d.pick('Payroll', 'Sheet2', 'Data'),
          rows: cells(d.shuffle(numbers.slice(1)).toSpliced(0, 0, numbers[0]!)),
        },
        { name: 'Codes', rows: cells(codes) },
      ]),
    );
  },
};

/** Lists of one JSON document joined by id; some as MongoDB writes it out. */
export const joinedJson: Genre = {
  name: 'joined-json',
  kind: 'record',
  copies: 12,
  extension: 'json',
  write(d) {
    const isExtended = d.chance(0.5);
    const all = d.people(4, 8).map((of) => ({ key: hex(d, 24), of }));
    const id = (key: string): unknown => (isExtended ? { $oid: key } : key);
    const day = (date: string): unknown => (isExtended ? { $date: `${date}T00:00:00Z` } : date);
    const number = (digits: string): unknown => (isExtended ? { $numberLong: digits } : digits);
    const name = d.choose<(of: Someone) => unknown>(
      () => (of) => ({ name: { given: [of.first], family: of.last } }),
      () => (of) => ({ firstName: of.first, lastName: of.last }),
      () => (of) => ({ fullName: d.name(of, 'plain') }),
    );
    const people = all.map(({ key, of }) => ({
      _id: id(key),
      ...(name(of) as object),
      dob: day(of.birthDate),
      createdBy: d.staff(),
    }));
    const others = d.choose<unknown[]>(
      () =>
        all.map(({ key, of }) => ({
          _id: id(hex(d, 24)),
          patientId: id(key),
          diagnosis: d.health(of, problemOf(d, of).words),
          visit: number(d.random.digits(9)),
        })),
      () =>
        all.map(({ key, of }) => ({
          _id: id(hex(d, 24)),
          person_id: id(key),
          kind: 'identity',
          ssn: d.ssn(of),
          batch: number(d.random.digits(9)),
        })),
      () =>
        all.map(({ key, of }) => ({
          _id: id(hex(d, 24)),
          memberRef: id(key),
          plan: d.insurer(),
          subscriberId: d.member(of),
        })),
    );
    const [one, two] = d.chance(0.6) ? ['people', 'entries'] : ['persons', 'items'];
    const document = d.chance(0.5)
      ? { exported: d.isoDate(), [one]: people, [two]: others }
      : { [two]: others, [one]: people, total: all.length };
    return `${JSON.stringify(document, null, d.pick(0, 2))}\n`;
  },
};

/** One attribute a row, the names of people among them. */
export const attributeRows: Genre = {
  name: 'attribute-rows',
  kind: 'record',
  copies: 10,
  extension: 'csv',
  write(d) {
    const all = keyed(d, 4, 8);
    const [entity, key, value] = d.pick(
      ['entity_id', 'attribute', 'value'],
      ['user_id', 'meta_key', 'meta_value'],
      ['record', 'field_name', 'value'],
    );
    const element = d.choose<(of: Someone) => readonly [string, string]>(
      () => (of) => ['ssn', d.ssn(of)],
      () => (of) => ['social_security', d.ssn(of, { style: 'bare' })],
      () => (of) => ['drivers_license', d.license(of)],
      () => (of) => ['insurance_member_id', d.member(of)],
    );
    const rows = all.flatMap(({ key: of, of: person }) => [
      [of, 'first_name', person.first],
      [of, 'last_name', person.last],
      [of, 'dob', person.birthDate],
      [of, ...element(person)],
      [of, 'session_tokens', d.random.digits(9)],
      [of, 'assigned_to', d.staff()],
    ]);
    const header = [entity, key, value];
    const numbered = d.chance(0.5);
    return `${[header, ...rows]
      .map((row, at) =>
        delimited(numbered ? [at === 0 ? 'meta_id' : String(1000 + at), ...row] : row),
      )
      .join('\n')}\n`;
  },
};

/** Lines of several kinds in one file, told apart by their first field, without any header. */
export const recordTypes: Genre = {
  name: 'record-types',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['txt', 'dat', 'asc']),
  write(d) {
    const by = d.pick('|', ',', '\t', '^');
    const all = keyed(d, 5, 12);
    const style = d.pick('bare', 'dashed');
    const [head, person, detail, tail] = d.pick(
      ['H', 'E', 'D', 'T'],
      ['00', '10', '20', '99'],
      ['HDR', 'EMP', 'DED', 'TRL'],
    );
    const lines = [
      [head, d.organisation().replaceAll(',', ''), d.packedDate(), d.random.digits(9)],
      ...all.flatMap(({ key, of }) => [
        [
          person,
          key,
          of.last,
          of.first,
          d.ssn(of, { style }),
          of.birthDate.replaceAll('-', ''),
          of.sex,
        ],
        ...d.times(1, 2, () => [
          detail,
          key,
          d.pick('401K', 'MED', 'DEN'),
          d.random.digits(4),
          d.packedDate(),
        ]),
      ]),
      [tail, String(all.length), d.random.digits(9)],
    ];
    return lines.map((line) => `${line.join(by)}\n`).join('');
  },
};
