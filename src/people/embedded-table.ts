// Tables inside text (pasted rows, pipes, tuples, aligned columns): their elements belong to the person of the row.
import type { Confidence } from '../model/element.ts';
import type { PersonName } from '../model/person.ts';
import { typeOfHeader } from './column-header.ts';
import { personOfRow } from './column-owner.ts';
import { typeNameColumns } from './columns.ts';
import { boundTables } from './bound-parameters.ts';
import { declaredTables } from './declared-table.ts';
import { areFormLabels } from './form-lines.ts';
import { cellText, type Cell, type EmbeddedTable, holdNames } from './table-cells.ts';
import { mayNameSomebody } from './tokens.ts';

type Divider = '\t' | '|' | ',' | ';' | 'tuple' | 'blanks';
const dividers: readonly Divider[] = ['\t', '|', 'tuple', ',', ';', 'blanks'];
const minCells = 3;
const maxLineLength = 2000;
const maxTypedRows = 400;
const ruleLine = /^[\s|:=+-]{3,400}$/;

let lastText = '';
let lastTables: readonly EmbeddedTable[] = [];

/** The tables of a text that have at least one column of names. */
export function findTables(text: string): readonly EmbeddedTable[] {
  // Whoever looks for what a text holds, and whoever pairs it, ask the same.
  if (text !== lastText) {
    lastTables = mayNameSomebody(text)
      ? [...boundTables(text), ...declaredTables(text), ...tablesIn(text)]
      : [];
    lastText = text;
  }
  return lastTables;
}

function tablesIn(text: string): readonly EmbeddedTable[] {
  const lines: { start: number; line: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, line });
    start += line.length + 1;
  }
  const tables: EmbeddedTable[] = [];
  const refused: Refused = new Map();
  for (let i = 0; i < lines.length;) {
    const table = tableAt(text, lines, i, refused);
    if (table) {
      tables.push(table.table);
      i = table.next;
    } else i++;
  }
  return tables;
}

/** The last run of lines of each divider that was no table of people: looked at again from its second line only. */
type Refused = Map<Divider, { readonly from: number; readonly next: number }>;

type Lines = readonly { readonly start: number; readonly line: string }[];

function tableAt(
  text: string,
  lines: Lines,
  from: number,
  refused: Refused,
): { table: EmbeddedTable; next: number } | null {
  for (const divider of dividers) {
    const before = refused.get(divider);
    if (before && from > before.from + 1 && from < before.next) continue;
    const first = cellsOf(lines[from]!.line, lines[from]!.start, divider);
    if (first === null) continue;
    const rows = [first];
    let next = from + 1;
    for (; next < lines.length; next++) {
      const { line, start } = lines[next]!;
      if (divider !== 'blanks' && ruleLine.test(line)) continue;
      const cells = cellsOf(line, start, divider);
      if (cells === null || cells.length !== first.length) break;
      rows.push(cells);
    }
    const table =
      rows.length >= 2 || divider === 'tuple'
        ? tableOf(text, rows, divider, textBefore(text, first[0]!.start - 1))
        : null;
    if (table) return { table, next };
    if (!before || from >= before.next) refused.set(divider, { from, next });
  }
  return null;
}

function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 600), start);
}

function tableOf(
  text: string,
  rows: readonly (readonly Cell[])[],
  divider: Divider,
  before: string,
): EmbeddedTable | null {
  const values = rows.map((row) => row.map((cell) => cellText(text, cell)));
  if (divider === ',' && looksLikeProse(values)) return null;
  const firstIsHeader = divider !== 'tuple' && isHeader(values[0]!);
  const header =
    divider === 'tuple' ? tupleHeader(before, rows[0]!.length) : firstIsHeader ? values[0]! : null;
  if (rows[0]!.length < minCells && !header) return null;
  const body = firstIsHeader ? values.slice(1) : values;
  // Without a header, two lines that happen to divide alike are no table.
  if (body.length < (header ? 1 : divider === 'blanks' || divider === ',' ? 3 : 2)) return null;
  const sample = body.slice(0, maxTypedRows);
  const cells = rows[0]!.map((_, i) => sample.map((row) => row[i]!));
  if (cells.some((column, i) => areFormLabels([...(header ? [header[i]!] : []), ...column])))
    return null;
  const columns = typeNameColumns(cells, header);
  if (!holdNames(columns)) return null;
  const from = rows[0]![0]!.start;
  const to = rows.at(-1)!.at(-1)!.end;
  return { from, to, header, rows: firstIsHeader ? rows.slice(1) : rows, columns };
}

function isHeader(cells: readonly string[]): boolean {
  if (cells.some((cell) => /\d{3}/.test(cell))) return false;
  return (
    cells.some((cell) => typeOfHeader(cell) !== null) && cells.every((cell) => cell.length <= 40)
  );
}

/** Column names of the INSERT statement that the tuples belong to. */
function tupleHeader(before: string, count: number): readonly string[] | null {
  const names = /insert\s{1,4}into\s{1,4}\S{1,80}\s{0,4}\(([^)]{1,400})\)\s{0,4}values\s{0,4}$/i
    .exec(before)?.[1]
    ?.split(',');
  return names?.length === count ? names.map((name) => name.replace(/["'`[\]\s]/g, '')) : null;
}

function looksLikeProse(values: readonly (readonly string[])[]): boolean {
  let long = 0;
  let cells = 0;
  for (const row of values) {
    for (const cell of row) {
      cells++;
      if (cell.split(/\s+/).length > 5) long++;
    }
  }
  return long > cells * 0.15;
}

function cellsOf(line: string, lineStart: number, divider: Divider): Cell[] | null {
  if (line.length > maxLineLength || line.length < 5) return null;
  if (divider === 'tuple') {
    const tuple = /(?:^|\bvalues|^\s*(?:new\s+)?[A-Z][\w.]{0,60})\s*\((?=.*\)\s*[,;]?\s*$)/i.exec(
      line,
    );
    if (!tuple) return null;
    const open = tuple.index + tuple[0].length;
    return enough(divide(line.slice(open, line.lastIndexOf(')')), lineStart + open, ',', "'"));
  }
  if (divider === 'blanks') return enough(divideAtBlanks(line, lineStart));
  if (!line.includes(divider)) return null;
  const cells = divide(line, lineStart, divider, divider === ',' ? '"' : '');
  return enough(
    divider === '|' ? withoutEdges(line, cells) : cells,
    divider === '\t' || divider === '|' ? 2 : minCells,
  );
}

/** "| Ann | 1 |": the bars at both ends part nothing. */
function withoutEdges(line: string, cells: Cell[]): Cell[] {
  const opens = /^\s*\|/.test(line);
  const closes = /\|\s*$/.test(line);
  return opens && closes ? cells.slice(1, -1) : cells;
}

function enough(cells: Cell[], least = minCells): Cell[] | null {
  return cells.length >= least ? cells : null;
}

function divide(line: string, lineStart: number, divider: string, quote: string): Cell[] {
  const cells: Cell[] = [];
  let isQuoted = false;
  let from = 0;
  for (let i = 0; i <= line.length; i++) {
    if (quote !== '' && line[i] === quote) isQuoted = !isQuoted;
    if (i < line.length && (isQuoted || line[i] !== divider)) continue;
    cells.push({ start: lineStart + from, end: lineStart + i });
    from = i + 1;
  }
  return cells;
}

function divideAtBlanks(line: string, lineStart: number): Cell[] {
  const cells: Cell[] = [];
  for (const match of line.matchAll(/\S+(?: \S+)*/g)) {
    cells.push({ start: lineStart + match.index, end: lineStart + match.index + match[0].length });
  }
  return cells;
}

/** The person of the row that holds the span, or null where it is in no table or its row names nobody. */
export function personInTables(
  text: string,
  tables: readonly EmbeddedTable[],
  span: Cell,
): { name: PersonName; confidence: Confidence; because?: string } | null {
  for (const { header, rows, columns } of tables) {
    const row = rowAround(rows, span);
    if (!row) continue;
    const at = row.findIndex((cell) => span.start >= cell.start && span.end <= cell.end);
    const values = row.map((cell) => cellText(text, cell));
    const name = personOfRow(columns, values, header?.[at] ?? '');
    if (!name) return null;
    const used = columns.find((column) => column.type === 'full' || column.type === 'family');
    return { name, confidence: used?.confidence ?? 'medium' };
  }
  return null;
}

function rowAround(rows: readonly (readonly Cell[])[], span: Cell): readonly Cell[] | undefined {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rows[middle]![0]!.start <= span.start) low = middle;
    else high = middle - 1;
  }
  const row = rows[low];
  return row && span.start >= row[0]!.start && span.end <= row[row.length - 1]!.end
    ? row
    : undefined;
}
