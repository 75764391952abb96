// The distinct people of one store, known by keyed prints only: records of one person with different facts are joined.
import { canonicalFirst } from '../people/nicknames.ts';
import { squeeze } from '../people/squeeze.ts';
import type { Printer } from '../detect/mask.ts';
import { packPeople } from '../model/people-blob.ts';
import type { PersonFacts, PersonPrint } from '../model/person.ts';
import { limbs, type CoveredPerson, type Limb } from '../model/verdict.ts';
import { makeNamesakes } from './namesakes.ts';

export interface Known {
  readonly name: string;
  readonly initial: string;
  /** Prints of the numbers of which a person has one; '' = not known. No map: there are hundreds of thousands. */
  ssn: string;
  itin: string;
  licence: string;
  birth: string;
  address: string;
  limbs: number;
  missouri: boolean;
}

/** A person as one record shows them. */
export interface Seen {
  readonly person: Known;
  /** Prints of all numbers in the record that identify a person. */
  readonly numbers: readonly string[];
}

/** Numbers of which a person has one: two of them that differ are two people. */
const oneEach = ['ssn', 'itin', 'licence'] as const;

/** Counted and packed. */
export interface CoveredPeople {
  readonly persons: number;
  readonly missouriResidents: number;
  readonly covered: Uint8Array;
}

export interface PeopleRegistry {
  /** Of a person as a record showed them, which is left as it is. */
  place(seen: Seen): number;
  /** Index of the person within the store; facts that fit a known person of that name add to them. */
  indexOf(facts: PersonFacts): number;
  /** Notes that this person has covered information under the limb. */
  cover(index: number, limb: Limb): void;
  /** Those who have covered information. */
  covered(): CoveredPeople;
}

/** As most stores have it: the very same, which is handed on once for many of them. */
const nobody: CoveredPeople = { persons: 0, missouriResidents: 0, covered: new Uint8Array(0) };

export function makePeopleRegistry(printer: Printer): PeopleRegistry {
  const known: Known[] = [];
  const namesakes = makeNamesakes(oneEach.length + 1);
  // Most numbers are of one person: no list for each of them.
  const byNumber = new Map<string, number | number[]>();
  const isHolder = (index: number, seen: Known): boolean => {
    const person = known[index] as Known;
    if (person.initial === seen.initial) return true;
    return person.name === seen.name && !contradicts(person, seen);
  };
  const find = ({ person, numbers }: Seen): number | undefined => {
    for (const number of numbers) {
      const held = byNumber.get(number);
      const holders = typeof held === 'number' ? [held] : (held ?? []);
      const holder = holders.find((one) => isHolder(one, person));
      if (holder !== undefined) return holder;
    }
    return namesakes.find(standingOf(person));
  };
  const hold = (number: string, index: number): void => {
    const held = byNumber.get(number);
    if (held === undefined) byNumber.set(number, index);
    else if (typeof held === 'number') {
      if (held !== index) byNumber.set(number, [held, index]);
    } else if (!held.includes(index)) held.push(index);
  };
  const place = (seen: Seen): number => {
    const index = find(seen) ?? known.push({ ...seen.person }) - 1;
    const person = known[index] as Known;
    merge(person, seen.person);
    namesakes.place(index, standingOf(person));
    for (const number of seen.numbers) hold(number, index);
    return index;
  };
  return {
    place,
    indexOf: (facts) => place(printsOf(printer, facts)),
    cover(index, limb) {
      (known[index] as Known).limbs |= 1 << limbs.indexOf(limb);
    },
    covered() {
      const people = known.filter(({ limbs }) => limbs !== 0);
      if (people.length === 0) return nobody;
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
      limbs: limbs.filter((_, i) => person.limbs & (1 << i)),
    };
  }
}

/** What is known of a person, as bits: which of the numbers of which one has one, and the birth date. */
function standingOf(person: Known): {
  readonly name: string;
  readonly traits: number;
  readonly birth: string;
} {
  const { name, birth } = person;
  let traits = birth === '' ? 0 : 1 << oneEach.length;
  oneEach.forEach((kind, i) => {
    if (person[kind] !== '') traits |= 1 << i;
  });
  return { name, traits, birth };
}

function contradicts(one: Known, other: Known): boolean {
  if (one.birth !== '' && other.birth !== '') return one.birth !== other.birth;
  return oneEach.some(
    (kind) => one[kind] !== '' && other[kind] !== '' && one[kind] !== other[kind],
  );
}

function merge(into: Known, from: Known): void {
  for (const kind of oneEach) into[kind] ||= from[kind];
  into.birth ||= from.birth;
  into.address ||= from.address;
  into.missouri ||= from.missouri;
}

/** Across stores only tax numbers tell people apart: a licence here and an SSN there may be the same person's. */
function toPrint(person: Known): PersonPrint {
  return {
    name: person.name,
    initial: person.initial,
    number: person.ssn || person.itin,
    birth: person.birth,
    address: person.address,
    missouri: person.missouri,
  };
}

/** @returns prints alone */
export function printsOf(printer: Printer, facts: PersonFacts): Seen {
  const last = squeeze(facts.name.last);
  const first = squeeze(facts.name.first);
  const initial = `${last}|${first.slice(0, 1)}`;
  const initialPrint = printer.print(`initial:${initial}`);
  const optional = (kind: string, value: string | undefined): string =>
    value === undefined ? '' : printer.print(`${kind}:${value}|${initial}`);
  const numbers = facts.numbers.map((number) => printer.print(number));
  const printOf = (kind: string): string =>
    numbers[facts.numbers.findLastIndex((number) => number.startsWith(`${kind}:`))] ?? '';
  const person: Known = {
    // A name of which only the initial is known has one print for both.
    name: first.length < 2 ? initialPrint : printer.print(`name:${last}|${canonicalFirst(first)}`),
    initial: initialPrint,
    ssn: printOf('ssn'),
    itin: printOf('itin'),
    licence: printOf('drivers-license'),
    birth: optional('birth', facts.birthDate),
    address: optional('address', facts.address),
    limbs: 0,
    missouri: facts.missouri,
  };
  return { person, numbers };
}
