// The stores that hold personal information, as documents need them: what, whose, who can open it, since when.
import type { ElementKind } from '../../../detectors/detector.ts';
import { missouriFlag, type PeopleIndex } from '../../model/people-index.ts';
import type { StoreEntry } from '../../model/scan.ts';
import type { Dossier } from '../dossier.ts';
import { ageBand } from '../exposure/age.ts';
import { countByGroup, type Groups } from '../exposure/people-sets.ts';
import { placeFinder } from '../exposure/places.ts';
import { pathShower } from '../paths.ts';
import { reachOf, reachWords } from '../reach.ts';
import type { Reach } from '../reach-names.ts';

export interface Holding {
  readonly id: string;
  readonly uri: string;
  readonly path: string;
  /** The folder that a person would name. */
  readonly group: string;
  /** The address pattern under which something is stated of it. */
  readonly key: string | undefined;
  readonly kind: string;
  readonly verdict: StoreEntry['verdict'];
  readonly state: StoreEntry['protection']['state'];
  readonly isSafe: boolean;
  readonly isVolumeEncrypted: boolean;
  readonly reach: Reach;
  readonly who: string;
  /** Kinds of covered information in it. */
  readonly types: readonly ElementKind[];
  readonly persons: number;
  readonly age: number;
  /** Year of the last change; null where the system does not tell. */
  readonly year: number | null;
}

export type HoldingGroups = ReadonlyMap<string, readonly Holding[]>;

export interface Holdings {
  readonly stores: readonly Holding[];
  /** The people of those that hold any, exposed or sealed with a password that was given. */
  readonly people: PeopleIndex;
  /** Distinct people of each group. */
  countGroups(groups: HoldingGroups): Map<string, number>;
  /** Of those, the ones with evidence of living in Missouri. */
  countMissouri(groups: HoldingGroups): Map<string, number>;
}

/** Stores with covered information, and sealed ones, whose content is not known. */
export function readHoldings(dossier: Dossier): Holdings {
  const { scan, statements } = dossier;
  const find = placeFinder(scan.targets);
  const show = pathShower(scan.targets);
  const stores: Holding[] = [];
  for (const store of dossier.stores(0)) {
    const types = coveredTypes(store);
    if (types.length === 0 && store.verdict !== 'sealed') continue;
    const { protection, access } = store;
    const modified = store.modifiedAt ?? '';
    stores.push({
      id: store.id,
      uri: store.uri,
      path: show(store.uri),
      group: find(store.uri).group,
      key: dossier.statementKey(store.uri),
      kind: store.kind,
      verdict: store.verdict,
      state: protection.state,
      isSafe: protection.safeHarbor,
      isVolumeEncrypted: protection.volume.encrypted === true,
      reach: reachOf(access, statements.audiences),
      who: reachWords(access, statements.audiences),
      types,
      persons: store.persons,
      age: ageBand(modified, scan.startedAt),
      year: /^\d{4}-/.test(modified) ? Number(modified.slice(0, 4)) : null,
    });
  }
  return countable(stores, dossier);
}

function coveredTypes({ findings }: StoreEntry): ElementKind[] {
  const types = findings
    .filter(({ disposition, type }) => disposition === 'covered' && type !== 'access-code')
    .map(({ type }) => type);
  return [...new Set(types)];
}

function countable(stores: readonly Holding[], dossier: Dossier): Holdings {
  const people = dossier.people(stores.filter(({ persons }) => persons > 0).map(({ id }) => id));
  const residents = residentsOf(people);
  const positions = new Map(people.stores.map((id, index) => [id, index]));
  const placed = (groups: HoldingGroups): Groups =>
    new Map(
      [...groups].map(([name, some]) => [name, some.flatMap(({ id }) => positions.get(id) ?? [])]),
    );
  const counter = (index: PeopleIndex) => (groups: HoldingGroups) =>
    countByGroup(index, placed(groups));
  return { stores, people, countGroups: counter(people), countMissouri: counter(residents) };
}

/** The same index without those whom no store shows to live in Missouri. */
function residentsOf(people: PeopleIndex): PeopleIndex {
  const { labels } = people.count;
  const isResident = new Uint8Array(labels.length);
  for (let print = 0; print < labels.length; print++) {
    const person = labels[print]!;
    if (person >= 0 && (people.flags[print]! & missouriFlag) !== 0) isResident[person] = 1;
  }
  const kept = labels.map((person) => (person >= 0 && isResident[person] === 1 ? person : -1));
  return { ...people, count: { ...people.count, labels: kept } };
}

/** Stores by a key, in the order met. */
export function groupHoldings(
  stores: readonly Holding[],
  key: (store: Holding) => string,
): Map<string, Holding[]> {
  const groups = new Map<string, Holding[]>();
  for (const store of stores) {
    const known = groups.get(key(store));
    if (known) known.push(store);
    else groups.set(key(store), [store]);
  }
  return groups;
}
