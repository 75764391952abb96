// Names that stand right before a number that only people have, anywhere in a line: "12 June Gold 219-09-0001", "… Fields, June SSN".
import { isPart } from './beside-numbers.ts';
import { apartFromNeighbour } from './name-checks.ts';
import { Shape } from './scan-word.ts';
import type { TokenRange, Tokens } from './tokens.ts';
import type { WordFacts } from './word-facts.ts';
import { Kind } from './words.ts';

/** A number of the shape of an SSN, or the label of a number that no company has. */
const ofPerson =
  /(?<![\w-])(?:\d{3}-\d\d-\d{4}(?![\w-])|(?:ssn?|dob|soc ?sec|social|tax id|dcn|mbi|itin|dln|oln)\b)/gi;
/** What parts a name from it: blanks, a mark, the quotes of a value and of the next key. */
const apart = /["']?[ \t]{0,3}(?:[,;:|=(–-][ \t]{0,3}["'(]?)?[a-z_]{0,8}$/i;
const apartReach = 20;
const maxParts = 4;
const minGiven = 3;
const minSurname = 2;

/** Such names, whatever the tagger made of their words; the tokens must be in order. */
export function findNamesBeforeNumbers(tokens: Tokens): readonly TokenRange[] {
  const { text, end, count } = tokens;
  const found: TokenRange[] = [];
  let at = 0;
  for (const { index } of text.matchAll(ofPerson)) {
    const before = text.slice(Math.max(0, index - apartReach), index);
    const nameEnd = index - apart.exec(before)![0].length;
    while (at < count && end[at]! < nameEnd) at++;
    if (at >= count || end[at] !== nameEnd) continue;
    const span = nameEndingAt(tokens, at);
    if (span) found.push(apartFromNeighbour(tokens, span));
  }
  return found;
}

function nameEndingAt(tokens: Tokens, last: number): TokenRange | null {
  const { shape, gap, facts } = tokens;
  const joins = (i: number): boolean => i >= 0 && isPart(tokens, i) && gap[i + 1] === 1;
  if (!isPart(tokens, last)) return null;
  let from = last;
  while (last - from < maxParts && joins(from - 1)) from--;
  const comma = from - 1;
  const isTurned = comma > 0 && shape[comma] === Shape.comma && gap[comma] === 0;
  if (isTurned && isGivenPart(tokens, from, last)) {
    const first = startOfSurname(tokens, comma - 1);
    return first < 0 ? null : { from: first, to: last + 1 };
  }
  // "PA request June Gold": the given name begins it, and what stands before is none.
  for (let i = from; i < last; i++) {
    const isGiven = shape[i] === Shape.title || shape[i] === Shape.capitals;
    if (isGiven && isGivenName(facts[i]!) && endsAsName(tokens, i, last))
      return { from: i, to: last + 1 };
  }
  return null;
}

/** "June", "June M" */
function isGivenPart({ shape, facts }: Tokens, from: number, last: number): boolean {
  if (last - from > 1 || shape[from] === Shape.initial) return last === from;
  return facts[from]!.given >= 2 && (last === from || shape[last] === Shape.initial);
}

/** Index of the first word of the surname that ends at `last`, with its particles; -1 where it is none. */
function startOfSurname(tokens: Tokens, last: number): number {
  const { shape, gap, facts } = tokens;
  if (!isPart(tokens, last) || shape[last] === Shape.initial || !isSurname(tokens, last)) return -1;
  let from = last;
  for (;;) {
    // "St. John"
    const before = from - (from > 1 && shape[from - 1] === Shape.stop ? 2 : 1);
    if (before < 0 || facts[before]!.kind !== Kind.particle || gap[from]! > 1) return from;
    from = before;
  }
}

function isSurname({ facts }: Tokens, i: number): boolean {
  const { surname, word, kind } = facts[i]!;
  return surname >= minSurname || (word === 0 && kind === Kind.none);
}

function isGivenName({ given, word }: WordFacts): boolean {
  return given >= minGiven || (given === minGiven - 1 && word === 0);
}

/** Whether the parts behind a given name are initials, particles and names, and the last is a surname. */
function endsAsName(tokens: Tokens, given: number, last: number): boolean {
  const { shape, facts } = tokens;
  for (let i = given + 1; i < last; i++) {
    const own = facts[i]!;
    const fits = shape[i] === Shape.initial || own.kind === Kind.particle || own.given >= minGiven;
    if (!fits && own.surname < minGiven) return false;
  }
  return shape[last] !== Shape.initial && isSurname(tokens, last);
}
