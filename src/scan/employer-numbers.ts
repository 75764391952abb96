// The nine digits by which a company is known as an employer: nobody's, in the row of a company.
import type { Detectors } from '../detect/derived.ts';
import { meaningOfName } from '../detect/labels.ts';
import type { Column } from '../model/segment.ts';
import type { PersonColumns } from './person-columns.ts';

const isNineDigits = (cell: string): boolean => cell.length === 9 && /^\d{9}$/.test(cell);

/** The bare nine digits of a company are its employer's number, unless their column says that they are something else. */
export function withoutEmployerNumbers(
  {
    people,
    columns,
    detectors,
  }: {
    readonly people: PersonColumns;
    readonly columns: readonly Column[];
    readonly detectors: Detectors;
  },
  cells: readonly string[],
): readonly string[] {
  if (!cells.some(isNineDigits) || !people.isCompany(cells)) return cells;
  return cells.map((cell, i) => {
    if (!isNineDigits(cell)) return cell;
    const meaning = meaningOfName(columns[i]?.name ?? '', detectors);
    const isNamed = meaning !== null && 'element' in meaning && meaning.element !== 'ssn';
    return isNamed ? cell : '';
  });
}
