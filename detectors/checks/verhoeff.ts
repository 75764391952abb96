// The Verhoeff check digit (J. Verhoeff, Error Detecting Decimal Codes, 1969): notices every swap of two neighbours.

/** Multiplication in the dihedral group D5: 0–4 are turns, 5–9 are reflections. */
function multiply(a: number, b: number): number {
  const turned = a < 5 ? a + (b % 5) : a - 5 - (b % 5);
  const turn = ((turned % 5) + 5) % 5;
  return a < 5 === b < 5 ? turn : turn + 5;
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** True when the last digit is the Verhoeff check digit of the digits before it. Digits only. */
export function passesVerhoeff(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false;
  let check = 0;
  for (let place = 0; place < digits.length; place++) {
    let digit = Number(digits[digits.length - 1 - place]);
    for (let times = place % 8; times > 0; times--) digit = permutation[digit] as number;
    check = multiply(check, digit);
  }
  return check === 0;
}
