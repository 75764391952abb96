// Whose people came and went between two scans: the prints of both are told apart together, so that a person is one person.
import { unpackPrints } from '../model/people-blob.ts';
import type { PersonPrint } from '../model/person.ts';
import type { CountPeople } from './count-people.ts';
import type { Sql } from './sql.ts';
import { countResidents } from './summarise.ts';

export interface PeopleToCompare {
  /** Row numbers of the scans. */
  readonly from: number;
  readonly to: number;
  /** Stores of the earlier scan that count in the later as well. */
  readonly stillExposed: readonly number[];
}

export interface PeopleCompared {
  readonly before: { readonly persons: number; readonly missouriResidents: number };
  readonly after: { readonly persons: number; readonly missouriResidents: number };
  readonly added: number;
  readonly removed: number;
  /** People of this store who are exposed in the later scan only. */
  addedIn(store: number): number;
  /** People of this store who were exposed in the earlier scan only. */
  removedIn(store: number): number;
}

/** Stores whose people are exposed: once, though both scans have them. */
const exposed = `select store.number from seen join store on store.reading = seen.reading
  where scan = ? and verdict = 'exposed' and length(people) > 0 order by store.uri, store.id`;

export function comparePeople(
  { sql, countPeople }: { readonly sql: Sql; readonly countPeople: CountPeople },
  { from, to, stillExposed }: PeopleToCompare,
): PeopleCompared {
  const list = (scan: number): number[] =>
    sql.all<{ number: number }>(exposed, scan).map(({ number }) => number);
  const [earlier, later] = [list(from), [...list(to), ...stillExposed]];
  const prints: PersonPrint[] = [];
  /** Where the prints of each store begin and end. */
  const ranges = new Map<number, readonly [number, number]>();
  for (const store of new Set([...earlier, ...later])) {
    const begin = prints.length;
    for (const print of printsOf(sql, store)) prints.push(print);
    ranges.set(store, [begin, prints.length]);
  }
  const { labels } = countPeople(prints);
  const labelsOf = (store: number): Set<number> => {
    const [begin, end] = ranges.get(store) ?? [0, 0];
    return new Set(labels.subarray(begin, end).filter((label) => label >= 0));
  };
  const union = (stores: readonly number[]): Set<number> => {
    const all = new Set<number>();
    for (const store of stores) for (const label of labelsOf(store)) all.add(label);
    return all;
  };
  const [was, is] = [union(earlier), union(later)];
  const without = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
    [...one].filter((label) => !other.has(label)).length;
  const count = (stores: readonly number[]): PeopleCompared['before'] => {
    const own = stores.flatMap((store) => prints.slice(...(ranges.get(store) ?? [0, 0])));
    const counted = countPeople(own);
    return {
      persons: counted.best,
      missouriResidents: Math.min(counted.best, countResidents(own, counted.labels)),
    };
  };
  return {
    before: count(earlier),
    after: count(later),
    added: without(is, was),
    removed: without(was, is),
    addedIn: (store) => without(labelsOf(store), was),
    removedIn: (store) => without(labelsOf(store), is),
  };
}

function printsOf(sql: Sql, store: number): Iterable<PersonPrint> {
  const row = sql.get<{ people: Buffer }>('select people from store where number = ?', store);
  return unpackPrints(row?.people ?? Buffer.alloc(0));
}
