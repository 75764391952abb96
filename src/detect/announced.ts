// Titles that say of what kind the numbers of a list are: "SSN ROSTER", "License copies on file:", the subject of a mail.
import { everyday } from './connecting.ts';
import { findLabels, type LabelHit } from './labels.ts';
import { names, type Governor, type LabeledText } from './labeled-text.ts';
import { indexAt } from '../text/index-at.ts';

/** A number of a list, and the title that it stands under. */
interface AnnouncedNumber {
  readonly start: number;
  readonly end: number;
  readonly hit: LabelHit;
}

interface AnnouncedNumbers {
  readonly all: readonly AnnouncedNumber[];
  readonly starts: readonly number[];
}

const known = new WeakMap<LabeledText, AnnouncedNumbers>();
const none: AnnouncedNumbers = { all: [], starts: [] };

function numbersOf(at: LabeledText): AnnouncedNumbers {
  let numbers = known.get(at);
  if (numbers === undefined) {
    const all = /\d{4}/.test(at.text) ? [...listsIn(at), ...mailsIn(at)] : [];
    const sorted = all.toSorted((one, other) => one.start - other.start);
    numbers = all.length === 0 ? none : { all: sorted, starts: sorted.map(({ start }) => start) };
    known.set(at, numbers);
  }
  return numbers;
}

/** In order. */
export const announcedIn = (at: LabeledText): readonly AnnouncedNumber[] => numbersOf(at).all;

export function governorAnnounced(at: LabeledText, start: number, end: number): Governor | null {
  const { all, starts } = numbersOf(at);
  const one = all.length === 0 ? undefined : all[indexAt(starts, start)];
  return one && start >= one.start && end <= one.end
    ? { hit: one.hit, how: 'announced', close: true }
    : null;
}

const longestTitle = 100;
const mostWords = 14;
const plurals = /\b(licen[sc]e|passport|permit|number|card|id|account|ssn|dl|itin)s\b/gi;
/** What is asked for, or was not given, is not what the numbers below are. */
const unlisted =
  /\b(?:no|not|never|without|don['’]?t|need(?:s|ed)?|missing|ow(?:e|es|ed|ing)|request(?:s|ed)?|bring|waiting|outstanding|pending|last (?:four|4)|instead of|form|policy)\b/i;

/** The one kind of number that a title names. */
export function kindNamedIn(title: string): LabelHit | null {
  const text = title.replace(plurals, '$1').trimEnd();
  if (
    text.length > longestTitle ||
    unlisted.test(text) ||
    /[.,;]$/.test(text) ||
    /\d{5}|[.!?;]\s+\S|:\s*\S{4,}\d/.test(text)
  )
    return null;
  if (text.split(/\s+/).length > mostWords) return null;
  const hits = findLabels(text).filter(names);
  const ours = hits.filter(
    ({ meanings, phrase }) =>
      meanings.some(({ use }) => use === 'label') &&
      (!everyday.has(phrase.toLowerCase()) || /^(?:licen[sc]e|dl)$/i.test(phrase)),
  );
  // A "tax id" is an SSN or an ITIN, and one kind all the same.
  const kinds = new Set(
    ours.map(({ meanings }) =>
      meanings.flatMap((m) => (m.use === 'label' ? [m.detector.id] : [])).join(),
    ),
  );
  return kinds.size === 1 ? (ours.at(-1) ?? null) : null;
}

const number =
  /(?<![\w$#@./*-])(?:[A-Z]{0,4}-?\d[A-Z0-9*-]{4,18}|\d{3} \d\d \d{4})(?![\w@]|[-./]\d)/gi;
const otherNumber =
  /^(?:\d{1,4}-\d{1,2}-\d{1,4}|\d{1,2}-[A-Z]{3}-\d{2,4}|(?:\d{3}-)?\d{3}-\d{4}|\d{5}(?:-\d{4})?|(?:19|20)\d{6})$/i;
const nationalNumber = /^\d{3}-\d\d-\d{4}$/;

/** The one number of a line that could be somebody's. */
function onlyNumber(line: string): { readonly from: number; readonly to: number } | null {
  const all = [...line.matchAll(number)].filter(
    ({ 0: text }) =>
      (text.match(/\d/g) ?? []).length >= 5 &&
      (nationalNumber.test(text) || !otherNumber.test(text)),
  );
  const [only] = all;
  return only && all.length === 1 ? { from: only.index, to: only.index + only[0].length } : null;
}

const longestRow = 160;
const nameBefore =
  /^[\s\d.)(*•·–-]{0,8}(?:(?:d|v)[aeio]\p{Ll}? )?\p{Lu}[\p{L}.'’-]{0,24},?(?: {1,3}(?:\p{Lu}[\p{L}.'’-]{0,24}|de|del|der|den|da|di|du|la|le|van|von|ter|bin|al),?){1,4}[\s,:;|=–—-]{1,40}$/u;
/** "PA Number 4840526691": a label of its own. */
const labelBefore =
  /(?:\b(?:no|nos|num|numbers?|nbr|ids?|code|ref|tel|phone|fax|page|order|invoice|case)\b\W{0,6}|#\s*)$/i;
const numberFirst = /^[\s\d.)(*•·–-]{0,8}$/;
const nameBehind =
  /^[\s,:;|–—-]{1,40}\p{Lu}[\p{L}.'’-]{0,24},?(?: {1,3}\p{L}[\p{L}.'’-]{0,24}){1,4}/u;

/** A row of a list: a name and one number. */
function numberOfRow(line: string): { readonly from: number; readonly to: number } | null {
  if (line.length > longestRow || !/\d{4}/.test(line)) return null;
  const only = onlyNumber(line);
  if (only === null) return null;
  const before = line.slice(0, only.from);
  if (labelBefore.test(before)) return null;
  const isRow =
    nameBefore.test(before) || (numberFirst.test(before) && nameBehind.test(line.slice(only.to)));
  return isRow ? only : null;
}

/** "- A -", "====": parts a list. */
const parts = /^\W{0,40}\p{L}?\W{0,40}$/u;
const mostBetween = 3;
const fewestRows = 2;

function listsIn(at: LabeledText): AnnouncedNumber[] {
  const found: AnnouncedNumber[] = [];
  const lines = at.text.split('\n');
  for (let line = 0; line < lines.length; line++) {
    if (!numberOfRow(lines[line] as string)) continue;
    const rows: { readonly start: number; readonly end: number }[] = [];
    let next = line;
    for (; next < lines.length; next++) {
      const row = lines[next] as string;
      const own = numberOfRow(row);
      const start = at.lineStarts[next] as number;
      if (own) rows.push({ start: start + own.from, end: start + own.to });
      else if (!parts.test(row)) break;
    }
    const title = titleAbove(lines, line);
    const isEnough = rows.length >= fewestRows || /:\s*$/.test(lines[title?.line ?? -1] ?? '');
    if (title && isEnough) {
      const from = at.lineStarts[title.line] as number;
      const hit = { ...title.hit, start: from + title.hit.start, end: from + title.hit.end };
      found.push(...rows.map((row) => ({ ...row, hit })));
    }
    line = next - 1;
  }
  return found;
}

function titleAbove(
  lines: readonly string[],
  first: number,
): { readonly line: number; readonly hit: LabelHit } | null {
  let between = 0;
  for (let line = first - 1; line >= 0 && between < mostBetween; line--) {
    const text = lines[line] as string;
    if (parts.test(text)) continue;
    between++;
    const hit = kindNamedIn(text);
    if (hit) return { line, hit };
  }
  return null;
}

const subject = /^subject: ?(?:(?:re|fw|fwd): ?){0,4}/i;
const mostLinesOfMail = 120;
const longestAnswer = 100;

/** "Subject: license copies": of what kind the one number of a line below is, whatever is said around it. */
function mailsIn(at: LabeledText): AnnouncedNumber[] {
  if (!/^subject:/im.test(at.text)) return [];
  const found: AnnouncedNumber[] = [];
  const lines = at.text.split('\n');
  let hit: LabelHit | null = null;
  let until = 0;
  lines.forEach((line, index) => {
    const start = at.lineStarts[index] as number;
    const prefix = subject.exec(line)?.[0];
    if (prefix !== undefined) {
      const named = kindNamedIn(line.slice(prefix.length));
      const from = start + prefix.length;
      hit = named && { ...named, start: from + named.start, end: from + named.end };
      until = index + mostLinesOfMail;
      return;
    }
    if (hit === null || index > until || line.length > longestAnswer) return;
    const only = /^[\w-]{1,12}:/.test(line) ? null : onlyNumber(line);
    if (only && !found.some((one) => one.start === start + only.from))
      found.push({ start: start + only.from, end: start + only.to, hit });
  });
  return found;
}
