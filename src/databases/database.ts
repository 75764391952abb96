// The contract of a database engine, the form that each fills in: what there is, its rows, how it is protected, who may read it.
import type { Driver } from './driver.ts';
import type { CodeText } from './literal-keys.ts';
import type { Part, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { Access, Input, Problem } from '../model/store.ts';

/** One table (or collection) as the engine lists it: a store of its own. */
export interface TableRef {
  readonly kind: 'table';
  /** 'main/clients', 'clinic/public/patients': appended to the root of the session. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Rows where the engine knows them cheaply. */
  readonly rows?: number;
  /** Who may read it, with what they hold expanded to people and programs. */
  readonly access: Access;
  /** Facts about this table alone: its tablespace, its columns. */
  readonly facts?: readonly ProtectionFact[];
  /** Columns of which each value names one row. */
  readonly keys?: readonly string[];
  /** Columns by which single rows are found fast: joins over others are made in memory, or not at all. */
  readonly indexed?: readonly string[];
  /** Declared foreign keys of one column. */
  readonly references?: readonly Reference[];
  /** The same as at the last scan only where nothing was written since; absent where the engine cannot tell. */
  readonly changeToken?: string;
  /** Why it is known beforehand that it cannot be read. */
  readonly problem?: Problem;
  /** Its rows hold records with columns of their own. */
  readonly isNested?: true;
  /** Not asked for: listed for the people that it names alone. */
  readonly isAside?: true;
}

/** A column whose values stand in a column of another table. */
export interface Reference {
  readonly column: string;
  /** Name of the table, as in its TableRef. */
  readonly table: string;
  readonly target: string;
}

/** A file in an object store: examined like a file on a share. */
export interface ObjectRef {
  readonly kind: 'object';
  readonly name: string;
  readonly access: Access;
  readonly modifiedAt: string | null;
  readonly size: number;
  readonly facts: readonly ProtectionFact[];
  readonly changeToken?: string;
  readonly problem?: Problem;
  /** Reads as little as it can: by range where a format asks for one. @throws StoreProblem */
  open(): Promise<OpenedObject>;
}

export interface OpenedObject {
  /** Null where it cannot be had without a key that we do not have. */
  readonly input: Input | null;
  /** What only opening it could tell. */
  readonly facts: readonly ProtectionFact[];
  /** Its bytes are ciphertext: nothing is to be read from them. */
  readonly isSealed: boolean;
}

export type Holding = TableRef | ObjectRef;

/** One step from a table to another: `left` of the table before equals `right` of `table`. */
export interface Hop {
  readonly table: string;
  readonly left: string;
  readonly right: string;
}

/** Columns of another table, put beside the rows of one: at most one row is taken at each step. */
export interface Join {
  readonly hops: readonly [Hop, ...Hop[]];
  readonly columns: readonly { readonly name: string; readonly as: string }[];
  /** 'patient_id = patients.id', for the reasons. */
  readonly key: string;
}

/** How much of a table is wanted. */
export interface Wanted {
  /** All rows, or the engine's own sample of about so many; the engine says in a problem `sampled` what a sample proves. */
  readonly sample: number | 'all';
  readonly joins: readonly Join[];
  /** Only this stretch of all rows; before it come rows that say how to read it (`apart`). */
  readonly within?: Span;
}

/**
 * A stretch of a table between two marks of its engine's; absent = from its first row, or to its last, also of those
 * that were added since. Stretches that follow each other hold every row once, in the order in which all are read.
 */
export interface Span {
  readonly from?: string;
  readonly to?: string;
}

/** What a stretch of a table may hold, about. */
export interface SpanSize {
  readonly rows: number;
  readonly bytes: number;
}

/** How the values of one column lie in another, by a bounded look. */
export interface Overlap {
  /** Distinct values that were looked up. */
  readonly asked: number;
  readonly found: number;
  /** The most rows that one of them was found in. */
  readonly mostRows: number;
}

/** What a person should know before trusting a scan with this login. */
export interface Standing {
  /** 'PostgreSQL 16.3'. */
  readonly server: string;
  /** True where the login could write nothing even if it tried; null where the engine cannot tell. */
  readonly isReadOnly: boolean | null;
  /** Each in a sentence: what the login can do beyond reading, how the connection is encrypted. */
  readonly notes: readonly string[];
  /** Tables and catalogs that it cannot see, each with what would let it. */
  readonly hidden: readonly string[];
}

/** An open, read-only session with one database or server. */
export interface DatabaseSession {
  /** Facts that hold for all of it: keys beside the data, encryption at rest, the connection. */
  facts(): Promise<readonly ProtectionFact[]>;
  standing(): Promise<Standing>;
  holdings(): AsyncIterable<Holding>;
  /** Blobs that are documents come as attachments, after the rows near them. @throws StoreProblem */
  rows(table: TableRef, wanted: Wanted): AsyncIterable<Part>;
  /**
   * Marks at which a table may be cut into stretches of about that size, found without reading it; none where it is
   * small, or is read as one. No mark is a value of a row.
   */
  divide?(table: TableRef, most: SpanSize): Promise<readonly string[]>;
  /** What stands in it beside the rows and may give a key away: code, settings, comments. */
  written?(): Promise<readonly CodeText[]>;
  /** Some of the first rows, to tell what the columns hold. */
  peek(table: TableRef): Promise<readonly (readonly string[])[]>;
  /** How many of the values of one column are in the other; null where asking would cost too much. */
  overlap(from: ColumnRef, to: ColumnRef): Promise<Overlap | null>;
  close(): Promise<void>;
}

export interface ColumnRef {
  readonly table: TableRef;
  readonly column: string;
}

/** Where a database is: a file on a share (or inside an archive), or a server. */
export type DatabaseTarget =
  | { readonly kind: 'file'; readonly input: Input }
  | { readonly kind: 'uri'; readonly uri: URL };

export interface DatabaseEngine {
  /** 'sqlite'; its tables' kind is 'sqlite-table'. */
  readonly id: string;
  readonly title: string;
  /** The package that reaches its servers or reads its files, where it is not built in. */
  readonly driver?: Driver;
  /** URI schemes without the colon. */
  readonly schemes: readonly string[];
  /** True for the head of a database file of this engine; engines without files say false. */
  recognises(head: Uint8Array): boolean;
  /** The address under which the names of its holdings lie; absent = the target itself. Holds no credentials. */
  rootOf?(uri: URL): string;
  /** @throws StoreProblem denied, corrupt, unsupported, read-error, timeout */
  open(target: DatabaseTarget, context: ReadContext): Promise<DatabaseSession>;
}
