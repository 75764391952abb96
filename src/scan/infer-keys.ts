// Keys that nobody declared: columns of two tables whose names belong together and whose values overlap.
import type { DatabaseSession, Hop, TableRef } from '../databases/database.ts';
import { mostRowsInMemory } from './joined-rows.ts';
import { stemOf, type Profile } from './table-profile.ts';

interface Search {
  readonly session: DatabaseSession;
  readonly table: TableRef;
  readonly tables: readonly TableRef[];
  readonly profileOf: (table: TableRef) => Promise<Profile>;
}

export interface InferredHop {
  readonly hop: Hop;
  readonly other: TableRef;
}

/** Tables whose first rows are looked at, and pairs of columns whose values are compared, for one table. */
const mostTables = 40;
const mostComparisons = 8;
/** Of the values looked up, so many must be found. */
const enough = 0.9;

/** Steps to tables that name people, the likeliest first. */
export async function* inferHops(search: Search): AsyncGenerator<InferredHop> {
  const { session, table } = search;
  let comparisons = 0;
  for (const { column, other, target } of await likelyPairs(search)) {
    if (comparisons++ >= mostComparisons) return;
    const overlap = await session.overlap({ table, column }, { table: other, column: target });
    if (!overlap || overlap.asked === 0 || overlap.mostRows > 1) continue;
    if (overlap.found < overlap.asked * enough) continue;
    yield { hop: { table: other.name, left: column, right: target }, other };
  }
}

interface Pair {
  readonly column: string;
  readonly other: TableRef;
  readonly target: string;
  readonly score: number;
}

async function likelyPairs({ table, tables, profileOf }: Search): Promise<readonly Pair[]> {
  const pairs = tables
    .filter((other) => other !== table && other.columns.length > 0)
    .flatMap((other) => pairsWith(table, other))
    .toSorted((a, b) => b.score - a.score);
  const looked = new Set<TableRef>();
  const naming: Pair[] = [];
  for (const pair of pairs) {
    if (looked.size >= mostTables && !looked.has(pair.other)) continue;
    looked.add(pair.other);
    if ((await profileOf(pair.other)).people.hasNames) naming.push(pair);
  }
  return naming;
}

/** Names that any two tables share: as keys they say nothing. */
const anyTables =
  /^(?:|id|name|type|status|state|city|zip|date|code|notes?|comments?|description|created.*|updated.*|modified.*|active|gender|sex|amount|total|row.?id|phone|email|address|value|year|month|seq|sort|position)$/;

function pairsWith(table: TableRef, other: TableRef): Pair[] {
  const canLookUp = (target: string): boolean =>
    other.indexed?.includes(target) === true || (other.rows ?? Infinity) <= mostRowsInMemory;
  const pairs: Pair[] = [];
  const entity = singular(lastWord(other.name));
  for (const column of table.columns) {
    const own = plain(column);
    for (const target of other.columns) {
      const theirs = plain(target);
      const isSame = own === theirs && !anyTables.test(own) && isKeyLike(column);
      // 'patient_id' and 'id' of patients; 'patient_id' and 'patient_no' of patients.
      const isOfEntity =
        stemOf(column) !== '' &&
        singular(plain(stemOf(column))) === entity &&
        (theirs === 'id' || other.keys?.includes(target) === true);
      if ((!isSame && !isOfEntity) || !canLookUp(target)) continue;
      const isKey = other.keys?.includes(target) === true;
      pairs.push({ column, other, target, score: (isKey ? 2 : 0) + (isSame ? 1 : 0) });
    }
  }
  return pairs;
}

/** A number or code that stands for somebody: 'mrn', 'member_no', 'ssn', 'patient_id'. */
function isKeyLike(column: string): boolean {
  return /(?:id|no|nr|num|number|key|ref|code|uuid|guid|mrn|ssn|acct|account|chart|badge)$/i.test(
    column,
  );
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z\d]/g, '');

function lastWord(name: string): string {
  return plain(name.slice(name.lastIndexOf('/') + 1));
}

function singular(word: string): string {
  if (word === 'people') return 'person';
  return word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}
