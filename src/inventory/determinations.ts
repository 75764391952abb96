// Determinations of the risk of harm: written by what-if, completed by a person, kept as long as the law says.
import { InventoryError } from './inventory-error.ts';
import type { Sql } from './sql.ts';

export interface NewDetermination {
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Citation of the rule that asks for it, as `src/law/` gives it. */
  readonly basis: string;
  /** What it concerns, in a line. */
  readonly subject: string;
  /** Id of the scan whose facts it rests on. */
  readonly scan: string | null;
  /** Ids of the stores concerned. */
  readonly stores: readonly string[];
  readonly persons: number;
  readonly missouriResidents: number;
  /** What the inventory knew then: plain data, masked. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Years that it must be kept, as the law says. */
  readonly keepYears: number;
}

export interface Determination extends Omit<NewDetermination, 'keepYears'> {
  /** 'd_2026-11-20-01': the day, and which of that day. */
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly keepUntil: string;
  readonly status: 'open' | 'signed';
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  readonly outcome: string | null;
}

export interface Signature {
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What was determined, in words. */
  readonly outcome: string;
}

export interface Determinations {
  add(made: NewDetermination): Determination;
  /** Newest first. */
  list(): Determination[];
  find(id: string): Determination | undefined;
  /** @throws InventoryError where there is no such record, or it is signed already */
  sign(id: string, signature: Signature): Determination;
}

export function openDeterminations(sql: Sql): Determinations {
  const find = (id: string): Determination | undefined => {
    const row = sql.get<Row>('select * from determination where id = ?', id);
    return row && toDetermination(row);
  };
  return {
    add: (made) => sql.transaction(() => find(insertDetermination(sql, made)) as Determination),
    list: () =>
      sql.all<Row>('select * from determination order by number desc').map(toDetermination),
    find,
    sign(id, { by, at, outcome }) {
      const known = find(id);
      if (!known) throw new InventoryError(`there is no determination ${id}`);
      if (known.status === 'signed') {
        throw new InventoryError(
          `determination ${id} was signed by ${known.signedBy ?? ''}; it stays as it is`,
        );
      }
      sql.run(
        `update determination set status = 'signed', signed_by = ?, signed_at = ?, outcome = ? where id = ?`,
        by,
        at,
        outcome,
        id,
      );
      return find(id) as Determination;
    },
  };
}

function insertDetermination(sql: Sql, made: NewDetermination): string {
  const day = `d_${made.createdAt.slice(0, 10)}`;
  const last = sql.get<{ id: string }>(
    'select id from determination where id like ? order by number desc limit 1',
    `${day}-%`,
  );
  const count = Number(last?.id.slice(day.length + 1) ?? 0);
  const id = `${day}-${String(count + 1).padStart(2, '0')}`;
  sql.run(
    `insert into determination (id, created_at, basis, subject, scan, stores, persons, missouri_residents, facts, keep_until)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    made.createdAt,
    made.basis,
    made.subject,
    made.scan,
    JSON.stringify(made.stores),
    made.persons,
    made.missouriResidents,
    JSON.stringify(made.facts),
    yearsLater(made.createdAt, made.keepYears),
  );
  return id;
}

/** '2026-11-20T…', 5 → '2031-11-20'; 29 February becomes 1 March: never a day less. */
function yearsLater(iso: string, years: number): string {
  const date = new Date(iso);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

interface Row {
  readonly id: string;
  readonly created_at: string;
  readonly basis: string;
  readonly subject: string;
  readonly scan: string | null;
  readonly stores: string;
  readonly persons: number;
  readonly missouri_residents: number;
  readonly facts: string;
  readonly keep_until: string;
  readonly status: 'open' | 'signed';
  readonly signed_by: string | null;
  readonly signed_at: string | null;
  readonly outcome: string | null;
}

function toDetermination(row: Row): Determination {
  return {
    id: row.id,
    createdAt: row.created_at,
    basis: row.basis,
    subject: row.subject,
    scan: row.scan,
    stores: JSON.parse(row.stores) as string[],
    persons: row.persons,
    missouriResidents: row.missouri_residents,
    facts: JSON.parse(row.facts) as Record<string, unknown>,
    keepUntil: row.keep_until,
    status: row.status,
    signedBy: row.signed_by,
    signedAt: row.signed_at,
    outcome: row.outcome,
  };
}
