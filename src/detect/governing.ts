// Which label governs a value: the nearest one to its left, else the one above it, else one right behind it.
import type { Detector } from '../../detectors/detector.ts';
import type { LabelHit } from './labels.ts';
import { askedBefore } from './asked.ts';
import { connecting, connects, connectsClosely, everyday, maxGap } from './connecting.ts';
import { isAmbiguous } from './conditions.ts';
import { mentionedBefore } from './mentioned.ts';
import { indexAt } from '../text/index-at.ts';

const maxLinesAbove = 2;
const maxLeftOfColumn = 200;

export interface Governor {
  readonly hit: LabelHit;
  readonly how: 'left' | 'above' | 'behind';
  /** True where nothing but connecting words and names stands between: close enough for a bare number. */
  readonly close: boolean;
  /** True where only words in small letters stand between: "order number on the letter was". */
  readonly sameClause?: boolean;
}

/** Text with its labels and line starts, looked at from many values. */
export interface LabeledText {
  readonly text: string;
  readonly labels: readonly LabelHit[];
  readonly lineStarts: readonly number[];
}

export function labelText(text: string, labels: readonly LabelHit[]): LabeledText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  return { text, labels, lineStarts };
}

/** Index of the first label that starts at or behind `at`. */
function firstLabelFrom(labels: readonly LabelHit[], at: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle] as LabelHit).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const names = (hit: LabelHit): boolean =>
  hit.meanings.some((m) => m.use === 'label' || m.use === 'other');

const wordsOnly = /^[ #:]{0,3}(?:\p{Ll}{1,12}[ :]{1,2}){0,6}$/u;

function governorAtLeft(at: LabeledText, start: number, lineStart: number): Governor | null {
  for (let i = firstLabelFrom(at.labels, start) - 1; i >= 0; i--) {
    const hit = at.labels[i] as LabelHit;
    if (hit.end > start) continue;
    if (start - hit.end > maxGap) return null;
    if (hit.end <= lineStart && !isWrapped(at, hit, lineStart, start)) return null;
    const gap = at.text.slice(hit.end, start).replace(/\n[>\t ]{0,4}/, ' ');
    if (!connects(hit.phrase, gap)) return null;
    if (names(hit))
      return {
        hit,
        how: 'left',
        close: connectsClosely(hit.phrase, gap),
        sameClause: wordsOnly.test(gap),
      };
  }
  return null;
}

const proseWidth = 40;

/** A line of prose that was broken between the label and its value: "… his driver's license", "is S204719386". */
function isWrapped(at: LabeledText, hit: LabelHit, lineStart: number, start: number): boolean {
  const above = at.lineStarts[indexAt(at.lineStarts, hit.start)] as number;
  const line = at.text.slice(above, lineStart - 1);
  if (above + line.length + 1 !== lineStart || line.length < proseWidth) return false;
  if (/\S[ ]{2,}\S|[\t|]|:$/.test(line.slice(Math.max(0, line.length - 80)))) return false;
  const gap = at.text.slice(hit.end, start);
  // "… without checking", and the next line begins with a number.
  if (everyday.has(hit.phrase.toLowerCase()) && !/[\p{L}:#]/u.test(gap)) return false;
  const rest = gap.match(/\p{L}+/gu) ?? [];
  return rest.length <= 4 && rest.every((word) => connecting.has(word.toLowerCase()));
}

function governorAbove(at: LabeledText, start: number, end: number): Governor | null {
  const line = indexAt(at.lineStarts, start);
  const lineStart = at.lineStarts[line] as number;
  const from = start - lineStart;
  const to = end - lineStart;
  // Only where nothing but other columns stands to the left: prose above is no header.
  const left = at.text.slice(Math.max(lineStart, start - maxLeftOfColumn), start);
  if (/\p{L}{3,}[^\n]*\p{L}{3,}/u.test(left.replace(/\S{1,60}\s{2,}/g, ''))) return null;
  for (let up = 1; up <= maxLinesAbove && line - up >= 0; up++) {
    const above = at.lineStarts[line - up] as number;
    const stop = (at.lineStarts[line - up + 1] as number) - 1;
    if (at.text.slice(above, stop).trim() === '') continue;
    if (!isHeading(at.text.slice(above, stop))) return null;
    for (let i = firstLabelFrom(at.labels, above); i < at.labels.length; i++) {
      const hit = at.labels[i] as LabelHit;
      if (hit.start >= stop) break;
      // "ssn=…" in the line above has its value already.
      if (!names(hit) || ownValue.test(at.text.slice(hit.end, hit.end + 6))) continue;
      const alone = stop - above <= maxGap && /^[\s:#.()-]*$/.test(at.text.slice(hit.end, stop));
      const overlaps = hit.start - above <= to && hit.end - above >= from - 2;
      if (overlaps || (alone && from <= 4))
        return {
          hit,
          how: 'above',
          close:
            !everyday.has(hit.phrase.toLowerCase()) ||
            (fillsCell(at.text, hit, above, stop) && endsCell.test(at.text.slice(end, end + 8))),
        };
    }
    return null;
  }
  return null;
}

const ownValue = /^["'\]]?=["']?[^\s"'=]|^["'\]]{0,2} => [^\s]|^["'\]]?: ?["'][^\s"']/;

/** Behind a value in a column: the next column, or the end of the line. */
const endsCell = /^[ )\]]{0,2}(?:$|[\r\n\t|]|\s{2,})/;

/** An everyday word heads a column only where nothing else stands in its cell: "DDA", not "LETTER DDA". */
function fillsCell(text: string, hit: LabelHit, lineStart: number, lineEnd: number): boolean {
  const before = text.slice(lineStart, hit.start);
  const after = text.slice(hit.end, lineEnd);
  return (
    /(?:^|[\t|]|\s{2,})[\s#*(]{0,8}$/.test(before) &&
    /^[\s:#.)*-]{0,8}(?:$|[\t|]|\s{2,}|(?<=[:#)]\s?)\s)/.test(after)
  );
}

/** A line of labels: a few words, or columns; not a line of prose. */
function isHeading(line: string): boolean {
  if (/[.!?]\s*$/.test(line) && line.length > 30) return false;
  if (/\S[ ]{2,}\S|\t|\|/.test(line.trim())) return true;
  return (line.match(/[\p{L}\d]+/gu) ?? []).length <= 7;
}

function governorBehind(at: LabeledText, end: number): Governor | null {
  const hit = at.labels[firstLabelFrom(at.labels, end)];
  if (!hit || !names(hit)) return null;
  return /^\s?(?:[([–-]|is (?:his|her|my|the|their)|\()\s*$/.test(at.text.slice(end, hit.start))
    ? { hit, how: 'behind', close: true }
    : null;
}

/** "______434-12-4810______" over "(social security number)": forms write the label below the line. */
function governorBelow(at: LabeledText, start: number, end: number): Governor | null {
  const line = indexAt(at.lineStarts, start);
  const below = at.lineStarts[line + 1];
  if (below === undefined) return null;
  const lineStart = at.lineStarts[line] as number;
  if (/[\p{L}\d]/u.test(at.text.slice(lineStart, start) + at.text.slice(end, below))) return null;
  const next = at.text.slice(below, at.lineStarts[line + 2] ?? at.text.length);
  if (!/^[ \t]*\(/.test(next) || next.length > maxGap * 2) return null;
  const hit = at.labels[firstLabelFrom(at.labels, below)];
  return hit && names(hit) && hit.start < below + next.length
    ? { hit, how: 'above', close: true }
    : null;
}

/** "What is the account number?" in one turn, the number in the next. */
function governorAsked(at: LabeledText, start: number, lineStart: number): Governor | null {
  const asked = askedBefore(at.text, lineStart, start);
  if (!asked) return null;
  const hits: LabelHit[] = [];
  for (let i = firstLabelFrom(at.labels, asked.from); i < at.labels.length; i++) {
    const hit = at.labels[i] as LabelHit;
    if (hit.start >= asked.to) break;
    const before = at.text.slice(Math.max(asked.from, hit.start - 30), hit.start);
    if (names(hit) && !(hits.length > 0 && belongingTo.test(before))) hits.push(hit);
  }
  const hit = hits[Math.min(asked.answered, hits.length - 1)];
  return hit ? { hit, how: 'above', close: true } : null;
}

/** "I lost my license. The number was …": the last label of the sentence before. */
function governorMentioned(at: LabeledText, start: number): Governor | null {
  const mentioned = mentionedBefore(at.text, start);
  if (!mentioned) return null;
  for (let i = firstLabelFrom(at.labels, mentioned.to) - 1; i >= 0; i--) {
    const hit = at.labels[i] as LabelHit;
    if (hit.start < mentioned.from) return null;
    if (names(hit)) return { hit, how: 'above', close: true };
  }
  return null;
}

/** "the ID on your insurance card": where it stands, not what is asked for. */
const belongingTo =
  /\b(?:on|of|from|for|with|in|at) (?:your|the|his|her|my|this|that)(?: \p{L}+){0,2} $/u;

export function governorOf(at: LabeledText, start: number, end: number): Governor | null {
  const lineStart = at.lineStarts[indexAt(at.lineStarts, start)] as number;
  return (
    governorAtLeft(at, start, lineStart) ??
    governorBehind(at, end) ??
    governorAsked(at, start, lineStart) ??
    governorMentioned(at, start) ??
    governorBelow(at, start, end) ??
    governorAbove(at, start, end)
  );
}

/** The time at which a line of a log was written. */
const stamped =
  /^\W{0,2}(?:\d{4}-\d\d-\d\d|[A-Z][a-z]{2} [ \d]\d|\d\d\/[A-Z][a-z]{2}\/\d{4})[T :]\d\d:\d\d/;

/** True where a label or context word of the detector stands within `reach` characters and three lines. */
export function hasContext(
  at: LabeledText,
  detector: Detector,
  start: number,
  end: number,
): boolean {
  const reach = 200;
  const line = indexAt(at.lineStarts, start);
  const lineStart = at.lineStarts[line] as number;
  // The lines of a log know nothing of each other.
  const lines = stamped.test(at.text.slice(lineStart, lineStart + 24)) ? 0 : 3;
  const from = Math.max(start - reach, at.lineStarts[Math.max(0, line - lines)] as number);
  const to = Math.min(end + reach, at.lineStarts[line + Math.max(1, lines)] ?? at.text.length);
  for (let i = firstLabelFrom(at.labels, from); i < at.labels.length; i++) {
    const hit = at.labels[i] as LabelHit;
    if (hit.start > to) return false;
    if (
      hit.meanings.some(
        (m) =>
          m.use !== 'other' &&
          m.detector === detector &&
          (m.use === 'context' || (m.use === 'label' && !isAmbiguous(detector, hit.phrase))),
      )
    )
      return true;
  }
  return false;
}
