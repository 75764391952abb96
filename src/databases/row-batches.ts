// Gathers rows as they come into table segments of a bounded size, with the documents that lie in their cells behind them.
import { memoryInput } from '../formats/memory-input.ts';
import type { Part } from '../model/part.ts';
import { maxTableRows, type Column, type PackedRows, type TableSegment } from '../model/segment.ts';
import type { Input } from '../model/store.ts';
import { blobText, isDocument } from './blob-text.ts';
import { cellsOf, inUtf8, packRows, type DecodeCells, type RawRow } from './packed-rows.ts';

/** Characters after which a batch is closed although it has room for more rows. */
const maxBatchChars = 1024 * 1024;
/** Text of this length is a document, not a value. */
export const longestCell: number = 64 * 1024;

export interface RowBatches {
  /** Adds a row of cells, which it may keep; bytes and text too long for a cell become attachments. */
  add(cells: readonly (string | Uint8Array)[]): void;
  /** Adds a row that is kept as bytes until somebody asks for its cells. */
  addRaw(row: RawRow): void;
  readonly isFull: boolean;
  /** What is full, then the attachments of those rows. */
  full(): Generator<Part>;
  rest(): Generator<Part>;
  readonly count: number;
}

/** Values that are cells as they are: the row need not be made anew. */
function isPlain(cells: readonly (string | Uint8Array)[]): cells is readonly string[] {
  for (const cell of cells) if (typeof cell !== 'string' || cell.length > longestCell) return false;
  return true;
}

/** How a document in a cell is called. */
export function cellName(column: string, row: number): string {
  return `column ${column} row ${row}`;
}

export function attachment(input: Input): Part {
  return { kind: 'member', member: { name: input.name, as: 'attachment', input, facts: [] } };
}

/** How many rows of a table came before, and how those that come as bytes are read. */
export interface Batching {
  readonly counted?: number;
  readonly decode?: DecodeCells;
}

/** @param table name of the table, the same for all its batches */
export function batchRows(
  table: string,
  columns: readonly Column[],
  { counted = 0, decode = inUtf8 }: Batching = {},
): RowBatches {
  const packer = packRows(columns.length, maxTableRows, decode);
  let rows: (readonly string[])[] = [];
  let attached: Part[] = [];
  let chars = 0;
  let count = counted;
  const ready: Part[] = [];
  const close = (): void => {
    if (packer.count > 0) {
      const firstRow = count - packer.count + 1;
      ready.push(packedTable({ table, columns, firstRow }, packer.take()));
    }
    if (rows.length > 0) {
      const firstRow = count - rows.length + 1;
      ready.push({ kind: 'table', table, columns, rows, firstRow, at: {}, alone: true });
    }
    ready.push(...attached);
    rows = [];
    attached = [];
    chars = 0;
  };
  const cellOf = (cell: string | Uint8Array, index: number): string => {
    if (typeof cell === 'string' && cell.length <= longestCell) return cell;
    const column = columns[index]?.name || String(index + 1);
    if (typeof cell !== 'string' && !isDocument(cell)) {
      const text = blobText(cell);
      if (text.length <= longestCell) return text;
    }
    const bytes = typeof cell === 'string' ? Buffer.from(cell) : cell;
    attached.push(attachment(memoryInput(cellName(column, count), bytes)));
    return '';
  };
  /** Rows of a batch are either bytes or strings. */
  const unpack = (): void => {
    if (packer.count === 0) return;
    const packed = packer.take();
    for (let i = 0; i < packed.count; i++) rows.push(packed.row(i));
    packed.release();
    for (const row of rows) for (const cell of row) chars += cell.length;
  };
  return {
    get count() {
      return count;
    },
    get isFull() {
      return ready.length > 0;
    },
    add(cells) {
      unpack();
      count += 1;
      const own = isPlain(cells) ? cells : cells.map(cellOf);
      // Attachments count as well: they are held as long as the batch is.
      for (const cell of cells) chars += cell.length;
      rows.push(own);
      if (rows.length === maxTableRows || chars > maxBatchChars) close();
    },
    addRaw(row) {
      const { source, from, to, bounds } = row;
      // As many bytes are never more characters than that.
      const isSmall = rows.length === 0 && packer.bytes + to - from <= maxBatchChars;
      if (!isSmall || to - from > longestCell) return this.add(cellsOf(source, bounds, decode));
      count += 1;
      packer.add(row);
      if (packer.count === maxTableRows) close();
    },
    *full() {
      while (ready.length > 0) yield ready.shift() as Part;
    },
    *rest() {
      close();
      while (ready.length > 0) yield ready.shift() as Part;
    },
  };
}

function packedTable(
  named: Pick<TableSegment, 'table' | 'columns' | 'firstRow'>,
  packed: PackedRows,
): Part {
  let rows: readonly (readonly string[])[] | null = null;
  return {
    kind: 'table',
    ...named,
    packed,
    get rows() {
      return (rows ??= Array.from({ length: packed.count }, (_, i) => packed.row(i)));
    },
    at: {},
    alone: true,
  };
}
