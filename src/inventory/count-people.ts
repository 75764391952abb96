// How many people a set of prints stands for: the seam for a better count, and a plain one.
import type { PeopleColumns } from '../model/people-columns.ts';
import type { PeopleCount } from '../model/people-index.ts';

export type CountPeople = (people: PeopleColumns) => PeopleCount;

/** One person for each distinct number, else birth date, else address, else name. Prints that know nothing are people of their own. */
export function countByStrongestPrint(people: PeopleColumns): PeopleCount {
  const columns = [people.number, people.birth, people.address, people.name, people.initial];
  const labelsOf = columns.map(() => new Map<number, number>());
  const labels = new Int32Array(people.name.length);
  let best = 0;
  for (let row = 0; row < labels.length; row++) {
    const strongest = columns.findIndex((column) => column[row] !== 0);
    const known = labelsOf[strongest]?.get(columns[strongest]?.[row] ?? 0);
    const label = known ?? best++;
    labelsOf[strongest]?.set(columns[strongest]?.[row] ?? 0, label);
    labels[row] = label;
  }
  return { best, low: best, high: best, labels };
}
