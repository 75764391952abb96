// Adds up one scan: verdicts, bytes, elements, and how many people stand behind them.
import type Database from 'better-sqlite3';
import type { ElementKind } from '../../detectors/detector.ts';
import type { PersonPrint } from '../model/person.ts';
import type { ScanSummary } from '../model/scan.ts';
import type { Disposition, Verdict } from '../model/verdict.ts';
import type { CountPeople } from './count-people.ts';
import { unpackPrints } from '../model/people-blob.ts';

/** A function from a scan's row number to its summary. */
export function prepareSummary(
  db: Database.Database,
  countPeople: CountPeople,
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
  // People of a sealed store are protected: they do not count as exposed, whoever holds the password.
  const exposed = db
    .prepare<[number], number>(
      `select number from store where scan = ? and verdict = 'exposed' and length(people) > 0 order by number`,
    )
    .pluck();
  const people = db.prepare<[number], Buffer>('select people from store where number = ?').pluck();

  return (scan) => {
    const stores = { exposed: 0, review: 0, sealed: 0, clear: 0, 'not-examined': 0 };
    let bytes = 0;
    for (const row of verdicts.iterate(scan)) {
      stores[row.verdict] = row.stores;
      if (row.verdict !== 'sealed' && row.verdict !== 'not-examined') bytes += row.bytes;
    }
    const numbers = exposed.all(scan);
    const prints = function* (): Iterable<PersonPrint> {
      for (const number of numbers) yield* unpackPrints(people.get(number) ?? Buffer.alloc(0));
    };
    const count = countPeople(prints());
    return {
      stores,
      bytes,
      persons: count.best,
      personsRange: [count.low, count.high],
      // Where people are estimated to be fewer than the clusters, residents cannot be more than people.
      missouriResidents: Math.min(count.best, countResidents(prints(), count.labels)),
      elements: byKind(elements.all(scan)),
    };
  };
}

/** People of whom at least one print carries evidence of living in Missouri. */
function countResidents(prints: Iterable<PersonPrint>, labels: Int32Array): number {
  const residents = new Set<number>();
  let index = 0;
  for (const print of prints) {
    const label = labels[index++];
    if (print.missouri && label !== undefined && label >= 0) residents.add(label);
  }
  return residents.size;
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
