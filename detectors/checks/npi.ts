// National Provider Identifier: Luhn over 80840 + NPI (45 CFR 162.406; CMS NPI check digit).
import { passesLuhn } from './luhn.ts';

/** NPIs are public and no element; the check keeps them from passing as something else. */
export function isNpi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && passesLuhn(`80840${digits}`);
}
