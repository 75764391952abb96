// The nouns of the corpus: a document, what is labelled in it, and a genre that writes documents.
import type { Random } from '../fixtures/generate/random.ts';
import type { Draft } from './draft.ts';

/** The element types of the report that are labelled; an access code is never a finding by itself. */
export type LabelType =
  | 'ssn'
  | 'drivers-license'
  | 'itin'
  | 'passport'
  | 'medicare-id'
  | 'medicaid-id'
  | 'alien-number'
  | 'military-id'
  | 'government-id'
  | 'payment-card'
  | 'bank-account'
  | 'routing-number'
  | 'electronic-id'
  | 'medical'
  | 'health-insurance-id';

/** A limb of RSMo 407.1500.1(9). */
export type Limb = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

/** Whom an element belongs to, as far as names tell. */
export interface Owner {
  readonly first: string;
  readonly last: string;
}

export interface Label {
  readonly type: LabelType;
  /** As written in the document; for `medical`, the words that state the fact. */
  readonly value: string;
  /** One person; several of a joint account, each of whom is right; nobody where no full name is tied to it. */
  readonly of: readonly Owner[];
  /** The limb under which it is covered as it lies, or null. */
  readonly covered: Limb | null;
  /** Other types that the number may fairly be taken for. */
  readonly or?: readonly LabelType[];
  /** Fair to find and fair to leave: counts for nothing, in either direction. */
  readonly optional?: boolean;
}

export type Kind = 'record' | 'prose';

export interface LabelledDocument {
  readonly genre: string;
  readonly kind: Kind;
  /** Its columns stand at fixed places: accounts and routing numbers in it have a figure of their own. */
  readonly fixedWidth: boolean;
  /** Path below the folder of the corpus: 'hr-letter/03.txt'. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly labels: readonly Label[];
  /** Whether everything in it is labelled, so that anything else found is false. */
  readonly complete: boolean;
  /** Distinct people with covered information. */
  readonly people: number;
}

export interface Genre {
  readonly name: string;
  readonly kind: Kind;
  readonly fixedWidth?: boolean;
  /** How many documents one corpus holds; 8 of records and 16 of prose where it does not say. */
  readonly copies?: number;
  /** False where something in it may be found that has no label. */
  readonly complete?: boolean;
  readonly extension: string | ((random: Random) => string);
  /** The text with its marks, or bytes of which every text went through `draft.settle`. */
  write(draft: Draft): string | Promise<Uint8Array>;
}
