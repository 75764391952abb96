// Reads scans, stores and findings back, one store in memory at a time.
import type { NotExamined, ScanInfo } from '../model/scan.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Inventory, PastScan, UnfinishedScan } from './inventory.ts';
import { type OutlineRow, type ProblemRow, type ScanRow, toOutline, toScanInfo } from './rows.ts';
import { withoutCredentials } from './credentials.ts';
import { readHolders } from './read-holders.ts';
import { outlineColumns, readStore } from './read-store.ts';
import type { Sql } from './sql.ts';
import { summaryOf, type Summarise } from './summarise.ts';

export interface Queries extends Pick<
  Inventory,
  | 'scan'
  | 'scans'
  | 'machines'
  | 'stores'
  | 'outlines'
  | 'holders'
  | 'notExamined'
  | 'find'
  | 'unfinished'
> {
  /** The row of a scan. */
  scanRow(id: string): ScanRow | undefined;
  history(summarise: Summarise): PastScan[];
}

/** Ids shorter than this are not looked up by their beginning: they would only match by chance. */
const shortestPrefix = 4;

// Row numbers first, then one store after the other: a long iteration never blocks a writer.
const storeOrder = `select store.number from seen join store on store.reading = seen.reading
  where seen.scan = ? and verdict <> 'clear'
  order by case verdict when 'exposed' then 0 when 'review' then 1 when 'not-examined' then 2 else 3 end,
    persons desc, uri, store.number`;

const outlineOrder = `select store.number from seen join store on store.reading = seen.reading
  where seen.scan = ? order by uri, store.number`;

const problemOrder = `select number, uri from problem where scan = ? union all
  select problem.number, problem.uri from seen join store on store.reading = seen.reading
  join problem on problem.store = store.number where seen.scan = ? order by uri, number`;

const problemAt = `select problem.uri, reason, detail, part, partial, verdict
  from problem left join store on store.number = problem.store where problem.number = ?`;

interface Numbered {
  readonly number: number;
}

export function prepareQueries(sql: Sql): Queries {
  const scanRow = (id: string): ScanRow | undefined =>
    sql.get<ScanRow>('select * from scan where id = ?', id);
  const numberOf = (scanId: string): number => scanRow(scanId)?.number ?? 0;
  return {
    scanRow,
    scan: (id): ScanInfo | undefined => {
      const row =
        id === undefined
          ? sql.get<ScanRow>('select * from scan order by number desc limit 1')
          : scanRow(id);
      return row && toScanInfo(row);
    },
    history: (summarise) =>
      sql.all<ScanRow>('select * from scan order by number desc').map((row) => ({
        scan: toScanInfo(row),
        summary: summaryOf(sql, row, summarise),
        hasStores: row.pruned === 0,
      })),
    scans: () => sql.all<ScanRow>('select * from scan order by number desc').map(toScanInfo),
    unfinished: (targets) => findUnfinished(sql, targets),
    machines: () => {
      const runs = sql.all<{ runBy: string; targets: string }>(
        'select run_by as "runBy", targets from scan where run_by is not null',
      );
      const local = runs.filter(({ targets }) => targets.includes('"file:///'));
      return [...new Set(local.map(({ runBy }) => runBy.slice(0, runBy.lastIndexOf(':'))))];
    },
    *outlines(scanId) {
      for (const { number } of sql.all<Numbered>(outlineOrder, numberOf(scanId))) {
        const row = sql.get<OutlineRow>(
          `select ${outlineColumns} from store where number = ?`,
          number,
        );
        if (row) yield toOutline(row);
      }
    },
    *stores(scanId, most) {
      for (const { number } of sql.all<Numbered>(storeOrder, numberOf(scanId))) {
        const store = readStore(sql, number, most?.places);
        if (store) yield store;
      }
    },
    holders: (scanId, findings) => readHolders(sql, numberOf(scanId), findings),
    *notExamined(scanId) {
      const scan = numberOf(scanId);
      for (const { number } of sql.all<Numbered>(problemOrder, scan, scan)) {
        const row = sql.get<NotExaminedRow>(problemAt, number);
        if (row) yield toNotExamined(row);
      }
    },
    find: (given) => {
      const id = findId(sql, given);
      if (id === undefined) return undefined;
      const finding = sql.get<{ store: number }>(
        'select store from finding where id = ? order by store desc limit 1',
        id,
      );
      const whole = sql.get<Numbered>(
        'select number from store where id = ? order by number desc limit 1',
        id,
      );
      const store = readStore(sql, finding?.store ?? whole?.number ?? 0);
      if (!store) return undefined;
      const found = store.findings.find((each) => each.id === id);
      return found ? { store, finding: found } : { store };
    },
  };
}

function findUnfinished(sql: Sql, targets: readonly string[]): UnfinishedScan | undefined {
  const row = sql.get<ScanRow>(
    'select * from scan where targets = ? order by number desc limit 1',
    JSON.stringify(targets.map(withoutCredentials)),
  );
  if (!row || row.state === 'finished') return undefined;
  return {
    id: row.id,
    startedAt: row.started_at,
    rulePack: row.rule_pack,
    settings: row.settings,
    runBy: row.run_by ?? '',
  };
}

type NotExaminedRow = ProblemRow & { uri: string; verdict: Verdict | null };

function toNotExamined(row: NotExaminedRow): NotExamined {
  return {
    uri: row.uri,
    reason: row.reason,
    detail: row.part === null ? row.detail : `${row.part}: ${row.detail}`,
    ...(row.verdict !== null && { verdict: row.verdict }),
  };
}

/** The id itself, or the only one that begins with it. */
function findId(sql: Sql, given: string): string | undefined {
  const ids = '(select id from store union all select id from finding) ids';
  const exact = sql.get<{ id: string }>(`select id from ${ids} where id = ? limit 1`, given);
  if (exact || given.length < shortestPrefix) return exact?.id;
  const matches = sql.all<{ id: string }>(
    `select distinct id from ${ids} where id >= ? and id < ? limit 2`,
    given,
    `${given}\u{10ffff}`,
  );
  return matches.length === 1 ? matches[0]?.id : undefined;
}
