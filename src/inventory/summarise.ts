// Adds up one scan: verdicts, bytes, elements, and how many people stand behind them.
import type { ElementKind } from '../../detectors/detector.ts';
import { countFlagged, missouriFlag } from '../model/people-index.ts';
import type { ScanSummary } from '../model/scan.ts';
import type { Disposition, Verdict } from '../model/verdict.ts';
import type { ScanCount } from './inventory.ts';
import type { ReadPeople } from './queries-people.ts';
import type { ScanRow } from './rows.ts';
import type { Sql } from './sql.ts';

const ofScan = 'from seen join store on store.reading = seen.reading';

export type Summarise = (scan: number) => ScanSummary;

/** As it was when the scan ended, since counting a million people takes seconds; else as it is now. */
export function summaryOf(sql: Sql, row: ScanRow, summarise: Summarise): ScanSummary {
  if (row.summary !== null) return JSON.parse(row.summary) as ScanSummary;
  const summary = summarise(row.number);
  // Of a scan that an older version of the program recorded.
  if (row.state === 'finished')
    sql.run('update scan set summary = ? where number = ?', JSON.stringify(summary), row.number);
  return summary;
}

/** A function from a scan's row number to its summary. */
export function prepareSummary(sql: Sql, readPeople: ReadPeople): Summarise {
  return (scan) => {
    const stores = { exposed: 0, review: 0, sealed: 0, clear: 0, 'not-examined': 0 };
    let bytes = 0;
    for (const row of sql.all<{ verdict: Verdict; stores: number; bytes: number }>(
      `select verdict, count(*) as stores, sum(bytes) as bytes ${ofScan} where scan = ? group by verdict`,
      scan,
    )) {
      stores[row.verdict] = row.stores;
      if (row.verdict !== 'sealed' && row.verdict !== 'not-examined') bytes += row.bytes;
    }
    const elements = sql.all<ElementCount>(
      `select type, disposition, sum(occurrences) as occurrences ${ofScan} join finding on finding.store = store.number
       where scan = ? group by type, disposition order by type, disposition`,
      scan,
    );
    const people = readPeople(scan);
    const { best, low, high } = people.count;
    return {
      stores,
      bytes,
      persons: best,
      personsRange: [low, high],
      missouriResidents: countFlagged(people, missouriFlag),
      elements: byKind(elements),
    };
  };
}

interface ElementCount {
  readonly type: ElementKind;
  readonly disposition: Disposition;
  readonly occurrences: number;
}

function byKind(rows: readonly ElementCount[]): ScanSummary['elements'] {
  const elements: Partial<Record<ElementKind, Partial<Record<Disposition, number>>>> = {};
  for (const { type, disposition, occurrences } of rows) {
    (elements[type] ??= {})[disposition] = occurrences;
  }
  return elements;
}

/** What decides how a scan ended. A sealed store was not read because it is protected: that is an answer, not a gap. */
export function countScan(sql: Sql, scan: number): ScanCount {
  const one = (statement: string): number =>
    sql.get<{ count: number }>(`select count(*) as count ${statement}`, scan)?.count ?? 0;
  const stores = new Map(
    sql
      .all<{ verdict: Verdict; stores: number }>(
        `select verdict, count(*) as stores ${ofScan} where scan = ? and verdict <> 'clear' group by verdict`,
        scan,
      )
      .map((row) => [row.verdict, row.stores]),
  );
  // What is joined crosswise is looked up in this order: problems are few.
  const partly =
    sql.get<{ count: number }>(
      `select count(distinct problem.store) as count from problem cross join store cross join seen
       where store.number = problem.store and seen.reading = store.reading and seen.scan = ? and verdict not in ('sealed', 'not-examined')`,
      scan,
    )?.count ?? 0;
  const elsewhere = one(`from problem where scan = ? and reason <> 'excluded'`);
  return {
    exposed: stores.get('exposed') ?? 0,
    review: stores.get('review') ?? 0,
    notExamined: (stores.get('not-examined') ?? 0) + partly + elsewhere,
  };
}
