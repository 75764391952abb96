// An inventory on any database that answers its statements: the contract, put together from its parts.
import { compareScans } from './compare.ts';
import type { CountPeople } from './count-people.ts';
import { prepareDeterminations } from './determinations.ts';
import type { Inventory } from './inventory.ts';
import { makeJournal } from './journal.ts';
import { prepareKeeping, type KeepingEngine } from './keeping.ts';
import { prepareMarks } from './marks.ts';
import { preparePeople } from './queries-people.ts';
import { prepareQueries } from './queries.ts';
import { beginScan, resumeScan, type Desk } from './record.ts';
import type { ScanRow } from './rows.ts';
import type { Spreading } from './spreading.ts';
import type { Sql } from './sql.ts';
import { prepareSummary, summaryOf } from './summarise.ts';

export interface InventoryParts {
  readonly sql: Sql;
  readonly countPeople: CountPeople;
  readonly lock: Inventory['lock'];
  readonly keeping: KeepingEngine;
  /** Absent where a scan cannot be spread. */
  readonly spreading?: (desk: Desk) => Spreading;
}

export function inventoryOn(parts: InventoryParts): Inventory {
  const { sql, countPeople, lock, keeping } = parts;
  const journal = makeJournal(sql);
  const readPeople = preparePeople(sql, countPeople);
  const summarise = prepareSummary(sql, readPeople);
  const desk = { sql, journal, summarise };
  const queries = prepareQueries(sql);
  /** What a scan has just told is part of every answer. */
  const afterWrites = <Result>(read: () => Result): Result => {
    journal.flush();
    return read();
  };
  const rowOf = (scanId: string): ScanRow => {
    const row = queries.scanRow(scanId);
    if (!row) throw new Error(`the inventory has no scan ${scanId}`);
    return row;
  };
  return {
    begin: (scan) => beginScan(desk, scan),
    resume: (id, scan) => resumeScan(desk, id, scan),
    scan: (id) => afterWrites(() => queries.scan(id)),
    unfinished: (targets) => afterWrites(() => queries.unfinished(targets)),
    summary: (scanId) =>
      afterWrites(() => {
        const row = queries.scanRow(scanId);
        // A scan that is not there has no stores: its summary is all zeros.
        return row ? summaryOf(sql, row, summarise) : summarise(0);
      }),
    scans: () => afterWrites(() => queries.scans()),
    machines: () => afterWrites(() => queries.machines()),
    stores: (scanId, most) => afterWrites(() => queries.stores(scanId, most)),
    outlines: (scanId) => afterWrites(() => queries.outlines(scanId)),
    people: (scanId, stores) =>
      afterWrites(() => readPeople(queries.scanRow(scanId)?.number ?? 0, stores)),
    notExamined: (scanId) => afterWrites(() => queries.notExamined(scanId)),
    compare: (from, to) =>
      afterWrites(() => compareScans({ sql, countPeople, summarise }, rowOf(from), rowOf(to))),
    history: () => afterWrites(() => queries.history(summarise)),
    holders: (scanId, findings) => afterWrites(() => queries.holders(scanId, findings)),
    find: (id) => afterWrites(() => queries.find(id)),
    lock,
    ...(parts.spreading && { spreading: parts.spreading(desk) }),
    determinations: prepareDeterminations(sql),
    marks: prepareMarks(sql),
    keeping: prepareKeeping(sql, summarise, keeping),
    close() {
      journal.close();
      sql.close();
    },
  };
}
