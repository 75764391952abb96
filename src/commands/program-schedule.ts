// Recurring scans, as commander sees them.
import { Option, type Command } from 'commander';
import { systems, weekdays } from '../schedule/plan.ts';
import { parseCount } from './amounts.ts';
import type { Finish } from './program-readers.ts';
import type { ScheduleFlags } from './schedule.ts';

const collect = (one: string, before: readonly string[]): string[] => [...before, one];

export function addSchedule(program: Command, finish: Finish): void {
  const group = program
    .command('schedule')
    .summary('recurring scans by the system’s own scheduler: add, list, remove');
  group.helpCommand(false);
  group
    .command('add')
    .summary('write a systemd timer, crontab lines or a Windows task')
    .description(
      'Writes what the scheduler of the system needs, and says how to begin. The scan runs with\nthe lowest priority, never twice at once, and later when the machine was off.',
    )
    .argument('<TARGET...>')
    .option('--name <NAME>', 'what it is called', 'office')
    .addOption(
      new Option('--every <PERIOD>', 'how often')
        .choices(['hour', 'day', 'week', 'month'])
        .default('day'),
    )
    .option('--at <TIME>', 'local time', '02:00')
    .addOption(new Option('--on <DAY>', 'for --every week').choices(weekdays).default('sun'))
    .option('--jitter <MINUTES>', 'begin up to so much later', parseCount, 30)
    .addOption(new Option('--system <NAME>', 'default: that of this machine').choices(systems))
    .option('--directory <DIR>', 'where to write the files')
    .option('--shared-paths', 'as of showme scan')
    .option('--window <FROM-TO>', 'as of showme scan')
    .option('--max-rate <RATE>', 'as of showme scan (repeatable)', collect, [])
    .option('--inventory <FILE>', 'the inventory to keep the findings in')
    .option('--config <FILE>', 'the configuration file')
    .option('-o, --output <FILE>', 'a report that each scan writes (repeatable)', collect, [])
    .action(async (targets: string[], flags: ScheduleFlags) => {
      const { addSchedule: add } = await import('./schedule.ts');
      finish(await add(targets, flags));
    });
  group
    .command('list')
    .summary('those made on this machine')
    .option('--json', 'for a program to read')
    .action(async (flags: { json?: boolean }) => {
      const { listSchedules } = await import('./schedule.ts');
      finish(await listSchedules(flags));
    });
  group
    .command('remove')
    .summary('remove what was written')
    .argument('<NAME>')
    .action(async (name: string) => {
      const { removeSchedule } = await import('./schedule.ts');
      finish(await removeSchedule(name));
    });
}
