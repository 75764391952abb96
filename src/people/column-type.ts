// Types one column by its values, and by its header where the values do not contradict it.
import type { Confidence } from '../model/element.ts';
import type { HeaderType } from './column-header.ts';
import type { ColumnStatistics } from './column-statistics.ts';
import type { NameOrder } from './name-parts.ts';

/** What a column holds of people. */
export type ColumnType = 'full' | 'given' | 'family' | 'middle' | 'staff' | 'other';

/** A column with what it holds of people. */
export interface NameColumn {
  readonly type: ColumnType;
  /** Decided for the whole column, never for a row; only of use for whole names. */
  readonly order: NameOrder;
  /** Role words of its header ("Subscriber Name" → subscriber). */
  readonly roles: readonly string[];
  readonly confidence: Confidence;
  /** Companies stand among the people: only what is plainly a person's name is one. */
  readonly mixed: boolean;
  /** Its title says that vendors and the like are listed. */
  readonly party: boolean;
  /** The object of a nested record that it stands in: "payment" of "payment.nameOnCard"; '' outside of any. */
  readonly path: string;
  /** Carried down from the record around this one: what the record says itself comes first. */
  readonly inherited: boolean;
  /** Distinct values as a share of all: the subject's column has the most. */
  readonly distinct: number;
}

/** What the values alone say. */
export function typeByValues(s: ColumnStatistics): ColumnType {
  const singleWords = s.single > 0.8 && s.digits < 0.05 && s.organization < 0.1 && s.refused < 0.15;
  const severalWords =
    s.several > 0.6 && s.digits < 0.05 && s.organization < 0.15 && s.refused < 0.2;
  let type: ColumnType = 'other';
  if (severalWords && s.fullForm > 0.6 && s.place < 0.35 && s.ordinary < 0.35) type = 'full';
  else if (singleWords && s.place < 0.25 && s.ordinary < 0.45 && s.initials < 0.3) {
    const leansGiven = s.givenWeight > s.surnameWeight;
    if (s.givenLike > 0.7 && s.givenWeight >= s.surnameWeight - 0.1) type = 'given';
    else if (s.surnameLike > 0.6 && s.ordinary < 0.4) type = 'family';
    else if (s.givenLike > 0.55 && leansGiven) type = 'given';
  }
  // A handful of repeated values are codes, cities or brands.
  if (s.codes > 0.9 && s.distinct < 0.7) return 'other';
  const repeats = s.distinct < 0.08 && s.count > 30;
  return repeats && type !== 'given' ? 'other' : type;
}

/** What header and values say together. */
export function typeByHeader(
  header: HeaderType,
  byValues: ColumnType,
  s: ColumnStatistics,
): ColumnType {
  // A line of totals weighs much among a few rows.
  const holdsWords = s.digits < (s.count <= 4 ? 0.5 : 0.3) && s.organization < 0.3;
  switch (header) {
    case 'other':
    case 'maiden':
      return 'other';
    case 'party':
      return s.digits < 0.2 && s.fullForm > 0 ? 'full' : 'other';
    case 'staff':
      return byValues !== 'other' || s.several > 0.4 || s.single > 0.4 ? 'staff' : 'other';
    case 'middle':
      return 'middle';
    case 'given':
      if (!holdsWords) return byValues;
      return s.several > 0.6 && s.fullForm > 0.5 ? 'full' : 'given';
    case 'family':
      return holdsWords ? 'family' : byValues;
    default:
      return typeUnderPersonHeader(s);
  }
}

/** A header such as "Employee" announces a person, but says not in which form: the values must not contradict it. */
function typeUnderPersonHeader(s: ColumnStatistics): ColumnType {
  const listed = s.fullForm + s.surnameLike + s.givenLike > 0.4;
  const plausible =
    listed ||
    (s.unlisted > 0.4 && s.ordinary < 0.3) ||
    (s.several > 0.6 && s.ordinary < 0.3 && s.refused < 0.2);
  if (s.digits >= 0.3 || s.organization >= 0.4 || !plausible) return 'other';
  if (s.several > 0.4) return 'full';
  if (s.single > 0.8 && s.surnameLike >= s.givenLike) return 'family';
  return s.several > 0.2 ? 'full' : 'given';
}
