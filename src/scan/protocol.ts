// What the main thread and its workers say to each other: plain data only.
import type { Access, ProblemReason } from '../model/store.ts';
import type { Span } from '../databases/database.ts';
import type { SpanPlace } from './span-facts.ts';
import type { SharedPace } from './pace.ts';
import type { Settings } from './settings.ts';
import type { StoreResult } from '../model/verdict.ts';

/** What a worker is started with. */
export interface WorkerData {
  readonly settings: Settings;
  readonly pace: SharedPace | null;
  /** Where it counts the jobs that it begins. */
  readonly begun: Int32Array;
}

/** A file to examine. */
export interface FileJob {
  readonly path: string;
  readonly uri: string;
  readonly size: number;
  readonly access: Access;
  readonly modifiedAt: string | null;
  /** The address that the ids of its stores are made of; its own where absent. */
  readonly firstSeen?: string;
  readonly known?: Signs;
  /** Asked to print its whole content first; where that is as expected, it need not be examined. */
  readonly prove?: { readonly expected: string | null };
}

/** A database to examine by its URI. */
export interface DatabaseJob {
  readonly database: string;
  readonly uri: string;
  /** One table by its name in the session, or '' for what holds for all of it and no table; absent = everything. */
  readonly only?: string;
  /** Of that table, a stretch alone. */
  readonly span?: JobSpan;
  readonly firstSeen?: string;
  readonly known?: Signs;
}

/** Which stretch of a table, and where it lies. */
export interface JobSpan extends SpanPlace {
  readonly within: Span;
}

/** The signs that stores of an item had when they were last read, by what their addresses add to that of the item. */
export type Signs = Readonly<Record<string, string>>;

export type Job = FileJob | DatabaseJob;

/** Workers are given several jobs together, and tell several of these together, in their order. */
export type FromWorker =
  | { readonly kind: 'result'; readonly result: StoreResult }
  /** The store being read, as far as it has come; replaces the one before. */
  | { readonly kind: 'so-far'; readonly result: StoreResult }
  | { readonly kind: 'alive' }
  /** What is known of the store at this address, and of what lies in it, stands. */
  | { readonly kind: 'carried'; readonly uri: string }
  /** What a stretch of a table leaves for the join, sealed. */
  | { readonly kind: 'span'; readonly sealed: Uint8Array }
  /** `result`: the last one, which most jobs end with. */
  | { readonly kind: 'done'; readonly end: JobEnd; readonly result?: StoreResult };

/** How a job ended by itself. */
export interface JobEnd {
  /** Keyed print of its whole content, where that was asked for and could be had. */
  readonly digest: string | null;
  /** The content is as expected: nothing was examined. */
  readonly same: boolean;
}

/** How a job ended that did not end by itself. */
export interface JobFailure {
  readonly reason: ProblemReason;
  readonly detail: string;
}
