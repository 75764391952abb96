// Counts distinct people from keyed prints: union–find with refusals, and a range where the evidence leaves room.
import type { PersonPrint } from '../model/person.ts';
import { type Clusters, createClusters, joinFirst } from './clusters.ts';
import { type Attached, type Columns, mergePermissively } from './namesakes.ts';

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
    isInitialOnly: Uint8Array.from(prints, ({ name, initial }) =>
      name !== '' && name === initial ? 1 : 0,
    ),
  };
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

/**
 * The address print holds only an initial, so the whole names must agree too, because a household shares both; a name
 * known by its initial joins the first of that address.
 */
function joinByAddress(
  { address, name, number, isInitialOnly }: Columns,
  { join }: Clusters,
): void {
  const firsts = new Map<number, number>();
  for (const wantsNumber of [true, false]) {
    for (let i = 0; i < address.length; i++) {
      if (address[i] === 0 || (number[i] !== 0) !== wantsNumber) continue;
      if (isInitialOnly[i] === 0) joinFirst(firsts, pairKey(address[i]!, name[i]!), i, join);
      if (!firsts.has(address[i]!)) firsts.set(address[i]!, i);
    }
  }
  for (let i = 0; i < address.length; i++) {
    if (address[i] !== 0 && isInitialOnly[i] === 1) join(firsts.get(address[i]!)!, i);
  }
}

const several = -2;

/** Numbers the clusters, and gives each print without number, birth date or address the only person of its name. */
function attachBareNames(columns: Columns, { find }: Clusters): Attached {
  const { name, initial, number, birth, address, isInitialOnly } = columns;
  const labels = new Int32Array(name.length).fill(-1);
  const labelOfRoot = new Map<number, number>();
  const labelOfName = new Map<number, number>();
  const labelOfInitial = new Map<number, number>();
  const isBare = (i: number): boolean => number[i] === 0 && birth[i] === 0 && address[i] === 0;
  let people = 0;
  for (let i = 0; i < name.length; i++) {
    if (isBare(i)) continue;
    const root = find(i);
    let label = labelOfRoot.get(root);
    if (label === undefined) {
      label = people++;
      labelOfRoot.set(root, label);
    }
    labels[i] = label;
    note(labelOfName, name[i]!, label);
    note(labelOfInitial, initial[i]!, label);
  }
  const ambiguous = new Set<number>();
  // Whole names first, so that initials find them.
  for (const wanted of [0, 1]) {
    for (let i = 0; i < name.length; i++) {
      if (!isBare(i) || name[i] === 0 || isInitialOnly[i] !== wanted) continue;
      const known =
        labelOfName.get(name[i]!) ?? (wanted === 1 ? labelOfInitial.get(initial[i]!) : undefined);
      if (known === several) ambiguous.add(name[i]!);
      else if (known !== undefined) labels[i] = known;
      else {
        labels[i] = people++;
        labelOfName.set(name[i]!, labels[i]!);
        note(labelOfInitial, initial[i]!, labels[i]!);
      }
    }
  }
  return { labels, people, ambiguous: ambiguous.size };
}

/** Remembers the label of a name; `several` once it has more than one. */
function note(labelOf: Map<number, number>, name: number, label: number): void {
  const known = labelOf.get(name);
  if (name !== 0 && known !== label) labelOf.set(name, known === undefined ? label : several);
}
