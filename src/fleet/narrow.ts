// A part that failed before, cut into parts of one file or table each: what is wrong with one of them costs no other.
import { join, relative, sep } from 'node:path';
import { makeListFolder, type ListFolder } from '../sources/folder-listing.ts';
import { pathToUri } from '../sources/raw-path.ts';
import type { WalkOptions } from '../sources/source.ts';
import { cutFolder } from './cut-folders.ts';
import type { FolderPiece, Part, Piece } from './part.ts';
import { targetOf, withinOf } from './pieces.ts';

/** So often a part is tried as it is. */
const triesAsItIs = 2;

/** @param taken how often it was taken before. @returns at most one where nothing is to be gained */
export async function narrower(
  { scan, pieces }: Part,
  taken: number,
  walk: WalkOptions,
): Promise<Part[]> {
  if (taken < triesAsItIs) return [];
  const parts: Part[] = [];
  for (const piece of pieces)
    for await (const one of alone(piece, walk))
      parts.push({ scan, pieces: [one], files: one.kind === 'folder' ? 1 : 0, bytes: 0 });
  return parts;
}

async function* alone(piece: Piece, walk: WalkOptions): AsyncGenerator<Piece> {
  if (piece.kind !== 'folder') {
    yield piece;
    return;
  }
  const { path: root } = targetOf(piece.target);
  const list = makeListFolder(root, walk, () => undefined);
  if (!piece.isDeep) {
    yield* filesOf(piece, list);
    return;
  }
  const start = relative(root, targetOf(piece.folder).path).split(sep).join('/');
  const most = { files: 1, bytes: Number.MAX_SAFE_INTEGER };
  for await (const { pieces } of cutFolder({ root, start, list, most })) yield* pieces;
}

/** Cut at the names that are there by now; what came since belongs to the one before it. */
async function* filesOf(piece: FolderPiece, list: ListFolder): AsyncGenerator<FolderPiece> {
  const { folder, from = '', before } = withinOf(piece, targetOf(piece.target));
  const names = (await list(folder))
    .filter(({ name, isFolder }) => !isFolder && name >= from)
    .filter(({ name }) => before === undefined || name < before)
    .map(({ name }) => name);
  if (names.length < 2) {
    yield piece;
    return;
  }
  const { path } = targetOf(piece.folder);
  const uriOf = (name: string): string => pathToUri(join(path, name));
  for (const [at, name] of names.entries()) {
    const next = names[at + 1];
    yield {
      ...piece,
      file: uriOf(name),
      ...(at > 0 && { from: uriOf(name) }),
      ...(next !== undefined && { before: uriOf(next) }),
    };
  }
}
