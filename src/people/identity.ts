// Counts distinct people from keyed prints: union–find with refusals, and a range where the evidence leaves room.
import type { PeopleColumns } from '../model/people-columns.ts';
import type { PersonPrint } from '../model/person.ts';
import { type Clusters, createClusters } from './clusters.ts';
import { type Attached, mergePermissively } from './namesakes.ts';
import { createPairIndex } from './pair-index.ts';

/** How many distinct people stand behind prints. */
export interface PeopleCount {
  readonly best: number;
  readonly low: number;
  readonly high: number;
  /** The person of each print, from 0; -1 where a bare name fits several people. */
  readonly labels: Int32Array;
}

type Field = 'name' | 'initial' | 'number' | 'birth' | 'address';

const sameNameShare = 0.7;
/**
 * Typing errors and changed names, which prints cannot show, keep the permissive count too high: a little where
 * numbers and birth dates tie records together, more where only names do.
 */
const knownMargin = 0.95;
const bareMargin = 0.86;

/** As `countColumns`, for prints that stand in memory one by one. */
export function countPeople(prints: readonly PersonPrint[]): PeopleCount {
  return countColumns({
    name: intern(prints, 'name'),
    initial: intern(prints, 'initial'),
    number: intern(prints, 'number'),
    birth: intern(prints, 'birth'),
    address: intern(prints, 'address'),
    isInitialOnly: Uint8Array.from(prints, ({ name, initial }) =>
      name !== '' && name === initial ? 1 : 0,
    ),
  });
}

/**
 * Counts the people behind prints. The same number with the same initial or birth date is one person; so is the same
 * birth date unless the numbers differ, and the same name at one address unless numbers or birth dates differ. A bare
 * name joins the only person of that name. Time and memory are linear in the number of prints.
 */
export function countColumns(columns: PeopleColumns): PeopleCount {
  const clusters = createClusters(columns.number, columns.birth);
  joinByNumber(columns, clusters);
  joinByBirth(columns, clusters);
  joinByAddress(columns, clusters);
  const attached = attachBareNames(columns, clusters);
  const { labels, people, ambiguous } = attached;
  const merged = mergePermissively(columns, clusters, attached);
  // Most namesakes that nothing tells apart are one person met twice with different facts.
  const likely = people - merged.namesakes * sameNameShare;
  const fewest = merged.known + merged.bare;
  const best = Math.min(people, Math.round((likely + 2 * fewest) / 3));
  const low = Math.ceil(merged.known * knownMargin + merged.bare * bareMargin);
  return { best, low: Math.min(best, low), high: people + ambiguous, labels };
}

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

function joinByNumber({ number, initial, birth }: PeopleColumns, { join }: Clusters): void {
  const byInitial = createPairIndex(number.length);
  const byBirth = createPairIndex(number.length);
  for (let i = 0; i < number.length; i++) {
    if (number[i] === 0) continue;
    join(byInitial(number[i]!, initial[i]!, i), i);
    if (birth[i] !== 0) join(byBirth(number[i]!, birth[i]!, i), i);
  }
}

/** Those with numbers first, so that one without joins a numbered person and never bridges two. */
function joinByBirth({ birth, number }: PeopleColumns, { join }: Clusters): void {
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

/**
 * The address print holds only an initial, so the whole names must agree too, because a household shares both; a name
 * known by its initial joins the first of that address.
 */
function joinByAddress(
  { address, name, number, isInitialOnly }: PeopleColumns,
  { join }: Clusters,
): void {
  const byName = createPairIndex(name.length);
  const firstOf = new Int32Array(address.length + 1).fill(-1);
  for (const wantsNumber of [true, false]) {
    for (let i = 0; i < address.length; i++) {
      if (address[i] === 0 || (number[i] !== 0) !== wantsNumber) continue;
      if (isInitialOnly[i] === 0) join(byName(address[i]!, name[i]!, i), i);
      if (firstOf[address[i]!]! < 0) firstOf[address[i]!] = i;
    }
  }
  for (let i = 0; i < address.length; i++) {
    if (address[i] !== 0 && isInitialOnly[i] === 1) join(firstOf[address[i]!]!, i);
  }
}

const unknown = -1;
const several = -2;

/** Numbers the clusters, and gives each print without number, birth date or address the only person of its name. */
function attachBareNames(columns: PeopleColumns, { find }: Clusters): Attached {
  const { name, initial, number, birth, address, isInitialOnly } = columns;
  const labels = new Int32Array(name.length).fill(-1);
  const labelOfRoot = new Int32Array(name.length).fill(unknown);
  const labelOfName = new Int32Array(name.length + 1).fill(unknown);
  const labelOfInitial = new Int32Array(name.length + 1).fill(unknown);
  const isBare = (i: number): boolean => number[i] === 0 && birth[i] === 0 && address[i] === 0;
  let people = 0;
  for (let i = 0; i < name.length; i++) {
    if (isBare(i)) continue;
    const root = find(i);
    if (labelOfRoot[root] === unknown) labelOfRoot[root] = people++;
    const label = labelOfRoot[root]!;
    labels[i] = label;
    note(labelOfName, name[i]!, label);
    note(labelOfInitial, initial[i]!, label);
  }
  const ambiguous = new Set<number>();
  // Whole names first, so that initials find them.
  for (const wanted of [0, 1]) {
    for (let i = 0; i < name.length; i++) {
      if (!isBare(i) || name[i] === 0 || isInitialOnly[i] !== wanted) continue;
      const ofName = labelOfName[name[i]!]!;
      const known = ofName === unknown && wanted === 1 ? labelOfInitial[initial[i]!]! : ofName;
      if (known === several) ambiguous.add(name[i]!);
      else if (known !== unknown) labels[i] = known;
      else {
        labels[i] = people++;
        labelOfName[name[i]!] = labels[i]!;
        note(labelOfInitial, initial[i]!, labels[i]!);
      }
    }
  }
  return { labels, people, ambiguous: ambiguous.size };
}

/** Remembers the label of a name; `several` once it has more than one. */
function note(labelOf: Int32Array, name: number, label: number): void {
  const known = labelOf[name]!;
  if (name !== 0 && known !== label) labelOf[name] = known === unknown ? label : several;
}
