// Which rule pack a scan runs with: of our own rules alone the build keeps it, so that a scan that reads nothing loads none.
import { readFileSync } from 'node:fs';
import { lawOf, laws } from '../law/index.ts';
import type { Settings } from './settings.ts';

type Rules = Pick<Settings, 'law' | 'ownDetectors'>;

export async function rulePackOf(rules: Rules): Promise<string> {
  const kept = rules.ownDetectors.length === 0 ? keptPacks()[rules.law] : undefined;
  return kept ?? (await madeOf(rules));
}

/** What the build writes into `keptFile`: by law, the rule pack of what comes with the program. */
export async function packsToKeep(): Promise<Record<string, string>> {
  const packs = laws.map(async ({ id }) => [id, await madeOf({ law: id, ownDetectors: [] })]);
  return Object.fromEntries(await Promise.all(packs)) as Record<string, string>;
}

/** Beside the bundle that it was made of. */
export const keptFile: URL = new URL('rule-packs.json', import.meta.url);

async function madeOf({ law, ownDetectors }: Rules): Promise<string> {
  const { detectorSet } = await import('../own-detectors/compile.ts');
  const { rulePackId } = await import('./rule-pack.ts');
  return rulePackId(detectorSet(ownDetectors), lawOf(law));
}

let packs: Readonly<Partial<Record<string, string>>> | undefined;

function keptPacks(): Readonly<Partial<Record<string, string>>> {
  if (packs) return packs;
  try {
    packs = JSON.parse(readFileSync(keptFile, 'utf8')) as Record<string, string>;
  } catch {
    // Module by module there is none.
    packs = {};
  }
  return packs;
}
