// Rows in which surely nothing is found, told by their characters alone: most rows of most tables, and none of them is examined.
import type { TableDetection } from '../detect/detect-table.ts';
import type { Detectors } from '../detect/derived.ts';
import { ownDetectors } from '../detect/own.ts';
import { isQuiet, quietColumns, type QuietColumn } from '../detect/quiet-columns.ts';
import { textOf, type CellSpan } from '../detect/cell-span.ts';
import type { Column, PackedRows } from '../model/segment.ts';
import { mayHoldRecord } from './payload-tables.ts';

export interface QuietRows {
  ofCells(cells: readonly string[]): boolean;
  ofPacked(rows: PackedRows, row: number): boolean;
}

interface Typed {
  readonly columns: readonly Column[];
  readonly detection: TableDetection;
  readonly detectors: Detectors;
  /** Columns that are something together with others. */
  readonly looked: Iterable<number>;
  /** Rows of longer texts are read whole. */
  readonly readsTexts: boolean;
  /** See `CarriedNames`. */
  readonly leaning: readonly [without: number, given: number] | null;
}

/** Of a table whose rows do not hang together; null where every row is looked at. */
export function openQuietRows(typed: Typed): QuietRows | null {
  const { columns, detection, detectors } = typed;
  // Users know of their own values what we do not.
  if (ownDetectors(detectors).length > 0 || detection.isConversation) return null;
  const looked = new Set(typed.looked);
  const tests = quietColumns(columns, detection, { looked, detectors });
  if (typed.readsTexts && tests.some(({ kind }) => kind === 'prose')) return null;
  const [without, given] = typed.leaning ?? [-1, -1];
  const kinds = tests.map(({ kind }) =>
    kind === 'look' ? look : kind === 'prose' ? prose : value,
  );
  // One for all cells: there are millions of them.
  const cell: CellSpan = { bytes: scratch, from: 0, to: 0, digits: 0 };
  const isQuietAt = (i: number, from: number, to: number): boolean => {
    const kind = kinds[i] as number;
    if (kind === look) return false;
    const { bytes } = cell;
    let digits = 0;
    let seen = 0;
    for (let at = from; at < to; at++) {
      const is = classes[bytes[at] as number] as number;
      digits += is & digit;
      seen |= is;
    }
    if (digits < fewestDigits && seen < sign && kind === value && to - from <= mostPlain)
      return true;
    if ((seen & foreign) !== 0) return false;
    cell.from = from;
    cell.to = to;
    cell.digits = digits;
    const mayHold = (seen & sign) !== 0 || (digits >= 10 && (seen & letterA) !== 0);
    return !(mayHold && mayHoldRecord(textOf(cell))) && isQuiet(tests[i] as QuietColumn, cell);
  };
  return {
    ofCells(cells) {
      if (given >= 0 && cells[given] !== '' && cells[without] === '') return false;
      cell.bytes = scratch;
      for (let i = 0; i < tests.length; i++) {
        const text = cells[i] ?? '';
        if (text === '') continue;
        if (text.length > scratch.length) return false;
        for (let at = 0; at < text.length; at++) scratch[at] = Math.min(text.charCodeAt(at), 0xff);
        if (!isQuietAt(i, 0, text.length)) return false;
      }
      return true;
    },
    ofPacked({ bytes, bounds, width }, row) {
      cell.bytes = bytes;
      const first = row * width * 2;
      if (
        given >= 0 &&
        isFilled(bounds, first + given * 2) &&
        !isFilled(bounds, first + without * 2)
      )
        return false;
      let at = first;
      for (let i = 0; i < tests.length; i++, at += 2) {
        const from = bounds[at] as number;
        const to = bounds[at + 1] as number;
        if (from !== to && !isQuietAt(i, from, to)) return false;
      }
      return true;
    },
  };
}

const isFilled = (bounds: Uint32Array, at: number): boolean => bounds[at] !== bounds[at + 1];

/** Longer cells are looked at. */
const scratch = Buffer.alloc(4096);

/** How cells are gone through: each is looked at; as texts; as values. */
const [look, prose, value] = [0, 1, 2];

/** Digits; the letter that some records begin with; signs that the others are written with; what is not ASCII. */
const [digit, letterA, sign, foreign] = [1, 2, 4, 8];
const classes = new Uint8Array(256).fill(foreign, 128);
for (const character of '0123456789') classes[character.charCodeAt(0)] = digit;
for (const character of '|*&"<(') classes[character.charCodeAt(0)] = sign;
classes['A'.charCodeAt(0)] = letterA;

/** Values no longer than this, with fewer digits, are never worth a look. */
const mostPlain = 40;
const fewestDigits = 3;
