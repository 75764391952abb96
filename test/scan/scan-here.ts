// Whole scans inside the test's own process, by the built engine, and a clock that passes as told instead of being waited for.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { NotExamined, ScanInfo, ScanSummary, StoreEntry } from '../../src/model/scan.ts';
import type { ScanOutcome } from '../../src/scan/request.ts';
import type { Settings } from '../../src/scan/settings.ts';
import { resolveTarget } from '../../src/sources/targets.ts';
import { everything } from '../sources/tree.ts';

export interface ScannedHere {
  readonly outcome: ScanOutcome;
  readonly scan: ScanInfo;
  readonly summary: ScanSummary;
  readonly stores: readonly StoreEntry[];
  readonly notExamined: readonly NotExamined[];
}

export const settings: Settings = {
  law: 'missouri',
  attestations: { entity: 'private', publicRecords: [] },
  archiveDepth: 8,
  maxBytesInMemory: 64 * 1024 * 1024,
  sample: 'all',
  places: 20,
  reveal: false,
  passwords: [],
  ownDetectors: [],
  testValues: [],
  fingerprintKey: '5c'.repeat(32),
};

export async function built<Module>(path: string): Promise<Module> {
  return (await import(
    pathToFileURL(join(import.meta.dirname, '../../dist/src', path)).href
  )) as Module;
}

/** Scans one folder into the inventory of `dataDir`. */
export async function scanHere(
  root: string,
  dataDir: string,
  change: Partial<Settings> = {},
): Promise<ScannedHere> {
  const { runScan } = await built<typeof import('../../src/scan/scan.ts')>('scan/scan.js');
  const { openInventory } = await built<typeof import('../../src/inventory/sqlite-inventory.ts')>(
    'inventory/sqlite-inventory.js',
  );
  const target = resolveTarget(root);
  if (target.kind !== 'path') throw new Error(`${root} is not there`);
  // Two readings are told apart by their times.
  passTime(10);
  const inventory = openInventory(join(dataDir, 'inventory.db'));
  try {
    const outcome = await runScan({
      version: '0',
      targets: [target],
      walk: { ...everything, roots: [root] },
      settings: { ...settings, ...change },
      jobs: 1,
      timeoutMsPerItem: 60_000,
      inventory,
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    const { scanId } = outcome;
    return {
      outcome,
      scan: inventory.scan(scanId)!,
      summary: inventory.summary(scanId),
      stores: [...inventory.stores(scanId)],
      notExamined: [...inventory.notExamined(scanId)],
    };
  } finally {
    inventory.close();
  }
}

let aheadMs = 0;

/** Dates in this process from now on lie this much further in the future; timers go on as they do. */
export function passTime(ms: number): void {
  aheadMs += ms;
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(performance.timeOrigin + performance.now() + aheadMs);
}

/** Until the times of everything that was written so far prove something. */
export function settleHere(): void {
  passTime(2500);
}
