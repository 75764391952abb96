// What a scan left in its inventory, looked at from outside: which items were read how often, and the report as data.
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { runShowme, type Circumstances, type Ran } from './run-showme.ts';

export interface ScannedStore {
  readonly id: string;
  readonly uri: string;
  readonly verdict: string;
  readonly access: { readonly principals: readonly string[] };
  readonly findings: readonly {
    readonly id: string;
    readonly type: string;
    readonly disposition: string;
    readonly count: number;
    readonly places: readonly object[];
    readonly because: readonly string[];
  }[];
}

export interface Scanned {
  readonly scan: {
    readonly id: string;
    readonly complete: boolean;
    readonly unchanged?: number;
    readonly rulePack: string;
  };
  readonly summary: {
    readonly persons: number;
    readonly stores: Readonly<Record<string, number>>;
  };
  readonly stores: readonly ScannedStore[];
  readonly notExamined: readonly { readonly uri: string; readonly reason: string }[];
}

/** Scans and gives the JSON report. */
export async function scanAsData(
  args: readonly string[],
  around: Circumstances & { readonly dataDir: string },
): Promise<Scanned & { readonly ran: Ran }> {
  const ran = await runShowme(['scan', ...args, '-f', 'json'], around);
  if (ran.stdout === '') throw new Error(ran.stderr);
  return { ...(JSON.parse(ran.stdout) as Scanned), ran };
}

/** How often each item was read (a copy keeps the time of its reading), by the end of its address. */
export function readingsOf(dataDir: string, root: string): Record<string, number> {
  const db = new Database(join(dataDir, 'inventory.db'), { readonly: true });
  const rows = db
    .prepare(
      `select coalesce(uri, anchor) as uri, count(distinct read_at) as times from item join reading on reading.item = item.number
       where done = 1 group by item.number`,
    )
    .all() as { uri: string; times: number }[];
  db.close();
  const start = `file://${root}/`;
  return Object.fromEntries(
    rows.map(({ uri, times }) => [uri.startsWith(start) ? uri.slice(start.length) : uri, times]),
  );
}

/** Waits until the times of what was written up to `since` prove something. */
export const settle = (since: number = Date.now()): Promise<void> =>
  new Promise((done) => setTimeout(done, Math.max(0, since + 2100 - Date.now())));
