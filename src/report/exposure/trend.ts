// How many people were exposed in earlier scans of the same targets, and where two scans cannot be compared.
import type { ScanInfo, ScanSummary } from '../../model/scan.ts';

export interface TrendPoint {
  readonly scan: string;
  /** ISO date and time. */
  readonly at: string;
  readonly persons: number;
  readonly exposed: number;
  readonly notExamined: number;
  /** Why it cannot be compared with the scan before; null where it can. */
  readonly break: string | null;
}

export interface History {
  /** The newest first. */
  readonly scans: Iterable<ScanInfo>;
  summary(scanId: string): ScanSummary;
}

const mostScans = 12;
/** A larger change in what could not be read says more of the reading than of the stores. */
const comparableShare = 0.02;

/** The newest scans of the same targets, the oldest first; the last is the scan itself. */
export function trendOf(newest: ScanInfo, current: ScanSummary, history: History): TrendPoint[] {
  const earlier = [...history.scans]
    .filter((scan) => isBefore(scan, newest) && sameTargets(scan, newest))
    .slice(0, mostScans - 1)
    .map((scan): Known => ({ scan, summary: history.summary(scan.id) }));
  const known: Known[] = [...earlier.toReversed(), { scan: newest, summary: current }];
  return known.map(({ scan, summary }, index) => {
    const before = known[index - 1];
    return {
      scan: scan.id,
      at: scan.startedAt,
      persons: summary.persons,
      exposed: summary.stores.exposed,
      notExamined: summary.stores['not-examined'],
      break: before ? whyApart(before, { scan, summary }) : null,
    };
  });
}

function isBefore(scan: ScanInfo, newest: ScanInfo): boolean {
  return scan.id !== newest.id && scan.startedAt <= newest.startedAt;
}

function sameTargets(one: ScanInfo, other: ScanInfo): boolean {
  return [...one.targets].toSorted().join('\n') === [...other.targets].toSorted().join('\n');
}

interface Known {
  readonly scan: ScanInfo;
  readonly summary: ScanSummary;
}

function whyApart(before: Known, after: Known): string | null {
  if (before.scan.rulePack !== after.scan.rulePack) return 'other rules were applied';
  const share = ({ stores }: ScanSummary): number =>
    stores['not-examined'] /
    Math.max(
      1,
      Object.values(stores).reduce((sum, one) => sum + one, 0),
    );
  return Math.abs(share(before.summary) - share(after.summary)) > comparableShare
    ? 'not the same stores could be examined'
    : null;
}
