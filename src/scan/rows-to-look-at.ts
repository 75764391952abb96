// The rows of a batch that have to be looked at, and those above them that they may take a name from.
import { isTotalsLine } from '../formats/totals-line.ts';
import type { TableSegment } from '../model/segment.ts';
import type { QuietRows } from './quiet-rows.ts';

export interface RowVisit {
  /** null where each row is looked at. */
  readonly quiet: QuietRows | null;
  readonly look: (cells: readonly string[], index: number) => void;
  /** A row that was passed over, where the next one may take a name from it. */
  readonly above: ((cells: readonly string[]) => void) | null;
}

export function eachRow(segment: TableSegment, { quiet, look, above }: RowVisit): void {
  const { packed } = segment;
  const count = packed?.count ?? segment.rows.length;
  const cellsAt = (i: number): readonly string[] =>
    packed?.row(i) ?? (segment.rows[i] as readonly string[]);
  const isQuiet = (i: number): boolean =>
    quiet !== null && (packed ? quiet.ofPacked(packed, i) : quiet.ofCells(cellsAt(i)));
  let passed = 0;
  const catchUp = (next: number): void => {
    if (above === null) return;
    for (let i = next - 1; i >= passed; i--) {
      const cells = cellsAt(i);
      if (!isTotalsLine(cells)) return above(cells);
    }
  };
  for (let i = 0; i < count; i++) {
    if (isQuiet(i)) continue;
    catchUp(i);
    look(cellsAt(i), i);
    passed = i + 1;
  }
  catchUp(count);
}
