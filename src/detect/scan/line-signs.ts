// Which signs of a line every match of a pattern shows: told by following the pattern along every way through it.
import { has, type CharacterSet } from './character-set.ts';
import { lineSign } from './kernel-layout.ts';
import { machineOf } from './pattern-machine.ts';
import type { Pattern } from './pattern-tree.ts';

/** Characters that are one to all of these signs. Beyond ASCII anything may be a capital. */
const kinds = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  "abcdefghijklmnopqrstuvwxyz',-",
  '.',
  ':=|',
  ' ',
  '\n',
  '\t',
] as const;
const [capitals, inNames, dot, field, blank, feed, tab] = [0, 1, 2, 3, 4, 5, 6];
const others: number = kinds.length;

const listed = new Set(kinds.join(''));
const isOther = Array.from({ length: 128 }, (_, code) => code).filter(
  (code) => !listed.has(String.fromCharCode(code)),
);

function kindsOf(set: CharacterSet): number[] {
  const found: number[] = [];
  for (const [kind, characters] of kinds.entries()) {
    const isIn = Array.from(characters).some((one) => has(set, one.charCodeAt(0)));
    if (isIn || (kind === capitals && set.beyond)) found.push(kind);
  }
  if (isOther.some((code) => has(set, code))) found.push(others);
  return found;
}

/** How far what makes a sign has come. */
type Progress = number;
const done: Progress = 3;

type Advance = (at: Progress, kind: number) => Progress;

/** 1 = in a word with a capital, 2 = behind the blank after it. */
const towardsPair: Advance = (at, kind) => {
  if (kind === capitals) return at === 2 ? done : 1;
  if (kind === blank || kind === feed) return at === 1 ? 2 : 0;
  return at === 1 && (kind === inNames || kind === dot) ? 1 : 0;
};
const towardsField: Advance = (at, kind) => (kind === field ? done : kind === dot ? at + 1 : 0);
const towardsGap: Advance = (at, kind) =>
  kind === blank || kind === feed || kind === tab ? at + 1 : 0;

const signs: readonly { readonly bit: number; readonly advance: Advance }[] = [
  { bit: lineSign.field, advance: towardsField },
  { bit: lineSign.pair, advance: towardsPair },
  { bit: lineSign.gap, advance: towardsGap },
];

/** Whether every match of a pattern shows one of these signs; false where that cannot be told. */
export function alwaysShows(pattern: Pattern, bits: number): boolean {
  const machine = machineOf(pattern);
  if (!machine || machine.matchesNothing) return false;
  const wanted = signs.filter(({ bit }) => (bit & bits) !== 0);
  const kindsAt = machine.sets.map(kindsOf);
  const start = wanted.map(() => 0);
  const seen = new Set<string>();
  const open = machine.first.map((place) => ({ place, progress: start }));
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const { place, progress } = way;
    const key = `${place} ${progress.join('')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const kind of kindsAt[place] as readonly number[]) {
      const after = wanted.map(({ advance }, i) => advance(progress[i] as Progress, kind));
      if (after.includes(done)) continue;
      if (machine.last.has(place)) return false;
      for (const next of machine.next[place] as readonly number[])
        open.push({ place: next, progress: after });
    }
  }
  return true;
}

/** Each sign that every match shows. */
export const signsOf = (pattern: Pattern): number =>
  signs.reduce((all, { bit }) => (alwaysShows(pattern, bit) ? all | bit : all), 0);
