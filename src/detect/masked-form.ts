// Reads a value that is already covered over in part: which of its characters still show.
import type { Visible } from '../model/element.ts';

const coverOnly = /^[*xX#•●█_.\-\s/]*$/;

/** What shows of e.g. "***-**-1234". @returns null when nothing shows, so that there is no element at all */
export function visibleOf(value: string): Visible | null {
  const digits = value.replace(/\D/g, '');
  if (digits.length === 0) return null;
  const firstDigit = value.search(/\d/);
  const head = value.slice(0, firstDigit);
  const tail = value.slice(firstDigit);
  return { characters: digits.length, onlyLast: coverOnly.test(head) && /^[\d\s-]+$/.test(tail) };
}
