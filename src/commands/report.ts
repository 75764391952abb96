// `showme report` and `showme explain`: what the inventory already knows, without reading a store again.
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load-config.ts';
import { UserError } from '../config/user-error.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { MarkedInventory } from '../inventory/marked.ts';
import { lawOfRulePack } from '../law/index.ts';
import type { ScanInfo } from '../model/scan.ts';
import { auditList } from '../report/audit-list.ts';
import { explainFinding, explainStore } from '../report/explain.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { openDossier } from './dossier.ts';
import {
  outputNamed,
  planOutput,
  renderOutput,
  sayer,
  writeOutput,
  type Sources,
} from './outputs.ts';
import { markedBy, openMarks } from './open-marks.ts';
import { reportData } from './scan.ts';
import { printPieces, styleOf, type When } from './terminal.ts';
import { inventoryName, inventoryPath, openWorkplace } from './workplace.ts';

export interface ReadFlags {
  readonly inventory?: string;
  readonly config?: string;
  readonly scan?: string;
  readonly color: When;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export interface ReportFlags extends ReadFlags {
  readonly output: readonly string[];
}

/** Renders the newest scan, to stdout or to files. */
export async function report(kind: string, flags: ReportFlags): Promise<ExitCode> {
  const chosen = outputNamed(kind);
  const files = flags.output.map((path) => {
    const planned = planOutput(path, chosen);
    return 'report' in chosen ? { ...planned, output: chosen } : planned;
  });
  return withInventory(flags, async ({ inventory, newest, config }) => {
    const sources: Sources = {
      data: () => reportData(inventory, newest.id),
      dossier: () => openDossier(inventory, newest, config),
    };
    for (const file of files) await writeOutput(file, sources, sayer(flags.quiet ?? false));
    if (files.length === 0)
      await printPieces(await renderOutput(chosen, sources, styleOf(lookOf(flags))));
  });
}

/** Tells the whole reasoning for a store ('s_…') or a finding ('f_…'). */
export async function explain(id: string, flags: ReadFlags): Promise<ExitCode> {
  return withInventory(flags, async ({ inventory, newest: scan }) => {
    const known = inventory.find(id);
    if (!known) {
      throw new UserError(
        `the inventory has no store or finding ${id}`,
        'Ids stand in the reports: s_… for a store, f_… for a finding.',
      );
    }
    const style = styleOf(lookOf(flags));
    const { store, finding } = known;
    const law = lawOfRulePack(scan.rulePack).view;
    const text = finding
      ? explainFinding(store, finding, { scan, law, style })
      : explainStore(store, { scan, law }, style);
    await printPieces([text.endsWith('\n') ? text : `${text}\n`]);
    const shown = finding ? [finding.id] : store.findings.map((one) => one.id);
    const marked = inventory.marked(scan.id).filter(({ mark }) => shown.includes(mark.finding));
    if (marked.length > 0) await printPieces(['\nMarked\n', ...auditList(marked, style)]);
  });
}

/** What reading commands work on. */
export interface Opened {
  /** As people have marked it. */
  readonly inventory: MarkedInventory;
  /** Or the one that was asked for. */
  readonly newest: ScanInfo;
  readonly config: Config;
}

/** Opens the inventory for one command and closes it again. @throws UserError where it holds no scan */
export async function withInventory(
  flags: Pick<ReadFlags, 'inventory' | 'config' | 'scan'>,
  read: (opened: Opened) => Promise<void>,
): Promise<ExitCode> {
  const config = await loadConfig(flags.config);
  const path = inventoryPath(flags.inventory, config);
  const inventory = openWorkplace(path);
  try {
    const newest = chooseScan(inventory, flags.scan);
    if (!newest) {
      throw new UserError(
        'the inventory holds no scan yet',
        inventoryName(path),
        'Begin with: showme scan FOLDER',
      );
    }
    const marks = await openMarks(inventory, config);
    await read({ inventory: markedBy(inventory, marks), newest, config });
    return exitCodes.clean;
  } finally {
    inventory.close();
  }
}

/** @throws UserError where none, or more than one, begins like this, or its stores are no longer kept */
function chooseScan(inventory: Inventory, wanted: string | undefined): ScanInfo | undefined {
  if (wanted === undefined) return inventory.scan();
  const found = inventory.history().filter(({ scan }) => scan.id.startsWith(wanted));
  const [one] = found;
  if (!one || found.length > 1 || !one.hasStores)
    throw new UserError(
      !one
        ? `there is no scan ${wanted}`
        : found.length > 1
          ? `several scans begin with ${wanted}`
          : `the stores of the scan ${one.scan.id} are no longer kept`,
      'Scans are listed by: showme inventory list',
    );
  return one.scan;
}

function lookOf({ color, verbose, quiet }: ReadFlags): Parameters<typeof styleOf>[0] {
  return { color, verbose: verbose ?? false, quiet: quiet ?? false };
}
