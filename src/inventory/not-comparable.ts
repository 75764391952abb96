// Which stores of an earlier scan a later one says nothing about: fewer findings from less reading are no improvement.
import type { NotComparable, NotComparableReason } from '../model/diff.ts';
import type { ProblemReason } from '../model/store.ts';
import type { StorePair } from './compare-stores.ts';
import type { ScanRow } from './rows.ts';
import type { Sql } from './sql.ts';

export interface SortedOut {
  readonly comparable: readonly StorePair[];
  readonly notComparable: readonly NotComparable[];
  /** Row numbers of stores that were exposed and of which the later scan says nothing: their people still count. */
  readonly stillExposed: readonly number[];
}

interface Gap {
  readonly uri: string;
  readonly reason: ProblemReason;
  readonly detail: string;
}

interface Why {
  readonly reason: NotComparableReason;
  readonly uri: string;
  readonly detail: string;
}

export function sortOut(sql: Sql, pairs: readonly StorePair[], to: ScanRow): SortedOut {
  const gaps = sql.all<Gap>('select uri, reason, detail from problem where scan = ?', to.number);
  const targets = JSON.parse(to.targets) as string[];
  const groups = new Map<string, { why: Why; pairs: StorePair[] }>();
  const comparable: StorePair[] = [];
  for (const pair of pairs) {
    const why = whyNot(pair, { gaps, targets, isCutOff: to.state !== 'finished' });
    if (!why) comparable.push(pair);
    else {
      const key = `${why.reason} ${why.uri}`;
      const group = groups.get(key) ?? { why, pairs: [] };
      group.pairs.push(pair);
      groups.set(key, group);
    }
  }
  const wasExposed = (one: StorePair): boolean => one.before?.side.verdict === 'exposed';
  const all = [...groups.values()];
  return {
    comparable,
    notComparable: all
      .map(({ why, pairs: held }) => ({
        ...why,
        stores: held.length,
        exposed: held.filter(wasExposed).length,
      }))
      .toSorted((a, b) => b.exposed - a.exposed || b.stores - a.stores || (a.uri < b.uri ? -1 : 1)),
    stillExposed: all.flatMap(({ pairs: held }) =>
      held.filter(wasExposed).flatMap(({ before }) => (before ? [before.number] : [])),
    ),
  };
}

interface Later {
  readonly gaps: readonly Gap[];
  readonly targets: readonly string[];
  readonly isCutOff: boolean;
}

function whyNot({ before, after }: StorePair, { gaps, targets, isCutOff }: Later): Why | null {
  if (!before || before.side.verdict === 'not-examined') return null;
  const { uri } = before.side;
  if (after?.side.verdict === 'not-examined') {
    const detail = 'it could be examined before and could not this time';
    return { reason: 'unread', uri, detail };
  }
  if (after) return null;
  const gap = gaps.find((one) => isWithin(uri, one.uri));
  if (gap?.reason === 'excluded') return { reason: 'excluded', uri: gap.uri, detail: gap.detail };
  if (gap) return { reason: 'unreachable', uri: gap.uri, detail: gap.detail };
  const [first = ''] = targets;
  if (!targets.some((target) => isWithin(uri, target))) {
    const detail = 'it lies outside the targets of the later scan';
    return { reason: 'targets', uri: first, detail };
  }
  if (!isCutOff) return null;
  const detail = 'the later scan did not come to its end';
  return { reason: 'cut-off', uri: first, detail };
}

/** The same address, or one below it: in its folder, in its archive, in its database. */
function isWithin(uri: string, outer: string): boolean {
  if (!uri.startsWith(outer)) return false;
  const next = uri[outer.length];
  return next === undefined || next === '/' || next === '!' || outer.endsWith('/');
}
