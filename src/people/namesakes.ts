// The fewest people that prints can stand for: everybody of one number or one name as one, unless facts contradict.
import { type Clusters, createClusters } from './clusters.ts';

/** Equal prints as equal numbers from 1; 0 = not known. */
export interface Columns {
  readonly name: Int32Array;
  readonly initial: Int32Array;
  readonly number: Int32Array;
  readonly birth: Int32Array;
  readonly address: Int32Array;
  /** 1 where no more than the initial of the first name is known: the two prints are the same. */
  readonly isInitialOnly: Uint8Array;
}

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
  columns: Columns,
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
  const firstOf = new Map<number, number>();
  for (let label = 0; label < people; label++) {
    if (number[label] === 0) continue;
    const first = firstOf.get(number[label]!);
    if (first === undefined) firstOf.set(number[label]!, label);
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
  const distinctOf = new Map<number, number[]>();
  for (const isSeeker of [false, true]) {
    for (let i = 0; i < labels.length; i++) {
      if (labels[i]! < 0 || name[i] === 0 || seeks(i) !== isSeeker) continue;
      const distinct = distinctOf.get(name[i]!);
      const root = find(labels[i]!);
      if (!distinct) distinctOf.set(name[i]!, [root]);
      else if (distinct.some((other) => find(other) === root)) continue;
      else if (
        !(isSeeker && distinct.some((other) => join(other, root))) &&
        distinct.length < maxCompared
      )
        distinct.push(root);
    }
  }
}
