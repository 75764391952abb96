// Finds and reads the configuration: from where the user says, never from a folder that is scanned.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { noConfig, type Config } from './config.ts';
import { UserError } from './user-error.ts';

const maxConfigBytes = 1024 * 1024;

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
  return parseConfig(readConfig(path), path);
}

function readConfig(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    if (text.length <= maxConfigBytes) return text;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UserError(`the configuration cannot be read: ${path}`, `The system said: ${code}`);
  }
  throw new UserError(`the configuration is larger than 1 MB: ${path}`);
}

/** Paths in it are relative to the folder it lies in. */
async function parseConfig(text: string, path: string): Promise<Config> {
  const said = await parseYaml(text, path);
  const fromFile = (file: string | undefined): string | null =>
    file === undefined ? null : resolve(dirname(path), file);
  const { passwordFile, inventory, testValues, ...rest } = await checkConfig(said, path);
  return {
    ...noConfig,
    ...rest,
    path,
    passwordFile: fromFile(passwordFile),
    inventory: fromFile(inventory),
    testValues: testValues?.map(String) ?? [],
  };
}

async function parseYaml(text: string, path: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  // The pretty form of an error quotes the line, which may hold a password.
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line } = lineCounter.linePos(error.pos[0]);
    throw new UserError(`the configuration is not YAML: ${path}`, `Line ${line}: ${error.code}`);
  }
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch {
    throw new UserError(`the configuration refers to itself too often: ${path}`);
  }
}

type Said = Partial<Omit<Config, 'path' | 'passwordFile' | 'inventory' | 'testValues'>> & {
  testValues?: (string | number)[];
  passwordFile?: string;
  inventory?: string;
};

async function checkConfig(said: unknown, path: string): Promise<Said> {
  const { safeParse } = await import('valibot');
  const { configSchema } = await import('./config-schema.ts');
  const result = safeParse(configSchema, said);
  if (result.success) return result.output as Said;
  // What was received is not repeated: it may be a number that identifies somebody.
  const lines = result.issues.slice(0, 5).map(({ path: keys, expected }) => {
    const key = keys?.map((one) => String(one.key)).join('.') ?? 'the whole file';
    return expected === 'never'
      ? `${key}: no such key`
      : `${key}: expected ${expected ?? 'another value'}`;
  });
  throw new UserError(`the configuration says something unknown: ${path}`, ...lines);
}
