// A session with a DuckDB database: real tables in every schema, values as text, blobs as bytes.
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

import type { Part } from '../model/part.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import type { DatabaseSession, Reference, TableRef, Wanted } from './database.ts';
import { describedText } from './described-text.ts';
import { loadDriver } from './driver.ts';
import { joinedColumns, joinedNames, type Dialect } from './join-sql.ts';
import { overlapSql, peekedRows } from './look-sql.ts';
import { copyPrivately } from './private-copy.ts';
import { batchRows } from './row-batches.ts';
import { sampledProblem } from './sampling.ts';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** What a file of a stranger may not do: reach other files, load code, take more than its share. */
const harmless = {
  enable_external_access: 'false',
  autoload_known_extensions: 'false',
  autoinstall_known_extensions: 'false',
  allow_community_extensions: 'false',
  threads: '1',
  memory_limit: '128MB',
} as const;

type Row = readonly unknown[];
type Column = {
  readonly name: string;
  readonly type: string;
  readonly comment: string;
  readonly byDefault: string;
};

interface Table {
  readonly schema: string;
  readonly name: string;
  readonly rows: number;
  readonly comment: string;
  readonly columns: Column[];
  readonly keys: string[];
  readonly references: Reference[];
}

/** @throws StoreProblem */
export async function openDuckdb(input: Input): Promise<DatabaseSession> {
  const { DuckDBInstance: Instance, DuckDBBlobValue } = await loadDriver(
    '@duckdb/node-api',
    () => import('@duckdb/node-api'),
  );
  const copy = await copyPrivately(input, ['.wal']);
  let instance: DuckDBInstance | null = null;
  let connection: DuckDBConnection;
  const close = (): void => {
    connection?.closeSync();
    instance?.closeSync();
    copy.remove();
  };
  let tables: ReadonlyMap<string, Table>;
  try {
    instance = await Instance.create(copy.path, harmless);
    connection = await instance.connect();
    tables = await listTables(connection);
  } catch (error) {
    connection ??= undefined as never;
    close();
    throw problemOf(error);
  }
  const cellOf = (value: unknown): string | Uint8Array => {
    if (value === null || value === undefined) return '';
    return value instanceof DuckDBBlobValue ? Buffer.from(value.bytes) : textOf(value);
  };
  const dialect: Dialect = {
    quote,
    table: (name) => nameOf(tables.get(name) as Table),
    limit: 'limit',
    text: (sql) => `CAST(${sql} AS VARCHAR)`,
  };
  const find = ({ name }: TableRef): Table => {
    const table = tables.get(name);
    if (table) return table;
    throw new StoreProblem('vanished', 'there is no such table in the database');
  };
  const ask = async (sql: string): Promise<Row[]> => {
    const result = await connection.runAndReadAll(sql);
    return result.getRows();
  };
  return {
    facts: () => Promise.resolve([]),
    standing: async () => ({
      server: `DuckDB ${String((await ask('SELECT version()'))[0]?.[0])}, a private copy`,
      isReadOnly: true,
      notes: [],
      hidden: [],
    }),
    // eslint-disable-next-line @typescript-eslint/require-await
    async *holdings() {
      for (const [name, { columns, keys, references, rows }] of tables)
        yield {
          kind: 'table',
          name,
          columns: columns.map((column) => column.name),
          keys,
          indexed: keys,
          references,
          rows,
          access: { principals: [] },
        };
    },
    async *rows(ref, wanted): AsyncGenerator<Part> {
      const table = find(ref);
      yield* describedText(table);
      const names = [...table.columns.map(({ name }) => ({ name })), ...joinedNames(wanted.joins)];
      const batch = batchRows(table.name, names);
      const list = [...table.columns.map(valueSql), ...joinedColumns(dialect, 't', wanted.joins)];
      try {
        const sql = `SELECT ${list.join(', ')} FROM ${nameOf(table)} t${sampleSql(table, wanted)}`;
        const result = await connection.stream(sql);
        for (
          let chunk = await result.fetchChunk();
          chunk && chunk.rowCount > 0;
          chunk = await result.fetchChunk()
        ) {
          for (const row of chunk.getRows()) batch.add(row.map(cellOf));
          yield* batch.full();
        }
      } catch (error) {
        yield* batch.rest();
        throw problemOf(error);
      }
      yield* batch.rest();
      if (wanted.sample !== 'all' && table.rows > wanted.sample)
        yield { kind: 'problem', problem: sampled(batch.count, table.rows) };
    },
    async peek(ref) {
      const table = find(ref);
      const list = table.columns.map(({ name, type }) =>
        type === 'BLOB' ? "''" : `CAST(t.${quote(name)} AS VARCHAR)[:200]`,
      );
      const sql = `SELECT ${list.join(', ')} FROM ${nameOf(table)} t LIMIT ${peekedRows}`;
      const rows = await ask(sql).catch((): Row[] => []);
      return rows.map((row) => row.map(textOf));
    },
    async overlap(from, to) {
      try {
        const [row = []] = await ask(overlapSql(dialect, from, to));
        const [asked, found, mostRows] = row.map((value) => Number(value ?? 0));
        return { asked: asked ?? 0, found: found ?? 0, mostRows: mostRows ?? 0 };
      } catch {
        return null;
      }
    },
    close() {
      close();
      return Promise.resolve();
    },
  };
}

/** Statements ask for text; what is asked for as it is has a text of its own. */
const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : (value as { toString(): string }).toString();

const nameOf = ({ schema, name }: Table): string => `${quote(schema)}.${quote(name)}`;

const valueSql = ({ name, type }: Column): string => {
  const column = `t.${quote(name)}`;
  if (type === 'BLOB') return column;
  // Lists, structures and maps as the records that they are.
  return /[[(]/.test(type) && !type.startsWith('DECIMAL')
    ? `CAST(to_json(${column}) AS VARCHAR)`
    : `CAST(${column} AS VARCHAR)`;
};

function sampleSql(table: Table, { sample }: Wanted): string {
  return sample === 'all' || table.rows <= sample ? '' : ` USING SAMPLE reservoir(${sample} ROWS)`;
}

function sampled(rows: number, of: number): ReturnType<typeof sampledProblem> {
  return sampledProblem({
    rows,
    of,
    how: 'at random (USING SAMPLE)',
    drawn: { count: rows, unit: 'rows' },
  });
}

async function listTables(connection: DuckDBConnection): Promise<ReadonlyMap<string, Table>> {
  const ask = async (sql: string): Promise<string[][]> => {
    const rows = (await connection.runAndReadAll(sql)).getRows();
    return rows.map((row) => row.map((value) => (value === null ? '' : String(value))));
  };
  const tables = new Map<string, Table>();
  const key = (schema: string, name: string): string => [schema, name].map(escapePart).join('/');
  for (const [schema = '', name = '', rows, comment = ''] of await ask(
    'SELECT schema_name, table_name, estimated_size, comment FROM duckdb_tables() WHERE NOT internal AND NOT temporary ORDER BY 1, 2',
  ))
    tables.set(key(schema, name), {
      schema,
      name,
      comment,
      rows: Number(rows),
      columns: [],
      keys: [],
      references: [],
    });
  for (const [
    schema = '',
    name = '',
    column = '',
    type = '',
    comment = '',
    byDefault = '',
  ] of await ask(
    'SELECT schema_name, table_name, column_name, data_type, comment, column_default FROM duckdb_columns() WHERE NOT internal ORDER BY 1, 2, column_index',
  ))
    tables.get(key(schema, name))?.columns.push({ name: column, type, comment, byDefault });
  for (const [schema = '', name = '', kind, column = '', other = '', target = ''] of await ask(
    "SELECT schema_name, table_name, constraint_type, constraint_column_names[1], referenced_table, referenced_column_names[1] FROM duckdb_constraints() WHERE len(constraint_column_names) = 1 AND constraint_type IN ('PRIMARY KEY', 'UNIQUE', 'FOREIGN KEY')",
  )) {
    const table = tables.get(key(schema, name));
    if (kind === 'FOREIGN KEY')
      table?.references.push({ column, table: key(schema, other), target });
    else table?.keys.push(column);
  }
  return tables;
}

const escapePart = (part: string): string => part.replaceAll('%', '%25').replaceAll('/', '%2F');

/** DuckDB's own words may quote a value: they are not repeated. */
function problemOf(error: unknown): unknown {
  if (error instanceof StoreProblem || !(error instanceof Error)) return error;
  if (/encrypt/i.test(error.message))
    return new StoreProblem('encrypted', 'it is encrypted with a key that is not known');
  if (/version number|newer version|older version/i.test(error.message))
    return new StoreProblem(
      'unsupported',
      'it was written by a version of DuckDB that is not known here; export it',
    );
  return new StoreProblem(
    'corrupt',
    'the database is damaged, or its server has it open; export it with DuckDB and scan that',
  );
}
