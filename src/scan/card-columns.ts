// People side by side, one to a column, with the lines of each below the name: read as one card after the other.
import type { Location, TableSegment } from '../model/segment.ts';
import { measureColumn, namesCompany } from '../people/column-statistics.ts';
import { indexAt } from '../text/index-at.ts';
import { normaliseText } from '../text/normalise.ts';
import type { LocatedText } from './text-run.ts';

const mostColumns = 6;
const mostRows = 2000;
const nameCell = /^\p{Lu}[\p{L}'’.-]*(?:,? \p{L}[\p{L}'’.-]*){1,4}$/u;
const labelled = /^([\p{L}#.' ]{2,24}?)(?:[:#]\s?|\s)\S*\d/u;

interface Line {
  readonly cells: readonly string[];
  readonly row: number;
  readonly line: number | undefined;
}

/** The cards of a table as one text; null where its first line does not name people over lines that are theirs. */
export function readAsCards(segment: TableSegment): LocatedText | null {
  const { columns, rows, records, firstRow, lines, at } = segment;
  if (records || columns.length < 2 || columns.length > mostColumns || rows.length > mostRows)
    return null;
  const header = columns.map(({ name }) => name);
  const own = rows.map((cells, i): Line => ({ cells, row: firstRow + i, line: lines?.[i] }));
  const heads = header.some((name) => name !== '');
  const above = lines?.[0] === undefined ? undefined : lines[0] - 1;
  const all = heads
    ? [{ cells: header, row: Math.max(1, firstRow - 1), line: above }, ...own]
    : own;
  const [first] = all;
  // "PARENT 1", "PARENT 2" may stand over the names.
  const names = first && namesPeople(first.cells) ? first : heads ? own[0] : undefined;
  if (!names || !namesPeople(names.cells) || !all.slice(1).some(({ cells }) => sharesLabel(cells)))
    return null;
  return laidOut(blocksOf(all), columns.length, at);
}

/** Whether every cell that is filled, and at least two are, names somebody. */
function namesPeople(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || !filled.every((cell) => nameCell.test(cell) && !namesCompany(cell)))
    return false;
  const { fullForm, refused } = measureColumn(filled);
  return fullForm >= 0.5 && refused === 0;
}

/** "SSN: …" in every column: no column heads the others. */
function sharesLabel(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const labels = new Set(filled.map((cell) => labelled.exec(cell)?.[1]?.toLowerCase()));
  return filled.length >= 2 && labels.size === 1 && !labels.has(undefined);
}

function blocksOf(all: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of all) {
    if (blocks.length === 0 || namesPeople(line.cells)) blocks.push([]);
    blocks.at(-1)!.push(line);
  }
  return blocks;
}

function laidOut(blocks: readonly (readonly Line[])[], width: number, at: Location): LocatedText {
  const starts: number[] = [];
  const places: Location[] = [];
  let text = '';
  for (const block of blocks) {
    for (let column = 0; column < width; column++) {
      for (const { cells, row, line } of block) {
        const cell = cells[column] ?? '';
        if (cell === '') continue;
        starts.push(text.length);
        places.push({ ...at, row, column: column + 1, ...(line === undefined ? {} : { line }) });
        text += `${normaliseText(cell)}\n`;
      }
      text += '\n';
    }
  }
  return { text, locate: (offset) => places[indexAt(starts, offset)] ?? at };
}
