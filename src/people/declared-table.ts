// Tables whose columns a line of words declares ("COLS: REC, NAME, MEDICARE NO.", "NAME / NUMBER / PAID"), and whose rows follow it.
import { typeOfHeader } from './column-header.ts';
import { areColumnNames, declaredColumns } from '../text/declared-columns.ts';
import { headedTable, type Cell, type EmbeddedTable } from './table-cells.ts';

const fewestColumns = 3;
const longestLine = 400;
const maxRows = 5000;

type Divide = (line: string, start: number) => Cell[];

interface Declared {
  readonly header: readonly string[];
  readonly cells: Divide;
  /** Rows may have fewer cells than columns were declared: what is left is run together. */
  readonly loose: boolean;
}

/** Tables with a name in their rows; in order, without overlaps. */
export function declaredTables(text: string): EmbeddedTable[] {
  const tables: EmbeddedTable[] = [];
  for (let at = 0; at < text.length;) {
    const { line, next } = lineAt(text, at);
    const declared = declaredBy(line);
    const table = declared ? tableBelow(text, { from: at, next }, declared) : null;
    if (table) tables.push(table);
    at = table ? table.to : next;
  }
  return tables;
}

function lineAt(text: string, at: number): { line: string; next: number } {
  const end = text.indexOf('\n', at);
  const to = end === -1 ? text.length : end;
  return { line: text.slice(at, to), next: to + 1 };
}

function declaredBy(line: string): Declared | null {
  if (line.length > longestLine || /\d{3}/.test(line)) return null;
  const header = declaredColumns(line);
  if (header !== null) return { header, cells: atBlanks, loose: true };
  if (!line.includes(' / ')) return null;
  const names = line.split(' / ').map((name) => name.trim());
  return areColumnNames(names) && names.some((name) => typeOfHeader(name) !== null)
    ? { header: names, cells: atStrokes, loose: false }
    : null;
}

function tableBelow(
  text: string,
  { from, next }: { readonly from: number; readonly next: number },
  { header, cells, loose }: Declared,
): EmbeddedTable | null {
  const rows: Cell[][] = [];
  let to = next;
  for (let at = next; at < text.length && rows.length < maxRows;) {
    const { line, next: after } = lineAt(text, at);
    const row = line.length > longestLine ? [] : cells(line, at);
    const fits = loose
      ? row.length >= Math.max(fewestColumns, header.length - 2)
      : row.length === header.length;
    if (!fits) break;
    rows.push(filled(row, header.length));
    to = at + line.length;
    at = after;
  }
  if (rows.length < 2) return null;
  return headedTable(text, { from, to, header, rows });
}

/** As many cells as columns: what is over belongs to the last, what is missing is empty. */
function filled(row: readonly Cell[], count: number): Cell[] {
  const end = row.at(-1)?.end ?? 0;
  return Array.from({ length: count }, (_, i) => {
    const cell = row[i] ?? { start: end, end };
    return i === count - 1 && row.length > count ? { start: cell.start, end } : cell;
  });
}

/** At wide gaps; where words with digits begin or end a cell, they are cells of their own: "2 51885679 HARRIS JUDY". */
function atBlanks(line: string, start: number): Cell[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].flatMap(({ index, 0: run }) => {
    const lead = /^(?:\S*\d\S*(?: |$))*/.exec(run)?.[0] ?? '';
    const rest = run.slice(lead.length);
    const tail = /(?: \S*\d\S*)*$/.exec(rest)?.[0] ?? '';
    const middle = rest.slice(0, rest.length - tail.length);
    const pieces = [...lead.split(' '), middle, ...tail.split(' ')];
    let at = start + index;
    return pieces.flatMap((piece) => {
      const from = piece === '' ? at : run.indexOf(piece, at - start - index) + start + index;
      at = from + piece.length;
      return piece === '' ? [] : [{ start: from, end: at }];
    });
  });
}

function atStrokes(line: string, start: number): Cell[] {
  let at = start;
  return line.split(' / ').map((cell) => {
    const from = at;
    at += cell.length + ' / '.length;
    return { start: from, end: from + cell.length };
  });
}
