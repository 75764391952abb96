// Judges a licence number by its state's series and by the holder's name, where these are known.
import type { CheckResult, Near } from '../detector.ts';
import { digitsOf, isRepdigit } from './digits.ts';
import { isDateOrPhone } from './labelled-number.ts';
import { agreesWithSurname } from './license-name.ts';
import { fitsState } from './license-shapes.ts';

/** Fillers; a year; a word of a form. */
const placeholder = /^[A-Z]?(?:0?123456789?0?|987654321?0?)$/i;
const year = /^(?:19|20)\d\d$/;

export function judgeLicenseNumber(value: string, near: Near): CheckResult {
  const digits = digitsOf(value);
  if (year.test(value) || digits.length < 2 || isDateOrPhone(value)) return 'invalid';
  if (isRepdigit(digits) && digits.length > 4) return 'test';
  if (placeholder.test(value) && value.length > 8) return 'test';
  if (near.surname && agreesWithSurname(value, near.surname, near.state)) return 'valid';
  return near.state && fitsState(value, near.state) ? 'valid' : 'unknown';
}
