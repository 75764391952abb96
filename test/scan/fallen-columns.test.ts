// Text of pages whose columns fell apart: what taking the text out of a PDF leaves of a table. Every person is invented.
import { describe, expect, it } from 'vitest';
import { whose } from './whose.ts';

const people = [
  ['Nora Baxter', '489311726', 'March 3, 2021'],
  ['Karl Foss', '502449913', 'May 14, 2023'],
  ['Mabel Petrov', '531227341', 'August 25, 2021'],
  ['Duc Park', '493614049', 'June 1, 2020'],
] as const;
const names = people.map(([name]) => name);
const numbers = people.map(([, number]) => number);
const dates = people.map(([, , date]) => date);
const wanted = people.map(([name, number]) => `ssn ${number}: ${name}`).toSorted();
const flat = (rows: readonly (readonly string[])[]): string => rows.flat().join('\n');

describe('columns one below the other', () => {
  it.each([
    [
      'each with its heading',
      `Name\n${names.join('\n')}\n\nSSN\n${numbers.join('\n')}\n\nStart\n${dates.join('\n')}\n\nPage 1 of 3\n`,
    ],
    [
      'the numbers first, and a title above',
      `Temps, North Office\nSocial Security No.\n${numbers.join('\n')}\n\nEmployee Name\n${names.join('\n')}\n`,
    ],
    [
      'two titles above, another column between',
      `ACME\nSummer help\nEmployee\n${names.join('\n')}\n\nHire Date\n${dates.join('\n')}\n\nSoc Sec Number\n${numbers.join('\n')}\n`,
    ],
  ])('%s', async (_, text) => {
    expect(await whose('page.txt', text)).toEqual(wanted);
  });

  it('leaves columns of another length alone', async () => {
    const text = `Name\n${names.join('\n')}\n\nInvoice\n${numbers.slice(1).join('\n')}\n`;
    expect(await whose('page.txt', text)).toEqual([]);
  });

  it('takes no invoice for a number of who stands beside it', async () => {
    const text = `Contact Name\n${names.join('\n')}\n\nInvoice No.\n${numbers.join('\n')}\n`;
    expect(await whose('page.txt', text)).toEqual([]);
  });
});

describe('one cell a line', () => {
  it.each([
    ['row after row', `Name\nSSN\nStart\n${flat(people)}\n\nPage 1 of 8\n`],
    [
      'a blank line between the rows, a title above',
      `New hires\nName\nSSN\nStart\n\n${people.map((row) => row.join('\n')).join('\n\n')}\n\nprinted 4/4/24\n`,
    ],
    [
      'the number before the name',
      `Social Security Number\nEmployee\n${people.map(([name, number]) => `${number}\n${name}`).join('\n')}\n`,
    ],
  ])('%s', async (_, text) => {
    expect(await whose('page.txt', text)).toEqual(wanted);
  });

  it('reads the labels of a form and the block of its answers', async () => {
    const text =
      'Application\nFirst Name:\nLast Name:\nSSN:\nDOB:\n\nNora\nBaxter\n489311726\n8/25/1971\n';
    expect(await whose('form.txt', text)).toEqual(['ssn 489311726: Nora Baxter']);
  });

  it('finds nothing in a price list', async () => {
    const text = `Item\nPart No.\nPrice\nOak Desk\n489311726\n$40\nPine Desk\n502449913\n$50\n`;
    expect(await whose('prices.txt', text)).toEqual([]);
  });

  it('stops where the rows end', async () => {
    const text = `Name\nSSN\nNora Baxter\n489311726\nKarl Foss\n502449913\n\nOrder numbers\n531227341\n493614049\n`;
    expect(await whose('page.txt', text)).toEqual([
      'ssn 489311726: Nora Baxter',
      'ssn 502449913: Karl Foss',
    ]);
  });
});

describe('single blanks between the cells', () => {
  it.each([
    ['name first', (row: readonly string[]) => row.join(' '), 'Name SSN Start Date'],
    [
      'the date first',
      ([name, number, date]: readonly string[]) => `${date} ${name} ${number}`,
      'Hire Date Employee Name Soc. Sec. No.',
    ],
    ['the number first', ([name, number]: readonly string[]) => `${number} ${name}`, 'SSN Name'],
  ])('%s', async (_, line, header) => {
    const text = `Temps\n${header}\n${people.map((row) => line(row)).join('\n')}\n\nPage 1 of 4\n`;
    expect(await whose('page.txt', text)).toEqual(wanted);
  });

  it('keeps the letter of a number out of the name', async () => {
    const text = `Name Driver License No. Issued\nNora Baxter S204719386 05-JUL-2022\nKarl Foss 399L377728 10-NOV-2021\n`;
    expect(await whose('page.txt', text)).toEqual([
      'drivers-license 399L377728: Karl Foss',
      'drivers-license S204719386: Nora Baxter',
    ]);
  });

  it('takes no certificate for a licence', async () => {
    const text = `Name Certificate No. Date\nNora Baxter 204719386 05-JUL-2022\nKarl Foss 399377728 10-NOV-2021\n`;
    expect(await whose('page.txt', text)).toEqual([]);
  });
});

describe('names that wrap', () => {
  it('are whole again beside their number', async () => {
    const text = people
      .map(
        ([name, number, date]) => `${name.replace(' ', '\n')}       ${number}\n            ${date}`,
      )
      .join('\n');
    expect(await whose('page.txt', `Name        SSN\n${text}\n\nPage 1\n`)).toEqual(wanted);
  });
});
