// Real servers for the tests, each started on a free port of this machine; a missing one is a named skip, and in CI a failure.
import { mkdirSync, mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** .ci/run sets it: there, no server may be missing. */
const mustRun = process.env['SHOWME_TEST_SERVERS'] === 'all';

/** What building a server takes long for is kept here between runs. */
export const serverCache: string = join(
  process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
  'showme-test-servers',
);

export interface Server {
  readonly host: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Why a server cannot be started here; null where it can. @throws Error in CI */
export function missing(reason: string | null): string | null {
  if (reason !== null && mustRun) throw new Error(`in CI every server must be there: ${reason}`);
  return reason;
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}

/** A folder that a service which drops root may enter. */
export function openFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `showme-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

export function makeFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  return path;
}

/** The process answers nobody until what this gives is called. */
export async function silence(pid: number): Promise<() => void> {
  process.kill(pid, 'SIGSTOP');
  // Each of its threads stops when it is next scheduled.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return () => void process.kill(pid, 'SIGCONT');
}

export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
