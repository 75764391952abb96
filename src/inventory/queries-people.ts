// Reads the people of stores back as one index: who is the same person across them.
import { bytesPerPerson } from '../model/people-blob.ts';
import { internPeople } from '../model/people-columns.ts';
import type { PeopleIndex } from '../model/people-index.ts';
import type { CountPeople } from './count-people.ts';
import type { Sql } from './sql.ts';

interface PeopleRow {
  readonly number: number;
  readonly id: string;
  readonly prints: number;
}

/** The people of some stores of a scan: of those given, else of all that are exposed. */
export type ReadPeople = (scan: number, stores?: readonly string[]) => PeopleIndex;

const rows = `select store.number, store.id, length(people) / ${bytesPerPerson} as prints
  from seen join store on store.reading = seen.reading where scan = ? and length(people) > 0`;

// The second condition names the index. In an order that is the same however the scan went: what is estimated of people may depend on it.
const ofExposed = `${rows} and verdict = 'exposed' and verdict <> 'clear' order by store.uri, store.id`;

export function preparePeople(sql: Sql, countPeople: CountPeople): ReadPeople {
  const read: ReadPeople = (scan, stores) =>
    indexPeople(
      sql,
      countPeople,
      // People of a sealed store are protected: they do not count as exposed, whoever holds the password.
      stores
        ? stores.flatMap((id) => sql.all<PeopleRow>(`${rows} and id = ?`, scan, id))
        : sql.all<PeopleRow>(ofExposed, scan),
    );
  return rememberExposed(sql, read);
}

/** The people of these stores, each of which may be of another scan. */
export function indexPeople(
  sql: Sql,
  countPeople: CountPeople,
  chosen: readonly PeopleRow[],
): PeopleIndex {
  const starts = new Int32Array(chosen.length + 1);
  for (const [index, { prints }] of chosen.entries()) starts[index + 1] = starts[index]! + prints;
  const blobs = function* (): Iterable<Uint8Array> {
    for (const { number } of chosen) {
      const row = sql.get<{ people: Buffer }>('select people from store where number = ?', number);
      yield row?.people ?? new Uint8Array(0);
    }
  };
  const { columns, flags } = internPeople(blobs(), starts.at(-1) ?? 0);
  return { count: countPeople(columns), flags, stores: chosen.map(({ id }) => id), starts };
}

/** Counting a million people takes a second, and most reports ask for the same ones twice. */
function rememberExposed(sql: Sql, read: ReadPeople): ReadPeople {
  let known: { readonly state: string; readonly people: PeopleIndex } | undefined;
  return (scan, stores) => {
    const state = sql.state();
    if (stores || state === null) return read(scan, stores);
    if (known?.state !== `${scan} ${state}`)
      known = { state: `${scan} ${state}`, people: read(scan) };
    return known.people;
  };
}
