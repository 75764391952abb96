// Whose rows are they? For tables that name nobody: the tables around them that do, by declared keys, else by inferred ones.
import type { DatabaseSession, Hop, Join, TableRef } from '../databases/database.ts';
import type { Detectors } from '../detect/derived.ts';
import { inferHops } from './infer-keys.ts';
import { planJoin, type PlannedJoin } from './joined-rows.ts';
import { mayHoldElements, namesIn, readProfile, type Profile } from './table-profile.ts';

export interface PeopleJoins {
  /** Bounded work; nothing for a table that names its people itself. */
  of(table: TableRef): Promise<readonly PlannedJoin[]>;
}

const mostHops = 3;
const mostJoins = 3;

/** A way from a table to another. */
interface Path {
  readonly hops: readonly Hop[];
  readonly tables: readonly TableRef[];
}

export function openPeopleJoins(
  session: DatabaseSession,
  tables: readonly TableRef[],
  detectors: Detectors,
): PeopleJoins {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const referrers = new Map<string, TableRef[]>();
  for (const table of tables)
    for (const { table: other } of table.references ?? [])
      referrers.set(other, [...(referrers.get(other) ?? []), table]);
  const profiles = new Map<TableRef, Promise<Profile>>();
  const profileOf = (table: TableRef): Promise<Profile> => {
    const known = profiles.get(table) ?? readProfile(session, table);
    profiles.set(table, known);
    return known;
  };

  async function* declaredHops(table: TableRef): AsyncGenerator<Path> {
    for (const { column, table: name, target } of table.references ?? []) {
      const other = byName.get(name);
      if (other) yield { hops: [{ table: name, left: column, right: target }], tables: [other] };
    }
    // The way back holds only where one row points here: else it would give one person what is shared.
    for (const other of referrers.get(table.name) ?? []) {
      for (const { column, table: name, target } of other.references ?? []) {
        if (name !== table.name || !(await isOneToOne(other, column, table, target))) continue;
        yield { hops: [{ table: other.name, left: target, right: column }], tables: [other] };
      }
    }
  }

  async function isOneToOne(
    other: TableRef,
    column: string,
    table: TableRef,
    target: string,
  ): Promise<boolean> {
    if (other.keys?.includes(column)) return true;
    const overlap = await session.overlap({ table, column: target }, { table: other, column });
    return overlap !== null && overlap.found > 0 && overlap.mostRows === 1;
  }

  async function search(from: TableRef): Promise<readonly PlannedJoin[]> {
    const seen = new Set([from]);
    let border: Path[] = [{ hops: [], tables: [] }];
    for (let depth = 1; depth <= mostHops; depth++) {
      const next: Path[] = [];
      const found: PlannedJoin[] = [];
      for (const path of border) {
        for await (const step of declaredHops(path.tables.at(-1) ?? from)) {
          const [table] = step.tables;
          if (!table || seen.has(table)) continue;
          const grown = {
            hops: [...path.hops, ...step.hops],
            tables: [...path.tables, ...step.tables],
          };
          const join = joinOf(from, grown, await profileOf(table));
          if (join) found.push(join);
          next.push(grown);
        }
      }
      if (found.length > 0) return found.slice(0, mostJoins);
      for (const { tables: reached } of next) seen.add(reached.at(-1) as TableRef);
      border = next;
    }
    return [];
  }

  return {
    async of(table) {
      if (tables.length < 2 || table.columns.length === 0) return [];
      const profile = await profileOf(table);
      if (profile.people.hasNames || !mayHoldElements(profile, detectors)) return [];
      const declared = await search(table);
      if (declared.length > 0) return declared;
      for await (const { hop, other } of inferHops({ session, table, tables, profileOf })) {
        const path = { hops: [hop], tables: [other] };
        const join = joinOf(table, path, await profileOf(other));
        if (join) return [join];
      }
      return [];
    },
  };
}

/** Null where the other table names nobody whose row this could be, or joining it would cost too much. */
function joinOf(from: TableRef, path: Path, profile: Profile): PlannedJoin | null {
  const [first] = path.hops;
  if (!first) return null;
  const columns = namesIn(profile, first.left);
  if (columns.length === 0) return null;
  let left = lastPart(from.name);
  const key = path.hops.map((hop) => {
    const words = `${left}.${hop.left} = ${lastPart(hop.table)}.${hop.right}`;
    left = lastPart(hop.table);
    return words;
  });
  const join: Join = {
    hops: path.hops as unknown as Join['hops'],
    columns,
    key: key.join(' and '),
  };
  return planJoin(join, path.tables);
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
