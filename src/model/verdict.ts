// Verdicts, dispositions, findings and the result of examining one store: plain data without any raw value.
import type { ElementKind } from '../../detectors/detector.ts';
import type { Bond, Confidence, Fingerprint, Masked } from './element.ts';
import type { PersonPrint } from './person.ts';
import type { ProtectionFact } from './protection.ts';
import type { Access, Problem } from './store.ts';

/** Limbs of RSMo 407.1500.1(9), in order. */
export const limbs = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

export type Limb = (typeof limbs)[number];

export type Disposition =
  | 'covered'
  | 'no-name'
  | 'no-code'
  | 'redacted'
  | 'unreadable'
  | 'test-data'
  | 'public-record'
  | 'review';

export type Verdict = 'exposed' | 'review' | 'sealed' | 'clear' | 'not-examined';

/** One place where an element stands. */
export interface Place {
  readonly part?: string;
  readonly page?: number;
  readonly line?: number;
  readonly column?: string | number;
  readonly row?: number | string;
  readonly masked: Masked;
  /** Keyed print of the value: kept in the inventory, shown in no report. */
  readonly print?: Fingerprint;
  /** Only with --show-values; dropped before anything is stored. */
  readonly value?: string;
  readonly name?: string;
  readonly pairing?: Bond;
}

/** Occurrences of one kind, in one place, with one disposition. */
export interface Finding {
  /** Stable across scans: made of store, kind, disposition and place, without line, score or time. */
  readonly id: string;
  readonly type: ElementKind;
  readonly limb: Limb | null;
  readonly disposition: Disposition;
  readonly confidence: Confidence;
  readonly count: number;
  readonly persons: number;
  readonly places: readonly Place[];
  readonly because: readonly string[];
  /** Keyed print of all its values together: changes with any of them. Kept in the inventory, shown in no report. */
  readonly content?: Fingerprint;
}

export interface Protection {
  readonly state: 'none' | 'encrypted' | 'weak' | 'key-exposed';
  readonly mechanism: string | null;
  readonly safeHarbor: boolean;
  readonly because: readonly string[];
  readonly volume: { readonly encrypted: boolean | null; readonly mechanism: string | null };
}

/** One distinct person of a store who has covered information in it. */
export interface CoveredPerson {
  readonly print: PersonPrint;
  readonly limbs: readonly Limb[];
}

/** Everything that examining one store brought to light; crosses the worker border as a structured clone. */
export interface StoreResult {
  /** 's_' + 10 characters, stable across scans. */
  readonly id: string;
  readonly uri: string;
  readonly kind: string;
  readonly bytes: number;
  readonly modifiedAt: string | null;
  readonly verdict: Verdict;
  readonly protection: Protection;
  readonly facts: readonly ProtectionFact[];
  readonly access: Access;
  readonly persons: number;
  readonly missouriResidents: number;
  /** The people with covered information, packed: a million of them pass between threads as 41 MB. See people-blob.ts. */
  readonly covered: Uint8Array;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** True once any of its content was read. */
  readonly read?: boolean;
  /** Token of its own, where its container or database gives one: while it holds, the store need not be read again. */
  readonly sign?: string;
}
