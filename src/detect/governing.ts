// Which label governs a value: the nearest one to its left, else the one above it, else one right behind it.
import type { Detector } from '../../detectors/detector.ts';
import type { LabelHit } from './labels.ts';
import { indexAt } from '../text/index-at.ts';

const maxGap = 60;
const maxLinesAbove = 2;
const maxLeftOfColumn = 200;

export interface Governor {
  readonly hit: LabelHit;
  readonly how: 'left' | 'above' | 'behind';
  /** True where nothing but connecting words and names stands between: close enough for a bare number. */
  readonly close: boolean;
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

/** What may stand between a label and its value: words like "is" and "number", brackets, no sentence end, no other number. */
function connects(gap: string): boolean {
  if (gap.length > maxGap) return false;
  if (/[.!?;]\s+(?=\p{Lu})/u.test(gap)) return false;
  const withoutList = gap.replace(
    /^[^\d]{0,24}(?:[\d*Xx][\d*Xx .-]{3,22}\s*(?:,|;|\/|&|and|or)\s*){1,8}$/i,
    '',
  );
  return !/\d{3,}|\d[-/.]\d/.test(withoutList);
}

/** Words between a label and its number that keep them together: "account number of Mary Jones is 4471". */
const connecting = new Set(
  (
    'number numbers no nos num nbr id ids is was are be of the a an for to my his her their your our its and or on in as by with at from that this these which it ' +
    'code value card file new old current primary secondary home personal joint individual full complete last first name employee member patient customer client applicant ' +
    'borrower spouse taxpayer student claimant insured subscriber holder owner below above listed follows following please use using provided given shown here mr mrs ms dr ' +
    'state issued exp expires dob us usa mo missouri type ending starts starting begins equals eq been has have i he she they we you also additional alternate second third ' +
    'st under into listed reads read says said change changed updated update confirm confirmed verify verified so just only actually real correct will would can should'
  ).split(' '),
);

/** Single words that are labels among other uses: only a few connecting words may follow them, no name. */
const everyday = new Set([
  'account',
  'acct',
  'checking',
  'savings',
  'subscriber',
  'member',
  'policy',
  'social',
  'license',
  'licence',
  'card',
  'dl',
  'dda',
  'dea',
  'pan',
  'tin',
  'pin',
  'routing',
  'aba',
  'transit',
]);

/** Of these, what a program calls a setting, or a sentence an act: "account = 2047", "checking... 2047". */
const loose = /^(?:account|acct|checking|savings|member|subscriber|policy|licen[sc]e)$/i;
const noLabelGap = /=|\.\.|\.$/;

/** True where every word of the gap connects, or is a capitalised name. */
function connectsClosely(phrase: string, gap: string): boolean {
  const words = gap.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const connects = words.every((word) => connecting.has(word.toLowerCase()) || word.length === 1);
  if (loose.test(phrase) && noLabelGap.test(gap.trimEnd())) return false;
  if (everyday.has(phrase.toLowerCase()))
    return connects && words.length <= 4 && !/[\][(){}<>*_`|]{2}|\n/.test(gap);
  return (
    words.length <= 8 &&
    (connects ||
      words.every(
        (word) =>
          connecting.has(word.toLowerCase()) || /^\p{Lu}\p{Ll}+/u.test(word) || word.length === 1,
      ))
  );
}

function governorAtLeft(at: LabeledText, start: number, lineStart: number): Governor | null {
  for (let i = firstLabelFrom(at.labels, start) - 1; i >= 0; i--) {
    const hit = at.labels[i] as LabelHit;
    if (hit.end > start) continue;
    if (hit.start < lineStart || start - hit.end > maxGap) return null;
    const gap = at.text.slice(hit.end, start);
    if (!connects(gap)) return null;
    if (names(hit)) return { hit, how: 'left', close: connectsClosely(hit.phrase, gap) };
  }
  return null;
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
      if (!names(hit)) continue;
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

export function governorOf(at: LabeledText, start: number, end: number): Governor | null {
  const lineStart = at.lineStarts[indexAt(at.lineStarts, start)] as number;
  return (
    governorAtLeft(at, start, lineStart) ??
    governorBehind(at, end) ??
    governorBelow(at, start, end) ??
    governorAbove(at, start, end)
  );
}

/** True where a label or context word of the detector stands within `reach` characters and three lines. */
export function hasContext(
  at: LabeledText,
  detector: Detector,
  start: number,
  end: number,
): boolean {
  const reach = 200;
  const line = indexAt(at.lineStarts, start);
  const from = Math.max(start - reach, at.lineStarts[Math.max(0, line - 3)] as number);
  const to = Math.min(end + reach, at.lineStarts[line + 3] ?? at.text.length);
  for (let i = firstLabelFrom(at.labels, from); i < at.labels.length; i++) {
    const hit = at.labels[i] as LabelHit;
    if (hit.start > to) return false;
    if (
      hit.meanings.some(
        (m) => (m.use === 'label' || m.use === 'context') && m.detector === detector,
      )
    )
      return true;
  }
  return false;
}
