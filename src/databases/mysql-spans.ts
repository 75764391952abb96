// Stretches of a table of MariaDB or MySQL: between round numbers of the first column of the key that its pages follow.
import type { Span, SpanSize } from './database.ts';
import { nameOf, type MyTable } from './mysql-catalog.ts';
import type { MyColumn } from './mysql-columns.ts';
import type { Connection, MysqlCell } from './mysql-connect.ts';
import { roundMarks, type KeyRange } from './round-marks.ts';

/**
 * None where its pages follow no whole numbers. The server is asked for the lowest and the highest key, which it has in
 * the index, and for its estimates, for which it looks into the index twice.
 */
export async function marksOf(
  connection: Connection,
  table: MyTable,
  most: SpanSize,
): Promise<string[]> {
  const { rows = 0, rowBytes, pageKey, columns, isView } = table;
  const [first] = pageKey;
  const hasDocuments = columns.some(({ holds, size }) => holds === 'bytes' && size !== null);
  if (!first?.isWhole || isView || hasDocuments) return [];
  const wanted = Math.min(most.rows, Math.floor(most.bytes / Math.max(1, rowBytes)));
  if (rows <= wanted) return [];
  const name = nameOf(table);
  const [[lowest, highest] = []] = await connection.query(
    `SELECT MIN(${first.sql}) AS low, MAX(${first.sql}) AS high FROM ${name} t`,
  );
  if (!isWhole(lowest) || !isWhole(highest)) return [];
  const whole = { from: BigInt(lowest), to: BigInt(highest) + 1n };
  const marks = await roundMarks(whole, wanted, (range) =>
    estimate(connection, name, first, range),
  );
  return marks.map(String);
}

const isWhole = (cell: MysqlCell | undefined): cell is string =>
  typeof cell === 'string' && /^-?\d+$/.test(cell);

async function estimate(
  connection: Connection,
  name: string,
  { sql }: MyColumn,
  { from, to }: KeyRange,
): Promise<number> {
  const [row = []] = await connection.query(
    `EXPLAIN SELECT ${sql} FROM ${name} t WHERE ${sql} >= ${from} AND ${sql} < ${to}`,
  );
  // "rows" stands before "Extra", with "filtered" between them where the server has that.
  const counts = row.slice(-3, -1).filter(isWhole);
  return Number(counts[0] ?? 0);
}

/** What belongs to a stretch; '' where all rows do. Marks are written as they are: a text would be compared as a fraction. */
export function within([first]: readonly MyColumn[], { from, to }: Span = {}): string {
  if (!first) return '';
  return [
    ...(from === undefined ? [] : [`${first.sql} >= ${numberOf(from)}`]),
    ...(to === undefined ? [] : [`${first.sql} < ${numberOf(to)}`]),
  ].join(' AND ');
}

const numberOf = (mark: string): string => String(BigInt(mark));
