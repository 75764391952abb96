// One item while it is read: its row, the reading's row, and the stores as they come.
import type { ItemState, KnownItem, OpenReading } from './inventory.ts';
import { copyStores } from './copy-stores.ts';
import { withoutCredentials } from './credentials.ts';
import { folderOf } from './items.ts';
import type { Journal } from './journal.ts';
import type { Sql } from './sql.ts';
import { dropStore, writeStore } from './write-store.ts';

/** The scan that a reading belongs to. */
export interface ScanRow {
  readonly number: number;
  readonly pass: number;
  /** Row number of what it depends on. */
  readonly basis: number;
}

/** What is read, and as what. */
export interface ToRead {
  readonly now: ItemState;
  readonly anchor: string;
  readonly known: KnownItem | undefined;
}

export function openReading(
  sql: Sql,
  journal: Journal,
  scan: ScanRow,
  { now, anchor, known }: ToRead,
): OpenReading {
  let numbers: { item: number; reading: number } | undefined;
  const written = new Set<string>();
  let hasCarried = false;
  // Called inside a write only: should that fail, the scan ends and nobody asks again.
  const begin = (): { item: number; reading: number } => {
    if (numbers) return numbers;
    const item = placeItem(sql, now, anchor);
    leaveScan(sql, scan, item);
    const reading = addReading(sql, {
      item,
      basis: scan.basis,
      access: JSON.stringify(now.access),
    });
    addSeen(sql, scan, [reading]);
    return (numbers = { item, reading });
  };
  return {
    record(result) {
      journal.write(() => {
        const { reading } = begin();
        if (hasCarried || written.has(result.id)) dropStore(sql, reading, result.id);
        written.add(result.id);
        writeStore(sql, reading, result);
      }, weightOf(result));
    },
    carry(uri) {
      if (!known) return;
      hasCarried = true;
      // As it was called when the item lay where it lay.
      const only = uri.startsWith(now.uri) ? known.uri + uri.slice(now.uri.length) : uri;
      journal.write(() => {
        copyStores(sql, {
          from: known.reading,
          to: begin().reading,
          oldUri: known.uri,
          newUri: now.uri,
          oldAccess: known.access,
          newAccess: JSON.stringify(now.access),
          only,
        });
      });
    },
    finish({ token, digest, beside, traits }, within) {
      journal.write(() => {
        const { item, reading } = begin();
        sql.run(
          'update reading set token = ?, digest = ?, beside = ?, traits = ?, done = 1 where number = ?',
          token,
          digest,
          beside,
          traits.join(' '),
          reading,
        );
        sql.run('update item set reading = ? where number = ?', reading, item);
        within?.stands(reading);
      });
    },
  };
}

function weightOf({ covered, findings }: Parameters<OpenReading['record']>[0]): number {
  return (
    covered.byteLength + findings.reduce((sum, { places }) => sum + 500 + places.length * 200, 1000)
  );
}

export interface NewReading {
  readonly item: number;
  readonly basis: number;
  /** JSON. */
  readonly access: string;
  /** ISO 8601, UTC; now where absent. */
  readonly readAt?: string | undefined;
}

export function addReading(sql: Sql, { item, basis, access, readAt }: NewReading): number {
  const row = sql.get<{ number: number }>(
    `insert into reading (item, basis, read_at, token, beside, access, traits) values (?, ?, ?, '', '', ?, '') returning number`,
    item,
    basis,
    readAt ?? new Date().toISOString(),
    access,
  );
  return row?.number ?? 0;
}

export function addSeen(sql: Sql, { number, pass }: ScanRow, readings: readonly number[]): void {
  sql.insert(
    {
      table: 'seen',
      columns: ['scan', 'reading', 'pass'],
      end: 'on conflict (scan, reading) do update set pass = excluded.pass',
    },
    readings.map((reading) => [number, reading, pass]),
  );
}

/** Earlier readings of the item are no part of this scan any more. */
export function leaveScan(sql: Sql, { number }: ScanRow, item: number): void {
  sql.run(
    'delete from seen where scan = ? and reading in (select number from reading where item = ?)',
    number,
    item,
  );
}

/** The item's row, at the address where it lies now; whatever was known to lie there before does so no longer. */
export function placeItem(sql: Sql, now: ItemState, anchor: string): number {
  const uri = withoutCredentials(now.uri);
  sql.run('update item set uri = null, folder = null where uri = ? and anchor <> ?', uri, anchor);
  const row = sql.get<{ number: number }>(
    `insert into item (anchor, uri, folder, identity) values (?, ?, ?, ?)
     on conflict (anchor) do update set uri = excluded.uri, folder = excluded.folder, identity = excluded.identity
     returning number`,
    anchor,
    uri,
    folderOf(uri),
    now.identity,
  );
  return row?.number ?? 0;
}
