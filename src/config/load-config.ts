// Finds and reads the configuration: from where the user says, never from a folder that is scanned.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Statements } from '../model/statements.ts';
import { noConfig, type Config, type DatabaseLogin } from './config.ts';
import { readYaml } from './read-yaml.ts';
import { UserError } from './user-error.ts';

/** The folder for a user's configuration on this system, and the file in it. */
export function defaultConfigPath(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const home = homedir();
  const folder =
    platform === 'darwin'
      ? join(home, 'Library', 'Application Support')
      : platform === 'win32'
        ? env['APPDATA'] || join(home, 'AppData', 'Roaming')
        : env['XDG_CONFIG_HOME'] || join(home, '.config');
  return join(folder, 'showme', 'config.yaml');
}

/**
 * Reads `chosen` (--config), else $SHOWME_CONFIG, else the default place where something lies there.
 * @throws UserError where it cannot be read, is no YAML, or says something unknown
 */
export async function loadConfig(chosen?: string): Promise<Config> {
  const named = chosen ?? (process.env['SHOWME_CONFIG'] || undefined);
  const path = resolve(named ?? defaultConfigPath());
  if (named === undefined && !existsSync(path)) return noConfig;
  return parseConfig(path);
}

/** Paths in it are relative to the folder it lies in. */
async function parseConfig(path: string): Promise<Config> {
  const { said } = await readYaml(path, 'the configuration');
  const fromFile = (file: string): string => resolve(dirname(path), file);
  const {
    passwordFile,
    inventory,
    marks,
    testValues,
    testValueFiles,
    detectors,
    databases,
    ...others
  } = await checkConfig(said ?? {}, path);
  const { organization = {}, stores = {}, audiences = [], ...rest } = others;
  return {
    ...noConfig,
    ...rest,
    path,
    statements: { organization, stores, audiences },
    passwordFile: passwordFile === undefined ? null : fromFile(passwordFile),
    inventory:
      inventory === undefined || /^postgres(?:ql)?:\/\//iu.test(inventory)
        ? (inventory ?? null)
        : fromFile(inventory),
    marks: marks === undefined ? null : fromFile(marks),
    testValues: testValues?.map(String) ?? [],
    testValueFiles: testValueFiles?.map(fromFile) ?? [],
    detectors: detectors?.map(fromFile) ?? [],
    databases:
      databases?.map((login) => ({
        ...login,
        ...(login.passwordFile === undefined ? {} : { passwordFile: fromFile(login.passwordFile) }),
      })) ?? [],
  };
}

type FromFiles =
  | 'path'
  | 'passwordFile'
  | 'inventory'
  | 'marks'
  | 'testValues'
  | 'testValueFiles'
  | 'detectors'
  | 'databases'
  | 'statements';
type Said = Partial<Omit<Config, FromFiles>> &
  Partial<Statements> & {
    testValues?: (string | number)[];
    testValueFiles?: string[];
    detectors?: string[];
    databases?: DatabaseLogin[];
    passwordFile?: string;
    inventory?: string;
    marks?: string;
  };

async function checkConfig(said: unknown, path: string): Promise<Said> {
  const { safeParse } = await import('valibot');
  const { configSchema } = await import('./config-schema.ts');
  const result = safeParse(configSchema, said);
  if (result.success) return result.output as Said;
  // What was received is not repeated: it may be a number that identifies somebody.
  const lines = result.issues.slice(0, 5).map(({ path: keys, expected, type, message }) => {
    const wanted = type === 'check' ? message : (expected ?? 'another value');
    const key = keys?.map((one) => String(one.key)).join('.') ?? 'the whole file';
    return expected === 'never' ? `${key}: no such key` : `${key}: expected ${wanted}`;
  });
  throw new UserError(`the configuration says something unknown: ${path}`, ...lines);
}
