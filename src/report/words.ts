// The plain words of every code that a report shows. Data only; what a law says comes from the law.
import type { ElementKind } from '../../detectors/detector.ts';
import type { Bond } from '../model/element.ts';
import type { Disposition, Verdict } from '../model/verdict.ts';

export const dispositions: readonly Disposition[] = [
  'covered',
  'review',
  'no-code',
  'no-name',
  'redacted',
  'unreadable',
  'test-data',
  'public-record',
];

/** One and many; information cannot be counted and has one form. */
export const kindWords: Readonly<Record<ElementKind, readonly [string, string]>> = {
  ssn: ['Social Security number', 'Social Security numbers'],
  'drivers-license': ['driver license number', 'driver license numbers'],
  itin: ['taxpayer number (ITIN)', 'taxpayer numbers (ITIN)'],
  passport: ['passport number', 'passport numbers'],
  'medicare-id': ['Medicare number', 'Medicare numbers'],
  'medicaid-id': ['Medicaid number', 'Medicaid numbers'],
  'alien-number': ['alien registration number', 'alien registration numbers'],
  'military-id': ['military ID number', 'military ID numbers'],
  'government-id': ['government ID number', 'government ID numbers'],
  'payment-card': ['card number', 'card numbers'],
  'bank-account': ['bank account number', 'bank account numbers'],
  'routing-number': ['routing number', 'routing numbers'],
  'electronic-id': ['electronic account ID', 'electronic account IDs'],
  'access-code': ['access code', 'access codes'],
  medical: ['medical information', 'medical information'],
  'health-insurance-id': ['health insurance number', 'health insurance numbers'],
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
  exposed: 'exposed',
  review: 'needs a look',
  sealed: 'sealed',
  clear: 'clear',
  'not-examined': 'not examined',
};

export interface DispositionWords {
  /** Reads on from "Not covered:" and from "because". */
  readonly is: string;
  /** The fact without which it is not covered; '' where it is covered. */
  readonly missing: string;
  /** After "It would be covered if". */
  readonly coveredIf: string;
}

export const dispositionWords: Readonly<Record<Disposition, DispositionWords>> = {
  covered: { is: 'covered information', missing: '', coveredIf: '' },
  review: {
    is: 'the evidence is weak',
    missing: 'Evidence strong enough to say so without a person looking at it.',
    coveredIf:
      'a look at the place shows that it is what it seems to be and belongs to the person named.',
  },
  'no-code': {
    is: 'no code or password that opens the account is with it',
    missing: 'A security code, access code or password that would open the account.',
    coveredIf: 'such a code for the same person stood in the same record or document.',
  },
  'no-name': {
    is: 'no name is tied to it',
    missing: 'A first name or first initial and a last name in the same record, block or document.',
    coveredIf:
      'the person’s name stood with it, or could be joined to it by a key in the same store.',
  },
  redacted: {
    is: 'what is left of it is within the limit of redaction',
    missing: 'The digits that were cut off or covered over.',
    coveredIf: 'more of it could be read, here or in another place beside it.',
  },
  unreadable: {
    is: 'it is encrypted, hashed with a key, or replaced by a token',
    missing: 'A form of it that can be read.',
    coveredIf: 'the key that makes it readable lay with it.',
  },
  'test-data': {
    is: 'it is a published test number or placeholder',
    missing: 'A number that was issued to a person.',
    coveredIf: 'it were the number of a person.',
  },
  'public-record': {
    is: 'its owner attests that it is lawfully from public records',
    missing: 'Nothing: the attestation excludes it.',
    coveredIf: 'the attestation were withdrawn.',
  },
};

export const bondWords: Readonly<Record<Bond, string>> = {
  record: 'same record',
  block: 'same block',
  document: 'the document’s subject',
  joined: 'joined by a key',
};
