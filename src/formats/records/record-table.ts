// Columns of a grammar's records: what each field means, said once where its table is declared.
import type { Column, PersonRole } from '../../model/segment.ts';

/** The table of one kind of record; `keys` and `columns` run side by side. */
export interface RecordTable<Key extends string> {
  readonly id: string;
  readonly keys: readonly Key[];
  readonly columns: readonly Column[];
}

/** Cells by key; what is absent becomes ''. */
export type Cells<Key extends string> = Readonly<Partial<Record<Key, string | undefined>>>;

export type PersonKey =
  | 'name'
  | 'family'
  | 'given'
  | 'middle'
  | 'birthDate'
  | 'street'
  | 'city'
  | 'state'
  | 'zip';

/** A person as a record gives it: a whole `name` or its parts; `birthDate` as ISO date where it can be read. */
export type RecordPerson = Cells<PersonKey>;

export function defineTable<Columns extends Readonly<Record<string, Column>>>(
  id: string,
  columns: Columns,
): RecordTable<keyof Columns & string> {
  return {
    id,
    keys: Object.keys(columns),
    columns: Object.values(columns),
  };
}

/** The columns of a person; `label` opens each name: 'PID patient' gives 'PID patient family name'. */
export function personColumns(
  label: string,
  role: PersonRole = 'subject',
): Record<PersonKey, Column> {
  const name = (part: 'full' | 'given' | 'family' | 'middle', words: string): Column => ({
    name: `${label} ${words}`,
    means: { kind: 'name', part, role },
  });
  const fact = (
    kind: 'birth-date' | 'street' | 'city' | 'state' | 'zip',
    words: string,
  ): Column => ({ name: `${label} ${words}`, means: { kind } });
  return {
    name: name('full', 'name'),
    family: name('family', 'family name'),
    given: name('given', 'given name'),
    middle: name('middle', 'middle name'),
    birthDate: fact('birth-date', 'birth date'),
    street: fact('street', 'street'),
    city: fact('city', 'city'),
    state: fact('state', 'state'),
    zip: fact('zip', 'ZIP code'),
  };
}

/** A column that holds elements of one kind by the grammar's own rule. */
export function element(kind: string, name: string): Column {
  return { name, means: { kind: 'element', element: kind } };
}

/** A column that the grammar does not settle: detectors judge its values. */
export function plain(name: string): Column {
  return { name };
}

/** A column that is known to hold nothing personal: amounts, organisation numbers, codes of the grammar. */
export function nothing(name: string): Column {
  return { name, means: { kind: 'nothing' } };
}
