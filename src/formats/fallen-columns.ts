// Tables of a page whose columns fell apart as its text was taken out: one column below the other, or one cell a line.
import { hasHeadingWords, isValue } from './table-header.ts';

/** A table put together again. Lines are indexes into the text's lines. */
export interface FallenTable {
  readonly names: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
  /** The lines that it takes up; `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

const mostColumns = 8;
const mostRows = 400;
const fewestRows = 2;
const longestCell = 60;
const longestLabel = 40;

interface Block {
  readonly from: number;
  readonly lines: readonly string[];
}

export function findFallenColumns(lines: readonly string[]): FallenTable[] {
  const found: FallenTable[] = [];
  const blocks = blocksOf(lines);
  for (let at = 0; at < blocks.length;) {
    const below = columnsBelow(blocks, at);
    if (below) {
      found.push(below.table);
      at = below.next;
      continue;
    }
    const { from, lines: own } = blocks[at] as Block;
    const table = cellsBelow(lines, from, own.length);
    if (table) found.push(table);
    at = table ? firstFrom(blocks, at + 1, table.to) : at + 1;
  }
  return found;
}

/** Index of the first block from `at` on that begins at or behind a line. */
function firstFrom(blocks: readonly Block[], at: number, line: number): number {
  let next = at;
  while (next < blocks.length && (blocks[next] as Block).from < line) next += 1;
  return next;
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let from = -1;
  for (let at = 0; at <= lines.length; at += 1) {
    const isBlank = (lines[at] ?? '').trim() === '';
    if (!isBlank && from < 0) from = at;
    if (isBlank && from >= 0) {
      blocks.push({ from, lines: lines.slice(from, at).map((line) => line.trim()) });
      from = -1;
    }
  }
  return blocks;
}

/** What heads a column, alone in its line: a few words, one of them that of a heading, and no number. */
function isLabel(line: string): boolean {
  return (
    line.length <= longestLabel &&
    !/\d{3}|\d[/-]\d|[.!?]\s|\S {2,}\S|\t/.test(line) &&
    line.split(' ').length <= 5 &&
    hasHeadingWords(line)
  );
}

const isCell = (line: string): boolean =>
  line.length <= longestCell && !/\S {3,}\S|\t|\w: \S/.test(line);

/** Blocks of as many lines each, a heading above the values of its column. A title may stand above the first. */
function columnsBelow(
  blocks: readonly Block[],
  at: number,
): { readonly table: FallenTable; readonly next: number } | null {
  const second = blocks[at + 1];
  if (!second) return null;
  const size = second.lines.length;
  if (size < fewestRows + 1 || size > mostRows) return null;
  const columns: Block[] = [];
  let next = at;
  for (; next < blocks.length && columns.length < mostColumns; next += 1) {
    const { from, lines } = blocks[next] as Block;
    const above = next === at ? Math.max(0, lines.length - size) : 0;
    const own = lines.slice(above);
    const [label = '', ...cells] = own;
    if (own.length !== size || !isLabel(label) || !cells.every(isCell)) break;
    columns.push({ from: from + above, lines: own });
  }
  if (columns.length < 2) return null;
  const values = columns.map(({ lines }) => lines.slice(1).filter(isValue).length / (size - 1));
  if (!values.some((share) => share >= 0.7) || !values.some((share) => share < 0.3)) return null;
  const numbered = values.findIndex((share) => share >= 0.7);
  const place = (columns[numbered] as Block).from;
  const rows = Array.from({ length: size - 1 }, (_, row) => ({
    cells: columns.map(({ lines }) => lines[row + 1] as string),
    line: place + row + 1,
  }));
  const last = columns.at(-1) as Block;
  return {
    table: {
      names: columns.map(({ lines }) => nameOf(lines[0] as string)),
      rows,
      from: (columns[0] as Block).from,
      to: last.from + size,
    },
    next,
  };
}

const nameOf = (label: string): string => label.replace(/\s*:$/, '');
const mostTitles = 3;

/** Labels one below the other, and below them the cells of each row, one a line. A title may stand above. */
function cellsBelow(lines: readonly string[], from: number, size: number): FallenTable | null {
  for (let above = 0; above <= Math.min(mostTitles, size - 1); above += 1) {
    const first = from + above;
    let labels = 0;
    while (labels < mostColumns && isLabel((lines[first + labels] ?? '').trim())) labels += 1;
    // A name may hold the word of a heading ("Faith Price"): fewer labels are tried, too.
    for (let count = labels; count >= 2; count -= 1) {
      const names = lines.slice(first, first + count).map((line) => line.trim());
      const rows = rowsBelow(lines, first + count, names);
      if (rows === null) continue;
      const { cells, line } = rows.at(-1)!;
      return { names: names.map(nameOf), rows, from: first, to: line + cells.length };
    }
  }
  return null;
}

type Rows = FallenTable['rows'];

function rowsBelow(lines: readonly string[], from: number, names: readonly string[]): Rows | null {
  const rows: { cells: string[]; line: number }[] = [];
  let profile = '';
  let isParted = false;
  for (let at = from; rows.length < mostRows;) {
    const end = at;
    while (at < lines.length && (lines[at] as string).trim() === '') at += 1;
    // All rows are parted by blank lines, or none is: what stands further below is something else.
    if (rows.length === 1) isParted = at > end;
    else if (rows.length > 1 && at > end !== isParted) break;
    const cells = lines.slice(at, at + names.length).map((line) => line.trim());
    if (cells.length < names.length || !cells.every((cell) => cell !== '' && isCell(cell))) break;
    const own = cells.map((cell) => (isValue(cell) || /\d{4}/.test(cell) ? 'v' : 'w')).join('');
    if (profile === '') profile = own;
    if (own !== profile) break;
    rows.push({ cells, line: at });
    at += names.length;
  }
  if (!profile.includes('v') || !profile.includes('w')) return null;
  // One record alone is that of a form, whose labels end in colons.
  const isForm = names.every((name) => name.endsWith(':'));
  return rows.length >= (isForm ? 1 : fewestRows) ? rows : null;
}
