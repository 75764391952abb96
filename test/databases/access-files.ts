// Access databases for the tests, written by Jackcess, whose jars Maven fetches once.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { whyNoMongo } from './mongo-server.ts';
import { makeFolder, openFolder, removeFolder, serverCache } from './servers.ts';

const source = join(import.meta.dirname, 'access-java');
const jars = join(serverCache, 'access-java', 'jars');

/** The same tools as for mongo-java-server. */
export const whyNoAccess: () => string | null = whyNoMongo;

export interface AccessTable {
  readonly name: string;
  /** 'id:LONG', 'name:TEXT', 'notes:MEMO', 'seen:SHORT_DATE_TIME', 'scan:OLE'. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function writeAccess(
  format: 'V2000' | 'V2003' | 'V2010',
  tables: readonly AccessTable[],
): Buffer {
  if (!existsSync(jars) || readdirSync(jars).length === 0) {
    makeFolder(jars);
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
  const folder = openFolder('access');
  try {
    const path = join(folder, 'made.db');
    const lines = tables.flatMap(({ name, columns, rows }) => [
      ['TABLE', name, ...columns],
      ...rows,
    ]);
    execFileSync('java', ['-cp', join(jars, '*'), join(source, 'Main.java'), path, format], {
      input: lines.map((line) => `${line.join('\t')}\n`).join(''),
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    return readFileSync(path);
  } finally {
    removeFolder(folder);
  }
}
