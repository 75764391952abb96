// The little that an inventory asks of a database: the same statements run on every engine behind it.

/** What a column may hold. Numbers are safe integers; blobs are Buffers. */
export type SqlValue = string | number | Buffer | null;

/**
 * One connection. Statements are written with `?` in the dialect that SQLite and PostgreSQL share: no engine's own
 * functions, `on conflict` for upserts, `returning` for new row numbers. Everything blocks until it is done: an
 * inventory has one writer, and its order is part of its meaning.
 */
export interface Sql {
  readonly engine: 'sqlite' | 'postgres';
  all<Row>(statement: string, ...values: readonly SqlValue[]): Row[];
  /** The first row. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- whoever writes the statement knows its columns
  get<Row>(statement: string, ...values: readonly SqlValue[]): Row | undefined;
  /** Rows affected. */
  run(statement: string, ...values: readonly SqlValue[]): number;
  /** One row into `table (columns)`: its number; undefined where `end` lets it be left out, and it was. */
  add(into: InsertInto, row: readonly SqlValue[]): number | undefined;
  /** Rows into `table (columns)`, in few round trips; `end` is what follows the values, such as `on conflict do nothing`. */
  insert(into: InsertInto, rows: readonly (readonly SqlValue[])[]): void;
  /** All of it or nothing; nested calls join the outermost. */
  transaction<Result>(work: () => Result): Result;
  /** Another whenever anybody may have written; null where that is not known. */
  state(): string | null;
  close(): void;
}

export interface InsertInto {
  readonly table: string;
  readonly columns: readonly string[];
  readonly end?: string;
}

/** What only a server offers, for libraries that bring statements of their own. */
export interface Server {
  /** A statement with `$1` for its parameters, or several without any: then the last one's answer. */
  execute(statement: string, values?: readonly unknown[]): ServerAnswer;
  /**
   * All of it or nothing, for work that waits. Whatever this connection is asked meanwhile is part of it.
   */
  together<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface ServerAnswer {
  readonly rows: readonly object[];
  /** Rows affected. */
  readonly count: number;
}
