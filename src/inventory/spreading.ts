// The contract of an inventory over which a scan can be spread: what is left of it, and what each part of it records.
import type { Basis, NewScan, OpenScan } from './inventory.ts';
import type { NotExamined } from '../model/scan.ts';
import type { Stretches } from './postgres-stretches.ts';
import type { ScanLock } from './scan-lock.ts';
import type { Server } from './sql.ts';

/** A scan that is spread over workers. */
export interface SpreadScan {
  readonly id: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** JSON. */
  readonly basis: string;
  readonly plan: string;
  /** All its parts were put into the queues. */
  readonly isFed: boolean;
  /** Put in so far. */
  readonly parts: number;
}

export interface SpreadPart {
  /** Id of its job. */
  readonly job: string;
  readonly queue: string;
}

/** What one part records: nothing of it is written before `write` is called, inside of a transaction. */
export interface PartRecord {
  readonly open: OpenScan;
  /** Bytes that wait to be written, about. */
  readonly weight: number;
  write(): void;
}

/** At most one scan of an inventory is spread at a time. */
export interface Spreading extends Stretches {
  readonly server: Server;
  /** Schema for the tables of the queue. */
  readonly queueSchema: string;
  current(): SpreadScan | undefined;
  begin(scan: NewScan, plan: string): SpreadScan;
  /** Begins again with what was cut off; parts that were put in before are void. */
  again(id: string, scan: NewScan, plan: string): SpreadScan;
  add(scan: Pick<SpreadScan, 'id'>, parts: readonly SpreadPart[]): void;
  /** No more parts will come. */
  fed(scan: SpreadScan): void;
  /** Parts that are not done; of all queues where none are named. */
  left(queues?: readonly string[]): number;
  isLeft(job: string): boolean;
  /** A part is done. False where it was void. */
  remove(job: string): boolean;
  /** It goes on under another job. False where it was void. */
  replace(job: string, by: string): boolean;
  /** What nobody came to the end of. */
  recordLost(scanId: string, entries: readonly NotExamined[]): void;
  join(scanId: string, basis: Basis): PartRecord;
  /** Ends the scan where all its parts are done. @returns its id where it was ended by this call */
  endIfDone(): string | undefined;
  /** Parts that were left are void; the scan stays as one that was cut off. @returns how many */
  dissolve(): number;
  /** Scans together with others that share; undefined where somebody scans alone. */
  share(): ScanLock | undefined;
  /** Of whoever puts parts in; undefined where somebody does. */
  feeder(): ScanLock | undefined;
}
