// Folders to which nobody wrote: found unchanged as a whole, without a look at what is known of each of their files.
import type { Journal } from './journal.ts';
import { addSeen, type ScanRow } from './open-reading.ts';
import type { Sql } from './sql.ts';

/** Files of a folder, as the system tells of them. */
export interface FolderState {
  /** 'file:///…', with '/' at its end. */
  readonly folder: string;
  /** Which of the parts of that folder, from 0. */
  readonly part: number;
  /** The same as long as none of its files came, went or changed in any way; null where that cannot be told. */
  readonly print: string | null;
  /** How many files. */
  readonly count: number;
}

/** What comes of the files of a folder, one after the other. */
export interface FolderEnd {
  /** One of them stands under this reading, and will as long as it looks the same. Called inside a write only. */
  stands(reading: number): void;
  /** One of them must be looked at again whatever it looks like. */
  spoil(): void;
}

export interface Standing {
  /** Marks the readings of all of these files as part of the scan, where all stand as they are; else false. */
  keepFolder(state: FolderState): boolean;
  /** Begins to look at the files one by one: once all of them stand, they will be kept together the next time. */
  openFolder(state: FolderState): FolderEnd;
  /** An item has moved out of it. */
  leaveFolder(folder: string): void;
}

type Run = readonly [first: number, last: number];

/** @param isNew nothing is known yet */
export function prepareStanding(
  { sql, journal }: { readonly sql: Sql; readonly journal: Journal },
  scan: ScanRow,
  isNew: boolean,
): Standing {
  return {
    keepFolder({ folder, part, print, count }) {
      if (isNew || print === null) return false;
      const row = sql.get<{ readings: string }>(
        'select readings from standing where folder = ? and part = ? and print = ? and basis = ?',
        folder,
        part,
        print,
        scan.basis,
      );
      if (!row) return false;
      const runs = JSON.parse(row.readings) as Run[];
      if (runs.reduce((sum, [first, last]) => sum + last - first + 1, 0) !== count) return false;
      journal.write(() => {
        for (const run of runs) seeRun(sql, scan, run);
      });
      return true;
    },
    openFolder({ folder, part, print, count }) {
      // From here on, other readings may come to stand for them.
      if (!isNew)
        journal.write(() => {
          if (print === null) sql.run('delete from standing where folder = ?', folder);
          else sql.run('delete from standing where folder = ? and part = ?', folder, part);
        });
      let isSpoilt = print === null;
      const readings: number[] = [];
      return {
        stands(reading) {
          readings.push(reading);
          if (isSpoilt || readings.length < count) return;
          sql.run(
            `insert into standing (folder, part, print, basis, readings) values (?, ?, ?, ?, ?)
             on conflict (folder, part) do update set print = excluded.print, basis = excluded.basis, readings = excluded.readings`,
            folder,
            part,
            print,
            scan.basis,
            JSON.stringify(runsOf(readings)),
          );
        },
        spoil() {
          isSpoilt = true;
        },
      };
    },
    leaveFolder(folder) {
      journal.write(() => sql.run('delete from standing where folder = ?', folder));
    },
  };
}

/** After anything that changes readings or items beside a scan. */
export function dropStanding(sql: Sql): void {
  sql.run('delete from standing');
}

function seeRun(sql: Sql, scan: ScanRow, [first, last]: Run): void {
  if (first === last) return addSeen(sql, scan, [first]);
  sql.run(
    `insert into seen (scan, reading, pass) select cast(? as bigint), number, cast(? as bigint)
     from reading where number between ? and ?
     on conflict (scan, reading) do update set pass = excluded.pass`,
    scan.number,
    scan.pass,
    first,
    last,
  );
}

function runsOf(readings: readonly number[]): Run[] {
  const runs: [number, number][] = [];
  for (const number of readings.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
