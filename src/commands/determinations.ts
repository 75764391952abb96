// `showme inventory determinations`: records of what would follow from a loss, until when they are kept, and who signed.
import { UserError } from '../config/user-error.ts';
import { loadConfig } from '../config/load-config.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { Determination, Signature } from '../model/determination.ts';
import { isDay } from '../model/calendar.ts';
import { showControls } from '../report/safe-text.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { printPieces, tell } from './terminal.ts';
import { inventoryPath, openWorkplace } from './workplace.ts';

export interface DeterminationFlags {
  readonly inventory?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly sign?: string;
  readonly by?: string;
  readonly on?: string;
  readonly outcome?: Signature['outcome'];
}

const warnDaysBefore = 90;
const millisecondsOfDay = 86_400_000;

export async function determinations(flags: DeterminationFlags): Promise<ExitCode> {
  const config = await loadConfig(flags.config);
  const inventory = openWorkplace(inventoryPath(flags.inventory, config));
  try {
    if (flags.sign === undefined) await list(inventory, flags);
    else sign(inventory, flags.sign, flags);
    return exitCodes.clean;
  } finally {
    inventory.close();
  }
}

async function list(inventory: Inventory, { json }: DeterminationFlags): Promise<void> {
  const all = inventory.determinations.list();
  if (json) {
    const shown = { schema: 'showme/determinations/1', determinations: all };
    await printPieces([`${JSON.stringify(shown, null, 2)}\n`]);
    return;
  }
  if (all.length === 0) {
    await printPieces([
      'No determination is kept.\nOne is made by: showme whatif --lost STORE -o record.docx\n',
    ]);
    return;
  }
  const rows = all.map((one) => [
    one.id,
    one.madeOn,
    one.persons.toLocaleString('en-US'),
    stateOf(one),
    one.expiresOn,
  ]);
  const heads = ['record', 'made', 'people', 'state', 'keep until'];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  // Numbers stand at the right of their column.
  const pad = (cell: string, column: number): string =>
    column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => pad(cell, column))
      .join('   ')
      .trimEnd();
  await printPieces([heads, ...rows].map((row) => `${line(row)}\n`));
}

function stateOf({ signature }: Determination): string {
  if (!signature) return 'open';
  const outcome = signature.outcome === 'notice' ? 'notice given' : 'no notice';
  return `signed ${signature.on} by ${showControls(signature.by)}: ${outcome}`;
}

function sign(inventory: Inventory, id: string, { by, on, outcome }: DeterminationFlags): void {
  if (by === undefined || outcome === undefined) {
    throw new UserError(
      'a record is signed by a person, with an outcome',
      `showme inventory determinations --sign ${id} --by NAME --outcome notice|no-notice`,
    );
  }
  const day = on ?? new Date().toISOString().slice(0, 10);
  if (!isDay(day)) throw new UserError(`this is no date: ${day}`, 'Write it as 2026-11-20.');
  const isSigned = inventory.determinations.sign(id, { by, on: day, outcome });
  if (!isSigned) {
    const known = inventory.determinations.list().find((one) => one.id === id);
    throw new UserError(
      known ? `the record ${id} is signed already` : `there is no record ${id}`,
      'They are listed by: showme inventory determinations',
    );
  }
  tell(`record ${id}: signed by ${showControls(by)}`);
}

/** One line on stderr for each record whose time is nearly over, so that it is not thrown away a day too early. */
export function tellExpiring(inventory: Inventory, today: Date): void {
  for (const { id, expiresOn } of inventory.determinations.list()) {
    const days = Math.ceil((Date.parse(expiresOn) - today.getTime()) / millisecondsOfDay);
    if (days >= 0 && days <= warnDaysBefore)
      tell(`note: record ${id} has to be kept until ${expiresOn}, ${days} more days`);
  }
}
