// `showme inventory list|show|prune|forget|rekey|export|verify`: looking after what is kept from scan to scan.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadConfig } from '../config/load-config.ts';
import { UserError } from '../config/user-error.ts';
import { defaultKeyPath } from '../inventory/data-dir.ts';
import type { Inventory, PastScan } from '../inventory/inventory.ts';
import { addKey, loadOrCreateKey } from '../inventory/keys.ts';
import type { MarkedInventory } from '../inventory/marked.ts';
import { inventoryList, inventoryListJson } from '../report/inventory-list.ts';
import { countOf } from '../report/numbers.ts';
import { targetName } from '../report/paths.ts';
import { showControls } from '../report/safe-text.ts';
import { addressPattern } from './address-patterns.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { exportInventory, type ExportFlags } from './export-inventory.ts';
import { keyRing, ringAtHand, useKeys } from './key-ring.ts';
import { markedBy, openMarks } from './open-marks.ts';
import { fileStyle, printPieces, tell } from './terminal.ts';
import { hasInventory, inventoryPath, isServer, openWorkplace } from './workplace.ts';

export interface KeepFlags {
  readonly inventory?: string;
  readonly config?: string;
  readonly json?: boolean;
}

export interface PruneFlags extends KeepFlags {
  readonly keep?: number;
  /** Milliseconds. */
  readonly olderThan?: number;
}

interface Opened {
  readonly inventory: Inventory;
  /** As people have marked it. */
  readonly marked: MarkedInventory;
  readonly path: string;
}

/** @throws UserError where there is no inventory: none is made by looking after it */
async function withKept(
  flags: KeepFlags,
  work: (opened: Opened) => Promise<ExitCode> | ExitCode,
): Promise<ExitCode> {
  const config = await loadConfig(flags.config);
  const path = inventoryPath(flags.inventory, config);
  if (!hasInventory(path)) throw new UserError('there is no inventory yet', path);
  const inventory = openWorkplace(path);
  try {
    const marks = await openMarks(inventory, config);
    return await work({ inventory, marked: markedBy(inventory, marks), path });
  } finally {
    inventory.close();
  }
}

/** Nobody scans meanwhile. @throws UserError where somebody does */
async function alone(inventory: Inventory, work: () => Promise<void> | void): Promise<ExitCode> {
  const lock = inventory.lock();
  if (!lock)
    throw new UserError('a scan of this inventory runs', 'Wait for it. Nothing was changed.');
  try {
    await work();
  } finally {
    lock.release();
  }
  return exitCodes.clean;
}

export function listScans(flags: KeepFlags): Promise<ExitCode> {
  return withKept(flags, async ({ marked }) => {
    const past = marked.history();
    await printPieces(flags.json ? [inventoryListJson(past)] : inventoryList(past, fileStyle));
    return exitCodes.clean;
  });
}

export function showScan(id: string | undefined, flags: KeepFlags): Promise<ExitCode> {
  return withKept(flags, async ({ marked }) => {
    const past = marked.history();
    const found =
      id === undefined ? past.slice(0, 1) : past.filter(({ scan }) => scan.id.startsWith(id));
    const [one] = found;
    if (!one || found.length > 1)
      throw new UserError(
        one ? `several scans begin with ${id ?? ''}` : `there is no scan ${id ?? 'yet'}`,
        'Scans are listed by: showme inventory list',
      );
    await printPieces(flags.json ? [inventoryListJson(found)] : inventoryList(found, fileStyle));
    if (flags.json || !one.hasStores) return exitCodes.clean;
    for (const store of marked.outlines(one.scan.id))
      if (store.verdict !== 'clear')
        await printPieces([
          `  ${store.id}  ${store.verdict.padEnd(12)}  ${showControls(targetName(store.uri))}\n`,
        ]);
    return exitCodes.clean;
  });
}

/** The newest whole scan of each set of targets always stays: the next one is compared with it. */
export function prune(flags: PruneFlags): Promise<ExitCode> {
  if (flags.keep === undefined && flags.olderThan === undefined)
    throw new UserError('which scans?', 'showme inventory prune --keep 10, or --older-than 90d');
  return withKept(flags, ({ inventory }) =>
    alone(inventory, () => {
      const { scans, stores } = inventory.keeping.prune(
        toPrune(inventory.history(), flags, Date.now()).map(({ scan }) => scan.id),
      );
      inventory.keeping.compact();
      tell(
        `pruned ${countOf(scans, 'scan', 'scans')}: ${countOf(stores, 'store', 'stores')} with all findings removed, the counts kept`,
      );
    }),
  );
}

export function toPrune(
  history: readonly PastScan[],
  { keep, olderThan }: PruneFlags,
  nowMs: number,
): PastScan[] {
  const newest = new Set<string>();
  return history.filter((past, index) => {
    const { scan, hasStores } = past;
    const key = scan.targets.toSorted().join('\n');
    const isNewest = !newest.has(key);
    if (isNewest && !scan.cutOff) newest.add(key);
    if (isNewest || !hasStores) return false;
    if (keep !== undefined && index >= keep) return true;
    return olderThan !== undefined && nowMs - Date.parse(scan.startedAt) > olderThan;
  });
}

export function forget(names: readonly string[], flags: KeepFlags): Promise<ExitCode> {
  return withKept(flags, ({ inventory }) =>
    alone(inventory, () => {
      const ids = new Set<string>();
      for (const name of names) {
        const found = storesNamed(inventory, name);
        if (found.length === 0)
          throw new UserError(`no store of any scan fits: ${name}`, 'Nothing was forgotten.');
        for (const id of found) ids.add(id);
      }
      const { stores, marks } = inventory.keeping.forget([...ids]);
      inventory.keeping.compact();
      tell(
        `forgot ${countOf(ids.size, 'store', 'stores')} (${stores} rows) and ${countOf(marks, 'mark', 'marks')}`,
      );
      tell('What is still there is found anew by the next scan, unless it is excluded.');
      tell('Records of determinations are kept as long as the law wants them.');
    }),
  );
}

/** By id, or by address in any scan whose stores are kept. */
function storesNamed(inventory: Inventory, name: string): string[] {
  const found = new Set<string>();
  for (const { scan, hasStores } of inventory.history()) {
    if (!hasStores) continue;
    const fits = addressPattern(name, scan.targets);
    for (const { id, uri } of inventory.outlines(scan.id))
      if (id === name || fits(uri)) found.add(id);
  }
  return [...found];
}

/** A new key beside the old ones: prints of before are brought to it, and the old key alone no longer tells anything. */
export function rekey(flags: KeepFlags): Promise<ExitCode> {
  return withKept(flags, ({ inventory }) =>
    alone(inventory, () => {
      const path = defaultKeyPath();
      useKeys(inventory, loadOrCreateKey(path).key);
      const keys = addKey(path);
      // Should this be cut off, the next scan does it: it tells the keys by the prints.
      inventory.keeping.bringToKeys(keyRing(keys));
      inventory.keeping.compact();
      tell(`there is a new key in ${path}; the prints of this inventory were brought to it`);
      tell('Other inventories follow with their next scan. Back the key file up, apart from them.');
    }),
  );
}

export function exportCopy(flags: KeepFlags & ExportFlags): Promise<ExitCode> {
  return withKept(flags, async ({ inventory }) => {
    await exportInventory(inventory, flags);
    return exitCodes.clean;
  });
}

/** Exit code 1 where something is not as it should be. */
export function verify(flags: KeepFlags): Promise<ExitCode> {
  return withKept(flags, async ({ inventory }) => {
    const checks = inventory.keeping.verify({ file: defaultKeyPath(), ring: ringAtHand() });
    if (flags.json)
      await printPieces([`${JSON.stringify({ schema: 'showme/verify/1', checks }, null, 2)}\n`]);
    else
      for (const { what, isSound, told } of checks)
        await printPieces([
          `${isSound ? 'sound' : 'WRONG'}  ${showControls(what)}: ${showControls(told)}\n`,
        ]);
    return checks.every(({ isSound }) => isSound) ? exitCodes.clean : exitCodes.findings;
  });
}

/** @param host under which the files of the other machine are listed */
export function merge(file: string, flags: KeepFlags & { readonly as: string }): Promise<ExitCode> {
  if (!/^[a-z0-9][a-z0-9.-]{0,250}$/u.test(flags.as))
    throw new UserError(
      `this is no name of a machine: ${flags.as}`,
      'Lower-case letters, digits, dots and hyphens.',
    );
  const from = isServer(file) ? file : resolve(file);
  if (!isServer(file) && !existsSync(from))
    throw new UserError(`there is no such inventory: ${file}`);
  return withKept(flags, ({ inventory }) =>
    alone(inventory, () => {
      const { key } = loadOrCreateKey(defaultKeyPath());
      useKeys(inventory, key);
      const made = inventory.keeping.merge(from, flags.as, keyRing(key));
      tell(
        `brought in ${countOf(made.scans, 'scan', 'scans')} of ${flags.as} with ${countOf(made.stores, 'store', 'stores')}, ${countOf(made.marks, 'mark', 'marks')} and ${countOf(made.determinations, 'record', 'records')}`,
      );
      if (made.known > 0) tell(`known before: ${countOf(made.known, 'scan', 'scans')}`);
      tell('Any of them is reported by: showme report KIND --scan ID');
    }),
  );
}
