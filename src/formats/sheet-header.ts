// Where the header of a sheet or document table stands, below its titles; and which tables are forms instead.
import { isValue, judgeHeader } from './table-header.ts';

/** Rows `start` up to `end` are the header; rows before it are titles. */
export interface SheetHeader {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

type Rows = readonly (readonly string[])[];

/** How far down a header may stand. */
const searchedRows = 10;
const formLabel =
  /\b(?:name|ssn|social|security|address|street|city|state|zip|phone|date|birth|dob|e-?mail|account|number|no|id|licen[cs]e|routing|card|policy|employer|employee|patient|member|insured|applicant|signature)\b/i;

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}

function filled(row: readonly string[]): number {
  return row.reduce((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);
}

/** Finds the header among the first rows; null where the rows are data from the start. */
export function findHeader(rows: Rows): SheetHeader | null {
  const width = rows.reduce((most, row) => Math.max(most, filled(row)), 0);
  const last = Math.min(rows.length - 1, searchedRows);
  for (let start = 0; start < last; start += 1) {
    const row = rows[start] ?? [];
    if (filled(row) < Math.min(2, width)) continue;
    // A row of values ends the search: what stands below data is no header of it.
    if (filled(row) > 1 && filled(row) >= width * 0.6 && row.some(isValue)) return null;
    const header = judgeHeader(rows.slice(start));
    if (header.rows > 0) return { start, end: start + header.rows, names: header.names };
  }
  return null;
}

/** Filled cells of every second column, from `first`. */
function everySecondColumn(rows: Rows, first: number): string[] {
  return rows.flatMap((row) =>
    row.filter((cell, column) => column % 2 === first && !isBlank(cell)),
  );
}

/** True where labels stand left of their values ("Name | … | SSN | …"): a form, whose rows are no records. */
export function isForm(rows: Rows): boolean {
  const held = rows.filter((row) => filled(row) > 0);
  if (held.length < 2 || held.some((row) => row.length > 6)) return false;
  const labels = everySecondColumn(held, 0);
  if (labels.length < held.length * 0.8 || labels.some(isValue)) return false;
  const colons = labels.filter((cell) => cell.trim().endsWith(':')).length;
  if (colons * 2 >= labels.length) return true;
  const values = everySecondColumn(held, 1);
  const named = labels.filter((cell) => formLabel.test(cell)).length;
  const isNamed = named >= labels.length * 0.6 && !values.some((cell) => formLabel.test(cell));
  return isNamed && values.some(isValue);
}

/** A row of a form as 'label: value' pairs. */
export function formLine(row: readonly string[]): string {
  const pairs: string[] = [];
  for (let column = 0; column < row.length; column += 2) {
    const label = (row[column] ?? '').trim();
    const value = (row[column + 1] ?? '').trim();
    if (label !== '' && value !== '') pairs.push(`${label.replace(/:$/, '')}: ${value}`);
    else if (label !== '' || value !== '') pairs.push(label + value);
  }
  return pairs.join('   ');
}
