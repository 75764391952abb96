// How a number may be mangled in a text and still be found, and what is left alone, by rule: one scan of one folder.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTree } from '../sources/tree.ts';
import { freshDataDir, runShowme } from './run-showme.ts';

const who = 'Employee: Martha Kowalski\n';

const found: Readonly<Record<string, string | Buffer>> = {
  'soft hyphens': `${who}SSN: 41\u00ad2-55-78\u00ad23\n`,
  'zero-width blanks': `${who}SSN 412\u200b-55\u200b-7823\n`,
  'marks of direction': `${who}SSN:\u200f \u202a412-55-7823\u202c\n`,
  'dashes of printers': `${who}SSN 412–55‒7823 \n`,
  'minus signs': `${who}SSN 412−55−7823\n`,
  'narrow blanks': `${who}SSN 412\u202f55\u202f7823\n`,
  'full width': `${who}SSN: ４１２－５５－７８２３\n`,
  'Arabic digits': `${who}SSN: ٤١٢-٥٥-٧٨٢٣\n`,
  'mathematical digits': `${who}SSN: 𝟒𝟏𝟐-𝟓𝟓-𝟕𝟖𝟐𝟑\n`,
  'a break after a hyphen': `${who}Her Social Security number is 412-55-\n7823 as of today.\n`,
  'letter spacing': `${who}SSN: 4 1 2 5 5 7 8 2 3\n`,
  'letter spacing at hyphens': `${who}SSN 412- 55- 7823\n`,
  'Cyrillic letters in the name': 'Employee: M\u0430rtha Kowalski\nSSN: 412-55-7823\n',
  'a decomposed accent': 'Employee: Jose\u0301 Mun\u0303oz\nSSN: 412-55-7823\n',
  'terminal colours': '\x1b[1mEmployee:\x1b[0m Martha Kowalski \x1b[31mSSN\x1b[0m: 412-55-7823\n',
  'bold by overstrike': `${who}S\bSS\bSN\bN: 412-55-7823\n`,
  'control characters': `${who}SSN\x01: \x02412-55-7823\x03\n`,
  'fields ended by zeros': 'Employee: Martha Kowalski\0\0\0SSN: 412-55-7823\0\0',
  'returns only': 'Employee: Martha Kowalski\rSSN: 412-55-7823\r',
  'UTF-16 in a text of bytes': Buffer.concat([
    Buffer.alloc(2000, 'minutes of the meeting \n'),
    Buffer.from(`${who}SSN: 412-55-7823\r\n`, 'utf16le'),
    Buffer.alloc(2000, 'minutes of the meeting \n'),
  ]),
  'Windows-1252 in UTF-8': Buffer.concat([
    Buffer.from('Répertoire, Ségur, Zoë, Nuñez\n'),
    Buffer.from('Employee: Jos\xe9 Garc\xeda\nSSN: 412-55-7823\n', 'latin1'),
  ]),
};

/** Letters read for digits and footnote figures: taken for numbers, they would be found everywhere. */
const leftAlone: Readonly<Record<string, string>> = {
  'letters for digits': `${who}SSN: 4l2-55-78O3\n`,
  'raised digits': `${who}SSN: ⁴¹²-⁵⁵-⁷⁸²³\n`,
};

interface Report {
  readonly stores: readonly {
    readonly uri: string;
    readonly verdict: string;
    readonly persons: number;
  }[];
  readonly notExamined: readonly { readonly uri: string }[];
}

const nameOf = (uri: string): string => basename(decodeURIComponent(uri), '.txt');

describe('numbers that were mangled on their way', () => {
  let report: Report;
  beforeAll(async () => {
    const files = Object.entries({ ...found, ...leftAlone });
    const root = makeTree(Object.fromEntries(files.map(([name, text]) => [`${name}.txt`, text])));
    const output = join(freshDataDir(), 'report.json');
    await runShowme(['scan', root, '-o', output]);
    report = JSON.parse(readFileSync(output, 'utf8')) as Report;
  });

  it.each(Object.keys(found))('are found through %s, with their person', (name) => {
    expect(report.stores.find(({ uri }) => nameOf(uri) === name)).toMatchObject({
      verdict: 'exposed',
      persons: 1,
    });
  });

  it.each(Object.keys(leftAlone))('are not guessed from %s', (name) => {
    const told = [...report.stores, ...report.notExamined].map(({ uri }) => nameOf(uri));
    expect(told).not.toContain(name);
  });
});
