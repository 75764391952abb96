// Logs of calls and sessions: who is named between the line that opens one and the line that closes it is whose it is.
import type { Cast, PlacedMention } from './cast.ts';
import { type ElementSpan, lineEnd } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

const stamped =
  /^\W{0,3}(?:\d{4}-\d\d-\d\d|[A-Z][a-z]{2} [ \d]\d|\d\d\/[A-Z][a-z]{2}\/\d{4}|\d\d:\d\d:\d\d)/;
const opens =
  /\b(?:answered|connected|login|logged in|log ?on|(?:call|session|chat|visit|transaction|txn) (?:start(?:ed)?|begins?|began|open(?:s|ed)?)|(?:start|begin|open(?:ing)?) (?:of )?(?:call|session|chat|transaction))\b/i;
const closes =
  /\bhang ?up\b|\b(?:hung up|disconnect(?:ed)?|logout|logged out|log ?off|(?:call|session|chat|visit|transaction|txn) (?:end(?:s|ed)?|clos(?:es|ed)|over|done|complete[d]?)|(?:end|close) (?:of )?(?:call|session|chat|transaction))\b/i;
const mostLines = 40;

/** The one person named in the call, before the number or behind it. */
export function mentionOfCall(cast: Cast, element: ElementSpan): PlacedMention | null {
  const { text, layout, mentions } = cast;
  const own = indexAt(layout.lines, element.start);
  const lineOf = (line: number): string => {
    const start = layout.lines[line] ?? text.length;
    return text.slice(start, Math.min(lineEnd(cast, start), start + 400));
  };
  if (!stamped.test(lineOf(own))) return null;
  let from = own;
  while (from >= 0 && own - from < mostLines && !opens.test(lineOf(from))) {
    if (from < own && closes.test(lineOf(from))) return null;
    from -= 1;
  }
  let to = own;
  while (to < layout.lines.length && to - own < mostLines && !closes.test(lineOf(to))) {
    if (to > own && opens.test(lineOf(to))) return null;
    to += 1;
  }
  if (from < 0 || !opens.test(lineOf(from)) || !closes.test(lineOf(to))) return null;
  const start = layout.lines[from] as number;
  const end = layout.lines[to + 1] ?? text.length;
  const named = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const people = new Set(named.map(({ person }) => person));
  return people.size === 1 ? (named[0] ?? null) : null;
}
