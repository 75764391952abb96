// Reads the source of a pattern into a tree, as far as telling what its matches must contain asks for.

import {
  addRange,
  addSet,
  anything,
  except,
  foldCase,
  letterSets,
  negate,
  sets,
  setOf,
  type CharacterSet,
  type Draft,
} from './character-set.ts';

export type Pattern =
  | CharacterSet
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'either'; readonly parts: readonly Pattern[] }
  | {
      readonly kind: 'repeat';
      readonly part: Pattern;
      readonly least: number;
      /** May be Infinity. */
      readonly most: number;
    }
  | {
      readonly kind: 'look';
      readonly part: Pattern;
      readonly ahead: boolean;
      readonly negated: boolean;
    }
  /** ^, $, \b and their like: they take nothing. */
  | { readonly kind: 'edge' }
  /** What a group matched before, again. */
  | { readonly kind: 'again' };

interface Reading {
  readonly source: string;
  readonly foldsCase: boolean;
  at: number;
}

/** Thrown for what is not read here; caught in `readPattern`. */
class Unread extends Error {}

/** null where the pattern uses what is not known here: then nothing may be concluded of it. */
export function readPattern({ source, flags }: Pick<RegExp, 'source' | 'flags'>): Pattern | null {
  // With both flags letters beyond ASCII match ASCII ones as well.
  if (flags.includes('v') || (flags.includes('u') && flags.includes('i'))) return null;
  const reading: Reading = { source, foldsCase: flags.includes('i'), at: 0 };
  try {
    const pattern = readEither(reading);
    return reading.at === source.length ? pattern : null;
  } catch (error) {
    if (error instanceof Unread) return null;
    throw error;
  }
}

function readEither(reading: Reading): Pattern {
  const parts = [readSequence(reading)];
  while (reading.source[reading.at] === '|') {
    reading.at++;
    parts.push(readSequence(reading));
  }
  return parts.length === 1 ? (parts[0] as Pattern) : { kind: 'either', parts };
}

function readSequence(reading: Reading): Pattern {
  const parts: Pattern[] = [];
  for (;;) {
    const next = reading.source[reading.at];
    if (next === undefined || next === '|' || next === ')') {
      return parts.length === 1 ? (parts[0] as Pattern) : { kind: 'sequence', parts };
    }
    parts.push(readQuantifier(reading, readAtom(reading)));
  }
}

const times = /\{(\d+)(,?)(\d*)\}/y;

function readQuantifier(reading: Reading, part: Pattern): Pattern {
  const sign = reading.source[reading.at];
  let least = 0;
  let most = Infinity;
  if (sign === '*' || sign === '+' || sign === '?') {
    reading.at++;
    if (sign === '+') least = 1;
    if (sign === '?') most = 1;
  } else if (sign === '{') {
    times.lastIndex = reading.at;
    const match = times.exec(reading.source);
    if (!match) throw new Unread();
    reading.at += match[0].length;
    least = Number(match[1]);
    most = match[2] === '' ? least : match[3] === '' ? Infinity : Number(match[3]);
  } else return part;
  if (reading.source[reading.at] === '?') reading.at++;
  return { kind: 'repeat', part, least, most };
}

function readAtom(reading: Reading): Pattern {
  const next = reading.source[reading.at] as string;
  if (next === '(') return readGroup(reading);
  if (next === '[') return readClass(reading);
  if (next === '\\') return readEscape(reading);
  reading.at++;
  if (next === '^' || next === '$') return { kind: 'edge' };
  if (next === '.') return except(['\n', '\r']);
  if (next === '{' || next === '}' || next === ']') throw new Unread();
  return oneOf(reading, next);
}

function readGroup(reading: Reading): Pattern {
  const { source } = reading;
  const opening =
    /^\((?:\?(?::|<?[=!]|<\w{1,30}>))?/.exec(source.slice(reading.at, reading.at + 36))?.[0] ?? '(';
  if (opening === '(' && source[reading.at + 1] === '?') throw new Unread();
  reading.at += opening.length;
  const part = readEither(reading);
  if (source[reading.at] !== ')') throw new Unread();
  reading.at++;
  const look = /^\(\?(<?)([=!])/.exec(opening);
  if (!look) return part;
  return { kind: 'look', part, ahead: look[1] === '', negated: look[2] === '!' };
}

function readClass(reading: Reading): Pattern {
  const { source } = reading;
  reading.at++;
  const isNegated = source[reading.at] === '^';
  if (isNegated) reading.at++;
  const set: Draft = { bits: new Uint32Array(4), beyond: false, others: '' };
  while (source[reading.at] !== ']') {
    const from = readMember(reading);
    if (typeof from !== 'number') {
      addSet(set, from);
      continue;
    }
    let to = from;
    if (source[reading.at] === '-' && source[reading.at + 1] !== ']') {
      reading.at++;
      const end = readMember(reading);
      if (typeof end !== 'number') throw new Unread();
      to = end;
    }
    addRange(set, from, to);
  }
  reading.at++;
  if (reading.foldsCase) foldCase(set.bits);
  if (isNegated) return negate({ kind: 'set', bits: set.bits, beyond: set.beyond });
  const { others, ...plain } = set;
  return { kind: 'set', ...plain, ...(others === null || others === '' ? {} : { others }) };
}

function oneOf(reading: Reading, character: string): CharacterSet {
  const set = setOf(character);
  if (reading.foldsCase) foldCase(set.bits);
  return set;
}

/** One member of a class: its code, or a set. */
function readMember(reading: Reading): number | CharacterSet {
  const next = reading.source[reading.at];
  if (next === undefined) throw new Unread();
  if (next === '\\') return readEscaped(reading);
  reading.at++;
  return next.charCodeAt(0);
}

const reference = /\\(?:[1-9]\d?|k<\w{1,30}>)/y;

function readEscape(reading: Reading): Pattern {
  const next = reading.source[reading.at + 1];
  if (next === 'b' || next === 'B') {
    reading.at += 2;
    // Inside a word nothing is known of what stands there.
    return next === 'b' ? { kind: 'edge' } : { kind: 'sequence', parts: [] };
  }
  reference.lastIndex = reading.at;
  const again = reference.exec(reading.source);
  if (again) {
    reading.at += again[0].length;
    return { kind: 'again' };
  }
  const escaped = readEscaped(reading);
  if (typeof escaped !== 'number') return escaped;
  return oneOf(reading, String.fromCharCode(escaped));
}

const controls: Readonly<Record<string, number>> = {
  n: 10,
  r: 13,
  t: 9,
  f: 12,
  v: 11,
  '0': 0,
  b: 8,
};
const numbered = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4}))/y;
const property = /\\[pP]\{[^}]{1,60}\}/y;

function readEscaped(reading: Reading): number | CharacterSet {
  const { source } = reading;
  numbered.lastIndex = property.lastIndex = reading.at;
  const code = numbered.exec(source);
  if (code) {
    reading.at += code[0].length;
    return Number.parseInt(code[1] ?? code[2] ?? '', 16);
  }
  const named = property.exec(source);
  if (named) {
    reading.at += named[0].length;
    return ofProperty(named[0], reading.foldsCase);
  }
  const letter = source[reading.at + 1] ?? '';
  const set = sets[letter];
  const control = controls[letter];
  if (!set && control === undefined && /[a-zA-Z0-9]|^$/.test(letter)) throw new Unread();
  reading.at += 2;
  return set ?? control ?? letter.charCodeAt(0);
}

/** Letters as far as ASCII goes, and whatever is beyond; nothing is known of other properties. */
function ofProperty(property: string, foldsCase: boolean): CharacterSet {
  const [, sign = '', name = ''] = /^\\([pP])\{(.+)\}$/.exec(property) ?? [];
  const set = sign === 'p' ? letterSets[name] : undefined;
  if (!set) return anything;
  if (!foldsCase) return set;
  const bits = Uint32Array.from(set.bits);
  foldCase(bits);
  return { ...set, bits };
}
