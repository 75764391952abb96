// Writes one scan into the inventory: one transaction a store, masked text only.
import type Database from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import type { NotExamined } from '../model/scan.ts';
import type { Finding, Place, StoreResult } from '../model/verdict.ts';
import { withoutCredentials } from './credentials.ts';
import type { NewScan, OpenScan } from './inventory.ts';
import { maxPlacesPerFinding } from './schema.ts';

/** Begins a scan. Nothing of it supersedes an earlier scan; a store recorded twice keeps its last result. */
export function beginScan(db: Database.Database, scan: NewScan): OpenScan {
  const id = scanId(scan.startedAt);
  const scanNumber = db
    .prepare(
      `insert into scan (id, started_at, version, rule_pack, targets, settings)
       values (?, ?, ?, ?, ?, ?)`,
    )
    .run(
      id,
      scan.startedAt,
      scan.version,
      scan.rulePack,
      JSON.stringify(scan.targets.map(withoutCredentials)),
      scan.settings,
    ).lastInsertRowid;
  const writeStore = storeWriter(db, scanNumber);
  const writeProblem = problemWriter(db, scanNumber);
  const record = db.transaction((result: StoreResult) => {
    const store = writeStore(result);
    for (const problem of result.problems) writeProblem({ ...problem, uri: result.uri, store });
  });
  const finish = db.prepare('update scan set finished_at = ?, complete = ? where number = ?');
  return {
    id,
    record: (result) => {
      record.immediate(result);
    },
    recordNotExamined: (entry: NotExamined) => {
      writeProblem({ ...entry, store: null });
    },
    finish: (finishedAt, complete) => {
      finish.run(finishedAt, complete ? 1 : 0, scanNumber);
    },
  };
}

/** Readable, sortable, and distinct for two scans that start in the same minute. */
function scanId(startedAt: string): string {
  return `${startedAt.slice(0, 16)}Z-${randomBytes(2).toString('hex')}`;
}

type RowNumber = number | bigint;

function storeWriter(db: Database.Database, scan: RowNumber): (result: StoreResult) => RowNumber {
  const removeEarlier = db.prepare('delete from store where scan = ? and id = ?');
  const insert = db.prepare(
    `insert into store (scan, id, uri, kind, bytes, modified_at, verdict, protection, facts, access,
       persons, missouri_residents, people) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const writeFinding = findingWriter(db);
  return (result) => {
    removeEarlier.run(scan, result.id);
    const store = insert.run(
      scan,
      result.id,
      withoutCredentials(result.uri),
      result.kind,
      result.bytes,
      result.modifiedAt,
      result.verdict,
      JSON.stringify(result.protection),
      JSON.stringify(result.facts),
      JSON.stringify(result.access),
      result.persons,
      result.missouriResidents,
      Buffer.from(result.covered.buffer, result.covered.byteOffset, result.covered.byteLength),
    ).lastInsertRowid;
    for (const finding of result.findings) writeFinding(store, finding);
    return store;
  };
}

function findingWriter(db: Database.Database): (store: RowNumber, finding: Finding) => void {
  const insertFinding = db.prepare(
    `insert into finding (store, id, type, limb, disposition, confidence, occurrences, persons, because)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertPlace = db.prepare(
    `insert into place (finding, position, part, page, line, col, row, masked, print, name, pairing)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (store, finding) => {
    const number = insertFinding.run(
      store,
      finding.id,
      finding.type,
      finding.limb,
      finding.disposition,
      finding.confidence,
      finding.count,
      finding.persons,
      JSON.stringify(finding.because),
    ).lastInsertRowid;
    for (const [position, place] of finding.places.slice(0, maxPlacesPerFinding).entries()) {
      insertPlace.run(number, position, ...placeColumns(place));
    }
  };
}

/** `value` is left out by not being named here; a name that is not masked is dropped. */
function placeColumns(place: Place): (string | number | null)[] {
  return [
    place.part ?? null,
    place.page ?? null,
    place.line ?? null,
    place.column ?? null,
    place.row ?? null,
    place.masked,
    place.print ?? null,
    place.name?.includes('…') ? place.name : null,
    place.pairing ?? null,
  ];
}

interface ProblemRow extends NotExamined {
  readonly store: RowNumber | null;
  readonly part?: string;
  readonly partial?: boolean;
}

function problemWriter(db: Database.Database, scan: RowNumber): (row: ProblemRow) => void {
  const insert = db.prepare(
    `insert into problem (scan, store, uri, reason, detail, part, partial) values (?, ?, ?, ?, ?, ?, ?)`,
  );
  return (row) => {
    insert.run(
      scan,
      row.store,
      withoutCredentials(row.uri),
      row.reason,
      row.detail,
      row.part ?? null,
      row.partial ? 1 : 0,
    );
  };
}
