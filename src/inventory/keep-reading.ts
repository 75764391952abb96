// Keeps a reading of an item that was found unchanged: as it is, or as a copy where the item moved or other people may open it.
import { copyStores } from './copy-stores.ts';
import type { KeptState, KnownItem } from './inventory.ts';
import { addReading, addSeen, leaveScan, placeItem, type ScanRow } from './open-reading.ts';
import type { Sql } from './sql.ts';

let lastAccess: KeptState['access'] | undefined;
let lastAccessText = '';

/** The files of a folder mostly share one. */
function textOf(access: KeptState['access']): string {
  if (access !== lastAccess) {
    lastAccessText = JSON.stringify(access);
    lastAccess = access;
  }
  return lastAccessText;
}

/** Nothing but the scan is new. */
export function standsAsItIs({ basis }: ScanRow, known: KnownItem, now: KeptState): boolean {
  return (
    known.uri === now.uri &&
    known.identity === now.identity &&
    known.token === now.token &&
    known.digest === now.digest &&
    known.under === basis &&
    known.access === textOf(now.access)
  );
}

/** The reading stands: as it is where nothing but the scan is new, else as a copy with what is new about the item. */
export function keepReading(sql: Sql, scan: ScanRow, known: KnownItem, now: KeptState): void {
  const access = textOf(now.access);
  if (known.uri === now.uri && known.access === access) {
    addSeen(sql, scan, [known.reading]);
    if (known.identity !== now.identity)
      sql.run('update item set identity = ? where number = ?', now.identity, known.item);
    if (known.under !== scan.basis || known.token !== now.token || known.digest !== now.digest)
      sql.run(
        'update reading set basis = ?, token = ?, digest = ? where number = ?',
        scan.basis,
        now.token,
        now.digest,
        known.reading,
      );
    return;
  }
  const item = placeItem(sql, now, known.anchor);
  leaveScan(sql, scan, item);
  const old = sql.get<{ readAt: string }>(
    'select read_at as "readAt" from reading where number = ?',
    known.reading,
  );
  const reading = addReading(sql, { item, basis: scan.basis, access, readAt: old?.readAt });
  addSeen(sql, scan, [reading]);
  copyStores(sql, {
    from: known.reading,
    to: reading,
    oldUri: known.uri,
    newUri: now.uri,
    oldAccess: known.access,
    newAccess: access,
    only: null,
  });
  sql.run(
    'update reading set token = ?, digest = ?, beside = ?, traits = ?, done = 1 where number = ?',
    now.token,
    now.digest,
    known.beside,
    known.traits.join(' '),
    reading,
  );
  sql.run('update item set reading = ? where number = ?', reading, item);
}
