// Counts distinct people from keyed prints: union–find with refusals, and a range where the evidence leaves room.
import type { PersonPrint } from '../model/person.ts';

export interface PeopleCount {
  readonly best: number;
  readonly low: number;
  readonly high: number;
  /** The person of each print, from 0; -1 where a bare name fits several people. */
  readonly labels: Int32Array;
}

type Field = 'name' | 'initial' | 'number' | 'birth' | 'address';

/** Equal prints as equal numbers from 1; 0 = not known. */
interface Columns {
  readonly name: Int32Array;
  readonly initial: Int32Array;
  readonly number: Int32Array;
  readonly birth: Int32Array;
  readonly address: Int32Array;
}

/**
 * Counts the people behind prints. The same number with the same initial or birth date is one person; so is the same
 * birth date unless the numbers differ, and the same name at one address unless numbers or birth dates differ. A bare
 * name joins the only person of that name. Time and memory are linear in the number of prints.
 */
export function countPeople(prints: readonly PersonPrint[]): PeopleCount {
  const columns: Columns = {
    name: intern(prints, 'name'),
    initial: intern(prints, 'initial'),
    number: intern(prints, 'number'),
    birth: intern(prints, 'birth'),
    address: intern(prints, 'address'),
  };
  const clusters = createClusters(columns, prints.length);
  joinByNumber(columns, clusters);
  joinByBirth(columns, clusters);
  joinByAddress(columns, clusters);
  const { labels, people, ambiguous, bareNames } = attachBareNames(columns, clusters);
  const merged = mergePermissively(columns, clusters, labels, people);
  const low = Math.max(people === 0 ? 0 : 1, Math.floor(merged.count * lowMargin));
  // Most namesakes that nothing tells apart are one person met twice with different facts.
  const likely = people - Math.round(merged.namesakes * sameNameShare);
  const best = Math.min(people, Math.max(low, Math.round((likely + 2 * merged.count) / 3)));
  return { best, low, high: people + ambiguous + bareNames.initialOnly, labels };
}

const sameNameShare = 0.7;
/** Typing errors and changed names, which prints cannot see, keep the permissive count slightly too high. */
const lowMargin = 0.97;

function intern(prints: readonly PersonPrint[], field: Field): Int32Array {
  const ids = new Map<string, number>();
  const column = new Int32Array(prints.length);
  for (let i = 0; i < prints.length; i++) {
    const print = prints[i]![field];
    if (print === '') continue;
    let id = ids.get(print);
    if (id === undefined) {
      id = ids.size + 1;
      ids.set(print, id);
    }
    column[i] = id;
  }
  return column;
}

/**
 * Union–find over prints. A cluster has at most one number, because joining two different ones is refused; it may
 * have several birth dates where a number joined them, and then the first stands for them.
 */
interface Clusters {
  readonly find: (i: number) => number;
  /** Joins two clusters unless numbers, or birth dates without a shared number, contradict. */
  readonly join: (i: number, j: number) => boolean;
  readonly numberOf: Int32Array;
  readonly birthOf: Int32Array;
}

function createClusters(columns: Columns, count: number): Clusters {
  const parent = new Int32Array(count).map((_, i) => i);
  const numberOf = columns.number.slice();
  const birthOf = columns.birth.slice();
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const join = (i: number, j: number): boolean => {
    const a = find(i);
    const b = find(j);
    if (a === b) return true;
    const sharesNumber = numberOf[a] !== 0 && numberOf[a] === numberOf[b];
    if (clash(numberOf[a]!, numberOf[b]!)) return false;
    if (!sharesNumber && clash(birthOf[a]!, birthOf[b]!)) return false;
    const root = Math.min(a, b);
    const leaf = Math.max(a, b);
    parent[leaf] = root;
    numberOf[root] ||= numberOf[leaf]!;
    birthOf[root] ||= birthOf[leaf]!;
    return true;
  };
  return { find, join, numberOf, birthOf };
}

function clash(a: number, b: number): boolean {
  return a !== 0 && b !== 0 && a !== b;
}

/** One key for two numbers below 2^26. */
function pairKey(a: number, b: number): number {
  return a * 67_108_864 + b;
}

function joinByNumber({ number, initial, birth }: Columns, { join }: Clusters): void {
  const byInitial = new Map<number, number>();
  const byBirth = new Map<number, number>();
  for (let i = 0; i < number.length; i++) {
    if (number[i] === 0) continue;
    joinFirst(byInitial, pairKey(number[i]!, initial[i]!), i, join);
    if (birth[i] !== 0) joinFirst(byBirth, pairKey(number[i]!, birth[i]!), i, join);
  }
}

function joinFirst(
  firsts: Map<number, number>,
  key: number,
  i: number,
  join: Clusters['join'],
): void {
  const first = firsts.get(key);
  if (first === undefined) firsts.set(key, i);
  else join(first, i);
}

/** Those with numbers first, so that one without joins a numbered person and never bridges two. */
function joinByBirth({ birth, number }: Columns, { join }: Clusters): void {
  const firstOf = new Int32Array(birth.length + 1).fill(-1);
  for (const wantsNumber of [true, false]) {
    for (let i = 0; i < birth.length; i++) {
      if (birth[i] === 0 || (number[i] !== 0) !== wantsNumber) continue;
      const first = firstOf[birth[i]!]!;
      if (first < 0) firstOf[birth[i]!] = i;
      else join(first, i);
    }
  }
}

/** The address print holds only an initial, so the names must agree: equal, or one known by its initial only. */
function joinByAddress({ address, name, initial, number }: Columns, { join }: Clusters): void {
  const byName = new Map<number, number>();
  const waiting: number[] = [];
  const onlyNames = new Map<number, Set<number>>();
  for (const wantsNumber of [true, false]) {
    for (let i = 0; i < address.length; i++) {
      if (address[i] === 0 || (number[i] !== 0) !== wantsNumber) continue;
      joinFirst(byName, pairKey(address[i]!, name[i]!), i, join);
      const names = onlyNames.get(address[i]!);
      if (names) names.add(name[i]!);
      else onlyNames.set(address[i]!, new Set([name[i]!]));
      if (initial[i] === 0) waiting.push(i);
    }
  }
  for (const i of waiting) {
    const names = [...onlyNames.get(address[i]!)!].filter((other) => other !== name[i]);
    if (names.length === 1) join(byName.get(pairKey(address[i]!, names[0]!))!, i);
  }
}

interface Attached {
  readonly labels: Int32Array;
  /** Clusters, and bare names that fit none. */
  readonly people: number;
  /** Bare names that fit several clusters. */
  readonly ambiguous: number;
  readonly bareNames: { readonly initialOnly: number };
}

const several = -2;

function attachBareNames(columns: Columns, { find }: Clusters): Attached {
  const { name, number, birth, address } = columns;
  const labels = new Int32Array(name.length).fill(-1);
  const labelOfRoot = new Map<number, number>();
  // The cluster of each name, `several` where there is more than one.
  const clusterOf = new Map<number, number>();
  let people = 0;
  const isBare = (i: number): boolean => number[i] === 0 && birth[i] === 0 && address[i] === 0;
  for (let i = 0; i < name.length; i++) {
    if (isBare(i)) continue;
    const root = find(i);
    let label = labelOfRoot.get(root);
    if (label === undefined) {
      label = people++;
      labelOfRoot.set(root, label);
    }
    labels[i] = label;
    if (name[i] === 0) continue;
    const known = clusterOf.get(name[i]!);
    if (known === undefined) clusterOf.set(name[i]!, label);
    else if (known !== label) clusterOf.set(name[i]!, several);
  }
  const ambiguousNames = new Set<number>();
  for (let i = 0; i < name.length; i++) {
    if (!isBare(i) || name[i] === 0) continue;
    const known = clusterOf.get(name[i]!);
    if (known === several) ambiguousNames.add(name[i]!);
    else if (known === undefined) {
      clusterOf.set(name[i]!, people);
      labels[i] = people++;
    } else labels[i] = known;
  }
  return { labels, people, ambiguous: ambiguousNames.size, bareNames: { initialOnly: 0 } };
}

/**
 * The lower bound: joins whatever has the same name, or the same initial where one of them is known by no more, and
 * whatever shares a number, unless numbers or birth dates contradict.
 */
function mergePermissively(
  columns: Columns,
  { numberOf, birthOf, find }: Clusters,
  labels: Int32Array,
  people: number,
): { count: number; namesakes: number } {
  const number = new Int32Array(people);
  const birth = new Int32Array(people);
  const representative = new Int32Array(people).fill(-1);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label < 0 || representative[label] !== -1) continue;
    representative[label] = i;
    number[label] = numberOf[find(i)]!;
    birth[label] = birthOf[find(i)]!;
  }
  const byName = groupLabels(columns.name, labels, people);
  let count = 0;
  let namesakes = 0;
  const joined = new Uint8Array(people);
  for (const group of byName) {
    const open: { number: number; birth: number }[] = [];
    for (const label of group) {
      if (joined[label] === 1) continue;
      joined[label] = 1;
      const facts = { number: number[label]!, birth: birth[label]! };
      const fits =
        open.length > maxCompared
          ? undefined
          : open.find(
              (other) => !clash(other.number, facts.number) && !clash(other.birth, facts.birth),
            );
      if (fits) {
        fits.number ||= facts.number;
        fits.birth ||= facts.birth;
        namesakes++;
      } else {
        open.push(facts);
        count++;
      }
    }
  }
  return { count, namesakes };
}

const maxCompared = 400;

/** The labels of each name; those with facts first, so that bare ones join them. */
function groupLabels(
  name: Int32Array,
  labels: Int32Array,
  people: number,
): Iterable<readonly number[]> {
  const groups = new Map<number, number[]>();
  const seen = new Uint8Array(people);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label < 0 || seen[label] === 1) continue;
    seen[label] = 1;
    const group = groups.get(name[i]!);
    if (group) group.push(label);
    else groups.set(name[i]!, [label]);
  }
  return groups.values();
}
