// The limbs of RSMo 407.1500.1(9): which kind of element belongs to which, and what else each limb requires.
import type { ElementKind } from '../../../detectors/detector.ts';
import type { Limb } from '../../model/verdict.ts';

export interface LimbRule {
  readonly limb: Limb;
  /** True where the limb asks for "any required security code, access code, or password" besides. */
  readonly needsCode: boolean;
  /** A number with so few possible values that a hash of it can be reversed by trying them all. */
  readonly isNumber: boolean;
  /** How much may show of a value that is "redacted" in the words of 407.1500.1(10). */
  readonly redaction: Redaction;
}

export interface Redaction {
  readonly characters: number;
  /** True where only the last characters may show. */
  readonly onlyLast: boolean;
  readonly words: string;
}

const lastFour: Redaction = {
  characters: 4,
  onlyLast: true,
  words: 'no more than the last four characters are visible',
};
const fiveDigits: Redaction = {
  characters: 5,
  onlyLast: false,
  words: 'no more than five digits are visible',
};
const nothing: Redaction = { characters: 0, onlyLast: true, words: 'nothing of it is visible' };

/** Element kind → limb. Every kind of the detectors is listed; a test holds both sides to it. */
export const limbRules: Readonly<Record<ElementKind, LimbRule>> = {
  ssn: { limb: 'a', needsCode: false, isNumber: true, redaction: fiveDigits },
  'drivers-license': { limb: 'b', needsCode: false, isNumber: true, redaction: lastFour },
  itin: { limb: 'b', needsCode: false, isNumber: true, redaction: lastFour },
  passport: { limb: 'b', needsCode: false, isNumber: true, redaction: lastFour },
  'medicare-id': { limb: 'b', needsCode: false, isNumber: true, redaction: lastFour },
  'medicaid-id': { limb: 'b', needsCode: false, isNumber: true, redaction: lastFour },
  'alien-number': { limb: 'b', needsCode: false, isNumber: true, redaction: lastFour },
  'military-id': { limb: 'b', needsCode: false, isNumber: true, redaction: lastFour },
  'government-id': { limb: 'b', needsCode: false, isNumber: true, redaction: lastFour },
  'payment-card': { limb: 'c', needsCode: true, isNumber: true, redaction: lastFour },
  'bank-account': { limb: 'c', needsCode: true, isNumber: true, redaction: lastFour },
  'routing-number': { limb: 'd', needsCode: true, isNumber: true, redaction: lastFour },
  'electronic-id': { limb: 'd', needsCode: true, isNumber: false, redaction: lastFour },
  'access-code': { limb: 'c', needsCode: false, isNumber: false, redaction: nothing },
  medical: { limb: 'e', needsCode: false, isNumber: false, redaction: nothing },
  'health-insurance-id': { limb: 'f', needsCode: false, isNumber: true, redaction: lastFour },
};

/** The citation of a limb, as it is printed. */
export function citeLimb(limb: Limb): string {
  return `RSMo 407.1500.1(9)(${limb})`;
}
