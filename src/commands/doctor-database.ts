// What `showme doctor` says of a database: whether it can be reached, whether the login may only read, what it cannot see.
import type { Config } from '../config/config.ts';
import { UserError } from '../config/user-error.ts';
import { engines } from '../databases/index.ts';
import { installLine, isInstalled } from '../databases/driver.ts';
import { StoreProblem } from '../model/store.ts';
import { databaseTarget } from './database-target.ts';

export interface Line {
  readonly what: string;
  readonly how: string;
  readonly isWrong?: boolean;
}

const mostHidden = 20;
const patienceMs = 15_000;

/** Logs in and looks; nothing is read but the catalog. */
export async function checkDatabase(address: URL, config: Config): Promise<Line[]> {
  const shown = new URL(address.href);
  shown.username = shown.password = shown.search = '';
  const what = shown.href;
  try {
    const { uri } = databaseTarget(address, config);
    const engine = engines.find(({ schemes }) => schemes.includes(uri.protocol.slice(0, -1)));
    const context = { passwords: [], maxBytesInMemory: 64 * 1024 * 1024, patienceMs };
    const session = await engine?.open({ kind: 'uri', uri }, context);
    if (!session) return [{ what, how: 'no engine reads it', isWrong: true }];
    try {
      const { server, isReadOnly, notes, hidden } = await session.standing();
      const more = hidden.length - mostHidden;
      return [
        { what, how: `${server}: ${rightsOf(isReadOnly)}` },
        ...notes.map((how) => ({ what: '', how })),
        ...hidden.slice(0, mostHidden).map((how) => ({ what: '', how: `cannot see ${how}` })),
        ...(more > 0 ? [{ what: '', how: `and ${more} more that it cannot see` }] : []),
      ];
    } finally {
      await session.close();
    }
  } catch (error) {
    if (error instanceof StoreProblem) return [{ what, how: error.problem.detail, isWrong: true }];
    if (error instanceof UserError) return [{ what, how: error.message, isWrong: true }];
    throw error;
  }
}

function rightsOf(isReadOnly: boolean | null): string {
  if (isReadOnly === null) return 'whether the login may only read cannot be told';
  return isReadOnly
    ? 'the login may only read'
    : 'the login may do more than read; a scan needs a login that may only read';
}

/** Engines whose driver is there, and the line that installs it where it is not. */
export function driverLines(): Line[] {
  return engines.map(({ title, driver }) => {
    if (driver === undefined) return { what: title, how: 'built in' };
    return isInstalled(driver)
      ? { what: title, how: `driver ${driver} installed` }
      : { what: title, how: `driver missing: ${installLine(driver)}` };
  });
}
