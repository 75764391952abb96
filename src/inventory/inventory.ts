// The contract of an inventory: what is kept of scans, and nothing that could itself be stolen with profit. One file per engine.
import type { DiffData } from '../model/diff.ts';
import type { PeopleIndex } from '../model/people-index.ts';
import type {
  NotExamined,
  ScanInfo,
  ScanSummary,
  StoreEntry,
  StoreOutline,
} from '../model/scan.ts';
import type { Access } from '../model/store.ts';
import type { StoreResult } from '../model/verdict.ts';
import type { HeldStore } from './apply-marks.ts';
import type { Determinations } from './determinations.ts';
import type { Keeping } from './keeping.ts';
import type { Marks } from './marks.ts';
import type { ScanLock } from './scan-lock.ts';
import type { Spreading } from './spreading.ts';
import type { FolderEnd, Standing } from './standing.ts';

export interface NewScan {
  readonly startedAt: string;
  readonly version: string;
  readonly rulePack: string;
  readonly targets: readonly string[];
  /** Hash of the settings that decide what a scan finds; `--resume` compares it. */
  readonly settings: string;
  /** What results depend on beside the stores themselves; without it, everything is read again next time. */
  readonly basis?: Basis;
}

/** The name of each dependence, and its state. */
export type Basis = Readonly<Record<string, string>>;

/** Something that is read in one go, as it lies there now. */
export interface ItemState {
  readonly uri: string;
  /** Device, file number and time of birth; '' where the system gives none. */
  readonly identity: string;
  /** Size, times and file number: the same as long as nobody wrote. '' = nothing can be told. */
  readonly token: string;
  readonly access: Access;
}

export interface KeptState extends ItemState {
  /** As `KnownItem` has it. */
  readonly digest: string | null;
}

/** An item that was read to its end before, by an earlier scan or by this one. */
export interface KnownItem extends Omit<ItemState, 'access'> {
  /** Row numbers. */
  readonly item: number;
  readonly reading: number;
  /** JSON. */
  readonly access: string;
  /** Address at which it was first seen: the ids of its stores are made of it. */
  readonly anchor: string;
  /** Keyed print of its whole content; null where its times can be trusted. */
  readonly digest: string | null;
  /** Token of what lies beside it and matters for it. */
  readonly beside: string;
  /** What its results depend on: see `scan/traits.ts`. */
  readonly traits: readonly string[];
  /** Under what it was read, and the row number of that. */
  readonly basis: Basis;
  readonly under: number;
}

/** What is known of a reading once it came to its end. */
export interface ReadingEnd {
  /** '' where it must be read again whatever it looks like. */
  readonly token: string;
  readonly digest: string | null;
  readonly beside: string;
  readonly traits: readonly string[];
}

/** One item while it is read. */
export interface OpenReading {
  /** A store of it, with its findings and people. Whole values and names are dropped here whatever comes in. */
  record(result: StoreResult): void;
  /** A store of it, and all inside that, which is as the reading before found it. */
  carry(uri: string): void;
  /** It came to its end: its results stand until it changes. `within`: the folder that it is counted in. */
  finish(end: ReadingEnd, within?: FolderEnd): void;
}

/**
 * A scan that is being recorded. What it is told is written together a few times a second; an error of that is
 * thrown by whatever is called next.
 */
export interface OpenScan extends Pick<Standing, 'keepFolder' | 'openFolder'> {
  readonly id: string;
  /** Items known to lie at this address (one), or to have this identity or token (several, with hard links and copies). */
  known(uri: string): KnownItem | undefined;
  knownByIdentity(identity: string): readonly KnownItem[];
  /** `shape`: how their tokens begin. */
  knownByShape(shape: string): readonly KnownItem[];
  /** The uris of its stores, and the prints of the values that were kept. */
  storesOf(reading: number): { readonly uris: string[]; readonly prints: ReadonlySet<string> };
  /** The tokens that its stores have of their own, by uri. */
  signsOf(reading: number): Readonly<Record<string, string>>;
  /** Unchanged: what was found then stands, here and under the basis of this scan. */
  keep(known: KnownItem, now: KeptState, within?: FolderEnd): void;
  /** Begins to read an item; `known` where it is one that was read before. */
  read(now: ItemState, known?: KnownItem): OpenReading;
  /** The address that the ids of its stores are made of, once it is begun to be read. */
  anchorFor(now: ItemState, known?: KnownItem): string;
  /** A store that is read by itself, and anew in every scan. */
  record(result: StoreResult): void;
  /** Things that could not even become a store (an unreadable folder). */
  recordNotExamined(entry: NotExamined): void;
  /** Stores so far with these verdicts, and what could not be examined to its end. */
  count(): ScanCount;
  finish(finishedAt: string, complete: boolean): void;
  /** The scan was interrupted: it can be gone on with. */
  stop(at: string): void;
}

export interface ScanCount {
  readonly exposed: number;
  readonly review: number;
  /** Stores and entries that could not be examined, or only in part; not what was left out on purpose. */
  readonly notExamined: number;
}

/** What a scan needs of an inventory: where it writes, and what it reads back for its own report. */
export interface ScanRecorder {
  begin(scan: NewScan): OpenScan;
  /** Goes on with a scan that did not come to its end, under the rules and settings given. */
  resume(id: string, scan: NewScan): OpenScan;
  /** The newest scan, or the one with this id. */
  scan(id?: string): ScanInfo | undefined;
  summary(scanId: string): ScanSummary;
  /** Stores that are not `clear`: exposed first, then by people, then by URI. `most`: how many places of a finding to read. */
  stores(scanId: string, most?: { readonly places: number }): Iterable<StoreEntry>;
  notExamined(scanId: string): Iterable<NotExamined>;
}

export interface Inventory extends ScanRecorder {
  /** All scans, the newest first. */
  scans(): Iterable<ScanInfo>;
  /** Every store, the `clear` ones too, without findings: by URI. */
  outlines(scanId: string): Iterable<StoreOutline>;
  /** The people with covered information in the stores with these ids; in all exposed stores where none are named. */
  people(scanId: string, stores?: readonly string[]): PeopleIndex;
  /** A store or a finding by its id, from the newest scan that has it. */
  find(
    id: string,
  ): { readonly store: StoreEntry; readonly finding?: StoreEntry['findings'][number] } | undefined;
  /** The stores of a scan in which any of these findings lies. */
  holders(scanId: string, findings: readonly string[]): Iterable<HeldStore>;
  /** What became of everything between two scans. @throws Error where there is no such scan */
  compare(from: string, to: string): DiffData;
  /** All scans, newest first, with their counts, also those whose stores are no longer kept. */
  history(): readonly PastScan[];
  /** The newest scan of exactly these targets, if it did not come to its end. */
  unfinished(targets: readonly string[]): UnfinishedScan | undefined;
  /** Names of the machines that scanned files of their own into it. */
  machines(): readonly string[];
  /** At most one scan at a time; undefined where another one runs. */
  lock(): ScanLock | undefined;
  /** Absent where a scan cannot be spread over workers. */
  readonly spreading?: Spreading;
  /** Records of determinations of the risk of harm. */
  readonly determinations: Determinations;
  /** What people say of findings. */
  readonly marks: Marks;
  readonly keeping: Keeping;
  close(): void;
}

export interface UnfinishedScan {
  readonly id: string;
  readonly startedAt: string;
  readonly rulePack: string;
  readonly settings: string;
  /** 'host:process' that ran it last. */
  readonly runBy: string;
}

export interface PastScan {
  readonly scan: ScanInfo;
  readonly summary: ScanSummary;
  /** False where its stores are no longer kept: only its counts are. */
  readonly hasStores: boolean;
}
