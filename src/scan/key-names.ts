// Which column of one table leads to the rows of another: told by what both are called ("person_id", patients.id ↔ "patientId").
import type { Column } from '../model/segment.ts';

const synonyms: Readonly<Record<string, string>> = {
  number: 'no',
  num: 'no',
  nbr: 'no',
  nr: 'no',
  '#': 'no',
  identifier: 'id',
  ident: 'id',
  guid: 'id',
  uuid: 'id',
  key: 'id',
  pk: 'id',
  fk: '',
  emp: 'employee',
  empl: 'employee',
  ee: 'employee',
  cust: 'customer',
  pt: 'patient',
  pat: 'patient',
  mbr: 'member',
  mem: 'member',
  stu: 'student',
  acct: 'account',
  acc: 'account',
  usr: 'user',
  tbl: '',
  dim: '',
};
const runTogether = /^(.{2,20}?)(id|no|nbr|num|key)$/;
/** Every table has one of its own: only together with the name of the table do they lead anywhere. */
const generic = new Set([
  'id',
  'no',
  'code',
  'rowid',
  'recordid',
  'recno',
  'rowno',
  'lineno',
  'seqno',
  'seq',
  'uid',
  'oid',
]);
const keyEnding = /(?:id|no|code|ref|mrn)$/;

/** "PERSON_ID", "Person Id", "personNbr" → "personid", "personno". */
function squeezeKey(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+|\d+|#/g);
  return (words ?? [])
    .map((word) => {
      const known = synonyms[word];
      if (known !== undefined) return known;
      const [, stem = '', end = ''] = runTogether.exec(word) ?? [];
      if (end === '') return word;
      return `${synonyms[stem] ?? stem}${synonyms[end] ?? end}`;
    })
    .join('');
}

/** "public.patients" → "patient"; "tbl_People" → "person". */
function singularOf(table: string): string {
  const last =
    table
      .split(/[./]/)
      .at(-1)
      ?.replace(/^(?:sheet|table|result) /, '') ?? '';
  const plain = squeezeKey(last);
  if (plain === 'people') return 'person';
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
}

function isGenericKey(key: string): boolean {
  return generic.has(key);
}

/** Whether a column may be a key at all, by its name. */
export function mayBeKey({ name, means }: Column): boolean {
  return means === undefined && !name.startsWith('..') && keyEnding.test(squeezeKey(name));
}

/**
 * How plainly a column leads to a key of another table: 3 by the same name or by the name of the table, 2 by a name that
 * ends in it ("subscriber_person_id"), 1 where both are only called "id"; 0 where nothing says so.
 */
export function leadsTo(column: string, key: string, table: string): 0 | 1 | 2 | 3 {
  const from = squeezeKey(column);
  const to = squeezeKey(key);
  if (from === to) return isGenericKey(to) ? 1 : 3;
  const owner = singularOf(table);
  if (isGenericKey(to) && owner.length > 2) {
    if (from === owner + to || from === owner || from === `${owner}id`) return 3;
    return from.endsWith(owner + to) ? 2 : 0;
  }
  if (to.length >= 5 && !isGenericKey(to) && from.endsWith(to)) return 2;
  // "pid" of a table of patients or people.
  return isInitialOf(from, to, owner) ? 2 : 0;
}

function isInitialOf(from: string, to: string, owner: string): boolean {
  return (
    from.length === 3 && from.endsWith('id') && owner.startsWith(from[0] ?? '?') && to === 'id'
  );
}
