// Columns of names, their order, and the person of a row.
import { describe, expect, it } from 'vitest';
import { roleWordsOf, typeOfHeader } from '../../src/people/column-header.ts';
import { personOfRow } from '../../src/people/column-owner.ts';
import { typeNameColumns } from '../../src/people/columns.ts';
import { namesOnlyStewards } from '../../src/people/stewards.ts';

const typesOf = (
  columns: readonly (readonly string[])[],
  headers: readonly string[] | null,
): string[] => typeNameColumns(columns, headers).map(({ type }) => type);

const given = ['Mary', 'Robert', 'Jennifer', 'Thomas', 'Linda', 'Susan'];
const family = ['Howell', 'Mendoza', 'Patterson', 'Nguyen', 'Okafor', 'Schmidt'];
const ssns = [
  '219-09-0001',
  '219-09-0002',
  '219-09-0003',
  '219-09-0004',
  '219-09-0005',
  '219-09-0006',
];

describe('typeNameColumns', () => {
  it('knows surnames that are titles elsewhere', () => {
    expect(typesOf([['James Dean', 'Anna Judge', 'Dean, Will']], ['name'])).toEqual(['full']);
  });

  it('tells given names, family names and numbers apart without a header', () => {
    expect(typesOf([given, family, ssns], null)).toEqual(['given', 'family', 'other']);
    expect(typesOf([family, given, ssns], null)).toEqual(['family', 'given', 'other']);
  });

  it('believes headers that the values do not contradict', () => {
    expect(
      typesOf(
        [
          ['Qwx', 'Zrt'],
          ['Brtvk', 'Mnbv'],
        ],
        ['first_nm', 'last_nm'],
      ),
    ).toEqual(['given', 'family']);
    expect(typesOf([['123', '456']], ['Employee'])).toEqual(['other']);
  });

  it('does not take companies, cities or products for people', () => {
    expect(
      typesOf([['Baker Electric LLC', 'Carter Foods', 'Mercy Hospital']], ['company']),
    ).toEqual(['other']);
    expect(typesOf([['Springfield', 'Columbia', 'Joplin', 'Rolla']], null)).toEqual(['other']);
  });

  it('takes a last initial for no last name, and a first initial behind it for a first name', () => {
    const orderOf = (values: readonly string[]): string[] =>
      typeNameColumns([values], null).map(({ order }) => order);
    expect(orderOf(['Maureen Z', 'Tyler R.', 'Jordan B', 'Maria S.'])).toEqual(['first-last']);
    expect(orderOf(['Patricia P', 'Hope A.', 'Svetlana K.'])).toEqual(['first-last']);
    expect(orderOf(['Smith J', 'Baker M', 'Howell R', 'Harris T'])).toEqual(['last-first']);
    expect(orderOf(['HOWELL M', 'MENDOZA R', 'NGUYEN T'])).toEqual(['last-first']);
  });

  it('decides the order for the whole column', () => {
    const reversed = [
      'HOWELL MARY J',
      'MENDOZA ROBERT',
      'PATTERSON JENNIFER',
      'TAYLOR SCOTT',
      'SCHMIDT THOMAS',
    ];
    const types = typeNameColumns([reversed], ['EMP_NAME']);
    expect(types[0]).toMatchObject({ type: 'full', order: 'last-first' });
    expect(personOfRow(types, ['TAYLOR SCOTT'])).toMatchObject({ first: 'SCOTT', last: 'TAYLOR' });
  });
});

describe('personOfRow', () => {
  const headers = ['Patient Name', 'Subscriber Name', 'Subscriber SSN', 'Provider'];
  const rows = [
    ['Mary Howell', 'Robert Howell', '219-09-0001', 'Linda Okafor'],
    ['Susan Mendoza', 'Thomas Mendoza', '219-09-0002', 'Linda Okafor'],
  ];
  const types = typeNameColumns(
    headers.map((_, i) => rows.map((row) => row[i]!)),
    headers,
  );

  it('gives an element with a role word to the name with the same role word', () => {
    expect(personOfRow(types, rows[0]!, 'Subscriber SSN')).toMatchObject({
      first: 'Robert',
      last: 'Howell',
    });
  });

  it('gives all else to the subject of the row, never to staff', () => {
    expect(personOfRow(types, rows[0]!, 'Diagnosis')).toMatchObject({
      first: 'Mary',
      last: 'Howell',
    });
  });

  it.each([
    ['Spouse DL', 'Ann'],
    ['Guarantor SSN', 'Paul'],
    ['SSN', 'Mary'],
  ])('resolves %s among several people of a row', (elementHeader, first) => {
    const names = [
      'Member First Name',
      'Member Last Name',
      'Spouse First Name',
      'Spouse Last Name',
      'Guarantor',
    ];
    const row = ['Mary', 'Howell', 'Ann', 'Mendoza', 'Paul Okafor'];
    const table = typeNameColumns(
      row.map((value) => [value]),
      names,
    );
    expect(personOfRow(table, row, elementHeader)?.first).toBe(first);
  });

  it('returns a last name alone where the first is missing, and null where there is no name', () => {
    const table = typeNameColumns(
      [
        ['Mary', ''],
        ['Howell', 'Mendoza'],
      ],
      ['first', 'last'],
    );
    expect(personOfRow(table, ['', 'Mendoza'])).toMatchObject({ first: '', last: 'Mendoza' });
    expect(personOfRow(table, ['', ''])).toBeNull();
  });
});

describe('headers', () => {
  it.each([
    ['empFirstNm', 'given'],
    ['LAST_NAME', 'family'],
    ['Patient', 'full'],
    ['Patient ID', null],
    ['Company Name', 'other'],
    ['Received By', 'staff'],
    ['Case Manager', 'staff'],
    ['Date of last visit', null],
    ['', null],
  ])('reads %s as %s', (header, type) => {
    expect(typeOfHeader(header)).toBe(type);
  });

  it('finds role words in one spelling', () => {
    expect(roleWordsOf('Co-Borrower SSN')).toEqual(['coborrower']);
    expect(roleWordsOf('ptDOB')).toEqual(['patient']);
    expect(roleWordsOf('last_name')).toEqual([]);
  });
});

describe('headers of other offices', () => {
  const row = ['Mary', 'Howell', '219-09-0001'];
  it.each([
    [['owner_first', 'owner_last', 'acct']],
    [['f_name', 'l_name', 'ssn']],
    [['givenName', 'sn', 'ssn']],
    [['Vorname', 'Nachname', 'ssn']],
    [['Prénom', 'Nom', 'ssn']],
    [['nombre', 'apellidos', 'ssn']],
    [['fn', 'ln', 'ssn']],
  ])('announce given and family name: %j', (headers) => {
    const types = typeNameColumns(
      row.map((cell) => [cell]),
      headers,
    );
    expect(types.map(({ type }) => type)).toEqual(['given', 'family', 'other']);
    expect(personOfRow(types, row)).toMatchObject({ first: 'Mary', last: 'Howell' });
  });

  it.each([
    'display_name',
    'holder',
    'Name (Last, First)',
    'cust_nm',
    'acct_holder',
    'owner',
    'cn',
  ])('announce whole names: %s', (header) => {
    const types = typeNameColumns([['Mary Howell', 'Robert Mendoza'], ssns], [header, 'ssn']);
    expect(types[0]).toMatchObject({ type: 'full', confidence: 'high' });
  });

  it('tell several dependents apart by their number', () => {
    const headers = ['emp_name', 'emp_ssn', 'dep1_name', 'dep1_ssn', 'dep2_name', 'dep2_ssn'];
    const cells = ['Mary Howell', '219-09-0001', 'Susan Howell', '219-09-0002', 'Linda Howell', ''];
    const types = typeNameColumns(
      cells.map((cell) => [cell]),
      headers,
    );
    expect(personOfRow(types, cells, 'emp_ssn')?.first).toBe('Mary');
    expect(personOfRow(types, cells, 'dep1_ssn')?.first).toBe('Susan');
    expect(personOfRow(types, cells, 'dep2_ssn')?.first).toBe('Linda');
  });

  it('read names behind a running number', () => {
    const names = ['00012 HOWELL MARY L', '00013 MENDOZA ROBERT', '00014 PATTERSON LINDA J'];
    const types = typeNameColumns([names, ssns], ['EMP#  NAME', 'SOC SEC NO']);
    expect(personOfRow(types, ['00013 MENDOZA ROBERT', ''])).toMatchObject({
      first: 'ROBERT',
      last: 'MENDOZA',
    });
  });
});

describe('lists to look codes up in', () => {
  const isList = (headers: readonly string[]): boolean =>
    namesOnlyStewards({
      table: '',
      headers,
      names: typeNameColumns(
        headers.map((_, i) => ['1', '2', '3'].map((row) => `${i}${row}`)),
        headers,
      ),
      rows: 20,
    });

  it.each([
    [['NDC', 'Label name', 'Tier', 'PA']],
    [['CPT code', 'Description', 'Fee']],
    [['ICD-10-CM', 'Short name', 'Billable']],
    [['CVX', 'Vaccine', 'Manufacturer name']],
    [['LOINC', 'Component', 'Property', 'System']],
  ])('%j tell of nobody', (headers) => {
    expect(isList(headers)).toBe(true);
  });

  it.each([
    [['NDC', 'Drug name', 'Patient', 'Fill date']],
    [['CPT code', 'MRN', 'DOS', 'Charge']],
    [['ICD-10-CM', 'Member', 'Claim']],
    [['Description', 'Amount']],
  ])('%j may', (headers) => {
    expect(isList(headers)).toBe(false);
  });
});
