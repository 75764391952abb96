// How an error reads on stderr: what the user can put right in full, a fault of the program without any value.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../config/user-error.ts';
import { dataDir } from '../inventory/data-dir.ts';
import { InventoryError } from '../inventory/inventory-error.ts';
import { readVersion } from './version.ts';

/** The text for stderr, without a line break at its end. */
export function describeFailure(error: unknown, isVerbose: boolean): string {
  if (error instanceof UserError) return lines(`error: ${error.message}`, ...error.details);
  if (error instanceof InventoryError) return lines(`error: ${error.message}`);
  const trace = traceOf(error);
  const file = keepTrace(trace);
  return lines(
    'error: this is a fault in showme',
    ...(file === null ? trace : [`The report of it is in ${file}; it holds no values.`]),
    ...(isVerbose && file !== null ? trace : []),
    'What was finished before is in the inventory.',
  );
}

function lines(first: string, ...rest: readonly string[]): string {
  return [first, ...rest.map((line) => `  ${line}`), '  Exit code 2.'].join('\n');
}

/** Name and places only: the message of an error that nobody foresaw may quote what was being read. */
function traceOf(error: unknown): string[] {
  if (!(error instanceof Error)) return ['something that is no error was thrown'];
  const { code } = error as NodeJS.ErrnoException;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s{2,8}at /u.test(line));
  const name = /^\w{1,60}$/u.test(error.name) ? error.name : 'Error';
  const shown = typeof code === 'string' && /^\w{1,60}$/u.test(code) ? ` (${code})` : '';
  return [`${name}${shown}`, ...frames.slice(0, 20).map((line) => line.trim())];
}

function keepTrace(trace: readonly string[]): string | null {
  const folder = join(dataDir(), 'faults');
  const file = join(folder, `${new Date().toISOString().replace(/[:.]/gu, '-')}.txt`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const head = [`showme ${readVersion()}`, `Node ${process.version} ${process.platform}`];
    writeFileSync(file, `${[...head, ...trace].join('\n')}\n`, { flag: 'wx', mode: 0o600 });
    return file;
  } catch {
    return null;
  }
}
