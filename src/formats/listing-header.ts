// Finds the header of a printed listing: lines of labels above a rule, or above rows whose values fit under them.
import {
  cellsIn,
  columnsOfRows,
  columnsOfRule,
  columnsOfRuns,
  cutAtColumns,
  cutRow,
  type Columns,
} from './listing-columns.ts';
import { readsAsForm } from './form-rows.ts';
import { headingShare, isValue } from './table-header.ts';

/** A header that begins at some line, and the columns under it. */
export interface ListingHeader extends Columns {
  /** Lines of the header with its rules: rows begin behind them. */
  readonly lines: number;
  /** The first rows under it. */
  readonly rows: readonly (readonly string[])[];
}

const maxHeaderLines = 3;
const maxLength = 2_000;
const rowsLookedAt = 60;
const segmentedRule = /^\s{0,200}(?:[-=_]{2,}[ |+]{1,40}){1,200}[-=_]{1,}\s{0,200}$/;
const wholeRule = /^\s{0,200}[-=_*]{8,}\s{0,200}$/;

/** A line that is drawn, and parts the header from the rows. */
export function isRule(line: string): boolean {
  return line.length <= maxLength && (segmentedRule.test(line) || wholeRule.test(line));
}

/** The header that begins in line `at`; null where none does. */
export function headerAt(lines: readonly string[], at: number): ListingHeader | null {
  const first = lines[at] ?? '';
  if (first.trim() === '' || first.length > maxLength || first.includes('\t') || isRule(first))
    return null;
  for (let count = 1; count <= maxHeaderLines; count += 1) {
    const rule = lines[at + count];
    if (rule === undefined || rule.trim() === '') break;
    if (!isRule(rule)) continue;
    const header = lines.slice(at, at + count);
    const columns = segmentedRule.test(rule) ? columnsOfRule(rule, header) : null;
    return columns === null
      ? underLabels(header, lines, { at, from: at + count + 1 })
      : underRule(columns, header, lines.slice(at + count + 1));
  }
  return (
    underLabels(lines.slice(at, at + 1), lines, { at, from: at + 1 }) ??
    underLabels(lines.slice(at, at + 2), lines, { at, from: at + 2 })
  );
}

function underRule(
  columns: Columns,
  header: readonly string[],
  below: readonly string[],
): ListingHeader | null {
  const labels = header.flatMap((line) =>
    cellsIn(line).map(({ from, to }) => line.slice(from, to)),
  );
  if (labels.some(isValue) || !keepsColumns(header, columns)) return null;
  const named = columns.names.filter((name) => name !== '').length;
  if (named < columns.names.length * 0.5) return null;
  const row = below.find((line) => line.trim() !== '');
  if (row === undefined || cutAtColumns(row, columns.extents) === null) return null;
  return {
    ...columns,
    lines: header.length + 1,
    rows: cutAll(below.slice(0, rowsLookedAt), columns),
  };
}

/** Titles above a header run over the columns. */
function keepsColumns(header: readonly string[], { extents }: Columns): boolean {
  return header.every((line) => {
    const cells = cellsIn(line);
    const inside = cells.filter((cell) =>
      extents.some(({ from, to }, at) => {
        const next = extents[at + 1]?.from ?? Infinity;
        return cell.from >= from - 1 && (cell.to <= to + 1 || cell.to < next);
      }),
    );
    return inside.length >= cells.length * 0.7;
  });
}

function underLabels(
  header: readonly string[],
  lines: readonly string[],
  { at, from }: { readonly at: number; readonly from: number },
): ListingHeader | null {
  const next = lines.slice(from, from + 3).find((line) => line.trim() !== '') ?? '';
  // What stands above labels is a title, or the first line of a header of two.
  if (!header.every(isLabelLine) || isLabelLine(next)) return null;
  const rows = rowsFrom(lines, from, header);
  const columns = columnsBelow(header, rows);
  if (columns === null) return null;
  const cut = cutAll(rows, columns);
  if (cut.length < Math.max(1, rows.length * 0.5) || !hasValues(cut, columns.names)) return null;
  if (isFormBelow(columns.names, cut)) return null;
  return { ...columns, lines: from - at, rows: cut };
}

function columnsBelow(header: readonly string[], rows: readonly string[]): Columns | null {
  const placed = rows.length === 0 ? null : columnsOfRows(header, rows);
  const kept = placed !== null && keepsColumns(header, placed) ? placed : null;
  const ragged = header.length === 1 ? columnsOfRuns(header[0] as string, rows) : null;
  if (ragged === null || kept === null) return ragged ?? kept;
  if (kept.names.length !== ragged.names.length) return ragged;
  // Both agree on the columns: a row that leaves one empty is cut where they stand.
  const isPlaced = rows.every((row) => {
    const cells = cutRow(row, ragged);
    return cells === null || cutRow(row, kept)?.join('|') === cells.join('|');
  });
  return isPlaced ? kept : { ...ragged, extents: kept.extents };
}

/** Labels at the left of their values, the first of which is no label but reads as one. */
function isFormBelow(names: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const named = names.filter((name) => name !== '');
  if (named.length < names.length * 0.6 || readsAsForm([names, ...rows])) return true;
  return named.length < 4 && headingShare(rows.map(([label = '']) => label)) >= 0.5;
}

function cutAll(lines: readonly string[], columns: Columns): string[][] {
  return lines.flatMap((line) => {
    const cells = cutRow(line, columns);
    return cells === null ? [] : [cells];
  });
}

const longestLabel = 40;
/** The end of a sentence or of a label in line, a number, a date. */
const noLabel = /[:.;]\s|:$|\d{3}|\d[/-]\d/;

/** Two labels or more side by side, none of which is a value or a sentence. */
function isLabelLine(line: string): boolean {
  const cells = cellsIn(line).map(({ from, to }) => line.slice(from, to));
  if (cells.length < 2 || line.length > maxLength) return false;
  const areLabels = cells.every(
    (cell) =>
      cell.length <= longestLabel &&
      /\p{L}|#/u.test(cell) &&
      !isValue(cell) &&
      !noLabel.test(cell.replace(/^1099.?$/, '')),
  );
  // A label and its value side by side are no two labels.
  return areLabels && !line.includes('|') && headingShare(cells) >= (cells.length < 3 ? 0.9 : 0.4);
}

/** Rows below a header, up to the next one or a rule; titles and totals between pages are left out. */
function rowsFrom(lines: readonly string[], from: number, header: readonly string[]): string[] {
  const rows: string[] = [];
  let blanks = 0;
  for (let at = from; at < lines.length && rows.length < rowsLookedAt; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      blanks += 1;
      if (blanks > 1 && rows.length > 2) break;
      continue;
    }
    if (isRule(line) || header.includes(line)) {
      if (rows.length > 2) break;
      continue;
    }
    if (line.length > maxLength || line.includes('\t')) break;
    if (cellsIn(line).length > 1) rows.push(line);
  }
  return rows;
}

/** A header stands over values: one column of numbers or dates at least. */
function hasValues(rows: readonly (readonly string[])[], names: readonly string[]): boolean {
  return names.some((name, at) => {
    const filled = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return name !== '' && filled.length > 0 && filled.filter(isValue).length >= filled.length * 0.5;
  });
}
