// How long ago a store was changed last, in bands of years as people speak of them.

export const ageBands = [
  'This year',
  '1–2 years ago',
  '3–6 years ago',
  '7–10 years ago',
  'More than 10 years ago',
  'Not known',
] as const;

const yearsBelow = [1, 3, 7, 11];

/** The place in `ageBands` of a day, seen from the day of the scan; both as ISO dates. */
export function ageBand(modified: string, scannedAt: string): number {
  const year = Number(modified.slice(0, 4));
  const now = Number(scannedAt.slice(0, 4));
  if (!Number.isInteger(year) || year < 1970 || !Number.isInteger(now)) return ageBands.length - 1;
  const years = Math.max(0, now - year);
  const band = yearsBelow.findIndex((below) => years < below);
  return band < 0 ? yearsBelow.length : band;
}
