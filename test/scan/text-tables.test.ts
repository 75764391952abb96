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
