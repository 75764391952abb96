// A sample of a PostgreSQL table by TABLESAMPLE: single rows of a small table, whole pages of a large one.
import type { Part } from '../model/part.ts';
import type { PgTable } from './postgres-catalog.ts';
import type { Connection } from './postgres-connect.ts';
import type { Hold } from './postgres-hold.ts';
import type { RowReader } from './postgres-row-reader.ts';
import { nameOf } from './postgres-select.ts';
import { sampledProblem, type Sample } from './sampling.ts';

export interface Sampling {
  readonly connection: Connection;
  readonly table: PgTable;
  readonly reader: RowReader;
  readonly hold: Hold;
}

/** Up to this size reading every page for single rows is no burden. */
const smallBytes = 64 * 1024 * 1024;
/** Where the server has never counted. */
const rowsPerPage = 50;

export async function* sampleTable(sampling: Sampling, wanted: number): AsyncGenerator<Part> {
  const { connection, table, reader, hold } = sampling;
  let rows = table.rows ?? 0;
  const pages = new Set<string>();
  let bytes = 0;
  for (const leaf of table.leaves) {
    const [[size] = []] = await connection.query(
      'SELECT pg_relation_size($1::regclass), current_setting($2)',
      [nameOf(leaf), 'block_size'],
    );
    bytes += Number(size);
  }
  const counted = table.rows === undefined;
  if (counted) rows = Math.ceil(bytes / 8192) * rowsPerPage;
  const isPaged = table.leaves.every(({ isPaged }) => isPaged);
  const isWhole = isPaged && !counted ? rows <= wanted : bytes === 0 && isPaged;
  const method = bytes <= smallBytes ? 'BERNOULLI' : 'SYSTEM';
  const percent = Math.min(100, (wanted / Math.max(1, rows)) * 100).toFixed(6);
  for (const leaf of table.leaves) {
    await hold.renew(leaf.oid);
    const conditions = isWhole
      ? ''
      : isPaged
        ? `TABLESAMPLE ${method} (${percent})`
        : `LIMIT ${Math.ceil(wanted / table.leaves.length)}`;
    // With the places of rows come the pages that they were drawn from.
    yield* reader.read({ ...leaf, hasLong: true }, conditions);
    for (const page of reader.pages) pages.add(`${leaf.oid} ${page}`);
    await hold.release();
  }
  yield* reader.rest();
  if (isWhole) return;
  const drawn: Sample['drawn'] = !isPaged
    ? null
    : method === 'BERNOULLI'
      ? { count: reader.taken, unit: 'rows' }
      : { count: pages.size, unit: 'pages' };
  const how = !isPaged
    ? 'its first ones'
    : method === 'BERNOULLI'
      ? 'each row with the same chance (TABLESAMPLE BERNOULLI)'
      : 'whole pages with the same chance (TABLESAMPLE SYSTEM)';
  const of = counted || !isPaged ? {} : { of: rows };
  yield {
    kind: 'problem',
    problem: sampledProblem({ rows: reader.taken, how, drawn, ...of }),
  };
}
