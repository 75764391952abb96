// Keeps determinations of risk of harm beside the scans: they outlive them, since the law wants them for years.
import type Database from 'better-sqlite3';
import type {
  Determination,
  LostStore,
  NewDetermination,
  Signature,
} from '../model/determination.ts';
import { withoutCredentials } from './credentials.ts';

export interface Determinations {
  /** Keeps a new one, open; its id is its date and a number. */
  add(determination: NewDetermination): Determination;
  /** The newest first. */
  list(): readonly Determination[];
  /** Notes who completed it. False where there is none of that id, or it is signed already. */
  sign(id: string, signature: Signature): boolean;
}

interface Row {
  readonly id: string;
  readonly made_on: string;
  readonly expires_on: string;
  readonly scan: string;
  readonly law: string;
  readonly persons: number;
  readonly missouri_residents: number;
  readonly stores: string;
  readonly signed_by: string | null;
  readonly signed_on: string | null;
  readonly outcome: Signature['outcome'] | null;
}

export function prepareDeterminations(db: Database.Database): Determinations {
  const all = db.prepare<[], Row>('select * from determination order by made_on desc, number desc');
  const ofDay = db
    .prepare<[string], number>('select count(*) from determination where made_on = ?')
    .pluck();
  const insert = db.prepare(
    `insert into determination (id, made_on, expires_on, scan, law, persons, missouri_residents, stores)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const sign = db.prepare(
    `update determination set signed_by = ?, signed_on = ?, outcome = ? where id = ? and signed_by is null`,
  );
  const add = db.transaction((made: NewDetermination): string => {
    const number = String((ofDay.get(made.madeOn) ?? 0) + 1).padStart(2, '0');
    const id = `d_${made.madeOn}-${number}`;
    insert.run(
      id,
      made.madeOn,
      made.expiresOn,
      made.scan,
      made.law,
      made.persons,
      made.missouriResidents,
      JSON.stringify(
        made.stores.map((store) => ({ ...store, uri: withoutCredentials(store.uri) })),
      ),
    );
    return id;
  });
  return {
    add: (made) => ({ ...made, id: add.immediate(made), signature: null }),
    list: () => all.all().map(toDetermination),
    sign: (id, { by, on, outcome }) => sign.run(by, on, outcome, id).changes === 1,
  };
}

function toDetermination(row: Row): Determination {
  const { signed_by: by, signed_on: on, outcome } = row;
  return {
    id: row.id,
    madeOn: row.made_on,
    expiresOn: row.expires_on,
    scan: row.scan,
    law: row.law,
    persons: row.persons,
    missouriResidents: row.missouri_residents,
    stores: JSON.parse(row.stores) as LostStore[],
    signature: by !== null && on !== null && outcome !== null ? { by, on, outcome } : null,
  };
}
