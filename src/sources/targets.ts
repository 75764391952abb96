// Turns what the user typed into targets: a path that exists, or the URI of a database or bucket.
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathToUri } from './raw-path.ts';
import type { Target } from './source.ts';

export interface MissingTarget {
  readonly kind: 'missing';
  /** A path that does exist and differs by a slip of the hand; null where there is none. */
  readonly suggestion: string | null;
}

// Two letters at least: 'C:\data' is a path.
const scheme = /^[a-z][a-z0-9+.-]+:/iu;

/** `text` as typed, relative to the current folder. A file of that very name wins over a URI. */
export function resolveTarget(text: string): Target | MissingTarget {
  const path = resolve(text);
  if (text !== '' && !text.includes('\0') && pathExists(path)) return pathTarget(path);
  if (scheme.test(text)) return resolveUri(text);
  return { kind: 'missing', suggestion: suggestPath(path) };
}

function pathTarget(path: string): Target {
  return { kind: 'path', path, uri: pathToUri(path) };
}

function resolveUri(text: string): Target | MissingTarget {
  if (!URL.canParse(text)) return { kind: 'missing', suggestion: null };
  const uri = new URL(text);
  if (uri.protocol !== 'file:') return { kind: 'uri', uri };
  try {
    const path = fileURLToPath(uri);
    return pathExists(path) ? pathTarget(path) : { kind: 'missing', suggestion: suggestPath(path) };
  } catch {
    // A file URI with a host, or with an encoded '/'.
    return { kind: 'missing', suggestion: null };
  }
}

/** Also true for what exists and may not be looked at: the scan then says so. */
function pathExists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ENAMETOOLONG';
  }
}

/** Targets that lie inside another one are dropped: nothing is scanned twice. */
export function dropNested(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter((target) => {
    const id = target.kind === 'path' ? target.path : target.uri.href;
    if (seen.has(id)) return false;
    seen.add(id);
    return !targets.some((other) => isInside(target, other));
  });
}

function isInside(inner: Target, outer: Target): boolean {
  if (inner.kind !== 'path' || outer.kind !== 'path' || inner.path === outer.path) return false;
  return inner.path.startsWith(outer.path.endsWith(sep) ? outer.path : outer.path + sep);
}

const maxNamesCompared = 5000;

/** Walks up to the first folder that exists and looks there for a name one or two letters away. */
function suggestPath(path: string): string | null {
  const rest: string[] = [];
  let folder = path;
  while (!pathExists(folder) && dirname(folder) !== folder) {
    rest.unshift(basename(folder));
    folder = dirname(folder);
  }
  const [wanted, ...below] = rest;
  if (wanted === undefined) return null;
  const limit = wanted.length < 6 ? 1 : 2;
  const close = namesIn(folder)
    .map((name) => ({ name, distance: editDistance(name.toLowerCase(), wanted.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= limit && pathExists(join(folder, name, ...below)))
    .sort((a, b) => a.distance - b.distance);
  return close[0] ? join(folder, close[0].name, ...below) : null;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).slice(0, maxNamesCompared);
  } catch {
    return [];
  }
}

/** Levenshtein distance; 3 stands for anything further. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const same = a[i] === b[j] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + same, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row.at(-1) ?? 3, 3);
}
