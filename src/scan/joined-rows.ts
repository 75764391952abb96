// The rows of a table with columns of others beside them: by the engine where an index leads there, else from memory.
import type { DatabaseSession, Join, Span, TableRef, Wanted } from '../databases/database.ts';
import type { Part } from '../model/part.ts';
import type { Column, TableSegment } from '../model/segment.ts';

/** A table of more rows is joined by an index or not at all. */
export const mostRowsInMemory = 100_000;

/** A join, the tables that its steps lead through, and who makes it. */
export interface PlannedJoin {
  readonly how: 'engine' | 'memory';
  readonly join: Join;
  readonly tables: readonly TableRef[];
}

/** Null where it would cost too much either way. */
export function planJoin(join: Join, tables: readonly TableRef[]): PlannedJoin | null {
  const isIndexed = join.hops.every(({ right }, i) => tables[i]?.indexed?.includes(right));
  if (isIndexed) return { how: 'engine', join, tables };
  const rows = tables[0]?.rows ?? Number.POSITIVE_INFINITY;
  return rows <= mostRowsInMemory ? { how: 'memory', join, tables } : null;
}

export interface WantedPeople {
  readonly sample: Wanted['sample'];
  readonly joins: readonly PlannedJoin[];
  readonly within?: Span;
}

/** @throws StoreProblem as the session does */
export async function* joinedRows(
  session: DatabaseSession,
  table: TableRef,
  { sample, joins, within }: WantedPeople,
): AsyncGenerator<Part> {
  const byEngine = joins.filter(({ how }) => how === 'engine').map(({ join }) => join);
  const held: Held[] = [];
  for (const { how, join, tables } of joins)
    if (how === 'memory') held.push(await hold(session, join, tables));
  for await (const part of session.rows(table, {
    sample,
    joins: byEngine,
    ...(within && { within }),
  }))
    yield part.kind === 'table' && held.length > 0 ? widen(part, held) : part;
}

/** The people of another table by the value of one column. */
interface Held {
  readonly left: string;
  readonly columns: readonly Column[];
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

async function hold(
  session: DatabaseSession,
  join: Join,
  tables: readonly TableRef[],
): Promise<Held> {
  const [first, ...rest] = join.hops;
  const [next, ...others] = tables;
  const rows = new Map<string, readonly string[]>();
  const [second, ...further] = rest;
  const onward = second && planJoin({ ...join, hops: [second, ...further] }, others);
  const wanted = onward ? [onward] : [];
  const names = second ? join.columns.map(({ as }) => as) : join.columns.map(({ name }) => name);
  for await (const part of joinedRows(session, next as TableRef, {
    sample: 'all',
    joins: wanted,
  })) {
    if (part.kind !== 'table') continue;
    const key = placeOf(part.columns, first.right);
    const at = names.map((name) => placeOf(part.columns, name));
    for (const row of part.rows) {
      const value = row[key] ?? '';
      if (value !== '' && !rows.has(value))
        rows.set(
          value,
          at.map((i) => row[i] ?? ''),
        );
    }
  }
  const columns = join.columns.map(({ as }) => ({ name: as, joined: join.key }));
  return { left: first.left, columns, rows };
}

const placeOf = (columns: readonly Column[], name: string): number =>
  columns.findIndex((column) => column.name === name);

function widen(segment: TableSegment, held: readonly Held[]): TableSegment {
  // Records inside a record carry its fields along, marked as such.
  const places = held.map(({ left }) =>
    Math.max(placeOf(segment.columns, left), placeOf(segment.columns, `..${left}`)),
  );
  const { packed: _, ...own } = segment;
  return {
    ...own,
    columns: [...segment.columns, ...held.flatMap(({ columns }) => columns)],
    rows: segment.rows.map((row) => [
      ...row,
      ...held.flatMap(
        ({ rows, columns }, i) => rows.get(row[places[i] ?? -1] ?? '') ?? columns.map(() => ''),
      ),
    ]),
  };
}
