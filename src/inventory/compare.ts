// Compares two scans: what became of each store, whose people came and went, and what cannot be compared.
import { changeKinds, type ChangeKind, type DiffData, type StoreChange } from '../model/diff.ts';
import type { ScanSummary } from '../model/scan.ts';
import type { CountPeople } from './count-people.ts';
import { comparePeople } from './compare-people.ts';
import { pairStores, type StorePair } from './compare-stores.ts';
import { sortOut } from './not-comparable.ts';
import type { ScanRow } from './rows.ts';
import { toScanInfo } from './rows.ts';
import type { Sql } from './sql.ts';
import { summaryOf, type Summarise } from './summarise.ts';

export interface Comparing {
  readonly sql: Sql;
  readonly countPeople: CountPeople;
  readonly summarise: Summarise;
}

export function compareScans(comparing: Comparing, from: ScanRow, to: ScanRow): DiffData {
  const { sql, summarise } = comparing;
  const pairs = pairStores(sql, from.number, to.number);
  const { comparable, notComparable, stillExposed } = sortOut(sql, pairs, to);
  const people = comparePeople(comparing, { from: from.number, to: to.number, stillExposed });
  const changes = comparable
    .map((pair) => changeOf(pair, people))
    .filter((change) => change !== null)
    .toSorted(
      (a, b) =>
        changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
        b.peopleAdded + b.peopleRemoved - (a.peopleAdded + a.peopleRemoved) ||
        (addressOf(a) < addressOf(b) ? -1 : 1),
    );
  const [before, after] = [from, to].map((row) => summaryOf(sql, row, summarise)) as [
    ScanSummary,
    ScanSummary,
  ];
  return {
    from: {
      scan: toScanInfo(from),
      summary: before,
      ...people.before,
      exposed: before.stores.exposed,
    },
    to: {
      scan: toScanInfo(to),
      summary: after,
      ...people.after,
      exposed: after.stores.exposed + stillExposed.length,
    },
    changes,
    notComparable,
    peopleAdded: people.added,
    peopleRemoved: people.removed,
  };
}

const addressOf = ({ after, before }: StoreChange): string => (after ?? before)?.uri ?? '';

interface PeopleOfStores {
  addedIn(store: number): number;
  removedIn(store: number): number;
}

/** Null where nothing changed that anybody would want to know. */
function changeOf(pair: StorePair, people: PeopleOfStores): StoreChange | null {
  const { before, after } = pair;
  const peopleAdded = after ? people.addedIn(after.number) : 0;
  const peopleRemoved = before ? people.removedIn(before.number) : 0;
  const hasMoved = before !== null && after !== null && before.side.uri !== after.side.uri;
  const kind = kindOf(pair, peopleAdded + peopleRemoved > 0, hasMoved);
  if (kind === null) return null;
  return {
    id: pair.id,
    kind,
    before: before?.side ?? null,
    after: after?.side ?? null,
    hasMoved,
    cause: isSameContent(pair) ? 'rules' : 'content',
    peopleAdded,
    peopleRemoved,
  };
}

function kindOf(
  { before, after }: StorePair,
  hasOtherPeople: boolean,
  hasMoved: boolean,
): ChangeKind | null {
  if (!before || !after)
    return before ? 'gone' : after?.side.verdict === 'exposed' ? 'exposed' : 'appeared';
  const [was, is] = [before.side.verdict, after.side.verdict];
  if (was !== is) {
    if (is === 'exposed') return 'exposed';
    if (was !== 'exposed') return 'verdict';
    return is === 'sealed' ? 'protected' : 'relieved';
  }
  if (is === 'exposed') {
    if (hasOtherPeople || before.side.persons !== after.side.persons) return 'people';
    const [open, wasOpen] = [after, before].map(({ side }) => side.access.principals);
    const gained = open?.some((one) => !wasOpen?.includes(one)) ?? false;
    const lost = wasOpen?.some((one) => !open?.includes(one)) ?? false;
    if (gained && !wasOpen?.includes('everyone')) return 'opened';
    if (lost && !open?.includes('everyone')) return 'closed';
  }
  return hasMoved ? 'moved' : null;
}

/** Nobody wrote to it between the two readings: rules or settings see it otherwise. */
function isSameContent({ before, after }: StorePair): boolean {
  return before !== null && after !== null && before.token !== '' && before.token === after.token;
}
