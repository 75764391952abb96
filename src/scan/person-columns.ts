// Which columns tell who a row is about: names, birth date, address, state, ZIP.
import type { Column } from '../model/segment.ts';
import type { PersonFacts, PersonName } from '../model/person.ts';
import { isSecondaryRole, roleWordsOf } from '../people/column-header.ts';
import { isCompanyRow, personOfRow } from '../people/column-owner.ts';
import type { NameColumn } from '../people/column-type.ts';
import { typeNameColumns } from '../people/columns.ts';
import { isMissouriState, isMissouriZip } from '../people/residence.ts';
import { squeeze } from '../people/squeeze.ts';

type FactKind =
  | 'license-state'
  | 'birth-date'
  | 'street'
  | 'city'
  | 'state'
  | 'zip'
  | 'phone'
  | 'email';

/** What else is known of the person of one element. */
interface KnownOfPerson {
  readonly name: PersonName;
  readonly numbers: readonly string[];
}

export interface PersonColumns {
  readonly names: readonly NameColumn[];
  /** True where rows name people at all. */
  readonly hasNames: boolean;
  /** A column of birth dates, by its name or, without one, by its values. */
  readonly hasBirthDates: boolean;
  /** Whether a column tells who the row is about: a name of the subject, a birth date, an address. */
  isOfPerson(column: number): boolean;
  nameFor(row: readonly string[], header: string): PersonName | null;
  /** `header` of the element: a spouse's number goes with the spouse's birth date, not with that of the row's subject. */
  factsFor(row: readonly string[], header: string, known: KnownOfPerson): PersonFacts;
  stateOf(row: readonly string[]): string | undefined;
  isCompany(row: readonly string[]): boolean;
  isSurelyCompany(row: readonly string[]): boolean;
}

const byHeader: readonly (readonly [FactKind, RegExp])[] = [
  [
    'license-state',
    /\b(?:dl|dln|lic|licen[sc]e|id) (?:st|state)\b|\bstate of (?:issue|licen[sc]e)\b/,
  ],
  ['birth-date', /\b(?:dob|d o b|birth ?(?:date|day|dt)?|date of birth|bdate|born)\b/],
  ['zip', /\b(?:zip|zip ?code|zip ?4|postal(?: code)?)\b/],
  ['state', /\b(?:state|st|province|state (?:cd|code))\b/],
  ['city', /\b(?:city|town)\b/],
  ['street', /\b(?:address|addr|street|addr ?1|address ?1)\b/],
];

const notAFact =
  /\b(?:id|issu\w*|no|number|of issue|license|licence|dl|employer|school|bank|email|ip|mac|web|work)\b/;

function factOf(column: Column): FactKind | null {
  if (column.means) {
    const { kind } = column.means;
    return kind === 'name' || kind === 'element' || kind === 'nothing' ? null : kind;
  }
  const words = column.name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return (
    byHeader.find(
      ([kind, pattern]) =>
        pattern.test(words) &&
        !(kind !== 'birth-date' && kind !== 'license-state' && notAFact.test(words)),
    )?.[0] ?? null
  );
}

/** Whether a column, by its name, tells something of the person a row is about: birth date, address, state, ZIP. */
export function isFactColumn(name: string): boolean {
  return factOf({ name }) !== null;
}

/** Types the columns of a table by its first rows; a grammar's meanings come before any guess. */
export function findPersonColumns(
  columns: readonly Column[],
  sample: readonly (readonly string[])[],
): PersonColumns {
  const facts = columns.map(factOf);
  const names = columns.some((column) => column.means)
    ? namesByGrammar(columns, sample)
    : guessNames(columns, sample);
  const roles = columns.map(({ name }, i) => (facts[i] === null ? [] : roleWordsOf(name)));
  const cell = (
    row: readonly string[],
    kind: FactKind,
    wanted: readonly string[] = [],
  ): string | undefined => {
    const all = facts.flatMap((fact, i) => (fact === kind && (row[i] ?? '') !== '' ? [i] : []));
    const own = all.find((i) => roles[i]?.some((role) => wanted.includes(role)));
    // Households share an address, never a birth date.
    const isApart = kind === 'birth-date' && isSecondaryRole(wanted);
    const at = own ?? (isApart ? undefined : all.find((i) => !isSecondaryRole(roles[i] ?? [])));
    return at === undefined ? undefined : row[at]?.trim();
  };
  return {
    names,
    hasNames: names.some(({ type }) => type === 'full' || type === 'given' || type === 'family'),
    isOfPerson(column) {
      const { type } = names[column] ?? { type: 'other' };
      const isFact =
        facts[column] !== null && facts[column] !== 'phone' && facts[column] !== 'email';
      return isFact || (type !== 'other' && type !== 'staff');
    },
    hasBirthDates:
      facts.includes('birth-date') ||
      columns.some(
        ({ name }, i) => name === '' && areBirthDates(sample.map((row) => row[i] ?? '')),
      ),
    nameFor: (row, header) => personOfRow(names, row, header),
    isCompany: (row) => isCompanyRow(names, row),
    isSurelyCompany: (row) => isCompanyRow(names, row, true),
    stateOf: (row) => cell(row, 'state')?.toUpperCase(),
    factsFor(row, header, { name, numbers }) {
      const birthDate = normaliseDate(cell(row, 'birth-date', roleWordsOf(header)) ?? '');
      const street = squeezeAddress(cell(row, 'street') ?? '');
      const zip = cell(row, 'zip') ?? '';
      return {
        name,
        numbers,
        ...(birthDate === '' ? {} : { birthDate }),
        ...(street === '' ? {} : { address: `${street}|${zip.slice(0, 5)}` }),
        missouri:
          isMissouriState(cell(row, 'state') ?? '') ||
          isMissouriState(cell(row, 'license-state') ?? '') ||
          isMissouriZip(zip) ||
          /\bMO\b\W+6[3-5]\d{3}/.test(cell(row, 'street') ?? ''),
      };
    },
  };
}

function guessNames(
  columns: readonly Column[],
  sample: readonly (readonly string[])[],
): readonly NameColumn[] {
  const headers = columns.some((column) => column.name !== '')
    ? columns.map((column) => column.name)
    : null;
  return typeNameColumns(
    columns.map((_, i) => sample.map((row) => row[i] ?? '')),
    headers,
  );
}

function namesByGrammar(
  columns: readonly Column[],
  sample: readonly (readonly string[])[],
): readonly NameColumn[] {
  const guessed = typeNameColumns(
    columns.map((_, i) => sample.map((row) => row[i] ?? '')),
    null,
  );
  return columns.map((column, i): NameColumn => {
    const { means } = column;
    const { order, distinct } = guessed[i] as NameColumn;
    const type = means?.kind !== 'name' ? 'other' : means.role === 'staff' ? 'staff' : means.part;
    return {
      type,
      order,
      distinct,
      confidence: 'high',
      mixed: false,
      party: false,
      path: '',
      inherited: false,
      roles: roleWordsOf(column.name),
    };
  });
}

const fewestDates = 3;
const leastSpan = 12;

/** Dates over more years than anything else is spread over, the earliest of them a generation ago. */
function areBirthDates(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const years = filled.map((cell) => Number(normaliseDate(cell).slice(0, 4)));
  if (filled.length < fewestDates || years.some((year) => year < 1900 || year > 2030)) return false;
  const first = Math.min(...years);
  return first > 1900 && first < 1990 && Math.max(...years) - first >= leastSpan;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** ISO date of the usual spellings, '' for anything else. */
function normaliseDate(text: string): string {
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:\D|$)/.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const american = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/.exec(text);
  if (american) return dateOf(american[3], american[1], american[2]);
  const named = /^([A-Za-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})/.exec(text);
  if (named) return dateOf(named[3], monthOf(named[1]), named[2]);
  const military = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]{0,6}[- ,]{1,2}(\d{4}|\d{2})(?!\d)/.exec(text);
  return military ? dateOf(military[3], monthOf(military[2]), military[1]) : '';
}

function monthOf(name = ''): string {
  return String(months.indexOf(name.toLowerCase()) + 1);
}

/** Of two digits the century is that of somebody who lives. */
function dateOf(year = '', month = '', day = ''): string {
  if (Number(month) < 1 || Number(month) > 12) return '';
  const century = year.length === 4 ? '' : Number(year) > 30 ? '19' : '20';
  return `${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function squeezeAddress(text: string): string {
  const number = /^\s*(\d{1,6})\b/.exec(text)?.[1];
  return number === undefined ? '' : number + squeeze(text);
}
