// Adds up one scan: verdicts, bytes, elements, and how many people stand behind them.
import type { ElementKind } from '../../detectors/detector.ts';
import type { PersonPrint } from '../model/person.ts';
import { unpackPrints } from '../model/people-blob.ts';
import type { ScanSummary } from '../model/scan.ts';
import type { Disposition, Verdict } from '../model/verdict.ts';
import type { CountPeople } from './count-people.ts';
import type { ScanCount } from './inventory.ts';
import type { ScanRow } from './rows.ts';
import type { Sql } from './sql.ts';

const ofScan = 'from seen join store on store.reading = seen.reading';

export type Summarise = (scan: number) => ScanSummary;

/** As it was when the scan ended, else as it is now. */
export function summaryOf(row: ScanRow, summarise: Summarise): ScanSummary {
  return row.summary === null ? summarise(row.number) : (JSON.parse(row.summary) as ScanSummary);
}

/** A function from a scan's row number to its summary. */
export function prepareSummary(sql: Sql, countPeople: CountPeople): Summarise {
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
    // People of a sealed store are protected: they do not count as exposed, whoever holds the password.
    const exposed = sql.all<{ number: number }>(
      `select store.number ${ofScan} where scan = ? and verdict = 'exposed' and length(people) > 0
       order by store.uri, store.id`,
      scan,
    );
    const prints = function* (): Iterable<PersonPrint> {
      for (const { number } of exposed) {
        const row = sql.get<{ people: Buffer }>(
          'select people from store where number = ?',
          number,
        );
        yield* unpackPrints(row?.people ?? Buffer.alloc(0));
      }
    };
    const count = countPeople(prints());
    return {
      stores,
      bytes,
      persons: count.best,
      personsRange: [count.low, count.high],
      // Where people are estimated to be fewer than the clusters, residents cannot be more than people.
      missouriResidents: Math.min(count.best, countResidents(prints(), count.labels)),
      elements: byKind(elements),
    };
  };
}

/** People of whom at least one print carries evidence of living in Missouri. */
export function countResidents(prints: Iterable<PersonPrint>, labels: Int32Array): number {
  const residents = new Set<number>();
  let index = 0;
  for (const print of prints) {
    const label = labels[index++];
    if (print.missouri && label !== undefined && label >= 0) residents.add(label);
  }
  return residents.size;
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
  const stores = (verdict: Verdict): number =>
    one(`${ofScan} where scan = ? and verdict = '${verdict}'`);
  const partly = one(
    `from store join seen on seen.reading = store.reading
     where scan = ? and verdict not in ('sealed', 'not-examined') and store.number in (select store from problem)`,
  );
  const elsewhere = one(`from problem where scan = ? and reason <> 'excluded'`);
  return {
    exposed: stores('exposed'),
    review: stores('review'),
    notExamined: stores('not-examined') + partly + elsewhere,
  };
}
