// `showme schedule`: writes what the system's own scheduler needs to scan again and again, lists and removes it.
import { mkdirSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { loadConfig } from '../config/load-config.ts';
import { UserError } from '../config/user-error.ts';
import { dataDir } from '../inventory/data-dir.ts';
import { quoteArgument } from '../report/paths.ts';
import { cronFiles } from '../schedule/cron.ts';
import {
  twoDigits,
  type ScheduleFiles,
  type SchedulePlan,
  type System,
  type Weekday,
} from '../schedule/plan.ts';
import { openRegistry, type Registered, type Registry } from '../schedule/registry.ts';
import { systemdFiles } from '../schedule/systemd.ts';
import { windowsFiles } from '../schedule/windows.ts';
import { resolveTarget } from '../sources/targets.ts';
import { parseClock } from './amounts.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { printPieces, tell } from './terminal.ts';
import { inventoryPath, isServer } from './workplace.ts';

export interface ScheduleFlags {
  readonly name: string;
  readonly every: SchedulePlan['every'];
  readonly at: string;
  readonly on: Weekday;
  readonly jitter: number;
  readonly system?: System;
  readonly directory?: string;
  readonly sharedPaths?: boolean;
  readonly window?: string;
  readonly maxRate: readonly string[];
  readonly inventory?: string;
  readonly config?: string;
  readonly output: readonly string[];
}

const registry = (): Registry => openRegistry(join(dataDir(), 'schedules.json'));

export async function addSchedule(
  targets: readonly string[],
  flags: ScheduleFlags,
): Promise<ExitCode> {
  const system = flags.system ?? (process.platform === 'win32' ? 'windows' : 'systemd');
  const plan = await planSchedule(system, targets, flags);
  const known = registry();
  if (known.list().some(({ name }) => name === plan.name))
    throw new UserError(
      `there is a schedule of this name: ${plan.name}`,
      `Choose another with --name, or remove it: showme schedule remove ${plan.name}`,
    );
  const made = filesFor(system, plan, flags.directory);
  const { name, command } = plan;
  const entry = register(known, { name, system, when: whenWords(plan), command }, made);
  for (const file of entry.files) tell(`wrote ${file}`);
  const todo =
    made.toBegin.length > 0 ? ['To begin:', ...made.toBegin.map((line) => `  ${line}`)] : [];
  await printPieces([`${name}: ${entry.when}\n`, ...todo.map((line) => `${line}\n`)]);
  return exitCodes.clean;
}

function register(
  known: Registry,
  entry: Parameters<Registry['add']>[0],
  made: ScheduleFiles,
): Registered {
  try {
    return known.add(entry, made);
  } catch (error) {
    const { code = 'unknown error', path = '' } = error as NodeJS.ErrnoException;
    throw new UserError(
      `the schedule cannot be written: ${path}`,
      code === 'EEXIST' ? 'Something of this name lies there already.' : `The system said: ${code}`,
      'Choose another folder with --directory, or another --name.',
    );
  }
}

async function planSchedule(
  system: System,
  targets: readonly string[],
  flags: ScheduleFlags,
): Promise<SchedulePlan> {
  if (!/^[a-z0-9][a-z0-9-]{0,40}$/u.test(flags.name))
    throw new UserError(
      `a schedule cannot be called ${flags.name}`,
      'Lower-case letters, digits and hyphens.',
    );
  const config = await loadConfig(flags.config);
  const inventory = inventoryPath(flags.inventory, config);
  if (isServer(inventory) && new URL(inventory).password !== '')
    throw new UserError(
      'a scheduled address must not hold a password: it would lie readable in a file',
      'Leave it to PGPASSWORD or ~/.pgpass.',
    );
  const { hour, minute } = parseClock(flags.at);
  const isRoot = process.getuid?.() === 0;
  const folders = [
    ...(isServer(inventory) ? [] : [inventory]),
    ...flags.output.map((path) => resolve(path)),
  ].map((one) => dirname(one));
  const writes = [...new Set([dataDir(), ...folders])];
  // A service that is kept from writing elsewhere does not start while one of them is missing.
  for (const folder of writes) mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    name: flags.name,
    every: flags.every,
    hour,
    minute,
    on: flags.on,
    jitterMinutes: flags.jitter,
    command: [...environmentOf(system), ...commandOf(targets, flags, inventory)],
    writes,
    user: isRoot ? userInfo().username : null,
  };
}

/** A scheduler knows nothing of the variable that says where inventory and keys are. */
function environmentOf(system: System): string[] {
  const chosen = process.env['SHOWME_DATA_DIR'];
  if (!chosen) return [];
  if (system === 'windows')
    throw new UserError(
      'a task of Windows sees no SHOWME_DATA_DIR of this window',
      'Set it for the whole account, and leave it out here: set SHOWME_DATA_DIR=',
    );
  return ['/usr/bin/env', `SHOWME_DATA_DIR=${resolve(chosen)}`];
}

/** With every path whole: a scheduler starts it anywhere, and with another environment. */
function commandOf(targets: readonly string[], flags: ScheduleFlags, inventory: string): string[] {
  const words = [
    process.execPath,
    resolve(process.argv[1] ?? 'showme'),
    'scan',
    ...targets.map(wholeTarget),
    '--resume',
    '--when-busy',
    'refuse',
    '--progress',
    'never',
    '-q',
    '-f',
    'line',
    '--inventory',
    inventory,
    ...(flags.config === undefined ? [] : ['--config', resolve(flags.config)]),
    ...(flags.sharedPaths ? ['--shared-paths'] : []),
    ...(flags.window === undefined ? [] : ['--window', flags.window]),
    ...flags.maxRate.flatMap((rate) => ['--max-rate', rate]),
    ...flags.output.flatMap((path) => ['-o', resolve(path)]),
  ];
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  if (words.some((word) => /[\u0000-\u001f\u007f]/u.test(word)))
    throw new UserError('no scheduler takes a name with a line break or control character in it');
  return words;
}

/** @throws UserError where it is not there, or names a password that would lie open in a file */
function wholeTarget(text: string): string {
  const target = resolveTarget(text);
  if (target.kind === 'path') return target.path;
  if (target.kind === 'missing') throw new UserError(`there is no such target: ${text}`);
  if (target.uri.password !== '')
    throw new UserError(
      'a scheduled address must not hold a password: it would lie readable in a file',
      'Name it in the configuration, or in the places that the drivers read.',
    );
  return target.uri.href;
}

function filesFor(system: System, plan: SchedulePlan, chosen: string | undefined): ScheduleFiles {
  const own = join(dataDir(), 'schedules');
  if (system === 'windows') return windowsFiles(plan, resolve(chosen ?? own));
  if (system === 'cron')
    return cronFiles(plan, resolve(chosen ?? (plan.user === null ? own : '/etc/cron.d')));
  const units =
    plan.user === null
      ? join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'systemd', 'user')
      : '/etc/systemd/system';
  return systemdFiles(plan, resolve(chosen ?? units));
}

function whenWords({ every, hour, minute, on, jitterMinutes }: SchedulePlan): string {
  const at = `${twoDigits(hour)}:${twoDigits(minute)}`;
  const when = {
    hour: `every hour at :${twoDigits(minute)}`,
    day: `every day at ${at}`,
    week: `every week on ${on} at ${at}`,
    month: `on the first of every month at ${at}`,
  }[every];
  return jitterMinutes === 0 ? when : `${when}, up to ${jitterMinutes} minutes later`;
}

export async function listSchedules({ json }: { readonly json?: boolean }): Promise<ExitCode> {
  const all = registry().list();
  if (json) {
    const shown = { schema: 'showme/schedules/1', schedules: all };
    await printPieces([`${JSON.stringify(shown, null, 2)}\n`]);
  } else if (all.length === 0) {
    await printPieces(['Nothing is scheduled here.\nBegin with: showme schedule add FOLDER\n']);
  } else {
    for (const { name, system, when, command, files } of all)
      await printPieces([
        `${name}  ${when}  (${system})\n`,
        `  ${command.slice(command.indexOf('scan')).map(quoteArgument).join(' ')}\n`,
        ...files.map((file) => `  ${file}\n`),
      ]);
  }
  return exitCodes.clean;
}

export async function removeSchedule(name: string): Promise<ExitCode> {
  const removed = registry().remove(name);
  if (!removed)
    throw new UserError(`there is no schedule ${name}`, 'They are listed by: showme schedule list');
  for (const file of removed.kept) tell(`left ${file}: it has been written anew by somebody else`);
  const { toEnd } = removed.entry;
  const todo = toEnd.length > 0 ? ['To end it:', ...toEnd.map((line) => `  ${line}`)] : [];
  await printPieces([`${name} is removed.`, ...todo].map((line) => `${line}\n`));
  return exitCodes.clean;
}
