// Columns of other tables beside the rows of one, in SQL that every engine understands: a subquery for each.
import type { Join } from './database.ts';

/** How an engine writes what differs between them. */
export interface Dialect {
  readonly quote: (name: string) => string;
  /** A table by the name of its TableRef. */
  readonly table: (name: string) => string;
  /** SQL Server says TOP where the others say LIMIT. */
  readonly limit: 'limit' | 'top';
  /** A value as text. */
  readonly text: (sql: string) => string;
}

/** One expression for each joined column, over the rows of `alias`; at most one row is taken at each step. */
export function joinedColumns(dialect: Dialect, alias: string, joins: readonly Join[]): string[] {
  return joins.flatMap(({ hops, columns }) =>
    columns.map(({ name }) => subquery(dialect, alias, hops, name)),
  );
}

function subquery(dialect: Dialect, alias: string, hops: Join['hops'], column: string): string {
  const { quote, limit } = dialect;
  const [first, ...others] = hops;
  let last = `${alias}_1`;
  let from = `${dialect.table(first.table)} ${last}`;
  others.forEach((hop, i) => {
    const next = `${alias}_${i + 2}`;
    const on = `${next}.${quote(hop.right)} = ${last}.${quote(hop.left)}`;
    from += ` JOIN ${dialect.table(hop.table)} ${next} ON ${on}`;
    last = next;
  });
  const where = `${alias}_1.${quote(first.right)} = ${alias}.${quote(first.left)}`;
  const value = dialect.text(`${last}.${quote(column)}`);
  const [top, end] = limit === 'top' ? ['TOP 1 ', ''] : ['', ' LIMIT 1'];
  return `(SELECT ${top}${value} FROM ${from} WHERE ${where}${end})`;
}

/** Names of the joined columns as they follow those of the table. */
export function joinedNames(joins: readonly Join[]): readonly { name: string; joined: string }[] {
  return joins.flatMap(({ columns, key }) => columns.map(({ as }) => ({ name: as, joined: key })));
}
