// What tables inside text are made of: cells by their place in the text, and the columns that hold names.
import type { NameColumn } from './column-type.ts';
import { typeNameColumns } from './columns.ts';

export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** A run of lines with the same number of cells. Offsets count from the start of the text. */
export interface EmbeddedTable {
  /** Of its first line, which may be its header, and the end of its last. */
  readonly from: number;
  readonly to: number;
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: readonly NameColumn[];
  /** Its columns are no guess: a single row will do. */
  readonly isSure?: true;
}

/** Without quotes, bullets, emphasis and blanks around it; stars before a number cover the rest of it. */
export function cellText(text: string, { start, end }: Cell): string {
  return text
    .slice(start, end)
    .replace(/^[\s"'`•>-]+|[\s"'`]+$/g, '')
    .replace(/^\*(?=\s)\s*/, '')
    .replace(/^(\*{1,3}|_{1,3})(?=[^*_\s])(.*[^*_\s])\1$/, '$2');
}

/** Whether a row of the table can name somebody. */
export const holdNames = (columns: readonly NameColumn[]): boolean =>
  columns.some(({ type }) => type === 'full' || type === 'family');

/** A table whose header is known, with the columns of its names; null where it has none. */
export function headedTable(
  text: string,
  table: Omit<EmbeddedTable, 'columns' | 'header'> & { readonly header: readonly string[] },
): EmbeddedTable | null {
  const { header, rows } = table;
  const columns = typeNameColumns(
    header.map((_, i) => rows.map((row) => cellText(text, row[i] as Cell))),
    header,
  );
  return holdNames(columns) ? { ...table, columns } : null;
}
