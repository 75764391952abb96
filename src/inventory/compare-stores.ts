// The stores of two scans side by side: those that were read anew in between, and of these what is not clear on both sides.
import type { ElementKind } from '../../detectors/detector.ts';
import type { StoreSide } from '../model/diff.ts';
import type { Access } from '../model/store.ts';
import type { Limb, Protection, Verdict } from '../model/verdict.ts';
import type { Sql } from './sql.ts';

export interface PairedStore {
  /** Row number of the store. */
  readonly number: number;
  /** Of the reading: the same token means that nobody wrote. */
  readonly token: string;
  readonly side: StoreSide;
}

export interface StorePair {
  readonly id: string;
  readonly before: PairedStore | null;
  readonly after: PairedStore | null;
}

interface Numbers {
  readonly id: string;
  readonly mine: number;
  readonly theirs: number | null;
}

/** Stores of a scan that are not clear and whose reading is no part of the other scan, with the same stores there. */
const unlike = `select mine.id, mine.number as mine, theirs.number as theirs
  from seen join store mine on mine.reading = seen.reading
  left join store theirs on theirs.id = mine.id
    and exists (select 1 from seen other where other.scan = ? and other.reading = theirs.reading)
  where seen.scan = ? and mine.verdict <> 'clear'
    and not exists (select 1 from seen other where other.scan = ? and other.reading = seen.reading)
  order by mine.id`;

export function pairStores(sql: Sql, from: number, to: number): StorePair[] {
  const pairs = new Map<string, { before: number | null; after: number | null }>();
  for (const { id, mine, theirs } of sql.all<Numbers>(unlike, to, from, to))
    pairs.set(id, { before: mine, after: theirs });
  for (const { id, mine, theirs } of sql.all<Numbers>(unlike, from, to, from))
    pairs.set(id, { before: theirs, after: mine });
  const at = (number: number | null): PairedStore | null =>
    number === null ? null : readSide(sql, number);
  return [...pairs].map(([id, { before, after }]) => ({
    id,
    before: at(before),
    after: at(after),
  }));
}

interface Row {
  readonly number: number;
  readonly token: string;
  readonly uri: string;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly protection: string;
  readonly access: string;
  readonly persons: number;
  readonly missouri_residents: number;
}

function readSide(sql: Sql, number: number): PairedStore | null {
  const row = sql.get<Row>(
    `select store.number, token, uri, kind, verdict, protection, store.access, persons, missouri_residents
     from store join reading on reading.number = store.reading where store.number = ?`,
    number,
  );
  if (!row) return null;
  const covered = sql.all<{ type: ElementKind; limb: Limb | null }>(
    `select distinct type, limb from finding where store = ? and disposition = 'covered' order by limb, type`,
    number,
  );
  return {
    number,
    token: row.token,
    side: {
      uri: row.uri,
      kind: row.kind,
      verdict: row.verdict,
      protection: JSON.parse(row.protection) as Protection,
      access: JSON.parse(row.access) as Access,
      persons: row.persons,
      missouriResidents: row.missouri_residents,
      covered,
    },
  };
}
