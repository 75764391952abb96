// What a scan is asked to do and what it answers: the seam between the commands and the engine.
import type { ScanRecorder } from '../inventory/inventory.ts';
import type { ReportData } from '../model/scan.ts';
import type { Target, WalkOptions } from '../sources/source.ts';
import type { PaceOptions } from './pace.ts';
import type { Settings } from './settings.ts';

/** How far a scan has come; sent often, so the receiver draws at its own pace. */
export interface ScanProgress {
  /** Stores finished. */
  readonly files: number;
  readonly bytes: number;
  /** Stores with the verdict `exposed`. */
  readonly exposed: number;
  /** Files that were not read again. */
  readonly unchanged?: number;
  /** URI of what has been in the works longest. */
  readonly current?: string;
}

export interface ScanRequest {
  readonly version: string;
  /** At least one. */
  readonly targets: readonly Target[];
  readonly walk: WalkOptions;
  readonly settings: Settings;
  readonly jobs: number;
  /** Milliseconds after which one item is given up as `timeout`. */
  readonly timeoutMsPerItem: number;
  /** Read everything anew, whatever is known of it. */
  readonly full?: boolean;
  /** Id of a scan that did not come to its end, to go on with. */
  readonly resume?: string;
  /** When it may read, and how fast; absent = always, and as fast as it can. */
  readonly pace?: PaceOptions;
  /** Stays open: the caller closes it. */
  readonly inventory: ScanRecorder;
  readonly onProgress: (progress: ScanProgress) => void;
  /** Aborted on Ctrl-C: finish what is being recorded, start nothing new. */
  readonly signal: AbortSignal;
}

export interface ScanOutcome {
  readonly scanId: string;
  /** Everything was examined to its end, but for what the user left out. */
  readonly complete: boolean;
  readonly interrupted: boolean;
  /** Stores by verdict. */
  readonly exposed: number;
  readonly review: number;
  /** Stores and entries that could not be examined, or only in part. */
  readonly notExamined: number;
  /** Files that were not read again. */
  readonly unchanged: number;
  /** The report with whole values, only when the request said `reveal`; otherwise read it from the inventory. */
  readonly live: ReportData | undefined;
}
