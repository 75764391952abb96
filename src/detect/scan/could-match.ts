// Whether a pattern could match a text of which some digits are not known: no is certain, yes is not.
import { has, type CharacterSet } from './character-set.ts';
import { readPattern, type Pattern } from './pattern-tree.ts';

/** A text whose digits from `from` on stand for any digits. */
export interface OpenText {
  readonly text: string;
  readonly from: number;
}

interface Open extends OpenText {
  /** Letters beyond ASCII match these of ASCII as well. */
  readonly folds: string;
}

/** U+017F is an s, and U+212A a k, where a pattern of Unicode ignores the size of letters. */
const foldedBeyond = 'sSkK';

/** One for each place between characters, the end as well: 1 where a match may have come to. */
type Places = Uint8Array;

/** null where the pattern uses what is not known here. */
function read(
  { source, flags }: RegExp,
  { text, from }: OpenText,
): readonly [Pattern, Open] | null {
  const isFolded = flags.includes('u') && flags.includes('i');
  const pattern = readPattern({ source, flags: isFolded ? flags.replace('u', '') : flags });
  return pattern && [pattern, { text, from, folds: isFolded ? foldedBeyond : '' }];
}

/** Anywhere in the text. */
export function couldMatchIn(regex: RegExp, text: OpenText): boolean {
  const found = read(regex, text);
  if (!found) return true;
  const [pattern, open] = found;
  return ends(pattern, open, new Uint8Array(open.text.length + 1).fill(1)).includes(1);
}

/** All of the text. */
export function couldMatchWhole(regex: RegExp, text: OpenText): boolean {
  const found = read(regex, text);
  if (!found) return true;
  const [pattern, open] = found;
  const start = new Uint8Array(open.text.length + 1);
  start[0] = 1;
  return ends(pattern, open, start)[open.text.length] === 1;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function takes(set: CharacterSet, { text, from, folds }: Open, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 127 || (set.beyond && folds.includes(text.charAt(at)))) return set.beyond;
  return at >= from && isDigit(code)
    ? ((set.bits[1] as number) & 0x03ff0000) !== 0
    : has(set, code);
}

/** What is looked at but not taken, edges and their like count as met. */
function ends(pattern: Pattern, open: Open, from: Places): Places {
  switch (pattern.kind) {
    case 'set': {
      const to = new Uint8Array(from.length);
      for (let at = 0; at + 1 < from.length; at++)
        if (from[at] === 1 && takes(pattern, open, at)) to[at + 1] = 1;
      return to;
    }
    case 'sequence':
      return pattern.parts.reduce<Places>((places, part) => ends(part, open, places), from);
    case 'either':
      return pattern.parts.reduce<Places>(
        (all, part) => union(all, ends(part, open, from)),
        new Uint8Array(from.length),
      );
    case 'repeat':
      return repeated(pattern, open, from);
    case 'again': {
      const first = from.indexOf(1);
      return first < 0 ? from : from.map((_, at) => (at >= first ? 1 : 0));
    }
    case 'look':
    case 'edge':
    default:
      return from;
  }
}

function repeated(
  { part, least, most }: Pattern & { readonly kind: 'repeat' },
  open: Open,
  from: Places,
): Places {
  let places = from;
  let all = least === 0 ? from : new Uint8Array(from.length);
  // Whatever takes nothing adds nothing: so many rounds reach all places.
  const rounds = Math.min(most, least + from.length);
  for (let round = 1; round <= rounds && places.includes(1); round++) {
    places = ends(part, open, places);
    if (round >= least) all = union(all, places);
  }
  return all;
}

const union = (one: Places, other: Places): Places =>
  one.map((is, at) => is | (other[at] as number));
