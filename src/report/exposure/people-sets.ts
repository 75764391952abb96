// The people of groups of stores: how many there are, and how many no other store holds.
import type { PeopleIndex } from '../../model/people-index.ts';

/** Groups of stores, each by the positions of its stores in a people index. */
export type Groups = ReadonlyMap<string, readonly number[]>;

/** Calls `visit` for the person of every print of these stores; prints that could be several people are passed over. */
export function eachPerson(
  { starts, count }: PeopleIndex,
  stores: readonly number[],
  visit: (person: number) => void,
): void {
  for (const store of stores) {
    for (let print = starts[store]!; print < starts[store + 1]!; print++) {
      const person = count.labels[print]!;
      if (person >= 0) visit(person);
    }
  }
}

/** People are told apart by clusters of prints; where the best count is lower, clusters are scaled to it. */
export function peopleCounter({ count }: PeopleIndex): (clusters: number) => number {
  let all = 0;
  for (const label of count.labels) if (label >= all) all = label + 1;
  return (clusters) =>
    all <= count.best ? clusters : Math.min(count.best, Math.round((clusters * count.best) / all));
}

/** Distinct people of each group. */
export function countByGroup(index: PeopleIndex, groups: Groups): Map<string, number> {
  const people = peopleCounter(index);
  const lastGroup = new Int32Array(index.count.labels.length).fill(-1);
  const counts = new Map<string, number>();
  let number = 0;
  for (const [name, stores] of groups) {
    let found = 0;
    eachPerson(index, stores, (person) => {
      if (lastGroup[person] === number) return;
      lastGroup[person] = number;
      found++;
    });
    counts.set(name, people(found));
    number++;
  }
  return counts;
}
