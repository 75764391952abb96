// Columns that say in every row what stands beside them ("Invoice 4417  PO# 750-94-1100"): their text names the next column.
import type { Column } from '../model/segment.ts';

const fewestRows = 3;
const longestLabel = 30;

/** The columns, those without a name called what the column to their left says in all rows. */
export function nameByLabels(
  columns: readonly Column[],
  sample: readonly (readonly string[])[],
): readonly Column[] {
  if (sample.length < fewestRows || columns.every(({ name }) => name !== '')) return columns;
  return columns.map((column, i) => {
    const label = i === 0 || column.name !== '' ? '' : labelIn(sample, i - 1);
    return label === '' ? column : { ...column, name: label };
  });
}

/** The one text of a column, where it reads as a label: letters, and no value. */
function labelIn(sample: readonly (readonly string[])[], column: number): string {
  const [first, ...rest] = sample.map((row) => (row[column] ?? '').trim());
  if (first === undefined || first.length > longestLabel) return '';
  if (!/\p{L}/u.test(first) || /\d{3}/.test(first)) return '';
  return rest.every((cell) => cell === first) ? first.replace(/[:=\s]+$/, '') : '';
}
