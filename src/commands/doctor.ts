// `showme doctor`: what this machine can read, reach and keep, and what to do where it cannot.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import { defaultConfigPath, loadConfig } from '../config/load-config.ts';
import { UserError } from '../config/user-error.ts';
import { formats } from '../formats/index.ts';
import { defaultKeyPath } from '../inventory/data-dir.ts';
import type { PathTarget } from '../sources/source.ts';
import { resolveTarget } from '../sources/targets.ts';
import { declaredDetectors } from './declared.ts';
import { checkDatabase, driverLines, type Line } from './doctor-database.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { printPieces } from './terminal.ts';
import { hasInventory, inventoryName, inventoryPath, openWorkplace } from './workplace.ts';

/** Exit code 2 where a scan could not be kept or a target not be read. */
export async function doctor(
  targets: readonly string[],
  flags: { readonly inventory?: string; readonly config?: string },
): Promise<ExitCode> {
  const config = await loadConfig(flags.config);
  const reach: Line[] = [];
  for (const target of targets) reach.push(...(await checkTarget(target, config)));
  const own = await checkOwnDetectors(config);
  const keeping = checkInventory(inventoryPath(flags.inventory, config));
  const sections: [string, readonly Line[]][] = [
    [
      'Can read',
      [...formats.map(({ title }) => ({ what: title, how: 'built in' })), ...driverLines()],
    ],
    ['Cannot read yet', [{ what: 'Pictures of pages', how: 'text recognition is not built yet' }]],
    ['Reach', reach],
    [
      'Kept',
      [
        ...keeping,
        { what: 'Configuration', how: config.path ?? `none; ${defaultConfigPath()} would be read` },
      ],
    ],
    ['Rules', own],
    ['Network', [{ what: 'none used', how: 'but to the databases that you name' }]],
  ];
  const widest = Math.max(...sections.flatMap(([, lines]) => lines.map(({ what }) => what.length)));
  for (const [heading, lines] of sections) {
    if (lines.length === 0) continue;
    const rows = lines.map(({ what, how }) => `  ${what.padEnd(widest + 3)}${how}\n`);
    await printPieces([`${heading}\n`, ...rows]);
  }
  const wrong = [...reach, ...own, ...keeping].filter(({ isWrong }) => isWrong).length;
  await printPieces([
    `\n${wrong === 0 ? 'Nothing' : wrong === 1 ? '1 thing' : `${wrong} things`} to fix.\n`,
  ]);
  return wrong === 0 ? exitCodes.clean : exitCodes.failure;
}

async function checkTarget(text: string, config: Config): Promise<Line[]> {
  const target = resolveTarget(text);
  if (target.kind === 'uri') return checkDatabase(target.uri, config);
  return [target.kind === 'missing' ? missingLine(text) : checkPath(target)];
}

/** What was typed may be an address with a password in it. */
function missingLine(text: string): Line {
  const shown = text.includes('://') ? `${text.slice(0, text.indexOf(':'))}://…` : text;
  return { what: shown, how: 'there is no such target', isWrong: true };
}

function checkPath(target: PathTarget): Line {
  try {
    const isFolder = statSync(target.path).isDirectory();
    accessSync(target.path, isFolder ? constants.R_OK | constants.X_OK : constants.R_OK);
    return { what: target.path, how: 'readable' };
  } catch {
    return { what: target.path, how: 'permission denied for this account', isWrong: true };
  }
}

async function checkOwnDetectors(config: Config): Promise<Line[]> {
  const what = 'Detectors of your own';
  try {
    const own = await declaredDetectors(config);
    return own.length === 0 ? [] : [{ what, how: own.map(({ id }) => id).join(', ') }];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [
      { what, how: error.message, isWrong: true },
      ...error.details.map((how) => ({ what: '', how })),
    ];
  }
}

/** Opens the inventory only where there is one: looking must not make it. */
function checkInventory(path: string): Line[] {
  if (!hasInventory(path)) return [{ what: 'Inventory', how: `none yet; it will be ${path}` }];
  try {
    const inventory = openWorkplace(path);
    const newest = inventory.scan();
    inventory.close();
    const last = newest ? `last scan ${newest.startedAt.slice(0, 10)}` : 'no scan yet';
    return [{ what: 'Inventory', how: `${inventoryName(path)}, ${last}` }, checkKey()];
  } catch (error) {
    return [{ what: 'Inventory', how: (error as Error).message, isWrong: true }];
  }
}

function checkKey(): Line {
  const path = defaultKeyPath();
  if (!existsSync(path)) {
    return {
      what: 'Fingerprint key',
      how: `missing: ${path}; people will not be recognized again`,
      isWrong: true,
    };
  }
  const isOpen = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
  return isOpen
    ? { what: 'Fingerprint key', how: `others can read it: chmod 600 ${path}`, isWrong: true }
    : { what: 'Fingerprint key', how: `${path}, readable by you only` };
}
