// Joins the stretches of a table: their occurrences are gone through in the order of the rows, as if they had been read as one.
import { addCounts, judgeColumn, type ColumnCounts } from '../detect/column-counts.ts';
import { makeKeyedPrinter, type Printer } from '../detect/mask.ts';
import { lawOf } from '../law/index.ts';
import type { Law } from '../law/law.ts';
import type { Problem } from '../model/store.ts';
import { limbs, type StoreResult } from '../model/verdict.ts';
import { keepTally } from './evidence.ts';
import { readBytes } from './growing-bytes.ts';
import { makePeopleRegistry, type Seen } from './people-registry.ts';
import type { Settings } from './settings.ts';
import type { SpanFacts, SpanRead } from './span-facts.ts';
import type { OfColumn } from './span-record.ts';
import { resultOf, type StoreRef } from './store-desk.ts';
import { makeTally, type Bucket, type Tally } from './tally.ts';

/** What the stretches come to. */
export type Joined =
  | { readonly outcome: 'result'; readonly result: StoreResult }
  /** What was known of the table stands. */
  | { readonly outcome: 'carried' }
  /** They do not fit together: it is to be read as one. */
  | { readonly outcome: 'whole'; readonly because: string };

export interface SpanJoin {
  /** Of each stretch, in the order of the rows; null where it could not be opened. */
  add(facts: SpanFacts | null): void;
  end(): Joined;
}

export interface JoinDesk {
  readonly law: Law;
  readonly printer: Printer;
  readonly maxPlaces: number;
  readonly ref: Pick<StoreRef, 'uri' | 'anchor'>;
}

/** As settings say. @param ref of the table */
export function joinDeskOf(settings: Settings, { uri, firstSeen }: NamedTable): JoinDesk {
  return {
    law: lawOf(settings.law),
    printer: makeKeyedPrinter(Buffer.from(settings.fingerprintKey, 'hex')),
    maxPlaces: settings.places,
    ref: { uri, ...(firstSeen !== undefined && { anchor: { uri, firstSeen } }) },
  };
}

interface NamedTable {
  readonly uri: string;
  /** As a job has it. */
  readonly firstSeen?: string;
}

const moved = 'it was written to while its stretches were read';

export function openSpanJoin(desk: JoinDesk): SpanJoin {
  const { law, printer, maxPlaces, ref } = desk;
  const people = makePeopleRegistry(printer);
  const tally = makeTally({ maxPlaces });
  const tentative = new Map<string, { readonly of: OfColumn; readonly tally: Tally }>();
  const tallyOf = (of: OfColumn | null): Tally => {
    if (!of) return tally;
    const key = `${of.column} ${of.kind}`;
    const open = tentative.get(key) ?? { of, tally: makeTally({ maxPlaces }) };
    tentative.set(key, open);
    return open.tally;
  };
  const gathered = { bytes: 0, rows: 0, read: false };
  const problems = new Map<string, Problem>();
  const signs = new Set<string | undefined>();
  const carried = new Set<string>();
  let counts: readonly ColumnCounts[] = [];
  let first: SpanRead | null = null;
  let whole = '';

  function take(span: SpanRead): void {
    first ??= span;
    if (!fits(first, span)) {
      whole ||= moved;
      return;
    }
    for (const problem of span.problems) problems.set(JSON.stringify(problem), problem);
    signs.add(span.sign);
    if (first === span) counts = span.counts;
    else span.counts.forEach((one, i) => addCounts(counts[i] as ColumnCounts, one));
    const buckets = span.buckets.map(({ bucket, tentative: of }) => ({
      isTentative: of !== null,
      bucket: tallyOf(of).absorb(movedDown(bucket, gathered.rows)),
    }));
    const records = recordsOf(span.people);
    const occurrences = readBytes(span.occurrences);
    while (occurrences.left > 0) {
      const { bucket, isTentative } = buckets[occurrences.count()] as (typeof buckets)[number];
      const limb = limbs[occurrences.count() - 1];
      for (let n = occurrences.count(); n > 0; n--) {
        const person = people.place(records[occurrences.count()] as Seen);
        bucket.persons.add(person);
        if (limb && !isTentative && bucket.disposition === 'covered') people.cover(person, limb);
      }
    }
    gathered.bytes += span.bytes;
    gathered.rows += span.rows;
    gathered.read ||= span.read;
  }

  return {
    add(facts) {
      if (facts === null) whole ||= 'its stretches were read under other keys';
      else if (facts.outcome === 'whole') whole ||= facts.because;
      else if (facts.outcome === 'carried') carried.add(facts.sign);
      else if (facts.outcome === 'failed')
        problems.set(JSON.stringify(facts.problem), facts.problem);
      else if (whole === '') take(facts);
    },
    end() {
      if (whole !== '') return { outcome: 'whole', because: whole };
      if (carried.size > 0) {
        const isSame = carried.size === 1 && first === null && problems.size === 0;
        return isSame ? { outcome: 'carried' } : { outcome: 'whole', because: moved };
      }
      for (const { of, tally: apart } of tentative.values())
        if (judgeColumn(counts[of.column] as ColumnCounts, of.kind).keep)
          keepTally({ people, tally }, apart);
      const [sign] = signs;
      const { kind = 'table', access = { principals: [] }, facts = [] } = first ?? {};
      const result = resultOf(
        { law, printer, people, tally },
        {
          ...ref,
          kind,
          access,
          modifiedAt: null,
          sign: signs.size === 1 ? sign : undefined,
        },
        {
          facts,
          problems: [...problems.values()].map((one) =>
            gathered.read ? { ...one, partial: true } : one,
          ),
          bytes: gathered.bytes,
          read: gathered.read,
        },
      );
      return { outcome: 'result', result };
    },
  };
}

/** Typed by the same rows, under the same protection, for the same readers. */
function fits(one: SpanRead, other: SpanRead): boolean {
  const told = ({ typedBy, kind, access, facts, counts }: SpanRead): string =>
    JSON.stringify([typedBy, kind, access, facts, counts.map(({ judge }) => judge)]);
  return one === other || told(one) === told(other);
}

/** Rows of a stretch are counted from its own first. */
function movedDown(bucket: Bucket, rows: number): Bucket {
  const places = bucket.places.map((place) =>
    typeof place.row === 'number' ? { ...place, row: place.row + rows } : place,
  );
  return { ...bucket, places };
}

function recordsOf(people: Buffer): Seen[] {
  const bytes = readBytes(people);
  const records: Seen[] = [];
  while (bytes.left > 0) {
    const [name, initial, ssn, itin, licence, birth, address] = Array.from({ length: 7 }, () =>
      bytes.print(),
    ) as [string, string, string, string, string, string, string];
    const missouri = bytes.count() === 1;
    const numbers = Array.from({ length: bytes.count() }, () => bytes.print());
    const person = { name, initial, ssn, itin, licence, birth, address, missouri, limbs: 0 };
    records.push({ person, numbers });
  }
  return records;
}
