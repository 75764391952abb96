// Loads the driver of an engine when the first address asks for it; a missing one is named with the line that installs it.
import { StoreProblem } from '../model/store.ts';

/** The version that showme was tested with, for the line that installs it. */
const versions = {
  pg: 'pg@8 pg-copy-streams@7',
  mysql2: 'mysql2@3',
  tedious: 'tedious@19',
  mongodb: 'mongodb@6',
  '@aws-sdk/client-s3': '@aws-sdk/client-s3@3',
  'mdb-reader': 'mdb-reader@3',
  '@duckdb/node-api': '@duckdb/node-api@1',
} as const;

export type Driver = keyof typeof versions;

/** What `load` imports. @throws StoreProblem unsupported, with the install line, where it is not there */
export async function loadDriver<T>(driver: Driver, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new StoreProblem(
      'unsupported',
      `the driver ${driver} is not installed; install it with: ${installLine(driver)}`,
    );
  }
}

export function installLine(driver: Driver): string {
  return `npm install ${versions[driver]}`;
}

/** True where it could be loaded. */
export function isInstalled(driver: Driver): boolean {
  try {
    import.meta.resolve(driver);
    return true;
  } catch {
    return false;
  }
}
