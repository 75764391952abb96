// Judges an account number: IBANs by mod 97, others only by what they cannot be.
import type { CheckResult } from '../detector.ts';
import { digitsOf, squeeze } from './digits.ts';
import { isMajorCard } from './card-networks.ts';
import { isClabe } from './clabe.ts';
import { judgeIban } from './iban.ts';
import { judgeLabelled } from './labelled-number.ts';
import { passesLuhn } from './luhn.ts';

/** Names of standards and reports, not of accounts: RFC7919, CVE-2024-1234. */
const document =
  /^(?:rfc|iso|iec|cve|cwe|fips|ansi|ieee|sha|utf|aes|ed|md|pr|gh|bug|kb|draft|din|en)[- ]?\d/i;

export function judgeAccountNumber(value: string): CheckResult {
  if (document.test(value) || /(?<!\d)(?:19|20)\d\d-\d\d-\d\d$/.test(value)) return 'invalid';
  // Whatever stands beside it: written so, it is no number of a bank.
  if (/^\d{3}-\d{2}-\d{4}$/.test(value)) return 'invalid';
  const squeezed = squeeze(value);
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(squeezed)) return judgeIban(value);
  const digits = digitsOf(value);
  // A statement of a credit card calls the card an account: the card's own detector has it.
  if (digits.length === squeezed.length && isMajorCard(digits) && passesLuhn(digits))
    return 'invalid';
  if (digits.length === 18 && squeezed.length === 18) return isClabe(digits) ? 'valid' : 'invalid';
  return squeezed.length < 4 || squeezed.length > 20 ? 'invalid' : judgeLabelled(value);
}
