// Finds all matches of a shape in a span of text, trying it only where what it needs stands.
import { indexAt } from '../text/index-at.ts';
import type { ShapePlan } from './shape-plan.ts';
import type { Span } from './spans.ts';
import { field, lineAt, numberAt, type TextScan } from './text-scan.ts';

/** A text that shapes are looked for in. */
export interface Searched {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly scan: TextScan;
}

/** Called with each match, and the offset at which the piece begins that it was found in. */
export type Take = (match: RegExpExecArray, from: number) => void;

export function matchShape(searched: Searched, plan: ShapePlan, span: Span, take: Take): void {
  if (plan.sticky) matchAtNumbers(searched, plan, plan.sticky, span, take);
  else if (plan.byLine) matchInLines(searched, plan, span, take);
  else if (mayHold(searched, plan, span))
    matchIn(searched.text, plan, { ...span, at: span.from, end: span.to }, take);
}

/** Whether the facts of a line are what the shape needs; over several lines each of them may stand in another. */
export function holds({ words }: TextScan, line: number, plan: ShapePlan): boolean {
  const at = lineAt(line);
  const counts = words[at + field.counts] as number;
  const spans = words[at + field.spans] as number;
  const { needs, literalBit } = plan;
  return (
    (counts & 0xffff) >= needs.digits &&
    ((counts >>> 16) & 0xff) >= needs.run &&
    counts >>> 24 >= needs.veil &&
    (spans & 0xffff) >= needs.block &&
    spans >>> 16 >= needs.cover &&
    ((words[at + field.signs] as number) & needs.signs) === needs.signs &&
    (literalBit < 0 || hasBit(words, at + field.literals, literalBit))
  );
}

export const hasBit = (words: Uint32Array, at: number, bit: number): boolean =>
  ((words[at + (bit >> 5)] as number) & (1 << (bit & 31))) !== 0;

/** What lies ahead of a line's end and is looked at, but never taken. */
const aheadCharacters = 400;

function matchInLines(
  { text, lineStarts, scan }: Searched,
  plan: ShapePlan,
  span: Span,
  take: Take,
): void {
  let at = -1;
  const first = indexAt(lineStarts, span.from);
  const flush = (end: number): void => {
    if (at < 0) return;
    const to = Math.min(span.to, end + aheadCharacters);
    matchIn(text, plan, { from: span.from, to, at, end }, take);
    at = -1;
  };
  for (let line = first; line < lineStarts.length; line++) {
    const start = lineStarts[line] as number;
    if (start >= span.to) break;
    if (!holds(scan, line, plan)) flush(start);
    else if (at < 0) at = Math.max(start, span.from);
  }
  flush(span.to);
}

function mayHold({ lineStarts, scan }: Searched, plan: ShapePlan, span: Span): boolean {
  const { words } = scan;
  const { needs, literalBit } = plan;
  let digits = 0;
  let run = 0;
  let signs = 0;
  let hasLiteral = literalBit < 0;
  for (let line = indexAt(lineStarts, span.from); line < lineStarts.length; line++) {
    if ((lineStarts[line] as number) >= span.to) break;
    const at = lineAt(line);
    const counts = words[at + field.counts] as number;
    digits += counts & 0xffff;
    run = Math.max(run, (counts >>> 16) & 0xff);
    signs |= words[at + field.signs] as number;
    hasLiteral ||= hasBit(words, at + field.literals, literalBit);
  }
  return (
    hasLiteral &&
    digits >= needs.digits &&
    run >= needs.run &&
    (signs & needs.signs) === needs.signs
  );
}

interface Part extends Span {
  /** Matches begin here or later, before `end`. */
  readonly at: number;
  readonly end: number;
}

function matchIn(text: string, { shape }: ShapePlan, part: Part, take: Take): void {
  const { from, to, at, end } = part;
  const piece = from === 0 && to === text.length ? text : text.slice(from, to);
  const { regex } = shape;
  regex.lastIndex = at - from;
  for (let match = regex.exec(piece); match !== null; match = regex.exec(piece)) {
    if (from + match.index >= end) break;
    take(match, from);
    if (match[0] === '') regex.lastIndex++;
  }
  regex.lastIndex = 0;
}

function matchAtNumbers(
  { text, scan }: Searched,
  plan: ShapePlan,
  sticky: RegExp,
  span: Span,
  take: Take,
): void {
  const { words, numbers } = scan;
  const { formBit } = plan;
  let piece: string | null = null;
  let free = span.from;
  for (let i = firstNumberFrom(scan, span.from); i < numbers; i++) {
    const at = words[numberAt(i) + field.numberStart] as number;
    if (at >= span.to) return;
    if (at < free || !hasBit(words, numberAt(i) + field.numberForms, formBit)) continue;
    piece ??= span.from === 0 && span.to === text.length ? text : text.slice(span.from, span.to);
    sticky.lastIndex = at - span.from;
    const match = sticky.exec(piece);
    if (match === null) continue;
    take(match, span.from);
    free = at + match[0].length;
  }
}

function firstNumberFrom({ words, numbers }: TextScan, offset: number): number {
  let low = 0;
  let high = numbers;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[numberAt(middle)] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
