// Namesakes in one text are told apart by their numbers.
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/model/element.ts';
import { tellNamesakesApart } from '../../src/scan/tell-apart.ts';

function element(start: number, raw: string, kind: Candidate['kind'] = 'ssn', person = 'ott|ada') {
  const candidate: Candidate = {
    kind,
    detector: kind,
    raw,
    start,
    end: start + raw.length,
    form: 'clear',
    confidence: 'high',
    because: [],
  };
  return { candidate, person };
}

const people = (all: Parameters<typeof tellNamesakesApart>[0]): string[] =>
  tellNamesakesApart(all).map(({ person }) => person);

describe('people of one name in one text', () => {
  it('are as many as their Social Security numbers, and take what is nearest', () => {
    const [one, its, other, others] = people([
      element(0, '100-00-0001'),
      element(40, '12345678', 'bank-account'),
      element(500, '100-00-0002'),
      element(540, '87654321', 'bank-account'),
    ]);
    expect(its).toBe(one);
    expect(others).toBe(other);
    expect(other).not.toBe(one);
  });

  it('stay one where the number is the same, however it is written', () => {
    const keys = people([element(0, '100-00-0001'), element(90, '100000001')]);
    expect(new Set(keys)).toEqual(new Set(['ott|ada']));
  });

  it('are not made of what is tied to nobody', () => {
    const keys = people([
      element(0, '100-00-0001', 'ssn', ''),
      element(9, '100-00-0002', 'ssn', ''),
    ]);
    expect(keys).toEqual(['', '']);
  });
});
