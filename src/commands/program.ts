// The command line as commander sees it: every command, its flags, its help.
import { Command } from 'commander';
import type { DetectorFlags } from './detectors.ts';
import { addInventory } from './program-inventory.ts';
import { addAudit, addDiff } from './program-keeping.ts';
import { addSchedule } from './program-schedule.ts';
import { addPolicy, addReaders, addWhatif, type Finish } from './program-readers.ts';
import { addWorker } from './program-worker.ts';
import { addScanFlags, type ScanFlags } from './scan-flags.ts';
import { readVersion } from './version.ts';

const examples = `
Examples
  showme scan /srv/office                 crawl a folder, keep and print what is found
  showme scan a.zip b.pdf -o report.json  two files, and a report to keep
  showme scan . -f json --fail-on review  for a program to read
  showme explain s_4k1p09x2               why a store got its verdict

Exit codes
  0 complete, nothing found   1 found something   2 usage or failure
  3 nothing found, but something could not be examined   130 interrupted
`;

/** @param finish gets the exit code of the command that ran */
export function buildProgram(finish: Finish): Command {
  const program = new Command('showme')
    .description(
      'Finds Missouri covered information (RSMo 407.1500) in files and databases,\nties it to its person, and says which stores are not protected.',
    )
    .version(readVersion(), '-V, --version')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      // A mistyped flag may carry a password behind its '='.
      outputError: (text, write) => write(text.replace(/(--[\w-]+)=[^\n]*/gu, "$1'")),
    })
    .addHelpText('after', examples);
  addScan(program, finish);
  addWorker(program, finish);
  addReaders(program, finish);
  addWhatif(program, finish);
  addDiff(program, finish);
  addAudit(program, finish);
  addSchedule(program, finish);
  addPolicy(program, finish);
  addInventory(program, finish);
  addDetectors(program, finish);
  addSetup(program, finish);
  return program;
}

function addScan(program: Command, finish: Finish): void {
  addScanFlags(
    program
      .command('scan')
      .summary('find covered information in files, folders and databases')
      .description(
        'Examines every target, keeps the findings in the inventory and prints the report.\nA target is a path, or the address of a database, such as sqlite:PATH or postgres://HOST/DATABASE.\nNo target: the current folder.',
      )
      .argument('[TARGET...]'),
  ).action(async (targets: string[], flags: ScanFlags) => {
    if (flags.enqueue) {
      const { enqueue } = await import('./enqueue.ts');
      finish(await enqueue(targets, flags));
      return;
    }
    const { scan } = await import('./scan.ts');
    finish(await scan(targets, flags));
  });
}

function addDetectors(program: Command, finish: Finish): void {
  const group = program
    .command('detectors')
    .summary('the rules, and your own: list, show ID, check, example');
  group.helpCommand(false);
  const withConfig = (command: Command): Command =>
    command.option('--config <FILE>', 'the configuration file');
  withConfig(group.command('list').summary('all of them')).action(async (flags: DetectorFlags) => {
    const { listDetectors } = await import('./detectors.ts');
    finish(await listDetectors(flags));
  });
  withConfig(
    group.command('show').summary('one, with its words, shapes and examples').argument('<ID>'),
  ).action(async (id: string, flags: DetectorFlags) => {
    const { showDetector } = await import('./detectors.ts');
    finish(await showDetector(id, flags));
  });
  withConfig(group.command('check').summary('run every example of every detector')).action(
    async (flags: DetectorFlags) => {
      const { checkDetectors } = await import('./detectors.ts');
      finish(await checkDetectors(flags));
    },
  );
  group
    .command('example')
    .summary('a commented file of detectors of your own')
    .action(async () => {
      const { printExample } = await import('./detectors.ts');
      finish(await printExample());
    });
}

function addSetup(program: Command, finish: Finish): void {
  program
    .command('init')
    .summary('a commented configuration')
    .argument('[FILE]')
    .action(async (path?: string) => {
      const { init } = await import('./setup.ts');
      finish(await init(path));
    });
  program
    .command('doctor')
    .summary('what this machine can read, reach and keep')
    .argument('[TARGET...]')
    .option('--inventory <FILE>', 'the inventory to look at')
    .option('--config <FILE>', 'the configuration file')
    .action(async (targets: string[], flags: { inventory?: string; config?: string }) => {
      const { doctor } = await import('./doctor.ts');
      finish(await doctor(targets, flags));
    });
  program
    .command('schema')
    .summary('the JSON Schema of a machine output')
    .argument('[NAME]')
    .option('--list', 'the names')
    .action(async (name: string | undefined, { list }: { list?: boolean }) => {
      const { printSchema } = await import('./setup.ts');
      finish(await printSchema(name, list ?? false));
    });
  program
    .command('completion')
    .summary('shell completion (bash)')
    .argument('<SHELL>')
    .action(async (shell: string) => {
      const { printCompletion } = await import('./setup.ts');
      finish(await printCompletion(shell, program));
    });
}
