// Lists in which a name opens each line: what opens the other lines in the same way is a name, too, however rare.
import { isNeverName } from './form-words.ts';
import { isWord, Shape } from './scan-word.ts';
import type { TokenRange, Tokens } from './tokens.ts';
import { Kind } from './words.ts';

const minLines = 3;
const maxParts = 4;
const bullets = new Set(['-', '*', '•']);
const nameKinds: ReadonlySet<number> = new Set([
  Kind.none,
  Kind.particle,
  Kind.suffix,
  Kind.street,
  Kind.place,
  Kind.nationality,
]);

interface Opening extends TokenRange {
  /** The mark or the kind of gap that ends the name: lists end all of theirs alike. */
  readonly closedBy: string;
}

/** Names at the start of lines, in texts where at least three lines, and most of those built alike, open with a known one. */
export function findListedNames(
  tokens: Tokens,
  known: readonly TokenRange[],
): readonly TokenRange[] {
  if (known.length < minLines) return [];
  const starts = new Set(known.map(({ from }) => from));
  const byClosing = new Map<string, { readonly fresh: Opening[]; named: number }>();
  for (let i = 0; i < tokens.count; i++) {
    if (i > 0 && tokens.shape[i - 1] !== Shape.newline) continue;
    const opening = openingAt(tokens, i);
    if (!opening) continue;
    let group = byClosing.get(opening.closedBy);
    if (!group) byClosing.set(opening.closedBy, (group = { fresh: [], named: 0 }));
    if (starts.has(opening.from)) group.named++;
    else group.fresh.push(opening);
  }
  return [...byClosing.values()].flatMap(({ fresh, named }) =>
    named >= minLines && named > fresh.length ? fresh : [],
  );
}

/** Two to four capitalised words, or "Last, First", that open a line and that a mark, a number or a gap ends. */
function openingAt(tokens: Tokens, lineFrom: number): Opening | null {
  const { shape, gap, facts, count, start, text } = tokens;
  const from = lineFrom < count && bullets.has(text[start[lineFrom]!]!) ? lineFrom + 1 : lineFrom;
  let to = from;
  let comma = -1;
  for (; to < count && to - from <= maxParts; to++) {
    const isComma = shape[to] === Shape.comma && comma < 0 && to > from && gap[to] === 0;
    const mayInvert = isComma && to + 1 < count && isPart(tokens, to + 1);
    if (mayInvert && to - from <= 2) comma = to;
    else if (!isPart(tokens, to) || (to > from && gap[to] !== 1)) break;
  }
  const parts = to - from - (comma < 0 ? 0 : 1);
  if (parts < 2 || parts > maxParts || to >= count || shape[to] === Shape.newline) return null;
  const isAllCaps = shape[from] === Shape.capitals;
  if (facts[from]!.word >= 4 && facts[to - 1]!.word >= 4 && facts[from]!.given < 3) return null;
  const mark = gap[to]! > 1 ? 'gap' : isWord(shape[to]!) ? '' : text[start[to]!]!;
  if (mark === '' || /[\d.]/.test(mark)) return null;
  return { from, to, closedBy: `${mark}${isAllCaps ? 'A' : 'a'}` };
}

function isPart({ shape, facts }: Tokens, i: number): boolean {
  const own = facts[i]!;
  if (shape[i] === Shape.initial) return true;
  if (shape[i] !== Shape.title && shape[i] !== Shape.capitals) return false;
  return nameKinds.has(own.kind) && !isNeverName(own);
}
