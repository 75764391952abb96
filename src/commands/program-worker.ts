// `showme worker`, as commander sees it.
import type { Command } from 'commander';
import { addRate, parsePositive, parseWindow } from './amounts.ts';
import type { Finish } from './program-readers.ts';
import type { WorkerFlags } from './worker.ts';

const collect = (one: string, before: readonly string[]): string[] => [...before, one];

export function addWorker(program: Command, finish: Finish): void {
  program
    .command('worker')
    .summary('take parts of a scan that was put in with: showme scan --enqueue')
    .description(
      'Takes part after part from the queues in the PostgreSQL of the inventory, until it is stopped.\nWhat a part found and that it is done are written together: a worker that dies loses nothing.\nOn Ctrl-C or SIGTERM it gives back what it holds.',
    )
    .option('--inventory <ADDRESS>', 'postgres://HOST/DATABASE')
    .option('--config <FILE>', 'the configuration file')
    .option(
      '--queue <NAME>',
      "a queue to serve (repeatable; default: this machine's own, and 'any')",
      collect,
      [],
    )
    .option('-j, --jobs <N>', 'files examined at the same time', parsePositive)
    .option('--until-done', 'end once nothing is left in its queues')
    .option('--window <FROM-TO>', 'work in these hours only, such as 22:00-05:00', parseWindow)
    .option('--max-rate <RATE>', 'read at most 20MB, or 5000rows, a second (repeatable)', addRate)
    .option('--password-file <FILE>', 'passwords to try on protected files, one a line')
    .option('--list', 'instead: what is left in the queues')
    .option('--discard', 'instead: take what is left of the scan out of all queues')
    .option('-q, --quiet', 'errors only')
    .option('-v, --verbose', 'every part')
    .action(async (flags: WorkerFlags) => {
      const { worker } = await import('./worker.ts');
      finish(await worker(flags));
    });
}
