// Keeps determinations of risk of harm beside the scans: they outlive them, since the law wants them for years.
import type {
  Determination,
  LostStore,
  NewDetermination,
  Signature,
} from '../model/determination.ts';
import { withoutCredentials } from './credentials.ts';
import type { Sql } from './sql.ts';

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

export function prepareDeterminations(sql: Sql): Determinations {
  return {
    add: (made) => ({ ...made, id: sql.transaction(() => insert(sql, made)), signature: null }),
    list: () =>
      sql
        .all<Row>('select * from determination order by made_on desc, number desc')
        .map(toDetermination),
    sign: (id, { by, on, outcome }) =>
      sql.run(
        `update determination set signed_by = ?, signed_on = ?, outcome = ? where id = ? and signed_by is null`,
        by,
        on,
        outcome,
        id,
      ) === 1,
  };
}

/** The first id of a day, from its `number`-th on, that no determination has. */
export function freeId(sql: Sql, day: string, number: number): string {
  const id = `d_${day}-${String(number).padStart(2, '0')}`;
  return isTaken(sql, id) ? freeId(sql, day, number + 1) : id;
}

export function isTaken(sql: Sql, id: string): boolean {
  return sql.get('select id from determination where id = ?', id) !== undefined;
}

function insert(sql: Sql, made: NewDetermination): string {
  const day = sql.get<{ count: number }>(
    'select count(*) as count from determination where made_on = ?',
    made.madeOn,
  );
  const id = freeId(sql, made.madeOn, (day?.count ?? 0) + 1);
  const stores = made.stores.map((store) => ({ ...store, uri: withoutCredentials(store.uri) }));
  sql.run(
    `insert into determination (id, made_on, expires_on, scan, law, persons, missouri_residents, stores)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    made.madeOn,
    made.expiresOn,
    made.scan,
    made.law,
    made.persons,
    made.missouriResidents,
    JSON.stringify(stores),
  );
  return id;
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
