// Forms of values that are not worth a look whatever their digits are: dates, phone numbers, amounts. A column has few of them.
import { textOf, type CellSpan } from './cell-span.ts';
import { isWorthALook } from './worth-a-look.ts';

export interface KnownForms {
  /** Whether the cell is not worth a look. */
  has(cell: CellSpan): boolean;
}

const slots = 64;
/** Shorter values, or with fewer digits, are never worth a look. */
const shortest = 7;
const fewestDigits = 3;
/** "CVV2 327": here one digit is not as good as any other. */
const lettered = /^c/i;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** One digit for all. */
const folded = (code: number): number => (isDigit(code) ? 48 : code);

export function knownForms(): KnownForms {
  const forms: (string | undefined)[] = Array.from({ length: slots });
  return {
    has(cell) {
      const { bytes, from, to, digits } = cell;
      if (to - from < shortest || digits < fewestDigits) return true;
      let hash = to - from;
      for (let at = from; at < to; at++) hash = Math.imul(hash, 31) + folded(bytes[at] as number);
      const slot = (hash ^ (hash >>> 6) ^ (hash >>> 12)) & (slots - 1);
      const form = forms[slot];
      if (form !== undefined && isOf(form, cell)) return true;
      const value = textOf(cell);
      if (isWorthALook(value)) return false;
      const zeros = value.replace(/\d/g, '0');
      if (!lettered.test(value) && !isWorthALook(zeros)) forms[slot] = zeros;
      return true;
    },
  };
}

function isOf(form: string, { bytes, from, to }: CellSpan): boolean {
  if (form.length !== to - from) return false;
  for (let at = 0; at < form.length; at++)
    if (form.charCodeAt(at) !== folded(bytes[from + at] as number)) return false;
  return true;
}
