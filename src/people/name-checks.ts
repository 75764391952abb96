// Checks on a run of words that may be a name: trims what is none, and refuses runs that read as ordinary text.
import type { Confidence } from '../model/element.ts';
import { isNeverName } from './form-words.ts';
import { CharClass, charClass, isWord, Shape } from './scan-word.ts';
import { type TokenRange, type Tokens, tokenText } from './tokens.ts';
import { Kind } from './words.ts';

/** A word that counts: neither an initial nor a title, suffix or particle. */
function isBarePart(tokens: Tokens, i: number): boolean {
  const { kind } = tokens.facts[i]!;
  return (
    isWord(tokens.shape[i]!) &&
    tokens.shape[i] !== Shape.initial &&
    kind !== Kind.suffix &&
    kind !== Kind.title &&
    kind !== Kind.particle
  );
}

/** "Sun-hee" before "Park": two syllables, and a listed surname. */
function isKoreanGiven(tokens: Tokens, i: number): boolean {
  return (
    /^\p{Lu}\p{Ll}{1,4}-\p{Ll}{2,5}$/u.test(tokenText(tokens, i)) &&
    i + 1 < tokens.count &&
    tokens.shape[i + 1] === Shape.title &&
    tokens.gap[i + 1] === 1 &&
    tokens.facts[i + 1]!.surname >= strong
  );
}

/** "four-oh-two", "Top-of-tree", "A-number": compounds of common speech, unlike "Pike-Daley". */
function isCompound(tokens: Tokens, i: number): boolean {
  if (isKoreanGiven(tokens, i)) return false;
  const { given, surname } = tokens.facts[i]!;
  const isUnlisted = given < strong && surname < strong;
  return isUnlisted && /-\p{Ll}/u.test(tokenText(tokens, i));
}

/** "English-speaking", "Spanish-language" */
const isOfLanguage = (tokens: Tokens, i: number): boolean =>
  /-(?:speaking|language|born|based|educated|owned)$/i.test(tokenText(tokens, i));

/** "hasn't", "they'll" */
const contraction = /n['’]t$|['’](?:ll|ve|re|d)$/;

/** Cuts form labels and compounds off both ends of a span; what is left may be empty. */
export function trimSpan(tokens: Tokens, span: TokenRange): TokenRange {
  let { from, to } = span;
  const isForeign = (i: number): boolean =>
    tokens.shape[i] === Shape.comma ||
    // "diagnosisDescription"
    (tokens.shape[i] === Shape.mixed && startsLower(tokens, i)) ||
    (tokens.shape[i] === Shape.lower && contraction.test(tokenText(tokens, i))) ||
    (isWord(tokens.shape[i]!) && (isNeverName(tokens.facts[i]!) || isCompound(tokens, i)));
  while (to > from && isForeign(to - 1)) to--;
  if (beginsNumber(tokens, to - 1)) to--;
  // "The driver, Tiffany Kowalski", "the ward's MO …": what stands before is another phrase.
  for (let i = from; i + 1 < to; i++) {
    if (tokens.possessive[i] === 1) from = i + 1;
    else if (tokens.shape[i + 1] === Shape.comma && isCommonNoun(tokens, i)) from = i + 2;
  }
  while (from < to && (isForeign(from) || isAnswerMark(tokens, from))) from++;
  return apartFromNeighbour(tokens, { from, to });
}

const possessive = /^['’]s\b/;

/** "Pam, Jaxon Kuykendall had …" calls Pam; "Shonda Pickett, Jaylen's mom" names another: neither turns a name round. */
export function apartFromNeighbour(tokens: Tokens, { from, to }: TokenRange): TokenRange {
  const { shape, facts, text, end } = tokens;
  let comma = from + 1;
  while (comma < to && shape[comma] !== Shape.comma) comma++;
  if (comma >= to - 1) return { from, to };
  const first = facts[from]!;
  const behind = facts[comma + 1]!;
  if (comma - from > 1 && first.given >= strong && first.surname < first.given) {
    const isTheirs =
      tokens.possessive[to - 1] === 1 || possessive.test(text.slice(end[to - 1], end[to - 1]! + 3));
    if (isTheirs && behind.given >= strong) return { from, to: comma };
  }
  const family = facts[to - 1]!;
  const isCalled =
    comma === from + 1 &&
    to - comma > 2 &&
    first.given >= strong &&
    first.surname + 1 < first.given &&
    behind.given >= strong &&
    shape[to - 1] !== Shape.initial &&
    family.surname > family.given;
  return isCalled ? { from: comma + 1, to } : { from, to };
}

const nounKinds: ReadonlySet<number> = new Set([Kind.role, Kind.label, Kind.stop, Kind.month]);

function isCommonNoun({ shape, facts }: Tokens, i: number): boolean {
  const { kind, word, given, surname } = facts[i]!;
  if (shape[i] === Shape.lower) return nounKinds.has(kind) || word >= common;
  return nounKinds.has(kind) && given < strong && surname < strong;
}

/** The "A." of a transcript of questions and answers, at the start of a line. */
function isAnswerMark({ shape, start, text }: Tokens, i: number): boolean {
  if (shape[i] !== Shape.initial || (i > 0 && shape[i - 1] !== Shape.newline)) return false;
  const at = start[i]!;
  return (
    /[AQ]/.test(text[at]!) &&
    /(?:^|\n)[ \t]{0,12}[QA][.:][ \t][^\n]{0,400}\n\s{0,16}$/.test(
      text.slice(Math.max(0, at - 500), at),
    )
  );
}

function startsLower(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i]!);
  return charClass(code) === CharClass.lower;
}

const strong = 3;
const plainlyName = 5;
const common = 3;
const veryCommon = 4;

/** "MRN ED TEMP: ED-MRN-0099": the end of a label that holds an id. */
function endsLabel({ shape, gap, text, start, end }: Tokens, from: number, to: number): boolean {
  if (shape[to] !== Shape.colon || gap[to]! > 1 || from === 0 || gap[from]! > 1) return false;
  const value = text
    .slice(end[to], end[to]! + 24)
    .split('\n')[0]!
    .trim();
  return (
    shape[from - 1] === Shape.capitals &&
    shape[from] === Shape.capitals &&
    /^[A-Z0-9-]*\d[A-Z0-9-]*\b/.test(value) &&
    text[start[from]! - 1] === ' '
  );
}

const states =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[DEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** "Ann Roe H204718395": the letter begins the number. */
function beginsNumber({ shape, gap, count }: Tokens, i: number): boolean {
  return (
    i > 0 &&
    i + 1 < count &&
    shape[i] === Shape.initial &&
    shape[i + 1] === Shape.digits &&
    gap[i + 1] === 0
  );
}

function hasInitialBeside({ shape }: Tokens, i: number, { from, to }: TokenRange): boolean {
  return shape[i === from ? to - 1 : from] === Shape.initial;
}

/** The "MI" before a middle initial. */
function isInitialLabel(tokens: Tokens, i: number): boolean {
  return (
    tokens.facts[i]!.low === 'mi' &&
    tokens.shape[i] === Shape.capitals &&
    tokens.shape[i + 1] === Shape.initial
  );
}

/** "Well, I have …": whoever speaks begins a sentence, and names nobody. */
function beginsToSpeak(tokens: Tokens, to: number): boolean {
  const { shape } = tokens;
  return (
    shape[to - 2] === Shape.comma &&
    shape[to] === Shape.lower &&
    shape[to - 1] === Shape.initial &&
    tokenText(tokens, to - 1) === 'I'
  );
}

/** Whether a span reads as ordinary text: a form label inside, or, on less than high evidence, lower-case or common words. */
export function readsAsText(
  tokens: Tokens,
  { from, to }: TokenRange,
  evidence: Confidence,
): boolean {
  let parts = 0;
  let ordinary = 0;
  let lower = 0;
  let listedGiven = false;
  let listedSurname = false;
  let hasInitial = false;
  // "PHA HVN-2024-000123" is the number of a paper.
  if (/^-\d/.test(tokens.text.slice(tokens.end[to - 1], tokens.end[to - 1]! + 2))) return true;
  if (beginsToSpeak(tokens, to)) return true;
  for (let i = from; i < to; i++) {
    if (tokens.shape[i] === Shape.initial) hasInitial = true;
    if (isInitialLabel(tokens, i) || (i === to - 1 && endsLabel(tokens, from, to))) return true;
    if (!isBarePart(tokens, i)) continue;
    const own = tokens.facts[i]!;
    if (isNeverName(own) || isCompound(tokens, i) || isOfLanguage(tokens, i)) return true;
    // "IL K60325888"
    if (
      to - from === 2 &&
      states.test(tokenText(tokens, i)) &&
      hasInitialBeside(tokens, i, { from, to })
    )
      return true;
    if (evidence === 'high') continue;
    const isRare = own.given < strong && own.surname < strong;
    if (own.word >= veryCommon && isRare) return true;
    parts++;
    if (own.word >= common) ordinary++;
    if (startsLower(tokens, i)) {
      lower++;
      if (own.word >= common && own.given < plainlyName && own.surname < plainlyName) return true;
    }
    if (own.given >= strong) listedGiven = true;
    if (own.surname >= 2 || (own.surname > 0 && own.word < 2)) listedSurname = true;
  }
  // "gray Silverado"
  if (lower > 0 && lower < parts) return true;
  if (lower > 0 && parts > 1) return !(listedGiven && listedSurname) || ordinary === parts;
  if (lower > 0 && hasInitial) return !listedSurname || ordinary === parts;
  return parts > 1 && ordinary === parts && !(listedGiven && listedSurname);
}
