// SQLite database files: real tables row by row, blobs that are files, and rows that were deleted but not erased.
import type BetterSqlite3 from 'better-sqlite3';

import { StoreProblem } from '../model/store.ts';
import type { DatabaseEngine, DatabaseSession, DatabaseTarget, TableRef } from './database.ts';
import { carveFreePages, countFreePages } from './sqlite-deleted.ts';
import { bytesAtPath, openSqliteFile, type OpenedFile } from './sqlite-file.ts';
import { countOverlap, estimateRows, peekRows, standingOf } from './sqlite-look.ts';
import { readRows } from './sqlite-rows.ts';
import { listCode, listTables, type SqliteTable } from './sqlite-tables.ts';

const magic = 'SQLite format 3\0';
const deletedRows = 'deleted rows';

export const sqliteEngine: DatabaseEngine = {
  id: 'sqlite',
  title: 'SQLite database',
  schemes: ['sqlite'],
  recognises: (head) => Buffer.from(head.subarray(0, 16)).toString('latin1') === magic,
  async open(target) {
    const file = await openTarget(target);
    try {
      return openSession(file, prepare(file.database));
    } catch (error) {
      await file.close();
      throw error;
    }
  },
};

async function openTarget(target: DatabaseTarget): Promise<OpenedFile> {
  if (target.kind === 'file') return guard(() => openSqliteFile(target.input));
  const source = bytesAtPath(pathOf(target.uri));
  for await (const chunk of source.stream()) {
    if (Buffer.from(chunk.subarray(0, 16)).toString('latin1') === magic) break;
    throw notSqlite();
  }
  return guard(() => openSqliteFile(source));
}

/** `sqlite:PATH`, `sqlite:///PATH`: the path as the system writes it. */
function pathOf(uri: URL): string {
  const path = decodeURIComponent(uri.pathname);
  // 'sqlite:///C:/x.db' has a slash before the drive.
  return /^\/[A-Za-z]:\//.test(path) ? path.slice(1) : path;
}

/** Makes the connection harmless and lists the tables. @throws StoreProblem corrupt, unsupported */
function prepare(database: BetterSqlite3.Database): readonly SqliteTable[] {
  try {
    for (const pragma of ['trusted_schema = OFF', 'cell_size_check = ON', 'mmap_size = 0']) {
      database.pragma(pragma);
    }
    database.defaultSafeIntegers(true);
    const tables = listTolerantly(database);
    database.pragma('query_only = ON');
    return tables;
  } catch (error) {
    throw explain(error);
  }
}

function listTolerantly(database: BetterSqlite3.Database): readonly SqliteTable[] {
  try {
    return listTables(database);
  } catch {
    // Makes SQLite go on past an entry of the schema that it cannot understand; this is a copy.
    database.unsafeMode(true);
    database.pragma('writable_schema = ON');
    database.unsafeMode(false);
    return listTables(database);
  }
}

function openSession(file: OpenedFile, tables: readonly SqliteTable[]): DatabaseSession {
  const { database } = file;
  const readAt = file.readAt.bind(file);
  const find = (name: string): SqliteTable => {
    const table = tables.find((known) => `main/${known.name}` === name);
    if (table) return table;
    throw new StoreProblem('vanished', 'there is no such table in the database');
  };
  return {
    facts: () => Promise.resolve([]),
    standing: () => Promise.resolve(standingOf(database)),
    async *holdings(): AsyncGenerator<TableRef> {
      const access = { principals: [] };
      for (const { name, columns, keys, indexed, references } of tables)
        yield {
          kind: 'table',
          name: `main/${name}`,
          columns,
          keys,
          indexed,
          references,
          access,
          rows: estimateRows(database, name),
        };
      if ((await countFreePages(readAt)) > 0)
        yield { kind: 'table', name: deletedRows, columns: [], access };
    },
    async *rows({ name }, wanted) {
      if (name === deletedRows) yield* carveFreePages(readAt);
      else yield* readRows(database, find(name), wanted);
    },
    written: () => Promise.resolve(listCode(database)),
    peek: ({ name }) => Promise.resolve(name === deletedRows ? [] : peekRows(database, find(name))),
    overlap: (from, to) => Promise.resolve(countOverlap(database, from, to)),
    close: () => file.close(),
  };
}

async function guard(open: () => Promise<OpenedFile>): Promise<OpenedFile> {
  try {
    return await open();
  } catch (error) {
    throw explain(error);
  }
}

/** What SQLite says, as a problem that a person can act on. */
function explain(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'SqliteError') return error;
  if (/file is not a database|unsupported file format/.test(error.message)) return notSqlite();
  return new StoreProblem(
    'corrupt',
    "the database is damaged or cut short so that its tables cannot be listed. Restore it from a backup, or recover it with sqlite3's .recover, and scan again",
  );
}

function notSqlite(): StoreProblem {
  return new StoreProblem(
    'unsupported',
    'not a readable SQLite database: another kind of file, or encrypted as a whole',
  );
}
