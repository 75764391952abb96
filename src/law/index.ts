// The list of laws; the first is the default.
import type { Law } from './law.ts';
import { missouri } from './missouri/index.ts';
import { insuranceDataSecurity } from './mo-idsa/index.ts';

export const laws: readonly Law[] = [missouri, insuranceDataSecurity];

/** @throws Error for an id that is not in the list: a programming fault, the config is checked before. */
export function lawOf(id: string): Law {
  const law = laws.find((one) => one.id === id);
  if (!law) throw new Error(`no law ${id}`);
  return law;
}

/** The law that a scan was judged by, from the id of its rule pack ('mo-idsa-1f3a9c0b12d4'); the default where it tells none. */
export function lawOfRulePack(rulePack: string): Law {
  return laws.find(({ id }) => rulePack.startsWith(`${id}-`)) ?? missouri;
}
