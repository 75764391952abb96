// A person and a number in each of several lines: whatever the people are called, each number is its line's. All invented.
import { describe, expect, test } from 'vitest';
import { castOf } from '../../src/people/cast.ts';
import { matchRowLines } from '../../src/people/row-lines.ts';
import { whose } from './whose.ts';

describe('lines of one form, each with a name and a number', () => {
  test.each([
    [
      'PA (principal)    Jamal Garcia-Lopez   A#  A 209-330-009',
      'Spouse            Valerie Garcia-Lopez   A#  A214491521',
    ],
    ['RN  Nora Baxter    A# A209330009', 'MD  Karl Foss      A# A214491521'],
    ['Sponsor: Nora Baxter, A# A209330009', 'Child: Karl Foss, A# A214491521'],
    ['1) Nora Baxter - A# A209330009', '2) Karl Foss - A# A214491521'],
    ['Clerk  Nora Baxter   Alien no. A209330009', 'Judge  Karl Foss   Alien no. A214491521'],
    ['Head   Nora Baxter  | A# A209330009', 'Wife   Mabel Baxter | A# A214491521'],
  ])('%s', async (one, other) => {
    const found = await whose(
      'a.txt',
      `ARRIVAL PACKET\n\n${one}\n${other}\nCaseworker        Todd Delgado\n`,
    );
    const names = found.map((line) => line.replace(/.*: /, ''));
    expect(names).toHaveLength(2);
    for (const name of names) expect(`${one}\n${other}`).toContain(name);
    expect(new Set(names).size).toBe(2);
    expect(found.find((line) => /209.?330.?009/.test(line))).toContain(
      names.find((name) => one.includes(name))!,
    );
  });
});

const numbers = (text: string): { start: number; end: number; kind: string }[] =>
  [...text.matchAll(/\d{3}-\d\d-\d{4}/g)].map(({ index }) => ({
    start: index,
    end: index + 11,
    kind: 'ssn',
  }));

test.each([
  [
    "another's by its label",
    "Nora Baxter   Spouse's SSN 489-20-1173\nKarl Foss   Spouse's SSN 491-33-2209\n",
  ],
  ['told of', 'Nora Baxter called about SSN 489-20-1173\nKarl Foss is with SSN 491-33-2209\n'],
  ['alone', 'Nora Baxter   SSN 489-20-1173\n'],
  ['far apart', 'Nora Baxter   SSN 489-20-1173\n\nKarl Foss   SSN 491-33-2209\n'],
  ['several', 'Nora Baxter  SSN 489-20-1173  SSN 490-20-1173\nKarl Foss  SSN 491-33-2209\n'],
  ['before the name', 'SSN 489-20-1173 Nora Baxter\nSSN 491-33-2209 Karl Foss\n'],
])('a number that is %s makes no row', (_, text) => {
  expect(matchRowLines(castOf(text), numbers(text)).size).toBe(0);
});
