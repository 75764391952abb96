// Reads the people of stores back as one index: who is the same person across them.
import type Database from 'better-sqlite3';
import { bytesPerPerson } from '../model/people-blob.ts';
import { internPeople } from '../model/people-columns.ts';
import type { PeopleIndex } from '../model/people-index.ts';
import type { CountPeople } from './count-people.ts';

interface PeopleRow {
  readonly number: number;
  readonly id: string;
  readonly prints: number;
}

/** The people of some stores of a scan: of those given, else of all that are exposed. */
export type ReadPeople = (scan: number, stores?: readonly string[]) => PeopleIndex;

export function preparePeople(db: Database.Database, countPeople: CountPeople): ReadPeople {
  const rows = `select number, id, length(people) / ${bytesPerPerson} as prints from store where scan = ? and length(people) > 0`;
  // People of a sealed store are protected: they do not count as exposed, whoever holds the password.
  const exposed = db.prepare<[number], PeopleRow>(
    `${rows} and verdict = 'exposed' order by number`,
  );
  const one = db.prepare<[number, string], PeopleRow>(`${rows} and id = ?`);
  const people = db.prepare<[number], Buffer>('select people from store where number = ?').pluck();

  const read: ReadPeople = (scan, stores) => {
    const chosen = stores ? stores.flatMap((id) => one.all(scan, id)) : exposed.all(scan);
    const starts = new Int32Array(chosen.length + 1);
    for (const [index, { prints }] of chosen.entries()) starts[index + 1] = starts[index]! + prints;
    const blobs = function* (): Iterable<Uint8Array> {
      for (const { number } of chosen) yield people.get(number) ?? new Uint8Array(0);
    };
    const { columns, flags } = internPeople(blobs(), starts.at(-1) ?? 0);
    return { count: countPeople(columns), flags, stores: chosen.map(({ id }) => id), starts };
  };
  return rememberExposed(db, read);
}

/** Counting a million people takes a second, and most reports ask for the same ones twice. */
function rememberExposed(db: Database.Database, read: ReadPeople): ReadPeople {
  const ownChanges = db.prepare<[], number>('select total_changes()').pluck();
  let known: { readonly state: string; readonly people: PeopleIndex } | undefined;
  return (scan, stores) => {
    if (stores) return read(scan, stores);
    // Changes through any other connection, then through this one.
    const version = db.pragma('data_version', { simple: true }) as number;
    const state = `${scan} ${version} ${ownChanges.get() ?? 0}`;
    if (known?.state !== state) known = { state, people: read(scan) };
    return known.people;
  };
}
