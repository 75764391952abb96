// Names that their place shows though their words are others as well: before a number of a person, turned round in a list, after "I,".
import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/people/find-names.ts';
import { tokenize } from '../../src/people/tokens.ts';

function namesIn(text: string): string[] {
  const tokens = tokenize(text);
  return findNames(tokens).map(({ from, to }) =>
    text.slice(tokens.start[from], tokens.end[to - 1]),
  );
}

describe('right before a number that only people have', () => {
  it.each([
    ['12 June Gold 219-09-0001 renewal', 'June Gold'],
    ['0 drwx 09:45 Fields, June SSN 219-09-0001 intake', 'Fields, June'],
    ['lookup claimant="La Rue, Opal" ssn=219090001 ok', 'La Rue, Opal'],
    ['for Wei X. Wood, SSN 219-09-0001', 'Wei X. Wood'],
    ['see St. John, Anya DOB 1/2/1980', 'St. John, Anya'],
    ['the file of Grant Forest; itin 900-70-0001', 'Grant Forest'],
    ['pulled: Chase Banks (219-09-0001)', 'Chase Banks'],
    ['"Hope King","219-09-0001"', 'Hope King'],
  ])('%j', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    'Human Resources SSN 219-09-0001',
    'see the Annual Report, SSN 219-09-0001',
    'Social Security 219-09-0001',
    'New Hire DOB 1/2/1980',
    'Tax Return, SSN 219-09-0001',
  ])('what is no name is none: %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('the last name first among things that commas part', () => {
  it.each([
    ['PA request Fields, June, Blue Ridge Assurance ID 1', 'Fields, June'],
    ['denied: Van Buren, Grant; see notes', 'Van Buren, Grant'],
    ['2024 Culpepper, Faith - MRI.pdf', 'Culpepper, Faith'],
    ['to Wood, April R, Heartland Health Plan', 'Wood, April R'],
  ])('%j', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    'Brown, Ruby, Gold',
    'the Cook, Maria, said',
    'in Troy, Georgia, we met',
    'Ash, Oak, Elm',
  ])('a list of words is none: %j', (text) => {
    expect(namesIn(text).filter((name) => name.includes(','))).toEqual([]);
  });
});

describe('whoever begins with "I,"', () => {
  it.each([
    ['I, VERNON C PRICE, ask to be put on the list.', 'VERNON C PRICE'],
    ['I, Hope St. John, say under oath', 'Hope St. John'],
    ['Hello, my name is Wei Street and I need help', 'Wei Street'],
  ])('%j', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('is somebody', () => {
    expect(namesIn('I, Robot, was a good film. I, however, left.')).toEqual([]);
  });
});
