// How many different people stand behind keyed prints.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import type { PersonPrint } from '../../src/model/person.ts';
import { inventWorld, mixedWorld } from '../../src/people/generate/worlds.ts';
import { countPeople } from '../../src/people/identity.ts';
import { canonicalFirst } from '../../src/people/nicknames.ts';

const print = (facts: Partial<PersonPrint>): PersonPrint => ({
  name: 'smith|mary',
  initial: 'smith|m',
  number: '',
  birth: '',
  address: '',
  missouri: false,
  ...facts,
});

describe('countPeople', () => {
  it('counts nobody behind no prints', () => {
    expect(countPeople([])).toMatchObject({ best: 0, low: 0, high: 0 });
  });

  it('counts the same number with the same initial once, however often', () => {
    const same = print({ number: 'n1' });
    expect(countPeople([same, same, print({ number: 'n1', name: 'smith|m' })])).toMatchObject({
      best: 1,
      high: 1,
    });
  });

  it('keeps two people of one name and different numbers apart', () => {
    const { best, labels } = countPeople([print({ number: 'n1' }), print({ number: 'n2' })]);
    expect(best).toBe(2);
    expect(labels[0]).not.toBe(labels[1]);
  });

  it('joins by birth date unless the numbers differ', () => {
    expect(
      countPeople([print({ birth: 'b1', number: 'n1' }), print({ birth: 'b1' })]).labels,
    ).toEqual(Int32Array.of(0, 0));
    expect(
      countPeople([print({ birth: 'b1', number: 'n1' }), print({ birth: 'b1', number: 'n2' })])
        .best,
    ).toBe(2);
  });

  it('never joins two numbers through a print that has none', () => {
    const { labels } = countPeople([
      print({ birth: 'b1', number: 'n1' }),
      print({ birth: 'b1' }),
      print({ birth: 'b1', number: 'n2' }),
    ]);
    expect(labels[0]).not.toBe(labels[2]);
  });

  it('joins by name and address unless birth dates differ', () => {
    expect(
      countPeople([print({ address: 'a1' }), print({ address: 'a1', birth: 'b1' })]).high,
    ).toBe(1);
    expect(
      countPeople([print({ address: 'a1', birth: 'b1' }), print({ address: 'a1', birth: 'b2' })])
        .best,
    ).toBe(2);
  });

  it('keeps a household whose members share an initial apart', () => {
    const mark = print({ address: 'a1', name: 'smith|mark' });
    expect(countPeople([print({ address: 'a1' }), mark]).best).toBe(2);
  });

  it('gives a bare name to the only person of that name', () => {
    expect(countPeople([print({ number: 'n1' }), print({})])).toMatchObject({ best: 1, high: 1 });
  });

  it('leaves a bare name open where it fits two people, and says so in the range', () => {
    const { labels, high } = countPeople([
      print({ number: 'n1' }),
      print({ number: 'n2' }),
      print({}),
    ]);
    expect(labels[2]).toBe(-1);
    expect(high).toBe(3);
  });

  it('gives a bare initial to the only person it fits', () => {
    const { labels } = countPeople([print({ number: 'n1' }), print({ name: 'smith|m' })]);
    expect(labels[0]).toBe(labels[1]);
  });

  it.each([
    ['with every fact now and then', {}],
    ['with many numbers', { number: 0.95 }],
    ['without numbers', { number: 0, birth: 0.8 }],
    ['with few facts', { number: 0.2, birth: 0.2 }],
  ])(
    'comes within five percent of the truth in a world %s, and its range holds it',
    (_, recipe) => {
      const world = inventWorld(7, 20_000, { ...mixedWorld, ...recipe });
      const { best, low, high } = countPeople(world.prints);
      expect(Math.abs(best / world.people - 1)).toBeLessThan(0.05);
      expect(low).toBeLessThanOrEqual(world.people);
      expect(high).toBeGreaterThanOrEqual(world.people);
    },
  );

  it('keeps low ≤ best ≤ high for any prints', () => {
    const few = fc.constantFrom('', 'a', 'b', 'c');
    const anyPrint = fc.record({
      name: few,
      initial: few,
      number: few,
      birth: few,
      address: few,
      missouri: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyPrint, { maxLength: 30 }), (prints) => {
        const { best, low, high, labels } = countPeople(prints);
        expect(low).toBeLessThanOrEqual(best);
        expect(best).toBeLessThanOrEqual(high);
        expect(labels).toHaveLength(prints.length);
      }),
    );
  });
});

describe('canonicalFirst', () => {
  it('folds nicknames, accents and case', () => {
    expect(canonicalFirst('Bill')).toBe(canonicalFirst('WILLIAM'));
    expect(canonicalFirst('Zoë')).toBe('zoe');
    expect(canonicalFirst('J.')).toBe('j');
  });
  it('leaves a nickname of two names as it is', () => {
    expect(canonicalFirst('Alex')).not.toBe('');
    expect(canonicalFirst('Mary')).toBe('mary');
  });
});
