// `showme worker`: takes parts of spread scans, scans them as `showme scan` does, and says what came of them.
import { availableParallelism, hostname } from 'node:os';
import { loadConfig } from '../config/load-config.ts';
import { UserError } from '../config/user-error.ts';
import { NotHere } from '../fleet/work-on-part.ts';
import { work, type WorkEvents, type WorkOutcome } from '../fleet/work.ts';
import { defaultKeyPath } from '../inventory/data-dir.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { loadOrCreateKey } from '../inventory/keys.ts';
import { countOf } from '../report/numbers.ts';
import { showControls } from '../report/safe-text.ts';
import { databaseTarget } from './database-target.ts';
import { declaredDetectors } from './declared.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { onInterrupt } from './interrupt.ts';
import { useKeys } from './key-ring.ts';
import { sayer } from './outputs.ts';
import type { ScanFlags } from './scan-flags.ts';
import { maxJobs, readPasswords } from './scan-request.ts';
import { paceOf } from './scan-turn.ts';
import { commonQueue, queueOf, refuseFile, spreadingOf } from './spread-scan.ts';
import { printPieces, tell } from './terminal.ts';
import { readTestValues } from './test-values.ts';
import { readVersion } from './version.ts';
import { inventoryName, inventoryPath, openWorkplace, ownPaths } from './workplace.ts';

export interface WorkerFlags extends Pick<
  ScanFlags,
  'inventory' | 'config' | 'jobs' | 'window' | 'maxRate' | 'passwordFile' | 'quiet' | 'verbose'
> {
  /** Those that were named. */
  readonly queue: readonly string[];
  readonly untilDone?: boolean;
  readonly discard?: boolean;
  readonly list?: boolean;
}

export async function worker(flags: WorkerFlags): Promise<ExitCode> {
  const config = await loadConfig(flags.config);
  const path = inventoryPath(flags.inventory, config);
  refuseFile(path);
  const inventory = openWorkplace(path);
  const interrupt = onInterrupt();
  try {
    const spreading = spreadingOf(inventory);
    if (flags.discard) return discard(inventory);
    if (flags.list) return await list(inventory);
    const { key, warning } = loadOrCreateKey(defaultKeyPath());
    if (warning !== null) tell(`warning: ${warning}`);
    const ownDetectors = await declaredDetectors(config);
    const outcome = await work({
      spreading,
      queue: await queueOf(spreading),
      queues: flags.queue.length > 0 ? flags.queue : [hostname(), commonQueue],
      own: {
        fingerprintKey: key.toString('hex'),
        ownDetectors,
        passwords: readPasswords(flags.passwordFile ?? config.passwordFile),
        testValues: [...config.testValues, ...readTestValues(config.testValueFiles)],
      },
      version: readVersion(),
      jobs: flags.jobs ?? config.scan.jobs ?? Math.min(availableParallelism(), maxJobs),
      pace: paceOf(flags),
      untilDone: flags.untilDone ?? false,
      ownPaths: ownPaths(path),
      login: (href) => databaseTarget(new URL(href), config).uri.href,
      signal: interrupt.signal,
      checkKeys: () => useKeys(inventory, key),
      events: eventsFor(flags, inventory, inventoryName(path)),
    });
    return endOf(outcome, interrupt.signal, flags);
  } catch (error) {
    if (!(error instanceof NotHere)) throw error;
    throw new UserError(
      `${showControls(error.message)} is missing or empty on ${hostname()}, and was not when the scan was put in`,
      'Mount it, or serve other queues (--queue). Where it is empty by now: scan … --enqueue --resume.',
      'The part was given back, for workers that see it.',
    );
  } finally {
    interrupt.release();
    inventory.close();
  }
}

function endOf(
  { parts, differences, isHalfFed }: WorkOutcome,
  signal: AbortSignal,
  { quiet }: WorkerFlags,
): ExitCode {
  if (differences.length > 0)
    throw new UserError(
      `this machine would find something else than the scan asks for: ${differences.join(', ')}`,
      'Give the worker the configuration and files that the scan was put in with. It took nothing.',
    );
  const say = sayer(quiet ?? false);
  say(`Done here: ${countOf(parts, 'part', 'parts')}.`);
  if (signal.aborted) return exitCodes.interrupted;
  if (!isHalfFed) return exitCodes.clean;
  tell(
    'Whoever put the scan in stopped half-way: begin again with showme scan … --enqueue --resume',
  );
  return exitCodes.incomplete;
}

/** What is left of the scan is nobody's any more; what was found stays. */
function discard(inventory: Inventory): ExitCode {
  const spreading = spreadingOf(inventory);
  const waiting = spreading.current();
  const parts = spreading.dissolve();
  tell(
    waiting
      ? `The scan of ${waiting.startedAt.slice(0, 16)}Z is in no queue any more: ${parts} of ${waiting.parts} parts were left.`
      : 'No scan is in the queues.',
  );
  return exitCodes.clean;
}

const states = {
  created: 'wait',
  retry: 'are tried again later',
  active: 'are in work',
  failed: 'could not be done',
};

async function list(inventory: Inventory): Promise<ExitCode> {
  const spreading = spreadingOf(inventory);
  const scan = spreading.current();
  const queue = await queueOf(spreading);
  await queue.prepare([]);
  await printPieces([
    scan
      ? `The scan of ${scan.startedAt.slice(0, 16)}Z is spread: ${spreading.left()} of ${scan.parts} parts are left.\n`
      : 'No scan is in the queues.\n',
    ...(scan?.isFed === false ? ['Not all of it is in yet.\n'] : []),
    ...queue
      .standing(scan?.id ?? '')
      .map((one) => `  ${one.queue}: ${one.count} ${states[one.state]}\n`),
  ]);
  return exitCodes.clean;
}

function eventsFor(
  { quiet, verbose }: WorkerFlags,
  inventory: Inventory,
  name: string,
): WorkEvents {
  const say = sayer(quiet ?? false);
  let isIdle = false;
  return {
    idle() {
      if (!isIdle && verbose) tell('Nothing to take: waiting.');
      isIdle = true;
    },
    ended({ pieces, files }, how) {
      isIdle = false;
      if (verbose) tell(`${how}: ${pieces.length} pieces, ${files} files`);
    },
    finished(scanId) {
      const { stores, persons } = inventory.summary(scanId);
      say(
        `The scan ${scanId} is done: ${stores.exposed} exposed stores, ${persons} people. See: showme report pretty --inventory ${name}`,
      );
    },
    dead(_part, detail) {
      tell(`warning: ${detail}`);
    },
  };
}
