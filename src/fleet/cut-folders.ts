// Cuts a folder into parts of bounded size: small folders together, large ones apart, and huge ones by the names in them.
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { ListFolder } from '../sources/folder-listing.ts';
import { pathForSystem, pathToUri } from '../sources/raw-path.ts';
import type { FolderPiece } from './part.ts';

/** What a part may hold at most; folders count as files do. */
export interface Most {
  readonly files: number;
  readonly bytes: number;
}

export interface Cut {
  readonly pieces: readonly FolderPiece[];
  readonly files: number;
  readonly bytes: number;
}

export interface ToCut {
  /** Absolute path of the target. */
  readonly root: string;
  readonly list: ListFolder;
  readonly most: Most;
  /** The folder to begin with, relative to the root; absent = the root. */
  readonly start?: string;
  /** Folders that are no part of it, relative to the root. */
  readonly apart?: ReadonlyMap<string, unknown>;
}

interface Size {
  readonly files: number;
  readonly bytes: number;
  /** Files and folders. */
  readonly weight: number;
}

interface Whole extends Size {
  readonly folder: string;
}

/** Parts in the order of the folders; together they hold each file once. Lists every folder once and reads none of the files. */
export async function* cutFolder(cutting: ToCut): AsyncGenerator<Cut> {
  const pack = makePack(cutting);
  const { root, start = '' } = cutting;
  const whole = yield* visit(start, { ...cutting, pack });
  if (whole) yield* pack.add(deep(root, start), whole);
  yield* pack.rest();
}

interface Visit extends ToCut {
  readonly pack: Pack;
}

/** The folder, where it fits into one part with all below it; else null, and it was packed. */
async function* visit(folder: string, cutting: Visit): AsyncGenerator<Cut, Whole | null> {
  const { root, list, most, pack } = cutting;
  const listed = await list(folder);
  const files = listed
    .filter((one) => !one.isFolder)
    .map(({ name }) => ({ name, bytes: sizeOf(join(root, folder, name)) }));
  const own = files.reduce((sum, { bytes }) => grown(sum, bytes), nothing);
  let total = { ...own, weight: own.weight + 1 };
  let kids: Whole[] = [];
  let isCut = !fits(total, most);
  for (const { name, isFolder } of listed) {
    if (!isFolder) continue;
    const path = folder === '' ? name : `${folder}/${name}`;
    const kid = cutting.apart?.has(path) ? null : yield* visit(path, cutting);
    if (kid) {
      kids.push(kid);
      total = added(total, kid);
    }
    isCut ||= !kid || !fits(total, most);
    if (!isCut) continue;
    for (const one of kids) yield* pack.add(deep(root, one.folder), one);
    kids = [];
  }
  if (!isCut) return { folder, ...total };
  for (const slice of slices(files, most)) yield* pack.add(shallow(cutting, folder, slice), slice);
  return null;
}

interface Slice extends Size {
  /** Its only file. */
  readonly only?: string;
  readonly from?: string;
  readonly before?: string;
}

/** What lies directly in a folder, cut by names where it is too much. */
function* slices(
  files: readonly { readonly name: string; readonly bytes: number }[],
  most: Most,
): Generator<Slice> {
  let size = nothing;
  let from: string | undefined;
  let last = '';
  for (const { name, bytes } of files) {
    const next = grown(size, bytes);
    if (size.files > 0 && !fits(next, most)) {
      yield { ...size, ...onlyOf(size, last), ...(from !== undefined && { from }), before: name };
      from = name;
      size = grown(nothing, bytes);
    } else size = next;
    last = name;
  }
  // Also where there is none: somebody must say what was left out of it.
  yield { ...size, ...onlyOf(size, last), ...(from !== undefined && { from }) };
}

const onlyOf = ({ files }: Size, name: string): Pick<Slice, 'only'> =>
  files === 1 ? { only: name } : {};

interface Pack {
  add(piece: FolderPiece, size: Size): Generator<Cut>;
  rest(): Generator<Cut>;
}

/** Fills one part after the other. */
function makePack({ most }: ToCut): Pack {
  let pieces: FolderPiece[] = [];
  let size = nothing;
  function* rest(): Generator<Cut> {
    if (pieces.length > 0) yield { pieces, files: size.files, bytes: size.bytes };
    pieces = [];
    size = nothing;
  }
  return {
    *add(piece, more) {
      if (!fits(added(size, more), most)) yield* rest();
      pieces.push(piece);
      size = added(size, more);
    },
    rest,
  };
}

const nothing: Size = { files: 0, bytes: 0, weight: 0 };

const added = (a: Size, b: Size): Size => ({
  files: a.files + b.files,
  bytes: a.bytes + b.bytes,
  weight: a.weight + b.weight,
});

const grown = (size: Size, bytes: number): Size => added(size, { files: 1, bytes, weight: 1 });

const fits = ({ weight, bytes }: Size, most: Most): boolean =>
  weight <= most.files && bytes <= most.bytes;

function deep(root: string, folder: string): FolderPiece {
  return {
    kind: 'folder',
    target: pathToUri(root),
    folder: pathToUri(join(root, folder)),
    isDeep: true,
  };
}

function shallow({ root }: ToCut, folder: string, { only, from, before }: Slice): FolderPiece {
  const uri = (name: string): string => pathToUri(join(root, folder, name));
  return {
    ...deep(root, folder),
    isDeep: false,
    ...(only !== undefined && { file: uri(only) }),
    ...(from !== undefined && { from: uri(from) }),
    ...(before !== undefined && { before: uri(before) }),
  };
}

/** 0 where it cannot be told: whoever reads it will say why. */
function sizeOf(path: string): number {
  try {
    return lstatSync(pathForSystem(path)).size;
  } catch {
    return 0;
  }
}
