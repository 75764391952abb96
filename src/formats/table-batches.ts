// Gathers the rows of several tables, as they come, into batches of a bounded size.
import { maxTableRows, type Column, type TableSegment } from '../model/segment.ts';

const maxHeldRows = 4 * maxTableRows;
const maxHeldCharacters = 4 * 1024 * 1024;
const maxColumns = 1_000;

export interface TableBatches {
  /** Adds one row. Tables whose rows differ in their columns get the union of them, batch by batch. */
  add(table: string, names: readonly string[], cells: readonly string[], line: number): void;
  /** The batches that are full. */
  full(): Iterable<TableSegment>;
  /** All that is left. */
  rest(): Iterable<TableSegment>;
}

interface Batch {
  names: string[];
  /** The names of the row before: rows of one table mostly have the same. */
  lastNames: readonly string[];
  lastPlaces: readonly number[];
  rows: string[][];
  lines: number[];
  firstRow: number;
}

export function batchTables(): TableBatches {
  const tables = new Map<string, Batch>();
  const ready: TableSegment[] = [];
  let heldRows = 0;
  let heldCharacters = 0;

  const flush = (table: string, batch: Batch): void => {
    if (batch.rows.length === 0) return;
    ready.push(asSegment(table, batch));
    heldRows -= batch.rows.length;
    batch.firstRow += batch.rows.length;
    batch.names = [];
    batch.lastNames = [];
    batch.lastPlaces = [];
    batch.rows = [];
    batch.lines = [];
  };
  const flushAll = (): void => {
    for (const [table, batch] of tables) flush(table, batch);
    heldCharacters = 0;
  };

  return {
    add(table, names, cells, line) {
      let batch = tables.get(table);
      if (batch === undefined) {
        batch = { names: [], lastNames: [], lastPlaces: [], rows: [], lines: [], firstRow: 1 };
        tables.set(table, batch);
      }
      const places = isSame(names, batch.lastNames) ? batch.lastPlaces : placeColumns(batch, names);
      const row: string[] = Array.from({ length: batch.names.length }, () => '');
      cells.forEach((cell, index) => {
        row[places[index] ?? row.length] = cell;
        heldCharacters += cell.length;
      });
      batch.rows.push(row);
      batch.lines.push(line);
      heldRows += 1;
      if (batch.rows.length >= maxTableRows || batch.names.length >= maxColumns) {
        flush(table, batch);
      }
      if (heldRows >= maxHeldRows || heldCharacters >= maxHeldCharacters) flushAll();
    },
    *full() {
      yield* ready.splice(0);
    },
    *rest() {
      flushAll();
      yield* ready.splice(0);
    },
  };
}

function isSame(names: readonly string[], others: readonly string[]): boolean {
  if (names === others) return true;
  return names.length === others.length && names.every((name, at) => name === others[at]);
}

/** Where the cells under `names` go; columns that are new to the batch are added at its right. */
function placeColumns(batch: Batch, names: readonly string[]): readonly number[] {
  const known = new Map<string, number[]>();
  batch.names.forEach((name, at) => {
    const places = known.get(name);
    if (places === undefined) known.set(name, [at]);
    else places.push(at);
  });
  const taken = new Map<string, number>();
  const places = names.map((name) => {
    const nth = taken.get(name) ?? 0;
    taken.set(name, nth + 1);
    return known.get(name)?.[nth] ?? batch.names.push(name) - 1;
  });
  batch.lastNames = names;
  batch.lastPlaces = places;
  return places;
}

function asSegment(table: string, batch: Batch): TableSegment {
  const columns: readonly Column[] = batch.names.map((name) => ({ name }));
  for (const row of batch.rows) while (row.length < columns.length) row.push('');
  const at = table === '' ? {} : { part: table };
  return {
    kind: 'table',
    table,
    columns,
    rows: batch.rows,
    firstRow: batch.firstRow,
    lines: batch.lines,
    at: { ...at, line: batch.lines[0] ?? 1 },
  };
}
