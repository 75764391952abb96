// SNOMED CT identifiers: 6 to 18 digits, a partition of concepts, descriptions or relationships, and a Verhoeff check digit.

const multiply = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const permute = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Verhoeff, Error Detecting Decimal Codes (1969). */
function passesVerhoeff(digits: string): boolean {
  const check = Array.from(digits)
    .toReversed()
    .reduce((sum, digit, at) => {
      const permuted = Number(permute[at % 8]?.charAt(Number(digit)));
      return Number(multiply[sum]?.charAt(permuted));
    }, 0);
  return check === 0;
}

/** SNOMED CT Technical Implementation Guide: partition identifier before the check digit. */
export function isSnomed(id: string): boolean {
  return /^[1-9]\d{5,17}$/.test(id) && /^[01][0-2]$/.test(id.slice(-3, -1)) && passesVerhoeff(id);
}
