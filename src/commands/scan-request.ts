// Turns the flags of `showme scan`, over the config's defaults, into the one typed request that the engine takes.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Config } from '../config/config.ts';
import { notBuilt, UserError } from '../config/user-error.ts';
import type { Password } from '../model/part.ts';
import type { Settings } from '../scan/settings.ts';
import type { Target, WalkOptions } from '../sources/source.ts';
import { matchTargets } from '../sources/glob-targets.ts';
import { dropNested, resolveTarget, type MissingTarget } from '../sources/targets.ts';
import { parseSize } from './amounts.ts';
import type { ScanFlags } from './scan-flags.ts';
import { readTestValues } from './test-values.ts';

/** What a scan is to do, before anything is opened. */
export interface ScanPlan {
  readonly targets: readonly Target[];
  readonly walk: WalkOptions;
  readonly settings: Omit<Settings, 'fingerprintKey' | 'ownDetectors'>;
  readonly jobs: number;
  readonly timeoutMsPerItem: number;
  readonly failOn: 'exposed' | 'review' | 'never';
}

export const maxJobs = 8;
const defaults = { archiveDepth: 8, timeoutSeconds: 60, places: 20 };
const maxBytesInMemory = 128 * 1024 * 1024;
const everyPlace = Number.MAX_SAFE_INTEGER;

/** @throws UserError for anything that would make the scan do less than what was asked */
export async function planScan(
  texts: readonly string[],
  flags: ScanFlags,
  config: Config,
): Promise<ScanPlan> {
  if (flags.ocr === 'auto') throw notBuilt('text recognition (--ocr auto)');
  const named: Target[] = [];
  for (const text of texts.length > 0 ? texts : ['.'])
    named.push(...(await parseTargets(text, config)));
  const targets = dropNested(named);
  const { scan } = config;
  const timeoutMsPerItem =
    (flags.timeoutPerItem ?? scan.timeoutPerItem ?? defaults.timeoutSeconds) * 1000;
  const places = flags.places ?? scan.places ?? defaults.places;
  return {
    targets,
    walk: {
      follow: flags.follow ?? scan.follow ?? false,
      oneFileSystem: flags.oneFileSystem ?? scan.oneFileSystem ?? false,
      include: flags.include.length > 0 ? flags.include : (scan.include ?? []),
      exclude: [...(scan.exclude ?? []), ...flags.exclude],
      maxFileBytes: flags.maxFilesize ?? sizeFromConfig(config),
      roots: targets.flatMap((target) => (target.kind === 'path' ? [target.path] : [])),
      ownPaths: [],
    },
    settings: {
      // A server that is slow must be told apart from a reader that hangs: sooner than an item is given up.
      patienceMs: Math.min(30_000, timeoutMsPerItem / 2),
      law: config.profile,
      attestations: { entity: config.entity, publicRecords: config.publicRecords },
      archiveDepth: flags.archiveDepth ?? scan.archiveDepth ?? defaults.archiveDepth,
      maxBytesInMemory,
      sample: flags.sample,
      places: places === 'all' ? everyPlace : places,
      reveal: flags.showValues ?? false,
      passwords: readPasswords(flags.passwordFile ?? config.passwordFile),
      testValues: [...config.testValues, ...readTestValues(config.testValueFiles)],
    },
    jobs: flags.jobs ?? scan.jobs ?? Math.min(availableParallelism(), maxJobs),
    timeoutMsPerItem,
    failOn: flags.failOn ?? scan.failOn ?? 'exposed',
  };
}

/** A path that exists, all that a pattern matches, or an address. */
async function parseTargets(text: string, config: Config): Promise<readonly Target[]> {
  const resolved = resolveTarget(text);
  const isPattern = resolved.kind === 'missing' && !text.includes('://');
  const matched = isPattern ? await matchTargets(text) : [];
  return matched.length > 0 ? matched : [await parseTarget(text, resolved, config)];
}

async function parseTarget(
  text: string,
  target: Target | MissingTarget,
  config: Config,
): Promise<Target> {
  if (target.kind === 'path') return target;
  if (target.kind === 'uri') {
    // Engines are loaded where one is named.
    const { databaseTarget } = await import('./database-target.ts');
    const found = databaseTarget(target.uri, config);
    if (found.uri.protocol === 'sqlite:') {
      const path = decodeURIComponent(found.uri.pathname);
      await parseTarget(path, resolveTarget(path), config);
    }
    return found;
  }
  // What was typed may be an address with a password in it.
  const shown = text.includes('://') ? `${text.slice(0, text.indexOf(':'))}://…` : text;
  throw new UserError(
    `there is no such target: ${shown === '' ? "''" : shown}`,
    ...(target.suggestion === null ? [] : [`Did you mean ${target.suggestion}?`]),
    ...(text.includes('://')
      ? ['In an address, write % as %25, # as %23, / as %2F and @ as %40 in user and password.']
      : []),
    'Every target must exist, so nothing was scanned.',
  );
}

function sizeFromConfig({ scan, path }: Config): number | null {
  if (scan.maxFilesize === undefined) return null;
  try {
    return parseSize(scan.maxFilesize);
  } catch {
    throw new UserError(
      `the configuration says something unknown: ${path ?? ''}`,
      'scan.maxFilesize: expected a size such as 500MB or 4G',
    );
  }
}

const maxPasswords = 10_000;

/** @throws UserError where the file cannot be read */
export function readPasswords(path: string | null): Password[] {
  if (path === null) return [];
  try {
    const lines = readFileSync(path, 'utf8')
      .replace(/^\ufeff/u, '')
      .split(/\r?\n/u);
    const texts = [...new Set(lines)].filter((line) => line !== '').slice(0, maxPasswords);
    return texts.map((text) => ({ text, origin: '--password-file', nearby: false }));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UserError(
      `the password file cannot be read: ${path}`,
      `The system said: ${code}`,
      'Nothing was scanned.',
    );
  }
}
