// One table, batch by batch: columns typed on its first rows, rows paired with their people, columns judged at the end.
import { openTable, type CellCandidate, type TableDetection } from '../detect/detect-table.ts';
import { isEmptyCell } from '../detect/detect-cell.ts';
import type { Detector, Near } from '../../detectors/detector.ts';
import type { Candidate } from '../model/element.ts';
import type { Column, Location, TableSegment } from '../model/segment.ts';
import { describeField, type FieldState } from '../protection/ciphertext.ts';
import { normaliseText } from '../text/normalise.ts';
import type { Desk } from './evidence.ts';
import { examineText, personKey } from './examine-text.ts';
import { carryFamilyNames } from './household-rows.ts';
import { openPayloads, type Payloads } from './payload-tables.ts';
import { findPersonColumns, type PersonColumns } from './person-columns.ts';
import { settleRow, type Bench, type Row } from './settle-row.ts';
import { joinSplitNumbers } from './split-numbers.ts';

export interface TableExamination {
  push(segment: TableSegment): void;
  close(): void;
}

const isForeign = (cell: string): boolean => /[^\0-\x7f]/.test(cell);

/** The table as typed by its first rows. */
interface TypedTable {
  /** As the format gave them. */
  readonly source: readonly Column[];
  readonly columns: readonly Column[];
  /** A row with its split numbers joined and the family name that it leaves out. */
  readonly complete: (row: readonly string[]) => readonly string[];
  readonly payloads: Payloads;
  readonly isGrammar: boolean;
  readonly detection: TableDetection;
  readonly bench: Bench;
}

export function openTableExamination(desk: Desk, first: TableSegment): TableExamination {
  let typed = typeTable(desk, first);
  return {
    push(segment) {
      if (!sameColumns(typed.source, segment.columns)) {
        closeTable(typed);
        typed = typeTable(desk, segment);
      }
      segment.rows.forEach((cells, i) => {
        const plain = cells.some(isForeign) ? cells.map((cell) => normaliseText(cell)) : cells;
        examineRow(typed, {
          cells: typed.complete(plain),
          // Most rows hold nothing: their place is worked out only when asked for.
          get at(): Location {
            const line = segment.lines?.[i];
            const row = segment.firstRow + i;
            return { ...segment.at, row, ...(line === undefined ? {} : { line }) };
          },
        });
      });
    },
    close: () => closeTable(typed),
  };
}

function typeTable(
  desk: Desk,
  { table, columns: source, rows, records }: TableSegment,
): TypedTable {
  const { columns, join } = joinSplitNumbers(source, rows);
  const sample = rows.map(join);
  const people = findPersonColumns(columns, sample);
  const carry = carryFamilyNames(columns, people.names);
  const isGrammar = records === true;
  const hasPeople = people.hasNames && !isGrammar;
  const names = `${table} ${columns.map(({ name }) => name).join(' ')}`;
  return {
    source,
    columns,
    complete: isGrammar ? (row) => row : (row) => carry(join(row)),
    payloads: openPayloads(desk, columns, people, openTableExamination),
    isGrammar,
    detection: openTable(
      columns,
      isGrammar ? sample : sample.map((row) => withoutEmployerNumbers(people, row)),
      { name: table, hasPeople, detectors: desk.detectors },
    ),
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

function closeTable({ detection, bench, payloads }: TypedTable): void {
  payloads.close();
  for (const { column, kind, tally } of bench.tentative.values()) {
    if (detection.judge(column, kind).keep) bench.desk.tally.merge(tally);
  }
}

function examineRow(table: TypedTable, row: Row): void {
  const { columns, detection, bench, payloads, isGrammar } = table;
  const { desk, people } = bench;
  const cells = isGrammar ? row.cells : payloads.take(row);
  const counted = isGrammar ? cells : withoutEmployerNumbers(people, cells);
  const own: Row =
    counted === row.cells
      ? row
      : {
          cells: counted,
          get at() {
            return row.at;
          },
        };
  if (!people.hasNames && examineAsText(desk, detection, columns, own)) return;
  settleRow(bench, own, detectInRow(detection, people, columns, own.cells));
}

const nineDigits = /^\d{9}$/;

/** The bare nine digits of a company are its employer's number. */
function withoutEmployerNumbers(
  people: PersonColumns,
  cells: readonly string[],
): readonly string[] {
  if (!cells.some((cell) => nineDigits.test(cell)) || !people.isCompany(cells)) return cells;
  return cells.map((cell) => (nineDigits.test(cell) ? '' : cell));
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
  detection: TableDetection,
  people: PersonColumns,
  columns: readonly Column[],
  cells: readonly string[],
): CellCandidate[] {
  const near = nearOf(people, cells);
  const found = detection.detectRow(cells, near);
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
