// One part of a scan that is spread over workers, as it lies in a queue: addresses without a login, and nothing of what is in them.

import type { JobSpan } from '../scan/protocol.ts';

/** A job: pieces that are read one after the other. */
export interface Part {
  /** Of the scan. */
  readonly scan: string;
  readonly pieces: readonly Piece[];
  /** Files that it held when it was put in. */
  readonly files: number;
  /** Bytes of those. */
  readonly bytes: number;
}

export type Piece = TreePiece | FolderPiece | DatabasePiece | JoinPiece;

/** A whole target: a file, or a folder that is not cut up. */
export interface TreePiece {
  readonly kind: 'tree';
  /** 'file:///…'; every address here is one, since names on a disk may be no text. */
  readonly target: string;
}

/** A folder of a target, with all below it or only with what lies directly in it. */
export interface FolderPiece {
  readonly kind: 'folder';
  readonly target: string;
  readonly folder: string;
  readonly isDeep: boolean;
  /** Addresses of the first file that belongs to it, and of the first that does no longer. */
  readonly from?: string;
  readonly before?: string;
  /** The only file that belonged to it when it was cut. */
  readonly file?: string;
}

export interface DatabasePiece {
  readonly kind: 'database';
  /** Without a password: workers have it from where a scan has it. */
  readonly href: string;
  /** As it may be shown; of a table, its own. */
  readonly uri: string;
  /** As `DatabaseJob` has it. */
  readonly only?: string;
  /** Of that table, a stretch alone: then it is the only piece of its part. */
  readonly span?: JobSpan;
}

/** The stretches of a table that was cut, all of which were read: the only piece of its part. */
export interface JoinPiece extends Pick<DatabasePiece, 'href' | 'uri' | 'only'> {
  readonly kind: 'join';
}

/** What of the disk or the server it is about, for a person. */
export function addressOf(piece: Piece): string {
  if (piece.kind === 'database' || piece.kind === 'join') return piece.uri;
  return piece.kind === 'tree' ? piece.target : (piece.file ?? piece.folder);
}
