// Names that stand in a row of their own above the rows of their owner ("EMPLOYEE: Ann Roe"): carried down to those rows.
import type { Column } from '../model/segment.ts';
import { measureColumn, namesCompany } from '../people/column-statistics.ts';
import { roleOfLabel } from '../people/label-roles.ts';

export interface CarriedSections {
  readonly columns: readonly Column[];
  /** The row with the name of its section in the last cell. */
  readonly carry: (row: readonly string[]) => readonly string[];
  /** Rows that head others tell nothing of what their columns hold. */
  readonly heads: (row: readonly string[]) => boolean;
}

const labelled = /^([\p{L}][\p{L} /.#]{1,28}?)\s{0,2}[:#–-]\s{0,20}(\p{Lu}[\p{L}'’., -]{3,60})$/u;
/** Marked as inherited, as in nested records: what a row says itself comes first. */
const carried = '..Name';

/** The columns of a table that has such rows with one more column; any other as it is. */
export function carrySections(
  columns: readonly Column[],
  sample: readonly (readonly string[])[],
): CarriedSections {
  if (columns.length < 2 || !sample.some((row) => sectionName(row) !== ''))
    return { columns, carry: (row) => row, heads: () => false };
  let name = '';
  return {
    columns: [...columns, { name: carried }],
    carry(row) {
      const own = sectionName(row);
      if (own !== '') name = own;
      return [...row, own === '' ? name : ''];
    },
    heads: (row) => sectionName(row) !== '',
  };
}

/** Whom a row names that holds nothing else: "Member: Ann Roe", in one cell or in two. */
function sectionName(row: readonly string[]): string {
  const filled = row.filter((cell) => cell !== '');
  if (filled.length === 0 || filled.length > 2 || filled.some((cell) => cell.length > 80))
    return '';
  const [, label = '', name = ''] = labelled.exec(filled.join(' ').trim()) ?? [];
  if (label === '' || roleOfLabel(label)?.kind !== 'subject' || namesCompany(name)) return '';
  const { fullForm, several, refused } = measureColumn([name]);
  return fullForm === 1 || (several === 1 && refused === 0) ? name : '';
}
