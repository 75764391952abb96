// Decides which columns of a table hold whose names, and in which order.
import type { Confidence } from '../model/element.ts';
import { type HeaderType, isSecondaryRole, roleWordsOf, typeOfHeader } from './column-header.ts';
import { findActors, findRecordOwners, isListOfHolders } from './column-cast.ts';
import { nameIn, pathOf } from './column-owner.ts';
import { type ColumnStatistics, measureColumn, namesCompany } from './column-statistics.ts';
import { type ColumnType, type NameColumn, typeByHeader, typeByValues } from './column-type.ts';
import type { NameOrder } from './name-parts.ts';

interface Draft {
  type: ColumnType;
  confidence: Confidence;
  readonly isMixed: boolean;
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
  for (const i of [...findRecordOwners(headers ?? []), ...findActors(headers ?? [])]) {
    const draft = drafts[i];
    if (draft && draft.type !== 'other') draft.type = 'staff';
  }
  demoteRepeatedNames(drafts);
  promoteHolders(drafts, headers ?? []);
  return drafts.map(({ type, confidence, isMixed, header, statistics, roles }, i) => ({
    type,
    order: orderOf(statistics),
    roles,
    confidence,
    mixed: isMixed,
    party: header === 'party',
    path: pathOf(headers?.[i] ?? ''),
    inherited: headers?.[i]?.startsWith('..') === true,
    distinct: statistics.distinct,
  }));
}

function orderOf({ comma, backwards }: ColumnStatistics): NameOrder {
  // With commas the order is plain in each value.
  if (comma > 0.5) return 'unknown';
  return backwards > 0.35 ? 'last-first' : 'first-last';
}

function draftColumn(values: readonly string[], headerText: string): Draft {
  const header = typeOfHeader(headerText);
  const all = measureColumn(values);
  const isMixed = header === 'party' || (header === 'full' && all.organization >= 0.3);
  // Companies say nothing of the form of the names beside them.
  const statistics = isMixed ? measureColumn(values.filter((value) => !namesCompany(value))) : all;
  const byValues = typeByValues(statistics);
  const type = header === null ? byValues : typeByHeader(header, byValues, statistics);
  // Without a header, a column of nothing but listed names says it as plainly.
  const agrees =
    header === null ? type === 'full' && statistics.fullForm >= plainlyNames : header !== 'other';
  return {
    type,
    confidence: agrees && header !== 'party' ? 'high' : 'medium',
    isMixed,
    header,
    statistics,
    roles: roleWordsOf(headerText),
  };
}

const plainlyNames = 0.6;
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
  for (const i of given) {
    if (isAlone(i, family)) drafts[i]!.confidence = 'low';
    const other = drafts[i + 1]?.type === 'family' ? drafts[i + 1]! : drafts[i - 1];
    if (other?.type === 'family' && areGivenAndFamily(drafts[i]!, other))
      drafts[i]!.confidence = other.confidence = 'high';
  }
  for (const i of family) if (isAlone(i, given)) drafts[i]!.type = 'other';
}

const plainlyGiven = 2;
const plainlySurname = 1;

/** Whether two columns side by side without headers are plainly those of first and last names. */
function areGivenAndFamily(given: Draft, family: Draft): boolean {
  return (
    given.statistics.givenWeight >= plainlyGiven &&
    family.statistics.surnameWeight >= plainlySurname
  );
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

/** Where nobody else is named, those who hold an office are whom the rows are about. */
function promoteHolders(drafts: readonly Draft[], headers: readonly string[]): void {
  const named = drafts.flatMap(({ type }, i) => (type === 'other' || type === 'middle' ? [] : [i]));
  const [only] = named;
  const draft = only === undefined ? undefined : drafts[only];
  if (only === undefined || named.length > 1 || draft?.type !== 'staff') return;
  if (isListOfHolders(headers, only, draft.statistics)) draft.type = 'full';
}
