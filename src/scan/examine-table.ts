// One table, batch by batch: columns typed on its first rows, rows paired with their people, columns judged at the end.
import { openTable, type CellCandidate, type TableDetection } from '../detect/detect-table.ts';
import type { Near } from '../../detectors/detector.ts';
import type { Column, Location, TableSegment } from '../model/segment.ts';
import { normaliseText } from '../text/normalise.ts';
import type { Desk } from './evidence.ts';
import { examineText, personKey } from './examine-text.ts';
import { findPersonColumns, type PersonColumns } from './person-columns.ts';
import { openHiddenCells, type HiddenCells } from './hidden-cells.ts';
import { settleRow, type Bench, type Row } from './settle-row.ts';
import { openSplitNumbers, type SplitNumbers } from './split-numbers.ts';

export interface TableExamination {
  push(segment: TableSegment): void;
  close(): void;
}

const isForeign = (cell: string): boolean => /[^\0-\x7f]/.test(cell);

/** The table as typed by its first rows. */
interface TypedTable {
  readonly columns: readonly Column[];
  readonly detection: TableDetection;
  readonly hidden: HiddenCells;
  readonly split: SplitNumbers;
  readonly bench: Bench;
}

export function openTableExamination(desk: Desk, first: TableSegment): TableExamination {
  let typed = typeTable(desk, first);
  return {
    push(segment) {
      if (!sameColumns(typed.columns, segment.columns)) {
        keepJudged(typed);
        typed = typeTable(desk, segment);
      }
      segment.rows.forEach((cells, i) => {
        examineRow(typed, {
          cells: cells.some(isForeign) ? cells.map((cell) => normaliseText(cell)) : cells,
          // Most rows hold nothing: their place is worked out only when asked for.
          get at(): Location {
            const line = segment.lines?.[i];
            const row = segment.firstRow + i;
            const concealed = segment.concealed?.[i] ?? '';
            return {
              ...segment.at,
              row,
              ...(line === undefined ? {} : { line }),
              ...(concealed === '' ? {} : { concealed }),
            };
          },
        });
      });
    },
    close: () => keepJudged(typed),
  };
}

function typeTable(desk: Desk, { table, columns, rows, records }: TableSegment): TypedTable {
  const people = findPersonColumns(columns, rows);
  const hasPeople = people.hasNames && records !== true;
  const names = `${table} ${columns.map(({ name }) => name).join(' ')}`;
  const detection = openTable(columns, rows, { name: table, hasPeople });
  return {
    columns,
    detection,
    hidden: openHiddenCells(columns, rows, { detection, hasPeople }),
    split: openSplitNumbers(columns, rows),
    bench: { desk, people, columns, names, tentative: new Map() },
  };
}

/** Batches of one table share their columns, but for records whose keys differ. */
function sameColumns(one: readonly Column[], other: readonly Column[]): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every(({ name }, i) => name === other[i]?.name))
  );
}

function keepJudged({ detection, bench }: TypedTable): void {
  for (const { column, kind, tally } of bench.tentative.values()) {
    if (detection.judge(column, kind).keep) bench.desk.tally.merge(tally);
  }
}

function examineRow(typed: TypedTable, row: Row): void {
  const { columns, detection, bench } = typed;
  const { desk, people } = bench;
  if (!people.hasNames && examineAsText(desk, detection, columns, row)) return;
  settleRow(bench, row, detectInRow(typed, row.cells));
}

/** Without name columns, a row of running text is read as a small document: the name may stand in the text. */
function examineAsText(
  desk: Desk,
  detection: TableDetection,
  columns: readonly Column[],
  row: Row,
): boolean {
  if (!row.cells.some((cell, i) => detection.roles[i]?.role === 'prose' && cell.length > 20))
    return false;
  const starts: { readonly offset: number; readonly column: string | number }[] = [];
  let text = '';
  row.cells.forEach((cell, i) => {
    if (cell === '') return;
    const name = columns[i]?.name ?? '';
    starts.push({ offset: text.length, column: name || i + 1 });
    text += `${name === '' ? '' : `${name}: `}${cell}\n`;
  });
  const locate = (offset: number): Location => ({ ...row.at, ...columnAt(starts, offset) });
  examineText(desk, { text, locate });
  return true;
}

function columnAt(
  starts: readonly { readonly offset: number; readonly column: string | number }[],
  offset: number,
): Location {
  const start = starts.findLast((one) => one.offset <= offset);
  return start ? { column: start.column } : {};
}

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

function detectInRow(
  { detection, hidden, split, bench }: TypedTable,
  cells: readonly string[],
): readonly CellCandidate[] {
  const near = nearOf(bench.people, cells);
  const found = detection.detectRow(cells, near);
  return split.join(cells, [...found, ...hidden.detect(cells, near, found)]);
}
