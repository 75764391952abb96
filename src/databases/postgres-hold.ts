// The transaction in which a table is read: one snapshot as long as it is in nobody's way, let go when somebody waits.
import type { Connection } from './postgres-connect.ts';

export interface Hold {
  /** Begins, or goes on; lets go first where the snapshot is old or somebody waits for the table. True where it began anew. */
  renew(oid: string): Promise<boolean>;
  /** After an error: what is left of the transaction is given up. */
  drop(): Promise<void>;
  release(): Promise<void>;
}

/** An old snapshot keeps the server from cleaning up. */
const longestMs = 30_000;
const looksEveryMs = 500;
const stepAsideMs = 200;

const begin = 'BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY';
const waiting = 'SELECT 1 FROM pg_catalog.pg_locks WHERE relation = $1 AND NOT granted LIMIT 1';

export function openHold(connection: Connection): Hold {
  let since = 0;
  let looked = 0;
  const end = async (how: string): Promise<void> => {
    if (since > 0 && connection.isOpen) await connection.query(how);
    since = 0;
  };
  return {
    async renew(oid) {
      const now = Date.now();
      if (since > 0 && now - looked > looksEveryMs) {
        looked = now;
        const isAwaited = (await connection.query(waiting, [oid])).length > 0;
        if (isAwaited || now - since > longestMs) {
          await end('COMMIT');
          if (isAwaited) await new Promise((resolve) => setTimeout(resolve, stepAsideMs));
        }
      }
      if (since > 0) return false;
      await connection.query(begin);
      since = looked = Date.now();
      return true;
    },
    drop: () => end('ROLLBACK'),
    release: () => end('COMMIT'),
  };
}
