// Texts that are too long to be scanned at once, piece by piece.
import type { Candidate } from '../model/element.ts';
import { longestScan } from './scan/text-scan.ts';

/** Cut where a line ends, or in a giant line anywhere. */
export function detectInPieces(
  text: string,
  detect: (piece: string) => readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < text.length;) {
    const limit = Math.min(text.length, from + longestScan);
    const cut = limit === text.length ? limit : text.lastIndexOf('\n', limit - 1) + 1;
    const to = cut > from ? cut : limit;
    for (const one of detect(text.slice(from, to)))
      found.push({ ...one, start: one.start + from, end: one.end + from });
    from = to;
  }
  return found;
}
