// Addresses of stores as a person reads them: decoded, relative to the one target, never longer than their room.
import { resolve } from 'node:path';
import { withoutCredentials } from '../inventory/credentials.ts';
import { displayWidth } from './safe-text.ts';

/** A function from a store's URI to its path: relative where there is one target, whole where there are more. */
export function pathShower(targets: readonly string[]): (uri: string) => string {
  const [only, ...others] = targets;
  const base = only === undefined || others.length > 0 ? undefined : targetPath(only);
  return (uri) => {
    const path = decodePath(uri);
    if (base === undefined) return path;
    if (path === base) return fileName(path);
    const rest = path.slice(base.length);
    if (!path.startsWith(base)) return path;
    if (rest.startsWith('!')) return fileName(base) + rest;
    if (base.endsWith('/')) return rest;
    return rest.startsWith('/') ? rest.slice(1) : path;
  };
}

/** file:///srv/a%20b.zip!c → /srv/a b.zip!c; other schemes stay, without credentials. */
export function decodePath(uri: string): string {
  const local = /^(?:file|sqlite):(?:\/\/(?=\/))?(.*)$/s.exec(uri)?.[1];
  if (local === undefined) return withoutCredentials(uri);
  const path = local.replace(/(?:%[0-9a-f]{2})+/gi, decodeBytes);
  return /^\/[A-Za-z]:\//.test(path) ? path.slice(1) : path;
}

/** Bytes of a name that are no UTF-8 stay percent-encoded. */
function decodeBytes(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** As it would be typed: the path of a file target, any other address without credentials. */
export function targetName(target: string): string {
  return target.startsWith('file:') ? decodePath(target) : withoutCredentials(target);
}

function targetPath(target: string): string {
  const hasScheme = /^[a-z][a-z0-9+.-]+:/i.test(target);
  const path = hasScheme ? decodePath(target) : resolve(target).replaceAll('\\', '/');
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Takes folders out of the middle until the path fits; the file name always stays whole. */
export function cutMiddle(path: string, width: number, ellipsis: string): string {
  if (displayWidth(path) <= width) return path;
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  for (let tail = parts.length - 2; tail >= 1; tail--) {
    const shorter = [parts[0], ellipsis, ...parts.slice(parts.length - tail)].join('/');
    if (displayWidth(shorter) <= width) return shorter;
  }
  return parts.length > 1 ? `${ellipsis}/${name}` : name;
}

/** For a command line that can be copied into a POSIX shell. */
export function quoteArgument(argument: string): string {
  if (/^[\w./:=@%+,-]+$/.test(argument)) return argument;
  return `'${argument.replaceAll("'", "'\\''")}'`;
}
