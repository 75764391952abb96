// What a genre of generated documents is, and what genres are made with.
import { lookUp, sexOf } from '../lexicon.ts';
import { squeeze } from '../squeeze.ts';
import { inventPerson, type Invented } from './invent.ts';
import { between, type Random } from './random.ts';
import type { People } from './templates.ts';

/** Writes the template of one document; may invent people first who share a surname. */
export type Genre = (random: Random, people: People) => string;

/** Repeated rows of a genre: between `from` and `to` of them, numbered from 1. */
export function rows(random: Random, from: number, to: number, row: (i: number) => string): string {
  let text = '';
  const count = between(random, from, to + 1);
  for (let i = 1; i <= count; i++) text += row(i);
  return text;
}

/** Invents people 1 to `size` with one surname. */
export function inventFamily(random: Random, people: People, size: number): void {
  const head = inventPerson(random);
  people['1'] = head;
  for (let i = 2; i <= size; i++) people[String(i)] = inventPerson(random, head.last);
}

/** Invents a man and a woman as people 1 and 2 with one surname. */
export function inventCouple(random: Random, people: People): void {
  const husband = inventPersonOfSex(random, 1);
  people['1'] = husband;
  people['2'] = inventPersonOfSex(random, 2, husband.last);
}

function inventPersonOfSex(random: Random, sex: number, surname?: string): Invented {
  for (;;) {
    const person = inventPerson(random, surname);
    if (sexOf(lookUp(squeeze(person.first))) === sex) return person;
  }
}
