// The commands that work on what is kept from scan to scan, as commander sees them.
import { Option, type Command } from 'commander';
import type { DiffFlags } from './diff.ts';
import { withReadFlags, type Finish } from './program-readers.ts';

const collect = (one: string, before: readonly string[]): string[] => [...before, one];

export function addDiff(program: Command, finish: Finish): void {
  withReadFlags(
    program
      .command('diff')
      .summary('what appeared, disappeared and changed between two scans')
      .description(
        'Compares scan A with scan B, by their ids or the beginnings of them.\nWithout B: the newest scan. Without A: the one before it of the same targets.',
      )
      .argument('[A]')
      .argument('[B]')
      .addOption(
        new Option('-f, --format <FORMAT>', 'what stdout gets')
          .choices(['pretty', 'json', 'html'])
          .default('pretty'),
      )
      .option(
        '-o, --output <FILE>',
        'write FILE instead: .json, .html or .txt (repeatable)',
        collect,
        [],
      )
      .addOption(
        new Option('--fail-on <WHAT>', 'exit with 1 where something became exposed')
          .choices(['new', 'never'])
          .default('never'),
      ),
  ).action(async (a: string | undefined, b: string | undefined, flags: DiffFlags) => {
    const { diff } = await import('./diff.ts');
    finish(
      await diff(
        [a, b].filter((one) => one !== undefined),
        flags,
      ),
    );
  });
}
