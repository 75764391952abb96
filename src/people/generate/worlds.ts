// Invents worlds of people who are met several times, with facts left out, nicknames and typing errors.
import type { PersonPrint } from '../../model/person.ts';
import { canonicalFirst } from '../nicknames.ts';
import { squeeze } from '../squeeze.ts';
import { inventGiven, inventSurname } from './invent.ts';
import { between, digits, type Random, seededRandom } from './random.ts';

/** How often a meeting shows a fact, and how often names change. Shares from 0 to 1. */
export interface WorldRecipe {
  readonly number: number;
  readonly birth: number;
  readonly address: number;
  readonly nickname: number;
  readonly initial: number;
  readonly typo: number;
  readonly married: number;
}

export const mixedWorld: WorldRecipe = {
  number: 0.6,
  birth: 0.6,
  address: 0.4,
  nickname: 0.15,
  initial: 0.06,
  typo: 0.03,
  married: 0.04,
};

export interface World {
  readonly prints: readonly PersonPrint[];
  /** The true person of each print. */
  readonly truth: Int32Array;
  readonly people: number;
}

interface Inhabitant {
  readonly first: string;
  readonly last: string;
  readonly number: string;
  readonly birth: string;
  readonly address: string;
}

const nicknames: Readonly<Record<string, string>> = {
  William: 'Bill',
  Robert: 'Bob',
  James: 'Jim',
  Michael: 'Mike',
  Elizabeth: 'Liz',
  Jennifer: 'Jen',
  Thomas: 'Tom',
  Joseph: 'Joe',
  David: 'Dave',
  Patricia: 'Pat',
  Susan: 'Sue',
  Daniel: 'Dan',
  Matthew: 'Matt',
  Steven: 'Steve',
  Katherine: 'Kate',
  Edward: 'Ed',
  Charles: 'Chuck',
  Richard: 'Rick',
};

function inhabit(random: Random, size: number): Inhabitant[] {
  const facts = (): { number: string; birth: string } => ({
    number: `${between(random, 100, 700)}${digits(random, 6)}`,
    birth: `${between(random, 1940, 2005)}-${between(random, 1, 13)}-${between(random, 1, 29)}`,
  });
  const people: Inhabitant[] = [];
  while (people.length < size) {
    const person: Inhabitant = {
      first: inventGiven(random),
      last: inventSurname(random),
      address: `${digits(random, 4)} oak ${digits(random, 2)}`,
      ...facts(),
    };
    people.push(person);
    // Somebody of the same name, and somebody of the same family.
    if (random() < 0.01) people.push({ ...person, ...facts() });
    if (random() < 0.2) people.push({ ...person, ...facts(), first: inventGiven(random) });
  }
  return people.slice(0, size);
}

/** A world of `size` people, each met one to four times. */
export function inventWorld(seed: number, size: number, recipe: WorldRecipe): World {
  const random = seededRandom(seed);
  const prints: PersonPrint[] = [];
  const truth: number[] = [];
  for (const [id, person] of inhabit(random, size).entries()) {
    const meetings = 1 + (random() < 0.6 ? between(random, 0, 4) : 0);
    const married = random() < recipe.married ? inventSurname(random) : undefined;
    for (let i = 0; i < meetings; i++) {
      prints.push(meet(random, person, recipe, married));
      truth.push(id);
    }
  }
  return { prints, truth: Int32Array.from(truth), people: size };
}

function meet(
  random: Random,
  person: Inhabitant,
  recipe: WorldRecipe,
  married: string | undefined,
): PersonPrint {
  let { first } = person;
  let last = married !== undefined && random() < 0.5 ? married : person.last;
  if (random() < recipe.nickname) first = nicknames[first] ?? first;
  if (random() < recipe.initial) first = first.charAt(0);
  if (random() < recipe.typo) {
    if (random() < 0.5 && first.length > 3) first = mistype(random, first);
    else last = mistype(random, last);
  }
  const firstKey = canonicalFirst(first);
  const initial = `${squeeze(last)}|${firstKey.charAt(0)}`;
  const shows = (share: number, fact: string): string => (random() < share ? fact : '');
  const birth = shows(recipe.birth, person.birth);
  const address = shows(recipe.address, person.address);
  return {
    name: `${squeeze(last)}|${firstKey}`,
    initial,
    number: shows(recipe.number, person.number),
    birth: birth === '' ? '' : `${birth}|${initial}`,
    address: address === '' ? '' : `${address}|${initial}`,
    missouri: false,
  };
}

function mistype(random: Random, word: string): string {
  const at = between(random, 1, Math.max(2, word.length));
  if (random() < 0.5) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + 'aeiourstln'.charAt(between(random, 0, 10)) + word.slice(at + 1);
}
