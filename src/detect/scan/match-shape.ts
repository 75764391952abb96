// Finds all matches of a shape in a span of text, trying it only where what it needs stands.
import { indexAt } from '../../text/index-at.ts';
import type { LabeledText } from '../labeled-text.ts';
import type { ShapePlan } from './shape-plan.ts';
import type { Span } from '../spans.ts';
import { field, lineAt, numberAt, type TextScan } from './text-scan.ts';

/** A text that shapes are looked for in. */
export interface Searched {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly scan: TextScan;
  /** Of each line the first line of the scan that it is made of: prose may have been put together again. */
  readonly scanned: readonly number[];
}

/** @param labeled the text that was scanned, or the same with line ends turned into blanks */
export function searchedIn({ text, lineStarts }: LabeledText, scan: TextScan): Searched {
  const scanned: number[] = [];
  let line = 0;
  for (const start of lineStarts) {
    while (line + 1 < scan.lines && (scan.words[lineAt(line + 1)] as number) <= start) line++;
    scanned.push(line);
  }
  return { text, lineStarts, scan, scanned };
}

/** What lines have, taken together: each of it may stand in another. */
interface Together {
  /** It is one line of the scan. */
  readonly isOne: boolean;
  readonly digits: number;
  readonly run: number;
  readonly veil: number;
  readonly cover: number;
  readonly block: number;
  readonly signs: number;
  readonly literals: readonly [number, number, number, number];
}

/** A span with what its lines have: worked out once for all shapes that are tried in it. */
export interface Stretch extends Span, Together {
  /** Its first line. */
  readonly line: number;
}

export function stretchOf(searched: Searched, { from, to }: Span): Stretch {
  const { lineStarts } = searched;
  const line = indexAt(lineStarts, from);
  const behind = indexAt(lineStarts, Math.max(from, to - 1)) + 1;
  return { from, to, line, ...together(searched.scan, scannedLines(searched, line, behind)) };
}

type Lines = readonly [from: number, to: number];

/** The lines of the scan that lines are made of, `behind` and the last exclusive. */
function scannedLines({ scan, scanned }: Searched, first: number, behind: number): Lines {
  return [
    scanned[first] as number,
    behind < scanned.length ? (scanned[behind] as number) : scan.lines,
  ];
}

function together({ words }: TextScan, [from, to]: Lines): Together {
  let [digits, run, veil, cover, block, signs] = [0, 0, 0, 0, 0, 0];
  let [one, two, three, four] = [0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const at = lineAt(i);
    const counts = words[at + field.counts] as number;
    const spans = words[at + field.spans] as number;
    digits += counts & 0xffff;
    run = Math.max(run, (counts >>> 16) & 0xff);
    veil = Math.max(veil, counts >>> 24);
    cover = Math.max(cover, spans >>> 16);
    block = Math.max(block, spans & 0xffff);
    signs |= words[at + field.signs] as number;
    one |= words[at + field.literals] as number;
    two |= words[at + field.literals + 1] as number;
    three |= words[at + field.literals + 2] as number;
    four |= words[at + field.literals + 3] as number;
  }
  const literals = [one, two, three, four] as const;
  return { isOne: to - from === 1, digits, run, veil, cover, block, signs, literals };
}

/** Called with each match, and the offset at which the piece begins that it was found in. */
export type Take = (match: RegExpExecArray, from: number) => void;

export function matchShape(searched: Searched, plan: ShapePlan, span: Stretch, take: Take): void {
  if (plan.sticky) matchAtNumbers(searched, plan, span, take);
  else if (!hasAll(span, plan)) return;
  else if (plan.byLine) matchInLines(searched, plan, span, take);
  else
    matchIn(
      searched.text,
      plan,
      { from: span.from, to: span.to, at: span.from, end: span.to },
      take,
    );
}

/** Whether lines together have what the shape needs. */
function hasAll(lines: Together, { needs, literalBit }: ShapePlan): boolean {
  return (
    (literalBit < 0 || hasBit(lines.literals, 0, literalBit)) &&
    lines.digits >= needs.digits &&
    lines.run >= needs.run &&
    lines.veil >= needs.veil &&
    (lines.signs & needs.signs) === needs.signs &&
    // What covers something may go on behind a line's end that is a blank now.
    (!lines.isOne || (lines.cover >= needs.cover && lines.block >= needs.block))
  );
}

/** The same of one line of the text, where it is one of the scan without anything made of it first. */
function holds(searched: Searched, line: number, plan: ShapePlan): boolean {
  const { scan } = searched;
  const lines = scannedLines(searched, line, line + 1);
  const [from, to] = lines;
  if (to - from !== 1) return hasAll(together(scan, lines), plan);
  const isNamed =
    plan.literalBit < 0 || hasBit(scan.words, lineAt(from) + field.literals, plan.literalBit);
  return isNamed && isEnough(scan, from, plan.needs);
}

function isEnough({ words }: TextScan, line: number, needs: ShapePlan['needs']): boolean {
  const at = lineAt(line);
  const counts = words[at + field.counts] as number;
  const spans = words[at + field.spans] as number;
  return (
    (counts & 0xffff) >= needs.digits &&
    ((counts >>> 16) & 0xff) >= needs.run &&
    counts >>> 24 >= needs.veil &&
    spans >>> 16 >= needs.cover &&
    (spans & 0xffff) >= needs.block &&
    ((words[at + field.signs] as number) & needs.signs) === needs.signs
  );
}

export const hasBit = (words: ArrayLike<number>, at: number, bit: number): boolean =>
  ((words[at + (bit >> 5)] as number) & (1 << (bit & 31))) !== 0;

/** What lies ahead of a line's end and is looked at, but never taken. */
const aheadCharacters = 400;

function matchInLines(searched: Searched, plan: ShapePlan, span: Stretch, take: Take): void {
  const { text, lineStarts } = searched;
  let at = -1;
  const flush = (end: number): void => {
    if (at < 0) return;
    const to = Math.min(span.to, end + aheadCharacters);
    matchIn(text, plan, { from: span.from, to, at, end }, take);
    at = -1;
  };
  for (let { line } = span; line < lineStarts.length; line++) {
    const start = lineStarts[line] as number;
    if (start >= span.to) break;
    if (!span.isOne && !holds(searched, line, plan)) flush(start);
    else if (at < 0) at = Math.max(start, span.from);
  }
  flush(span.to);
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
    const stop = shape.stopsAt?.exec(match[0])?.index;
    if (stop === undefined) take(match, from);
    else
      takeUntil(piece, { regex, from: match.index, to: match.index + stop }, (cut) =>
        take(cut, from),
      );
    if (match[0] === '') regex.lastIndex++;
  }
  regex.lastIndex = 0;
}

/** What of a match stands before the place where it should have stopped; the search goes on from there. */
function takeUntil(
  piece: string,
  { regex, from, to }: { readonly regex: RegExp; readonly from: number; readonly to: number },
  take: (match: RegExpExecArray) => void,
): void {
  regex.lastIndex = from;
  const cut = regex.exec(piece.slice(0, to));
  if (cut !== null && cut.index < to) take(cut);
  regex.lastIndex = Math.max(to, from + 1);
}

function matchAtNumbers(
  { text, scan }: Searched,
  { formBit, sticky }: ShapePlan,
  span: Span,
  take: Take,
): void {
  if (sticky === null) return;
  const { words, numbers } = scan;
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
