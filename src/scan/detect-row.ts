// The candidates of one row: by its columns, by what is hidden in its cells, and by what its cells are pieces of.
import type { Near } from '../../detectors/detector.ts';
import type { CellCandidate, TableDetection } from '../detect/detect-table.ts';
import type { Column } from '../model/segment.ts';
import type { ColumnShapes } from './column-shapes.ts';
import { personKey } from './examine-text.ts';
import type { HiddenCells } from './hidden-cells.ts';
import type { PersonColumns } from './person-columns.ts';
import type { SplitRedaction } from './split-redaction.ts';
import { withTyped, type TypedColumns } from './typed-columns.ts';

/** Longer cells tell no kind of a thing. */
const longestFact = 40;

/** Whose row it is, worked out only where a detector asks: few rows hold anything. A class, since there is one for each. */
class NearInRow implements Near {
  readonly #people: PersonColumns;
  readonly #cells: readonly string[];
  readonly #columns: readonly Column[];

  constructor(people: PersonColumns, cells: readonly string[], columns: readonly Column[]) {
    this.#people = people;
    this.#cells = cells;
    this.#columns = columns;
  }

  get surname(): string {
    const name = this.#people.nameFor(this.#cells, '');
    return name ? (personKey(name).split('|')[0] ?? '') : '';
  }

  get row(): string {
    return this.#cells
      .map((cell, i) =>
        cell.length > longestFact ? '' : `${this.#columns[i]?.name ?? ''}: ${cell}`,
      )
      .join('\n');
  }

  get state(): string {
    return this.#people.stateOf(this.#cells) ?? '';
  }
}

/** What is known of the columns of a table. */
export interface RowReader {
  readonly detection: TableDetection;
  readonly typed: TypedColumns;
  readonly hidden: HiddenCells;
  readonly split: SplitRedaction;
  readonly shapes: ColumnShapes;
  readonly columns: readonly Column[];
}

export function detectInRow(
  { detection, typed, hidden, split, shapes, columns }: RowReader,
  people: PersonColumns,
  cells: readonly string[],
): readonly CellCandidate[] {
  const near = new NearInRow(people, cells, columns);
  const found = withTyped(typed, cells, near, detection.detectRow(cells, near));
  const covered = hidden.detect(cells, near, found);
  const all = shapes.mark(cells, covered.length === 0 ? found : [...found, ...covered]);
  return split.join(cells, all);
}
