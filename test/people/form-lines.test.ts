import { describe, expect, it } from 'vitest';
import { closeUpLabels, levelForms } from '../../src/people/form-lines.ts';
import { pairText } from '../../src/people/pair-text.ts';

function owner(text: string, value: string, kind = 'ssn'): string | undefined {
  const start = text.indexOf(value);
  const [pairing] = pairText(text, [{ start, end: start + value.length, kind }]);
  return pairing?.name ? `${pairing.name.first} ${pairing.name.last}` : undefined;
}

describe('levelForms', () => {
  it.each([
    ['| Last name  | Ott |\n| First name | Ada |', ' Last name:    Ott  \n First name:   Ada  '],
    ['LAST:\tOtt\nSSN:\t900-11-2222', 'LAST: Ott\nSSN: 900-11-2222'],
  ])('writes %j as lines of a form', (text, levelled) => {
    expect(levelForms(text)).toBe(levelled);
  });

  it('keeps a table of people', () => {
    const table =
      '| Name | SSN |\n|---|---|\n| Ada Ott | 900-11-2222 |\n| Rae Lund | 900-11-3333 |';
    expect(levelForms(table)).toBe(table);
  });
});

describe('closeUpLabels', () => {
  it.each([
    ['Last Name     : Ott', '     Last Name: Ott'],
    ['SSN      : 9    DL #   : K2', '      SSN: 9       DL #: K2'],
    ['At 10:30 we met', 'At 10:30 we met'],
    ['a :: b', 'a :: b'],
  ])('writes %j with the colon at its label', (text, closed) => {
    expect(closeUpLabels(text)).toBe(closed);
  });

  it('takes time in proportion to the text', () => {
    const text = 'word '.repeat(100_000) + ' '.repeat(100_000) + ':';
    const before = performance.now();
    closeUpLabels(text);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});

describe('names in two-column forms', () => {
  it.each([
    'Harmony Clinic\nAPPLICATION\n\nLAST:\tHeffernan\nFIRST:\tDonna\nSSN:\t900-11-2222\nPhone:\t573-555-0115',
    'Application\n\n| Last name  | Heffernan     |\n| First name | Donna         |\n| Soc Sec #  | 900-11-2222   |\n| Phone      | 573-555-0175  |',
    'Last Name     : Heffernan\nFirst Name    : Donna\nM.I.          :\nS.S.#         : 900-11-2222',
    'Last Name (Family Name): Heffernan\nFirst Name (Given Name): Donna\nSSN: 900-11-2222',
  ])('composes the name of %j', (text) => {
    expect(owner(text, '900-11-2222')).toBe('Donna Heffernan');
  });
});
