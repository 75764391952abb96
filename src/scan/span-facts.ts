// What reading one stretch of a table leaves for the join: prints, counts and masked places, sealed while they wait for the others.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { ColumnCounts } from '../detect/column-counts.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { Access, Problem } from '../model/store.ts';
import type { OfColumn } from './span-record.ts';
import type { Bucket } from './tally.ts';

/** Which stretch of how many; the first is 0. */
export interface SpanPlace {
  readonly position: number;
  readonly of: number;
}

export type SpanFacts =
  | ({ readonly outcome: 'read' } & SpanRead)
  /** What is known of the whole table stands, as its sign tells. */
  | { readonly outcome: 'carried'; readonly sign: string }
  /** A stretch of it means nothing by itself. */
  | { readonly outcome: 'whole'; readonly because: string }
  | { readonly outcome: 'failed'; readonly problem: Problem };

export interface SpanRead {
  /** Keyed print of all that its columns were typed by: the same in each stretch, or they do not fit together. */
  readonly typedBy: string;
  readonly kind: string;
  readonly access: Access;
  readonly facts: readonly ProtectionFact[];
  readonly problems: readonly Problem[];
  readonly bytes: number;
  readonly read: boolean;
  readonly sign: string | undefined;
  readonly rows: number;
  /** In the order of their first occurrence, without people. */
  readonly buckets: readonly SpanBucket[];
  /** By the number of the column. */
  readonly counts: readonly ColumnCounts[];
  /** Distinct records of people, and the occurrences in their order: see `span-record.ts`. */
  readonly people: Buffer;
  readonly occurrences: Buffer;
}

export interface SpanBucket {
  readonly bucket: Bucket;
  /** It counts only if that column is kept. */
  readonly tentative: OfColumn | null;
}

const algorithm = 'aes-256-gcm';
const [ivBytes, tagBytes, lengthBytes] = [12, 16, 4];

/** Under a key made of that of the prints: whoever gets hold of the database alone reads nothing. */
const keyFrom = (fingerprintKey: string): Buffer =>
  Buffer.from(
    hkdfSync('sha256', Buffer.from(fingerprintKey, 'hex'), '', 'showme stretch of a table', 32),
  );

/** @param fingerprintKey hex */
export function sealSpan(facts: SpanFacts, fingerprintKey: string): Buffer {
  const { people, occurrences } = facts.outcome === 'read' ? facts : nothing;
  const head = Buffer.from(JSON.stringify(facts, collections));
  const lengths = Buffer.alloc(2 * lengthBytes);
  lengths.writeUInt32LE(head.length);
  lengths.writeUInt32LE(people.length, lengthBytes);
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, keyFrom(fingerprintKey), iv);
  const body = [lengths, head, people, occurrences].map((one) => cipher.update(one));
  return Buffer.concat([iv, ...body, cipher.final(), cipher.getAuthTag()]);
}

/** Null where it was sealed under other keys, or is no such thing. */
export function openSpan(sealed: Buffer, fingerprintKey: string): SpanFacts | null {
  if (sealed.length < ivBytes + tagBytes + 2 * lengthBytes) return null;
  const cipher = createDecipheriv(algorithm, keyFrom(fingerprintKey), sealed.subarray(0, ivBytes));
  cipher.setAuthTag(sealed.subarray(-tagBytes));
  let plain: Buffer;
  try {
    plain = Buffer.concat([cipher.update(sealed.subarray(ivBytes, -tagBytes)), cipher.final()]);
  } catch {
    return null;
  }
  const headEnd = 2 * lengthBytes + plain.readUInt32LE();
  const peopleEnd = headEnd + plain.readUInt32LE(lengthBytes);
  const head = plain.toString('utf8', 2 * lengthBytes, headEnd);
  const facts = JSON.parse(head, uncollected) as SpanFacts;
  if (facts.outcome !== 'read') return facts;
  return {
    ...facts,
    people: plain.subarray(headEnd, peopleEnd),
    occurrences: plain.subarray(peopleEnd),
  };
}

const nothing = { people: Buffer.alloc(0), occurrences: Buffer.alloc(0) };

interface Collected {
  readonly set?: readonly unknown[];
  readonly map?: readonly (readonly [unknown, unknown])[];
}

/** The bytes follow as they are. */
const bytes = new Set(['people', 'occurrences']);

function collections(name: string, value: unknown): unknown {
  if (bytes.has(name)) return undefined;
  if (value instanceof Set) return { set: [...value] } satisfies Collected;
  if (value instanceof Map) return { map: [...value] } satisfies Collected;
  return value;
}

function uncollected(_name: string, value: unknown): unknown {
  const { set, map } = (value ?? {}) as Collected;
  if (Array.isArray(set)) return new Set(set);
  return Array.isArray(map) ? new Map(map) : value;
}
