// Names found in text, and how much evidence each has.
import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/people/find-names.ts';
import { tokenize } from '../../src/people/tokens.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

const namesIn = (text: string): string[] => {
  const tokens = tokenize(text);
  return findNames(tokens).map(({ from, to }) =>
    text.slice(tokens.start[from], tokens.end[to - 1]),
  );
};
const evidenceIn = (text: string): string[] =>
  findNames(tokenize(text)).map(({ evidence }) => evidence);

describe('findNames', () => {
  it.each([
    ['Please ask Jennifer Howell to call.', ['Jennifer Howell']],
    ['Patient: Howell, Jennifer M.', ['Howell, Jennifer M.']],
    ['The file of Robert De La Cruz is open.', ['Robert De La Cruz']],
    ["Sean O'Brien's card was used.", ["Sean O'Brien"]],
    ['JENNIFER HOWELL WAS SEEN TODAY', ['JENNIFER HOWELL']],
    ['Met with José Núñez and Agnieszka Wójcik.', ['José Núñez', 'Agnieszka Wójcik']],
    ['my name is lena andersson and i live here', ['lena andersson']],
    ['Name: Qwxz Brtvkl', ['Qwxz Brtvkl']],
    ['Patient name: zxq brtvkl', ['zxq brtvkl']],
    ['William "Buddy" Tarkington came.', ['William "Buddy" Tarkington']],
    ["Margaret (Peg) O'Leary moved.", ["Margaret (Peg) O'Leary"]],
    ['Luis Ángel Peña Robledo called in.', ['Luis Ángel Peña Robledo']],
    ['Her cousin Omar bin Khalid wrote.', ['Omar bin Khalid']],
    ['Owen Pike: on hold', ['Owen Pike']],
    ['Pam, Andre Simmons had another seizure.', ['Andre Simmons']],
    ['Steve, Mike Durbin is out today.', ['Mike Durbin']],
    ['Donna, Jaxon Kuykendall has the flu.', ['Donna', 'Jaxon Kuykendall']],
    ['Howell, Mary Ann is out today.', ['Howell, Mary Ann']],
    ['Thomas, Linda Sue has the flu.', ['Thomas, Linda Sue']],
    ["Shonda Pickett, Jaylen's mom, called.", ['Shonda Pickett']],
    ['We spoke to Ignacio Del Rio today.', ['Ignacio Del Rio']],
    ['Percival Okoro was late.', ['Percival Okoro']],
    ['Street, P. - Insured ID', ['Street, P.']],
    ['Patient: La Rue, Priya G.', ['La Rue, Priya G.']],
    ['Name on card: Wei Field', ['Wei Field']],
    [
      'Our nurse has read the older records of Ingrid\nPeña, who was here in May.',
      ['Ingrid\nPeña'],
    ],
    [
      'Ruth Khan, 3 Oak St\nLake, Pamela, 4 Elm St\nMary Howell, 5 Ash St\nCody Loftis, 6 Fir St\nJensen, Joshua, 7 Fir St\nEggers, Melissa, 8 Fir St',
      [
        'Ruth Khan',
        'Lake, Pamela',
        'Mary Howell',
        'Cody Loftis',
        'Jensen, Joshua',
        'Eggers, Melissa',
      ],
    ],
  ])('finds the names in "%s"', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    'Ship to 123 Taylor Street, Jefferson City, MO 65101.',
    'Wells Fargo and Morgan Stanley sent the Annual Report.',
    'The Lincoln Elementary School is closed on Memorial Day.',
    'First Name   Last Name   Date of Birth',
    'Click Save Changes, then Sign Out.',
    'Jackson County Circuit Court, St. Louis',
    'Name: ____________',
    'Johnson & Johnson LLC',
    'import { Grant, Page } from "react";',
    'Patrice moved to Fulton MO 65251.',
    'He is insured with Blue Cross.',
    'Bank name: Boone Prairie Bank, N.A.',
    '4407 Elkhorn Ln, Fulton',
    'O2 at 3L. Her husband came.',
    'You said your email is CarolHowell@example.com. Is that correct?',
  ])('finds no whole name in "%s"', (text) => {
    expect(namesIn(text).filter((name) => name.includes(' '))).toEqual([]);
  });

  it('holds a listed given name beside a listed surname for high evidence', () => {
    expect(evidenceIn('We met Jennifer Howell.')).toEqual(['high']);
  });

  it('holds a label for high evidence, whatever the words look like', () => {
    expect(evidenceIn('Employee name: Qwxz Brtvkl')).toEqual(['high']);
  });

  it('cuts names at wide gaps, as columns of text have them', () => {
    expect(namesIn('Jennifer Howell      Robert Mason')).toEqual([
      'Jennifer Howell',
      'Robert Mason',
    ]);
  });

  it('takes time in proportion to the text, whatever the text', () => {
    for (const unit of ['A. ', 'Mary ', ', ', "O'", 'name: ', 'é', '\n', 'de la ']) {
      const started = cpuMilliseconds();
      findNames(tokenize(unit.repeat(200_000 / unit.length)));
      expect(cpuMilliseconds() - started).toBeLessThan(3000);
    }
  });
});
