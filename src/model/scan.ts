// A scan as inventories keep it and reports show it: counts, stores, and what could not be examined.
import type { ElementKind } from '../../detectors/detector.ts';
import type { LawView } from './law-view.ts';
import type { HiddenFinding, MarkCounts } from './mark.ts';
import type { Access, Problem, ProblemReason } from './store.ts';
import type { Disposition, Finding, Protection, Verdict } from './verdict.ts';

export interface StoreEntry {
  readonly id: string;
  readonly uri: string;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly protection: Protection;
  readonly access: Access;
  readonly persons: number;
  readonly missouriResidents: number;
  readonly bytes?: number;
  /** ISO 8601, UTC, where the system tells. */
  readonly modifiedAt?: string | null;
  readonly findings: readonly Finding[];
  /** What kept it, or part of it, from being examined; absent where nothing did. */
  readonly problems?: readonly Problem[];
}

/** A store without its findings: enough to find it, to compare it, and to add up what kind of thing it is. */
export interface StoreOutline {
  readonly id: string;
  readonly uri: string;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly bytes: number;
  readonly modifiedAt: string | null;
  readonly persons: number;
  readonly missouriResidents: number;
}

export interface NotExamined {
  readonly uri: string;
  readonly reason: ProblemReason;
  readonly detail: string;
  /** The verdict of the store concerned (a sealed store, or one read in part); absent where there is no store. */
  readonly verdict?: Verdict;
}

export interface ScanSummary {
  readonly stores: Readonly<Record<Verdict, number>>;
  /** Bytes of the stores examined. */
  readonly bytes: number;
  readonly persons: number;
  /** Bounds between which the number of distinct people lies. */
  readonly personsRange: readonly [number, number];
  readonly missouriResidents: number;
  readonly elements: Readonly<
    Partial<Record<ElementKind, Readonly<Partial<Record<Disposition, number>>>>>
  >;
  /** What marks take out of these numbers; absent where nobody asked for them. */
  readonly marks?: MarkCounts;
}

export interface ScanInfo {
  readonly id: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly version: string;
  readonly rulePack: string;
  readonly targets: readonly string[];
  readonly complete: boolean;
  /** Files and databases that were not read again, because nothing of them had changed; absent where there were none. */
  readonly unchanged?: number;
  /** True where it did not come to its end: it runs, was interrupted, or died. */
  readonly cutOff?: boolean;
}

/** Everything a renderer may see. Stores come as an iterable so that a large inventory is never held whole. */
export interface ReportData {
  readonly scan: ScanInfo;
  /** The law that the scan was judged by. */
  readonly law: LawView;
  readonly summary: ScanSummary;
  readonly stores: Iterable<StoreEntry>;
  readonly notExamined: Iterable<NotExamined>;
  /** Findings that marks take out of the stores. */
  readonly hidden?: readonly HiddenFinding[];
}
