// The commands that look after the inventory, as commander sees them.
import { Option, type Command } from 'commander';
import { parseAge, parsePositive } from './amounts.ts';
import type { DeterminationFlags } from './determinations.ts';
import type { ExportFlags } from './export-inventory.ts';
import type { KeepFlags, PruneFlags } from './inventory.ts';
import type { Finish } from './program-readers.ts';

const collect = (one: string, before: readonly string[]): string[] => [...before, one];

export function addInventory(program: Command, finish: Finish): void {
  const group = program
    .command('inventory')
    .summary(
      'look after the inventory: list, show, prune, forget, rekey, export, merge, verify, determinations',
    );
  group.helpCommand(false);
  group
    .command('determinations')
    .summary('records of risk of harm, until when they are kept, who signed')
    .option('--inventory <FILE>', 'the inventory to read')
    .option('--config <FILE>', 'the configuration file')
    .option('--json', 'for a program to read')
    .option('--sign <ID>', 'note that a record was completed')
    .option('--by <NAME>', 'who completed it')
    .option('--on <DATE>', 'when, as 2026-11-20 (default today)')
    .addOption(
      new Option('--outcome <WORD>', 'what was determined').choices(['notice', 'no-notice']),
    )
    .action(async (flags: DeterminationFlags) => {
      const { determinations } = await import('./determinations.ts');
      finish(await determinations(flags));
    });
  addLookers(group, finish);
  addRemovers(group, finish);
  addMerge(group, finish);
}

function withInventoryFlags(command: Command): Command {
  return command
    .option('--inventory <FILE>', 'the inventory to look after')
    .option('--config <FILE>', 'the configuration file');
}

function addLookers(group: Command, finish: Finish): void {
  withInventoryFlags(
    group
      .command('list')
      .summary('its scans, with their counts')
      .option('--json', 'for a program to read'),
  ).action(async (flags: KeepFlags) => {
    const { listScans } = await import('./inventory.ts');
    finish(await listScans(flags));
  });
  withInventoryFlags(
    group
      .command('show')
      .summary('one scan, the newest where none is named, and its stores that are not clear')
      .argument('[SCAN]')
      .option('--json', 'for a program to read'),
  ).action(async (id: string | undefined, flags: KeepFlags) => {
    const { showScan } = await import('./inventory.ts');
    finish(await showScan(id, flags));
  });
  withInventoryFlags(
    group
      .command('verify')
      .summary('is it whole, private, and that of the key at hand')
      .option('--json', 'for a program to read'),
  ).action(async (flags: KeepFlags) => {
    const { verify } = await import('./inventory.ts');
    finish(await verify(flags));
  });
  withInventoryFlags(
    group
      .command('export')
      .summary('a whole copy, encrypted to whoever is to have it; never its key')
      .requiredOption('-o, --output <FILE>', 'where to write it')
      .option(
        '--to <RECIPIENT>',
        'a public key of age, or a file of them (repeatable)',
        collect,
        [],
      ),
  ).action(async (flags: KeepFlags & ExportFlags) => {
    const { exportCopy } = await import('./inventory.ts');
    finish(await exportCopy(flags));
  });
}

function addRemovers(group: Command, finish: Finish): void {
  withInventoryFlags(
    group
      .command('prune')
      .summary('remove the findings of old scans; their counts stay')
      .option('--keep <N>', 'those of the newest N scans stay', parsePositive)
      .option('--older-than <AGE>', 'those that are older go, such as 90d', parseAge),
  ).action(async (flags: PruneFlags) => {
    const { prune } = await import('./inventory.ts');
    finish(await prune(flags));
  });
  withInventoryFlags(
    group
      .command('forget')
      .summary('remove stores from every scan: by id, path or pattern')
      .argument('<STORE...>'),
  ).action(async (names: string[], flags: KeepFlags) => {
    const { forget } = await import('./inventory.ts');
    finish(await forget(names, flags));
  });
  withInventoryFlags(
    group.command('rekey').summary('a new key for the prints, which the old one alone cannot read'),
  ).action(async (flags: KeepFlags) => {
    const { rekey } = await import('./inventory.ts');
    finish(await rekey(flags));
  });
}

function addMerge(group: Command, finish: Finish): void {
  withInventoryFlags(
    group
      .command('merge')
      .summary('bring in an inventory taken on another machine, with the same key')
      .argument('<FILE>', 'a file, or postgres://HOST/DATABASE')
      .requiredOption('--as <HOST>', 'the name under which its files are listed'),
  ).action(async (file: string, flags: KeepFlags & { as: string }) => {
    const { merge } = await import('./inventory.ts');
    finish(await merge(file, flags));
  });
}
