// A record of what would follow from a loss, kept for years: facts of the inventory, completed and signed by a person.
import type { Verdict } from './verdict.ts';

export interface LostStore {
  readonly id: string;
  readonly uri: string;
  readonly verdict: Verdict;
  readonly persons: number;
}

export interface NewDetermination {
  /** ISO date. */
  readonly madeOn: string;
  /** ISO date until which it has to be kept. */
  readonly expiresOn: string;
  /** Id of the scan that the facts are from. */
  readonly scan: string;
  /** Id of the law that they were judged by. */
  readonly law: string;
  readonly persons: number;
  readonly missouriResidents: number;
  readonly stores: readonly LostStore[];
}

export interface Signature {
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  readonly outcome: 'notice' | 'no-notice';
}

export interface Determination extends NewDetermination {
  /** 'd_2026-11-20-01'. */
  readonly id: string;
  /** null while it is open. */
  readonly signature: Signature | null;
}
