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

const maxFormColumns = 6;

interface Pair {
  readonly label: string;
  readonly value: string;
}

/** The filled cells of a row in twos, wherever blank columns stand between them; null where they are no pairs. */
function pairsOf(row: readonly string[]): readonly Pair[] | null {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (cells.length === 0 || cells.length % 2 !== 0) return null;
  const pairs = Array.from({ length: cells.length / 2 }, (_, i) => ({
    label: cells[2 * i] ?? '',
    value: cells[2 * i + 1] ?? '',
  }));
  const arePairs = pairs.every(
    ({ label, value }) => !isValue(label) && (isValue(value) || !formLabel.test(value)),
  );
  return arePairs ? pairs : null;
}

/** A form whose columns of labels are set apart by a blank one. */
function isSpacedForm(held: Rows): boolean {
  const rows = held.filter((row) => filled(row) > 1);
  const hasGap = rows.some((row) => filled(row) === 4 && row.findIndex(isBlank) === 2);
  if (!hasGap) return false;
  const paired = rows.map(pairsOf).filter((pairs) => pairs !== null);
  const pairs = paired.flat();
  const named = pairs.filter(({ label }) => formLabel.test(label)).length;
  return (
    paired.length >= rows.length * 0.8 &&
    named >= pairs.length * 0.5 &&
    pairs.some(({ value }) => isValue(value))
  );
}

/** True where labels stand left of their values ("Name | … | SSN | …"): a form, whose rows are no records. */
export function isForm(rows: Rows): boolean {
  const held = rows.filter((row) => filled(row) > 0);
  if (held.length < 2 || held.some((row) => row.length > maxFormColumns)) return false;
  if (isSpacedForm(held)) return true;
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
  const whole = pairsOf(row);
  if (whole !== null)
    return whole.map(({ label, value }) => `${label.replace(/:$/, '')}: ${value}`).join('   ');
  const pairs: string[] = [];
  for (let column = 0; column < row.length; column += 2) {
    const label = (row[column] ?? '').trim();
    const value = (row[column + 1] ?? '').trim();
    if (label !== '' && value !== '') pairs.push(`${label.replace(/:$/, '')}: ${value}`);
    else if (label !== '' || value !== '') pairs.push(label + value);
  }
  return pairs.join('   ');
}
