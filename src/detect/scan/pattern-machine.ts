// A pattern as the places that matching may come to: which character is taken at each, and which places come next.
import { anything, type CharacterSet } from './character-set.ts';
import type { Pattern } from './pattern-tree.ts';

export interface Machine {
  /** What is taken at each place. */
  readonly sets: readonly CharacterSet[];
  /** Where matching may be after the character of a place. */
  readonly next: readonly (readonly number[])[];
  readonly first: readonly number[];
  /** A match may end behind the character of these. */
  readonly last: ReadonlySet<number>;
  readonly matchesNothing: boolean;
}

/** Places that the next character may be taken at, and whether a match may end here. */
export interface Standing {
  readonly at: readonly number[];
  readonly done: boolean;
}

interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nullable: boolean;
}

interface Draft {
  readonly sets: CharacterSet[];
  readonly next: Set<number>[];
}

const emptyPart: Part = { first: [], last: [], nullable: true };
/** More of the same than this is taken for any number of it. */
const mostCopies = 24;
const mostPlaces = 3000;

/** Looking around is taken for granted, so the machine goes further than the pattern; null where it grows too large. */
export function machineOf(pattern: Pattern): Machine | null {
  const draft: Draft = { sets: [], next: [] };
  const whole = build(draft, pattern);
  if (!whole) return null;
  return {
    sets: draft.sets,
    next: draft.next.map((places) => [...places]),
    first: whole.first,
    last: new Set(whole.last),
    matchesNothing: whole.nullable,
  };
}

export const atStart = ({ first, matchesNothing }: Machine): Standing => ({
  at: first,
  done: matchesNothing,
});

export function step(
  machine: Machine,
  { at }: Standing,
  takes: (set: CharacterSet) => boolean,
): Standing {
  const places = new Set<number>();
  let done = false;
  for (const place of at) {
    if (!takes(machine.sets[place] as CharacterSet)) continue;
    for (const next of machine.next[place] as readonly number[]) places.add(next);
    done ||= machine.last.has(place);
  }
  return { at: [...places], done };
}

function build(draft: Draft, pattern: Pattern): Part | null {
  switch (pattern.kind) {
    case 'set':
      return addPlace(draft, pattern);
    case 'sequence':
      return buildSequence(draft, pattern.parts);
    case 'either':
      return buildEither(draft, pattern.parts);
    case 'repeat':
      return buildRepeat(draft, pattern);
    case 'look':
    case 'edge':
      return emptyPart;
    case 'again':
    default:
      return buildRepeat(draft, { part: anything, least: 0, most: Infinity });
  }
}

function addPlace({ sets, next }: Draft, set: CharacterSet): Part | null {
  if (sets.length >= mostPlaces) return null;
  const place = sets.push(set) - 1;
  next.push(new Set());
  return { first: [place], last: [place], nullable: false };
}

function connect({ next }: Draft, from: readonly number[], to: readonly number[]): void {
  for (const place of from) for (const other of to) (next[place] as Set<number>).add(other);
}

function follow(draft: Draft, left: Part, right: Part): Part {
  connect(draft, left.last, right.first);
  return {
    first: left.nullable ? [...left.first, ...right.first] : left.first,
    last: right.nullable ? [...left.last, ...right.last] : right.last,
    nullable: left.nullable && right.nullable,
  };
}

function buildSequence(draft: Draft, patterns: readonly Pattern[]): Part | null {
  let whole: Part = emptyPart;
  for (const pattern of patterns) {
    const part = build(draft, pattern);
    if (!part) return null;
    whole = follow(draft, whole, part);
  }
  return whole;
}

function buildEither(draft: Draft, patterns: readonly Pattern[]): Part | null {
  const parts: Part[] = [];
  for (const pattern of patterns) {
    const part = build(draft, pattern);
    if (!part) return null;
    parts.push(part);
  }
  return {
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    nullable: parts.some(({ nullable }) => nullable),
  };
}

function buildRepeat(
  draft: Draft,
  { part, least, most }: { readonly part: Pattern; readonly least: number; readonly most: number },
): Part | null {
  const copies = Math.min(most, mostCopies);
  let whole: Part = emptyPart;
  for (let i = 0; i < copies; i++) {
    const one = build(draft, part);
    if (!one) return null;
    const isLast = i === copies - 1 && most > copies;
    if (isLast) connect(draft, one.last, one.first);
    whole = follow(draft, whole, i < least ? one : { ...one, nullable: true });
    if (most === Infinity && i >= least) {
      connect(draft, one.last, one.first);
      break;
    }
  }
  return whole;
}
