// Watches the rows of a table go by for a header that comes again, or that of another table below.
import { headingShare, isLabelRow, isValue } from './table-header.ts';

export interface HeaderWatch {
  /** The names of a new header; 'again' for the one that is known; null for a row. `afterBlank`: a blank line stands above. */
  look(row: readonly string[], afterBlank: boolean): readonly string[] | 'again' | null;
}

const watchedRows = 200;
const fewestSeen = 1;
const maxColumns = 1_000;
/** Years and the numbers of tax forms head columns, too. */
const isNumber = /\d{5}|\d{4}(?<!\b(?:19|20)\d\d|\b109[589])/;

/** @param names of the header that the table begins with; none where it has no header */
export function watchHeaders(names: readonly string[]): HeaderWatch {
  let known = names;
  let filled: number[] = [];
  let values: number[] = [];
  let seen = 0;

  function count(row: readonly string[]): void {
    if (seen >= watchedRows) return;
    seen += 1;
    row.forEach((cell, at) => {
      if (cell === '') return;
      filled[at] = (filled[at] ?? 0) + 1;
      if (isValue(cell)) values[at] = (values[at] ?? 0) + 1;
    });
  }

  /** Labels stand where values would: in every such column that the row fills, and in one at least. */
  function standsOverValues(row: readonly string[]): boolean {
    let labels = 0;
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at] ?? '';
      if (cell === '' || (values[at] ?? 0) < (filled[at] ?? 0) * 0.7 || !filled[at]) continue;
      if (isValue(cell)) return false;
      labels += 1;
    }
    return labels > 0;
  }

  function isHeader(row: readonly string[], afterBlank: boolean): boolean {
    const isMarked = (row[0] ?? '').startsWith('!');
    if (!isMarked && seen < fewestSeen) return false;
    if (!isLabelRow(row) || headingShare(row) < (isMarked ? 0.25 : 0.5)) return false;
    const width = row.findLastIndex((cell) => cell !== '') + 1;
    if (width < 2 || width > row.filter((cell) => cell !== '').length + 1) return false;
    return isMarked || afterBlank || (width >= 3 && standsOverValues(row));
  }

  return {
    look(row, afterBlank) {
      if (row.length > maxColumns) return null;
      if (row.some((cell, at) => isNumber.test(cell) && cell !== known[at])) {
        count(row);
        return null;
      }
      if (known.length > 0 && row.every((cell, at) => cell === (known[at] ?? ''))) return 'again';
      if (!isHeader(row, afterBlank)) {
        count(row);
        return null;
      }
      known = row;
      filled = [];
      values = [];
      seen = 0;
      return row;
    },
  };
}
