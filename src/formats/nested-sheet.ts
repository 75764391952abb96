// Sheets as XML writes them: rows that hold nothing but cells without a name (SpreadsheetML 2003, OpenDocument, exports).
import { namedValues } from './nested-pairs.ts';
import type { Nested, NestedList, NestedObject } from './nested.ts';

const cellName = /(?:^|[-_])(?:cell|td|th|col|column|c|v)$/i;
const fewestRows = 2;

/** The rows as lists of cells; null where the items are anything else. */
export function asSheet(items: readonly Nested[]): NestedList | null {
  if (items.length < fewestRows) return null;
  const rows: Nested[] = [];
  for (const item of items) {
    const cells = cellsOf(item);
    if (cells === null) return null;
    rows.push({ kind: 'list', items: cells.map(textWithoutAttributes) });
  }
  return { kind: 'list', items: rows };
}

function cellsOf(row: Nested): readonly Nested[] | null {
  if (typeof row === 'string' || row.kind !== 'object') return null;
  const children = row.keys.flatMap((key, at) => (key.startsWith('@') ? [] : [at]));
  const [only, second] = children;
  if (only === undefined || second !== undefined || !cellName.test(row.keys[only] ?? ''))
    return null;
  const value = row.values[only];
  if (typeof value !== 'object' || value.kind !== 'list') return null;
  return namedValues(value.items) === null ? value.items : null;
}

function textWithoutAttributes(cell: Nested): string {
  if (typeof cell === 'string') return cell;
  const inner =
    cell.kind === 'list'
      ? cell.items
      : cell.values.filter((_, at) => !(cell.keys[at] ?? '').startsWith('@'));
  return inner
    .map(textWithoutAttributes)
    .filter((text) => text !== '')
    .join(' ');
}

const index = /^\d{1,9}$/;

/** The rows of a table that is written column by column; null where it is none. */
export function asRows(table: NestedObject): readonly NestedObject[] | null {
  return rowsByNumber(table) ?? rowsOfLists(table);
}

/** Each column a list of its cells, as frames of data are made; what stands alone is no column. */
function rowsOfLists({ keys, values, line }: NestedObject): readonly NestedObject[] | null {
  const columns = keys.flatMap((key, at) => {
    const value = values[at];
    return typeof value === 'object' && value.kind === 'list' ? [{ key, items: value.items }] : [];
  });
  const count = columns[0]?.items.length ?? 0;
  if (columns.length < 2 || count < fewestRows) return null;
  // "stringsAsFactors = FALSE": how the frame is made. Any other scalar says that the lists are somebody's.
  const isFrame = values.every(
    (value) => typeof value === 'object' || /^(?:true|false|t|f)$/i.test(value),
  );
  if (!isFrame || values.some((value) => typeof value === 'object' && value.kind === 'object'))
    return null;
  const isAlike = columns.every(
    ({ items }) => items.length === count && items.every((item) => typeof item === 'string'),
  );
  if (!isAlike) return null;
  return Array.from({ length: count }, (_, row) => ({
    kind: 'object',
    keys: columns.map(({ key }) => key),
    values: columns.map(({ items }) => items[row] ?? ''),
    line,
  }));
}

/** Each column an object of its cells by number. */
function rowsByNumber({ keys, values, line }: NestedObject): readonly NestedObject[] | null {
  const columns: NestedObject[] = [];
  for (const value of values) {
    if (typeof value === 'string' || value.kind !== 'object') return null;
    columns.push(value);
  }
  const [first] = columns;
  if (first === undefined || columns.length < 2 || !first.keys.every((key) => index.test(key)))
    return null;
  const isAlike = columns.every(
    (column) =>
      column.keys.length === first.keys.length &&
      column.keys.every((key, at) => key === first.keys[at]) &&
      column.values.every((value) => typeof value === 'string'),
  );
  if (!isAlike) return null;
  return first.keys.map((_, at) => ({
    kind: 'object',
    keys,
    values: columns.map((column) => column.values[at] ?? ''),
    line,
  }));
}
