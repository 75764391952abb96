// A plain first name before a word that no list and no dictionary knows: "Theresa Ostbradre sits …".
import { Shape } from './scan-word.ts';
import type { Tokens } from './tokens.ts';
import { Kind } from './words.ts';

const plainlyGiven = 5;
const leastStrange = 4;

/** Whether two words are such a name: a first name that is nothing else, and a word that is none, with no other capitals around. */
export function isStrange({ shape, gap, facts, count, start, end }: Tokens, from: number): boolean {
  const first = facts[from]!;
  const last = facts[from + 1]!;
  const isFirst = first.given >= plainlyGiven && first.word === 0 && first.kind === Kind.none;
  const isUnknown = last.word === 0 && last.given === 0 && last.kind === Kind.none;
  if (!isFirst || !isUnknown || shape[from] !== Shape.title || shape[from + 1] !== Shape.title)
    return false;
  const isShort = end[from + 1]! - start[from + 1]! < leastStrange;
  const isAfter = from > 0 && gap[from] === 1 && shape[from - 1] === Shape.title;
  const next = from + 2;
  const isBefore = next < count && gap[next] === 1 && shape[next] === Shape.title;
  return !isShort && !isAfter && !isBefore;
}
