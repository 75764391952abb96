// DuckDB database files, by DuckDB itself, over a private copy that can reach nothing else.
import { StoreProblem } from '../model/store.ts';
import type { DatabaseEngine } from './database.ts';
import { openDuckdb } from './duckdb-session.ts';

/** The mark stands behind the checksum of the first block. */
const mark = 'DUCK';

export const duckdbEngine: DatabaseEngine = {
  id: 'duckdb',
  title: 'DuckDB database',
  driver: '@duckdb/node-api',
  schemes: [],
  recognises: (head) => Buffer.from(head.subarray(8, 12)).toString('latin1') === mark,
  open(target) {
    if (target.kind !== 'file')
      throw new StoreProblem('unsupported', 'a DuckDB database is named by its path');
    return openDuckdb(target.input);
  },
};
