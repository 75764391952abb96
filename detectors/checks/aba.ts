// ABA routing numbers: prefixes in use and the 3-7-1 check digit (ABA Routing Number Policy; 12 CFR 229 app. A).
import type { CheckResult } from '../detector.ts';
import { digitsOf } from './digits.ts';

/** Published or filler numbers that pass the checksum. 110000000 is Stripe's test number. */
const placeholders = new Set(['000000000', '123456780', '110000000']);

/** 00 US government, 01-12 Federal Reserve districts, 21-32 thrifts, 61-72 electronic, 80 traveller's cheques. */
const prefixInUse = /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/;

export function passesAba(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || !prefixInUse.test(digits)) return false;
  const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 10 === 0;
}

export function judgeRoutingNumber(value: string): CheckResult {
  const digits = digitsOf(value).padStart(9, '0');
  if (placeholders.has(digits)) return 'test';
  return passesAba(digits) ? 'valid' : 'invalid';
}
