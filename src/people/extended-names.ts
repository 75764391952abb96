// Lengthens names that the tagger cut short: given names before them, surnames and particles behind them.
import { isNeverName } from './form-words.ts';
import { Shape } from './scan-word.ts';
import { surnameFirst } from './inverted-names.ts';
import type { TokenRange, Tokens } from './tokens.ts';
import { Kind } from './words.ts';

const minGiven = 3;
const maxOrdinary = 2;
const maxExtended = 4;

/** Takes in given names right before a span ("Ophelia" of "Ophelia Grace Winterbourne") and a surname right behind two. */
export function extendName(tokens: Tokens, { from, to }: TokenRange): TokenRange {
  const { shape, gap, facts } = tokens;
  if (to === from) return { from, to };
  const precedes = (i: number): boolean => {
    if (i < 0) return false;
    const own = facts[i]!;
    const isPlain =
      own.kind === Kind.none &&
      own.given >= minGiven &&
      own.word <= maxOrdinary &&
      !isNeverName(own);
    const isTitled = shape[i] === Shape.title && shape[i + 1] === Shape.title;
    // "DARLENE" before "M JERNIGAN".
    const isInCapitals =
      shape[i] === Shape.capitals &&
      shape[i + 1] === Shape.initial &&
      i + 2 < tokens.count &&
      shape[i + 2] === Shape.capitals;
    return isPlain && (isTitled || isInCapitals) && gap[i + 1] === 1;
  };
  let start = from;
  const most = Math.max(0, maxExtended - (to - from));
  for (let taken = 0; taken < most && precedes(start - 1); taken++) start--;
  if (
    isFollowedByCompound(tokens, start, to) ||
    isFollowedBySurname(tokens, start, to) ||
    isFollowedByUnheard(tokens, start, to)
  )
    return { from: start, to: to + 1 };
  const inverted = surnameFirst(tokens, from);
  if (inverted > to) return { from, to: inverted };
  if (isWrapped(tokens, start, to)) return { from: start, to: to + 2 };
  return { from: start, to: behindParticles(tokens, start, endsInParticle(tokens, start, to)) };
}

/** "GERTRUDE N." before "MALLORY-SINGH": a first name with an initial, and a surname of two words. */
function isFollowedByCompound(tokens: Tokens, from: number, to: number): boolean {
  const { text, shape, gap, facts, start, end, count } = tokens;
  if (to - from !== 2 || to >= count || gap[to] !== 1 || facts[from]!.given < minGiven)
    return false;
  return (
    shape[to - 1] === Shape.initial &&
    shape[to] === shape[from] &&
    /^\p{Lu}[\p{L}'’]+-\p{Lu}[\p{L}'’]+$/u.test(text.slice(start[to], end[to]))
  );
}

/** "Percival" before "Okoro": a first name alone, and a capitalised word that is no other word. */
function isFollowedByUnheard(tokens: Tokens, from: number, to: number): boolean {
  const { shape, gap, facts, count } = tokens;
  if (to - from !== 1 || to >= count || gap[to] !== 1 || facts[from]!.given < minGiven)
    return false;
  const { kind, word } = facts[to]!;
  return (
    shape[from] === Shape.title &&
    shape[to] === Shape.title &&
    kind === Kind.none &&
    word === 0 &&
    !isNeverName(facts[to]!)
  );
}

/** "Omar" before "bin Khalid": the index behind particles in small letters and the name that they lead to. */
function behindParticles({ shape, gap, facts, count }: Tokens, from: number, to: number): number {
  let at = to;
  while (
    at < count &&
    shape[at] === Shape.lower &&
    facts[at]!.kind === Kind.particle &&
    gap[at] === 1
  )
    at++;
  const isName = at < count && shape[at] === Shape.title && gap[at] === 1;
  if (at === to || !isName || facts[from]!.given < 2) return to;
  return facts[at]!.kind === Kind.none ? at + 1 : to;
}

/** "Bernadette Louise" before "Quillan": two given names, and a surname that belongs to them. */
function isFollowedBySurname(tokens: Tokens, from: number, to: number): boolean {
  const { shape, gap, facts, count } = tokens;
  if (to >= count || to - from < 2 || gap[to] !== 1) return false;
  for (let i = from; i <= to; i++) if (shape[i] !== Shape.title) return false;
  const own = facts[to]!;
  const isSurname = own.kind === Kind.none && own.surname >= 2 && own.surname >= own.given;
  return isSurname && own.word <= maxOrdinary && facts[to - 1]!.given >= 2;
}

/** "Ignacio Del" before "Rio", "Mason De La" before "Cruz": the name goes on behind a particle. */
function endsInParticle({ shape, gap, facts, count }: Tokens, from: number, to: number): number {
  let at = to;
  const isParticle = (i: number): boolean =>
    i < count && facts[i]!.kind === Kind.particle && shape[i] === Shape.title && gap[i] === 1;
  if (to - from === 1 && facts[from]!.given >= minGiven) while (isParticle(at)) at++;
  const follows = at < count && shape[at] === Shape.title && gap[at] === 1;
  const isOpen = at - from > 1 && facts[at - 1]!.kind === Kind.particle;
  return follows && isOpen ? at + 1 : to;
}

const wrappedLine = 40;

/** A first name at the end of a long line of prose ("… the records of Ingrid"), and a surname that opens the next. */
function isWrapped(tokens: Tokens, from: number, to: number): boolean {
  const { text, shape, gap, start, facts, count } = tokens;
  const isFirst = to - from === 1 || (to - from === 2 && shape[to - 1] === Shape.initial);
  if (to + 1 >= count || !isFirst || shape[to] !== Shape.newline) return false;
  // "Rademacher, Kenneth" in the next line is somebody else.
  if (to + 3 < count && shape[to + 2] === Shape.comma && shape[to + 3] === Shape.title)
    return false;
  if (facts[from]!.given < minGiven || shape[to + 1] !== Shape.title || gap[to + 1]! > 0)
    return false;
  const lineStart = text.lastIndexOf('\n', start[from]! - 1) + 1;
  const line = text.slice(lineStart, start[from]);
  if (start[to]! - lineStart < wrappedLine || !/[a-z]{2} [a-z]{2}/.test(line)) return false;
  const { kind, surname, given } = facts[to + 1]!;
  return kind === Kind.none && surname > 0 && surname >= given;
}
