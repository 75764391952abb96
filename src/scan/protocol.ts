// What the main thread and its workers say to each other: plain data only.
import type { Access, ProblemReason } from '../model/store.ts';
import type { StoreResult } from '../model/verdict.ts';

/** A file to examine. */
export interface FileJob {
  readonly path: string;
  readonly uri: string;
  readonly size: number;
  readonly access: Access;
  readonly modifiedAt: string | null;
}

/** A database to examine by its URI. */
export interface DatabaseJob {
  readonly database: string;
  readonly uri: string;
}

export type Job = FileJob | DatabaseJob;

export type FromWorker =
  | { readonly kind: 'result'; readonly result: StoreResult }
  /** The store being read, as far as it has come; replaces the one before. */
  | { readonly kind: 'so-far'; readonly result: StoreResult }
  | { readonly kind: 'alive' }
  | { readonly kind: 'done' };

/** How a job ended that did not end by itself. */
export interface JobFailure {
  readonly reason: ProblemReason;
  readonly detail: string;
}
