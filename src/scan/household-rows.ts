// Rows of one family: a spouse or child of whom only the first name is given bears the name of the row above.
import type { Column } from '../model/segment.ts';
import { isSecondaryRole } from '../people/column-header.ts';
import type { NameColumn } from '../people/column-type.ts';
import { parseName } from '../people/name-parts.ts';

const relationship = /\b(?:rel|relation|relationship|dependent type|member type|person type)\b/i;
const household =
  /\b(?:household|family|emp|employee|subscriber|member|policy|case|group|account|hh)\b.*\b(?:id|no|num|number|key)\b|^(?:id|household|family)$/i;

export interface CarriedNames {
  readonly carry: (row: readonly string[]) => readonly string[];
  /** A row with the second of these cells and not the first leans on the one above it; null where that is not all. */
  readonly leaning: readonly [without: number, given: number] | null;
}

/** Fills in the family names that a table leaves out; null where no row leans on the one above. */
export function carryFamilyNames(
  columns: readonly Column[],
  names: readonly NameColumn[],
): CarriedNames | null {
  const spaced = columns.map(({ name }) =>
    name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.]/g, ' '),
  );
  const hasRelationship = spaced.some((name) => relationship.test(name));
  const full = names.findIndex(({ type, roles }) => type === 'full' && !isSecondaryRole(roles));
  if (full >= 0 && hasRelationship)
    return { carry: carryWholeNames(full, names[full] as NameColumn), leaning: null };
  const family = names.findIndex(({ type }) => type === 'family');
  const given = names.findIndex(({ type }) => type === 'given');
  const keys = spaced.flatMap((name, i) => (household.test(name) ? [i] : []));
  if (family < 0 || given < 0 || (!hasRelationship && keys.length === 0)) return null;
  let above: readonly string[] = [];
  const carry = (row: readonly string[]): readonly string[] => {
    const isOpen = (row[family] ?? '') === '' && (row[given] ?? '') !== '';
    const isSame = keys.some((key) => (row[key] ?? '') !== '' && row[key] === above[key]);
    const isDifferent = keys.some((key) => (row[key] ?? '') !== '' && row[key] !== above[key]);
    const name = above[family] ?? '';
    if (!isOpen || name === '' || isDifferent || !(hasRelationship || isSame)) {
      above = row;
      return row;
    }
    above = row.map((cell, i) => (i === family ? name : cell));
    return above;
  };
  return { carry, leaning: [family, given] };
}

/** "Ramon" under "Gentry, Holly" is Ramon Gentry. */
function carryWholeNames(
  column: number,
  { order }: NameColumn,
): (row: readonly string[]) => readonly string[] {
  let family = '';
  return (row) => {
    const cell = (row[column] ?? '').trim();
    if (family !== '' && /^\p{L}[\p{L}'’-]*(?: \p{L}\.?)?$/u.test(cell)) {
      return row.map((other, i) => (i === column ? `${family}, ${cell}` : other));
    }
    family = cell === '' ? '' : (parseName(cell, order)?.name.last ?? '');
    return row;
  };
}
