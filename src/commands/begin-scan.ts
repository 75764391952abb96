// Before a scan: one at a time in an inventory, and what `--resume` goes on with.
import { setTimeout as sleep } from 'node:timers/promises';
import { hostname } from 'node:os';
import { UserError } from '../config/user-error.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { ScanLock } from '../inventory/scan-lock.ts';
import type { ScanIdentity } from '../scan/identify-scan.ts';
import type { Target } from '../sources/source.ts';
import { tell } from './terminal.ts';

const lookEveryMs = 300;

/**
 * Takes the inventory's lock, or waits for it.
 * @throws UserError where another scan runs and waiting is not wanted, or was interrupted
 */
export async function takeTurn(
  inventory: Inventory,
  whenBusy: 'wait' | 'refuse',
  signal: AbortSignal,
): Promise<ScanLock> {
  const first = inventory.lock();
  if (first) return first;
  const running = inventory.scan();
  const since = running?.cutOff ? ` since ${running.startedAt.slice(0, 16)}Z` : '';
  if (whenBusy === 'refuse') {
    throw new UserError(
      `another scan of this inventory runs${since}`,
      'Wait for it with --when-busy wait, or choose another inventory with --inventory.',
      'Nothing was scanned.',
    );
  }
  tell(`Waiting: another scan of this inventory runs${since}.`);
  while (!signal.aborted) {
    await sleep(lookEveryMs, undefined, { signal }).catch(() => null);
    const lock = inventory.lock();
    if (lock) return lock;
  }
  throw new UserError('the wait for the other scan was interrupted', 'Nothing was scanned.');
}

/** The scan to go on with; undefined where the last one of these targets came to its end. */
export function findCutOff(
  inventory: Inventory,
  planned: ScanIdentity,
  say: (line: string) => void,
): string | undefined {
  const cutOff = inventory.unfinished(planned.targets);
  if (!cutOff) {
    say('Nothing to go on with: the last scan of these targets came to its end.');
    say('This is a new scan. What was read before and is unchanged is not read again.');
    return undefined;
  }
  say(`Going on with the scan of ${cutOff.startedAt.slice(0, 16)}Z.`);
  if (cutOff.rulePack !== planned.rulePack) {
    say(`The rules have changed since (${cutOff.rulePack} to ${planned.rulePack}):`);
    say('what they may change is read again.');
  } else if (cutOff.settings !== planned.settings) {
    say('Its configuration has changed since: what that may change is read again.');
  }
  return cutOff.id;
}

/**
 * Two machines may call different files by the same path: in one inventory they would be taken for one.
 * @throws UserError where another machine has scanned files of its own into this inventory
 */
export function checkMachine(
  inventory: Inventory,
  targets: readonly Target[],
  sharedPaths: boolean,
): void {
  if (sharedPaths || targets.every(({ kind }) => kind === 'uri')) return;
  const others = inventory.machines().filter((name) => name !== hostname());
  if (others.length === 0) return;
  throw new UserError(
    `this inventory holds files of another machine: ${others.slice(0, 3).join(', ')}`,
    'Where paths mean the same files on all of them (one file server, mounted alike): --shared-paths.',
    'Else give each machine a schema of its own: postgres://HOST/DATABASE?schema=NAME.',
    'Nothing was scanned.',
  );
}
