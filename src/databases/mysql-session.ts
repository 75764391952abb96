// A session with one MariaDB or MySQL server: its databases over one connection.
import type { Part, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem } from '../model/store.ts';
import { blobText } from './blob-text.ts';
import { connectionFact } from './connection-fact.ts';
import type { DatabaseSession, TableRef } from './database.ts';
import { describedText } from './described-text.ts';
import { marksOf } from './mysql-spans.ts';
import { openLine } from './line.ts';
import { overlapSql, peekedRows } from './look-sql.ts';
import { readReaders, type Readers } from './mysql-access.ts';
import { listSchemas, nameOf, readCatalog, refName, type MyTable } from './mysql-catalog.ts';
import { connectMysql, type Connection } from './mysql-connect.ts';
import { mysqlProblem } from './mysql-errors.ts';
import {
  type AtRest,
  cipheredFacts,
  literalKeyFacts,
  readAtRest,
  writtenText,
} from './mysql-protection.ts';
import { mayNotRead, mysqlDialect, readMysqlTable } from './mysql-rows.ts';
import { standingOf } from './mysql-standing.ts';

interface Known {
  readonly tables: ReadonlyMap<string, MyTable>;
  readonly readers: Readers;
  readonly atRest: AtRest;
  readonly keys: readonly ProtectionFact[];
}

/** Characters of a value that is looked at before the table is read. */
const peekedCharacters = 200;

/** @param schema the one database to read; absent = all of the server */
export async function openMysql(
  uri: URL,
  schema: string | undefined,
  context: ReadContext,
): Promise<DatabaseSession> {
  const patienceMs = context.patienceMs ?? 30_000;
  const line = openLine<Connection>({
    connect: () => connectMysql(uri, patienceMs),
    problemOf: mysqlProblem,
  });
  const on = <T>(ask: (connection: Connection) => Promise<T>): Promise<T> => line.on('', ask);
  await line.to('');
  let known: Promise<Known> | null = null;

  const learn = (): Promise<Known> => {
    known ??= on(async (connection) => {
      const all = await listSchemas(connection);
      const schemas = schema === undefined ? all : all.filter((name) => name === schema);
      if (schema !== undefined && schemas.length === 0)
        throw new StoreProblem(
          'vanished',
          'there is no such database on the server, or this login may not know of it',
        );
      const tables = await readCatalog(connection, schemas);
      return {
        tables: new Map(tables.map((table) => [refName(table.schema, table.name), table])),
        readers: await readReaders(connection),
        atRest: await readAtRest(connection),
        keys: await literalKeyFacts(connection, schemas),
      };
    });
    return known;
  };

  const find = async ({ name }: TableRef): Promise<Known & { readonly table: MyTable }> => {
    const all = await learn();
    const table = all.tables.get(name);
    if (table) return { ...all, table };
    throw new StoreProblem('vanished', 'there is no such table in the database');
  };

  return {
    facts: () => on(({ tls }) => Promise.resolve([connectionFact(tls)])),
    standing: () => on(standingOf),
    async written() {
      const { tables } = await learn();
      const schemas = [...new Set([...tables.values()].map((table) => table.schema))];
      return on((connection) => writtenText(connection, schemas));
    },
    async *holdings() {
      const all = await learn();
      for (const [name, table] of all.tables) yield tableRef(name, table, all);
    },
    async *rows(ref, wanted): AsyncGenerator<Part> {
      const { table, tables, keys } = await find(ref);
      const connection = await line.to('');
      try {
        if (!table.isView) yield* describedText(table);
        const ciphered = new Set<string>();
        const reading = { connection, table, context, ciphered };
        yield* readMysqlTable(reading, wanted, mysqlDialect(tables));
        for (const fact of cipheredFacts(ciphered, keys)) yield { kind: 'fact', fact };
      } catch (error) {
        throw line.blame(error);
      }
    },
    divide: (ref, most) =>
      on(async (connection) => marksOf(connection, (await find(ref)).table, most)),
    async peek(ref) {
      const { table } = await find(ref);
      const list = table.columns.map(({ isReadable, sql }) =>
        isReadable ? `LEFT(${sql}, ${peekedCharacters})` : "''",
      );
      const isNothing = table.columns.every(({ isReadable }) => !isReadable);
      if (isNothing) return [];
      const sql = `SELECT ${list.map((one, i) => `${one} AS c${i}`).join(', ')} FROM ${nameOf(table)} t LIMIT ${peekedRows}`;
      const bytes = new Set(
        table.columns.flatMap(({ holds }, i) => (holds === 'bytes' ? [`c${i}`] : [])),
      );
      return on(async (connection) => {
        try {
          const rows = await connection.query(sql, [], bytes);
          return rows.map((row) =>
            row.map((cell) =>
              cell === null ? '' : typeof cell === 'string' ? cell : blobText(cell),
            ),
          );
        } catch (error) {
          if (!connection.isOpen) throw error;
          // Reading it will say what is wrong.
          return [];
        }
      });
    },
    async overlap(from, to) {
      const { tables } = await learn();
      return on(async (connection) => {
        try {
          const [row = []] = await connection.query(overlapSql(mysqlDialect(tables), from, to));
          const [asked, found, mostRows] = row.map((value) => Number(value ?? 0));
          return { asked: asked ?? 0, found: found ?? 0, mostRows: mostRows ?? 0 };
        } catch (error) {
          if (!connection.isOpen) throw error;
          // Types that are not compared, or too slow: no key.
          return null;
        }
      });
    },
    close: () => line.close(),
  };
}

function tableRef(name: string, table: MyTable, { readers, atRest }: Known): TableRef {
  const { schema, name: own, rows, columns, keys, indexed, references, changeToken } = table;
  const isBarred = columns.every(({ isReadable }) => !isReadable);
  return {
    kind: 'table',
    name,
    columns: columns.map((column) => column.name),
    access: readers.of(schema, own),
    facts: atRest.factsOf(table),
    keys,
    indexed,
    references,
    ...(rows === undefined ? {} : { rows }),
    ...(changeToken === '' ? {} : { changeToken }),
    ...(isBarred ? { problem: { reason: 'denied', detail: mayNotRead(table) } } : {}),
  };
}
