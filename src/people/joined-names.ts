// Names that the tagger cuts in two: around a nickname in quotes or brackets, or at a name that is also a word.
import { isNeverName } from './form-words.ts';
import { Shape } from './scan-word.ts';
import { type TokenRange, type Tokens, tokenText } from './tokens.ts';
import { Kind } from './words.ts';

const maxParts = 5;
const listed = 2;
const opens = new Set(['"', "'", '“', '‘', '(']);
const closes = new Set(['"', "'", '”', '’', ')']);

/** Whether a token may stand in a name: capitalised, of no class of its own, or plainly a name. */
function isPart(tokens: Tokens, i: number): boolean {
  if (i < 0 || i >= tokens.count) return false;
  const shape = tokens.shape[i]!;
  const own = tokens.facts[i]!;
  if (shape !== Shape.title && shape !== Shape.capitals) return false;
  return (own.kind === Kind.none || own.kind === Kind.particle) && !isNeverName(own);
}

/** `William "Buddy" Tarkington`, `Margaret (Peg) O'Brien`: the whole, where a first name opens it. */
export function findNicknamed(tokens: Tokens): readonly TokenRange[] {
  const found: TokenRange[] = [];
  const { gap, facts } = tokens;
  for (let i = 1; i + 3 < tokens.count; i++) {
    if (!opens.has(tokenText(tokens, i)) || !closes.has(tokenText(tokens, i + 2))) continue;
    const touches = gap[i] === 1 && gap[i + 1] === 0 && gap[i + 2] === 0 && gap[i + 3] === 1;
    if (!touches || !isPart(tokens, i + 1) || !isPart(tokens, i + 3)) continue;
    let from = i - 1;
    if (tokens.shape[from] === Shape.initial) from--;
    if (!isPart(tokens, from) || facts[from]!.given < listed) continue;
    if (facts[i + 3]!.surname === 0 && facts[i + 3]!.word > 1) continue;
    let to = i + 4;
    if (to < tokens.count && facts[to]!.kind === Kind.suffix && gap[to]! <= 1) to++;
    found.push({ from, to });
  }
  return found;
}

/**
 * Joins spans of one line that nothing but a blank, or one word that may be a name, divides: "Luis | Peña Robledo",
 * "Luis (Ángel) Peña", where one of them is a part only.
 */
export function joinSpans(tokens: Tokens, spans: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && belong(tokens, before, span)) {
      joined[joined.length - 1] = { from: before.from, to: span.to };
    } else joined.push(span);
  }
  return joined;
}

/** "Luis Ángel" and "Peña Robledo": given names only, then surnames only. */
function isGivenThenFamily({ facts }: Tokens, left: TokenRange, right: TokenRange): boolean {
  for (let i = left.from; i < left.to; i++) {
    if (facts[i]!.given < listed || facts[i]!.given <= facts[i]!.surname) return false;
  }
  for (let i = right.from; i < right.to; i++) {
    if (facts[i]!.surname === 0 || facts[i]!.surname <= facts[i]!.given) return false;
  }
  return true;
}

function belong(tokens: Tokens, left: TokenRange, right: TokenRange): boolean {
  const between = right.from - left.to;
  if (between < 0 || between > 1 || right.to - left.from > maxParts) return false;
  const isPartial = right.to - right.from === 1 || left.to - left.from === 1;
  if (!isPartial && !(between === 0 && isGivenThenFamily(tokens, left, right))) return false;
  for (let i = left.from; i < right.to; i++) {
    if (!isPart(tokens, i) || tokens.shape[i] !== Shape.title) return false;
    if (i > left.from && tokens.gap[i] !== 1) return false;
  }
  const { facts } = tokens;
  if (between === 1 && facts[left.to]!.given < listed) return false;
  // "Marcy Grant" of a list of first names: the last word has to be able to be a surname.
  const last = facts[right.to - 1]!;
  return facts[left.from]!.given >= listed && last.surname > 0 && last.surname >= last.given;
}
