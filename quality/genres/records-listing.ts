// Listings of a mainframe with heads on every page, and census sheets whose groups of columns repeat.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { aligned, type Cells, delimited, packed, plainPeople } from '../records-shapes.ts';

type Field = readonly [head: string, width: number, cell: (of: Someone) => string];

function amount(d: Draft): string {
  return d.money(100, 6200).slice(1);
}

/** What a register says of one person; the name comes first or second, as the job was written. */
function registerFields(d: Draft): Field[] {
  const style = d.pick('any', 'any', 'bare');
  const name = d.pick<(of: Someone) => string>(
    ({ first, middle, last }) => `${last} ${first} ${middle}`,
    ({ first, middle, last }) => `${last}, ${first} ${middle}`,
    ({ first, last }) => `${last}, ${first}`,
  );
  const number: Field = ['EMP NBR', 9, () => d.employeeNumber()];
  const ssn: Field = [
    d.pick('SOC SEC NO', 'SS NUMBER', 'SSN', 'SOCIAL SEC'),
    13,
    (of) => d.ssn(of, { style }),
  ];
  const named: Field = [
    d.pick('EMPLOYEE NAME', 'MEMBER NAME', 'NAME'),
    30,
    (of) => name(of).toUpperCase(),
  ];
  const money: Field[] = [
    ['GROSS', 11, () => amount(d)],
    ['NET', 11, () => amount(d)],
  ];
  const deposit: Field[] = [
    ['TRANSIT', 11, (of) => d.routing(of)],
    ['BANK ACCT', 15, (of) => d.account(of)],
  ];
  return d.choose(
    () => [number, named, ssn, ['DEPT', 6, () => d.random.digits(4)], ...money],
    () => [named, ssn, ['HIRED', 10, () => d.packedDate(1998, 2020)], ...money],
    () => [ssn, named, ...deposit, money[1]!],
    () => [named, number, ...deposit, money[1]!],
  );
}

export const pageListing: Genre = {
  name: 'page-listing',
  kind: 'record',
  fixedWidth: true,
  copies: 10,
  extension: (random) => random.pick(['txt', 'prn', 'lst']),
  write(d) {
    const fields = registerFields(d);
    const people = plainPeople(d, 7, 16);
    const report = `PYR0${d.random.digits(3)}-0${d.random.between(1, 4)}`;
    const title = d.pick(
      'DEDUCTION REGISTER BY DEPARTMENT',
      'DIRECT DEPOSIT REGISTER',
      'SERVICE CREDIT AUDIT LISTING',
    );
    const run = `RUN ${d.packedDate()} 0${d.random.between(1, 9)}:${d.random.between(10, 59)}`;
    const line = (cell: (field: Field) => string): string =>
      ` ${fields.map((field) => d.pad(cell(field), field[1] + 1)).join('')}`.trimEnd();
    const perPage = d.random.between(4, 6);
    const pages = people
      .filter((_, at) => at % perPage === 0)
      .map((_, page) => {
        const rows = people.slice(page * perPage, (page + 1) * perPage);
        return [
          `${report}                RIVERBEND LOGISTICS PENSION TRUST              PAGE ${String(page + 1).padStart(4)}`,
          `${run}              ${title}`,
          '',
          line(([head]) => head),
          line(([, width]) => '-'.repeat(width)),
          ...rows.map((of) => line(([, , cell]) => cell(of))),
          '',
          ` *** PAGE TOTAL   ${String(rows.length).padStart(3)} RECORDS   ${amount(d)}`,
        ].join('\n');
      });
    return `${pages.join('\n\f')}\n\n REQUESTED BY ${d.staff().toUpperCase()}   EXT ${d.random.digits(4)}\n END OF REPORT ${report}  RECORDS PRINTED ${people.length}\n`;
  },
};

interface Household {
  readonly employee: Someone;
  readonly spouse: Someone | null;
  readonly child: Someone | null;
}

/** Four cells of one person under one group of the head; blanks where there is nobody. */
function group(d: Draft, of: Someone | null, style: 'bare' | 'any'): Cells {
  if (!of) return ['', '', '', ''];
  return [of.last, of.first, d.ssn(of, { style }), d.born(of)];
}

export const benefitsCensus: Genre = {
  name: 'benefits-census',
  kind: 'record',
  copies: 10,
  extension: 'csv',
  write(d) {
    const by = d.pick(',', ';', '|', '\t');
    const style = d.pick('any', 'bare');
    const hasMember = d.chance(0.5);
    const households: Household[] = d.people(4, 8).map((employee) => ({
      employee,
      spouse: d.chance(0.6) ? d.relative(employee, 'spouse') : null,
      child: d.chance(0.5) ? d.relative(employee, 'child') : null,
    }));
    const tax = d.pick('SSN', 'Soc Sec', 'SS#', 'Social');
    const one = ['Last', 'First', tax, d.pick('DOB', 'Birth Dt')];
    const groups = ['Employee', 'Spouse', d.pick('Dependent 1', 'Child')];
    const over = [...groups.flatMap((name) => [name, '', '', '']), 'Plan', '', ''];
    const tail = [
      'Tier',
      hasMember ? d.pick('Subscriber ID', 'Medical Member ID') : 'Group No',
      'HR rep',
    ];
    const heads = [...one, ...one, ...one, ...tail];
    const tier = ({ spouse, child }: Household): string =>
      spouse && child ? 'FAM' : spouse ? 'EE+SP' : child ? 'EE+CH' : 'EE';
    const groupNumber = d.random.digits(6);
    const rows = households.map((household) => [
      ...group(d, household.employee, style),
      ...group(d, household.spouse, style),
      ...group(d, household.child, style),
      tier(household),
      hasMember ? d.member(household.employee) : groupNumber,
      d.staff(),
    ]);
    const preamble = d.choose(
      () => '',
      () =>
        `${delimited([`Benefit census as of ${d.date()}`], by)}\n${delimited([d.organisation(), '', `EIN ${d.ein()}`], by)}\n\n`,
      () => `${delimited(['CONFIDENTIAL', `Prepared by ${d.staff()}`], by)}\n`,
    );
    const footer = d.maybe(
      `\n${delimited(['Total employees', households.length, '', '', 'Monthly premium', d.money(2000, 9000)], by)}\n`,
    );
    return `${preamble}${[over, heads, ...rows].map((row) => delimited(row, by)).join('\n')}\n${footer}`;
  },
};

/** One person a line, who they belong to by a number: the employee's name is not in a dependant's line. */
export const dependentLines: Genre = {
  name: 'dependent-lines',
  kind: 'record',
  copies: 8,
  extension: 'txt',
  write(d) {
    const head = d.pick('NATIONAL_ID', 'SOC_SEC', 'TIN');
    const line = (id: string, number: string, relation: string, of: Someone): Cells => [
      id,
      number,
      relation,
      `${of.last},${of.first} ${of.middle}`,
      d.ssn(of, { style: 'bare' }),
      packed(of.birthDate),
      of.sex,
      d.isoDate(),
      d.random.digits(9),
    ];
    const rows = d.people(4, 7).flatMap((employee) => {
      const id = `00${d.random.digits(5)}`;
      const relatives = [
        ...(d.chance(0.6) ? [['SP', d.relative(employee, 'spouse')] as const] : []),
        ...d.times(0, 2, () => ['C', d.relative(employee, 'child')] as const),
      ];
      return [
        line(id, '00', 'EE', employee),
        ...relatives.map(([relation, of], at) => line(id, `0${at + 1}`, relation, of)),
      ];
    });
    const heads = [
      'EMPLID',
      'DEPENDENT_BENEF',
      'RELATIONSHIP',
      'NAME',
      head,
      'BIRTHDATE',
      'SEX',
      'EFFDT',
      'TRANS_SEQ_NBR',
    ];
    return d.choose(
      () => `${aligned(d, [heads, ...rows], 1).join('\n')}\n`,
      () => `${[heads, ...rows].map((row) => row.join('\t')).join('\n')}\n`,
      () => `${[heads, ...rows].map((row) => delimited(row, '~')).join('\n')}\n`,
    );
  },
};
