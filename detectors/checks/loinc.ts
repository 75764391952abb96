// LOINC codes: digits, a hyphen and a Luhn check digit (LOINC Users' Guide).
import { passesLuhn } from './luhn.ts';

export function isLoinc(code: string): boolean {
  return /^\d{1,5}-\d$/.test(code) && passesLuhn(code.replace('-', ''));
}
