// Short listings whose columns nobody named, and in none of which names were made out: read as the lines that they are.
import type { TableSegment } from '../model/segment.ts';
import { normaliseText } from '../text/normalise.ts';
import { findPersonColumns } from './person-columns.ts';
import type { LocatedText } from './text-run.ts';

const mostRows = 60;
const fewestCells = 3;
/** A title with a comma or two in it makes no header. */
const mostByCommas = 3;
/** A listing begins in the first lines of what it stands in. */
const firstRows = 6;
const someRows = 0.3;
/** "Le, Will", "KIM, ANN B", "Mary-Beth Obrien": words with capitals, and nothing else in the cell. */
const maybeName =
  /^\p{Lu}[\p{L}’'-]{1,24},? \p{Lu}[\p{L}’'.-]{0,24}(?: \p{Lu}[\p{L}’'.-]{0,24})?$/u;
/** Its cells are those of the lines, not those that the commas made. */
const gaps = /\S {2,}\S/;
const apart = '   ';

/** The rows as lines of text; null where the table is one of records, of columns with names, or of known people. */
export function readAsLines(segment: TableSegment): LocatedText | null {
  const { columns, rows, table, firstRow, lines, at } = segment;
  if (table !== '' || segment.records || segment.alone || segment.apart) return null;
  if (rows.length > mostRows || firstRow > firstRows) return null;
  const header = columns.map(({ name }) => name);
  if (!isLoose(header, rows) || columns.some((column) => column.means)) return null;
  if (findPersonColumns(columns, rows).hasNames) return null;
  const isNamed = header.some((name) => name !== '');
  const all = isNamed ? [header, ...rows] : rows;
  const text = normaliseText(all.map(lineOf).join('\n'));
  const headerRows = all.length - rows.length;
  return {
    text,
    locate(offset) {
      const i = text.slice(0, offset).split('\n').length - 1 - headerRows;
      const line = lines?.[Math.max(0, i)];
      return { ...at, row: firstRow + i, ...(line === undefined ? {} : { line }) };
    },
  };
}

function isLoose(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const isNamed = header.some((name) => name !== '');
  if (isNamed && header.length > mostByCommas) return false;
  const most = rows.length * someRows;
  const areBroken = rows.filter((cells) => cells.some((cell) => gaps.test(cell))).length > most;
  if (!areBroken && (isNamed || header.length < fewestCells)) return false;
  const naming = rows.filter((cells) =>
    cells.some((cell) => cell.split(/ {2,}/).some((part) => maybeName.test(part))),
  );
  return naming.length > most;
}

const lineOf = (cells: readonly string[]): string =>
  cells
    .filter((cell) => cell !== '')
    .map((cell) => cell.replace(/\s*\n\s*/g, ' '))
    .join(apart);
