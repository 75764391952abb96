// A session with one SQL Server: its databases one after the other, each over one connection.
import type { Part, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem } from '../model/store.ts';
import { blobText } from './blob-text.ts';
import type { DatabaseSession, Standing, TableRef } from './database.ts';
import { describedText } from './described-text.ts';
import { openLine } from './line.ts';
import { overlapSql, peekedRows } from './look-sql.ts';
import { readReaders, type Readers } from './sqlserver-access.ts';
import { nameOf, readCatalog, type SqlTable } from './sqlserver-catalog.ts';
import { connectSqlServer, type Connection } from './sqlserver-connect.ts';
import { sqlServerProblem } from './sqlserver-errors.ts';
import { columnFacts, databaseFacts, literalKeyFacts } from './sqlserver-protection.ts';
import { readSqlTable, sqlServerDialect } from './sqlserver-rows.ts';

interface Known {
  readonly tables: ReadonlyMap<string, SqlTable>;
  readonly readers: Readers;
  readonly facts: readonly ProtectionFact[];
  readonly keys: readonly ProtectionFact[];
}

const escapePart = (part: string): string => part.replaceAll('%', '%25').replaceAll('/', '%2F');
const databaseOf = (name: string): string =>
  name.slice(0, name.indexOf('/')).replaceAll('%2F', '/').replaceAll('%25', '%');
/** Ciphertext of ENCRYPTBYKEY begins with the identifier of its key and a version. */
const byKey = /^\\x[0-9a-f]{32}0[12]000000/;

/** @param databases those to read, at least one */
export async function openSqlServer(
  uri: URL,
  databases: readonly string[],
  context: ReadContext,
): Promise<DatabaseSession> {
  const line = openLine<Connection>({
    connect: (database) => connectSqlServer(uri, database, context.patienceMs ?? 30_000),
    problemOf: sqlServerProblem,
  });
  const known = new Map<string, Known>();
  const first = databases[0] ?? 'master';
  await line.to(first);

  const learn = async (database: string): Promise<Known> => {
    const before = known.get(database);
    if (before) return before;
    const learned = await line.on(database, async (connection) => ({
      tables: new Map(
        (await readCatalog(connection)).map((table) => [
          [database, table.schema, table.name].map(escapePart).join('/'),
          table,
        ]),
      ),
      readers: await readReaders(connection),
      facts: await databaseFacts(connection),
      keys: await literalKeyFacts(connection),
    }));
    known.set(database, learned);
    return learned;
  };
  const find = async ({ name }: TableRef): Promise<Known & { readonly table: SqlTable }> => {
    const all = await learn(databaseOf(name));
    const table = all.tables.get(name);
    if (table) return { ...all, table };
    throw new StoreProblem('vanished', 'there is no such table in the database');
  };

  return {
    facts: () => Promise.resolve([]),
    standing: (): Promise<Standing> =>
      line.on(first, (connection) => standingOf(connection, learn)),
    async *holdings() {
      for (const database of databases) {
        const all = await learn(database);
        const names = new Map([...all.tables].map(([name, { id }]) => [id, name]));
        for (const [name, table] of all.tables) yield tableRef(name, table, { ...all, names });
      }
    },
    async *rows(ref, wanted): AsyncGenerator<Part> {
      const { table, tables, keys } = await find(ref);
      const connection = await line.to(databaseOf(ref.name));
      let isCiphered = false;
      try {
        if (!table.isView) yield* describedText(table);
        const reading = { connection, table, context };
        for await (const part of readSqlTable(reading, wanted, sqlServerDialect(tables))) {
          if (keys.length > 0 && !isCiphered && part.kind === 'table')
            isCiphered = part.rows.some((row) => row.some((cell) => byKey.test(cell)));
          yield part;
        }
        if (isCiphered) for (const fact of keys) yield { kind: 'fact', fact };
      } catch (error) {
        throw line.blame(error);
      }
    },
    async peek(ref) {
      const { table } = await find(ref);
      const readable = table.columns.filter(({ isReadable }) => isReadable);
      if (readable.length === 0 || !table.mayRead) return [];
      const list = table.columns.map(({ isReadable, sql, size }) => {
        if (!isReadable) return "N''";
        return size === null ? sql : `CASE WHEN ${size} < 8000 THEN ${sql} END`;
      });
      return line.on(databaseOf(ref.name), async (connection) => {
        try {
          const rows = await connection.query(
            `SELECT TOP (${peekedRows}) ${list.join(', ')} FROM ${nameOf(table)} t`,
          );
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
      const database = databaseOf(from.table.name);
      if (databaseOf(to.table.name) !== database) return null;
      const { tables } = await learn(database);
      return line.on(database, async (connection) => {
        try {
          const sql = overlapSql(sqlServerDialect(tables), from, to);
          const [row = []] = await connection.query(
            `SELECT CONVERT(nvarchar(20), a), CONVERT(nvarchar(20), b), CONVERT(nvarchar(20), c) FROM (${sql}) AS o (a, b, c)`,
          );
          const [asked, found, mostRows] = row.map((value) => Number(value ?? 0));
          return { asked: asked ?? 0, found: found ?? 0, mostRows: mostRows ?? 0 };
        } catch (error) {
          if (!connection.isOpen) throw error;
          return null;
        }
      });
    },
    close: () => line.close(),
  };
}

function tableRef(
  name: string,
  table: SqlTable,
  { readers, facts, names }: Known & { readonly names: ReadonlyMap<string, string> },
): TableRef {
  const { id, schema, rows, columns, keys, indexed, references, mayRead } = table;
  const shown = `${schema}.${table.name}`;
  return {
    kind: 'table',
    name,
    columns: columns.map((column) => column.name),
    access: readers.of(schema, id),
    facts: [...columnFacts(table), ...facts],
    keys,
    indexed,
    references: references.flatMap(({ column, id: other, target }) => {
      const found = names.get(other);
      return found === undefined ? [] : [{ column, table: found, target }];
    }),
    ...(rows === undefined ? {} : { rows }),
    ...(mayRead
      ? {}
      : {
          problem: {
            reason: 'denied',
            detail: `this login may not read it; GRANT SELECT ON ${shown} to it, or scan as one who may`,
          },
        }),
  };
}

const rightsSql = `SELECT CONVERT(nvarchar(200), SERVERPROPERTY('ProductVersion')), CONVERT(nvarchar(2), ISNULL(IS_SRVROLEMEMBER('sysadmin'), 0)),
  CONVERT(nvarchar(2), ISNULL(IS_MEMBER('db_owner'), 0)),
  CONVERT(nvarchar(2), CASE WHEN 1 IN (HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'INSERT'), HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'UPDATE'), HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'DELETE'), HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'CREATE TABLE')) THEN 1 ELSE 0 END)`;

async function standingOf(
  connection: Connection,
  learn: (database: string) => Promise<Known>,
): Promise<Standing> {
  const [[version, isAdmin, isOwner, mayWrite] = []] = await connection.query(rightsSql);
  const { tables } = await learn(connection.database);
  const user = connection.user || 'the login';
  const notes: string[] = [];
  if (isAdmin === '1') notes.push(`${user} is sysadmin: it may do anything`);
  if (isOwner === '1') notes.push(`${user} owns the database`);
  if (mayWrite === '1') notes.push(`${user} may change rows or create tables`);
  const isReadOnly = notes.length === 0;
  notes.push(
    connection.isTls ? 'the connection is encrypted (TLS)' : 'the connection is not encrypted',
  );
  const hidden = [...tables.values()]
    .filter(({ mayRead }) => !mayRead)
    .map(({ schema, name }) => `${schema}.${name}: GRANT SELECT ON ${schema}.${name} TO ${user}`);
  return { server: `SQL Server ${String(version ?? '')}`.trim(), isReadOnly, notes, hidden };
}
