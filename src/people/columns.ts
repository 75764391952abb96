// Decides which columns of a table hold whose names, and in which order, and takes the name of a row from them.
import type { Confidence } from '../model/element.ts';
import type { PersonName } from '../model/person.ts';
import { type HeaderType, isSecondaryRole, roleWordsOf, typeOfHeader } from './column-header.ts';
import { type ColumnStatistics, measureColumn } from './column-statistics.ts';
import { type ColumnType, typeByHeader, typeByValues } from './column-type.ts';
import { type NameOrder, parseName } from './name-parts.ts';
import { squeeze } from './squeeze.ts';

/** What a column holds of people. */
export interface NameColumn {
  readonly type: ColumnType;
  /** Decided for the whole column, never for a row; only of use for whole names. */
  readonly order: NameOrder;
  /** Role words of its header ("Subscriber Name" → subscriber). */
  readonly roles: readonly string[];
  readonly confidence: Confidence;
  /** Distinct values as a share of all: the subject's column has the most. */
  readonly distinct: number;
}

interface Draft {
  type: ColumnType;
  confidence: Confidence;
  readonly header: HeaderType | null;
  readonly statistics: ColumnStatistics;
  readonly roles: readonly string[];
}

/**
 * Types the columns of a table from their values (the first 400 of each) and, where there are any, their headers.
 * Columns that hold no names come back as `other`.
 */
export function typeNameColumns(
  columns: readonly (readonly string[])[],
  headers: readonly string[] | null,
): readonly NameColumn[] {
  const drafts = columns.map((values, i) => draftColumn(values.map(nameIn), headers?.[i] ?? ''));
  checkNeighbours(drafts);
  splitTwins(drafts);
  demoteRepeatedNames(drafts);
  return drafts.map(({ type, confidence, statistics, roles }) => ({
    type,
    order: orderOf(statistics),
    roles,
    confidence,
    distinct: statistics.distinct,
  }));
}

const counted = /^\s*#?\d{1,9}[.)]?\s+(?=\p{L}[^\d]*$)/u;

/** A cell without the number that runs before its name: "00012 ABERNETHY ROSCOE L". */
function nameIn(cell: string): string {
  return cell.replace(counted, '');
}

function orderOf({ comma, backwards }: ColumnStatistics): NameOrder {
  // With commas the order is plain in each value.
  if (comma > 0.5) return 'unknown';
  return backwards > 0.35 ? 'last-first' : 'first-last';
}

function draftColumn(values: readonly string[], headerText: string): Draft {
  const statistics = measureColumn(values);
  const header = typeOfHeader(headerText);
  const byValues = typeByValues(statistics);
  const type = header === null ? byValues : typeByHeader(header, byValues, statistics);
  const agrees = header !== null && header !== 'other';
  return {
    type,
    confidence: agrees ? 'high' : 'medium',
    header,
    statistics,
    roles: roleWordsOf(headerText),
  };
}

const neighbourhood = 2;

/** Where no header says so, a given name must stand near a family name, and the other way round. */
function checkNeighbours(drafts: readonly Draft[]): void {
  const places = (type: string): number[] =>
    drafts.flatMap((draft, i) => (draft.type === type ? [i] : []));
  const given = places('given');
  const family = places('family');
  const hasNeighbour = (at: number, others: readonly number[]): boolean =>
    others.some((other) => Math.abs(at - other) <= neighbourhood);
  const isAlone = (i: number, others: readonly number[]): boolean =>
    drafts[i]!.header === null && !hasNeighbour(i, others) && !hasTwin(drafts, i);
  for (const i of given) if (isAlone(i, family)) drafts[i]!.confidence = 'low';
  for (const i of family) if (isAlone(i, given)) drafts[i]!.type = 'other';
}

function hasTwin(drafts: readonly Draft[], i: number): boolean {
  const { type } = drafts[i]!;
  return drafts[i - 1]?.type === type || drafts[i + 1]?.type === type;
}

/** Two adjacent columns that read alike are given and family name: the one that leans more to given names is given. */
function splitTwins(drafts: readonly Draft[]): void {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const left = drafts[i]!;
    const right = drafts[i + 1]!;
    if (left.header !== null || right.header !== null || left.type !== right.type) continue;
    if (left.type !== 'given' && left.type !== 'family') continue;
    const lean = ({ statistics: s }: Draft): number => s.givenWeight - s.surnameWeight;
    const leftIsGiven = lean(left) >= lean(right);
    left.type = leftIsGiven ? 'given' : 'family';
    right.type = leftIsGiven ? 'family' : 'given';
  }
}

/** Of several columns of whole names, one that repeats the same few people holds staff. */
function demoteRepeatedNames(drafts: readonly Draft[]): void {
  const full = drafts.filter((draft) => draft.type === 'full' && !isSecondaryRole(draft.roles));
  if (full.length < 2) return;
  const most = Math.max(...full.map((draft) => draft.statistics.distinct));
  for (const draft of full) if (draft.statistics.distinct < most - 0.15) draft.type = 'staff';
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
  const wanted = roleWordsOf(elementHeader);
  if (wanted.length > 0) {
    const shared = ({ roles }: NameColumn): number =>
      roles.filter((role) => wanted.includes(role)).length;
    const most = Math.max(
      1,
      ...types.map((column) => (column.type === 'other' ? 0 : shared(column))),
    );
    const named = nameFrom(types, row, (column) => shared(column) === most, true);
    if (named) return named;
  }
  return (
    nameFrom(types, row, (column) => !isSecondaryRole(column.roles), false) ??
    nameFrom(types, row, () => true, false)
  );
}

function nameFrom(
  types: readonly NameColumn[],
  row: readonly string[],
  accepts: (column: NameColumn) => boolean,
  alsoStaff: boolean,
): PersonName | null {
  const places = (type: string): number[] =>
    types.flatMap((column, i) =>
      column.type === type && accepts(column) && row[i]?.trim() ? [i] : [],
    );
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
  if (subject !== undefined) {
    const parsed = parseName(nameIn(row[subject]!), types[subject]!.order);
    if (parsed) return parsed.name;
  }
  return joinParts(types, row, given, family);
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
      column.type === 'middle' && Math.abs(i - familyAt) <= neighbourhood && row[i]?.trim(),
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
