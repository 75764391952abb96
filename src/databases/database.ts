// The contract of a database engine: tables become stores of their own, rows become table segments. One file per engine.
import type { ProtectionFact } from '../model/protection.ts';
import type { Part, ReadContext } from '../model/part.ts';
import type { Access, Input } from '../model/store.ts';

/** One table (or collection) as the engine lists it. */
export interface TableRef {
  /** 'main/clients', 'public/patients': appended to the database's URI. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Rows where the engine knows them cheaply. */
  readonly rows?: number;
  readonly access: Access;
}

/** An open, read-only session with one database. */
export interface DatabaseSession {
  /** Facts that hold for the whole database: encryption at rest, keys beside the data. */
  facts(): Promise<readonly ProtectionFact[]>;
  tables(): AsyncIterable<TableRef>;
  /** All rows, or the engine's own sample of about `sample` rows; blobs that are documents come as attachments. */
  rows(table: TableRef, sample: number | 'all'): AsyncIterable<Part>;
  close(): Promise<void>;
}

/** Where a database is: a file on a share (or inside an archive), or a server. */
export type DatabaseTarget =
  | { readonly kind: 'file'; readonly input: Input }
  | { readonly kind: 'uri'; readonly uri: URL };

export interface DatabaseEngine {
  /** 'sqlite'; its tables' kind is 'sqlite-table'. */
  readonly id: string;
  readonly title: string;
  /** URI schemes without the colon. */
  readonly schemes: readonly string[];
  /** True for the head of a database file of this engine; engines without files say false. */
  recognises(head: Uint8Array): boolean;
  /** @throws StoreProblem denied, corrupt, unsupported */
  open(target: DatabaseTarget, context: ReadContext): Promise<DatabaseSession>;
}
