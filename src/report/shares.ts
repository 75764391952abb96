// Shares as a person reads them: never 100 % with something left, never 0 % with something there.

/** A share that rounds to 100 with something left is 99.9 %, and one that rounds to 0 with something there is 0.1 %. */
export function sharePercent(part: number, whole: number): string {
  if (whole === 0) return '0%';
  const rounded = Math.round((part / whole) * 100);
  if (rounded === 100 && part < whole) return '99.9%';
  if (rounded === 0 && part > 0) return '0.1%';
  return `${rounded}%`;
}
