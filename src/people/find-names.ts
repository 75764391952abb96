// Finds the names of people in text: spans of tokens, each with how much evidence speaks for it.
import type { Confidence } from '../model/element.ts';
import { extendName } from './extended-names.ts';
import { findNamesBeforeNumbers } from './before-numbers.ts';
import { findNamesBesideNumbers } from './beside-numbers.ts';
import { findNicknamed, joinSpans } from './joined-names.ts';
import { findLabelledNames } from './labelled-names.ts';
import { isGluedConstant, isPlace } from './place-names.ts';
import { evidenceFor } from './name-evidence.ts';
import { findListedNames } from './listed-names.ts';
import { isThing } from './named-things.ts';
import { readsAsText, trimSpan } from './name-checks.ts';
import { findPlainNames, joinsAtComma } from './plain-names.ts';
import { shippedWeights, Tag, tagNames, type Weights } from './tagger.ts';
import { isWord, Shape } from './scan-word.ts';
import { findTurnedInLists } from './turned-in-lists.ts';
import { type TokenRange, type Tokens, tokenText } from './tokens.ts';
import { isKnownNamesake, Kind } from './words.ts';

/** A name in text, and how much speaks for it. */
export interface NameSpan extends TokenRange {
  readonly evidence: Confidence;
}

/** The names in a tokenized text, in order, without those that their surroundings contradict. */
export function findNames(
  tokens: Tokens,
  weights: Weights = shippedWeights(),
): readonly NameSpan[] {
  const tagged = joinSpans(tokens, spansOf(tokens, tagNames(tokens, weights)))
    .map((span) => extendName(tokens, trimSpan(tokens, repair(tokens, span))))
    // An extended span takes in the one before it.
    .filter(
      ({ from, to }, i, all) =>
        to > from && !all.slice(i + 1, i + 4).some((next) => next.from <= from && next.to >= to),
    );
  const labelled = [
    ...findLabelledNames(tokens),
    ...findNicknamed(tokens),
    ...findNamesBesideNumbers(tokens).filter((span) => !beginsWithVerb(tokens, tagged, span)),
  ];
  // "see Carr, Anya": what begins with a small letter will be refused below.
  const capitalised = tagged.filter(({ from }) => tokens.shape[from] !== Shape.lower);
  for (const span of [...findNamesBeforeNumbers(tokens), ...findTurnedInLists(tokens)])
    if (!isKnown(span, capitalised, labelled)) labelled.push(span);
  const known = labelled.length === 0 ? tagged : mergeSpans(tagged, labelled);
  const spans = withPlainNames(tokens, known);
  const names: NameSpan[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.from < end) continue;
    const evidence = labelled.includes(span) ? 'high' : evidenceFor(tokens, span);
    if (evidence === 'high' ? isFirm(tokens, span) : isContradicted(tokens, span)) continue;
    if (!labelled.includes(span) && readsAsText(tokens, span, evidence)) continue;
    if (isKnownNamesake(squeezeSpan(tokens, span)) || isPlace(tokens, span)) continue;
    if (isThing(tokens, span) || isGluedConstant(tokens, span)) continue;
    names.push({ from: span.from, to: span.to, evidence });
    end = span.to;
  }
  return names;
}

function squeezeSpan(tokens: Tokens, { from, to }: TokenRange): string {
  let squeezed = '';
  for (let i = from; i < to; i++) squeezed += tokens.facts[i]!.low;
  return squeezed;
}

/** "Enrol Mary Howell, SSN …": the tagger knows the name behind a word that is none. */
function beginsWithVerb(
  { facts, shape }: Tokens,
  tagged: readonly TokenRange[],
  { from, to }: TokenRange,
): boolean {
  return (
    shape[to - 1] !== Shape.initial &&
    facts[from]!.given < minGiven &&
    tagged.some((other) => other.to === to && other.from > from && to - other.from > 1)
  );
}

/** Whether a name is found already as part of a longer one. */
function isKnown(
  span: TokenRange,
  tagged: readonly TokenRange[],
  labelled: readonly TokenRange[],
): boolean {
  const overlaps = ({ from, to }: TokenRange): boolean => span.from < to && from < span.to;
  const isLonger = ({ from, to }: TokenRange): boolean => to - from > span.to - span.from;
  return labelled.some(overlaps) || tagged.some((one) => isLonger(one) && overlaps(one));
}

/** Labelled spans win over the tagged ones they overlap. */
function mergeSpans(tagged: readonly TokenRange[], labelled: readonly TokenRange[]): TokenRange[] {
  const kept = tagged.filter(
    (span) => !labelled.some((other) => span.from < other.to && other.from < span.to),
  );
  return [...kept, ...labelled].sort((a, b) => a.from - b.from);
}

function withPlainNames(tokens: Tokens, known: readonly TokenRange[]): readonly TokenRange[] {
  const taken = new Uint8Array(tokens.count);
  // A single word may be a part of a name that the rules know as a whole.
  for (const { from, to } of known) if (to - from > 1) taken.fill(1, from, to);
  const plain = findPlainNames(tokens, taken).map((span) => withLastPart(tokens, span));
  const found = plain.length === 0 ? known : joinSpans(tokens, mergeSpans(known, plain));
  const listed = findListedNames(tokens, found);
  return listed.length === 0 ? found : [...found, ...listed].sort((a, b) => a.from - b.from);
}

/** "Homer La" before "Rue": a particle ends no name. */
function withLastPart({ facts, shape, gap, count }: Tokens, { from, to }: TokenRange): TokenRange {
  const isOpen = to - from > 1 && to < count && facts[to - 1]!.kind === Kind.particle;
  const follows = isOpen && gap[to] === 1 && shape[to] === shape[to - 1];
  return { from, to: follows ? to + 1 : to };
}

function isPronoun(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] === Shape.initial && tokenText(tokens, i) === 'I';
}

/** Tags → spans. Wide gaps split, a comma must be followed by a blank, and the pronoun I is never part of a name. */
function spansOf(tokens: Tokens, tags: Uint8Array): TokenRange[] {
  const spans: TokenRange[] = [];
  let from = -1;
  const close = (behind: number): void => {
    if (from < 0) return;
    let start = from;
    let end = behind;
    while (end > start && (tokens.shape[end - 1] === Shape.comma || isPronoun(tokens, end - 1)))
      end--;
    while (start < end && (tokens.shape[start] === Shape.comma || isPronoun(tokens, start)))
      start++;
    if (end > start) spans.push({ from: start, to: end });
    from = -1;
  };
  for (let i = 0; i < tokens.count; i++) {
    const breaks =
      from >= 0 &&
      (tokens.gap[i]! > 1 ||
        (tokens.shape[i - 1] === Shape.comma &&
          tokens.gap[i] === 0 &&
          !joinsAtComma(tokens, i - 1)));
    if (tags[i] === Tag.begin || (tags[i] === Tag.inside && breaks)) {
      close(i);
      from = i;
    } else if (tags[i] === Tag.outside) close(i);
  }
  close(tokens.count);
  return spans;
}

/** Adds a final initial in capitals, and the "Last," before a name that the tagger began after the comma. */
function repair(tokens: Tokens, span: TokenRange): TokenRange {
  let { from, to } = span;
  const { shape, gap } = tokens;
  const nextIsInitial =
    to < tokens.count && shape[to] === Shape.initial && gap[to] === 1 && !isPronoun(tokens, to);
  if (nextIsInitial && shape[to - 1] === Shape.capitals) {
    const followed = to + 1 < tokens.count && shape[to + 1] !== Shape.newline && gap[to + 1]! <= 1;
    if (!followed) to++;
  }
  if (startsAfterComma(tokens, from, to)) from -= 2;
  return { from, to };
}

const minGiven = 3;

function startsAfterComma(tokens: Tokens, from: number, to: number): boolean {
  const { shape, gap, facts } = tokens;
  if (from < 2 || to - from > 2 || shape[from - 1] !== Shape.comma || gap[from - 1] !== 0)
    return false;
  const last = shape[from - 2]!;
  if (!isWord(last) || last === Shape.lower || last === Shape.initial) return false;
  if (facts[from]!.given === 0 || (to - from === 2 && shape[from + 1] !== Shape.initial))
    return false;
  if (to < tokens.count && shape[to] === Shape.comma && gap[to] === 0 && gap[from] === 0)
    return false;
  const before = from >= 3 ? shape[from - 3]! : Shape.newline;
  return before === Shape.newline || before === Shape.colon || gap[from - 2]! > 1;
}

function isOrganizationOrStreet(tokens: Tokens, i: number): boolean {
  const { kind } = tokens.facts[i]!;
  return tokens.shape[i] !== Shape.lower && (kind === Kind.organization || kind === Kind.street);
}

/** "Jason & Kimberly Strobel": two given names around the "&", unlike "Johnson & Sons". */
function isCouple(tokens: Tokens, { from, to }: TokenRange): boolean {
  const other = to + 1;
  if (to - from > 3 || other + 1 >= tokens.count || !isWord(tokens.shape[other]!)) return false;
  return (
    tokens.facts[from]!.given >= minGiven &&
    tokens.facts[other]!.given >= minGiven &&
    isWord(tokens.shape[other + 1]!) &&
    tokens.gap[other + 1] === 1
  );
}

/** "Boone Prairie Bank": a firm's word right behind it. */
function isFirm({ shape, gap, facts, count }: Tokens, { from, to }: TokenRange): boolean {
  // "Show-Me Care Network": one word alone is the first of more.
  const most = to - from === 1 ? to + 2 : to;
  for (let i = to; i <= most && i < count; i++) {
    if (gap[i] !== 1 || shape[i] === Shape.lower || !isWord(shape[i]!)) return false;
    if (facts[i]!.kind === Kind.organization) return facts[i]!.surname < 5;
  }
  return false;
}

/** "LVL", "WKR": letters that nobody can pronounce, and no list of names knows. */
function isAbbreviation(tokens: Tokens, i: number): boolean {
  if (tokens.shape[i] !== Shape.capitals) return false;
  const { given, surname } = tokens.facts[i]!;
  return given === 0 && surname === 0 && /^[B-DF-HJ-NP-TV-XZ]{3,}$/.test(tokenText(tokens, i));
}

/** Whether a house number, a company form, a street or an "&" next to the span says that it is no person. */
function isContradicted(tokens: Tokens, span: TokenRange): boolean {
  const { shape, gap } = tokens;
  const before = span.from - 1;
  const after = span.to;
  if (before >= 0 && shape[before] === Shape.digits && gap[span.from] === 1 && gap[before]! >= 1)
    return true;
  if (after < tokens.count && gap[after]! <= 1) {
    if (isOrganizationOrStreet(tokens, after)) return true;
    if (shape[after] === Shape.ampersand && !isCouple(tokens, span)) return true;
  }
  for (let i = span.from; i < span.to; i++) {
    if (isAbbreviation(tokens, i)) return true;
    if (
      isOrganizationOrStreet(tokens, i) &&
      tokens.facts[i]!.given < 4 &&
      tokens.facts[i]!.surname < 4
    )
      return true;
  }
  return false;
}
