// What was not examined, by reason, each with its next action.
import type { ProblemReason } from '../model/store.ts';
import type { Digest } from './pretty-digest.ts';
import { count } from './nouns.ts';
import { formatCount, joinFirst } from './numbers.ts';
import { breakWord, indent, padEnd, padStart, type Page } from './page.ts';
import { sectionHeading } from './pretty-review.ts';
import { reasonWords } from './reasons.ts';
import type { UnreadGroup } from './unread.ts';
import { displayWidth } from './safe-text.ts';

const numberEdge = 46;
const narrowestAction = 24;
const actionGap = 3;

export function unreadSection(digest: Digest, page: Page): string[] {
  const { unread, unreadListed, unreadCount, partialCount, excludedCount, noun, show } = digest;
  const all = unreadCount + partialCount + excludedCount;
  if (all === 0) return [];
  const groups = [...unread].sort((a, b) => b[1].count - a[1].count || a[0].localeCompare(b[0]));
  return [
    sectionHeading(page.paint('unread', 'Not examined'), 'Not examined', count(all, noun), page),
    ...groups.flatMap(([reason, group]) => groupLines(reason, group, page)),
    ...unreadListed.flatMap((entry) => [
      ...indent(breakWord(page.fold(show(entry.uri)), page.measure - 4), 4),
      ...indent(page.wrap(entry.detail, page.measure - 6), 6),
    ]),
  ];
}

function groupLines(reason: ProblemReason, group: UnreadGroup, page: Page): string[] {
  const { title, action } = reasonWords[reason];
  const folders = [...group.folders].map((folder) => folder || 'it');
  const advice = action.replace('{where}', () => joinFirst(folders, 2));
  const counted = formatCount(group.count);
  const room = page.line - 3 - numberEdge - actionGap;
  if (room < narrowestAction) {
    return [
      ...indent(page.wrap(`${title}: ${counted}`, page.measure - 2), 2),
      ...indent(page.wrap(advice, page.measure - 4), 4),
    ];
  }
  const from = numberEdge + actionGap;
  const lines = page.wrap(advice, room);
  const label = page.fold(title);
  const first = `  ${label}${padStart(counted, numberEdge - 2 - displayWidth(label))}`;
  return lines.map((line, index) => padEnd(index === 0 ? first : '', from) + line);
}
