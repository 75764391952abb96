// Judges a number that only its label makes an identifier: years, dates and fillers are none.
import type { CheckResult } from '../detector.ts';
import { digitsOf, isRepdigit } from './digits.ts';

const year = /^(?:19|20)\d\d$/;
const isoDate = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const usDate = /^(?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])[-/. ](?:19|20)?\d\d$/;
const years = /^(?:19|20)\d\d[- ](?:(?:19|20)\d\d|\d\d?)$/;
const phone = /^\(?\d{3}\)?[ -.]\d{3}[-. ]\d{4}$/;

/** Of vulnerabilities, rules of programs and protocols. */
const standard =
  /^(?:CVE|CWE|CMP|RFC|ISO|IEC|IEEE|NIST|ANSI|NL|MAC|ECMA|PEP|JSR|UAX|KB|MS)[- ]?\d{3,5}(?:-\d{2,6})?$/i;

/** Written as nothing but dates and telephones are. */
export function isDateOrPhone(value: string): boolean {
  return [isoDate, usDate, phone].some((form) => form.test(value));
}

export function judgeLabelled(value: string): CheckResult {
  const digits = digitsOf(value);
  if ([year, years, isoDate, usDate, phone].some((form) => form.test(value))) return 'invalid';
  if (/^0+$/.test(value) || standard.test(value)) return 'invalid';
  return isRepdigit(digits) && digits.length > 4 ? 'test' : 'unknown';
}
