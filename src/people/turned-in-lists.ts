// Names with the last name first among things that commas part: "PA request Fields, June, Blue Ridge Assurance, …".
import { Shape } from './scan-word.ts';
import type { TokenRange, Tokens } from './tokens.ts';
import { surnameKinds } from './inverted-names.ts';
import { Kind } from './words.ts';

const minSurname = 3;
const minGiven = 4;
/** Kinds of first names that are other words as well: "June", "Will", "Georgia". */
const givenKinds: ReadonlySet<number> = new Set([Kind.none, Kind.month, Kind.stop, Kind.place]);
/** What stands before a thing or a place, not before a name: "the Cook, Maria, …", "in Troy, Georgia, …". */
const notBefore = /\b(?:the|an?|our|your|my|his|her|their|in|at|from|near|of)\s$/i;
const reach = 8;
/** What may follow: the next of the parts, unless it is one word as in "Brown, Ruby, Gold"; a dash, a bracket, or the end of a line or a cell. */
const closes =
  /^(?: [A-Z]\b\.?)?(?:,(?! (?:and|or)\b)(?! ?\p{L}+(?:,|[ \t]*(?:\n|$)))| [-–—/] | ?[(|;"]|[ \t]*(?:\n|$))/u;
const closeReach = 24;

/** Such names; one that opens a list of first names ("Ash, Oak, Elm") is none. */
export function findTurnedInLists(tokens: Tokens): readonly TokenRange[] {
  const { shape, gap, facts, text, start, end, count } = tokens;
  const found: TokenRange[] = [];
  for (let comma = 1; comma + 1 < count; comma++) {
    if (shape[comma] !== Shape.comma || gap[comma] !== 0 || gap[comma + 1] !== 1) continue;
    const first = comma + 1;
    const own = facts[first]!;
    const isGiven =
      own.given >= minGiven && own.given > own.surname - 1 && givenKinds.has(own.kind);
    const isCapital = shape[first] === Shape.title || shape[first] === Shape.mixed;
    if (!isCapital || !isGiven) continue;
    const last = facts[comma - 1]!;
    const isSurname =
      shape[comma - 1] === Shape.title &&
      last.surname >= minSurname &&
      last.surname > last.given &&
      (last.kind === Kind.none || surnameKinds.has(last.kind));
    if (!isSurname) continue;
    let from = comma - 1;
    while (from > 0 && facts[from - 1]!.kind === Kind.particle && gap[from] === 1) from--;
    // One more capitalised word before it, or another comma: the end of a phrase, the middle of a list.
    const before = from - 1;
    const isInside =
      before >= 0 &&
      gap[from]! <= 1 &&
      ((shape[before] === Shape.title && facts[before]!.kind !== Kind.role) ||
        shape[before] === Shape.comma);
    if (isInside || notBefore.test(text.slice(Math.max(0, start[from]! - reach), start[from])))
      continue;
    const behind = text.slice(end[first], end[first]! + closeReach);
    if (!closes.test(behind)) continue;
    const hasInitial =
      first + 1 < count && shape[first + 1] === Shape.initial && gap[first + 1] === 1;
    found.push({ from, to: first + (hasInitial ? 2 : 1) });
  }
  return found;
}
