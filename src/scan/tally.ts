// Adds up what a store holds: one finding per kind, disposition and place, however many occurrences there are.
import type { ElementKind } from '../../detectors/detector.ts';
import type { Ruling } from '../law/law.ts';
import type { Bond, Confidence, Fingerprint, Masked } from '../model/element.ts';
import type { Location } from '../model/segment.ts';
import type { Disposition, Finding, Limb, Place } from '../model/verdict.ts';
import { shortHash } from './store-id.ts';

/** One occurrence, masked. */
export interface Occurrence {
  readonly kind: ElementKind;
  readonly ruling: Ruling;
  readonly confidence: Confidence;
  readonly because: readonly string[];
  readonly at: Location;
  readonly masked: Masked;
  readonly print: Fingerprint;
  /** Of the print: see `detect/mask.ts`. */
  readonly core: string;
  readonly value?: string;
  readonly name?: string;
  readonly bond: Bond | null;
  /** Indexes of its person, or of all owners of a joint account, in the store's registry. */
  readonly persons: readonly number[];
}

/** Occurrences of one kind, disposition and place. */
export interface Bucket {
  readonly kind: ElementKind;
  readonly disposition: Disposition;
  readonly limb: Limb | null;
  readonly at: Location;
  confidence: Confidence;
  count: number;
  readonly content: ContentSum;
  readonly persons: Set<number>;
  readonly places: Place[];
  readonly because: Map<string, number>;
}

export interface Tally {
  add(occurrence: Occurrence): void;
  /** Adds what was counted elsewhere, but for its people. @returns where it was added to */
  absorb(bucket: Bucket): Bucket;
  /** Moves everything of another tally into this one. */
  merge(other: Tally): void;
  readonly buckets: ReadonlyMap<string, Bucket>;
  /** `seal`: see `Printer`. */
  findings(storeId: string, seal: (core: string) => string): Finding[];
  dispositions(): Map<Disposition, number>;
}

/** Sum of the cores of all prints, modulo 2^64, in two halves: the same in whatever order they come. */
export interface ContentSum {
  high: number;
  low: number;
}

function addContent(sum: ContentSum, core: string): void {
  addSum(sum, { high: parseInt(core.slice(0, 8), 16), low: parseInt(core.slice(8), 16) });
}

function addSum(sum: ContentSum, { high, low }: ContentSum): void {
  const total = sum.low + low;
  sum.low = total >>> 0;
  sum.high = (sum.high + high + (total > 0xffffffff ? 1 : 0)) >>> 0;
}

function contentText({ content: { high, low } }: Bucket): string {
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}

const rank: Record<Confidence, number> = { high: 3, medium: 2, low: 1 };
const maxReasons = 6;

/** Reasons that are told apart; the most frequent of them are shown. */
const maxDistinctReasons = maxReasons * 4;

export interface TallyOptions {
  readonly maxPlaces: number;
  readonly maxDistinct?: number;
  /** Called for each occurrence. */
  readonly onAdd?: (bucket: Bucket, occurrence: Occurrence) => void;
}

export function makeTally({
  maxPlaces,
  maxDistinct = maxDistinctReasons,
  onAdd,
}: TallyOptions): Tally {
  const buckets = new Map<string, Bucket>();
  const bucketOf = (
    kind: ElementKind,
    { disposition, limb }: Pick<Ruling, 'disposition' | 'limb'>,
    at: Location,
  ): Bucket => {
    const key = keyOf(kind, disposition, at);
    let bucket = buckets.get(key);
    if (!bucket) {
      bucket = {
        kind,
        disposition,
        limb,
        at: placeKey(at),
        confidence: 'low',
        count: 0,
        content: { high: 0, low: 0 },
        persons: new Set(),
        places: [],
        because: new Map(),
      };
      buckets.set(key, bucket);
    }
    return bucket;
  };
  return {
    buckets,
    add(occurrence) {
      const bucket = bucketOf(occurrence.kind, occurrence.ruling, occurrence.at);
      bucket.count++;
      addContent(bucket.content, occurrence.core);
      if (rank[occurrence.confidence] > rank[bucket.confidence])
        bucket.confidence = occurrence.confidence;
      for (const person of occurrence.persons) bucket.persons.add(person);
      if (bucket.places.length < maxPlaces) bucket.places.push(placeOf(occurrence));
      for (const reason of [...occurrence.because, ...occurrence.ruling.because])
        addReason(bucket, [reason, 1], maxDistinct);
      onAdd?.(bucket, occurrence);
    },
    absorb(from) {
      const into = bucketOf(from.kind, from, from.at);
      addBucket(into, from, { maxPlaces, maxDistinct });
      return into;
    },
    merge(other) {
      for (const [key, from] of other.buckets) {
        const into = buckets.get(key);
        if (!into) {
          buckets.set(key, from);
          continue;
        }
        addBucket(into, from, { maxPlaces, maxDistinct });
        for (const person of from.persons) into.persons.add(person);
      }
    },
    findings: (storeId, seal) =>
      [...buckets.values()].map((bucket) => ({
        ...toFinding(storeId, bucket),
        content: seal(contentText(bucket)) as Fingerprint,
      })),
    dispositions() {
      const counts = new Map<Disposition, number>();
      for (const bucket of buckets.values())
        counts.set(bucket.disposition, (counts.get(bucket.disposition) ?? 0) + bucket.count);
      return counts;
    },
  };
}

function addReason(
  { because }: Bucket,
  [reason, count]: readonly [string, number],
  maxDistinct: number,
): void {
  if (because.has(reason) || because.size < maxDistinct)
    because.set(reason, (because.get(reason) ?? 0) + count);
}

function addBucket(
  into: Bucket,
  from: Bucket,
  { maxPlaces, maxDistinct }: Required<Pick<TallyOptions, 'maxPlaces' | 'maxDistinct'>>,
): void {
  into.count += from.count;
  addSum(into.content, from.content);
  if (rank[from.confidence] > rank[into.confidence]) into.confidence = from.confidence;
  for (const place of from.places.slice(0, maxPlaces - into.places.length)) into.places.push(place);
  for (const reason of from.because) addReason(into, reason, maxDistinct);
}

/** A place groups by part and column; pages, lines and rows differ from occurrence to occurrence. */
function placeKey(at: Location): Location {
  return {
    ...(at.part === undefined ? {} : { part: at.part }),
    ...(at.column === undefined ? {} : { column: at.column }),
  };
}

function keyOf(kind: ElementKind, disposition: Disposition, at: Location): string {
  return JSON.stringify([kind, disposition, at.part ?? '', at.column ?? '']);
}

function placeOf(occurrence: Occurrence): Place {
  const { concealed: _, ...at } = occurrence.at;
  return {
    ...at,
    masked: occurrence.masked,
    print: occurrence.print,
    ...(occurrence.value === undefined ? {} : { value: occurrence.value }),
    ...(occurrence.name === undefined ? {} : { name: occurrence.name }),
    ...(occurrence.bond === null ? {} : { pairing: occurrence.bond }),
  };
}

function toFinding(storeId: string, bucket: Bucket): Finding {
  const key = [
    storeId,
    bucket.kind,
    bucket.disposition,
    bucket.at.part ?? '',
    String(bucket.at.column ?? ''),
  ].join('\n');
  const reasons = [...bucket.because].toSorted((a, b) => b[1] - a[1]).map(([reason]) => reason);
  return {
    id: `f_${shortHash(key)}`,
    type: bucket.kind,
    limb: bucket.limb,
    disposition: bucket.disposition,
    confidence: bucket.confidence,
    count: bucket.count,
    persons: bucket.persons.size,
    places: bucket.places,
    because: reasons.slice(0, maxReasons),
  };
}
