// An object store for a test file: moto's server, installed once into a virtual environment of its own by pip.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { S3Client } from '@aws-sdk/client-s3';

import { untilListening } from './ferretdb-server.ts';
import { freePort, makeFolder, missing, serverCache, type Server } from './servers.ts';

export interface S3Server extends Server {
  readonly endpoint: string;
  readonly pid: number;
  readonly client: S3Client;
  uri(bucket: string, path?: string): URL;
}

const version = '5.2.5';
const cache = join(serverCache, 'moto');
const python = join(cache, 'bin', 'python');

export function whyNoMoto(): string | null {
  try {
    execFileSync('python3', ['-c', 'import venv, ensurepip'], { stdio: 'ignore' });
    return missing(null);
  } catch {
    return missing('python3 with venv is not installed');
  }
}

const secret = 'correct-horse-7';

export async function startS3(): Promise<S3Server> {
  if (!existsSync(join(cache, 'bin', 'moto_server'))) {
    makeFolder(serverCache);
    execFileSync('python3', ['-m', 'venv', cache], { stdio: 'ignore' });
    execFileSync(python, ['-m', 'pip', 'install', '-q', `moto[server]==${version}`], {
      stdio: 'ignore',
    });
  }
  const port = await freePort();
  const host = '127.0.0.1';
  const server = spawn(join(cache, 'bin', 'moto_server'), ['-H', host, '-p', String(port)], {
    stdio: 'ignore',
  });
  await untilListening(host, port);
  const endpoint = `http://${host}:${port}`;
  return {
    host,
    port,
    endpoint,
    pid: server.pid ?? 0,
    client: new S3Client({
      endpoint,
      forcePathStyle: true,
      region: 'us-east-1',
      credentials: { accessKeyId: 'tester', secretAccessKey: secret },
    }),
    uri: (bucket, path = '') =>
      new URL(`s3://tester:${secret}@${bucket}/${path}?endpoint=${encodeURIComponent(endpoint)}`),
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGKILL');
      await ended;
    },
  };
}
