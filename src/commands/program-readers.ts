// The commands that read the inventory and write what people act on, as commander sees them.
import type { Command } from 'commander';
import type { ExitCode } from './exit-codes.ts';
import type { PolicyFlags } from './policy.ts';
import type { ReadFlags, ReportFlags } from './report.ts';
import { whenOption } from './scan-flags.ts';
import type { WhatifFlags } from './whatif.ts';

/** Gets the exit code of the command that ran. */
export type Finish = (code: ExitCode) => void;

const collect = (one: string, before: readonly string[]): string[] => [...before, one];

export function withReadFlags(command: Command): Command {
  return command
    .option('--inventory <FILE>', 'the inventory to read; or postgres://HOST/DATABASE')
    .option('--config <FILE>', 'the configuration file')
    .option('-q, --quiet', 'the findings only')
    .option('-v, --verbose', 'every store')
    .addOption(whenOption('--color <WHEN>', 'color on stdout'));
}

const scanFlag = [
  '--scan <ID>',
  'another scan than the newest, by its id or the beginning of it',
] as const;

export function addReaders(program: Command, finish: Finish): void {
  withReadFlags(
    program.command('explain').summary('why a store or a finding got its verdict').argument('<ID>'),
  ).action(async (id: string, flags: ReadFlags) => {
    const { explain } = await import('./report.ts');
    finish(await explain(id, flags));
  });
  withReadFlags(
    program
      .command('report')
      .summary('the newest scan again, as a report or a document')
      .description(
        'For programs: json, jsonl, csv, sarif. For people: pretty, html.\nDocuments as .docx, .html, .md or .json: register, notice, risk, coverage.',
      )
      .argument('<KIND>')
      .option(...scanFlag)
      .option('-o, --output <FILE>', 'write FILE instead (repeatable)', collect, []),
  ).action(async (kind: string, flags: ReportFlags) => {
    const { report } = await import('./report.ts');
    finish(await report(kind, flags));
  });
}

export function addWhatif(program: Command, finish: Finish): void {
  withReadFlags(
    program
      .command('whatif')
      .summary('people, clauses and duties if stores were acquired by someone today')
      .description(
        'Names of stores: ids, paths, or patterns such as HR/Payroll/**.\nWritten as .docx, .html or .md it is a record to complete, which the inventory lists until\nits time is over; .json and .txt are the facts alone.',
      )
      .requiredOption('--lost <STORE...>', 'the stores that would be lost')
      .option(...scanFlag)
      .option('-o, --output <FILE>', 'write FILE instead (repeatable)', collect, []),
  ).action(async (flags: WhatifFlags) => {
    const { whatif } = await import('./whatif.ts');
    finish(await whatif(flags));
  });
}

export function addPolicy(program: Command, finish: Finish): void {
  const group = program
    .command('policy')
    .summary('a privacy notice against the stores: check NOTICE');
  group.helpCommand(false);
  withReadFlags(
    group
      .command('check')
      .summary('held but not declared, declared but not held')
      .description(
        'NOTICE is a file: Markdown, HTML, DOCX, PDF or plain text.\nExit code 1 where the stores hold what it does not declare.',
      )
      .argument('<NOTICE>')
      .option(...scanFlag)
      .option('-o, --output <FILE>', 'write FILE instead: .json or .txt (repeatable)', collect, []),
  ).action(async (notice: string, flags: PolicyFlags) => {
    const { checkPolicy } = await import('./policy.ts');
    finish(await checkPolicy(notice, flags));
  });
}
