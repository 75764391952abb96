// How much speaks for a name in text: a title or label before it, and how its parts are listed.
import type { Confidence } from '../model/element.ts';
import { isWord, Shape } from './scan-word.ts';
import type { TokenRange, Tokens } from './tokens.ts';
import { endsWithNameLabel, Kind } from './words.ts';

const minStrong = 3;

/**
 * high: a title or label before it, or listed as given name and as surname with one of them common, and not all
 * ordinary words; medium: any part listed; low: found by its surroundings alone.
 */
export function evidenceFor(tokens: Tokens, span: TokenRange): Confidence {
  let common = false;
  let givenLike = false;
  let surnameLike = false;
  let listed = false;
  let allOrdinary = true;
  let parts = 0;
  // A lower-case word of the dictionary: "name, val", "any os".
  let isPlainText = false;
  for (let i = span.from; i < span.to; i++) {
    const own = tokens.facts[i]!;
    if (!isWord(tokens.shape[i]!) || own.kind === Kind.suffix || own.kind === Kind.title) continue;
    const isInitial = tokens.shape[i] === Shape.initial;
    parts++;
    if (own.given >= minStrong || isInitial) givenLike = true;
    if (own.surname > 0 && !isInitial) surnameLike = true;
    if (own.given >= minStrong || (own.surname >= minStrong && !isInitial)) common = true;
    if (own.given > 0 || own.surname > 0) listed = true;
    if (own.word < 3 && !isInitial) allOrdinary = false;
    if (tokens.shape[i] === Shape.lower && own.word >= 2 && own.kind !== Kind.particle)
      isPlainText = true;
  }
  if (isIntroduced(tokens, span)) return 'high';
  if (parts > 1 && givenLike && surnameLike && common && !allOrdinary && !isPlainText)
    return 'high';
  return listed ? 'medium' : 'low';
}

const labelReach = 28;
/** "Bank name", "Company name": labels of what is no person. */
const namesNobody =
  /\b(?:bank|institution|company|business|firm|employer|vendor|school|district|product|file|branch|plan|group|facility|agency|street|city|county|drug|medication|brand|domain|host|site|project|event|team|dealer|shop|store|hospital|clinic|pharmacy|insurer|carrier)(?:['’]s)?[ _-]{0,2}name$/i;

/** Whether a title or a label stands right before the name. */
function isIntroduced(tokens: Tokens, span: TokenRange): boolean {
  if (tokens.facts[span.from]!.kind === Kind.title) return true;
  if (
    span.from > 0 &&
    tokens.facts[span.from - 1]!.kind === Kind.title &&
    tokens.gap[span.from]! <= 2
  )
    return true;
  const labelEnd = endOfLabelBefore(tokens.text, tokens.start[span.from]!);
  if (namesNobody.test(tokens.text.slice(Math.max(0, labelEnd - labelReach), labelEnd)))
    return false;
  return endsWithNameLabel(tokens.text.slice(Math.max(0, labelEnd - labelReach), labelEnd));
}

const blanksAndQuotes = ' \t\n\r"\'>|';
const labelMarks = ':=#.-';
const maxBlanks = 20;
const maxMarks = 3;

/** Where a label ends that stands before an offset: in front of blanks, quotes and the marks that close a label. */
function endOfLabelBefore(text: string, offset: number): number {
  const skip = (from: number, characters: string, most: number): number => {
    let at = from;
    while (at > 0 && from - at < most && characters.includes(text[at - 1]!)) at--;
    return at;
  };
  return skip(
    skip(skip(offset, blanksAndQuotes, maxBlanks), labelMarks, maxMarks),
    blanksAndQuotes,
    maxBlanks,
  );
}
