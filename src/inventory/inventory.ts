// The contract of an inventory: what is kept of scans, and nothing that could itself be stolen with profit. One file per engine.
import type { NotExamined, ScanInfo, ScanSummary, StoreEntry } from '../model/scan.ts';
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

/** What a scan needs of an inventory: where it writes, and what it reads back for its own report. */
export interface ScanRecorder {
  begin(scan: NewScan): OpenScan;
  /** The newest scan, or the one with this id. */
  scan(id?: string): ScanInfo | undefined;
  summary(scanId: string): ScanSummary;
  /** Stores that are not `clear`: exposed first, then by people, then by URI. */
  stores(scanId: string): Iterable<StoreEntry>;
  notExamined(scanId: string): Iterable<NotExamined>;
}

export interface Inventory extends ScanRecorder {
  /** A store or a finding by its id, from the newest scan that has it. */
  find(
    id: string,
  ): { readonly store: StoreEntry; readonly finding?: StoreEntry['findings'][number] } | undefined;
  /** Records of determinations of the risk of harm. */
  readonly determinations: Determinations;
  close(): void;
}
