// Patterns by which people name stores: ids, paths and globs, whole or relative to what was scanned.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodePath, pathShower } from '../report/paths.ts';
import { parsePattern } from '../sources/glob.ts';

/** A function that tells whether a store's address fits. */
export type Fits = (uri: string) => boolean;

/**
 * A pattern fits a store by its address, its path, or its path relative to the target; what fits a folder or an archive
 * fits all in it. A pattern without a '/' fits at any depth.
 */
export function addressPattern(text: string, targets: readonly string[]): Fits {
  const show = pathShower(targets);
  const pattern = parsePattern(text.replace(/^(?:\.\/|\/)/u, ''));
  const isGlob = /[*?[{]/u.test(text);
  const whole = isGlob || text.includes('://') ? null : wholePath(text);
  return (uri) => {
    const path = decodePath(uri);
    const names = [show(uri), path.replace(/^\//u, ''), uri];
    if (whole !== null && (path === whole || isInside(path, whole))) return true;
    return names.some(
      (name) =>
        name === text ||
        isInside(name, text) ||
        ancestors(name).some((one) => pattern?.matches(one, false)),
    );
  };
}

/** As typed in a shell: relative to the current folder. */
function wholePath(text: string): string {
  return decodePath(pathToFileURL(resolve(text)).href);
}

function isInside(path: string, folder: string): boolean {
  const base = folder.endsWith('/') ? folder.slice(0, -1) : folder;
  return base !== '' && path.startsWith(base) && /^[/!]/u.test(path.slice(base.length));
}

/** 'a/b.zip!c/d' → 'a', 'a/b.zip', 'a/b.zip!c', 'a/b.zip!c/d'. */
function ancestors(path: string): string[] {
  const found: string[] = [];
  for (const { index } of path.matchAll(/[/!]/gu)) if (index > 0) found.push(path.slice(0, index));
  return [...found, path];
}
