// `showme scan`: from flags to a request, from the outcome to reports and an exit code.
import { loadConfig } from '../config/load-config.ts';
import { defaultKeyPath } from '../inventory/data-dir.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { MarkedInventory } from '../inventory/marked.ts';
import { loadOrCreateKey } from '../inventory/keys.ts';
import { lawOfRulePack } from '../law/index.ts';
import type { ReportData, ScanInfo, ScanSummary, StoreEntry } from '../model/scan.ts';
import { quoteArgument } from '../report/paths.ts';
import { identifyScan, nameOfTarget } from '../scan/identify-scan.ts';
import type { ScanOutcome } from '../scan/request.ts';
import { runScan } from '../scan/scan.ts';
import type { Settings } from '../scan/settings.ts';
import { checkMachine, findCutOff, takeTurn } from './begin-scan.ts';
import { leaveSpread, refuseQueueFlags } from './spread-scan.ts';
import { declaredDetectors } from './declared.ts';
import { tellExpiring } from './determinations.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { openDossier } from './dossier.ts';
import { useKeys } from './key-ring.ts';
import { markedBy, openMarks } from './open-marks.ts';
import {
  planOutput,
  renderOutput,
  sayer,
  scanOutput,
  writeOutput,
  type Output,
  type Sources,
} from './outputs.ts';
import { startProgress, type ProgressLine } from './progress.ts';
import type { ScanFlags } from './scan-flags.ts';
import { isFresh, paceOf } from './scan-turn.ts';
import { planScan, type ScanPlan } from './scan-request.ts';
import { onInterrupt } from './interrupt.ts';
import { printPieces, styleOf, tell } from './terminal.ts';
import { readVersion } from './version.ts';
import { inventoryName, inventoryPath, isServer, openWorkplace, ownPaths } from './workplace.ts';

export async function scan(texts: readonly string[], flags: ScanFlags): Promise<ExitCode> {
  refuseQueueFlags(flags);
  const config = await loadConfig(flags.config);
  const output = scanOutput(flags.format ?? 'pretty');
  const files = flags.output.map((path) => planOutput(path, fallback(output, flags)));
  const plan = await planScan(texts, flags, config);
  const ownDetectors = await declaredDetectors(config);
  const path = inventoryPath(flags.inventory, config);
  if (flags.showValues) {
    tell('warning: whole values will be shown in this output. Treat it as covered information.');
  }
  if (flags.verbose) {
    tell(`configuration: ${config.path ?? 'none'}`);
    tell(`inventory: ${inventoryName(path)}`);
  }
  const { key, warning } = loadOrCreateKey(defaultKeyPath());
  if (warning !== null) tell(`warning: ${warning}`);
  const inventory = openWorkplace(path);
  const interrupt = onInterrupt();
  try {
    const settings = { ...plan.settings, ownDetectors, fingerprintKey: key.toString('hex') };
    if (isServer(path)) checkMachine(inventory, plan.targets, flags.sharedPaths ?? false);
    if (isFresh(inventory, plan, flags)) return exitCodes.clean;
    const lock = await takeTurn(inventory, flags.whenBusy, interrupt.signal);
    const outcome = await run({
      plan,
      flags,
      inventory,
      settings,
      path,
      signal: interrupt.signal,
    }).finally(() => {
      lock.release();
      interrupt.release();
    });
    if (outcome.interrupted) return tellInterrupted(inventory, outcome, plan);
    const marked = markedBy(inventory, await openMarks(inventory, config));
    const sources: Sources = {
      data: () => withPlaces(reportData(marked, outcome.scanId, outcome.live), settings.places),
      // Documents are made from the inventory alone, in which there is no whole value.
      dossier: () => openDossier(marked, infoOf(marked, outcome.scanId), config),
    };
    for (const file of files) await writeOutput(file, sources, sayer(flags.quiet ?? false));
    await printPieces(await renderOutput(output, sources, styleOf(lookOf(flags))));
    if (!flags.quiet) tellExpiring(inventory, new Date());
    return exitCodeOf(outcome, marked.summary(outcome.scanId), plan);
  } finally {
    interrupt.release();
    inventory.close();
  }
}

interface Run {
  readonly plan: ScanPlan;
  readonly flags: ScanFlags;
  readonly inventory: Inventory;
  readonly settings: Settings;
  /** Of the inventory. */
  readonly path: string;
  readonly signal: AbortSignal;
}

async function run({ plan, flags, inventory, settings, path, signal }: Run): Promise<ScanOutcome> {
  useKeys(inventory, Buffer.from(settings.fingerprintKey, 'hex'));
  const request = {
    version: readVersion(),
    targets: plan.targets,
    walk: { ...plan.walk, ownPaths: ownPaths(path) },
    settings,
  };
  const resume = flags.resume
    ? findCutOff(inventory, await identifyScan(request), sayer(flags.quiet ?? false))
    : undefined;
  leaveSpread(inventory, resume, sayer(flags.quiet ?? false));
  const line = progressFor(flags);
  try {
    return await runScan({
      ...request,
      jobs: plan.jobs,
      timeoutMsPerItem: plan.timeoutMsPerItem,
      full: flags.full ?? false,
      pace: paceOf(flags),
      ...(resume !== undefined && { resume }),
      inventory,
      onProgress: (progress) => line?.update(progress),
      signal,
    });
  } finally {
    line?.stop();
  }
}

function progressFor({ progress, quiet }: ScanFlags): ProgressLine | null {
  const { isTTY } = process.stderr;
  if (progress === 'never' || (progress === 'auto' && (!isTTY || quiet))) return null;
  const { columns } = process.stderr;
  return startProgress({ isTTY, columns, write: (text) => process.stderr.write(text) });
}

function tellInterrupted(
  inventory: Inventory,
  { scanId }: ScanOutcome,
  { targets }: ScanPlan,
): ExitCode {
  const { stores } = inventory.summary(scanId);
  const count = Object.values(stores).reduce((sum, one) => sum + one, 0);
  const named = targets.map((target) =>
    quoteArgument(target.kind === 'path' ? target.path : nameOfTarget(target)),
  );
  tell(`Stopped. What was finished is in the inventory: ${count} stores.`);
  tell(`Go on with: showme scan ${named.join(' ')} --resume`);
  return exitCodes.interrupted;
}

/** The inventory may hold more places than were asked for this time. */
function withPlaces(data: ReportData, places: number): ReportData {
  const cut = function* (): Iterable<StoreEntry> {
    for (const store of data.stores) {
      const findings = store.findings.map((finding) => ({
        ...finding,
        places: finding.places.slice(0, places),
      }));
      yield { ...store, findings };
    }
  };
  return { ...data, stores: cut() };
}

/** What the inventory knows of one scan. @throws Error where it has no such scan */
export function reportData(
  inventory: MarkedInventory,
  scanId: string,
  live?: ReportData,
): ReportData {
  const info = infoOf(inventory, scanId);
  return {
    scan: info,
    law: lawOfRulePack(info.rulePack).view,
    summary: inventory.summary(scanId),
    stores: live ? liveStores(inventory, scanId, live) : inventory.stores(scanId),
    notExamined: inventory.notExamined(scanId),
    hidden: inventory.hidden(scanId),
  };
}

/** What is known of this scan only: whole values, more places. */
function* liveStores(
  inventory: MarkedInventory,
  scanId: string,
  { stores }: ReportData,
): Iterable<StoreEntry> {
  for (const store of stores) {
    const marked = inventory.asMarked(store, scanId);
    if (marked) yield marked;
  }
}

function infoOf(inventory: Inventory, scanId: string): ScanInfo {
  const info = inventory.scan(scanId);
  if (!info) throw new Error('the inventory lost a scan that it had just recorded');
  return info;
}

/** What a file gets whose extension tells nothing: the format that was named, where it is no document of one form. */
function fallback(output: Output, { format }: ScanFlags): Output | null {
  return format !== undefined && 'report' in output ? output : null;
}

function lookOf(
  flags: Pick<ScanFlags, 'color' | 'verbose' | 'quiet'>,
): Parameters<typeof styleOf>[0] {
  return { color: flags.color, verbose: flags.verbose ?? false, quiet: flags.quiet ?? false };
}

function exitCodeOf(
  outcome: ScanOutcome,
  { stores: { exposed, review } }: ScanSummary,
  { failOn }: ScanPlan,
): ExitCode {
  const counted = {
    exposed,
    review: exposed + review,
    never: 0,
  }[failOn];
  if (counted > 0) return exitCodes.findings;
  return outcome.complete ? exitCodes.clean : exitCodes.incomplete;
}
