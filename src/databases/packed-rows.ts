// Rows kept as the bytes that came from a server, those of a batch in one piece: a cell becomes a string where somebody asks for it.
import type { PackedRows } from '../model/segment.ts';

/** A row in a buffer that may be written over later. */
export interface RawRow {
  readonly source: Buffer;
  /** Where the row lies in it, and each of its cells: beginnings and ends in turn. An empty cell has any place. */
  readonly from: number;
  readonly to: number;
  readonly bounds: Uint32Array;
}

/** The cells of a row in which not all is ASCII. */
export type DecodeCells = (cells: readonly Buffer[]) => readonly string[];

export const inUtf8: DecodeCells = (cells) => cells.map((cell) => cell.toString('utf8'));

export interface RowPacker {
  readonly count: number;
  /** Of all rows, with what stands between their cells. */
  readonly bytes: number;
  add(row: RawRow): void;
  /** What was added, and begins anew. */
  take(): PackedRows;
}

const firstBytes = 64 * 1024;

/** @param width columns @param most rows that are added between two takings */
export function packRows(width: number, most: number, decode: DecodeCells): RowPacker {
  const spare: Space[] = [];
  const room = (): Space =>
    spare.pop() ?? {
      bytes: Buffer.allocUnsafeSlow(firstBytes),
      bounds: new Uint32Array(most * width * 2),
    };
  let space = room();
  let used = 0;
  let count = 0;
  const grow = (least: number): void => {
    const grown = Buffer.allocUnsafeSlow(Math.max(least, space.bytes.length * 2));
    space.bytes.copy(grown, 0, 0, used);
    space.bytes = grown;
  };
  return {
    get count() {
      return count;
    },
    get bytes() {
      return used;
    },
    add({ source, from, to, bounds: cells }) {
      if (used + to - from > space.bytes.length) grow(used + to - from);
      const { bytes, bounds } = space;
      // Rows are short: a call to copy each takes longer.
      for (let i = from; i < to; i++) bytes[used + i - from] = source[i] as number;
      let at = count * width * 2;
      const moved = used - from;
      for (let i = 0; i < width * 2; i += 2, at += 2) {
        const begin = cells[i] as number;
        const end = cells[i + 1] as number;
        const isEmpty = begin === end;
        bounds[at] = isEmpty ? 0 : begin + moved;
        bounds[at + 1] = isEmpty ? 0 : end + moved;
      }
      used += to - from;
      count += 1;
    },
    take() {
      const taken = space;
      let isHeld = true;
      const packed = packedRows({ ...taken, width, count }, decode, () => {
        if (isHeld) spare.push(taken);
        isHeld = false;
      });
      space = room();
      used = 0;
      count = 0;
      return packed;
    },
  };
}

interface Space {
  bytes: Buffer;
  readonly bounds: Uint32Array;
}

interface Packed extends Readonly<Space> {
  readonly width: number;
  readonly count: number;
}

function packedRows(packed: Packed, decode: DecodeCells, release: () => void): PackedRows {
  const { bytes, bounds, width } = packed;
  return {
    ...packed,
    row: (index) =>
      cellsOf(bytes, bounds.subarray(index * width * 2, (index + 1) * width * 2), decode),
    release,
  };
}

/** Cells that had to be made of what came, as bytes again. */
export function rawRow(cells: readonly string[]): RawRow {
  const source = Buffer.from(cells.join(''));
  const bounds = new Uint32Array(cells.length * 2);
  let at = 0;
  cells.forEach((cell, i) => {
    bounds[i * 2] = at;
    bounds[i * 2 + 1] = at += Buffer.byteLength(cell);
  });
  return { source, from: 0, to: source.length, bounds };
}

/** The cells of one row. */
export function cellsOf(
  bytes: Buffer,
  bounds: Uint32Array,
  decode: DecodeCells,
): readonly string[] {
  const cells: string[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const [from = 0, to = 0] = [bounds[i], bounds[i + 1]];
    if (!isAscii(bytes, from, to)) return decode(slices(bytes, bounds));
    cells.push(from === to ? '' : bytes.toString('latin1', from, to));
  }
  return cells;
}

function slices(bytes: Buffer, bounds: Uint32Array): Buffer[] {
  return Array.from({ length: bounds.length / 2 }, (_, i) =>
    bytes.subarray(bounds[i * 2], bounds[i * 2 + 1]),
  );
}

function isAscii(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at] as number) > 127) return false;
  return true;
}
