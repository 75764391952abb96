// Reads one store back whole: its row, its findings with their places, and its problems.
import type { StoreEntry } from '../model/scan.ts';
import {
  type FindingRow,
  type PlaceRow,
  type ProblemRow,
  type StoreRow,
  toFinding,
  toPlace,
  toProblem,
  toStoreEntry,
} from './rows.ts';
import { maxPlacesPerFinding } from './schema.ts';
import type { Sql } from './sql.ts';

export const outlineColumns: string =
  'id, uri, kind, verdict, bytes, modified_at, persons, missouri_residents';

/** The store in this row. */
export function readStore(
  sql: Sql,
  number: number,
  mostPlaces: number = maxPlacesPerFinding,
): StoreEntry | undefined {
  const row = sql.get<StoreRow>(
    `select number, ${outlineColumns}, protection, access from store where number = ?`,
    number,
  );
  if (!row) return undefined;
  const findings = sql.all<FindingRow>(
    'select * from finding where store = ? order by position',
    number,
  );
  const places = sql.all<PlaceRow>(
    'select * from place where store = ? and position < ? order by finding, position',
    number,
    mostPlaces,
  );
  const problems = sql.all<ProblemRow>(
    'select reason, detail, part, partial from problem where store = ? order by number',
    number,
  );
  return toStoreEntry(
    row,
    findings.map((finding) =>
      toFinding(finding, places.filter((place) => place.finding === finding.position).map(toPlace)),
    ),
    problems.map(toProblem),
  );
}
