// Packed people as columns of numbers: the same equalities as between their prints, and the same count of people.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { packPeople } from '../../src/model/people-blob.ts';
import { internPeople } from '../../src/model/people-columns.ts';
import type { CoveredPerson } from '../../src/model/verdict.ts';
import { countColumns, countPeople } from '../../src/people/identity.ts';

/** Few different prints, so that people share them; the last two differ in their lower and their upper half only. */
const print = fc.constantFrom(
  '',
  '00000000000000aa',
  '0000000000000001',
  '1000000000000001',
  '1000000000000002',
);
const person: fc.Arbitrary<CoveredPerson> = fc.record({
  print: fc.record({
    name: print,
    initial: print,
    number: print,
    birth: print,
    address: print,
    missouri: fc.boolean(),
  }),
  limbs: fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'] as const),
});
const stores = fc.array(fc.array(person, { maxLength: 12 }), { maxLength: 4 });

describe('columns of people', () => {
  it('hold equal numbers exactly where prints are equal, and 0 where nothing is known', () => {
    fc.assert(
      fc.property(stores, (groups) => {
        const people = groups.flat();
        const { columns } = internPeople(
          groups.map((group) => packPeople(group, group.length)),
          people.length,
        );
        for (const field of ['name', 'initial', 'number', 'birth', 'address'] as const) {
          const column = [...columns[field]];
          for (const [i, one] of people.entries()) {
            expect(column[i] === 0).toBe(one.print[field] === '');
            for (const [j, other] of people.entries())
              expect(column[i] === column[j]).toBe(one.print[field] === other.print[field]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keep residence, limbs and a known address in one byte', () => {
    const people: CoveredPerson[] = [
      {
        print: { name: '1', initial: '', number: '', birth: '', address: '9', missouri: true },
        limbs: ['a', 'f'],
      },
      {
        print: { name: '2', initial: '', number: '', birth: '', address: '', missouri: false },
        limbs: [],
      },
    ];
    expect([...internPeople([packPeople(people, 2)], 2).flags]).toEqual([0b11000011, 0]);
  });

  it('lead to the same count as prints one by one', () => {
    fc.assert(
      fc.property(stores, (groups) => {
        const people = groups.flat();
        const blobs = groups.map((group) => packPeople(group, group.length));
        const { columns } = internPeople(blobs, people.length);
        expect(countColumns(columns)).toEqual(countPeople(people.map((one) => one.print)));
      }),
    );
  });

  it('tell thousands of prints apart', () => {
    const count = 5000;
    const people = Array.from({ length: count }, (_, index) => ({
      print: {
        name: ((BigInt(index % 2500) * 0x9e3779b97f4a7c15n + 1n) & 0xffffffffffffffffn).toString(
          16,
        ),
        initial: '',
        number: '',
        birth: '',
        address: '',
        missouri: false,
      },
      limbs: [],
    }));
    const { columns } = internPeople([packPeople(people, count)], count);
    expect(new Set(columns.name).size).toBe(2500);
    expect(Math.max(...columns.name)).toBe(2500);
  });
});
