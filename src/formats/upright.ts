// Upright records in text: blocks of "label: value" whose labels come again and again, a record to each block.
import { headingShare } from './table-header.ts';
import { pairsIn, type Pair } from './upright-lines.ts';
import { recordsOfSections, type Section } from './upright-sections.ts';

export interface UprightRecord {
  readonly names: readonly string[];
  readonly cells: readonly string[];
  /** Index of its first line. */
  readonly line: number;
}

/** Records that follow each other; `to` exclusive. */
export interface UprightRun {
  readonly from: number;
  readonly to: number;
  readonly records: readonly UprightRecord[];
}

interface Entry extends Pair {
  readonly line: number;
}

/** Two blocks may be the two people of one form, whose labels the form alone explains. */
const fewestRecords = 3;
const maxPairs = 120;
/** So many other lines may stand between two pairs. */
const maxBetween = 2;
const drawn =
  /^[\s\-=_*#~+.]*$|^\W*(?:record|row|entry|item)?\W*#?\d{1,7}\W*(?:of \d{1,7})?\W*(?:row)?\W*$|^\s*\[+[\w .:"'-]{1,60}\]+\s*$|^\s*[\w.]{1,40}\s*[{([]\s*$|^\s*[\])}],?;?\s*$/i;

/** "[payee.ann]", "[[payees]]", "[Roe, Ann]": settings are written so. */
const sectionTitle = /^\s{0,8}\[{1,2}([^[\]]{1,60})\]{1,2}\s*$/;
const comment = /^\s{0,8}[;#]/;

/** The runs of records in lines of text. */
export function findUpright(lines: readonly string[]): UprightRun[] {
  const runs: UprightRun[] = [];
  let entries: Entry[] = [];
  let sections: Section[] = [];
  let between = 0;
  const close = (end: number): void => {
    const titled = recordsOfSections(sections);
    const run = titled.length > 0 ? null : runOf(entries, end);
    runs.push(...titled, ...(run === null ? [] : [run]));
    entries = [];
    sections = [];
  };
  lines.forEach((line, at) => {
    const title = sectionTitle.exec(line)?.[1];
    if (title !== undefined) sections.push({ title: title.trim(), line: at, pairs: [] });
    const pairs = pairsIn(line);
    if (pairs.length > 0) {
      const found = pairs.map((pair) => ({ ...pair, line: at }));
      entries.push(...found);
      sections.at(-1)?.pairs.push(...found);
      between = 0;
      return;
    }
    if (entries.length === 0 || drawn.test(line) || comment.test(line)) return;
    between += 1;
    if (between > maxBetween) close(at - between + 1);
  });
  close(lines.length);
  return runs;
}

/** Cut where the label that opens a record comes again. */
function runOf(entries: readonly Entry[], end: number): UprightRun | null {
  const opening = openingOf(entries);
  if (opening === null) return null;
  const groups: Entry[][] = [];
  for (const entry of entries) {
    if (keyOf(entry.name) === opening) groups.push([]);
    groups.at(-1)?.push(entry);
  }
  const [first] = groups;
  if (first === undefined || groups.length < fewestRecords || !areAlike(groups)) return null;
  // Labels right above the first record belong to it: it begins earlier than it seems.
  const before = entries[entries.length - groups.flat().length - 1];
  if (before !== undefined && before.line === (first[0]?.line ?? 0) - 1) return null;
  const last = groups.at(-1)?.at(-1)?.line ?? end - 1;
  return { from: first[0]?.line ?? 0, to: last + 1, records: groups.map(recordOf) };
}

/** The first label that comes at least twice. */
function openingOf(entries: readonly Entry[]): string | null {
  const counts = new Map<string, number>();
  for (const { name } of entries) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  const opening = entries.find(({ name }) => (counts.get(keyOf(name)) ?? 0) >= fewestRecords);
  return opening === undefined ? null : keyOf(opening.name);
}

const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Most records share two labels or more, which read as the heads of columns would. */
function areAlike(groups: readonly (readonly Entry[])[]): boolean {
  const counts = new Map<string, number>();
  for (const group of groups) {
    for (const key of new Set(group.map(({ name }) => keyOf(name))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count >= groups.length * 0.5);
  const names = groups[0]?.map(({ name }) => name) ?? [];
  const areRegular =
    groups.filter((group) => {
      const keys = new Set(group.map(({ name }) => keyOf(name)));
      return shared.filter(([key]) => keys.has(key)).length >= shared.length * 0.6;
    }).length >=
    groups.length * 0.8;
  return (
    shared.length >= 2 &&
    areRegular &&
    groups.every((group) => group.length <= maxPairs) &&
    headingShare(names) >= 0.4
  );
}

/** People of a record beside its subject: the labels below theirs are theirs. */
const otherPerson =
  /^(?:spouse|dependent|dependant|child|son|daughter|beneficiary|guarantor|parent|guardian|mother|father|husband|wife|joint owner|subscriber|insured|policy ?holder|emergency contact|co-?(?:borrower|applicant|signer|owner))(?:['’]s)?(?: ?(?:#|no\.?)? ?\d)?(?: name)?$/i;

function recordOf(group: readonly Entry[]): UprightRecord {
  let whose = '';
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const names = group.map(({ name }) => {
    const key = keyOf(name);
    if (otherPerson.test(name)) {
      const role = name.replace(/ name$/i, '');
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      whose = count > 1 && !/\d/.test(role) ? `${role} ${count}` : role;
      return `${whose}${name === role ? '' : ' name'}`;
    }
    // A label that the subject has already is the other person's.
    if (whose !== '' && seen.has(key)) return `${whose} ${name}`;
    seen.add(key);
    return name;
  });
  return { names, cells: group.map(({ value }) => value), line: group[0]?.line ?? 0 };
}
