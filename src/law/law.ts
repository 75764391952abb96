// The contract of a body of law: facts in, dispositions and verdicts with reasons out. One folder per state.
import type { ElementKind } from '../../detectors/detector.ts';
import type { Bond, Confidence, Form, Visible } from '../model/element.ts';
import type { LawView } from '../model/law-view.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { Problem } from '../model/store.ts';
import type { Disposition, Limb, Protection, Verdict } from '../model/verdict.ts';

/** All that matters of one element for the question whether it is covered. */
export interface Evidence {
  readonly kind: ElementKind;
  readonly form: Form;
  readonly visible?: Visible;
  readonly confidence: Confidence;
  /** The name that the element is tied to. */
  readonly name: 'first-last' | 'initial-last' | 'last-only' | 'first-only' | 'none';
  /** `unreadable`: the name is there, but encrypted or hashed. */
  readonly nameReadable: boolean;
  readonly nameConfidence: Confidence;
  readonly bond: Bond | null;
  /** A required code for a financial account is tied to the same person or record. */
  readonly code: boolean;
  /** True where it is uncertain whose element it is. */
  readonly doubtful: boolean;
  /** True where nothing but standing in the same text ties it to that name. */
  readonly loose: boolean;
  /** The owner's attestation that this store's information is lawfully from public records: its stated basis. */
  readonly publicRecord?: string;
}

export interface Ruling {
  readonly limb: Limb | null;
  readonly disposition: Disposition;
  /** Plain words; each ends up in a report. */
  readonly because: readonly string[];
}

/** What the organization that runs the scan has stated about itself and its stores. */
export interface Attestations {
  readonly entity: 'private' | 'government';
  /** Glob patterns (over URIs) of stores whose information is lawfully from public records. */
  readonly publicRecords: readonly {
    readonly stores: string;
    readonly basis: string;
    /** Who has reviewed that basis. */
    readonly reviewer?: string;
  }[];
}

export interface StoreEvidence {
  readonly facts: readonly ProtectionFact[];
  readonly problems: readonly Problem[];
  readonly dispositions: ReadonlyMap<Disposition, number>;
  /** True when any of its content could be read. */
  readonly read: boolean;
}

export interface Law {
  readonly id: string;
  readonly title: string;
  rule(evidence: Evidence, attestations: Attestations): Ruling;
  protection(facts: readonly ProtectionFact[]): Protection;
  verdict(store: StoreEvidence, protection: Protection): Verdict;
  /** The citation of a limb, e.g. 'RSMo 407.1500.1(9)(a)'. */
  cite(limb: Limb): string;
  /** What decides its rulings, as data: new rules must look again at what old ones saw. */
  readonly rules: unknown;
  /** Its words, citations and duties, for reports. */
  readonly view: LawView;
}
