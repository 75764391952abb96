// Tables inside letters and mails: every row is found, not only those right under the header. Every person is invented.
import { describe, expect, it } from 'vitest';
import { whose } from './whose.ts';

const letter = (table: string): string =>
  `Dear Ms. Coyle:\n\nAs agreed I list the people who joined the plan this quarter.\nOur group is 145326.\n\n${table}\n\nSincerely,\nGlen Moss\n`;

const rows = [
  ['Mabel Petrov', 'JMG577062834', '2023-01-23'],
  ['Duc Park', '77123013', '2016-06-13'],
  ['Tyler Williams', '3314473067', '2013-05-28'],
  ['Kathryn Carpenter', 'CXJ777014241', '2018-11-28'],
];
const header = ['Name', 'Member ID', 'Hired'];
const wanted = rows.map(([name, id]) => `health-insurance-id ${id}: ${name}`).sort();

describe('a table inside a letter', () => {
  it.each([
    ['aligned by blanks', (row: readonly string[]) => row.map((cell) => cell.padEnd(24)).join('')],
    ['pasted from a sheet', (row: readonly string[]) => row.join('\t')],
    ['in markdown', (row: readonly string[]) => `| ${row.join(' | ')} |`],
  ])('that is %s is read row by row', async (_, line) => {
    const table = [header, ...rows].map((row) => line(row).trimEnd()).join('\n');
    expect(await whose('letter.txt', letter(table))).toEqual(wanted);
  });

  it('leaves the text around it as it is', async () => {
    const table = [header, ...rows].map((row) => row.join('\t')).join('\n');
    const text = `${letter(table)}P.S. Ada Birch, SSN 489-31-7726, left.\n`;
    expect(await whose('letter.txt', text)).toEqual(
      [...wanted, 'ssn 489-31-7726: Ada Birch'].sort(),
    );
  });
});

describe('columns that a line declares', () => {
  it.each([
    [
      'columns of a tape, last and first names apart',
      '1 BUY-IN RUN\n1 COLS: REC, MEDICARE NO., LAST, FIRST, MO HEALTHNET NO., EFF, CODE\n2 3KD7-QH4-RN52  BAXTER     NORA      30471839  20200726 QMB  91741\n2 3KD7QH4RN53    FOSS       KARL      30471840  20190418 SLMB 77797\n9 TOTAL 66\n',
      [
        'medicaid-id 30471839: NORA BAXTER',
        'medicaid-id 30471840: KARL FOSS',
        'medicare-id 3KD7-QH4-RN52: NORA BAXTER',
        'medicare-id 3KD7QH4RN53: KARL FOSS',
      ],
    ],
    [
      'fields with the number first',
      '# Fields: dcn, name, plan\n30471839 BAXTER NORA A      HSH\n30471840 FOSS KARL         HBM\n',
      ['medicaid-id 30471839: NORA A BAXTER', 'medicaid-id 30471840: KARL FOSS'],
    ],
    [
      'names and numbers between strokes',
      'worksheet\nNAME / SSN / PAID\nBaxter, Nora / 488201173 / 12.50\nFoss, Karl / 487332209 / 13.50\n',
      ['ssn 487332209: Karl Foss', 'ssn 488201173: Nora Baxter'],
    ],
    [
      'a layout with bars',
      'Record layout: name | ssn | hired\nNora Baxter      488201173   2020-01-01\nKarl Foss        487332209   2021-01-01\n',
      ['ssn 487332209: Karl Foss', 'ssn 488201173: Nora Baxter'],
    ],
    [
      'columns of something else',
      'Columns: part, name, order no.\n488201173 Nora Baxter   20471839\n487332209 Karl Foss    20471840\n',
      [],
    ],
    [
      'a list of fields of corn',
      'Fields: north, mill, creek\n488201173 bushels Nora Baxter\n487332209 bushels Karl Foss\n',
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await whose('letter.txt', text)).toEqual(expected);
  });
});

describe('parameters that a log writes below their statement', () => {
  const log = (statement: string, ...parameters: readonly string[]): string =>
    parameters
      .map(
        (one) =>
          `2022-02-23 12:01:12 CST [38102] LOG:  execute <unnamed>: ${statement}\n2022-02-23 12:01:12 CST [38102] DETAIL:  parameters: ${one}\n`,
      )
      .join('');

  it.each([
    [
      'of an insert',
      log(
        'INSERT INTO applicant (given_name, family_name, soc_sec_no, opened) VALUES ($1,$2,$3,$4)',
        "$1 = 'Nora', $2 = 'Baxter', $3 = '488-20-1173', $4 = '2022-08-12'",
        "$1 = 'Karl', $2 = 'Foss', $3 = '487332209', $4 = '2022-08-12'",
      ),
      ['ssn 487332209: Karl Foss', 'ssn 488-20-1173: Nora Baxter'],
    ],
    [
      'of a query, once',
      log(
        'SELECT 1 FROM permit WHERE holder = $1 AND passport_no = $2 AND batch = $3',
        "$1 = 'Nora Baxter', $2 = 'A30471839', $3 = '121968'",
      ),
      ['passport A30471839: Nora Baxter'],
    ],
    [
      'of an update, in another order',
      log(
        'UPDATE person SET "dl_number" = $2, updated = now() WHERE full_name = $1',
        "$1 = 'Nora Baxter', $2 = 'S304719386'",
      ),
      ['drivers-license S304719386: Nora Baxter'],
    ],
    [
      'where one is a constant',
      log(
        "INSERT INTO m (kind, name, dcn) VALUES ('x', $1, $2)",
        "$1 = 'Nora Baxter', $2 = '30471839'",
      ),
      ['medicaid-id 30471839: Nora Baxter'],
    ],
    [
      'of things',
      log(
        'SELECT 1 FROM stock WHERE part_name = $1 AND order_no = $2',
        "$1 = 'Nora Baxter', $2 = '488201173'",
      ),
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await whose('db.log', text)).toEqual(expected);
  });
});
