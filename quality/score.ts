// Sums the matched documents into the figures that are held against the targets.
import type { Matched, Outcome } from './match.ts';

/** A share as counted, or a plain count. */
export interface Figure {
  readonly name: string;
  readonly unit: 'share' | 'count' | 'rate';
  /** A share between 0 and 1; null where there was nothing to count. */
  readonly value: number | null;
  /** What was counted: of these. */
  readonly of: number;
}

function share(name: string, part: number, of: number): Figure {
  return { name, unit: 'share', value: of === 0 ? null : part / of, of };
}

/** Every figure of a set of documents, in the order of the table. */
export function scoreAll(matched: readonly Matched[]): Figure[] {
  const types = [
    ...new Set(matched.flatMap(({ document }) => document.labels.map(({ type }) => type))),
  ];
  const perType = types.toSorted().flatMap((type) => [
    recallOf(
      `${type} recall`,
      asked(matched).filter(({ label }) => label.type === type),
    ),
    precisionOf(`${type} precision`, matched, type),
  ]);
  const fixed = matched.filter(({ document }) => document.fixedWidth);
  const inFixed = (type: string): Outcome[] =>
    asked(fixed).filter(({ label }) => label.type === type);
  return [
    ...perType,
    recallOf('routing-number recall, fixed width', inFixed('routing-number')),
    recallOf('bank-account recall, fixed width', inFixed('bank-account')),
    rightPerson(
      'right person, records',
      matched.filter(({ document }) => document.kind === 'record'),
    ),
    rightPerson(
      'right person, prose',
      matched.filter(({ document }) => document.kind === 'prose'),
    ),
    coveredRecall(matched),
    { name: 'wrongly covered', unit: 'count', value: wronglyCovered(matched), of: matched.length },
    peopleError(matched),
  ];
}

/** One line for one genre: everything labelled found, everything found labelled, everybody right. */
export function scoreGenre(matched: readonly Matched[]): Figure[] {
  const right = matched.flatMap(({ rightFinds }) => rightFinds).length;
  const wrong = matched.flatMap(({ falseFinds }) => falseFinds).length;
  return [
    recallOf('recall', asked(matched)),
    share('precision', right, right + wrong),
    rightPerson('person', matched),
    coveredRecall(matched),
    { name: 'wrongly', unit: 'count', value: wronglyCovered(matched), of: matched.length },
    peopleError(matched),
  ];
}

function asked(matched: readonly Matched[]): Outcome[] {
  return matched.flatMap(({ outcomes }) => outcomes).filter(({ label }) => !label.optional);
}

function recallOf(name: string, outcomes: readonly Outcome[]): Figure {
  return share(name, outcomes.filter(({ found }) => found).length, outcomes.length);
}

function precisionOf(name: string, matched: readonly Matched[], type: string): Figure {
  const count = (finds: 'rightFinds' | 'falseFinds'): number =>
    matched.flatMap((one) => one[finds]).filter((place) => place.type === type).length;
  const right = count('rightFinds');
  return share(name, right, right + count('falseFinds'));
}

/** Of what was found and has an owner: tied to that owner. */
function rightPerson(name: string, matched: readonly Matched[]): Figure {
  const owned = asked(matched).filter(({ found, label }) => found && label.of.length > 0);
  return share(name, owned.filter(({ isRightPerson }) => isRightPerson).length, owned.length);
}

/** Of what is covered as it lies: found, and said to be covered. */
function coveredRecall(matched: readonly Matched[]): Figure {
  const covered = asked(matched).filter(({ label }) => label.covered !== null);
  return share(
    'covered recall',
    covered.filter(({ isCovered }) => isCovered).length,
    covered.length,
  );
}

function wronglyCovered(matched: readonly Matched[]): number {
  return matched.reduce((sum, one) => sum + one.wronglyCovered.length, 0);
}

/** People counted too many and too few, over all people there are. */
function peopleError(matched: readonly Matched[]): Figure {
  const people = matched.reduce((sum, { document }) => sum + document.people, 0);
  const off = matched.reduce(
    (sum, { document, persons }) => sum + Math.abs(persons - document.people),
    0,
  );
  return {
    name: 'people miscounted',
    unit: 'rate',
    value: people === 0 ? null : off / people,
    of: people,
  };
}
