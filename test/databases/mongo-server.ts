// A server that speaks MongoDB's protocol for a test file: mongo-java-server, in memory, its jars fetched once by Maven.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { MongoClient } from 'mongodb';

import { freePort, makeFolder, missing, serverCache, type Server } from './servers.ts';

export interface MongoServer extends Server {
  readonly pid: number;
  uri(database: string): string;
  client(): Promise<MongoClient>;
}

const source = join(import.meta.dirname, 'mongo-java');
const cache = join(serverCache, 'mongo-java');

export function whyNoMongo(): string | null {
  for (const [tool, flag] of [
    ['javac', '-version'],
    ['mvn', '-v'],
  ] as const) {
    try {
      execFileSync(tool, [flag], { stdio: 'ignore' });
    } catch {
      return missing(`${tool} is not installed`);
    }
  }
  return missing(null);
}

export async function startMongo(): Promise<MongoServer> {
  const jars = join(cache, 'jars');
  if (!existsSync(jars) || readdirSync(jars).length < 10) {
    makeFolder(cache);
    execFileSync(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        join(source, 'pom.xml'),
        'dependency:copy-dependencies',
        `-DoutputDirectory=${jars}`,
      ],
      { stdio: 'ignore' },
    );
  }
  const port = await freePort();
  const server = spawn(
    'java',
    ['-Xmx256m', '-cp', join(jars, '*'), join(source, 'Main.java'), String(port)],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', () => reject(new Error('mongo-java-server ended before it was up')));
  });
  const host = '127.0.0.1';
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
    },
  };
}
