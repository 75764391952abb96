// A LibreOffice of its own for a test file, waiting for commands on a port, with a profile that nobody else uses.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param settings of the user, in the form that LibreOffice keeps them; returns what stops it */
export function startLibreOffice(profile: string, port: number, settings?: string): () => void {
  mkdirSync(join(profile, 'user'), { recursive: true });
  if (settings !== undefined)
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
  const args = [
    '--headless',
    '--norestore',
    '--nologo',
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    `--accept=socket,host=127.0.0.1,port=${port};urp;`,
  ];
  const { pid } = spawn('soffice', args, { stdio: 'ignore', detached: true }).on(
    'error',
    () => undefined,
  );
  // Its launcher, and the program itself in the same group.
  return () => {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  };
}
