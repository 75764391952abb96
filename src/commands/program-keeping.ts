// The commands that work on what is kept from scan to scan, as commander sees them.
import { Option, type Command } from 'commander';
import { markKinds } from '../model/mark.ts';
import type { AuditFlags } from './audit.ts';
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

export function addAudit(program: Command, finish: Finish): void {
  withReadFlags(
    program
      .command('audit')
      .summary('judge findings: confirmed, test data, false match, public record, remediated')
      .description(
        'Goes through what nobody has judged yet, one finding after the other, and asks.\nWith --mark: the findings with these ids, or all of a store. A mark holds for what was\nfound as it was: other values, other rules or its last day bring the finding back.',
      )
      .argument('[ID...]')
      .addOption(new Option('--mark <WORD>', 'mark the findings with these ids').choices(markKinds))
      .option('--why <TEXT>', 'the reason')
      .option('--by <NAME>', 'who judges (default: the name of your account)')
      .option('--until <DATE>', 'last day on which it holds, as 2027-01-31')
      .option('--basis <TEXT>', 'what makes it a public record')
      .option('--reviewer <NAME>', 'who reviewed that basis')
      .option('--renew', 'marks that no longer hold, for what is there now')
      .addOption(
        new Option(
          '--ended <HOW>',
          'with --renew, instead of ids: all marks that ended so',
        ).choices(['rules-changed', 'expired']),
      )
      .option('--unmark', 'withdraw the marks of these findings')
      .option('--list', 'all marks, and whether they still hold')
      .option('--json', 'the list for a program to read'),
  ).action(async (ids: string[], flags: AuditFlags) => {
    const { audit } = await import('./audit.ts');
    finish(await audit(ids, flags));
  });
}
