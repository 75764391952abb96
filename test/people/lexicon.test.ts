// The name lexicon: what it knows, and that it loads fast enough to be read on first use.
import { describe, expect, it } from 'vitest';
import { givenGrade, lookUp, sexOf, surnameGrade, wordGrade } from '../../src/people/lexicon.ts';
import { squeeze } from '../../src/people/squeeze.ts';

describe('lexicon', () => {
  it('grades names and words by how common they are', () => {
    expect(givenGrade(lookUp('michael'))).toBe(7);
    expect(surnameGrade(lookUp('smith'))).toBe(7);
    expect(wordGrade(lookUp('table'))).toBe(5);
    expect(givenGrade(lookUp('table'))).toBe(0);
    expect(sexOf(lookUp('michael'))).toBe(1);
    expect(sexOf(lookUp('jennifer'))).toBe(2);
  });

  it('knows names that are also words as both', () => {
    const mark = lookUp('mark');
    expect(givenGrade(mark)).toBeGreaterThan(4);
    expect(wordGrade(mark)).toBeGreaterThan(3);
  });

  it('knows nothing of strings that are neither', () => {
    const unknown = Array.from({ length: 2000 }, (_, i) =>
      lookUp(`zqx${i.toString(26).replace(/\d/g, 'w')}vvkq`),
    );
    expect(unknown.filter((facts) => facts !== 0).length).toBeLessThan(3);
  });
});

describe('squeeze', () => {
  it.each([
    ['O’Brien-Núñez', 'obriennunez'],
    ['Nguyễn', 'nguyen'],
    ['Łukasz Ørsted', 'lukaszorsted'],
    ['STRAẞE', 'strasse'],
    ['De La Cruz', 'delacruz'],
    ['王', ''],
  ])('squeezes %s to %s', (written, squeezed) => {
    expect(squeeze(written)).toBe(squeezed);
  });
});
