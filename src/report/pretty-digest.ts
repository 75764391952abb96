// What the terminal report needs of a scan, gathered in one pass and bounded however large the scan is.
import type { NotExamined, ReportData, StoreEntry } from '../model/scan.ts';
import { nounFor, type Noun } from './nouns.ts';
import { pathShower } from './paths.ts';
import type { Style } from './report.ts';
import { countUnread, type Unread } from './unread.ts';
import { weaknessOf } from './weakness.ts';

/** Even a piped report lists no more than this; the rest is counted, and is whole in the machine formats. */
const mostListed = 5000;
const listedOnTerminal = 10;

export interface Digest extends Unread {
  readonly data: ReportData;
  readonly show: (uri: string) => string;
  readonly noun: Noun;
  readonly exposed: readonly StoreEntry[];
  /** Stores that need a look, by what is weak about them. */
  readonly review: ReadonlyMap<string, number>;
  /** Empty on a terminal. */
  readonly reviewListed: readonly StoreEntry[];
  /** Empty on a terminal. */
  readonly unreadListed: readonly NotExamined[];
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
): Unread & Pick<Digest, 'unreadListed'> {
  const unreadListed: NotExamined[] = [];
  const { notExamined: entries, summary } = data;
  const counted = countUnread({ entries, summary, show }, (entry) => {
    if (style.all && unreadListed.length < mostListed) unreadListed.push(entry);
  });
  return { ...counted, unreadListed };
}
