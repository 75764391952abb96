// Finds the data files that ship with the program, from its sources as from its build.
import { existsSync } from 'node:fs';
import path from 'node:path';

let folder: string | undefined;

/**
 * Path of a file in `data/`, looked for from this module upwards, once.
 * @throws Error when the installation lacks it
 */
export function findDataFile(name: string): string {
  folder ??= findDataFolder(import.meta.dirname);
  return path.join(folder, name);
}

function findDataFolder(from: string): string {
  for (let at = from; ; at = path.dirname(at)) {
    const candidate = path.join(at, 'data');
    if (existsSync(path.join(candidate, 'names.blob'))) return candidate;
    if (path.dirname(at) === at)
      throw new Error('data/names.blob is missing: install showme again');
  }
}
