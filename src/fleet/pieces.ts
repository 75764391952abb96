// What a part of a scan means on the machine that works on it: folders to walk, tables to read.
import { basename, relative, sep } from 'node:path';
import type { Readable } from '../scan/feed.ts';
import { uriToPath } from '../sources/raw-path.ts';
import type { PathTarget, WalkOptions, Within } from '../sources/source.ts';
import { walk } from '../sources/walk.ts';
import type { FolderPiece, JoinPiece, Piece } from './part.ts';

export interface Here {
  readonly walk: WalkOptions;
  /** The address of a database with the login that this machine has for it. */
  readonly login: (href: string) => string;
}

export function readableOf(
  piece: Exclude<Piece, JoinPiece>,
  { walk: options, login }: Here,
): Readable {
  if (piece.kind === 'database') {
    return { ...piece, href: login(piece.href) };
  }
  const target = targetOf(piece.target);
  if (piece.kind === 'tree') return { kind: 'files', batches: walk(target, options) };
  const within = withinOf(piece, target);
  return { kind: 'files', batches: walk(target, { ...options, within }) };
}

export function targetOf(uri: string): PathTarget {
  const path = uriToPath(uri);
  if (path === null) throw new Error('a part of a scan names no path');
  return { kind: 'path', path, uri };
}

export function withinOf(
  { folder, isDeep, from, before }: FolderPiece,
  { path }: PathTarget,
): Within {
  const name = (uri: string): string => basename(targetOf(uri).path);
  return {
    folder: relative(path, targetOf(folder).path).split(sep).join('/'),
    isDeep,
    ...(from !== undefined && { from: name(from) }),
    ...(before !== undefined && { before: name(before) }),
  };
}
