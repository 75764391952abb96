// Writes down what a stretch of a table yields instead of judging it: whose record showed what, in which order.
import { createHash } from 'node:crypto';
import type { ColumnCounts } from '../detect/column-counts.ts';
import type { Printer } from '../detect/mask.ts';
import type { Candidate } from '../model/element.ts';
import type { TableSegment } from '../model/segment.ts';
import type { Problem } from '../model/store.ts';
import { limbs, type Place } from '../model/verdict.ts';
import { growingBytes } from './growing-bytes.ts';
import { printsOf, type PeopleRegistry, type Seen } from './people-registry.ts';
import type { Settings } from './settings.ts';
import type { SpanBucket, SpanPlace, SpanRead } from './span-facts.ts';
import { makeTally, type Bucket, type Tally } from './tally.ts';

/** What a tentative tally is of. */
export interface OfColumn {
  readonly column: number;
  readonly kind: Candidate['kind'];
}

/** Thrown where a stretch means nothing without the rows around it: then the table is read as one. */
class LeansOnOthers extends Error {}

/** Why what ended the reading of a stretch calls for reading the table as one; null where that would not help. */
export function whyAsOne(error: unknown, { reason, detail }: Problem): string | null {
  if (error instanceof LeansOnOthers) return error.message;
  return reason === 'changed' ? detail : null;
}

/** What examining asks where only a stretch of a table is read. */
export interface SpanDesk extends SpanPlace {
  /** @throws LeansOnOthers */
  leans(because: string): never;
  /** A batch, before it is examined. */
  begin(segment: TableSegment): void;
  /** Of all columns, once the last row is through. */
  count(counts: readonly ColumnCounts[]): void;
}

export interface SpanRecord {
  readonly desk: SpanDesk;
  readonly people: PeopleRegistry;
  readonly openTally: (tentative?: OfColumn) => Tally;
  take(): Pick<SpanRead, 'typedBy' | 'rows' | 'buckets' | 'counts' | 'people' | 'occurrences'>;
}

/** As an office has it. */
interface Recorded {
  readonly printer: Printer;
  readonly settings: Pick<Settings, 'places'>;
}

/** Beyond any table; where there are more, the rarest are missing from the reasons. */
const maxDistinctInSpan = 1000;

/**
 * People: for each distinct record seven prints (name, initial, SSN, ITIN, licence, birth, address), 1 where it shows
 * that they live in Missouri, and its numbers, their count first. Occurrences: number of the bucket, limb (0 = none), and
 * the numbers of the records, their count first.
 */
export function makeSpanRecord(
  { position, of }: SpanPlace,
  { printer, settings: { places: maxPlaces } }: Recorded,
): SpanRecord {
  const people = growingBytes();
  const occurrences = growingBytes();
  const one = growingBytes();
  const known = new Map<string, number>();
  const buckets: SpanBucket[] = [];
  const numberOf = new Map<Bucket, number>();
  let typedBy = '';
  let rows = 0;
  let counts: readonly ColumnCounts[] = [];
  const recordOf = (seen: Seen): number => {
    one.clear();
    writeSeen(one, seen);
    const key = one.bytes().toString('latin1');
    const before = known.get(key);
    if (before !== undefined) return before;
    people.all(one.bytes());
    known.set(key, known.size);
    return known.size - 1;
  };
  return {
    desk: {
      position,
      of,
      leans(because) {
        throw new LeansOnOthers(because);
      },
      begin(segment) {
        const { columns, apart, packed } = segment;
        // Longer texts are not printed whole.
        if (typedBy === '') {
          const all = createHash('sha256')
            .update(JSON.stringify([columns, segment.rows]))
            .digest('hex');
          typedBy = printer.print(`first rows:${all}`);
        }
        if (apart === undefined) rows += packed?.count ?? segment.rows.length;
      },
      count(all) {
        counts = all.map((one) => withPrints(one, printer));
      },
    },
    people: {
      place: recordOf,
      indexOf: (facts) => recordOf(printsOf(printer, facts)),
      cover: () => undefined,
      covered: () => ({ persons: 0, missouriResidents: 0, covered: new Uint8Array() }),
    },
    openTally: (tentative) =>
      makeTally({
        maxPlaces,
        maxDistinct: maxDistinctInSpan,
        onAdd(bucket, { persons, ruling: { limb } }) {
          let number = numberOf.get(bucket);
          if (number === undefined) {
            number = buckets.push({ bucket, tentative: tentative ?? null }) - 1;
            numberOf.set(bucket, number);
          }
          occurrences.count(number);
          occurrences.count(limb === null ? 0 : limbs.indexOf(limb) + 1);
          occurrences.count(persons.length);
          for (const person of persons) occurrences.count(person);
        },
      }),
    take: () => ({
      typedBy,
      rows,
      counts,
      buckets: buckets.map(({ bucket, tentative }) => ({ bucket: bare(bucket), tentative })),
      people: people.bytes(),
      occurrences: occurrences.bytes(),
    }),
  };
}

/** Its people are told by the occurrences; whole values and names never leave the thread. */
function bare(bucket: Bucket): Bucket {
  const places = bucket.places.map((found): Place => {
    const { value: _, name, ...place } = found;
    return name?.includes('…') ? { ...place, name } : place;
  });
  return { ...bucket, persons: new Set(), places };
}

/** Of the values only their prints. */
function withPrints({ judge, nine, longs }: ColumnCounts, printer: Printer): ColumnCounts {
  if (!nine) return { judge, nine, longs };
  const seen = new Set([...nine.seen].map((value) => printer.print(`nine digits:${value}`)));
  return { judge, longs, nine: { ...nine, previous: -1, seen } };
}

function writeSeen(
  to: ReturnType<typeof growingBytes>,
  { person: { name, initial, ssn, itin, licence, birth, address, missouri }, numbers }: Seen,
): void {
  for (const print of [name, initial, ssn, itin, licence, birth, address]) to.print(print);
  to.count(missouri ? 1 : 0);
  to.count(numbers.length);
  for (const number of numbers) to.print(number);
}
