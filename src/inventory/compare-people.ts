// Whose people came and went between two scans: the prints of both are told apart together, so that a person is one person.
import { bytesPerPerson } from '../model/people-blob.ts';
import { countFlagged, missouriFlag } from '../model/people-index.ts';
import type { CountPeople } from './count-people.ts';
import { indexPeople } from './queries-people.ts';
import type { Sql } from './sql.ts';

export interface PeopleToCompare {
  /** Row numbers of the scans. */
  readonly from: number;
  readonly to: number;
  /** Stores of the earlier scan that count in the later as well. */
  readonly stillExposed: readonly number[];
}

export interface PeopleCounted {
  readonly persons: number;
  readonly missouriResidents: number;
}

export interface PeopleCompared {
  readonly before: PeopleCounted;
  readonly after: PeopleCounted;
  readonly added: number;
  readonly removed: number;
  /** People of this store who are exposed in the later scan only. */
  addedIn(store: number): number;
  /** People of this store who were exposed in the earlier scan only. */
  removedIn(store: number): number;
}

interface Row {
  readonly number: number;
  readonly id: string;
  readonly prints: number;
}

const columns = `store.number, store.id, length(people) / ${bytesPerPerson} as prints`;
const exposed = `select ${columns} from seen join store on store.reading = seen.reading
  where scan = ? and verdict = 'exposed' and length(people) > 0 order by store.uri, store.id`;

export function comparePeople(
  { sql, countPeople }: { readonly sql: Sql; readonly countPeople: CountPeople },
  { from, to, stillExposed }: PeopleToCompare,
): PeopleCompared {
  const earlier = sql.all<Row>(exposed, from);
  const kept = stillExposed.flatMap((number) =>
    sql.all<Row>(`select ${columns} from store where number = ? and length(people) > 0`, number),
  );
  const later = [...sql.all<Row>(exposed, to), ...kept];
  // A store that both scans have is read once.
  const all = [...new Map([...earlier, ...later].map((row) => [row.number, row])).values()];
  const { count, starts } = indexPeople(sql, countPeople, all);
  const at = new Map(all.map(({ number }, index) => [number, index]));
  const peopleOf = (store: number): Set<number> => {
    const index = at.get(store);
    if (index === undefined) return new Set();
    return new Set(
      count.labels.subarray(starts[index], starts[index + 1]).filter((one) => one >= 0),
    );
  };
  const union = (rows: readonly Row[]): Set<number> => {
    const people = new Set<number>();
    for (const { number } of rows) for (const label of peopleOf(number)) people.add(label);
    return people;
  };
  const [was, is] = [union(earlier), union(later)];
  const counted = (rows: readonly Row[]): PeopleCounted => {
    const index = indexPeople(sql, countPeople, rows);
    return { persons: index.count.best, missouriResidents: countFlagged(index, missouriFlag) };
  };
  return {
    before: counted(earlier),
    after: counted(later),
    added: without(is, was),
    removed: without(was, is),
    addedIn: (store) => without(peopleOf(store), was),
    removedIn: (store) => without(peopleOf(store), is),
  };
}

function without(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const label of one) if (!other.has(label)) count++;
  return count;
}
