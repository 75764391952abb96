// The statement by which the rows of one PostgreSQL table are asked for, and where in a row of its output each thing stands.
import type { Column } from '../model/segment.ts';
import type { Wanted } from './database.ts';
import { joinedColumns, joinedNames, type Dialect } from './join-sql.ts';
import type { Leaf, PgTable } from './postgres-catalog.ts';
import { cellSql, longSql, quoteIdentifier, type PgColumn } from './postgres-columns.ts';
import { longestCell } from './row-batches.ts';

export interface Selection {
  /** Columns of the table, then those that were joined. */
  readonly names: readonly Column[];
  readonly columns: readonly PgColumn[];
  /**
   * Everything up to the conditions, with `t` for the table. Where the leaf has long values, their sizes and `ctid`
   * stand at the end of a row.
   */
  of(leaf: Leaf): string;
  /** Columns that may hold values too long for a cell; their sizes stand behind the cells, in this order. */
  readonly long: readonly PgColumn[];
}

/** @param columns those that may be read */
export function selectionOf(
  columns: readonly PgColumn[],
  joins: Wanted['joins'],
  tables: ReadonlyMap<string, PgTable>,
): Selection {
  const long = columns.filter(({ size }) => size !== null);
  const joined = joinedColumns(dialectOf(tables), 't', joins);
  const listOf = ({ isPaged, hasLong }: Leaf): string => {
    if (!hasLong) return [...columns.map(({ sql }) => sql), ...joined].join(', ');
    // Without a place on a page, a long value cannot be fetched later.
    const longest = isPaged ? longestCell : longestInline;
    return [
      ...columns.map((column) => cellSql(column, longest)),
      ...joined,
      ...long.map((column) => longSql(column, longest)),
      isPaged ? 't.ctid' : 'NULL',
    ].join(', ');
  };
  return {
    names: [...columns.map(({ name }) => ({ name })), ...joinedNames(joins)],
    columns,
    long,
    of: (leaf) =>
      `SELECT ${listOf(leaf)} FROM ${leaf.kind === 'r' ? 'ONLY ' : ''}${nameOf(leaf)} t`,
  };
}

const longestInline = 4 * 1024 * 1024;

export function nameOf({
  schema,
  name,
}: {
  readonly schema: string;
  readonly name: string;
}): string {
  return `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`;
}

/** @param tables by the names of their TableRefs */
export function dialectOf(tables: ReadonlyMap<string, PgTable>): Dialect {
  return {
    quote: quoteIdentifier,
    table: (name) => nameOf(tables.get(name) ?? { schema: '', name: '' }),
    limit: 'limit',
    text: (sql) => `${sql}::text`,
  };
}
