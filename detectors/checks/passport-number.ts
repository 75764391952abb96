// Judges a passport number: check digits where it is a machine-readable line, fillers elsewhere.
import type { CheckResult } from '../detector.ts';
import { digitsOf, isRepdigit } from './digits.ts';
import { judgeMrz } from './mrz.ts';

export function judgePassport(value: string): CheckResult {
  if (value.length >= 30) return judgeMrz(value);
  const digits = digitsOf(value);
  if (digits.length < 5) return 'invalid';
  return isRepdigit(digits) || digits === '123456789' ? 'test' : 'unknown';
}
