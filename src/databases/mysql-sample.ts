// A sample of a table of MariaDB or MySQL: rows by chance of a small table, stretches of its key of a large one.
import type { Part } from '../model/part.ts';
import type { MyTable } from './mysql-catalog.ts';
import type { Connection } from './mysql-connect.ts';
import type { MyReader } from './mysql-row-reader.ts';
import { sampledProblem, type Sample } from './sampling.ts';

interface Sampling {
  readonly connection: Connection;
  readonly table: MyTable;
}

/** Up to this size reading every row for a few is no burden. */
const smallBytes = 64 * 1024 * 1024;
const stretches = 50;

/** These servers have no TABLESAMPLE of their own. */
export async function* sampleMysql(
  { connection, table }: Sampling,
  reader: MyReader,
  wanted: number,
): AsyncGenerator<Part> {
  const { rows, rowBytes, pageKey } = table;
  const said = (how: string, drawn: Sample['drawn']): Part => ({
    kind: 'problem',
    problem: sampledProblem({
      rows: reader.taken,
      how,
      drawn,
      ...(rows === undefined ? {} : { of: rows }),
    }),
  });
  // The number of rows is an estimate; a table that may be small is counted on the way.
  if (rows !== undefined && rows * Math.max(1, rowBytes) <= smallBytes) {
    const chance = Math.min(1, wanted / Math.max(1, rows));
    yield* reader.stream(connection, chance >= 1 ? '' : `WHERE RAND() < ${chance.toFixed(9)}`);
    yield* reader.rest();
    if (chance < 1)
      yield said('each row with the same chance (RAND)', { count: reader.taken, unit: 'rows' });
    return;
  }
  const [first] = pageKey;
  const isNumbered = first !== undefined && pageKey.length === 1 && first.holds === 'text';
  const [[low, high] = []] = isNumbered
    ? await connection.query(`SELECT MIN(${first.sql}), MAX(${first.sql}) FROM ${tableOf(table)} t`)
    : [];
  if (!isNumbered || !/^-?\d{1,18}$/.test(String(low)) || !/^-?\d{1,18}$/.test(String(high))) {
    yield* reader.stream(connection, `LIMIT ${wanted}`);
    yield* reader.rest();
    yield said('its first ones', null);
    return;
  }
  const [from, to] = [BigInt(String(low)), BigInt(String(high))];
  const each = Math.max(1, Math.ceil(wanted / stretches));
  for (let step = 0n; step < BigInt(stretches); step += 1n) {
    const [start, end] = [step, step + 1n].map(
      (one) => from + ((to - from + 1n) * one) / BigInt(stretches),
    );
    const page = await reader.page(
      connection,
      `WHERE ${first.sql} >= ? AND ${first.sql} < ? ORDER BY ${first.sql} LIMIT ${each}`,
      [String(start), String(end)],
    );
    yield* reader.take(page);
  }
  yield* reader.rest();
  yield said(`in ${stretches} even steps of its key ${first.name}`, null);
}

const tableOf = ({ schema, name }: MyTable): string =>
  [schema, name].map((part) => `\`${part.replaceAll('`', '``')}\``).join('.');
