// What .showmeignore files leave out: rules of a folder hold for everything beneath it, the last one that fits decides.
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { parsePattern, type PathPattern } from './glob.ts';
import { pathForSystem } from './raw-path.ts';
import { storeProblem } from './system-error.ts';

export const ignoreFileName = '.showmeignore';
const maxIgnoreFileBytes = 64 * 1024;

export interface IgnoreRules {
  /** Takes in the rules of `folder` ('' = the root). @throws StoreProblem where the file cannot be read */
  learn(folder: string, path: string): void;
  /** The pattern and the folder of the file that leave `path` out; null where it stays. Both relative to the root. */
  findRule(
    path: string,
    isFolder: boolean,
  ): { readonly pattern: string; readonly folder: string } | null;
}

export function makeIgnoreRules(): IgnoreRules {
  const byFolder = new Map<string, readonly PathPattern[]>();
  return {
    learn(folder, path) {
      const lines = readIgnoreFile(path).split('\n');
      byFolder.set(
        folder,
        lines.map(parsePattern).filter((one) => one !== null),
      );
    },
    findRule(path, isFolder) {
      if (byFolder.size === 0) return null;
      // From the nearest folder up: what a nearer file says wins.
      for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
        const folder = end < 0 ? '' : path.slice(0, end);
        const below = end < 0 ? path : path.slice(end + 1);
        const rule = byFolder.get(folder)?.findLast((one) => one.matches(below, isFolder));
        if (rule) return rule.negated ? null : { pattern: rule.text, folder };
        if (end <= 0) return null;
      }
    },
  };
}

function readIgnoreFile(path: string): string {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants as Partial<typeof constants>;
  try {
    const flags = (O_RDONLY ?? 0) | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
    const fd = openSync(pathForSystem(path), flags);
    try {
      const buffer = Buffer.alloc(maxIgnoreFileBytes);
      return buffer.toString('utf8', 0, readSync(fd, buffer, 0, buffer.length, 0));
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    throw storeProblem(error);
  }
}
