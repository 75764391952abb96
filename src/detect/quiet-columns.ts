// Columns as tests of their cells: whether a cell surely holds nothing, whoever its row is about. No is only a reason to look.
import { textOf, type CellSpan } from './cell-span.ts';
import { refusedName, type ColumnRole } from './column-role.ts';
import { isSilent, type TableDetection } from './detect-table.ts';
import type { Detectors } from './derived.ts';
import { hasAnchor } from './kernel.ts';
import type { QuietCells } from './quiet-cells.ts';
import {
  isNothing,
  numberLengths,
  numbersAlone,
  numbersAsText,
  type NumberTest,
} from './quiet-numbers.ts';
import { knownForms, type KnownForms } from './quiet-forms.ts';

/** What a detection does with the cells of a column. */
type Kind =
  /** Each is looked at. */
  | 'look'
  /** None is. */
  | 'pass'
  /** Only long texts are. */
  | 'silent'
  | 'prose'
  /** By name and value. */
  | 'named'
  /** By the value alone. */
  | 'values';

export interface QuietColumn {
  readonly kind: Kind;
  /** What the column is called where it is read as text. */
  readonly name: string;
  readonly detectors: Detectors;
  readonly known: QuietCells;
  readonly forms: KnownForms;
  /** Of whole numbers, by their lengths; null where they are looked at. */
  readonly numbers: (NumberTest | null | undefined)[];
}

/** @param looked columns whose cells are something together with others */
export function quietColumns(
  columns: readonly { readonly name: string }[],
  { roles, counts, quiet }: TableDetection,
  { looked, detectors }: { readonly looked: ReadonlySet<number>; readonly detectors: Detectors },
): readonly QuietColumn[] {
  return columns.map(({ name }, i) => {
    const role = roles[i] as ColumnRole;
    const isLooked = looked.has(i) || counts[i]?.nine !== null;
    return {
      kind: isLooked ? 'look' : kindOf(role),
      name: role.role === 'other' && role.meaning === refusedName ? '' : name,
      detectors,
      known: quiet[i] as QuietCells,
      forms: knownForms(),
      numbers: [],
    };
  });
}

function kindOf(role: ColumnRole): Kind {
  if (role.role === 'element') return 'look';
  if (role.role !== 'other') return role.role;
  if (role.meaning === 'inherited') return 'pass';
  return isSilent(role) ? 'silent' : 'named';
}

const longestValue = 40;

/** Whether a cell that is not empty surely holds nothing. The cell is ASCII. */
export function isQuiet(column: QuietColumn, cell: CellSpan): boolean {
  const { kind } = column;
  const { digits } = cell;
  const length = cell.to - cell.from;
  if (kind === 'look') return false;
  if (kind === 'pass') return true;
  if (kind === 'prose' || length > longestValue) return isQuietText(column, textOf(cell));
  if (kind === 'silent' || column.forms.has(cell)) return true;
  if (digits === length && digits >= numberLengths.fewest && digits <= numberLengths.most)
    return isQuietNumber(column, cell);
  if (kind === 'values') return false;
  return column.known.has(textOf(cell));
}

function isQuietText({ known, detectors }: QuietColumn, cell: string): boolean {
  if (known.has(cell)) return true;
  if (hasAnchor(cell, detectors)) return false;
  known.add(cell);
  return true;
}

function isQuietNumber(column: QuietColumn, cell: CellSpan): boolean {
  const { numbers, kind } = column;
  const length = cell.digits;
  if (numbers[length] === undefined)
    numbers[length] =
      kind === 'values' ? numbersAlone(column.detectors, length) : numbersAsText(column, length);
  const test = numbers[length];
  if (test === null || test === undefined) return false;
  return test.patterns.length === 0 || isNothing(test, textOf(cell));
}
