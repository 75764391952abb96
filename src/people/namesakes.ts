// The fewest people that prints can stand for: everybody of one number or one name as one, unless facts contradict.
import type { PeopleColumns } from '../model/people-columns.ts';
import { type Clusters, createClusters } from './clusters.ts';

/** Prints with their people. */
export interface Attached {
  readonly labels: Int32Array;
  /** Clusters, and bare names that fit none. */
  readonly people: number;
  /** Bare names that fit several clusters. */
  readonly ambiguous: number;
}

/**
 * The most that could be one: everybody with the same number, everybody with the same name, and those known by an
 * initial with a namesake, unless numbers or birth dates tell them apart.
 */
export function mergePermissively(
  columns: PeopleColumns,
  clusters: Clusters,
  { labels, people }: Attached,
): Merged {
  const number = new Int32Array(people);
  const birth = new Int32Array(people);
  for (let i = 0; i < labels.length; i++) {
    if (labels[i]! < 0) continue;
    number[labels[i]!] ||= clusters.numberOf[clusters.find(i)]!;
    birth[labels[i]!] ||= clusters.birthOf[clusters.find(i)]!;
  }
  const merged = createClusters(number, birth);
  const firstOf = new Int32Array(labels.length + 1).fill(-1);
  for (let label = 0; label < people; label++) {
    if (number[label] === 0) continue;
    const first = firstOf[number[label]!]!;
    if (first < 0) firstOf[number[label]!] = label;
    else merged.join(first, label);
  }
  const before = countRoots(merged, people);
  joinNamesakes(columns.name, labels, merged, () => true);
  const namesakes = before - countRoots(merged, people);
  joinNamesakes(columns.initial, labels, merged, (i) => columns.isInitialOnly[i] === 1);
  return { ...countLow(merged, number, birth), namesakes };
}

export interface Merged {
  /** People left, with and without a number or birth date. */
  readonly known: number;
  readonly bare: number;
  readonly namesakes: number;
}

function countRoots({ find }: Clusters, people: number): number {
  let roots = 0;
  for (let i = 0; i < people; i++) if (find(i) === i) roots++;
  return roots;
}

function countLow(
  { find, numberOf, birthOf }: Clusters,
  number: Int32Array,
  birth: Int32Array,
): { known: number; bare: number } {
  let known = 0;
  let bare = 0;
  for (let i = 0; i < number.length; i++) {
    if (find(i) !== i) continue;
    if (numberOf[i] === 0 && birthOf[i] === 0 && number[i] === 0 && birth[i] === 0) bare++;
    else known++;
  }
  return { known, bare };
}

/** More people of one name than this are not compared with each other. */
const maxCompared = 8;

/** Joins the people of each name, those that `seeks` accepts to whoever of that name they fit. */
function joinNamesakes(
  name: Int32Array,
  labels: Int32Array,
  { find, join }: Clusters,
  seeks: (i: number) => boolean,
): void {
  // Most names have one person only: lists are made for the others.
  const onlyOf = new Int32Array(labels.length + 1).fill(-1);
  const severalOf = new Map<number, number[]>();
  for (const isSeeker of [false, true]) {
    for (let i = 0; i < labels.length; i++) {
      if (labels[i]! < 0 || name[i] === 0 || seeks(i) !== isSeeker) continue;
      const root = find(labels[i]!);
      const only = onlyOf[name[i]!]!;
      if (only < 0) {
        onlyOf[name[i]!] = root;
        continue;
      }
      const distinct = severalOf.get(name[i]!) ?? [only];
      if (distinct.some((other) => find(other) === root)) continue;
      const isJoined = isSeeker && distinct.some((other) => join(other, root));
      if (isJoined || distinct.length >= maxCompared) continue;
      distinct.push(root);
      severalOf.set(name[i]!, distinct);
    }
  }
}
