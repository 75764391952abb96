// The distinct people of one store, known by keyed prints only: records of one person with different facts are joined.
import { canonicalFirst } from '../people/nicknames.ts';
import { squeeze } from '../people/squeeze.ts';
import type { Printer } from '../detect/mask.ts';
import { packPeople } from '../model/people-blob.ts';
import type { PersonFacts, PersonPrint } from '../model/person.ts';
import type { CoveredPerson, Limb } from '../model/verdict.ts';
import { makeNamesakes } from './namesakes.ts';

interface Known {
  readonly name: string;
  readonly initial: string;
  /** Prints of identifying numbers by kind. */
  readonly numbers: Map<string, string>;
  birth: string;
  address: string;
  limbs: number;
  missouri: boolean;
}

const limbLetters: readonly Limb[] = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Kinds of which a person has one: two of them that differ are two people. */
const oneEach = ['ssn', 'itin', 'drivers-license'];

/** Counted and packed. */
export interface CoveredPeople {
  readonly persons: number;
  readonly missouriResidents: number;
  readonly covered: Uint8Array;
}

export interface PeopleRegistry {
  /** Index of the person within the store; facts that fit a known person of that name add to them. */
  indexOf(facts: PersonFacts): number;
  /** Notes that this person has covered information under the limb. */
  cover(index: number, limb: Limb): void;
  /** Those who have covered information. */
  covered(): CoveredPeople;
}

export function makePeopleRegistry(printer: Printer): PeopleRegistry {
  const known: Known[] = [];
  const namesakes = makeNamesakes(oneEach.length + 1);
  const byNumber = new Map<string, number>();
  const find = (seen: Known): number | undefined => {
    for (const number of seen.numbers.values()) {
      const index = byNumber.get(number + seen.initial);
      if (index !== undefined) return index;
      const named = byNumber.get(number + seen.name);
      if (named !== undefined && !contradicts(known[named] as Known, seen)) return named;
    }
    return namesakes.find(standingOf(seen));
  };
  return {
    indexOf(facts) {
      const seen = printsOf(printer, facts);
      const index = find(seen) ?? known.push(seen) - 1;
      const person = known[index] as Known;
      merge(person, seen);
      namesakes.place(index, standingOf(person));
      for (const number of seen.numbers.values()) {
        byNumber.set(number + seen.initial, index);
        byNumber.set(number + seen.name, index);
      }
      return index;
    },
    cover(index, limb) {
      (known[index] as Known).limbs |= 1 << limbLetters.indexOf(limb);
    },
    covered() {
      const people = known.filter(({ limbs }) => limbs !== 0);
      return {
        persons: people.length,
        missouriResidents: people.filter(({ missouri }) => missouri).length,
        covered: packPeople(toCovered(people), people.length),
      };
    },
  };
}

function* toCovered(people: Iterable<Known>): Iterable<CoveredPerson> {
  for (const person of people) {
    yield {
      print: toPrint(person),
      limbs: limbLetters.filter((_, i) => person.limbs & (1 << i)),
    };
  }
}

/** What is known of a person, as bits: which of the numbers of which one has one, and the birth date. */
function standingOf({ name, numbers, birth }: Known): {
  readonly name: string;
  readonly traits: number;
  readonly birth: string;
} {
  let traits = birth === '' ? 0 : 1 << oneEach.length;
  oneEach.forEach((kind, i) => {
    if (numbers.has(kind)) traits |= 1 << i;
  });
  return { name, traits, birth };
}

function contradicts(one: Known, other: Known): boolean {
  if (one.birth !== '' && other.birth !== '') return one.birth !== other.birth;
  return oneEach.some((kind) => {
    const a = one.numbers.get(kind);
    const b = other.numbers.get(kind);
    return a !== undefined && b !== undefined && a !== b;
  });
}

function merge(into: Known, from: Known): void {
  for (const [kind, number] of from.numbers)
    if (!into.numbers.has(kind)) into.numbers.set(kind, number);
  into.birth ||= from.birth;
  into.address ||= from.address;
  into.missouri ||= from.missouri;
}

/** Across stores only tax numbers tell people apart: a licence here and an SSN there may be the same person's. */
function toPrint(person: Known): PersonPrint {
  return {
    name: person.name,
    initial: person.initial,
    number: person.numbers.get('ssn') ?? person.numbers.get('itin') ?? '',
    birth: person.birth,
    address: person.address,
    missouri: person.missouri,
  };
}

function printsOf(printer: Printer, facts: PersonFacts): Known {
  const last = squeeze(facts.name.last);
  const first = squeeze(facts.name.first);
  const initial = `${last}|${first.slice(0, 1)}`;
  const initialPrint = printer.print(`initial:${initial}`);
  const optional = (kind: string, value: string | undefined): string =>
    value === undefined ? '' : printer.print(`${kind}:${value}|${initial}`);
  return {
    // A name of which only the initial is known has one print for both.
    name: first.length < 2 ? initialPrint : printer.print(`name:${last}|${canonicalFirst(first)}`),
    initial: initialPrint,
    numbers: new Map(
      facts.numbers.map((number) => [number.slice(0, number.indexOf(':')), printer.print(number)]),
    ),
    birth: optional('birth', facts.birthDate),
    address: optional('address', facts.address),
    limbs: 0,
    missouri: facts.missouri,
  };
}
