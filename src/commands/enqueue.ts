// `showme scan --enqueue`: puts a scan into the queues of its workers, and says what it put in.
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { loadConfig } from '../config/load-config.ts';
import { UserError } from '../config/user-error.ts';
import { putIn, type Counted, type PutIn, type QueueNames } from '../fleet/put-in.ts';
import { defaultKeyPath } from '../inventory/data-dir.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { loadOrCreateKey } from '../inventory/keys.ts';
import type { ScanLock } from '../inventory/scan-lock.ts';
import { countOf } from '../report/numbers.ts';
import { showControls } from '../report/safe-text.ts';
import { identifyScan } from '../scan/identify-scan.ts';
import { formatBytes } from './amounts.ts';
import { checkMachine, findCutOff, takeTurn } from './begin-scan.ts';
import { declaredDetectors } from './declared.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { onInterrupt } from './interrupt.ts';
import { useKeys } from './key-ring.ts';
import { sayer } from './outputs.ts';
import type { ScanFlags } from './scan-flags.ts';
import { isFresh } from './scan-turn.ts';
import { planScan, type ScanPlan } from './scan-request.ts';
import { commonQueue, queueOf, refuseFile, spreadingOf } from './spread-scan.ts';
import { printPieces, tell } from './terminal.ts';
import { readVersion } from './version.ts';
import { inventoryName, inventoryPath, openWorkplace, ownPaths } from './workplace.ts';

const defaults = { part: 2000, leaseSeconds: 120 };
const maxPartBytes = 128 * 1024 * 1024;

export async function enqueue(texts: readonly string[], flags: ScanFlags): Promise<ExitCode> {
  refuse(texts, flags);
  const config = await loadConfig(flags.config);
  const plan = await planScan(texts, flags, config);
  const ownDetectors = await declaredDetectors(config);
  const path = inventoryPath(flags.inventory, config);
  refuseFile(path);
  const { key, warning } = loadOrCreateKey(defaultKeyPath());
  if (warning !== null) tell(`warning: ${warning}`);
  const inventory = openWorkplace(path);
  const interrupt = onInterrupt();
  const locks: ScanLock[] = [];
  try {
    const spreading = spreadingOf(inventory);
    checkMachine(inventory, plan.targets, flags.sharedPaths ?? false);
    if (isFresh(inventory, plan, flags)) return exitCodes.clean;
    const queue = await queueOf(spreading);
    locks.push(feederOf(inventory));
    const shared = { ...inventory, lock: () => spreading.share() };
    locks.push(await takeTurn(shared, flags.whenBusy, interrupt.signal));
    useKeys(inventory, key);
    const request = {
      version: readVersion(),
      targets: plan.targets,
      walk: { ...plan.walk, ownPaths: ownPaths(path) },
      settings: { ...plan.settings, ownDetectors, fingerprintKey: key.toString('hex') },
    };
    const resume = flags.resume
      ? findCutOff(inventory, await identifyScan(request), sayer(flags.quiet ?? false))
      : undefined;
    refuseSecond(inventory, resume);
    const done = await putIn({
      ...request,
      spreading,
      queue,
      queues: queuesOf(plan, flags),
      most: { files: flags.part ?? defaults.part, bytes: maxPartBytes },
      timeoutMsPerItem: plan.timeoutMsPerItem,
      full: flags.full ?? false,
      leaseSeconds: flags.lease ?? defaults.leaseSeconds,
      ...(resume !== undefined && { resume }),
      signal: interrupt.signal,
      onWait: sayOnce(flags),
    });
    if (!flags.quiet) await printPieces(account(done, inventoryName(path)));
    return done.wasInterrupted ? exitCodes.interrupted : exitCodes.clean;
  } finally {
    interrupt.release();
    for (const lock of locks.toReversed()) lock.release();
    inventory.close();
  }
}

/** @throws UserError for what a scan that is put in cannot do, or must not */
function refuse(texts: readonly string[], flags: ScanFlags): void {
  const { output, format, showValues, places, jobs, window, maxRate } = flags;
  if (output.length > 0 || format !== undefined || showValues)
    throw new UserError(
      '--enqueue prints no report: -f, -o and --show-values have nothing to show yet',
      'Once the workers are done: showme report KIND. Nothing was put in.',
    );
  if (jobs !== undefined || window || maxRate)
    throw new UserError(
      '-j, --window and --max-rate are said to each worker',
      'showme worker --window 22:00-05:00 … Nothing was put in.',
    );
  if (places === 'all' || (places ?? 0) > 100)
    throw new UserError('a scan that is put in keeps at most 100 places', 'Nothing was put in.');
  if (texts.some((text) => URL.canParse(text) && new URL(text).password !== ''))
    throw new UserError(
      'a password in an address would lie in the queue',
      'Leave it out: every worker takes it from the environment, or from databases: in its configuration.',
      'Nothing was put in.',
    );
}

/** @throws UserError where somebody puts in already */
function feederOf(inventory: Inventory): ScanLock {
  const lock = spreadingOf(inventory).feeder();
  if (lock) return lock;
  throw new UserError('another scan is being put in', 'Wait for it. Nothing was put in.');
}

/** One at a time: two scans in the same queues would read the same files side by side. */
function refuseSecond(inventory: Inventory, resume: string | undefined): void {
  const spreading = spreadingOf(inventory);
  const waiting = spreading.current();
  if (!waiting || waiting.id === resume) return;
  throw new UserError(
    `the scan of ${waiting.startedAt.slice(0, 16)}Z is still spread: ${spreading.left()} of ${waiting.parts} parts are left`,
    'Let workers come to its end (showme worker --until-done), or begin again with it: --enqueue --resume',
    'with the same targets, or take it out of the queues: showme worker --discard. Nothing was put in.',
  );
}

/** @throws UserError where a folder is no part of what is scanned */
function queuesOf({ targets }: ScanPlan, { queue, sharedPaths }: ScanFlags): QueueNames {
  const folders = new Map<string, string>();
  let named: string | undefined;
  for (const text of queue) {
    const [name = '', ...rest] = text.split('=');
    if (!/^[\w.-]{1,100}$/u.test(name))
      throw new UserError(
        `no name for a queue: ${showControls(name)}`,
        'Letters, digits, dots, hyphens and underscores.',
      );
    if (rest.length === 0) named = name;
    else folders.set(resolve(rest.join('=')), name);
  }
  const roots = targets.flatMap((target) => (target.kind === 'path' ? [target.path] : []));
  for (const folder of folders.keys())
    if (!roots.some((root) => folder === root || folder.startsWith(`${root}/`)))
      throw new UserError(`--queue names a folder outside of all targets: ${folder}`);
  // Without a word, nobody knows whether /srv on another machine is the same.
  const files = named ?? (sharedPaths ? commonQueue : hostname());
  return { files, databases: named ?? commonQueue, folders };
}

function sayOnce({ quiet }: ScanFlags): (left: number) => void {
  let said = quiet ?? false;
  return (left) => {
    if (!said) tell(`${left} parts are in the queues: the rest follows as they are done.`);
    said = true;
  };
}

function* account({ queues, wasInterrupted, isDone }: PutIn, inventory: string): Generator<string> {
  const counted = [...queues.values()];
  const total = counted.reduce((sum, { parts }) => sum + parts, 0);
  yield `Put in: ${countOf(total, 'part', 'parts')}.\n`;
  for (const [name, one] of queues) yield `  queue ${name}: ${contents(one)}\n`;
  if (wasInterrupted)
    yield 'Stopped before all of it was in. Begin again with: the same command and --resume\n';
  else if (isDone) yield 'There was nothing to read: the scan is done.\n';
  else {
    yield `Workers: showme worker --inventory ${inventory}\n`;
    for (const name of queues.keys())
      if (name !== commonQueue && name !== hostname()) yield `  of ${name}: --queue ${name}\n`;
  }
}

function contents({ parts, files, bytes, databases }: Counted): string {
  const kinds = [
    ...(files > 0 ? [`${countOf(files, 'file', 'files')} (${formatBytes(bytes)})`] : []),
    ...(databases > 0 ? [`${databases} databases or tables`] : []),
  ];
  return [countOf(parts, 'part', 'parts'), ...kinds].join(', ');
}
