// Where stores lie, as folders that a person would name: relative to what was scanned, at most two levels deep.
import { decodePath, pathShower, targetName } from '../paths.ts';

export interface Place {
  /** 'HR/Payroll': what stores are grouped and filtered by; '' directly in the target. */
  readonly group: string;
  /** Everything in front of the name. */
  readonly folder: string;
  readonly name: string;
}

const levels = 2;

/** A function from a store's address to its place. With several targets, each is the first level. */
export function placeFinder(targets: readonly string[]): (uri: string) => Place {
  const show = pathShower(targets);
  const roots = targets
    .map((target) => ({
      path: withoutSlash(decodePath(asAddress(target))),
      name: lastPart(target),
    }))
    .toSorted((a, b) => b.path.length - a.path.length);
  return (uri) => {
    const shown = show(uri);
    const cut = shown.lastIndexOf('/');
    const folder = cut < 0 ? '' : shown.slice(0, cut);
    const name = shown.slice(cut + 1);
    if (targets.length < 2) return { group: groupOf(shown), folder, name };
    const path = decodePath(uri);
    const root = roots.find((one) => path === one.path || path.startsWith(`${one.path}/`));
    const inside = root ? path.slice(root.path.length + 1) : path;
    const group = [root?.name ?? '', groupOf(inside).split('/')[0] ?? ''].filter(Boolean).join('/');
    return { group, folder, name };
  };
}

/** Members of archives lie where their archive lies. */
function groupOf(path: string): string {
  const outer = path.split('!')[0] ?? '';
  return outer.split('/').slice(0, -1).filter(Boolean).slice(0, levels).join('/');
}

function asAddress(target: string): string {
  return /^[a-z][a-z0-9+.-]+:/i.test(target) ? target : `file://${target}`;
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

function lastPart(target: string): string {
  const name = withoutSlash(targetName(target));
  return name.slice(name.lastIndexOf('/') + 1) || name;
}
