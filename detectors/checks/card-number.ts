// Judges a card number: network, length, Luhn, and not a published test number.
import type { CheckResult } from '../detector.ts';
import { cardNetworks } from './card-networks.ts';
import { digitsOf } from './digits.ts';
import { passesLuhn } from './luhn.ts';
import { isTestCard } from './test-numbers.ts';

export function judgeCardNumber(value: string): CheckResult {
  const digits = digitsOf(value);
  if (!passesLuhn(digits) || cardNetworks(digits).length === 0) return 'invalid';
  return isTestCard(digits) ? 'test' : 'valid';
}
