// What people say of findings: a mark is bound to one finding as it was, and says who judged it, why and until when.
import type { ElementKind } from '../../detectors/detector.ts';
import type { StoreEntry } from './scan.ts';
import type { Finding } from './verdict.ts';

/**
 * `confirmed`: it is what it is called · `test-data`: nobody's real information · `false-match`: no such information at
 * all · `public-record`: lawfully from public records, on a basis that somebody has reviewed · `remediated`: dealt with;
 * hides nothing, since the next scan shows whether it is
 */
export const markKinds = [
  'confirmed',
  'test-data',
  'false-match',
  'public-record',
  'remediated',
] as const;

export type MarkKind = (typeof markKinds)[number];

export interface Mark {
  /** Id of the finding, 'f_…'. */
  readonly finding: string;
  readonly says: MarkKind;
  /** Who. */
  readonly by: string;
  readonly why: string;
  /** ISO 8601, UTC. */
  readonly on: string;
  /** ISO date of the last day on which it holds; null = until content or rules change. */
  readonly until: string | null;
  /** Of a public record: the law or document that makes it one, and who reviewed that. */
  readonly basis: string | null;
  readonly reviewer: string | null;
  /** For whoever reviews the mark: where the finding lay, and of what kind it was. */
  readonly uri: string;
  readonly type: ElementKind;
  /** Keyed print of all values of the finding together; '' where there is none. */
  readonly content: string;
  /** The rule pack that found it. */
  readonly rules: string;
}

/** Whether a mark still speaks of what a scan found, and if not, why: then the finding is to be looked at again. */
export type MarkStanding =
  | 'in-force'
  | 'expired'
  | 'content-changed'
  | 'rules-changed'
  /** It was marked as dealt with, and a later scan found it all the same. */
  | 'still-there'
  /** The scan has no such finding. */
  | 'gone';

export interface MarkedFinding {
  readonly mark: Mark;
  readonly standing: MarkStanding;
}

/** A finding that a mark takes out of a report, with the store as it would be without the mark. */
export interface HiddenFinding {
  readonly store: StoreEntry;
  readonly finding: Finding;
  readonly mark: Mark;
}

/** What marks do to a report. */
export interface MarkCounts {
  /** Findings, and their occurrences, that are not counted because of marks. */
  readonly hidden: number;
  readonly occurrences: number;
  /** Stores that have another verdict because of them. */
  readonly stores: number;
  /** Findings whose mark no longer holds: they are counted again. */
  readonly resurfaced: number;
  /** Findings that were marked as dealt with and are still there. */
  readonly stillThere: number;
}

export const noMarks: MarkCounts = {
  hidden: 0,
  occurrences: 0,
  stores: 0,
  resurfaced: 0,
  stillThere: 0,
};
