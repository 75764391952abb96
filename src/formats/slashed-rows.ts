// Rows that strokes part, below a line that names their columns alike: "driver / lic / expires", "Ann Roe / S204 / July 17".
import { linedTable, type LinedRow } from './lined-table.ts';
import type { RowsWithin } from './csv-within.ts';
import { lineStarts } from '../text/lines.ts';

const stroke = / \/ /;
const fewestColumns = 3;
const fewestRows = 2;
const longestLine = 400;
/** A name of a column: a few words, no number of any length. */
const heading = /^(?!.*\d{2})\p{L}[\p{L}\d .#'’?()&-]{0,30}$/u;

/** Tables of at least two rows with as many cells as the header has. Linear. */
export function findSlashedRows(text: string): RowsWithin[] {
  const lines = text.split('\n');
  const starts = lineStarts(text);
  const found: RowsWithin[] = [];
  for (let at = 0; at + fewestRows < lines.length; at++) {
    const names = cellsOf(lines[at]!);
    if (names.length < fewestColumns || !names.every((name) => heading.test(name))) continue;
    const rows: LinedRow[] = [];
    for (let next = at + 1; next < lines.length; next++) {
      const cells = cellsOf(lines[next]!);
      if (cells.length !== names.length) break;
      rows.push({ cells, line: next + 1 });
    }
    // What is counted or numbered stands in some cell of most rows, unlike in a list of choices.
    const numbered = rows.filter(({ cells }) => cells.some((cell) => /\d{3}/.test(cell)));
    if (rows.length < fewestRows || numbered.length * 2 < rows.length) continue;
    const last = at + rows.length;
    found.push({
      tables: [linedTable(names, rows)],
      stretches: [{ from: starts[at] ?? 0, to: (starts[last] ?? 0) + lines[last]!.length }],
    });
    at = last;
  }
  return found;
}

function cellsOf(line: string): readonly string[] {
  return line.length > longestLine || !stroke.test(line)
    ? []
    : line
        .trim()
        .replace(/^[-*•]\s/, '')
        .split(stroke)
        .map((cell) => cell.trim());
}
