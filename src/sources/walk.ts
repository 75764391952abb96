// Crawls what the user named: every file in it, folder by folder, and every thing that could not be reached, by name.
import { realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { forgetFolders } from './access.ts';
import { makeBatch, tryStat } from './batch.ts';
import { makeListFolder } from './folder-listing.ts';
import { pathForSystem, pathFromBytes, pathToUri } from './raw-path.ts';
import type { Batch, PathTarget, SkippedEntry, WalkOptions } from './source.ts';

/**
 * All files at and below the target, folder by folder in byte order of the names. Never throws for what it
 * finds: what cannot be examined comes as a skipped entry.
 */
export async function* walk(target: PathTarget, options: WalkOptions): AsyncGenerator<Batch> {
  forgetFolders();
  const { path } = target;
  // What the user names is meant, also when it is a link.
  const openAs = realPath(path);
  const stats = tryStat(openAs);
  if (!('reason' in stats) && stats.isDirectory()) yield* walkFolder(path, options);
  else {
    const place = { folder: folderUri(dirname(path)), part: 0, isWhole: false };
    yield makeBatch(place, [{ path, openAs }], { options, told: [] });
  }
}

/** Files of a folder that are held at once. */
const filesInBatch = 1000;

/**
 * Level by level: what a folder holds, and then what lies in the folders in it. Nothing is listed before it is wanted,
 * and a folder that cannot be listed is told of like a file that cannot be read.
 */
async function* walkFolder(root: string, options: WalkOptions): AsyncGenerator<Batch> {
  const { within } = options;
  const skipped: SkippedEntry[] = [];
  const listFolder = makeListFolder(root, options, (entry) => skipped.push(entry));
  let level = [within?.folder ?? ''];
  while (level.length > 0) {
    const below: string[] = [];
    for (const folder of level) {
      const listed = await listFolder(folder);
      const here = join(root, folder);
      const at = here.endsWith(sep) ? here : here + sep;
      const files = [];
      for (const { name, isFolder, realPath } of listed) {
        if (isFolder) below.push(folder === '' ? name : `${folder}/${name}`);
        else files.push({ path: at + name, openAs: realPath ?? at + name });
      }
      const isCut = folder === within?.folder && (within.from ?? within.before) !== undefined;
      const place = { folder: folderUri(here), isWhole: !isCut };
      for (let from = 0; from < files.length || skipped.length > 0; from += filesInBatch) {
        const some = files.slice(from, from + filesInBatch);
        const part = from / filesInBatch;
        yield makeBatch({ ...place, part }, some, { options, told: skipped.splice(0) });
      }
    }
    level = below;
  }
}

/** With '/' at its end. */
function folderUri(path: string): string {
  const uri = pathToUri(path);
  return uri.endsWith('/') ? uri : `${uri}/`;
}

function realPath(path: string): string {
  try {
    return pathFromBytes(realpathSync.native(pathForSystem(path), { encoding: 'buffer' }));
  } catch {
    return path;
  }
}
