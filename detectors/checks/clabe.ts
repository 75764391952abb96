// CLABE, the account number of Mexican banks: 18 digits, the last a check digit (Banco de México, circular 3/2012).

/** Weights 3, 7, 1 over the first 17 digits; each product and the sum modulo 10. */
export function isClabe(digits: string): boolean {
  if (!/^\d{18}$/.test(digits)) return false;
  const weights = [3, 7, 1];
  const sum = Array.from(digits.slice(0, 17), Number).reduce(
    (total, digit, at) => total + ((digit * (weights[at % 3] as number)) % 10),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(digits.charAt(17));
}
