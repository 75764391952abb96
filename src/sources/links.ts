// Which symbolic links lead to something new, and which folders may be entered: no loop, nothing read twice.
import { lstatSync, realpathSync, statSync, type Stats } from 'node:fs';
import { sep } from 'node:path';
import type { ProblemReason } from '../model/store.ts';
import { pathForSystem, pathFromBytes } from './raw-path.ts';
import type { WalkOptions } from './source.ts';

export type ResolvedLink =
  | { readonly kind: 'folder' | 'file'; readonly path: string }
  /** An empty detail = what it points to is examined where it lies. */
  | { readonly kind: 'skip'; readonly reason: ProblemReason; readonly detail: string };

export interface LinkRules {
  resolve(path: string): ResolvedLink;
  /** `elsewhere` = on another file system under --one-file-system; `entered` = already entered by another way. */
  enter(folder: string): 'enter' | 'elsewhere' | 'entered';
}

export function makeLinkRules(root: string, options: WalkOptions): LinkRules {
  const roots = options.roots.map(realPathOf);
  const device = options.oneFileSystem ? statSync(pathForSystem(root)).dev : null;
  const entered = new Set<string>();
  return {
    resolve(path) {
      let real: string;
      let stats: Stats;
      try {
        real = realPathOf(path);
        stats = statSync(pathForSystem(real));
      } catch {
        return { kind: 'skip', reason: 'excluded', detail: 'a symbolic link that leads nowhere' };
      }
      if (
        roots.some((one) => real === one || real.startsWith(one.endsWith(sep) ? one : one + sep))
      ) {
        return { kind: 'skip', reason: 'excluded', detail: '' };
      }
      if (!options.follow) {
        const detail = `a symbolic link to ${real}; use --follow to examine what it leads to`;
        return { kind: 'skip', reason: 'excluded', detail };
      }
      if (stats.isDirectory()) return { kind: 'folder', path: real };
      if (stats.isFile()) return { kind: 'file', path: real };
      return {
        kind: 'skip',
        reason: 'special-file',
        detail: 'a symbolic link to a device, pipe or socket',
      };
    },
    enter(folder) {
      if (device === null && !options.follow) return 'enter';
      // A followed link is entered through its name, so its target is what counts.
      const { dev, ino } = statSync(pathForSystem(folder));
      if (device !== null && dev !== device) return 'elsewhere';
      const id = `${dev}:${ino}`;
      if (entered.has(id)) return 'entered';
      entered.add(id);
      return 'enter';
    },
  };
}

function realPathOf(path: string): string {
  if (!lstatSync(pathForSystem(path), { throwIfNoEntry: false })) return path;
  return pathFromBytes(realpathSync.native(pathForSystem(path), { encoding: 'buffer' }));
}
