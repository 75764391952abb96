// Data elements on both sides of the mask: raw candidates before it, masked elements after it.
import type { ElementKind } from '../../detectors/detector.ts';

declare const masked: unique symbol;
declare const print: unique symbol;

/** Text that shows no more than the redaction limit of its kind; made only in `detect/mask.ts`. */
export type Masked = string & { readonly [masked]: true };
/** A keyed HMAC of a normalised value, 16 lower-case hex digits; made only in `detect/mask.ts`. */
export type Fingerprint = string & { readonly [print]: true };

export const elementKinds: readonly ElementKind[] = [
  'ssn',
  'drivers-license',
  'itin',
  'passport',
  'medicare-id',
  'medicaid-id',
  'alien-number',
  'military-id',
  'government-id',
  'payment-card',
  'bank-account',
  'routing-number',
  'electronic-id',
  'access-code',
  'medical',
  'health-insurance-id',
];

export type Confidence = 'high' | 'medium' | 'low';

/** What still shows of a value that is covered over in part. */
export interface Visible {
  readonly characters: number;
  /** True where only its last characters show. */
  readonly onlyLast: boolean;
}

/**
 * In what form the value lies there. `hashed`: a digest without a key, which trying all values reverses · `reversed`:
 * one that was so reversed, or ciphertext that was opened, with what stands beside it · `token-like`: in the clear, but
 * its column is spread as tokens are that keep the format · `scrambled`: by one fixed secret that shows through
 */
export type Form =
  | 'clear'
  | 'redacted'
  | 'hashed'
  | 'reversed'
  | 'unreadable'
  | 'token-like'
  | 'scrambled'
  | 'test';

/** A value as found, in the clear. Lives in one worker, from detection to the mask, and nowhere else. */
export interface Candidate {
  readonly kind: ElementKind;
  readonly detector: string;
  readonly raw: string;
  /** Offsets into the window's normalised text; in a table, into the cell. */
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** Of a value that is covered over in part: what still shows. */
  readonly visible?: Visible;
  readonly confidence: Confidence;
  /** The label that governs it, as normalised words, where there is one. */
  readonly label?: string;
  /** An access code that opens a financial account, not just any code or password. */
  readonly financial?: boolean;
  /** Each reason in plain words; never contains the value. */
  readonly because: readonly string[];
}

/** How an element is tied to its person, strongest first. */
export type Bond = 'record' | 'block' | 'document' | 'joined';
