// Records that are the sections of settings: "[payee.ann]" over name=…, account=…, the same keys in each.
import type { Pair } from './upright-lines.ts';
import type { UprightRun } from './upright.ts';

export interface Section {
  readonly title: string;
  /** Index of the line of its title. */
  readonly line: number;
  readonly pairs: (Pair & { readonly line: number })[];
}

const fewestShared = 2;
const wantedShare = 0.6;
/** A title of two words or more may be the name of whom the section is about. */
const mayNameSomebody = /^\p{Lu}[\p{L}'’.-]{0,30}(?:,? \p{Lu}[\p{L}'’.-]{0,30}){1,3}$/u;

/** A run for each stretch of sections with the same keys: two are enough, since titles part them. */
export function recordsOfSections(sections: readonly Section[]): UprightRun[] {
  const runs: Section[][] = [];
  for (const section of sections) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && areAlike(before, section)) runs.at(-1)!.push(section);
    else runs.push([section]);
  }
  return runs.filter((run) => run.length > 1).map(runOf);
}

const keysOf = ({ pairs }: Section): ReadonlySet<string> =>
  new Set(pairs.map(({ name }) => name.toLowerCase()));

/** A section that repeats a key of its own is a list, no record. */
function areAlike(one: Section, other: Section): boolean {
  const [mine, theirs] = [keysOf(one), keysOf(other)];
  if (mine.size < one.pairs.length || theirs.size < other.pairs.length) return false;
  const shared = [...mine].filter((key) => theirs.has(key)).length;
  return shared >= fewestShared && shared >= Math.min(mine.size, theirs.size) * wantedShare;
}

function runOf(sections: readonly Section[]): UprightRun {
  const areNames = sections.every(({ title }) => mayNameSomebody.test(title));
  const records = sections.map(({ title, line, pairs }) => ({
    names: [...(areNames ? ['name'] : []), ...pairs.map(({ name }) => name)],
    cells: [...(areNames ? [title] : []), ...pairs.map(({ value }) => value)],
    line,
  }));
  const last = sections.at(-1)?.pairs.at(-1)?.line ?? 0;
  return { from: records[0]?.line ?? 0, to: last + 1, records };
}
