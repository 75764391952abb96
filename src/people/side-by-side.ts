// People side by side in columns of text, without a ruled table: what stands below a name is that person's.
import type { Cast, PlacedMention } from './cast.ts';
import type { FormField } from './fields.ts';
import { endOf } from './layout.ts';
import { lastRoleWord } from './role-words.ts';
import type { ElementSpan } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

const maxLinesUp = 10;
const wide = / {3}|\t/;
const chunk = /\S(?:[^\t\n ]| {1,2}(?=\S))*/g;
/** How far the columns of a name and of what stands below it may be apart, and how much nearer than to any other. */
const maxShift = 14;
const minLead = 5;
/** The label of a value: "Mother's SSN: ". */
const labelReach = 30;

/** The mention of each element that stands in a column of its own below one of several names in a line. */
export function matchColumns(
  cast: Cast,
  elements: readonly ElementSpan[],
): ReadonlyMap<ElementSpan, PlacedMention> {
  const matched = new Map<ElementSpan, PlacedMention>();
  const byLine = new Map<number, PlacedMention[]>();
  for (const mention of cast.mentions) {
    if (mention.isAlias || mention.role.kind === 'staff') continue;
    const own = byLine.get(mention.line);
    if (own) own.push(mention);
    else byLine.set(mention.line, [mention]);
  }
  for (const element of elements) {
    const found = mentionAbove(cast, byLine, element) ?? mentionOfSameRank(cast, byLine, element);
    if (found) matched.set(element, found);
  }
  return matched;
}

function mentionAbove(
  cast: Cast,
  byLine: ReadonlyMap<number, readonly PlacedMention[]>,
  element: ElementSpan,
): PlacedMention | null {
  const { text, layout } = cast;
  const line = indexAt(layout.lines, element.start);
  const start = layout.lines[line]!;
  // A name in the line itself is nearer than any above.
  if (byLine.get(line)?.some(({ end }) => end <= element.start)) return null;
  const at = columnsOf(text, start, element.start);
  if (
    at.chunk === 0 &&
    !wide.test(text.slice(element.end, endOf(layout.lines, line, text)).trimEnd())
  )
    return null;
  for (let up = line - 1; up >= Math.max(0, line - maxLinesUp); up--) {
    const from = layout.lines[up]!;
    if (text.slice(from, endOf(layout.lines, up, text)).trim() === '') return null;
    const named = byLine.get(up) ?? [];
    if (named.length < 2 || !areApart(text, named)) continue;
    const role = lastRoleWord(
      text.slice(Math.max(start, element.start - labelReach), element.start),
    );
    const byLabel = role === '' ? undefined : named.find((one) => one.role.words.includes(role));
    if (byLabel) return byLabel;
    return nearest(named, (mention) => distance(at, columnsOf(text, from, mention.start)));
  }
  return null;
}

/**
 * "Name: Ann Name: Bo" over "DL: 1 DL: 2", where a mailer took the blanks out: the second value under a label that comes
 * twice is the second one's.
 */
function mentionOfSameRank(
  cast: Cast,
  byLine: ReadonlyMap<number, readonly PlacedMention[]>,
  element: ElementSpan,
): PlacedMention | null {
  const { layout, fields } = cast;
  const line = indexAt(layout.lines, element.start);
  const onLine = (at: number): readonly FormField[] => fieldsOn(cast, at);
  const own = onLine(line);
  const at = own.findIndex(({ from, to }) => from <= element.start && element.start < to);
  if (at < 0 || own.length < 2 || own.some(({ label }) => label !== own[0]!.label)) return null;
  for (let up = line - 1; up >= Math.max(0, line - maxLinesUp); up--) {
    const named = byLine.get(up) ?? [];
    const labels = onLine(up);
    const isAlike =
      labels.length === own.length && labels.every(({ label }) => label === labels[0]!.label);
    if (isAlike && named.length === own.length && fields.length > 0) return named[at] ?? null;
  }
  return null;
}

function fieldsOn({ layout, fields, text }: Cast, line: number): readonly FormField[] {
  const start = layout.lines[line]!;
  const end = endOf(layout.lines, line, text);
  return fields.filter(({ from }) => from >= start && from < end);
}

interface Columns {
  /** Where the stretch without wide gaps begins, and where the thing itself does. */
  readonly chunk: number;
  readonly own: number;
}

function columnsOf(text: string, lineStart: number, offset: number): Columns {
  const before = text.slice(lineStart, offset);
  const last = [...before.matchAll(chunk)].at(-1);
  const own = offset - lineStart;
  const touches = last !== undefined && !wide.test(before.slice(last.index + last[0].length));
  return { chunk: touches ? last.index : own, own };
}

function distance(one: Columns, other: Columns): number {
  return Math.min(Math.abs(one.chunk - other.chunk), Math.abs(one.own - other.own));
}

function areApart(text: string, named: readonly PlacedMention[]): boolean {
  return named.every(
    (mention, i) => i === 0 || wide.test(text.slice(named[i - 1]!.end, mention.start)),
  );
}

function nearest(
  named: readonly PlacedMention[],
  distanceTo: (mention: PlacedMention) => number,
): PlacedMention | null {
  const [best, second] = named
    .map((mention) => ({ mention, distance: distanceTo(mention) }))
    .toSorted((a, b) => a.distance - b.distance);
  if (!best || best.distance > maxShift) return null;
  return !second || second.distance - best.distance >= minLead ? best.mention : null;
}
