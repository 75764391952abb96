// For whom stores are held, as it is stated of each, and under which keys it would have to be stated.
import type { Stated } from '../model/law-view.ts';
import type { Dossier } from './dossier.ts';
import { keyText } from './papers/clerk.ts';

export interface Held {
  readonly uri: string;
  /** The folder that a person would name. */
  readonly group: string;
}

export function heldFor(
  stores: Iterable<Held>,
  { statements, statementKey }: Pick<Dossier, 'statements' | 'statementKey'>,
): Stated {
  const said = new Set<string>();
  const missing = new Set<string>();
  for (const { uri, group } of stores) {
    const key = statementKey(uri);
    const stated = key === undefined ? undefined : statements.stores[key]?.heldFor;
    if (stated !== undefined) said.add(stated);
    else missing.add(key ?? patternFor(group));
  }
  for (const key of missing)
    if ([...missing].some((other) => covers(other, key))) missing.delete(key);
  return {
    said: [...said],
    missing: [...missing].map((key) => keyText(['stores', key, 'heldFor'])),
  };
}

/** Whether a pattern of a folder takes in that of one of its folders, so that stating it once is enough. */
function covers(outer: string, inner: string): boolean {
  return (
    outer !== inner &&
    outer !== '**' &&
    outer.endsWith('/**') &&
    inner.startsWith(outer.slice(0, -2))
  );
}

/** The address pattern that a person would begin with for a folder. */
export function patternFor(group: string): string {
  return group === '' ? '**' : `${group}/**`;
}
