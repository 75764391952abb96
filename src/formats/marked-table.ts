// A table that markup draws in a text (wiki, Markdown, Org, AsciiDoc, LaTeX, boxes): what stands in it, whichever the marks.
import { readsAsForm } from './form-rows.ts';
import { isTotalsLine } from './totals-line.ts';
import { headingShare, joinNames, judgeHeader } from './table-header.ts';

export interface MarkedCell {
  readonly text: string;
  /** Whether its mark makes it a heading. */
  readonly head: boolean;
}

/** A row as it was drawn; `line` is the index of its first line. */
export interface MarkedRow {
  readonly cells: readonly MarkedCell[];
  readonly line: number;
}

/** What the marks of one table enclose: its lines, `to` exclusive, and its rows. */
export interface MarkedBlock {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly MarkedRow[];
}

/** Rows under one header; `names` are '' where a column has none. */
export interface MarkedTable {
  readonly names: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

const fewestColumns = 2;
const fewestSideways = 3;

/** The tables of a block: one for each header, since a page may go on with another under the same marks. */
export function tablesOf({ from, rows }: MarkedBlock): MarkedTable[] {
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
  if (width < fewestColumns || filled.length < 2) return [];
  if (!filled.some(isHeading)) return isSideways(filled) ? turned(filled, from) : unheaded();
  const tables: { names: readonly string[]; rows: MarkedTable['rows'][number][] }[] = [];
  let above: MarkedRow | null = null;
  for (const row of filled) {
    const cells = textsOf(row);
    const current = tables.at(-1);
    if (!isHeading(row)) {
      if (current && !isTotalsLine(cells)) current.rows.push({ cells, line: row.line });
    } else if (above !== null && current?.rows.length === 0) {
      current.names = joinNames(current.names, cells);
    } else if (current === undefined || !isSame(current.names, cells)) {
      tables.push({ names: cells, rows: [] });
    }
    above = isHeading(row) ? row : null;
  }
  return tables
    .filter((table) => table.rows.length > 0)
    .map((table) => ({ names: padded(table.names), rows: table.rows }));

  function padded(names: readonly string[]): string[] {
    return Array.from({ length: width }, (_, at) => names[at] ?? '');
  }

  /** No mark says what the header is: its words do, or nothing. */
  function unheaded(): MarkedTable[] {
    const all = filled.map(textsOf);
    const header = judgeHeader(all.slice(0, 50));
    // Labels and what was filled in beside them are a form: its first line only looks like a header.
    if (header.rows === 0 || readsAsForm(all) || (width < 3 && headingShare(header.names) < 1))
      return [];
    const below = filled.slice(header.rows).map((row) => ({ cells: textsOf(row), line: row.line }));
    const people = below.filter(({ cells }) => !isTotalsLine(cells));
    return people.length === 0 ? [] : [{ names: padded(header.names), rows: people }];
  }
}

const textsOf = ({ cells }: MarkedRow): string[] => cells.map(({ text }) => text);

/** The corner over a column of ordinals is empty, and in some wikis no heading either. */
function isHeading({ cells }: MarkedRow): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  return filled.length > 1 && filled.every(({ head }) => head);
}

const isSame = (names: readonly string[], cells: readonly string[]): boolean =>
  cells.every((cell, at) => cell === (names[at] ?? ''));

/** Each row has its heading at its left, and compares several people at its right. */
function isSideways(rows: readonly MarkedRow[]): boolean {
  const labels = rows.map(({ cells }) => cells[0]?.text ?? '');
  return (
    headingShare(labels) >= 0.5 &&
    rows.every(
      ({ cells: [first, ...others] }) =>
        first?.head === true && others.every(({ head }) => !head) && others.length > 1,
    )
  );
}

function turned(rows: readonly MarkedRow[], from: number): MarkedTable[] {
  const names = rows.map(({ cells }) => cells[0]?.text ?? '');
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (width < fewestSideways) return [];
  const people = Array.from({ length: width - 1 }, (_, at) => ({
    cells: rows.map(({ cells }) => cells[at + 1]?.text ?? ''),
    line: rows[0]?.line ?? from,
  }));
  return [{ names, rows: people }];
}
