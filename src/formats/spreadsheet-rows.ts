// Rows of a sheet, one after another, turned into titles, tables under their headers, and forms.
import {
  maxTableRows,
  type Column,
  type Location,
  type Segment,
  type TableSegment,
} from '../model/segment.ts';
import { joinCells } from './blocks.ts';
import { tableSegments, textSegments } from './segments.ts';
import { findHeader, formLine, isForm } from './sheet-header.ts';

export interface SheetRow {
  /** Counted from 1, as the program shows it. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly isHidden?: boolean;
  /** Why nobody sees one of its cells; '' where all show. */
  readonly concealed?: string;
  /** Indexes of the columns that its sheet hides. */
  readonly hiddenColumns?: ReadonlySet<number>;
}

const concealed = {
  sheet: 'its sheet is hidden; anybody can show it again',
  row: 'its row is hidden; anybody can show it again',
  column: 'its column is hidden; anybody can show it again',
} as const;

export interface SheetWriter {
  add(row: SheetRow): Segment[];
  end(): Segment[];
}

/** Rows looked at before a header is settled. */
const settledAfterRows = 12;
const maxBatchCells = 50_000;
const maxBatchCharacters = 256 * 1024;

/** The part's name for a sheet: hidden sheets say so. */
function sheetPart(name: string, isHidden: boolean): string {
  return isHidden ? `sheet ${name} (hidden)` : `sheet ${name}`;
}

/** Whether the rows hold a header of several columns; one column alone may be titles still. */
function namesColumns(rows: readonly SheetRow[]): boolean {
  const names = findHeader(rows.map((row) => row.cells))?.names ?? [];
  return names.filter((name) => name !== '').length > 1;
}

/** The batch, and which of its rows the sheet hides. */
function withHiddenRows(batch: TableSegment, run: readonly SheetRow[]): TableSegment {
  const from = batch.firstRow - (run[0]?.number ?? 0);
  const rows = run.slice(from, from + batch.rows.length);
  const reasons = rows.map((row) => (row.isHidden ? concealed.row : (row.concealed ?? '')));
  return reasons.some((reason) => reason !== '') ? { ...batch, concealed: reasons } : batch;
}

function columnOf(name: string, at: number, hidden: ReadonlySet<number> | undefined): Column {
  return hidden?.has(at) ? { name, concealed: concealed.column } : { name };
}

/** Takes the rows of one sheet in order and gives the segments that are complete. Blank rows are left out. */
export function createSheetWriter(name: string, isHidden: boolean): SheetWriter {
  const at: Location = {
    part: sheetPart(name, isHidden),
    ...(isHidden ? { concealed: concealed.sheet } : {}),
  };
  let mode: 'undecided' | 'table' | 'form' = 'undecided';
  let columns: readonly string[] | null = null;
  let tables = 0;
  let rows: SheetRow[] = [];
  let cells = 0;
  let characters = 0;
  let lastNumber = 0;

  function take(): SheetRow[] {
    const taken = rows;
    rows = [];
    cells = 0;
    characters = 0;
    return taken;
  }

  function textOf(
    taken: readonly SheetRow[],
    write: (row: readonly string[]) => string,
  ): Segment[] {
    const first = taken[0];
    if (first === undefined) return [];
    const text = taken.map((row) => write(row.cells)).join('\n');
    return [...textSegments(text, { ...at, row: first.number })];
  }

  /** Rows of a table, a batch for each run without a gap, so that row numbers stay true. */
  function tableOf(taken: readonly SheetRow[]): Segment[] {
    const table = tables > 1 ? `sheet ${name}, table ${tables}` : `sheet ${name}`;
    const hidden = taken[0]?.hiddenColumns;
    const frame = {
      table,
      columns: (columns ?? []).map((column, i) => columnOf(column, i, hidden)),
    };
    const segments: Segment[] = [];
    for (let start = 0; start < taken.length;) {
      const first = taken[start]?.number ?? 0;
      let end = start + 1;
      while (taken[end]?.number === first + end - start) end += 1;
      const run = taken.slice(start, end);
      const batches = tableSegments(
        { ...frame, at },
        run.map((row) => row.cells),
        first,
      );
      for (const batch of batches) segments.push(withHiddenRows(batch, run));
      start = end;
    }
    return segments;
  }

  function settle(): Segment[] {
    const cellsOf = rows.map((row) => row.cells);
    if (isForm(cellsOf)) {
      mode = 'form';
      return textOf(take(), formLine);
    }
    const header = findHeader(cellsOf);
    mode = 'table';
    const taken = take();
    if (header === null && columns !== null) return tableOf(taken);
    tables += 1;
    if (header === null) return tableOf(taken);
    columns = header.names;
    return [
      ...textOf(taken.slice(0, header.start), joinCells),
      ...tableOf(taken.slice(header.end)),
    ];
  }

  function flush(): Segment[] {
    if (rows.length === 0) return [];
    if (mode === 'undecided') return settle();
    return mode === 'form' ? textOf(take(), formLine) : tableOf(take());
  }

  return {
    add(row) {
      const width = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
      if (width === 0) return [];
      const done: Segment[] = [];
      if (row.number > lastNumber + 1 && lastNumber > 0) {
        const isOpen = mode === 'undecided' && !namesColumns(rows);
        if (!isOpen) {
          done.push(...flush());
          mode = 'undecided';
        }
      }
      lastNumber = row.number;
      rows.push({ ...row, cells: row.cells.slice(0, width) });
      cells += width;
      characters += row.cells.reduce((total, cell) => total + cell.length, 0);
      const limit = mode === 'undecided' ? settledAfterRows : maxTableRows;
      if (rows.length >= limit || cells > maxBatchCells || characters > maxBatchCharacters) {
        done.push(...flush());
      }
      return done;
    },
    end: flush,
  };
}
