// A text is cut into words only where a term may begin: the short cut must lose no term.
import { describe, expect, it } from 'vitest';
import { findMedicalTerm } from '../../detectors/checks/find-medical-term.ts';
import { cutTermWords } from '../../detectors/checks/term-words.ts';
import {
  conditions,
  drugs,
  drugStems,
  procedures,
  tellingTails,
  termEndings,
} from '../../detectors/medical-terms.ts';

const surroundings = [
  ['', ''],
  ['failure about ', ' bewares'],
  ["Zebra o'clock 12 ", ' freshness bottle'],
] as const;

describe('words of which one may open a medical term', () => {
  it('are none where nothing medical is said', () => {
    expect(cutTermWords('Ghosts juggle, zigzagging: 42 quills!')).toBeNull();
  });

  it('are cut in small letters, without apostrophes, with their places', () => {
    const words = cutTermWords("Judy's Crohn’s, Gerd and asthma");
    expect(words?.said).toEqual(['judys', 'crohns', '-', 'and', 'asthma']);
    expect(words?.from).toEqual([0, 7, 16, 21, 25]);
    expect(words?.to).toEqual([6, 14, 20, 24, 31]);
    expect(words?.opens.at(-1)).toBe(true);
  });

  it('open every listed term, wherever it stands and however it is written', () => {
    const terms = [...conditions, ...procedures, ...drugs].filter((one) => /^[a-z]/.test(one));
    expect(terms.length).toBeGreaterThan(1000);
    const missed = terms
      .flatMap((term) => [term, term.toUpperCase()])
      .flatMap((term) => surroundings.map(([before, behind]) => ({ before, term, behind })))
      .filter(({ before, term, behind }) => {
        const text = `${before}${term}${behind}`;
        const words = cutTermWords(text);
        return !words?.opens[words.from.indexOf(before.length)] || !findMedicalTerm(text);
      });
    expect(missed).toEqual([]);
  });

  it('open terms that are told by their endings alone', () => {
    for (const word of ['rofecoxatidine', 'zelumab'.padStart(10, 'x'), 'splenoplasty', 'colitis'])
      if (word.length >= 8 && (drugStems.test(word) || termEndings.test(word)))
        expect(findMedicalTerm(`took ${word}`)?.phrase).toBe(word);
    expect(tellingTails.has('tis') && tellingTails.has('mab')).toBe(true);
  });

  it('are told apart by the second word of terms of several, with its s and without', () => {
    expect(findMedicalTerm('above knee amputation')?.phrase).toBe('above knee amputation');
    expect(findMedicalTerm('panic attack')).toEqual(findMedicalTerm('panic attack.'));
    expect(findMedicalTerm('above the garage')).toBeUndefined();
  });
});
