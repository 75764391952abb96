// DEA registration numbers: (d1+d3+d5) + 2(d2+d4+d6), units digit = d7 (21 CFR 1301.35; DEA Diversion Control).
import type { CheckResult } from '../detector.ts';

const grammar = /^[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}$/;
/** Documentation placeholders. */
const placeholders = new Set(['AB1234563', 'F91234563', 'AP5836727', 'BB1388568']);

export function judgeDea(value: string): CheckResult {
  const dea = value.toUpperCase();
  if (!grammar.test(dea)) return 'invalid';
  const [a, b, c, d, e, f, check] = Array.from(dea.slice(2), Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if ((a + c + e + 2 * (b + d + f)) % 10 !== check) return 'invalid';
  return placeholders.has(dea) ? 'test' : 'valid';
}
