// Adds up one scan: verdicts, bytes, elements, and how many people stand behind them.
import type Database from 'better-sqlite3';
import type { ElementKind } from '../../detectors/detector.ts';
import { countFlagged, missouriFlag } from '../model/people-index.ts';
import type { ScanSummary } from '../model/scan.ts';
import type { Disposition, Verdict } from '../model/verdict.ts';
import type { ReadPeople } from './queries-people.ts';

/** A function from a scan's row number to its summary. */
export function prepareSummary(
  db: Database.Database,
  readPeople: ReadPeople,
): (scan: number) => ScanSummary {
  const verdicts = db.prepare<[number], { verdict: Verdict; stores: number; bytes: number }>(
    'select verdict, count(*) as stores, sum(bytes) as bytes from store where scan = ? group by verdict',
  );
  const elements = db.prepare<
    [number],
    { type: ElementKind; disposition: Disposition; occurrences: number }
  >(
    `select type, disposition, sum(occurrences) as occurrences
     from finding join store on store.number = finding.store
     where store.scan = ? group by type, disposition order by type, disposition`,
  );
  const countScan = scanCounter(db, readPeople);

  return (scan) => {
    const stores = { exposed: 0, review: 0, sealed: 0, clear: 0, 'not-examined': 0 };
    let bytes = 0;
    for (const row of verdicts.iterate(scan)) {
      stores[row.verdict] = row.stores;
      if (row.verdict !== 'sealed' && row.verdict !== 'not-examined') bytes += row.bytes;
    }
    const counted = countScan(scan);
    return {
      stores,
      bytes,
      persons: counted.persons,
      personsRange: [counted.low, counted.high],
      missouriResidents: counted.missouri_residents,
      elements: byKind(elements.all(scan)),
    };
  };
}

interface Counted {
  readonly persons: number;
  readonly low: number;
  readonly high: number;
  readonly missouri_residents: number;
}

/** The people of a finished scan are counted once, since they never change. */
function scanCounter(db: Database.Database, readPeople: ReadPeople): (scan: number) => Counted {
  const known = db.prepare<[number], Counted>(
    'select persons, low, high, missouri_residents from scan_people where scan = ?',
  );
  const isFinished = db
    .prepare<[number], number>('select finished_at is not null from scan where number = ?')
    .pluck();
  const keep = db.prepare('insert or replace into scan_people values (?, ?, ?, ?, ?)');
  return (scan) => {
    const before = known.get(scan);
    if (before) return before;
    const people = readPeople(scan);
    const { best, low, high } = people.count;
    const residents = countFlagged(people, missouriFlag);
    if (isFinished.get(scan) === 1) keep.run(scan, best, low, high, residents);
    return { persons: best, low, high, missouri_residents: residents };
  };
}

function byKind(
  rows: readonly { type: ElementKind; disposition: Disposition; occurrences: number }[],
): ScanSummary['elements'] {
  const elements: Partial<Record<ElementKind, Partial<Record<Disposition, number>>>> = {};
  for (const { type, disposition, occurrences } of rows) {
    (elements[type] ??= {})[disposition] = occurrences;
  }
  return elements;
}
