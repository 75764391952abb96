// Taxpayer numbers that look like an SSN and begin with 9 (IRS Publication 4757; IRM 3.21.263).
import type { CheckResult } from '../detector.ts';
import { digitsOf, isRepdigit } from './digits.ts';

/** Fourth and fifth digit: ITIN 50-65, 70-88, 90-92, 94-99; ATIN 93; IRS temporary numbers (IRSN) below. */
const itin = /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])/;
const atin = /^9\d\d93/;
const irsn = /^9\d\d(?:0[1-9]|10|1[7-9]|2[89]|3[7-9])/;

export function judgeItin(value: string): CheckResult {
  const digits = digitsOf(value);
  if (digits.length !== 9) return 'unknown';
  if (isRepdigit(digits)) return 'test';
  if (itin.test(digits) || atin.test(digits)) return 'valid';
  return irsn.test(digits) ? 'unknown' : 'invalid';
}
