// The small statements by which SQL engines look at a table before it is read.
import type { ColumnRef } from './database.ts';
import type { Dialect } from './join-sql.ts';

/** Rows that are looked at to tell what columns hold. */
export const peekedRows = 100;

/** Distinct values that are looked up, and rows that are read to find them. */
const askedValues = 200;
const rowsForValues = 5000;

/** Gives one row: values asked, values found, most rows of one value. */
export function overlapSql(dialect: Dialect, from: ColumnRef, to: ColumnRef): string {
  const { quote, limit } = dialect;
  const column = quote(from.column);
  const [topRows, endRows] = limitOf(limit, rowsForValues);
  const [topValues, endValues] = limitOf(limit, askedValues);
  const some = `(SELECT ${topRows}${column} AS x FROM ${dialect.table(from.table.name)} WHERE ${column} IS NOT NULL${endRows}) s`;
  const asked = `(SELECT DISTINCT ${topValues}x FROM ${some}${endValues}) v`;
  const target = dialect.table(to.table.name);
  const on = `p.${quote(to.column)} = v.x`;
  const counted = `(SELECT v.x AS x, COUNT(p.${quote(to.column)}) AS n FROM ${asked} LEFT JOIN ${target} p ON ${on} GROUP BY v.x) c`;
  return `SELECT COUNT(*), SUM(CASE WHEN n > 0 THEN 1 ELSE 0 END), MAX(n) FROM ${counted}`;
}

function limitOf(limit: Dialect['limit'], count: number): readonly [string, string] {
  return limit === 'top' ? [`TOP ${count} `, ''] : ['', ` LIMIT ${count}`];
}
