// SQLite behind the statements of an inventory: better-sqlite3, one prepared statement for each text.
import type Database from 'better-sqlite3';
import { explainFailure } from './explain-failure.ts';
import type { InsertInto, Sql, SqlValue } from './sql.ts';

type Prepared = Database.Statement<SqlValue[]>;

/** `path`: of the file, for errors that say what to do. */
export function sqliteSql(db: Database.Database, path: string): Sql {
  const known = new Map<string, Prepared>();
  const prepare = (text: string): Prepared => {
    let statement = known.get(text);
    if (!statement) known.set(text, (statement = db.prepare<SqlValue[]>(text)));
    return statement;
  };
  const ownChanges = db.prepare<[], number>('select total_changes()').pluck();
  const explained = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      const { code = '' } = error as { code?: string };
      // A broken constraint is a fault of ours, not of the disk.
      throw /^SQLITE_(?!CONSTRAINT|ERROR|MISMATCH|RANGE)/.test(code)
        ? explainFailure(error, path)
        : error;
    }
  };
  return {
    engine: 'sqlite',
    all: <Row>(text: string, ...values: readonly SqlValue[]) =>
      explained(() => prepare(text).all(...values) as Row[]),
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as the contract has it
    get: <Row>(text: string, ...values: readonly SqlValue[]) =>
      explained(() => prepare(text).get(...values) as Row | undefined),
    run: (text, ...values) => explained(() => prepare(text).run(...values).changes),
    add: (into, row) =>
      explained(() => {
        const { changes, lastInsertRowid } = prepare(insertStatement(into)).run(...row);
        return changes === 0 ? undefined : Number(lastInsertRowid);
      }),
    insert(into, rows) {
      if (rows.length === 0) return;
      const statement = prepare(insertStatement(into));
      explained(() => {
        for (const row of rows) statement.run(...row);
      });
    },
    transaction: (work) =>
      db.inTransaction ? work() : explained(() => db.transaction(work).immediate()),
    // Changes through any other connection, then through this one.
    state: () =>
      `${db.pragma('data_version', { simple: true }) as number} ${ownChanges.get() ?? 0}`,
    close: () => {
      db.close();
    },
  };
}

const texts = new WeakMap<InsertInto, string>();

function insertStatement(into: InsertInto): string {
  let text = texts.get(into);
  if (text === undefined) texts.set(into, (text = textOf(into)));
  return text;
}

function textOf({ table, columns, end = '' }: InsertInto): string {
  const marks = columns.map(() => '?').join(', ');
  return `insert into ${table} (${columns.join(', ')}) values (${marks}) ${end}`;
}
