// Everything that a report for people may draw on: one scan, those before it, the law, and what people have stated.
import type { LawView } from '../model/law-view.ts';
import type { PeopleIndex } from '../model/people-index.ts';
import type {
  NotExamined,
  ScanInfo,
  ScanSummary,
  StoreEntry,
  StoreOutline,
} from '../model/scan.ts';
import type { Statements } from '../model/statements.ts';

export interface Dossier {
  readonly scan: ScanInfo;
  /** The law that the scan was judged by. */
  readonly law: LawView;
  readonly summary: ScanSummary;
  readonly statements: Statements;
  /** ISO date of the day on which the report is made. */
  readonly today: string;
  /** Stores that are not clear, with so many places of each finding; one in memory at a time. */
  stores(places: number): Iterable<StoreEntry>;
  outlines(scanId: string): Iterable<StoreOutline>;
  notExamined(): Iterable<NotExamined>;
  /** The people in these stores together; in all that are exposed where none are named. */
  people(stores?: readonly string[]): PeopleIndex;
  /** All scans, the newest first. */
  scans(): Iterable<ScanInfo>;
  summaryOf(scanId: string): ScanSummary;
  /** Whether a store's address fits a pattern of the configuration. */
  fits(pattern: string, uri: string): boolean;
  /** The first address pattern under `stores:` that fits. */
  statementKey(uri: string): string | undefined;
}
