// The contract of an inventory: what is kept of scans, and nothing that could itself be stolen with profit. One file per engine.
import type { PeopleIndex } from '../model/people-index.ts';
import type {
  NotExamined,
  ScanInfo,
  ScanSummary,
  StoreEntry,
  StoreOutline,
} from '../model/scan.ts';
import type { StoreResult } from '../model/verdict.ts';
import type { Determinations } from './determinations.ts';

export interface NewScan {
  readonly startedAt: string;
  readonly version: string;
  readonly rulePack: string;
  readonly targets: readonly string[];
  /** Hash of the settings that decide what a scan finds; `--resume` compares it. */
  readonly settings: string;
}

export interface OpenScan {
  readonly id: string;
  /** One transaction: the store, its findings, its people. Whole values and names are dropped here whatever comes in. */
  record(result: StoreResult): void;
  /** Things that could not even become a store (an unreadable folder). */
  recordNotExamined(entry: NotExamined): void;
  finish(finishedAt: string, complete: boolean): void;
}

export interface Inventory {
  begin(scan: NewScan): OpenScan;
  /** The newest scan, or the one with this id. */
  scan(id?: string): ScanInfo | undefined;
  summary(scanId: string): ScanSummary;
  /** All scans, the newest first. */
  scans(): Iterable<ScanInfo>;
  /** Stores that are not `clear`: exposed first, then by people, then by URI. `most`: how many places of a finding to read. */
  stores(scanId: string, most?: { readonly places: number }): Iterable<StoreEntry>;
  /** Every store, the `clear` ones too, without findings: by URI. */
  outlines(scanId: string): Iterable<StoreOutline>;
  /** The people with covered information in the stores with these ids; in all exposed stores where none are named. */
  people(scanId: string, stores?: readonly string[]): PeopleIndex;
  notExamined(scanId: string): Iterable<NotExamined>;
  /** A store or a finding by its id, from the newest scan that has it. */
  find(
    id: string,
  ): { readonly store: StoreEntry; readonly finding?: StoreEntry['findings'][number] } | undefined;
  readonly determinations: Determinations;
  close(): void;
}
