// What the first rows of a table say: whether it names people, in which columns, and whether it may hold anything of theirs.
import type { DatabaseSession, TableRef } from '../databases/database.ts';
import type { Detectors } from '../detect/derived.ts';
import { rolesOfColumns } from '../detect/column-role.ts';
import { typeNameColumns } from '../people/columns.ts';
import { findPersonColumns, isFactColumn, type PersonColumns } from './person-columns.ts';

export interface Profile {
  readonly table: TableRef;
  readonly rows: readonly (readonly string[])[];
  readonly people: PersonColumns;
}

export async function readProfile(session: DatabaseSession, table: TableRef): Promise<Profile> {
  const rows = await session.peek(table);
  return { table, rows, people: findPersonColumns(columnsOf(table), rows) };
}

const columnsOf = ({ columns }: TableRef): { readonly name: string }[] =>
  columns.map((name) => ({ name }));

/** False where every column is plainly something else: no row of it needs a name. */
export function mayHoldElements({ table, rows }: Profile, detectors: Detectors): boolean {
  if (rows.length === 0) return false;
  if (table.isNested === true) return true;
  const context = { name: table.name, hasPeople: false, detectors };
  return rolesOfColumns(columnsOf(table), rows, context).some(
    ({ role }, i) => role !== 'other' || rows.some((row) => (row[i] ?? '').length > 40),
  );
}

/** More columns than a name and an address have are not carried along. */
const mostColumns = 10;

/**
 * The columns that say who a row is about, under names that say through which key they came: "..patient first_name".
 * Empty where the table names nobody, or only staff.
 */
export function namesIn(
  { table, rows, people }: Profile,
  key: string,
): readonly { readonly name: string; readonly as: string }[] {
  if (!people.hasNames) return [];
  const taken = table.columns.flatMap((name, i) => {
    const type = people.names[i]?.type ?? 'other';
    const isName = type === 'full' || type === 'given' || type === 'family' || type === 'middle';
    return isName || isFactColumn(name) ? [{ name, i }] : [];
  });
  for (const stem of [stemOf(key), '']) {
    const as = ({ name }: { readonly name: string }): string =>
      `..${stem === '' ? '' : `${stem} `}${name}`;
    const types = typeNameColumns(
      taken.map(({ i }) => rows.map((row) => row[i] ?? '')),
      taken.map(as),
    ).map(({ type }) => type);
    if (types.includes('full') || types.includes('family'))
      return taken.map((one) => ({ name: one.name, as: as(one) })).slice(0, mostColumns);
    // Under its key's name everybody is staff: "provider_id", "created_by".
    if (types.includes('staff')) return [];
  }
  return [];
}

/** 'patient' of 'patient_id', 'PatientID' and 'patientNo'; '' of 'id'. */
export function stemOf(column: string): string {
  return column
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?:^| )(?:id|no|nr|num|number|key|ref|fk|code|uuid|guid)$/, '')
    .trim();
}
