// Takes the name of a row, or of one element in it, from the columns that hold names.
import type { PersonName } from '../model/person.ts';
import { isSecondaryRole, roleWordsOf } from './column-header.ts';
import { hasLegalForm, measureColumn, namesCompany } from './column-statistics.ts';
import type { NameColumn } from './column-type.ts';
import { parseName } from './name-parts.ts';
import { squeeze } from './squeeze.ts';

const neighbourhood = 2;

const counted = /^\s*#?\d{1,9}[.)]?\s+(?=\p{L}[^\d]*$)/u;

const remark = / ?\([^()]{1,60}\)\s*$/;
/** What a person's business or another name of theirs is introduced with. */
const alias =
  /,?\s(?:d\/?b\/?a|doing business as|t\/a|trading as|a\/?k\/?a|f\/?k\/?a|n\/k\/a)\b.*$/i;

/**
 * A cell without the number that runs before its name, and without the remark or the name of a business after it:
 * "00012 ABERNETHY ROSCOE L (on leave)", "Tuttle, Ray dba Tuttle Hauling".
 */
export function nameIn(cell: string): string {
  const name = cell.replace(counted, '').replace(alias, '');
  return name.endsWith(')') ? name.replace(remark, '') : name;
}

/**
 * The person that a row, or one element of it, belongs to. An element whose header has a role word ("Subscriber SSN")
 * belongs to the name with the same role word; all others to the subject of the row.
 */
export function personOfRow(
  types: readonly NameColumn[],
  row: readonly string[],
  elementHeader = '',
): PersonName | null {
  const beside = nameBeside(types, row, pathOf(elementHeader));
  if (beside) return beside;
  const wanted = roleWordsOf(elementHeader);
  if (wanted.length > 0) {
    const shared = ({ roles }: NameColumn): number =>
      roles.filter((role) => wanted.includes(role)).length;
    const most = Math.max(
      1,
      ...types.map((column) => (column.type === 'other' ? 0 : shared(column))),
    );
    const accepts = (column: NameColumn): boolean => shared(column) === most;
    const named = nameFrom(types, row, accepts, true) ?? nameWithFamilyOfRow(types, row, accepts);
    if (named) return named;
    // The number by which a row points to somebody's superior is not its subject's.
    if (wanted.some((role) => role === 'supervisor' || role === 'manager')) return null;
    // What is a company's is not its counterpart's.
    if (types.some((column, i) => most > 0 && accepts(column) && namesCompany(row[i] ?? '')))
      return null;
  }
  return (
    ownWithCarriedFamily(types, row) ??
    nameFrom(types, row, (column) => !isSecondaryRole(column.roles), false) ??
    nameFrom(types, row, () => true, false)
  );
}

/** "Tyler" below "Employee: Ann Roe": a first name of the row's own bears the family name that was carried down. */
function ownWithCarriedFamily(
  types: readonly NameColumn[],
  row: readonly string[],
): PersonName | null {
  const isFilled = (i: number): boolean => (row[i]?.trim() ?? '') !== '';
  const own = types.flatMap(({ inherited, type }, i) =>
    !inherited && type !== 'other' && type !== 'staff' && isFilled(i) ? [i] : [],
  );
  const [only] = own;
  if (own.length !== 1 || only === undefined || types[only]!.type !== 'given') return null;
  const carried = types.some(
    ({ inherited, type }, i) => inherited && type === 'full' && isFilled(i),
  );
  return carried
    ? withFamilyOf(
        row[only]!,
        nameFrom(types, row, ({ inherited }) => inherited, false),
      )
    : null;
}

/** "payment" of "payment.cardNumber"; '' for what stands in no object of its own, or was carried down. */
export function pathOf(header: string): string {
  const dot = header.startsWith('..') ? -1 : header.lastIndexOf('.');
  return dot < 1 || header[dot + 1] === ' ' ? '' : header.slice(0, dot);
}

/** The whole name that stands in the same object of a nested record: "payment.nameOnCard" beside "payment.cardNumber". */
function nameBeside(
  types: readonly NameColumn[],
  row: readonly string[],
  path: string,
): PersonName | null {
  if (path === '') return null;
  return nameFrom(types, row, (column) => column.path === path && column.type === 'full', false);
}

/** A spouse or child of whom the row has the first name only bears the family name of the row's subject. */
function nameWithFamilyOfRow(
  types: readonly NameColumn[],
  row: readonly string[],
  accepts: (column: NameColumn) => boolean,
): PersonName | null {
  const given = types.findIndex(
    (column, i) => column.type === 'given' && accepts(column) && row[i]?.trim(),
  );
  if (given < 0 || !isSecondaryRole(types[given]!.roles)) return null;
  return withFamilyOf(
    row[given]!,
    nameFrom(types, row, ({ roles }) => !isSecondaryRole(roles), false),
  );
}

function withFamilyOf(given: string, subject: PersonName | null): PersonName | null {
  if (!subject || subject.last === '') return null;
  const [first = '', ...others] = given.trim().split(/[\s.]+/);
  const middle = others.join(' ').trim();
  const text = `${first} ${subject.last}`;
  return { first, last: subject.last, ...(middle === '' ? {} : { middle }), text };
}

function nameFrom(
  types: readonly NameColumn[],
  row: readonly string[],
  accepts: (column: NameColumn) => boolean,
  alsoStaff: boolean,
): PersonName | null {
  const places = (type: string): number[] => {
    const all = types.flatMap((column, i) =>
      column.type === type && accepts(column) && row[i]?.trim() ? [i] : [],
    );
    const own = all.filter((i) => !types[i]!.inherited);
    return own.length > 0 ? own : all;
  };
  const full = [...places('full'), ...(alsoStaff ? places('staff') : [])];
  const given = places('given');
  const family = places('family');
  if (full.length === 0 || (given.length > 0 && family.length > 0)) {
    const joined = joinParts(types, row, given, family);
    if (joined) return joined;
  }
  const subject = full.reduce<number | undefined>(
    (best, i) =>
      best === undefined || types[i]!.distinct > types[best]!.distinct + 0.01 ? i : best,
    undefined,
  );
  if (subject !== undefined && mayName(types[subject]!, row[subject]!)) {
    const parsed = parseName(nameIn(row[subject]!), types[subject]!.order);
    if (parsed) return parsed.name;
  }
  return joinParts(types, row, given, family);
}

function mayName({ mixed, confidence }: NameColumn, written: string): boolean {
  const cell = nameIn(written);
  if (namesCompany(cell)) return false;
  if (!mixed) return true;
  const one = measureColumn([cell]);
  // What no list knows may still be a name where nothing else is known of it.
  const isUnknown = one.several === 1 && one.ordinary + one.refused + one.place === 0;
  return one.fullForm === 1 || (confidence === 'high' && isUnknown);
}

/**
 * Whether a row is a company's: then its nine digits are an employer's number. `surely`: by its legal form, or as a
 * vendor who is plainly no person, not by words that surnames may be.
 */
export function isCompanyRow(
  types: readonly NameColumn[],
  row: readonly string[],
  surely = false,
): boolean {
  return types.some((column, i) => {
    const cell = row[i]?.trim() ?? '';
    if (cell === '' || isSecondaryRole(column.roles)) return false;
    // Of vendors, whoever is not plainly a person is a business.
    if (column.party) return namesCompany(cell) || measureColumn([cell]).fullForm < 1;
    return column.type === 'full' && (surely ? hasLegalForm(cell) : namesCompany(cell));
  });
}

/** Given and family name of the columns nearest to each other, or the part that is there. */
function joinParts(
  types: readonly NameColumn[],
  row: readonly string[],
  given: readonly number[],
  family: readonly number[],
): PersonName | null {
  const familyAt = family[0];
  const nearest =
    familyAt === undefined
      ? given[0]
      : given.toSorted((a, b) => Math.abs(a - familyAt) - Math.abs(b - familyAt))[0];
  if (familyAt === undefined) return null;
  const last = row[familyAt]!.trim();
  if (squeeze(last).length < 2) return null;
  const first = nearest === undefined ? '' : row[nearest]!.trim();
  const firstWord = first.split(/[\s.]+/)[0] ?? '';
  const middleAt = types.findIndex(
    (column, i) =>
      column.type === 'middle' &&
      column.inherited === (nearest !== undefined && types[nearest]!.inherited) &&
      Math.abs(i - familyAt) <= neighbourhood &&
      row[i]?.trim(),
  );
  const middle =
    middleAt < 0 ? first.slice(firstWord.length).replace(/^[\s.]+/, '') : row[middleAt]!.trim();
  return {
    first: firstWord,
    last,
    ...(middle === '' ? {} : { middle }),
    text: first === '' ? last : `${first} ${last}`,
  };
}
