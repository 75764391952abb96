// Who is who within one store: records joined by what they share, kept apart by what differs.
import { describe, expect, it } from 'vitest';
import { makePrinter } from '../../src/detect/mask.ts';
import type { PersonFacts } from '../../src/model/person.ts';
import { makePeopleRegistry } from '../../src/scan/people-registry.ts';

const makeRegistry = () => makePeopleRegistry(makePrinter(Buffer.alloc(32, 7)));

function person(first: string, last: string, facts: Partial<PersonFacts> = {}): PersonFacts {
  return {
    name: { first, last, text: `${first} ${last}` },
    numbers: [],
    missouri: false,
    ...facts,
  };
}

describe('people of one store', () => {
  it('are one where number and name agree, a nickname too', () => {
    const people = makeRegistry();
    const robert = people.indexOf(person('Robert', 'Vandeven', { numbers: ['ssn:100000001'] }));
    expect(people.indexOf(person('Bob', 'Vandeven', { numbers: ['ssn:100000001'] }))).toBe(robert);
    expect(people.indexOf(person('R', 'Vandeven', { numbers: ['ssn:100000001'] }))).toBe(robert);
  });

  it('are two where one name has two numbers or two birth dates', () => {
    const people = makeRegistry();
    const seen = [
      person('Ada', 'Ott', { numbers: ['ssn:100000001'] }),
      person('Ada', 'Ott', { numbers: ['ssn:100000002'] }),
      person('Ada', 'Nolte', { birthDate: '1970-01-01' }),
      person('Ada', 'Nolte', { birthDate: '1970-01-02' }),
    ].map((facts) => people.indexOf(facts));
    expect(new Set(seen).size).toBe(4);
  });

  it('share a number without being one: a couple under one account', () => {
    const people = makeRegistry();
    const one = people.indexOf(person('Ada', 'Ott', { numbers: ['medicaid-id:100'] }));
    const two = people.indexOf(person('Carl', 'Ott', { numbers: ['medicaid-id:100'] }));
    expect(two).not.toBe(one);
    expect(people.indexOf(person('Ada', 'Ott', { numbers: ['medicaid-id:100'] }))).toBe(one);
    expect(people.indexOf(person('Carl', 'Ott', { numbers: ['medicaid-id:100'] }))).toBe(two);
  });

  it('gather facts: a bare name takes the number that comes later', () => {
    const people = makeRegistry();
    const bare = people.indexOf(person('Ada', 'Ott'));
    expect(people.indexOf(person('Ada', 'Ott', { numbers: ['ssn:100000001'] }))).toBe(bare);
    expect(people.indexOf(person('Ada', 'Ott', { numbers: ['ssn:100000002'] }))).not.toBe(bare);
    expect(people.indexOf(person('Ada', 'Ott', { numbers: ['ssn:100000001'] }))).toBe(bare);
  });

  it('are packed with their limbs, those without covered information left out', () => {
    const people = makeRegistry();
    people.cover(people.indexOf(person('Ada', 'Ott', { missouri: true })), 'a');
    people.indexOf(person('Carl', 'Ott'));
    expect(people.covered()).toMatchObject({ persons: 1, missouriResidents: 1 });
    expect(people.covered().covered).toHaveLength(41);
  });
});
