// Which label governs a value: the nearest one to its left, else the one above it, else one right behind it.
import type { Detector } from '../../detectors/detector.ts';
import type { LabelHit } from './labels.ts';
import { firstLabelFrom, names, type Governor, type LabeledText } from './labeled-text.ts';
import { governorAbove } from './heading-above.ts';
import { governorAnnounced } from './announced.ts';
import { askedBefore } from './asked.ts';
import { connecting, connects, connectsClosely, everyday, maxGap } from './connecting.ts';
import { isAmbiguous } from './conditions.ts';
import { mentionedBefore } from './mentioned.ts';
import { indexAt } from '../text/index-at.ts';

const wordsOnly = /^[ #:]{0,3}(?:\p{Ll}{1,12}[ :]{1,2}){0,6}$/u;

function governorAtLeft(at: LabeledText, start: number, lineStart: number): Governor | null {
  for (let i = firstLabelFrom(at.labels, start) - 1; i >= 0; i--) {
    const hit = at.labels[i] as LabelHit;
    if (hit.end > start) continue;
    if (start - hit.end > maxGap) return null;
    if (isInquiry(at.text, hit)) continue;
    if (hit.end <= lineStart && !isWrapped(at, hit, lineStart, start)) return null;
    const gap = at.text.slice(hit.end, start).replace(/\n[>\t ]{0,4}/, ' ');
    if (!connects(hit.phrase, gap)) return null;
    if (names(hit)) {
      const named = purposeOf(at, i);
      return {
        hit: named ?? hit,
        how: 'left',
        close: connectsClosely(hit.phrase, gap),
        sameClause: wordsOnly.test(gap),
      };
    }
  }
  return null;
}

/** "SSN for skip trace 219-09-0001": what stands behind "for" says what the number is wanted for. */
function purposeOf(at: LabeledText, i: number): LabelHit | null {
  const hit = at.labels[i] as LabelHit;
  const before = at.labels[i - 1];
  if (before === undefined || hit.meanings.some(({ use }) => use === 'label')) return null;
  const isNamed = before.meanings.some(({ use }) => use === 'label');
  return isNamed &&
    /^ for (?:the |a |his |her |their )?(?:\p{L}{2,12} )?$/u.test(
      at.text.slice(before.end, hit.start),
    )
    ? before
    : null;
}

/** A "background check" is no check that pays. */
function isInquiry(text: string, { start, phrase }: LabelHit): boolean {
  return /^checks?$/i.test(phrase) && inquired.test(text.slice(Math.max(0, start - 20), start));
}

const inquired =
  /\b(?:background|licen[sc]e|credit|records?|reference|criminal|welfare|security|identity|history) $/i;

const proseWidth = 40;

/** A line of prose that was broken between the label and its value: "… his driver's license", "is S204719386". */
function isWrapped(at: LabeledText, hit: LabelHit, lineStart: number, start: number): boolean {
  const above = at.lineStarts[indexAt(at.lineStarts, hit.start)] as number;
  const line = at.text.slice(above, lineStart - 1);
  if (above + line.length + 1 !== lineStart || line.length < proseWidth) return false;
  if (/\S[ ]{2,}\S|[\t|]|:$/.test(line.slice(Math.max(0, line.length - 80)))) return false;
  const gap = at.text.slice(hit.end, start);
  // "… without checking", and the next line begins with a number.
  if (
    everyday.has(hit.phrase.toLowerCase()) &&
    !/[\p{L}:#]/u.test(gap) &&
    !/\b(?:routing|aba|rtn)\b/i.test(line)
  )
    return false;
  const rest = gap.match(/\p{L}+/gu) ?? [];
  return rest.length <= 4 && rest.every((word) => connecting.has(word.toLowerCase()));
}

function governorBehind(at: LabeledText, end: number): Governor | null {
  const hit = at.labels[firstLabelFrom(at.labels, end)];
  if (!hit || !names(hit)) return null;
  return /^\s?(?:[([–-]|is (?:his|her|my|the|their)|\()\s*$/.test(at.text.slice(end, hit.start))
    ? { hit, how: 'behind', close: true }
    : null;
}

/** "______434-12-4810______   USA" over "(social security number)   (country)": forms write the label below the line. */
function governorBelow(at: LabeledText, start: number, end: number): Governor | null {
  const line = indexAt(at.lineStarts, start);
  const below = at.lineStarts[line + 1];
  if (below === undefined) return null;
  const lineStart = at.lineStarts[line] as number;
  const next = at.text.slice(below, at.lineStarts[line + 2] ?? at.text.length);
  if (!captions.test(next) || next.length > longestCaptions) return null;
  if (!isBlankCell(at.text.slice(lineStart, start), at.text.slice(end, below))) return null;
  const all = [...next.matchAll(/\([^()\n]{2,60}\)/g)];
  // As many blanks as captions: the third belongs to the third.
  const blanks = at.text.slice(lineStart, below).match(filledBlank) ?? [];
  const before = at.text.slice(lineStart, start).match(filledBlank) ?? [];
  const caption =
    blanks.length === all.length
      ? all[before.length]
      : all.findLast(({ index }, i) => i === 0 || index <= start - lineStart);
  if (caption === undefined) return null;
  const from = below + caption.index;
  const hit = at.labels[firstLabelFrom(at.labels, from)];
  return hit && names(hit) && hit.start < from + caption[0].length
    ? { hit, how: 'above', close: true }
    : null;
}

/** A line of nothing but captions in brackets. */
const captions = /^(?:[ \t]{0,80}\([^()\n]{2,60}\)){1,4}\s*$/;
const longestCaptions = 240;
/** What is written between rules and wide gaps. */
const filledBlank = /[^\s_.](?:[^\s_]| (?![ _]))*/g;

/** Whether a value stands in a blank of its own: rules or wide gaps between it and what else the line holds. */
function isBlankCell(left: string, right: string): boolean {
  return (
    /(?:^|[_.]{2}| {2}|\t)[ _.]{0,3}$/.test(left) &&
    /^[ _.]{0,3}(?:[_.]{2}| {2}|\t|\n|$)/.test(right)
  );
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

/** "his license is S204719386 and hers is 581010538": the same label, said again. */
function governorOfAnother(at: LabeledText, start: number, lineStart: number): Governor | null {
  const from = Math.max(lineStart, start - sameAgainReach);
  if (!sameAgain.test(at.text.slice(from, start))) return null;
  for (let i = firstLabelFrom(at.labels, start) - 1; i >= 0; i--) {
    const hit = at.labels[i] as LabelHit;
    if (hit.start < from) return null;
    if (names(hit)) return { hit, how: 'left', close: true };
  }
  return null;
}

const sameAgain = /\b(?:hers|mine|yours|theirs|ours|his)(?: is|['’]s|:)? $/i;
const sameAgainReach = 160;

const anotherCell = /^ {2,}[^\n]*\S {2,}$|^\t[^\n]*\S\t/;

export function governorOf(at: LabeledText, start: number, end: number): Governor | null {
  const lineStart = at.lineStarts[indexAt(at.lineStarts, start)] as number;
  const left = governorAtLeft(at, start, lineStart);
  // "Checking   Example Credit Union   430116124": a cell stands between, so the heading above says more.
  if (left !== null && !left.close && anotherCell.test(at.text.slice(left.hit.end, start)))
    return governorAbove(at, start, end) ?? left;
  return (
    left ??
    governorOfAnother(at, start, lineStart) ??
    governorBehind(at, end) ??
    governorAsked(at, start, lineStart) ??
    governorMentioned(at, start) ??
    governorBelow(at, start, end) ??
    governorAbove(at, start, end) ??
    governorAnnounced(at, start, end)
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
