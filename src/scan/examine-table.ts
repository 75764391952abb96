// One table, batch by batch: columns typed on its first rows, rows paired with their people, columns judged at the end.
import { openTable, type CellCandidate, type TableDetection } from '../detect/detect-table.ts';
import { isEmptyCell } from '../detect/detect-cell.ts';
import { isFinancialText } from '../detect/financial.ts';
import type { Detector, Near } from '../../detectors/detector.ts';
import type { Candidate } from '../model/element.ts';
import type { TableContext } from '../detect/column-role.ts';
import type { PersonName } from '../model/person.ts';
import type { Column, Location, TableSegment } from '../model/segment.ts';
import { describeField, type FieldState } from '../protection/ciphertext.ts';
import { normaliseText } from '../text/normalise.ts';
import { identifyingNumber, settleElement, sortNumbers, type Desk } from './evidence.ts';
import { examineText, personKey } from './examine-text.ts';
import { findPersonColumns, type PersonColumns } from './person-columns.ts';
import { makeTally, type Tally } from './tally.ts';

export interface TableExamination {
  push(segment: TableSegment): void;
  close(): void;
}

/** Tallies that count only if their column is kept, by column and kind. */
type Tentative = Map<
  string,
  { readonly column: number; readonly kind: Candidate['kind']; readonly tally: Tally }
>;

interface Row {
  readonly cells: readonly string[];
  readonly at: Location;
}

const accounts = new Set(['payment-card', 'bank-account', 'routing-number', 'electronic-id']);
const rowCodes: ReadonlySet<string> = new Set(['access-code']);

export function openTableExamination(desk: Desk, first: TableSegment): TableExamination {
  let columns = first.columns;
  let people = findPersonColumns(columns, first.rows);
  const contextOf = ({ table, records }: TableSegment): TableContext => ({
    name: table,
    hasPeople: people.hasNames && records !== true,
  });
  let detection = openTable(columns, first.rows, contextOf(first));
  const tentative: Tentative = new Map();
  const examineRow = (row: Row): void => {
    if (!people.hasNames && examineAsText(desk, detection, columns, row)) return;
    const found = detectInRow(detection, people, columns, row.cells);
    settleRow({ desk, detection, people, columns, tentative }, row, found);
  };
  return {
    push(segment) {
      if (segment.columns !== columns && segment.columns.length !== columns.length) {
        columns = segment.columns;
        people = findPersonColumns(columns, segment.rows);
        detection = openTable(columns, segment.rows, contextOf(segment));
      }
      segment.rows.forEach((cells, i) => {
        const line = segment.lines?.[i];
        examineRow({
          cells: cells.map((cell) => normaliseText(cell)),
          at: { ...segment.at, row: segment.firstRow + i, ...(line === undefined ? {} : { line }) },
        });
      });
    },
    close() {
      for (const { column, kind, tally } of tentative.values()) {
        if (detection.judge(column, kind).keep) desk.tally.merge(tally);
      }
    },
  };
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

interface Bench {
  readonly desk: Desk;
  readonly detection: TableDetection;
  readonly people: PersonColumns;
  readonly columns: readonly Column[];
  readonly tentative: Tentative;
}

function settleRow(bench: Bench, row: Row, found: readonly CellCandidate[]): void {
  if (!found.some(({ candidate }) => candidate.kind !== 'access-code')) return;
  const { desk, people, columns } = bench;
  const owners = found.map(({ column }) => people.nameFor(row.cells, columns[column]?.name ?? ''));
  for (const [i, { column, candidate, tentative }] of found.entries()) {
    if (
      candidate.kind === 'access-code' &&
      !found.some(
        (other) => accounts.has(other.candidate.kind) && opens(candidate, columns, other.column),
      )
    )
      continue;
    const name = owners[i] ?? null;
    const numbers = sortNumbers(
      found.map((other, j) =>
        sameName(owners[j] ?? null, name) ? identifyingNumber(other.candidate) : '',
      ),
    );
    settleElement(
      desk,
      {
        candidate,
        at: { ...row.at, column: columns[column]?.name || column + 1 },
        name,
        nameConfidence: name ? confidenceOfNames(people) : 'low',
        bond: name ? 'record' : null,
        doubtful: false,
        code:
          rowCodes.has(candidate.kind) ||
          (accounts.has(candidate.kind) &&
            found.some(
              (other) =>
                other.candidate.kind === 'access-code' && opens(other.candidate, columns, column),
            )),
        because: name ? 'the name stands in the same record' : '',
      },
      name ? people.factsFor(row.cells, name, numbers) : null,
      tentative ? tentativeTally(bench, column, candidate.kind) : desk.tally,
    );
  }
}

function sameName(a: PersonName | null, b: PersonName | null): boolean {
  return a === b || (a !== null && b !== null && personKey(a) === personKey(b));
}

/** In a row, a card's or account's neighbours give the context: the column names say whether the code is for it. */
function opens(code: Candidate, columns: readonly Column[], accountColumn: number): boolean {
  return isFinancialText(code.label ?? '', columns[accountColumn]?.name ?? '');
}

function confidenceOfNames(people: PersonColumns): 'high' | 'medium' | 'low' {
  return people.names.some((column) => column.confidence === 'high' && column.type !== 'other')
    ? 'high'
    : 'medium';
}

function tentativeTally(bench: Bench, column: number, kind: Candidate['kind']): Tally {
  const key = `${column} ${kind}`;
  let entry = bench.tentative.get(key);
  if (!entry) {
    entry = { column, kind, tally: makeTally(bench.desk.settings.places) };
    bench.tentative.set(key, entry);
  }
  return entry.tally;
}
