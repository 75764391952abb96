// Finds by rule the plain names that the tagger passes over: listed given name and surname, or a name behind a role word.
import { isNeverName } from './form-words.ts';
import { isWord, Shape } from './scan-word.ts';
import { type TokenRange, type Tokens } from './tokens.ts';
import { surnameFirst, surnameKinds } from './inverted-names.ts';
import { isStrange } from './strange-names.ts';
import { endsWithNameLabel, Kind } from './words.ts';

const maxParts = 4;
const rare = 2;
const common = 3;
const labelReach = 28;

/** Words behind which a person is named: "SSN for …", "on behalf of …". */
const introduces =
  /\b(?:for|of|about|regarding|referring|named|is|with|and|by|se[nñ]ora?|sra|herr|frau|madame|mme|monsieur)\.?\s{1,2}$/i;

/** Names outside the taken spans: `taken` holds 1 for each token that is part of a name already. */
export function findPlainNames(tokens: Tokens, taken: Uint8Array): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = 0; i < tokens.count;) {
    const range = taken[i]
      ? null
      : (invertedAt(tokens, taken, i) ??
        surnameFirstAt(tokens, taken, i) ??
        plainAt(tokens, taken, i) ??
        particleAt(tokens, taken, i) ??
        classedAt(tokens, taken, i) ??
        coupleAt(tokens, i));
    if (range) found.push(range);
    i = range ? range.to : i + 1;
  }
  return found;
}

const noneTaken = new Uint8Array(0);

/** Whether a token may be part of a plain name: a capitalised word of no other class, or an initial. */
function mayBePart(tokens: Tokens, taken: Uint8Array, i: number): boolean {
  if (i >= tokens.count || taken[i]) return false;
  const shape = tokens.shape[i]!;
  if (shape === Shape.initial) return true;
  const own = tokens.facts[i]!;
  // "DeShawn", "MacLeod"
  const isMixed = shape === Shape.mixed && Math.max(own.given, own.surname) >= common;
  if (shape !== Shape.title && shape !== Shape.capitals && !isMixed) return false;
  return (own.kind === Kind.none || own.kind === Kind.particle) && !isNeverName(own);
}

/** "First Last", "First M. Last" and "J.R. Last", beginning at a token. */
function plainAt(tokens: Tokens, taken: Uint8Array, from: number): TokenRange | null {
  const { shape, gap, facts } = tokens;
  if (!mayBePart(tokens, taken, from) || continuesWord(tokens, from)) return null;
  let to = from + 1;
  const joins = (i: number): boolean =>
    mayBePart(tokens, taken, i) &&
    (gap[i] === 1 || (gap[i] === 0 && shape[i - 1] === Shape.initial));
  while (to - from < maxParts && joins(to)) to++;
  while (to > from && shape[to - 1] === Shape.initial) to--;
  if (to - from < 2 || joins(to)) return null;
  const first = facts[from]!;
  const last = facts[to - 1]!;
  if (shape[from] === Shape.initial)
    return shape[from + 1] === Shape.initial && last.surname >= common && last.word < common
      ? { from, to }
      : null;
  const isPlain =
    first.given >= common && last.surname >= rare && first.word < common && last.word < common;
  const isFamiliar = first.given >= 4 && last.surname >= common && first.word < rare;
  if (isPlain || isFamiliar) return { from, to };
  const isLikely = first.word < common || (last.word < common && last.surname >= common);
  // "Kestrel Voss": a word that is no other word, before a listed surname.
  const isUnheard =
    to - from === 2 && first.word === 0 && last.word === 0 && last.surname >= common;
  if (isUnheard && shape[from] === Shape.title && shape[from + 1] === Shape.title)
    return { from, to };
  // "driven by Mason Field.": common as names, though both are words as well.
  const isOrdinary = first.given >= 4 && first.given >= first.surname - 1 && last.surname >= 5;
  if (isOrdinary && to - from === 2) {
    // "Maria Kim": a given name above all, whatever else it is a word for.
    const isGivenName = first.given >= 5 && first.word <= common && last.word < common;
    if (isGivenName || isIntroduced(tokens, from) || isActing(tokens, to)) return { from, to };
  }
  if (to - from === 2 && isStrange(tokens, from)) return { from, to };
  const isWritten = first.given >= rare && first.word < rare && last.surname >= 5;
  if (isWritten && to - from === 2 && fillsChunk(tokens, from, to)) return { from, to };
  const isListed = first.given + last.surname >= rare && isLikely && last.word < veryCommon;
  return isListed && (isIntroduced(tokens, from) || fillsLine(tokens, from, to))
    ? { from, to }
    : null;
}

const veryCommon = 4;

/** What is said of people more than of places. */
const states = new Set(
  'is was has had takes took came went lives lived works worked needs wants suffers suffered'.split(
    ' ',
  ),
);

/** "Omar bin Khalid", "Ana de la Vega": a listed first name, particles in small letters, a capitalised name. */
function particleAt(tokens: Tokens, taken: Uint8Array, from: number): TokenRange | null {
  const { shape, gap, facts, count } = tokens;
  if (!mayBePart(tokens, taken, from) || facts[from]!.given < rare || facts[from]!.word >= common)
    return null;
  // The tagger may have taken the last part for a name by itself.
  const mayEnd = (i: number): boolean => mayBePart(tokens, noneTaken, i);
  let at = from + 1;
  const isParticle = (i: number): boolean =>
    i < count && shape[i] === Shape.lower && facts[i]!.kind === Kind.particle && gap[i] === 1;
  while (isParticle(at)) at++;
  if (at === from + 1 || gap[at] !== 1 || !mayEnd(at)) return null;
  const { surname, given, word } = facts[at]!;
  return shape[at] === Shape.title && (surname > 0 || given > 0 || word === 0)
    ? { from, to: at + 1 }
    : null;
}

/** What people do and places do not. */
const verbs = new Set(
  'called said says stated asked reported reports came wrote phoned emailed requested needs wants told signed'.split(
    ' ',
  ),
);

/** "Maria Park is the older one", "Grace Field has asthma": what stands behind is said of somebody. */
function isActing({ shape, gap, facts, count }: Tokens, to: number): boolean {
  if (to >= count || gap[to] !== 1 || shape[to] !== Shape.lower) return false;
  const { low } = facts[to]!;
  return verbs.has(low) || states.has(low);
}

/** "Owen Pike", "Dana Ford": a surname that is a street or a firm elsewhere, where it is written as a person's. */
function classedAt(tokens: Tokens, taken: Uint8Array, from: number): TokenRange | null {
  const { shape, gap, facts, count } = tokens;
  if (!mayBePart(tokens, taken, from) || shape[from] === Shape.capitals) return null;
  if (continuesWord(tokens, from) || isHouseNumber(tokens, from - 1)) return null;
  const isAfterName = from > 0 && shape[from - 1] === Shape.title && gap[from] === 1;
  let last = from + 1;
  if (last < count && shape[last] === Shape.initial && gap[last] === 1) last++;
  if (isAfterName || last >= count || taken[last] || shape[last] !== Shape.title || gap[last] !== 1)
    return null;
  const first = facts[from]!;
  const own = facts[last]!;
  const isGiven = first.given >= 4 && first.given >= first.surname;
  if (!isGiven || own.surname < common || !surnameKinds.has(own.kind)) return null;
  const next = last + 1;
  const isFollowed =
    next < count && isWord(shape[next]!) && shape[next] !== Shape.lower && gap[next] === 1;
  if (isFollowed && facts[next]!.kind !== Kind.label && shape[next] === Shape.title) return null;
  const closes =
    next < count && (shape[next] === Shape.colon || tokens.text[tokens.start[next]!] === '(');
  const acts = next < count && gap[next] === 1 && verbs.has(facts[next]!.low);
  const isColumn =
    next < count && gap[next]! > 2 && (from === 0 || shape[from - 1] === Shape.newline);
  const isSpoken = tokens.possessive[last] === 1 || closes || acts || isColumn || last > from + 1;
  // "Chase Washington called": a word as a first name, where somebody plainly acts.
  if (first.word >= common) return acts ? { from, to: next } : null;
  return isSpoken || isIntroduced(tokens, from) ? { from, to: next } : null;
}

/** "2154 Bentwater", but not the time in "09:25 Chase Washington called". */
function isHouseNumber({ shape }: Tokens, i: number): boolean {
  return i >= 0 && shape[i] === Shape.digits && !(i > 0 && shape[i - 1] === Shape.colon);
}

/** The first of "Gideon & Tirzah Marlowe", which lends its surname. */
function coupleAt(tokens: Tokens, from: number): TokenRange | null {
  const { shape, gap, facts, count } = tokens;
  if (from + 3 >= count || (shape[from] !== Shape.title && shape[from] !== Shape.capitals))
    return null;
  const joins = shape[from + 1] === Shape.ampersand || facts[from + 1]!.low === 'and';
  if (!joins || continuesWord(tokens, from)) return null;
  const isOneCase = shape[from + 2] === shape[from] && shape[from + 3] === shape[from];
  const areGiven = [from, from + 2].every(
    (i) => facts[i]!.given >= common && facts[i]!.word < common && facts[i]!.kind === Kind.none,
  );
  const isClose = gap[from + 2] === 1 && gap[from + 3] === 1;
  const hasSurname = facts[from + 3]!.surname > 0 && facts[from + 3]!.kind === Kind.none;
  return isOneCase && areGiven && isClose && hasSurname ? { from, to: from + 1 } : null;
}

/** The tail of a compound or an address: "x-Jane", "@Jane", "/Jane". */
function continuesWord(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.gap[i]! > 0) return false;
  const before = tokens.shape[i - 1]!;
  return isWord(before) || before === Shape.digits || before === Shape.punctuation;
}

function isIntroduced(tokens: Tokens, from: number): boolean {
  const start = tokens.start[from]!;
  const left = tokens.text.slice(Math.max(0, start - labelReach), start);
  return introduces.test(left) || endsWithNameLabel(left.replace(/[\s:=#.>"'\d-]{1,8}$/, ''));
}

/** Between the edges of the line and wide gaps: a cell of a form, a label for a letter. */
function fillsChunk({ shape, gap, count }: Tokens, from: number, to: number): boolean {
  const startsHere = from === 0 || shape[from - 1] === Shape.newline || gap[from]! > 2;
  return startsHere && (to >= count || shape[to] === Shape.newline || gap[to]! > 2);
}

function fillsLine(tokens: Tokens, from: number, to: number): boolean {
  const startsLine = from === 0 || tokens.shape[from - 1] === Shape.newline;
  const endsLine = to >= tokens.count || tokens.shape[to] === Shape.newline;
  return startsLine && endsLine && tokens.facts[to - 1]!.word < common;
}

function surnameFirstAt(tokens: Tokens, taken: Uint8Array, from: number): TokenRange | null {
  const to = taken[from] ? from : surnameFirst(tokens, from);
  return to > from ? { from, to } : null;
}

/** "LAST,FIRST M" without a blank behind the comma. */
function invertedAt(tokens: Tokens, taken: Uint8Array, from: number): TokenRange | null {
  const first = from + 2;
  if (!joinsAtComma(tokens, from + 1) || taken[first]) return null;
  if (tokens.facts[from]!.surname < rare || tokens.facts[first]!.given < rare) return null;
  const initial = first + 1;
  const hasInitial =
    initial < tokens.count && tokens.shape[initial] === Shape.initial && tokens.gap[initial] === 1;
  return { from, to: hasInitial ? initial + 1 : initial };
}

/** Whether a comma without blanks joins "LAST,FIRST": two words in the same case, not a row of cells. */
export function joinsAtComma(tokens: Tokens, comma: number): boolean {
  const { shape, gap, count } = tokens;
  const [left, right] = [comma - 1, comma + 1];
  if (left < 0 || right >= count || shape[comma] !== Shape.comma) return false;
  if (gap[comma] !== 0 || gap[right] !== 0 || shape[left] !== shape[right]) return false;
  if (shape[left] !== Shape.capitals && shape[left] !== Shape.title) return false;
  if (left > 0 && gap[left] === 0 && shape[left - 1] === Shape.comma) return false;
  const isRow = [right + 1, right + 2].some((i) => i < count && shape[i] === Shape.comma);
  return !isRow;
}
