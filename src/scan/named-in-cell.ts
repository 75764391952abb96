// Notes in a table may be about somebody else than the row: "Adding spouse Ann Example, SSN …" in the row of her husband.
import type { CellCandidate } from '../detect/detect-table.ts';
import type { PersonName } from '../model/person.ts';
import { pairText } from '../people/pair-text.ts';

/** A note, not the value of a field. */
const shortestNote = 24;

/** Whom the text of the cell itself ties the value to, plainly and by first and last name; null else. */
export function namedInCell(cell: string, { candidate }: CellCandidate): PersonName | null {
  if (cell.length < shortestNote || candidate.end - candidate.start > cell.length * 0.8)
    return null;
  const { start, end, kind, label } = candidate;
  const [pairing] = pairText(cell, [
    { start, end, kind, ...(label === undefined ? {} : { label }) },
  ]);
  if (!pairing?.name || pairing.doubtful || pairing.bond === 'document') return null;
  const { first, last } = pairing.name;
  return first === '' || last === '' || pairing.nameConfidence === 'low' ? null : pairing.name;
}
