// What the terminal report needs of a scan, gathered in one pass and bounded however large the scan is.
import type { NotExamined, ReportData, StoreEntry } from '../model/scan.ts';
import type { ProblemReason } from '../model/store.ts';
import { nounFor, type Noun } from './nouns.ts';
import { pathShower } from './paths.ts';
import type { Style } from './report.ts';
import { weaknessOf } from './weakness.ts';

/** Even a piped report lists no more than this; the rest is counted, and is whole in the machine formats. */
const mostListed = 5000;
const listedOnTerminal = 10;
const foldersRemembered = 1000;

export interface UnreadGroup {
  count: number;
  readonly folders: Set<string>;
}

export interface Digest {
  readonly data: ReportData;
  readonly show: (uri: string) => string;
  readonly noun: Noun;
  readonly exposed: readonly StoreEntry[];
  /** Stores that need a look, by what is weak about them. */
  readonly review: ReadonlyMap<string, number>;
  /** Empty on a terminal. */
  readonly reviewListed: readonly StoreEntry[];
  readonly unread: ReadonlyMap<ProblemReason, UnreadGroup>;
  /** Empty on a terminal. */
  readonly unreadListed: readonly NotExamined[];
  /** Could not be examined at all. */
  readonly unreadCount: number;
  /** Examined, but not to the end. */
  readonly partialCount: number;
  /** Left out because the user said so, or because it holds nothing of its own. */
  readonly excludedCount: number;
  /** Everything that was met, examined or not. */
  readonly total: number;
}

export function digest(data: ReportData, style: Style): Digest {
  const show = pathShower(data.scan.targets);
  return { data, show, ...readStores(data, style), ...readNotExamined(data, style, show) };
}

function readStores(
  data: ReportData,
  style: Style,
): Pick<Digest, 'exposed' | 'review' | 'reviewListed' | 'noun'> {
  const exposed: StoreEntry[] = [];
  const review = new Map<string, number>();
  const reviewListed: StoreEntry[] = [];
  const kinds = new Set<string>();
  const most = style.all ? mostListed : listedOnTerminal;
  for (const store of data.stores) {
    kinds.add(store.kind);
    if (store.verdict === 'exposed' && exposed.length < most) exposed.push(store);
    if (store.verdict !== 'review') continue;
    const weakness = weaknessOf(store);
    review.set(weakness, (review.get(weakness) ?? 0) + 1);
    if (style.all && reviewListed.length < mostListed) reviewListed.push(store);
  }
  const areDatabases = data.scan.targets.every((target) =>
    /^(?!file:)[a-z0-9+]{2,}:/i.test(target),
  );
  const noun = nounFor(kinds.size === 0 && areDatabases ? ['database-table'] : kinds);
  return { exposed, review, reviewListed, noun };
}

function readNotExamined(
  data: ReportData,
  style: Style,
  show: (uri: string) => string,
): Omit<Digest, 'data' | 'show' | 'exposed' | 'review' | 'reviewListed' | 'noun'> {
  const unread = new Map<ProblemReason, UnreadGroup>();
  const unreadListed: NotExamined[] = [];
  const counts = { whole: 0, partial: 0, excluded: 0, loose: 0 };
  let previous = '';
  for (const entry of data.notExamined) {
    // A sealed store is locked by design: it has its own line.
    if (entry.verdict === 'sealed' && entry.reason === 'encrypted') continue;
    if (style.all && unreadListed.length < mostListed) unreadListed.push(entry);
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
  const { exposed, review, sealed, clear, 'not-examined': whole } = data.summary.stores;
  const unreadCount = Math.max(counts.whole, whole);
  return {
    unread,
    unreadListed,
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
