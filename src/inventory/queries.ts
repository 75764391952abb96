// Reads scans, stores and findings back, one store in memory at a time.
import type Database from 'better-sqlite3';
import type { NotExamined, StoreEntry } from '../model/scan.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Inventory } from './inventory.ts';
import {
  type FindingRow,
  type OutlineRow,
  type PlaceRow,
  type ProblemRow,
  type ScanRow,
  type StoreRow,
  toFinding,
  toOutline,
  toPlace,
  toProblem,
  toScanInfo,
  toStoreEntry,
} from './rows.ts';
import { maxPlacesPerFinding } from './schema.ts';

export interface Queries extends Pick<
  Inventory,
  'scan' | 'scans' | 'stores' | 'outlines' | 'notExamined' | 'find'
> {
  /** The row number of a scan. */
  scanNumber(id: string): number | undefined;
}

/** Ids shorter than this are not looked up by their beginning: they would only match by chance. */
const shortestPrefix = 4;

export function prepareQueries(db: Database.Database): Queries {
  const newestScan = db.prepare<[], ScanRow>('select * from scan order by number desc limit 1');
  const everyScan = db.prepare<[], ScanRow>('select * from scan order by number desc');
  const scanById = db.prepare<[string], ScanRow>('select * from scan where id = ?');
  // Row numbers first, then one store after the other: a long iteration never blocks a writer.
  const storeOrder = db
    .prepare<[number], number>(
      `select number from store where scan = ? and verdict <> 'clear'
       order by case verdict when 'exposed' then 0 when 'review' then 1 when 'not-examined' then 2 else 3 end,
         persons desc, uri, number`,
    )
    .pluck();
  const outline = db.prepare<[number], OutlineRow>(
    `select id, uri, kind, verdict, bytes, modified_at, persons, missouri_residents
     from store where scan = ? order by uri, number`,
  );
  const problemOrder = db
    .prepare<[number], number>('select number from problem where scan = ? order by uri, number')
    .pluck();
  const problemAt = db.prepare<[number], ProblemRow & { uri: string; verdict: Verdict | null }>(
    `select problem.uri, reason, detail, part, partial, verdict
     from problem left join store on store.number = problem.store where problem.number = ?`,
  );
  const readStore = storeReader(db);
  const findId = idFinder(db);
  const findingOf = db.prepare<[string], { store: number }>(
    'select store from finding where id = ? order by number desc limit 1',
  );
  const storeOf = db
    .prepare<[string], number>('select number from store where id = ? order by number desc limit 1')
    .pluck();

  return {
    scanNumber: (id) => scanById.get(id)?.number,
    scan: (id) => {
      const row = id === undefined ? newestScan.get() : scanById.get(id);
      return row && toScanInfo(row);
    },
    scans: () => everyScan.all().map(toScanInfo),
    *stores(scanId, most) {
      for (const number of storeOrder.all(scanById.get(scanId)?.number ?? 0)) {
        const store = readStore(number, most?.places);
        if (store) yield store;
      }
    },
    *outlines(scanId) {
      for (const row of outline.iterate(scanById.get(scanId)?.number ?? 0)) yield toOutline(row);
    },
    *notExamined(scanId) {
      for (const number of problemOrder.all(scanById.get(scanId)?.number ?? 0)) {
        const row = problemAt.get(number);
        if (row) yield toNotExamined(row);
      }
    },
    find: (given) => {
      const id = findId(given);
      if (id === undefined) return undefined;
      const finding = findingOf.get(id);
      const store = readStore(finding?.store ?? storeOf.get(id) ?? 0);
      if (!store) return undefined;
      const found = store.findings.find((each) => each.id === id);
      return found ? { store, finding: found } : { store };
    },
  };
}

function toNotExamined(row: ProblemRow & { uri: string; verdict: Verdict | null }): NotExamined {
  return {
    uri: row.uri,
    reason: row.reason,
    detail: row.part === null ? row.detail : `${row.part}: ${row.detail}`,
    ...(row.verdict !== null && { verdict: row.verdict }),
  };
}

type ReadStore = (number: number, places?: number) => StoreEntry | undefined;

function storeReader(db: Database.Database): ReadStore {
  const store = db.prepare<[number], StoreRow>(
    `select number, id, uri, kind, verdict, protection, access, persons, missouri_residents, bytes, modified_at
     from store where number = ?`,
  );
  const findings = db.prepare<[number], FindingRow>(
    'select * from finding where store = ? order by number',
  );
  const places = db.prepare<[number, number], PlaceRow>(
    'select * from place where finding = ? and position < ? order by position',
  );
  const problems = db.prepare<[number], ProblemRow>(
    'select reason, detail, part, partial from problem where store = ? order by number',
  );
  return (number, most = maxPlacesPerFinding) => {
    const row = store.get(number);
    return (
      row &&
      toStoreEntry(
        row,
        findings
          .all(number)
          .map((finding) => toFinding(finding, places.all(finding.number, most).map(toPlace))),
        problems.all(number).map(toProblem),
      )
    );
  };
}

/** The id itself, or the only one that begins with it. */
function idFinder(db: Database.Database): (given: string) => string | undefined {
  const ids = 'select id from store union all select id from finding';
  const exact = db
    .prepare<[string], string>(`select id from (${ids}) where id = ? limit 1`)
    .pluck();
  const beginning = db
    .prepare<[string, string], string>(
      `select distinct id from (${ids}) where id >= ? and id < ? limit 2`,
    )
    .pluck();
  return (given) => {
    const same = exact.get(given);
    if (same !== undefined || given.length < shortestPrefix) return same;
    const matches = beginning.all(given, `${given}\u{10ffff}`);
    return matches.length === 1 ? matches[0] : undefined;
  };
}
