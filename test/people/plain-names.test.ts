// Names that only rules find, and words that look like names and are none.
import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/people/find-names.ts';
import { tokenize } from '../../src/people/tokens.ts';

const namesIn = (text: string): string[] => {
  const tokens = tokenize(text);
  return findNames(tokens)
    .filter(({ from, to }) => to - from > 1)
    .map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
};

describe('findNames', () => {
  it.each([
    [
      'a rare given name behind a role word',
      'The patient Larkspur Quill, born 4/17/1961',
      ['Larkspur Quill'],
    ],
    [
      'a common given name at the beginning of a sentence',
      'Call me tonight. Maria Kim is the older one.',
      ['Maria Kim'],
    ],
    [
      'a surname that is a word, before what is said of somebody',
      'So far so good. Grace Park has two cats.',
      ['Grace Park'],
    ],
    ['a name behind "for"', 'The SSN for Runa Bjarnadottir is on file.', ['Runa Bjarnadottir']],
    ['a name in a log line', '9:40 Maeve Dunleavy – headache, rest', ['Maeve Dunleavy']],
    [
      'a name alone in its line',
      'Taxpayer copy\n   Peregrine Oakwood\nAddress',
      ['Peregrine Oakwood'],
    ],
    [
      'three given names and a surname',
      'I, Cordelia Faith Ashbourne, declare',
      ['Cordelia Faith Ashbourne'],
    ],
    [
      'a surname behind two given names',
      'A: Henrietta Grace Tillman.',
      ['Henrietta Grace Tillman'],
    ],
    ['last and first without a blank', 'BAL 12  DOOLEY,VERNA  DUE 3', ['DOOLEY,VERNA']],
    ['two initials', 'P.J. Lindqvist   paid', ['P.J. Lindqvist']],
    ['two columns', 'LINDGREN,OSCAR  SS# 1', ['LINDGREN,OSCAR']],
  ])('finds %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ['Spanish form words', 'mi número de seguro social y nombre completo'],
    ['an abbreviated label', 'Soc Sec: 1  Sup: 2'],
    ['a number spelled out', 'SSN four-oh-two, no wait'],
    ['a diagnosis', 'evaluated for atrial fibrillation and Chronic Bronchitis'],
    ['technical words', 'Install the NSS chroot, then Top-of-tree glibc with arrow-scaling style'],
    ['a character name', 'U+0965 DEVANAGARI DOUBLE DANDA'],
    ['legal capitals', 'IN NO EVENT BE LIABLE FOR ANY CLAIM, ANY GENERAL WARRANTY'],
    ['a label as a name', 'Preparer PTIN P01 and Applicant A-number A02'],
    ['cells', 'Rosa,Maria,Linda,Susan'],
  ])('takes no name from %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
