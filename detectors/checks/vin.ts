// Vehicle identification numbers: 17 signs, never I, O or Q, check digit in the ninth (49 CFR 565.15(c)).

const grammar = /^[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}$/;
/** What each letter counts, A to Z; I, O and Q do not occur. */
const letterWorth = '12345678.12345.7.923456789';
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

export function passesVin(vin: string): boolean {
  if (!grammar.test(vin)) return false;
  const sum = weights.reduce((total, weight, at) => {
    const code = vin.charCodeAt(at);
    const worth = code < 58 ? code - 48 : Number(letterWorth[code - 65]);
    return total + weight * worth;
  }, 0);
  const check = sum % 11;
  return vin[8] === (check === 10 ? 'X' : String(check));
}
