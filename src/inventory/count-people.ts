// How many people a set of prints stands for: the seam for a better count, and a plain one.
import type { PersonPrint } from '../model/person.ts';

export interface PeopleCount {
  readonly best: number;
  /** Bounds between which the true number lies. */
  readonly low: number;
  readonly high: number;
  /** Which person each print stands for, in the order given, from 0; -1 where it could be several. */
  readonly labels: Int32Array;
}

export type CountPeople = (prints: Iterable<PersonPrint>) => PeopleCount;

/** One person for each distinct number, else birth date, else address, else name. Prints that know nothing are people of their own. */
export function countByStrongestPrint(prints: Iterable<PersonPrint>): PeopleCount {
  const labelOf = new Map<string, number>();
  const labels: number[] = [];
  let people = 0;
  for (const print of prints) {
    const key = print.number || print.birth || print.address || print.name || print.initial;
    const known = key === '' ? undefined : labelOf.get(key);
    const label = known ?? people++;
    if (key !== '') labelOf.set(key, label);
    labels.push(label);
  }
  return { best: people, low: people, high: people, labels: Int32Array.from(labels) };
}
