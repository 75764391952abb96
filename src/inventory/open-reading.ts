// One item while it is read: its row, the reading's row, and the stores as they come.
import type { StoreResult } from '../model/verdict.ts';
import type { ItemState, KnownItem, OpenReading, ReadingEnd } from './inventory.ts';
import { copyStores } from './copy-stores.ts';
import { withoutCredentials } from './credentials.ts';
import { folderOf } from './items.ts';
import type { Journal } from './journal.ts';
import { rememberText } from './remember-text.ts';
import type { InsertInto, Sql } from './sql.ts';
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
  /** Nothing was known when the scan began: it is not to be looked for. */
  readonly isNew: boolean;
}

export function openReading(
  { sql, journal }: { readonly sql: Sql; readonly journal: Journal },
  scan: ScanRow,
  { now, anchor, known, isNew }: ToRead,
): OpenReading {
  let numbers: { item: number; reading: number } | undefined;
  const written = new Set<string>();
  let hasCarried = false;
  /** Told of, though maybe not written. */
  let end: ReadingEnd | undefined;
  let isEndWritten = false;
  // Called inside a write only: should that fail, the scan ends and nobody asks again.
  const begin = (): { item: number; reading: number } => {
    if (numbers) return numbers;
    const access = textOfAccess(now.access);
    let item = isNew ? addItem(sql, now, anchor) : undefined;
    if (item === undefined) {
      item = placeItem(sql, now, anchor);
      leaveScan(sql, scan, item);
    }
    const reading = addReading(sql, { item, basis: scan.basis, access, end });
    isEndWritten = end !== undefined;
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
          newAccess: textOfAccess(now.access),
          only,
        });
      });
    },
    finish(last, within) {
      // Most come to their end before anything of them is written: then it is written whole.
      end = last;
      journal.write(() => {
        const { item, reading } = begin();
        if (!isEndWritten) endReading(sql, reading, last);
        sql.run('update item set reading = ? where number = ?', reading, item);
        within?.stands(reading);
      });
    },
  };
}

/** The files of a folder mostly share one. */
export const textOfAccess: (access: object) => string = rememberText();

function weightOf({ covered, findings }: StoreResult): number {
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
  /** Absent where it goes on. */
  readonly end?: ReadingEnd | undefined;
}

const intoReading: InsertInto = {
  table: 'reading',
  columns: 'item basis read_at token digest beside access traits done'.split(' '),
};
const going: ReadingEnd = { token: '', digest: null, beside: '', traits: [] };

export function addReading(sql: Sql, { item, basis, access, readAt, end }: NewReading): number {
  const { token, digest, beside, traits } = end ?? going;
  const at = readAt ?? new Date().toISOString();
  const number = sql.add(intoReading, [
    item,
    basis,
    at,
    token,
    digest,
    beside,
    access,
    traits.join(' '),
    end ? 1 : 0,
  ]);
  if (number === undefined) throw new Error('a reading was not written');
  return number;
}

function endReading(sql: Sql, reading: number, end: ReadingEnd): void {
  const { token, digest, beside, traits } = end;
  sql.run(
    'update reading set token = ?, digest = ?, beside = ?, traits = ?, done = 1 where number = ?',
    token,
    digest,
    beside,
    traits.join(' '),
    reading,
  );
}

const intoSeen: InsertInto = {
  table: 'seen',
  columns: ['scan', 'reading', 'pass'],
  end: 'on conflict (scan, reading) do update set pass = excluded.pass',
};

export function addSeen(sql: Sql, { number, pass }: ScanRow, readings: readonly number[]): void {
  sql.insert(
    intoSeen,
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

const intoItem: InsertInto = {
  table: 'item',
  columns: ['anchor', 'uri', 'folder', 'identity'],
  end: 'on conflict do nothing',
};

/** Of an item that nothing is known of; undefined where something is. */
function addItem(sql: Sql, now: ItemState, anchor: string): number | undefined {
  const uri = withoutCredentials(now.uri);
  return sql.add(intoItem, [anchor, uri, folderOf(uri), now.identity]);
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
