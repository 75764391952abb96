// Records one scan: which readings it is made of, old and new, and what could not even be read.
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { ScanSummary } from '../model/scan.ts';
import { summaryAsBefore } from './as-before.ts';
import { withoutCredentials } from './credentials.ts';
import type { Basis, ItemState, KnownItem, NewScan, OpenScan } from './inventory.ts';
import { folderOf, prepareItems } from './items.ts';
import type { Journal } from './journal.ts';
import { keepReading, standsAsItIs } from './keep-reading.ts';
import { addReading, addSeen, openReading, placeItem, type ScanRow } from './open-reading.ts';
import type { Sql } from './sql.ts';
import { prepareStanding, type FolderEnd } from './standing.ts';
import { countScan } from './summarise.ts';
import { dropStore, writeProblems, writeStore } from './write-store.ts';

/** What recording works with. */
export interface Desk {
  readonly sql: Sql;
  readonly journal: Journal;
  /** The counts of a scan by its row number. */
  readonly summarise: (scan: number) => ScanSummary;
}

export function beginScan(desk: Desk, scan: NewScan): OpenScan {
  const { sql } = desk;
  const id = scanId(scan.startedAt);
  return sql.transaction(() => {
    const basis = basisNumber(sql, scan.basis);
    const row = sql.get<{ number: number }>(
      `insert into scan (id, started_at, version, rule_pack, targets, settings, run_by)
       values (?, ?, ?, ?, ?, ?, ?) returning number`,
      id,
      scan.startedAt,
      scan.version,
      scan.rulePack,
      JSON.stringify(scan.targets.map(withoutCredentials)),
      scan.settings,
      runBy(),
    );
    return openScan(desk, id, { number: row?.number ?? 0, pass: 1, basis });
  });
}

/** Goes on with a scan that was cut off, under the rules and settings of now. Every item is looked at again; few are read again. */
export function resumeScan(desk: Desk, id: string, scan: NewScan): OpenScan {
  const { sql } = desk;
  return sql.transaction(() => {
    const basis = basisNumber(sql, scan.basis);
    const row = sql.get<{ number: number; pass: number }>(
      `update scan set pass = pass + 1, state = 'running', finished_at = null, summary = null, version = ?, rule_pack = ?, settings = ?,
         run_by = ? where id = ? returning number, pass`,
      scan.version,
      scan.rulePack,
      scan.settings,
      runBy(),
      id,
    );
    if (!row) throw new Error('there is no such scan to go on with');
    // Folders that could not be listed are tried again.
    sql.run('delete from problem where scan = ?', row.number);
    return openScan(desk, id, { ...row, basis });
  });
}

/** Takes part in a scan that somebody else began and will end. */
export function joinScan(desk: Desk, id: string, basis: Basis): OpenScan {
  const row = desk.sql.get<{ number: number; pass: number }>(
    'select number, pass from scan where id = ?',
    id,
  );
  if (!row) throw new Error('there is no such scan to take part in');
  return openScan(desk, id, { ...row, basis: basisNumber(desk.sql, basis) });
}

/** Readable, sortable, and distinct for two scans that start in the same minute. */
function scanId(startedAt: string): string {
  return `${startedAt.slice(0, 16)}Z-${randomBytes(2).toString('hex')}`;
}

function runBy(): string {
  return `${hostname()}:${process.pid}`;
}

function basisNumber(sql: Sql, basis: Basis = {}): number {
  const said = JSON.stringify(basis);
  sql.run('insert into basis (said) values (?) on conflict do nothing', said);
  return (
    sql.get<{ number: number }>('select number from basis where said = ?', said) ?? { number: 0 }
  ).number;
}

interface KeptAsItIs {
  readonly reading: number;
  readonly within: FolderEnd | undefined;
}

function openScan(desk: Desk, id: string, scan: ScanRow): OpenScan {
  const { sql, journal } = desk;
  // Where nothing was known when the scan began, nothing has moved since.
  const isNew = sql.get('select 1 as one from item limit 1') === undefined;
  const items = prepareItems(sql, isNew);
  const folders = prepareStanding(desk, scan, isNew);
  /** Addresses from which items moved away in this run. */
  const left = new Set<string>();
  let kept = 0;
  /** Readings that stand as they are, and wait to be written together, behind what was told before them. */
  let standing: KeptAsItIs[] | null = null;
  const keepAsItIs = (kept: KeptAsItIs): void => {
    if (standing) return void standing.push(kept);
    const mine = (standing = [kept]);
    journal.write(() => {
      if (standing === mine) standing = null;
      addSeen(
        sql,
        scan,
        mine.map(({ reading }) => reading),
      );
      for (const { reading, within } of mine) within?.stands(reading);
    });
  };
  const leave = (uri: string): void => {
    left.add(uri);
    folders.leaveFolder(folderOf(uri));
  };
  const anchorFor = (now: ItemState, known?: KnownItem): string => {
    if (known) {
      if (known.uri !== now.uri) leave(known.uri);
      return known.anchor;
    }
    const uri = withoutCredentials(now.uri);
    return isNew && left.size === 0 ? uri : freeAnchor(sql, uri, left);
  };
  const end = (finishedAt: string, state: string, complete: number): void => {
    journal.flush();
    sql.transaction(() => {
      // What an earlier run saw and this one did not is no longer there.
      if (state === 'finished')
        sql.run('delete from seen where scan = ? and pass < ?', scan.number, scan.pass);
      sql.run(
        'update scan set finished_at = ?, state = ?, complete = ?, unchanged = ?, summary = ? where number = ?',
        finishedAt,
        state,
        complete,
        kept,
        JSON.stringify(summaryAsBefore(sql, scan.number) ?? desk.summarise(scan.number)),
        scan.number,
      );
    });
  };
  return {
    id,
    ...items,
    anchorFor,
    openFolder(state) {
      standing = null;
      return folders.openFolder(state);
    },
    keepFolder(state) {
      const isKept = folders.keepFolder(state);
      if (isKept) kept += state.count;
      return isKept;
    },
    read: (now, known) =>
      openReading(desk, scan, { now, known, anchor: anchorFor(now, known), isNew }),
    keep(known, now, within) {
      kept++;
      if (known.uri !== now.uri) leave(known.uri);
      if (!standsAsItIs(scan, known, now)) {
        within?.spoil();
        journal.write(() => keepReading(sql, scan, known, now));
        return;
      }
      keepAsItIs({ reading: known.reading, within });
    },
    record(result) {
      journal.flush();
      sql.transaction(() => {
        const access = JSON.stringify(result.access);
        const now = { uri: result.uri, identity: '', token: '', access: result.access };
        const item = placeItem(sql, now, anchorFor(now));
        const known = sql.get<{ number: number }>(
          'select number from reading join seen on seen.reading = number where scan = ? and item = ?',
          scan.number,
          item,
        );
        const reading = known?.number ?? addReading(sql, { item, basis: scan.basis, access });
        addSeen(sql, scan, [reading]);
        dropStore(sql, reading, result.id);
        writeStore(sql, reading, result);
      });
    },
    recordNotExamined(entry) {
      journal.write(() =>
        writeProblems(sql, [
          {
            scan: scan.number,
            store: null,
            uri: entry.uri,
            reason: entry.reason,
            detail: entry.detail,
          },
        ]),
      );
    },
    count() {
      journal.flush();
      return countScan(sql, scan.number);
    },
    finish: (finishedAt, complete) => end(finishedAt, 'finished', complete ? 1 : 0),
    stop: (finishedAt) => end(finishedAt, 'interrupted', 0),
  };
}

/** The address itself, unless an item that moved away was first seen there. */
function freeAnchor(sql: Sql, uri: string, left: ReadonlySet<string>): string {
  const here = sql.get<{ anchor: string }>('select anchor from item where uri = ?', uri);
  // Known to lie here, but never read to its end.
  if (here && !left.has(uri)) return here.anchor;
  for (let n = 1; ; n++) {
    const anchor = n === 1 ? uri : `${uri}#${n}`;
    const taken = sql.get<{ uri: string | null }>('select uri from item where anchor = ?', anchor);
    if (!taken && !(n === 1 && left.has(uri))) return anchor;
  }
}
