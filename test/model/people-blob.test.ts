import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { packPeople, unpackPeople } from '../../src/model/people-blob.ts';
import type { CoveredPerson } from '../../src/model/verdict.ts';

/** '' or a print; all zeros is the one value that stands for "not known". */
const print = fc.oneof(
  fc.constant(''),
  fc
    .bigInt({ min: 1n, max: 0xffffffffffffffffn })
    .map((value) => value.toString(16).padStart(16, '0')),
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

describe('packed people', () => {
  it('come back as they were, 41 bytes each', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 50 }), (people) => {
        const blob = packPeople(people, people.length);
        expect(blob.length).toBe(people.length * 41);
        expect([...unpackPeople(blob)]).toEqual(people);
      }),
    );
  });

  it('take shorter prints as numbers with leading zeros', () => {
    const short = { name: 'abc', initial: '', number: '', birth: '', address: '', missouri: false };
    const [back] = unpackPeople(packPeople([{ print: short, limbs: [] }], 1));
    expect(back?.print).toEqual({ ...short, name: '0000000000000abc' });
  });
});
