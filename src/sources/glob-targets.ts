// Targets that are patterns ("/srv/*/intake", "exports/**/*.csv"): what in the file system they match.
import { resolve } from 'node:path';
import { pathToUri } from './raw-path.ts';
import type { PathTarget } from './source.ts';

/**
 * The files and folders that `text` matches as a pattern of fast-glob, relative to the current folder, in the order of
 * their names; none where it is no pattern. Names that begin with a dot count, links are not followed.
 */
export async function matchTargets(text: string): Promise<PathTarget[]> {
  // Most targets are plain paths, and need no library to be told so.
  if (!/[*?[\]{}()!+@]/.test(text)) return [];
  const { default: fastGlob } = await import('fast-glob');
  if (!fastGlob.isDynamicPattern(text)) return [];
  const paths = await fastGlob.glob(text, {
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    absolute: true,
    // A folder that cannot be listed matches nothing; the walk of what does match says what it could not read.
    suppressErrors: true,
  });
  return paths
    .map((path) => resolve(path))
    .toSorted()
    .map((path) => ({ kind: 'path', path, uri: pathToUri(path) }));
}
