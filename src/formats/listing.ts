// Reads the lines of a printed listing, chunk by chunk: rows under the header last seen, headers that come again, and text.
import { headerAt, isRule } from './listing-header.ts';
import { cutRow, type Columns } from './listing-columns.ts';
import { isValue } from './table-header.ts';
import { isTotalsLine } from './totals-line.ts';

/** A table of a listing: the rows of all its pages. */
export interface ListingTable extends Columns {
  /** Counts from 1 within the listing. */
  readonly id: number;
  /** Its header as printed, which comes again on every page. */
  readonly header: string;
  /** Columns that nearly always hold a number, a date or the like. */
  readonly ofValues: readonly number[];
}

/** What one line is. */
export type ListingLine =
  | { readonly kind: 'row'; readonly table: ListingTable; readonly cells: readonly string[] }
  | { readonly kind: 'header' | 'text' };

/** What is carried from one chunk of lines to the next. */
export interface ListingState {
  readonly tables: Map<string, ListingTable>;
  current: ListingTable | null;
  /** The line before was a row: what comes next is no header of labels. */
  inRows: boolean;
}

const maxTables = 100;

/** Fewer rows in a file of other text are better read where they stand. */
const fewestRows = 3;

/** What the first lines of a file are, as far as listings go. */
export type Amount = 'all' | 'some' | 'none';

/** Whether a text is mostly rows under headers, or holds a table among other text. */
export function amountOfListing(sample: readonly string[]): Amount {
  const read = readListing(sample, openListing());
  const used = sample.filter((line) => line.trim() !== '').length;
  const rows = read.filter(({ kind }) => kind === 'row').length;
  const headers = read.filter(({ kind }) => kind === 'header').length;
  if (rows < fewestRows) return 'none';
  return rows + headers >= used * 0.5 ? 'all' : 'some';
}

export function openListing(): ListingState {
  return { tables: new Map(), current: null, inRows: false };
}

/** One entry for each line. */
export function readListing(lines: readonly string[], state: ListingState): ListingLine[] {
  const read: ListingLine[] = [];
  for (let at = 0; at < lines.length;) {
    const header = headerIn(lines, at, state);
    if (header > 0) {
      for (let count = 0; count < header; count += 1) read.push({ kind: 'header' });
      state.inRows = false;
      at += header;
      continue;
    }
    const line = readLine(lines[at] ?? '', state);
    read.push(line);
    state.inRows = line.kind === 'row';
    at += 1;
  }
  return read;
}

function readLine(line: string, { current }: ListingState): ListingLine {
  if (line.trim() === '' || line.includes('\t')) return { kind: 'text' };
  if (current !== null && isRule(line)) return { kind: 'header' };
  const cells = current === null ? null : cutRow(line, current);
  if (current === null || cells === null || !isRow(cells, current)) return { kind: 'text' };
  return { kind: 'row', table: current, cells };
}

/** What totals are of may be named: "DEPT TOTAL NORTH OFFICE". */
const total =
  /^\W*(?:(?:sub|grand|page|report|department|dept|batch|run|column) ?-?)?totals?\b|^\W*(?:end of|records? (?:printed|read|selected|processed)|continued)\b/i;

/** Totals, remarks and what is signed at the end keep to the columns by chance: their words stand where values should. */
function isRow(cells: readonly string[], { ofValues }: ListingTable): boolean {
  if (total.test(cells.find((cell) => cell !== '') ?? '') || isTotalsLine(cells)) return false;
  const filled = ofValues.map((at) => cells[at] ?? '').filter((cell) => cell !== '');
  return ofValues.length === 0 || filled.filter(isValue).length >= Math.max(1, filled.length / 2);
}

function valueColumns(rows: readonly (readonly string[])[], width: number): number[] {
  return Array.from({ length: width }, (_, at) => at).filter((at) => {
    const filled = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter(isValue).length >= filled.length * 0.7;
  });
}

/** How many lines a header takes that begins here; 0 where none does. */
function headerIn(lines: readonly string[], at: number, state: ListingState): number {
  const known = knownHeader(lines, at, state);
  if (known !== null) {
    state.current = known;
    return known.header.split('\n').length;
  }
  const found = state.inRows && !isRule(lines[at + 1] ?? '') ? null : headerAt(lines, at);
  if (found === null || state.tables.size >= maxTables) return 0;
  const { extents, names, isRagged, lines: count } = found;
  const header = lines
    .slice(at, at + count)
    .map((line) => line.trimEnd())
    .join('\n');
  const ofValues = valueColumns(found.rows, names.length);
  const ragged = isRagged ? { isRagged } : {};
  const table = { id: state.tables.size + 1, header, extents, names, ofValues, ...ragged };
  state.tables.set(lines[at]!.trimEnd(), table);
  state.current = table;
  return count;
}

function knownHeader(
  lines: readonly string[],
  at: number,
  { tables }: ListingState,
): ListingTable | null {
  const known = tables.get(lines[at]!.trimEnd());
  if (known === undefined) return null;
  const isSame = known.header.split('\n').every((line, i) => lines[at + i]?.trimEnd() === line);
  return isSame ? known : null;
}
