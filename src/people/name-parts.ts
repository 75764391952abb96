// Takes a written name apart: first, middle, last and suffix, in every order and notation in which offices write names.
import type { PersonName } from '../model/person.ts';
import {
  capitalSurname,
  isBareSurname,
  isLastFirst,
  lastFirstBoundary,
  lastNameStart,
  type NameOrder,
  type NameWord,
} from './name-order.ts';
import { isWord, Shape } from './scan-word.ts';
import { tokenize, type Tokens, tokenText } from './tokens.ts';
import { Kind } from './words.ts';

export type { NameOrder, NameWord } from './name-order.ts';

/** A name taken apart, with the squeezed first and last name by which it is compared. */
export interface ParsedName {
  readonly name: PersonName;
  readonly first: string;
  readonly last: string;
}

/**
 * Takes apart the name in a cell or field: "First M. Last Jr.", "Last, First M.", "LAST FIRST M", "LAST/FIRST M",
 * "LAST^FIRST^M", "LAST<<FIRST<M". Null where it holds no first and last name.
 */
export function parseName(text: string, order: NameOrder = 'unknown'): ParsedName | null {
  const trimmed = withoutRemark(text.trim().replace(/^["']+|["']+$/g, ''));
  if (trimmed === '' || trimmed.length > 120) return null;
  const divided = parseDivided(trimmed);
  if (divided !== undefined) return divided;
  const tokens = tokenize(trimmed);
  return parseNameTokens(tokens, 0, tokens.count, order);
}

/** "Dagny Salas (On Leave)": what stands in brackets behind a whole name is no part of it. */
function withoutRemark(text: string): string {
  return text.endsWith(')')
    ? text.replace(/(\S\s{1,4}\S{1,60})\s{1,4}\([^()]{1,40}\)$/, '$1')
    : text;
}

/** HL7 and AAMVA components, airline and magnetic-stripe slashes, machine-readable zones, "Last; First". */
function parseDivided(text: string): ParsedName | null | undefined {
  if (text.includes('<<')) {
    const [last = '', rest = ''] = text.split('<<');
    return assemble(last.replaceAll('<', ' '), rest.split('<').filter(Boolean), text);
  }
  if (text.includes('^')) {
    const [last = '', first = '', middle = '', suffix = ''] = text.split('^');
    return assemble(last.split('&')[0]!, [first, middle], text, suffix);
  }
  const divided = /^([^/;,\d]{1,60})[/;]\s{0,2}([^/;,\d]{1,60})$/.exec(text);
  if (divided) return assemble(divided[1]!, divided[2]!.trim().split(/\s+/), text);
  const commas = /^([^,\d]{1,40}),([^,\d\s]{1,40}),([^,\d\s]{0,40})$/.exec(text);
  return commas ? assemble(commas[1]!, [commas[2]!, commas[3]!], text) : undefined;
}

const titleOrSuffix = new Set<number>([Kind.title, Kind.suffix]);

function assemble(
  last: string,
  given: readonly string[],
  text: string,
  suffix = '',
): ParsedName | null {
  const words = given
    .flatMap((part) => wordsOf(part))
    .filter((word) => !titleOrSuffix.has(word.kind));
  const [first, ...middle] = words;
  const lastWords = wordsOf(last).filter((word) => word.kind !== Kind.suffix);
  if (!first || lastWords.length === 0) return null;
  return build({
    first,
    middle,
    last: lastWords,
    suffix: suffix === '' ? [] : wordsOf(suffix),
    text,
  });
}

function wordsOf(text: string): NameWord[] {
  const tokens = tokenize(text);
  return nameWords(tokens, 0, tokens.count);
}

/** The words among tokens, without punctuation. */
export function nameWords(tokens: Tokens, from: number, to: number): NameWord[] {
  const words: NameWord[] = [];
  for (let i = from; i < to; i++) {
    if (!isWord(tokens.shape[i]!)) continue;
    const { low, kind, given, surname, sex } = tokens.facts[i]!;
    if (low === '' && tokens.shape[i] === Shape.lower) continue;
    words.push({
      text: tokenText(tokens, i),
      low,
      shape: tokens.shape[i]!,
      kind,
      given,
      surname,
      sex,
    });
  }
  return words;
}

/** Takes apart the name that stands at these tokens; null where it has only one part. */
export function parseNameTokens(
  tokens: Tokens,
  from: number,
  to: number,
  order: NameOrder,
): ParsedName | null {
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  let comma = from;
  while (comma < to && tokens.shape[comma] !== Shape.comma) comma++;
  if (comma > from && comma < to) {
    const parsed = parseAroundComma(
      nameWords(tokens, from, comma),
      nameWords(tokens, comma + 1, to),
      text,
    );
    if (parsed !== undefined) return parsed;
  }
  return parseRun(nameWords(tokens, from, to), order, text);
}

/** "Last, First Middle"; undefined where what follows the comma is only a suffix ("John Smith, Jr."). */
function parseAroundComma(
  left: readonly NameWord[],
  right: readonly NameWord[],
  text: string,
): ParsedName | null | undefined {
  const last = left.filter((word) => word.kind !== Kind.suffix && word.kind !== Kind.title);
  const given = right.filter((word) => word.kind !== Kind.suffix && word.kind !== Kind.title);
  const [first, ...middle] = given;
  if (!first) return undefined;
  if (last.length === 0) return null;
  const suffix = [...left, ...right].filter((word) => word.kind === Kind.suffix);
  return build({ first, middle, last, suffix, text });
}

/** A name without a comma. */
function parseRun(all: readonly NameWord[], order: NameOrder, text: string): ParsedName | null {
  let words = all.filter((word) => word.kind !== Kind.title);
  // "Dean" is a title and a given name: it is the given name where nothing else is.
  if (words.length < 2)
    words = all.filter((word, i) => word.kind !== Kind.title || (i === 0 && word.given >= 4));
  const suffix = words.filter((word, i) => i >= 2 && word.kind === Kind.suffix);
  words = words.filter((word, i) => i < 2 || word.kind !== Kind.suffix);
  if (words.length < 2 || (order !== 'last-first' && isBareSurname(words))) return null;
  const end = words[words.length - 1]!;
  const capitals = capitalSurname(words);
  if (capitals > 0) {
    const [first, ...middle] = words.slice(capitals);
    return build({ first: first!, middle, last: words.slice(0, capitals), suffix, text });
  }
  if (isLastFirst(words, order)) {
    const hasInitial = words.length >= 3 && end.shape === Shape.initial;
    const firstAt = hasInitial ? words.length - 2 : lastFirstBoundary(words);
    const [first, ...middle] = words.slice(firstAt);
    return build({ first: first!, middle, last: words.slice(0, firstAt), suffix, text });
  }
  // "Mary J." is a first name and an initial: no last name.
  if (end.shape === Shape.initial) return null;
  const lastAt = lastNameStart(words);
  return build({
    first: words[0]!,
    middle: words.slice(1, lastAt),
    last: words.slice(lastAt),
    suffix,
    text,
  });
}

interface Assembled {
  readonly first: NameWord;
  readonly middle: readonly NameWord[];
  readonly last: readonly NameWord[];
  readonly suffix: readonly NameWord[];
  readonly text: string;
}

const joinTexts = (words: readonly NameWord[]): string => words.map((word) => word.text).join(' ');

function build({ first, middle, last, suffix, text }: Assembled): ParsedName | null {
  const lastKey = last.map((word) => word.low).join('');
  const firstKey = first.low;
  // "Pinemoor St, Keokuk"
  if (firstKey === '' || lastKey.length < 2 || lastKey === 'st') return null;
  const given = middle.filter((word) => word.text !== '');
  const name: PersonName = {
    first: first.shape === Shape.initial ? first.text.slice(0, 1) : first.text,
    last: joinTexts(last),
    text,
    ...(given.length > 0 ? { middle: joinTexts(given) } : {}),
    ...(suffix.length > 0 ? { suffix: joinTexts(suffix) } : {}),
  };
  return { name, first: firstKey, last: lastKey };
}
