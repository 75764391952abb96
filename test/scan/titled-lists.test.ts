// Aligned lists without a header, whose title alone says of what kind their numbers are. Every person is invented.
import { describe, expect, it } from 'vitest';
import { whose } from './whose.ts';

const people = [
  ['Baxter, Nora', '489311726'],
  ['Foss, Karl R.', '502449913'],
  ['Petrov, Mabel', '531227341'],
  ['Park, Duc', '493614049'],
  ['Wisniewski, Beverly C.', '486204719'],
] as const;
const list = (title: string, write: (name: string, number: string) => string): string =>
  `${title}\n\n${people.map(([name, number]) => write(name, number)).join('\n')}\n\nentries 5   clerk Roy Voss\n`;
const aligned = (name: string, number: string): string =>
  `${name.padEnd(24)} ${number}   MO   issued`;
const wanted = (kind: string): string[] =>
  people
    .map(([name, number]) => `${kind} ${number}: ${name.split(', ').toReversed().join(' ')}`)
    .toSorted();

describe('the title of a list without a header names its numbers', () => {
  it.each([
    ["RAY COUNTY SHERIFF  PERMITS  INDEX BY NAME, DRIVER'S LICENSE", 'drivers-license'],
    ['SSN ROSTER', 'ssn'],
    ['PASSPORTS, CHOIR TRIP   2024', 'passport'],
    ['LIST OF INMATE NUMBERS', 'government-id'],
    ['VOTER REGISTRATION NUMBERS, PRECINCT 4', 'government-id'],
    ['DL CHECK SHEET', 'drivers-license'],
  ])('%s', async (title, kind) => {
    expect(await whose('list.lst', list(title, aligned))).toEqual(wanted(kind));
  });

  it.each([['ORDERS BY NAME'], ['NEED DRIVER LICENSE COPY FROM'], ['NURSING LICENSES']])(
    '%s',
    async (title) => {
      const odd = (name: string, number: string): string => aligned(name, `1${number}`);
      expect(await whose('list.lst', list(title, odd))).toEqual([]);
    },
  );

  it('leaves two columns of numbers alone', async () => {
    const twice = (name: string, number: string): string =>
      `${name.padEnd(24)} ${number.slice(1)}   9${number.slice(2)}   MO`;
    expect(await whose('list.lst', list('DL ROSTER', twice))).toEqual([]);
  });

  it('takes a number at its word that says itself whose it is', async () => {
    const permits = list('INDEX BY NAME', (name, number) => aligned(name, `CCW${number.slice(3)}`));
    expect(await whose('list.lst', permits)).toEqual(
      people
        .map(
          ([name, number]) =>
            `government-id CCW${number.slice(3)}: ${name.split(', ').toReversed().join(' ')}`,
        )
        .toSorted(),
    );
  });
});
