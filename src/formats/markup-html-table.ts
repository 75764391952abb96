// A table of an HTML page while it is being read: rows of data, or a layout or form that is better read as text.
import { maxTableRows, type TableSegment } from '../model/segment.ts';
import { joinCells } from './blocks.ts';
import { findHeader, type SheetHeader } from './sheet-header.ts';
import { joinNames } from './table-header.ts';
import type { TextFlow } from './text-flow.ts';

const maxSpan = 50;

interface HtmlRow {
  readonly cells: string[];
  /** How many of the cells are <th>. */
  heads: number;
  readonly line: number;
}

export interface HtmlTable {
  readonly id: string;
  readonly rows: HtmlRow[];
  /** Cells that reach into the rows below, by column. */
  readonly spans: Map<number, { left: number; readonly text: string }>;
  /** Text of the cell that is open. */
  cell: TextFlow | undefined;
  /** True where tables inside make it a layout: its text is text. */
  layout: boolean;
  /** Column names, once the first batch has been made. */
  names: readonly string[] | undefined;
  /** What stood above the header, a line for each row. */
  titles: readonly string[];
  firstRow: number;
}

export function openTable(id: string): HtmlTable {
  return {
    id,
    rows: [],
    spans: new Map(),
    cell: undefined,
    layout: false,
    names: undefined,
    titles: [],
    firstRow: 1,
  };
}

export function openRow(table: HtmlTable, line: number): void {
  table.rows.push({ cells: [], heads: 0, line });
}

/** Ends the open cell; `attributes` are those of its tag. */
export function closeCell(
  table: HtmlTable,
  head: boolean,
  attributes: Readonly<Record<string, string>>,
): void {
  const row = table.rows.at(-1);
  if (table.cell === undefined || row === undefined) return;
  const text = table.cell.take().trim();
  table.cell = undefined;
  reachDown(table, row);
  const rowSpan = Math.min(Number.parseInt(attributes['rowspan'] ?? '1', 10) || 1, maxSpan);
  const columnSpan = Math.min(Number.parseInt(attributes['colspan'] ?? '1', 10) || 1, maxSpan);
  if (rowSpan > 1) table.spans.set(row.cells.length, { left: rowSpan - 1, text });
  if (head) row.heads += 1;
  row.cells.push(text);
  for (let more = 1; more < columnSpan; more += 1) row.cells.push('');
}

/** Fills the columns that a cell further up reaches into. */
function reachDown({ spans }: HtmlTable, row: HtmlRow): void {
  for (
    let span = spans.get(row.cells.length);
    span !== undefined;
    span = spans.get(row.cells.length)
  ) {
    span.left -= 1;
    if (span.left <= 0) spans.delete(row.cells.length);
    row.cells.push(span.text);
  }
}

/** The rows so far, when they are a full batch or the table is over; undefined where they are no table. */
export function takeBatch(table: HtmlTable, over: boolean): TableSegment | undefined {
  if (table.layout || (!over && table.rows.length <= maxTableRows)) return undefined;
  const filled = table.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
  if (table.names === undefined) {
    if (width < 2 || filled.length < 2 || isForm(filled, width)) return undefined;
    const header = headerOf(filled);
    table.names = header.names;
    table.titles = filled.slice(0, header.start).map(({ cells }) => joinCells(cells));
    filled.splice(0, header.end);
    table.firstRow += header.end;
  }
  table.rows.length = 0;
  if (filled.length === 0) return undefined;
  const columns = Array.from({ length: width }, (_, at) => ({ name: table.names?.[at] ?? '' }));
  const rows = filled.map(({ cells }) => [...cells, ...columns.slice(cells.length).map(() => '')]);
  const lines = filled.map(({ line }) => line);
  const segment: TableSegment = {
    kind: 'table',
    table: table.id,
    columns,
    rows,
    firstRow: table.firstRow,
    lines,
    at: { part: table.id, line: lines[0] ?? 1 },
  };
  table.firstRow += rows.length;
  return segment;
}

/** What stood above the rows, to be read as text. */
export function takeTitles(table: HtmlTable): string {
  const titles = table.titles.map((title) => `${title}\n`).join('');
  table.titles = [];
  return titles;
}

/** The rows as lines: 'label: value' where there are two cells, tabs between them otherwise. */
export function takeLines(table: HtmlTable): string {
  const lines = table.rows.map(({ cells }) => {
    const filled = cells.filter((cell) => cell !== '');
    const [label = '', value = ''] = filled;
    if (filled.length === 2 && !/[:?]$/.test(label)) return `${label}: ${value}\n`;
    return `${filled.join(filled.length === 2 ? ' ' : '\t')}\n`;
  });
  table.rows.length = 0;
  return lines.join('');
}

/** A form: labels at the left, what was filled in at the right. */
function isForm(rows: readonly HtmlRow[], width: number): boolean {
  const labelled = rows.filter(
    ({ cells, heads }) => cells[0]?.endsWith(':') === true || (heads > 0 && heads < cells.length),
  );
  // Labels at the left of several values each compare people: that is a table, turned round.
  const compared = labelled.filter(
    ({ cells, heads }) => heads === 1 && cells.filter((cell) => cell !== '').length > 2,
  );
  if (compared.length >= rows.length * 0.6) return false;
  return width <= 4 && labelled.length >= rows.length * 0.6;
}

function headerOf(rows: readonly HtmlRow[]): SheetHeader {
  const first = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const row = rows[first];
  if (row === undefined) return { start: 0, end: 0, names: [] };
  const { cells, heads } = row;
  if (heads > 1 && heads >= cells.length / 2) {
    const second = rows[first + 1];
    const isHeading = second !== undefined && second.heads >= second.cells.length / 2;
    const names = isHeading && second.heads > 1 ? joinNames(cells, second.cells) : cells;
    return { start: first, end: first + (names === cells ? 1 : 2), names };
  }
  const all = rows.slice(0, 50).map((one) => one.cells);
  return findHeader(all) ?? { start: 0, end: 0, names: [] };
}
