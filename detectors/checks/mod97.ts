// The two check digits of ISO/IEC 7064 MOD 97-10, as at the end of a LEI (ISO 17442) and of many member numbers.
import { squeeze } from './digits.ts';

/** True when the number that digits and letters (A = 10 … Z = 35) make, read from left to right, leaves 1 over 97. */
export function passesMod97(value: string): boolean {
  const signs = squeeze(value);
  if (signs.length < 3) return false;
  let rest = 0;
  for (const sign of signs) {
    const worth = Number.parseInt(sign, 36);
    rest = (worth > 9 ? rest * 100 + worth : rest * 10 + worth) % 97;
  }
  return rest === 1;
}
