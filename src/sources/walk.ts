// Crawls what the user named: every file in it, one after the other, and every thing that could not be reached, by name.
import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { accessOf, forgetFolders } from './access.ts';
import { makeListFolder } from './folder-listing.ts';
import { pathForSystem, pathFromBytes, pathToUri } from './raw-path.ts';
import type { Entry, PathTarget, SkippedEntry, WalkOptions } from './source.ts';
import { stampOf } from './stamp.ts';
import { storeProblem } from './system-error.ts';

/**
 * All files at and below the target, folder by folder in byte order of the names. Never throws for what it
 * finds: what cannot be examined comes as a skipped entry.
 */
export async function* walk(target: PathTarget, options: WalkOptions): AsyncGenerator<Entry> {
  forgetFolders();
  const { path } = target;
  // What the user names is meant, also when it is a link.
  const openAs = realPath(path);
  const stats = tryStat(openAs);
  if ('reason' in stats) yield { kind: 'skipped', uri: pathToUri(path), ...stats };
  else if (stats.isDirectory()) yield* walkFolder(path, options);
  else yield describeFile({ path, openAs }, options);
}

/**
 * Level by level: what a folder holds, and then what lies in the folders in it. Nothing is listed before it is wanted,
 * and a folder that cannot be listed is told of like a file that cannot be read.
 */
async function* walkFolder(root: string, options: WalkOptions): AsyncGenerator<Entry> {
  const skipped: SkippedEntry[] = [];
  const listFolder = makeListFolder(root, options, (entry) => skipped.push(entry));
  let level = [options.within?.folder ?? ''];
  while (level.length > 0) {
    const below: string[] = [];
    for (const folder of level) {
      const listed = await listFolder(folder);
      yield* skipped.splice(0);
      const here = join(root, folder);
      const at = here.endsWith(sep) ? here : here + sep;
      for (const { name, isFolder, realPath } of listed) {
        const inside = folder === '' ? name : `${folder}/${name}`;
        if (isFolder) below.push(inside);
        else {
          const path = at + name;
          yield describeFile({ path, openAs: realPath ?? path }, options);
        }
      }
    }
    level = below;
  }
}

/** `openAs` differs from `path` for a followed link. */
function describeFile(file: { path: string; openAs: string }, options: WalkOptions): Entry {
  const uri = pathToUri(file.path);
  const stats = tryStat(file.openAs);
  if ('reason' in stats) return { kind: 'skipped', uri, ...stats };
  if (!stats.isFile()) {
    const detail = 'it is not a regular file and is never opened';
    return { kind: 'skipped', uri, reason: 'special-file', detail };
  }
  const { size, mtimeMs } = stats;
  if (options.maxFileBytes !== null && size > options.maxFileBytes) {
    const detail = `it holds ${size} bytes, more than --max-filesize allows (${options.maxFileBytes})`;
    return { kind: 'skipped', uri, reason: 'too-large', detail };
  }
  const modifiedAt = new Date(mtimeMs).toISOString();
  const access = accessOf(file.openAs, stats);
  const stamp = stampOf(stats);
  return { kind: 'file', path: file.openAs, uri, size, modifiedAt, access, stamp };
}

function tryStat(path: string): Stats | Pick<SkippedEntry, 'reason' | 'detail'> {
  try {
    return lstatSync(pathForSystem(path));
  } catch (error) {
    const { reason, detail } = storeProblem(error).problem;
    return { reason, detail };
  }
}

function realPath(path: string): string {
  try {
    return pathFromBytes(realpathSync.native(pathForSystem(path), { encoding: 'buffer' }));
  } catch {
    return path;
  }
}
