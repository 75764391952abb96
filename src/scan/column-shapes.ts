// Columns of numbers that are not what they look like: decoded before anything looks at them, or told to look like tokens.
import type { CellCandidate, TableDetection } from '../detect/detect-table.ts';
import { passesLuhn } from '../../detectors/checks/luhn.ts';
import type { Column } from '../model/segment.ts';
import { judgeCardColumn, judgeSsnColumn, type ColumnShape } from '../protection/column-shape.ts';
import { isLastFour } from './hidden-values.ts';

type Rows = readonly (readonly string[])[];

export interface ColumnShapes {
  /** None of its columns is anything else than it looks like. */
  readonly isPlain: boolean;
  /** The row with what was only moved about put right. */
  decode(cells: readonly string[]): readonly string[];
  /** What was found in such columns, and what nothing found in them, with what they are. */
  mark(cells: readonly string[], found: readonly CellCandidate[]): readonly CellCandidate[];
}

const asTheyAre: ColumnShapes = {
  isPlain: true,
  decode: (cells) => cells,
  mark: (_, found) => found,
};

/** Judged on the first rows. */
export function openColumnShapes(
  columns: readonly Column[],
  sample: Rows,
  detection: TableDetection,
): ColumnShapes {
  const shapes = new Map<number, ColumnShape>();
  for (const [column, role] of detection.roles.entries()) {
    if (role.role !== 'element') continue;
    const shape = shapeOf(role.detector.element, column, columns, sample);
    if (shape) shapes.set(column, shape);
  }
  if (shapes.size === 0) return asTheyAre;
  return {
    isPlain: false,
    decode: (cells) => cells.map((cell, i) => decoded(cell, shapes.get(i))),
    mark: (cells, found) => [
      ...found.map((one) => marked(one, shapes.get(one.column))),
      ...[...shapes].flatMap(([column, shape]) =>
        found.some((one) => one.column === column) ? [] : scrambled(cells, column, shape),
      ),
    ],
  };
}

function shapeOf(
  element: string,
  column: number,
  columns: readonly Column[],
  sample: Rows,
): ColumnShape | null {
  const cells = sample.map((row) => row[column] ?? '');
  if (element === 'payment-card') return judgeCardColumn(cells, passesLuhn);
  if (element !== 'ssn') return null;
  const last = columns.findIndex((one, i) => i !== column && isLastFour(one, sample, i));
  const lastFours = sample.map((row) => /\d{4}$/.exec(row[last] ?? '')?.[0] ?? '');
  return judgeSsnColumn(cells, lastFours);
}

function decoded(cell: string, shape: ColumnShape | undefined): string {
  const [, area = '', group = '', serial = ''] =
    /^\s*(\d{3})[- ]?(\d{2})[- ]?(\d{4})\s*$/.exec(cell) ?? [];
  return shape?.decode && serial !== '' ? shape.decode(area + group + serial) : cell;
}

function marked(found: CellCandidate, shape: ColumnShape | undefined): CellCandidate {
  const { candidate } = found;
  if (!shape || candidate.form !== 'clear') return found;
  const because = [...candidate.because, shape.because];
  if (shape.kind === 'decoded') return { ...found, candidate: { ...candidate, because } };
  const form = shape.kind === 'tokens' ? 'token-like' : 'scrambled';
  return { ...found, candidate: { ...candidate, form, because } };
}

/** A number that was moved to where none was ever issued: no detector takes it for one. */
function scrambled(cells: readonly string[], column: number, shape: ColumnShape): CellCandidate[] {
  const raw = cells[column] ?? '';
  if (shape.kind !== 'scrambled' || !/^\s*(?:\d{9}|\d{3}-\d{2}-\d{4})\s*$/.test(raw)) return [];
  const { because } = shape;
  const own = { kind: 'ssn', detector: 'ssn', raw, start: 0, end: raw.length } as const;
  const candidate = { ...own, form: 'scrambled', confidence: 'high', because: [because] } as const;
  return [{ column, tentative: false, candidate }];
}
