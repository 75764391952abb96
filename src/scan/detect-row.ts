// The candidates of one row: by its columns, by what is hidden in its cells, and by what its cells are pieces of.
import type { Near } from '../../detectors/detector.ts';
import type { CellCandidate, TableDetection } from '../detect/detect-table.ts';
import type { ColumnShapes } from './column-shapes.ts';
import { personKey } from './examine-text.ts';
import type { HiddenCells } from './hidden-cells.ts';
import type { PersonColumns } from './person-columns.ts';
import type { SplitRedaction } from './split-redaction.ts';
import { withTyped, type TypedColumns } from './typed-columns.ts';

/** Whose row it is, worked out only where a detector asks: few rows hold anything. */
function nearOf(people: PersonColumns, cells: readonly string[]): Near {
  return {
    get surname(): string {
      const name = people.nameFor(cells, '');
      return name ? (personKey(name).split('|')[0] ?? '') : '';
    },
    get state(): string {
      return people.stateOf(cells) ?? '';
    },
  };
}

/** What is known of the columns of a table. */
export interface RowReader {
  readonly detection: TableDetection;
  readonly typed: TypedColumns;
  readonly hidden: HiddenCells;
  readonly split: SplitRedaction;
  readonly shapes: ColumnShapes;
}

export function detectInRow(
  { detection, typed, hidden, split, shapes }: RowReader,
  people: PersonColumns,
  cells: readonly string[],
): readonly CellCandidate[] {
  const near = nearOf(people, cells);
  const found = withTyped(typed, cells, near, detection.detectRow(cells, near));
  const all = shapes.mark(cells, [...found, ...hidden.detect(cells, near, found)]);
  return split.join(cells, all);
}
