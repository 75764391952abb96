// How scans that are spread over workers and scans of one machine get along in one inventory.
import { UserError } from '../config/user-error.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { Spreading } from '../inventory/spreading.ts';
import { openQueue, type Queue } from '../fleet/queue.ts';
import { countOf } from '../report/numbers.ts';
import type { ScanFlags } from './scan-flags.ts';
import { isServer } from './workplace.ts';

/** Serves workers everywhere; what only one machine reaches is in a queue by its name. */
export const commonQueue = 'any';

/** @throws UserError where a flag would do nothing */
export function refuseQueueFlags({ queue, part, lease }: ScanFlags): void {
  if (queue.length === 0 && part === undefined && lease === undefined) return;
  throw new UserError(
    '--queue, --part and --lease say how a scan is put into queues',
    'Add --enqueue, or leave them out. Nothing was scanned.',
  );
}

/** Before a scan of this machine alone: says what waits for it, and takes over where it goes on with that very scan. */
export function leaveSpread(
  { spreading }: Inventory,
  resume: string | undefined,
  say: (line: string) => void,
): void {
  const waiting = spreading?.current();
  if (!spreading || !waiting) return;
  const since = `${waiting.startedAt.slice(0, 16)}Z`;
  if (waiting.id === resume) {
    const parts = spreading.dissolve();
    say(
      `It was spread over workers; what was left (${countOf(parts, 'part', 'parts')}) is scanned here.`,
    );
  } else say(`The scan of ${since} that is spread over workers waits meanwhile.`);
}

/** Before anything is opened or made. @throws UserError where the inventory is a file */
export function refuseFile(inventory: string): void {
  if (isServer(inventory)) return;
  throw new UserError(
    'a scan can be spread only over an inventory in PostgreSQL',
    'Name it with --inventory postgres://HOST/DATABASE, or as inventory: in the configuration.',
  );
}

/** Of an inventory on a server. */
export function spreadingOf({ spreading }: Inventory): Spreading {
  if (spreading) return spreading;
  throw new Error('nothing can be spread over this inventory');
}

/** @throws UserError where the library is not installed */
export async function queueOf({ server, queueSchema }: Spreading): Promise<Queue> {
  try {
    return await openQueue(server, queueSchema);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UserError(
      'the queue needs pg-boss, which is not installed',
      'Install it with: npm install pg-boss@10.4.2',
    );
  }
}
