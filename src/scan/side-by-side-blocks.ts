// Blocks that a page prints side by side, the same labels in each ("SSN: 1   SSN: 2"): read one after the other.
import { indexAt } from '../text/index-at.ts';
import type { LocatedText } from './text-run.ts';

/** A stretch of the text; `to` exclusive. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

interface Line extends Piece {
  readonly text: string;
}

/** Two pairs of the same label in a line, far apart: else nothing here is looked at. */
const twice =
  /(?:^|\n)[^\S\n]{0,40}(\p{L}[\p{L}.#/'’() -]{0,40}?)\s?[:#.][^\n]{0,200}? {2,}\1\s?[:#.]/iu;
const chunk = /\S+(?: \S+)*/g;
const label = /^(\p{L}[\p{L}\p{N}.#/'’() -]{0,40}?)\s?(?:[:#]|\.{3,})/u;
const mostBlocks = 6;
const longestLine = 400;
const fewestLines = 2;

/** The text with such blocks one below the other, and where each offset lay; as it was where there are none. */
export function readAcross(located: LocatedText): LocatedText {
  if (!twice.test(located.text)) return located;
  const lines = linesOf(located.text);
  const pieces: Piece[] = [];
  let changed = false;
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (end < lines.length && lines[end]!.text.trim() !== '') end += 1;
    const group = lines.slice(at, end);
    const blocks = group.length < fewestLines ? null : blocksIn(group);
    if (blocks === null) pieces.push(...group);
    else pieces.push(...blocks);
    changed ||= blocks !== null;
    if (end < lines.length) pieces.push(lines[end]!);
    at = end + 1;
  }
  return changed ? joined(located, pieces) : located;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ from, to: from + line.length, text: line });
    from += line.length + 1;
  }
  return lines;
}

/** The pieces of lines that stand together, block by block with an empty piece behind each; null where they are no blocks. */
function blocksIn(lines: readonly Line[]): Piece[] | null {
  const starts = startsOf(lines);
  if (starts === null) return null;
  const blocks = starts.map((): Piece[] => []);
  for (const line of lines) {
    const cut = cutAt(line, starts);
    if (cut === null) return null;
    cut.forEach((piece, i) => {
      if (piece !== null) blocks[i]!.push(piece);
    });
  }
  // A line of labels alone has its names elsewhere.
  if (blocks.some((block) => block.length < fewestLines)) return null;
  return blocks.flatMap((block) => [...block, { from: block.at(-1)!.to, to: block.at(-1)!.to }]);
}

/** Where the blocks begin: at the same labels of a line, each of which comes once in its block. */
function startsOf(lines: readonly Line[]): readonly number[] | null {
  let starts: readonly number[] | null = null;
  const seen = new Set<string>();
  for (const { text } of lines) {
    if (text.length > longestLine) return null;
    const chunks = [...text.matchAll(chunk)];
    const labels = chunks.map(([words]) => label.exec(words)?.[1]?.toLowerCase());
    const [first] = labels;
    if (first === undefined || labels.length < 2 || labels.some((one) => one !== first)) continue;
    if (seen.has(first) || labels.length > mostBlocks) return null;
    seen.add(first);
    const own = chunks.map(({ index }) => index);
    if (starts === null) starts = own;
    else if (own.length !== starts.length || own.some((at, i) => at !== starts![i])) return null;
  }
  return starts;
}

/** What of a line stands in each block; null where words run over the edge between two. */
function cutAt({ from, text }: Line, starts: readonly number[]): (Piece | null)[] | null {
  for (const start of starts.slice(1)) {
    if (text.length > start && !/^ {2}$/.test(text.slice(start - 2, start))) return null;
  }
  return starts.map((start, i) => {
    const part = text.slice(i === 0 ? 0 : start, starts[i + 1] ?? text.length);
    if (part.trim() === '') return null;
    const begin = from + (i === 0 ? 0 : start);
    return { from: begin, to: begin + part.trimEnd().length };
  });
}

function joined({ text, locate }: LocatedText, pieces: readonly Piece[]): LocatedText {
  const starts: number[] = [];
  let length = 0;
  for (const { from, to } of pieces) {
    starts.push(length);
    length += to - from + 1;
  }
  return {
    text: pieces.map(({ from, to }) => text.slice(from, to)).join('\n'),
    locate(offset) {
      const at = indexAt(starts, offset);
      const { from, to } = pieces[at] ?? { from: 0, to: 0 };
      return locate(Math.min(from + offset - (starts[at] ?? 0), to));
    },
  };
}
