// The sign of a table: while it holds, reading its rows again would find the same, with the same people, under the same protection.
import { createHash } from 'node:crypto';
import type { TableRef } from '../databases/database.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { PlannedJoin } from './joined-rows.ts';

export interface SignedTable {
  readonly table: TableRef;
  readonly joins: readonly PlannedJoin[];
  /** What holds for the whole database. */
  readonly facts: readonly ProtectionFact[];
  readonly sample: number | 'all';
  /** Prints of what may open fields in it. */
  readonly secrets: readonly string[];
}

/** Undefined where the engine cannot tell of each table concerned whether it was written to. */
export function signOfTable(
  { table, joins, facts, sample, secrets }: SignedTable,
  tables: readonly TableRef[],
): string | undefined {
  const others = joins.flatMap(({ join }) => join.hops.map((hop) => hop.table)).toSorted();
  const tokens = [table.name, ...others].map(
    (name) => tables.find((one) => one.name === name)?.changeToken,
  );
  if (tokens.includes(undefined)) return undefined;
  const { access, columns, facts: own = [] } = table;
  const told = [
    tokens,
    columns,
    access,
    own,
    facts,
    joins.map(({ join }) => join),
    sample,
    secrets,
  ];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 24);
}
