// The candidates of one row: by its columns, and by what is only hidden there: encodings, hashes and ciphertext.
import type { Detector, Near } from '../../detectors/detector.ts';
import { isEmptyCell } from '../detect/detect-cell.ts';
import type { CellCandidate, TableDetection } from '../detect/detect-table.ts';
import type { Candidate } from '../model/element.ts';
import type { Column } from '../model/segment.ts';
import { describeField, type FieldState } from '../protection/ciphertext.ts';
import { personKey } from './examine-text.ts';
import type { PersonColumns } from './person-columns.ts';
import { withTyped, type TypedColumn } from './typed-columns.ts';

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
  readonly columns: readonly Column[];
  readonly detection: TableDetection;
  readonly people: PersonColumns;
  readonly typed: readonly TypedColumn[];
}

export function detectInRow(
  { columns, detection, people, typed }: RowReader,
  cells: readonly string[],
): CellCandidate[] {
  const near = nearOf(people, cells);
  const found = withTyped(typed, cells, near, detection.detectRow(cells, near));
  detection.roles.forEach((role, column) => {
    const cell = cells[column] ?? '';
    if (role.role !== 'element' || cell === '' || found.some((one) => one.column === column))
      return;
    const hidden = describeCell(cell);
    if (hidden === null || isEmptyCell(cell)) return;
    if (hidden.decoded !== undefined) {
      for (const one of detection.detectRow(
        cells.map((_, i) => (i === column ? (hidden.decoded as string) : '')),
        near,
      )) {
        found.push({
          ...one,
          candidate: {
            ...one.candidate,
            because: [...one.candidate.because, `it is only encoded (${hidden.mechanism})`],
          },
        });
      }
      return;
    }
    found.push({
      column,
      tentative: false,
      candidate: hiddenValue(role.detector, cell, {
        form:
          hidden.state === 'hash' && !keyedName.test(columns[column]?.name ?? '')
            ? 'hashed'
            : 'unreadable',
        because: `${columns[column]?.name ?? 'the column'} holds ${hidden.mechanism}`,
      }),
    });
  });
  return found;
}

/** A column that says of itself that a key was used. */
const keyedName = /hmac|keyed|token|encr|cipher|pepper/i;

/** Ciphertext, a hash or an encoding in place of a value; null where the cell is none of it. */
function describeCell(cell: string): FieldState | null {
  return cell.length < 12 ? null : describeField(cell);
}

function hiddenValue(
  detector: Detector,
  raw: string,
  { form, because }: { readonly form: 'hashed' | 'unreadable'; readonly because: string },
): Candidate {
  const { element: kind, id } = detector;
  return {
    kind,
    detector: id,
    raw,
    start: 0,
    end: raw.length,
    form,
    confidence: 'high',
    because: [because],
  };
}
