// A session with one PostgreSQL server: its databases one after the other, each over one connection.
import type { Part, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Problem } from '../model/store.ts';
import type { ColumnRef, DatabaseSession, Overlap, Standing, TableRef } from './database.ts';
import { describedText } from './described-text.ts';
import { overlapSql, peekedRows } from './look-sql.ts';
import { openLine, type Line } from './line.ts';
import { readReaders, type Readers } from './postgres-access.ts';
import { readCatalog, type PgTable } from './postgres-catalog.ts';
import { cellSql } from './postgres-columns.ts';
import { connectPostgres, type Connection } from './postgres-connect.ts';
import { isConnectionLost, postgresProblem } from './postgres-errors.ts';
import { hasLargeObjects, readLargeObjects } from './postgres-large-objects.ts';
import {
  cipheredFacts,
  databaseFacts,
  literalKeyFacts,
  writtenText,
} from './postgres-protection.ts';
import { marksOf } from './postgres-spans.ts';
import { readTable } from './postgres-rows.ts';
import { dialectOf, nameOf } from './postgres-select.ts';
import { standingOf } from './postgres-standing.ts';

/** What is known of one database of the server. */
interface Known {
  readonly tables: Map<string, PgTable>;
  readonly readers: Readers;
  readonly keys: readonly ProtectionFact[];
}

/** Bytes of a value that is looked at before the table is read. */
const longestPeeked = 64 * 1024;
const largeObjects = 'large objects';

/** @param databases those to read, at least one */
export async function openPostgres(
  uri: URL,
  databases: readonly string[],
  context: ReadContext,
): Promise<DatabaseSession> {
  const patienceMs = context.patienceMs ?? 30_000;
  const line: Line<Connection> = openLine({
    connect: (database) => connectPostgres(uri, database, patienceMs),
    problemOf: postgresProblem,
  });
  const known = new Map<string, Known>();
  const first = databases[0] ?? 'postgres';
  await line.to(first);

  async function learn(database: string): Promise<Known> {
    const before = known.get(database);
    if (before) return before;
    const connection = await line.to(database);
    const tables = new Map<string, PgTable>();
    for (const table of await readCatalog(connection))
      tables.set([database, table.schema, table.name].map(escapePart).join('/'), table);
    const learned = {
      tables,
      readers: await readReaders(connection),
      keys: await literalKeyFacts(connection),
    };
    known.set(database, learned);
    return learned;
  }

  const find = async (name: string): Promise<Known & { readonly table: PgTable }> => {
    const all = await learn(databaseOf(name));
    const table = all.tables.get(name);
    if (table) return { ...all, table };
    throw new StoreProblem('vanished', 'there is no such table in the database');
  };

  return {
    facts: () => line.on(first, databaseFacts),
    async written() {
      const texts = [];
      for (const database of databases) texts.push(...(await line.on(database, writtenText)));
      return texts;
    },
    standing: async (): Promise<Standing> => {
      const { tables } = await learn(first);
      return line.on(first, (connection) => standingOf(connection, tables.values()));
    },
    async *holdings() {
      for (const database of databases) {
        const { tables, readers } = await line.on(database, () => learn(database));
        const names = new Map([...tables].map(([name, { oid }]) => [oid, name]));
        for (const [name, table] of tables) yield tableRef({ name, table, readers, names });
        if (await line.on(database, hasLargeObjects))
          yield {
            kind: 'table',
            name: `${escapePart(database)}/${largeObjects}`,
            columns: [],
            access: { principals: [] },
          };
      }
    },
    async *rows({ name }, wanted): AsyncGenerator<Part> {
      const connection = await line.to(databaseOf(name));
      try {
        if (name.endsWith(`/${largeObjects}`)) {
          yield* readLargeObjects(connection, context);
          return;
        }
        const { table, tables, keys } = await find(name);
        yield* describedText(table);
        const ciphered = new Set<string>();
        yield* readTable({ connection, table, tables, context, ciphered }, wanted);
        for (const fact of cipheredFacts(ciphered, keys)) yield { kind: 'fact', fact };
      } catch (error) {
        throw line.blame(error);
      }
    },
    divide: ({ name }, most) =>
      name.endsWith(`/${largeObjects}`)
        ? Promise.resolve([])
        : line.on(databaseOf(name), async (connection) =>
            marksOf(connection, (await find(name)).table, most),
          ),
    async peek({ name, columns }) {
      if (columns.length === 0) return [];
      const { table } = await find(name);
      const readable = table.columns.filter(({ isReadable }) => isReadable);
      if (table.barred !== '' || readable.length === 0) return [];
      const list = table.columns.map((column) =>
        column.isReadable ? `left((${cellSql(column, longestPeeked)})::text, 200)` : "''",
      );
      const sql = `SELECT ${list.join(', ')} FROM ${nameOf(table)} t LIMIT ${peekedRows}`;
      const rows = await line.on(databaseOf(name), (connection) =>
        connection.query(sql).catch((error: unknown) => {
          if (isConnectionLost(error)) throw error;
          // Reading it will say what is wrong.
          return [];
        }),
      );
      return rows.map((row) => row.map((cell) => cell ?? ''));
    },
    async overlap(from: ColumnRef, to: ColumnRef): Promise<Overlap | null> {
      const database = databaseOf(from.table.name);
      if (databaseOf(to.table.name) !== database) return null;
      const { tables } = await learn(database);
      return line.on(database, async (connection) => {
        try {
          const [row = []] = await connection.query(overlapSql(dialectOf(tables), from, to));
          const [asked, found, mostRows] = row.map((value) => Number(value ?? 0));
          return { asked: asked ?? 0, found: found ?? 0, mostRows: mostRows ?? 0 };
        } catch (error) {
          if (isConnectionLost(error)) throw error;
          // Types that are not compared, or too slow: no key.
          return null;
        }
      });
    },
    close: () => line.close(),
  };
}

/** A slash in a name would make another name of it. */
const escapePart = (part: string): string => part.replaceAll('%', '%25').replaceAll('/', '%2F');
const databaseOf = (name: string): string =>
  name.slice(0, name.indexOf('/')).replaceAll('%2F', '/').replaceAll('%25', '%');

interface Listed {
  readonly name: string;
  readonly table: PgTable;
  readonly readers: Readers;
  readonly names: ReadonlyMap<string, string>;
}

function tableRef({ name, table, readers, names }: Listed): TableRef {
  const { rows, columns, keys, indexed, references, barred, changeToken } = table;
  const problem = problemOf(table);
  return {
    kind: 'table',
    name,
    columns: columns.map((column) => column.name),
    access: readers.of(table.oid),
    keys,
    indexed,
    references: references.flatMap(({ column, oid, target }) => {
      const other = names.get(oid);
      return other === undefined ? [] : [{ column, table: other, target }];
    }),
    ...(rows === undefined ? {} : { rows }),
    ...(changeToken === '' ? {} : { changeToken }),
    ...(barred === '' || problem === null ? {} : { problem }),
  };
}

function problemOf({ barred, schema, name }: PgTable): Problem | null {
  const table = `${schema}.${name}`;
  switch (barred) {
    case 'schema':
      return {
        reason: 'denied',
        detail: `this login may not use schema ${schema}; GRANT USAGE ON SCHEMA ${schema} and SELECT ON ${table} to it, or scan as one who may`,
      };
    case 'table':
      return {
        reason: 'denied',
        detail: `this login may not read it; GRANT SELECT ON ${table} to it, or scan as one who may`,
      };
    case 'policy':
      return {
        reason: 'denied',
        detail: 'a row policy would hide rows of it from this login; scan as one with BYPASSRLS',
      };
    default:
      return null;
  }
}
