// FerretDB for the long tests: built once from its embeddable package by Go, over SQLite files of its own.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';

import { MongoClient } from 'mongodb';

import type { MongoServer } from './mongo-server.ts';
import { freePort, makeFolder, missing, openFolder, removeFolder, serverCache } from './servers.ts';

const source = join(import.meta.dirname, 'ferretdb');
const cache = join(serverCache, 'ferretdb');
const binary = join(cache, 'ferretdb');

export function whyNoFerretdb(): string | null {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
    return missing(null);
  } catch {
    return missing('go is not installed');
  }
}

export async function startFerretdb(): Promise<MongoServer> {
  if (!existsSync(binary)) {
    makeFolder(cache);
    for (const file of ['main.go', 'go.mod', 'go.sum'])
      copyFileSync(join(source, file), join(cache, file));
    const { GOFLAGS: _, ...env } = process.env;
    execFileSync('go', ['build', '-o', binary, '.'], {
      cwd: cache,
      env: { ...env, CGO_ENABLED: '0' },
      stdio: 'ignore',
    });
  }
  const folder = openFolder('ferret');
  const port = await freePort();
  const host = '127.0.0.1';
  const server = spawn(binary, [`${host}:${port}`, `file:${folder}/`], { stdio: 'ignore' });
  await untilListening(host, port);
  return {
    host,
    port,
    pid: server.pid ?? 0,
    uri: (database) => `mongodb://${host}:${port}/${database}`,
    client: async () => new MongoClient(`mongodb://${host}:${port}/`).connect(),
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGKILL');
      await ended;
      removeFolder(folder);
    },
  };
}

export async function untilListening(host: string, port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = createConnection({ host, port }, () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (isUp) return;
    if (tries > 150) throw new Error(`nothing listens on ${host}:${port}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
