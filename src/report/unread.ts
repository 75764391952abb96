// What could not be examined, counted by its reason: the same numbers in every report.
import type { NotExamined, ScanSummary } from '../model/scan.ts';
import type { ProblemReason } from '../model/store.ts';

const foldersRemembered = 1000;

export interface UnreadGroup {
  count: number;
  readonly folders: Set<string>;
}

export interface Unread {
  readonly unread: ReadonlyMap<ProblemReason, UnreadGroup>;
  /** Could not be examined at all. */
  readonly unreadCount: number;
  /** Examined, but not to the end. */
  readonly partialCount: number;
  /** Left out because the user said so, or because it holds nothing of its own. */
  readonly excludedCount: number;
  /** Everything that was met, examined or not, and not left out. */
  readonly total: number;
}

export interface UnreadSources {
  /** In the order of their addresses. */
  readonly entries: Iterable<NotExamined>;
  readonly summary: ScanSummary;
  readonly show: (uri: string) => string;
}

/** Calls `each` with every entry that counts. */
export function countUnread(
  { entries, summary, show }: UnreadSources,
  each: (entry: NotExamined) => void = () => undefined,
): Unread {
  const unread = new Map<ProblemReason, UnreadGroup>();
  const counts = { whole: 0, partial: 0, excluded: 0, loose: 0 };
  let previous = '';
  for (const entry of entries) {
    // A sealed store is locked by design: it has its own line.
    if (entry.verdict === 'sealed' && entry.reason === 'encrypted') continue;
    each(entry);
    if (entry.uri === previous) continue;
    previous = entry.uri;
    const group = unread.get(entry.reason) ?? { count: 0, folders: new Set<string>() };
    unread.set(entry.reason, group);
    group.count++;
    if (group.folders.size < foldersRemembered) group.folders.add(topFolder(show(entry.uri)));
    if (entry.reason === 'excluded') counts.excluded++;
    else if (entry.verdict === undefined || entry.verdict === 'not-examined') counts.whole++;
    else counts.partial++;
    if (entry.verdict === undefined && entry.reason !== 'excluded') counts.loose++;
  }
  const { exposed, review, sealed, clear, 'not-examined': whole } = summary.stores;
  const unreadCount = Math.max(counts.whole, whole);
  return {
    unread,
    unreadCount,
    partialCount: counts.partial,
    excludedCount: counts.excluded,
    total: exposed + review + sealed + clear + Math.max(unreadCount, whole + counts.loose),
  };
}

/** 'Legal/2024/x.pdf' → 'Legal'; an absolute path keeps two levels, since the first says little. */
function topFolder(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, path.startsWith('/') ? 3 : 1).join('/');
}
