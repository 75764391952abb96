// Keeps a reading of an item that was found unchanged: as it is, or as a copy where the item moved or other people may open it.
import { copyStores } from './copy-stores.ts';
import type { KeptState, KnownItem } from './inventory.ts';
import {
  addReading,
  addSeen,
  leaveScan,
  placeItem,
  textOfAccess,
  type ScanRow,
} from './open-reading.ts';
import type { Sql } from './sql.ts';

/** Nothing but the scan is new. */
export function standsAsItIs({ basis }: ScanRow, known: KnownItem, now: KeptState): boolean {
  return (
    known.uri === now.uri &&
    known.identity === now.identity &&
    known.token === now.token &&
    known.digest === now.digest &&
    known.under === basis &&
    known.access === textOfAccess(now.access)
  );
}

/** The reading stands: as it is where nothing but the scan is new, else as a copy with what is new about the item. */
export function keepReading(sql: Sql, scan: ScanRow, known: KnownItem, now: KeptState): void {
  const access = textOfAccess(now.access);
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
  const { traits, beside } = known;
  const end = { token: now.token, digest: now.digest, beside, traits };
  const reading = addReading(sql, { item, basis: scan.basis, access, readAt: old?.readAt, end });
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
  sql.run('update item set reading = ? where number = ?', reading, item);
}
