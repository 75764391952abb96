// What became of stores and people between two scans.
import type { ElementKind } from '../../detectors/detector.ts';
import type { ScanInfo, ScanSummary } from './scan.ts';
import type { Access } from './store.ts';
import type { Limb, Protection, Verdict } from './verdict.ts';

/** A store as one scan saw it. */
export interface StoreSide {
  readonly uri: string;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly protection: Protection;
  readonly access: Access;
  readonly persons: number;
  readonly missouriResidents: number;
  /** Kinds of covered information in it, with their limbs. */
  readonly covered: readonly { readonly type: ElementKind; readonly limb: Limb | null }[];
}

/**
 * `appeared` / `gone`: there was, there is no such store · `exposed`: readable covered information where there was none ·
 * `protected`: was exposed, is sealed · `relieved`: was exposed, is not any more, and not because it was sealed ·
 * `people`: exposed before and after, other people · `opened` / `closed`: more, fewer can open it · `moved`: nothing but
 * its address is another · `verdict`: any other change of verdict
 */
export const changeKinds = [
  'exposed',
  'appeared',
  'people',
  'opened',
  'gone',
  'protected',
  'relieved',
  'closed',
  'verdict',
  'moved',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

export interface StoreChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly before: StoreSide | null;
  readonly after: StoreSide | null;
  /** Its address is another, whatever else changed. */
  readonly hasMoved: boolean;
  /** `rules`: nobody wrote to it; other rules or settings see it otherwise. */
  readonly cause: 'content' | 'rules';
  /** People who lie exposed in it, and nowhere in the earlier scan; who lay exposed in it, and nowhere in the later. */
  readonly peopleAdded: number;
  readonly peopleRemoved: number;
}

/**
 * Why a store that the earlier scan knew cannot be compared: `unread`: it could not be examined this time ·
 * `unreachable`: the folder or database it lies in could not · `excluded`: it was left out this time ·
 * `targets`: it lies outside the targets of the later scan · `cut-off`: the later scan did not come to its end
 */
export type NotComparableReason = 'unread' | 'unreachable' | 'excluded' | 'targets' | 'cut-off';

export interface NotComparable {
  readonly reason: NotComparableReason;
  /** The store, or what it lies in; the later scan's first target where there is nothing nearer. */
  readonly uri: string;
  readonly detail: string;
  readonly stores: number;
  /** Of these, exposed in the earlier scan: their people are still counted. */
  readonly exposed: number;
}

export interface DiffSide {
  readonly scan: ScanInfo;
  readonly summary: ScanSummary;
  /** Exposed people; in the later scan with those of stores that cannot be compared. */
  readonly persons: number;
  readonly missouriResidents: number;
  /** Exposed stores, counted like the people. */
  readonly exposed: number;
}

export interface DiffData {
  readonly from: DiffSide;
  readonly to: DiffSide;
  /** In the order of `ChangeKind`, then by people, then by address. */
  readonly changes: readonly StoreChange[];
  readonly notComparable: readonly NotComparable[];
  /** People exposed in the later scan only, and in the earlier only. */
  readonly peopleAdded: number;
  readonly peopleRemoved: number;
}
