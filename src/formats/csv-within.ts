// Rows of comma-separated values in the strings of programs: in one string with its line ends escaped, or behind the quote that opens several lines.
import type { TableSegment } from '../model/segment.ts';
import { lineStarts } from '../text/lines.ts';
import { linedTable, type LinedRow } from './lined-table.ts';
import { piecesFrom } from './string-pieces.ts';

/** Lines count from 1 within the text; `to` is exclusive. */
export interface RowsWithin {
  readonly tables: readonly TableSegment[];
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
}

/** Names of columns behind a quote: words and commas, nothing else. */
const header =
  /(?<=["'`])(?:\s{0,8}[A-Za-z][\w .#/-]{0,40}[,;|\t]){1,60}\s{0,8}[A-Za-z][\w .#/-]{0,40}(?=$|\\[nr]|["'`]\s{0,4}[,+\\]?\s{0,4}$)/;
const divider = /[,;|\t]/;
const maxRows = 5000;

export function findQuotedRows(text: string): RowsWithin[] {
  const found: RowsWithin[] = [];
  const lines = text.split('\n');
  const starts = lineStarts(text);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const match = line.length > 2000 ? null : header.exec(line);
    if (!match) continue;
    const by = divider.exec(match[0])?.[0] ?? ',';
    const names = split(match[0], by);
    const { pieces, end } = piecesFrom(line, match.index);
    const isOpen = pieces.length === 1;
    const rows = isOpen
      ? rowsBelow(lines, at, { by, count: names.length })
      : rowsOf(pieces.slice(1), by, at);
    const whole = rows.filter(({ cells }) => cells.length === names.length);
    if (whole.length === 0 || whole.length < rows.length * 0.8) continue;
    const last = isOpen ? (rows.at(-1)?.line ?? at + 1) - 1 : at;
    const to = isOpen ? (starts[last] ?? 0) + (lines[last] ?? '').length : (starts[at] ?? 0) + end;
    found.push({
      tables: [linedTable(names, whole)],
      stretches: [{ from: (starts[at] ?? 0) + match.index, to }],
    });
    at = last;
  }
  return found;
}

function rowsOf(pieces: readonly string[], by: string, at: number): LinedRow[] {
  return pieces.map((piece) => ({ cells: split(piece, by), line: at + 1 }));
}

/** The lines that follow, set in, each a row or a string that is one. */
function rowsBelow(
  lines: readonly string[],
  header: number,
  { by, count }: { readonly by: string; readonly count: number },
): LinedRow[] {
  const rows: LinedRow[] = [];
  for (let at = header + 1; at < lines.length && rows.length < maxRows; at++) {
    const line = (lines[at] ?? '').trim();
    // One string a line, not cells that are quoted each.
    const quoted = (/^["'`]([^"'`]*)/.exec(line)?.[1] ?? '').includes(by);
    const piece = quoted
      ? piecesFrom(line, 1).pieces[0]
      : line.replace(/["'`]{1,3}[\s,;)\]]*$/, '');
    const cells = split(piece ?? '', by);
    if (cells.length !== count) break;
    rows.push({ cells, line: at + 1 });
  }
  return rows;
}

const escaped = /\\"/g;

/** Cells, without the quotes around them. */
function split(row: string, by: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const sign of row.replace(escaped, '"')) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === by && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  cells.push(cell.trim());
  return cells;
}
