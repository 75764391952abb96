// Runs the built command line as users do, each test with an inventory of its own.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const cli: string = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');

/** Milliseconds after which no test waits for it any more: it must not outlive the tests. */
const longest = 600_000;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly dataDir?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Asked ten times a second; Ctrl-C is sent as soon as it says true. */
  readonly interruptWhen?: () => boolean;
  /** Close the reading end of stdout at once, as `| head` may. */
  readonly closeStdout?: boolean;
}

/** A folder for an inventory, writable also for the ordinary user that root's tests run as. */
export function freshDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'showme-data-'));
  chmodSync(folder, 0o777);
  return folder;
}

export function runShowme(args: readonly string[], around: Circumstances = {}): Promise<Ran> {
  return start(args, around, {});
}

/** Root may read everything, so what it is denied must be tried as somebody else. */
export function runAsOrdinaryUser(
  args: readonly string[],
  around: Circumstances = {},
): Promise<Ran> {
  return start(args, around, process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {});
}

function start(
  args: readonly string[],
  around: Circumstances,
  user: { readonly uid?: number; readonly gid?: number },
): Promise<Ran> {
  const dataDir = around.dataDir ?? freshDataDir();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      // Nothing lies there: a target of "." is never the whole machine.
      cwd: around.cwd ?? dataDir,
      timeout: longest,
      killSignal: 'SIGKILL',
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: dataDir,
        LANG: 'C.UTF-8',
        SHOWME_DATA_DIR: dataDir,
        ...around.env,
      },
      ...user,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
    });
    if (around.closeStdout) child.stdout.destroy();
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    const timer = setInterval(() => {
      if (!around.interruptWhen?.()) return;
      clearInterval(timer);
      child.kill('SIGINT');
    }, 100);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code, stdout, stderr });
    });
  });
}
