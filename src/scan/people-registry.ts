// The distinct people of one store, known by keyed prints only.
import { canonicalFirst } from '../people/nicknames.ts';
import { squeeze } from '../people/squeeze.ts';
import type { Printer } from '../detect/mask.ts';
import type { PersonFacts, PersonPrint } from '../model/person.ts';
import type { CoveredPerson, Limb } from '../model/verdict.ts';

interface Known {
  readonly print: PersonPrint;
  limbs: number;
  missouri: boolean;
}

const limbLetters: readonly Limb[] = ['a', 'b', 'c', 'd', 'e', 'f'];

export interface PeopleRegistry {
  /** Index of the person within the store; the same facts give the same index. */
  indexOf(facts: PersonFacts): number;
  /** Notes that this person has covered information under the limb. */
  cover(index: number, limb: Limb): void;
  covered(): CoveredPerson[];
  isMissourian(index: number): boolean;
}

export function makePeopleRegistry(printer: Printer): PeopleRegistry {
  const known: Known[] = [];
  const byKey = new Map<string, number>();
  return {
    indexOf(facts) {
      const print = printOf(printer, facts);
      const key = `${print.name}${print.number || print.birth || print.address}`;
      let index = byKey.get(key);
      if (index === undefined) {
        index = known.length;
        known.push({ print, limbs: 0, missouri: facts.missouri });
        byKey.set(key, index);
      } else if (facts.missouri) (known[index] as Known).missouri = true;
      return index;
    },
    cover(index, limb) {
      (known[index] as Known).limbs |= 1 << limbLetters.indexOf(limb);
    },
    covered: () =>
      known
        .filter((person) => person.limbs !== 0)
        .map((person) => ({
          print: { ...person.print, missouri: person.missouri },
          limbs: limbLetters.filter((_, i) => person.limbs & (1 << i)),
        })),
    isMissourian: (index) => (known[index] as Known).missouri,
  };
}

function printOf(printer: Printer, facts: PersonFacts): PersonPrint {
  const last = squeeze(facts.name.last);
  const first = squeeze(facts.name.first);
  const initial = `${last}|${first.slice(0, 1)}`;
  const initialPrint = printer.print(`initial:${initial}`);
  return {
    // A name of which only the initial is known has one print for both.
    name: first.length < 2 ? initialPrint : printer.print(`name:${last}|${canonicalFirst(first)}`),
    initial: initialPrint,
    number: facts.numbers[0] === undefined ? '' : printer.print(facts.numbers[0]),
    birth:
      facts.birthDate === undefined ? '' : printer.print(`birth:${facts.birthDate}|${initial}`),
    address:
      facts.address === undefined ? '' : printer.print(`address:${facts.address}|${initial}`),
    missouri: facts.missouri,
  };
}
