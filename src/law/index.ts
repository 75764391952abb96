// The list of laws; the first is the default.
import type { Law } from './law.ts';
import { missouri } from './missouri/index.ts';

export const laws: readonly Law[] = [missouri];

/** @throws Error for an id that is not in the list: a programming fault, the config is checked before. */
export function lawOf(id: string): Law {
  const law = laws.find((one) => one.id === id);
  if (!law) throw new Error(`no law ${id}`);
  return law;
}
