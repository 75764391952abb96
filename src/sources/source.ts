// The contract of a source: what the user named, and the files that walking it brings to light.
import type { Access, ProblemReason } from '../model/store.ts';
import type { Stamp } from './stamp.ts';

export interface PathTarget {
  readonly kind: 'path';
  /** Absolute. */
  readonly path: string;
  /** 'file:///…'. */
  readonly uri: string;
}

/** What one positional argument stands for. */
export type Target = PathTarget | { readonly kind: 'uri'; readonly uri: URL };

/** A regular file, not opened yet. */
export interface FileEntry {
  readonly kind: 'file';
  /** Absolute; bytes that are not UTF-8 stand as lone surrogates (see `raw-path.ts`). */
  readonly path: string;
  /** 'file:///…', percent-encoded. */
  readonly uri: string;
  readonly size: number;
  /** ISO 8601. */
  readonly modifiedAt: string;
  readonly access: Access;
  /** What tells whether it is the file of before, and unchanged. */
  readonly stamp: Stamp;
  /** Milliseconds since 1970 at which the system was asked, or before that. */
  readonly takenMs: number;
}

/** Something that is not examined. `excluded` = left out because the user said so, or holds nothing of its own; every other reason makes a scan incomplete. */
export interface SkippedEntry {
  readonly kind: 'skipped';
  readonly uri: string;
  readonly reason: ProblemReason;
  /** A sentence for a person. */
  readonly detail: string;
}

/** Files of one folder, or some of them where it holds many. */
export interface Batch {
  /** 'file:///…', with '/' at its end. */
  readonly folder: string;
  /** Which of the batches of that folder, from 0. */
  readonly part: number;
  /** What is not examined, in the folder or of these files. */
  readonly skipped: readonly SkippedEntry[];
  /** How many files. */
  readonly count: number;
  /**
   * While it is the same, so are all of these files, in name, stamp and access, and none came or went. null where that
   * cannot be told.
   */
  readonly print: string | null;
  files(): Iterable<FileEntry>;
}

export interface WalkOptions {
  /** Follow symbolic links that lead out of the targets. */
  readonly follow: boolean;
  readonly oneFileSystem: boolean;
  /** Globs; empty = everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Larger files are skipped as `too-large`; null = no limit. */
  readonly maxFileBytes: number | null;
  /** Absolute paths of all path targets: a link that stays inside them needs no following. */
  readonly roots: readonly string[];
  /** Absolute paths of the program's own files and folders (inventory, keys), left out as `excluded`. */
  readonly ownPaths: readonly string[];
  /** Only a part of the target, which is a folder; absent = all of it. */
  readonly within?: Within;
}

/** A folder of a target, or some of what lies in it. */
export interface Within {
  /** Relative to the target, '/' between names; '' = the target itself. */
  readonly folder: string;
  /** Folders in it as well, with all that they hold; false = only what lies directly in it. */
  readonly isDeep: boolean;
  /** The first name that belongs to it, and the first that does no longer, in byte order. */
  readonly from?: string;
  readonly before?: string;
}
