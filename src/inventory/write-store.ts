// Writes the stores of a reading: masked text and keyed prints only, whatever comes in.
import type { Place, StoreResult } from '../model/verdict.ts';
import { withoutCredentials } from './credentials.ts';
import { maxPlacesPerFinding } from './schema.ts';
import { rememberText } from './remember-text.ts';
import type { InsertInto, Sql, SqlValue } from './sql.ts';

const into = (table: string, columns: string): InsertInto => ({
  table,
  columns: columns.split(' '),
});

const intoStore = into(
  'store',
  'reading id uri kind bytes modified_at verdict protection facts access read sign persons missouri_residents people',
);
const intoFinding = into(
  'finding',
  'store position id type limb disposition confidence occurrences persons because content',
);
const intoPlace = into(
  'place',
  'store finding position part page line col row masked print name pairing',
);
const intoProblem = into('problem', 'scan store uri reason detail part partial');

const textOfProtection = rememberText();
const textOfFacts = rememberText();
const textOfAccess = rememberText();

/** What an earlier result of this reading said of a store. */
export function dropStore(sql: Sql, reading: number, id: string): void {
  sql.run('delete from store where reading = ? and id = ?', reading, id);
}

/** One store, of which no earlier result of this reading is left. */
export function writeStore(sql: Sql, reading: number, result: StoreResult): void {
  const { uri, covered, findings, problems } = result;
  const store = sql.add(intoStore, [
    reading,
    result.id,
    withoutCredentials(uri),
    result.kind,
    result.bytes,
    result.modifiedAt,
    result.verdict,
    textOfProtection(result.protection),
    textOfFacts(result.facts),
    textOfAccess(result.access),
    result.read === undefined ? null : result.read ? 1 : 0,
    result.sign ?? null,
    result.persons,
    result.missouriResidents,
    Buffer.from(covered.buffer, covered.byteOffset, covered.byteLength),
  ]);
  if (store === undefined) throw new Error('a store was not written');
  sql.insert(
    intoFinding,
    findings.map((finding, position) => [
      store,
      position,
      finding.id,
      finding.type,
      finding.limb,
      finding.disposition,
      finding.confidence,
      finding.count,
      finding.persons,
      JSON.stringify(finding.because),
      finding.content ?? null,
    ]),
  );
  sql.insert(
    intoPlace,
    findings.flatMap(({ places }, finding) =>
      places
        .slice(0, maxPlacesPerFinding)
        .map((place, position) => [store, finding, position, ...placeValues(place)]),
    ),
  );
  writeProblems(
    sql,
    problems.map((problem) => ({ ...problem, uri, scan: null, store })),
  );
}

/** `value` is left out by not being named here; a name that is not masked is dropped. */
function placeValues(place: Place): SqlValue[] {
  return [
    place.part ?? null,
    place.page ?? null,
    place.line ?? null,
    place.column === undefined ? null : JSON.stringify(place.column),
    place.row === undefined ? null : JSON.stringify(place.row),
    place.masked,
    place.print ?? null,
    place.name?.includes('…') ? place.name : null,
    place.pairing ?? null,
  ];
}

interface WrittenProblem {
  readonly scan: number | null;
  readonly store: number | null;
  readonly uri: string;
  readonly reason: string;
  readonly detail: string;
  readonly part?: string;
  readonly partial?: boolean;
}

export function writeProblems(sql: Sql, problems: readonly WrittenProblem[]): void {
  sql.insert(
    intoProblem,
    problems.map((one) => [
      one.scan,
      one.store,
      withoutCredentials(one.uri),
      one.reason,
      one.detail,
      one.part ?? null,
      one.partial ? 1 : 0,
    ]),
  );
}
