// Names that close a message: alone in one of its last lines, with no sentence behind them.
import { endOf, type Layout } from './layout.ts';
import { indexAt } from '../text/index-at.ts';

const maxLinesBehind = 6;
const maxBefore = 4000;
/** What may stand before the name in its line: "/s/", a dash, "Signed". */
const opensLine = /^[ \t>]{0,8}(?:\/s\/|[-–—~]{1,3}|x_{0,3}|signed[,:]?|s\/)?[ \t]{0,4}$/i;
/** "Thank you, Ann Roe", at the end of a line that says more. */
const closing =
  /\b(?:thank you|thanks|thx|sincerely|regards|respectfully|cordially|truly|best|cheers|love|yours|warmly)[,.!]{0,2}[ \t]{1,3}$/i;
const goodbye =
  /\b(?:thank you|thanks|thx|sincerely|regards|respectfully|cordially|truly|best|cheers|love|yours|warmly)[,.!]{0,2}[ \t]{0,3}$/i;
/** … and behind it: a title, "(mom)", a date, nothing. */
const closesLine =
  /^(?:[ \t]*|[ \t]{0,3}[,|–-][ \t]{0,3}[^\n:\d]{2,60}|[ \t]{0,3}\([^)\n]{2,30}\)[ \t]*|[ \t]{2,60}(?:date|dated)\b[^\n]{0,30})$/i;
const sentence = /\p{Ll}{2,} \p{Ll}{2,}[^\n]*[.?!]\s*$|(?:\p{L}{2,} ){7}/u;
const label = /^[ \t>]{0,8}\p{L}[\p{L} '’/#.-]{1,40}[:=]/u;

/** Whether the name between two offsets signs its message. */
export function isSignature(
  text: string,
  layout: Layout,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { lines, messages } = layout;
  const line = indexAt(lines, start);
  const lineStart = lines[line]!;
  const lineStop = endOf(lines, line, text);
  const before = text.slice(lineStart, start);
  if (!opensLine.test(before) && !closing.test(before)) return false;
  if (!closesLine.test(text.slice(end, lineStop).trimEnd())) return false;
  const message = indexAt(messages, start);
  const messageEnd = endOf(messages, message, text);
  let behind = 0;
  for (let i = line + 1; i < lines.length && lines[i]! < messageEnd; i++) {
    const written = text.slice(lines[i], endOf(lines, i, text));
    if (written.trim() === '') continue;
    behind++;
    if (behind > maxLinesBehind || sentence.test(written)) return false;
  }
  return hasProse(text.slice(Math.max(messages[message]!, lineStart - maxBefore), start));
}

/** Letters have sentences, forms have labels. */
function hasProse(before: string): boolean {
  let sentences = 0;
  let labels = 0;
  for (const written of before.split('\n')) {
    if (label.test(written)) labels++;
    else if (sentence.test(written.replace(goodbye, ''))) sentences++;
  }
  return sentences > 0 && sentences >= labels;
}
