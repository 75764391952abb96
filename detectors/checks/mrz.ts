// Machine-readable zones of travel documents: check digits with weights 7-3-1 (ICAO Doc 9303 parts 3 to 7).
import type { CheckResult } from '../detector.ts';

/** The specimen of Doc 9303. */
const specimen = 'L898902C36UTO';

function signValue(sign: string): number {
  return sign === '<' ? 0 : Number.parseInt(sign, 36);
}

/** Check digit over a field. */
export function mrzCheckDigit(field: string): number {
  const weights = [7, 3, 1];
  return (
    Array.from(field).reduce(
      (sum, sign, at) => sum + signValue(sign) * (weights[at % 3] as number),
      0,
    ) % 10
  );
}

function holds(field: string, digit: string): boolean {
  return mrzCheckDigit(field) === signValue(digit);
}

/** Second line of a passport (TD3, 44 signs), a visa (44 or 36) or an ID card (TD2, 36): number, birth date, expiry. */
function judgeSecondLine(line: string): boolean {
  return (
    holds(line.slice(0, 9), line.charAt(9)) &&
    holds(line.slice(13, 19), line.charAt(19)) &&
    holds(line.slice(21, 27), line.charAt(27))
  );
}

/** First line of a card (TD1, 30 signs): document number alone is in it. */
function judgeFirstLine(line: string): boolean {
  return holds(line.slice(5, 14), line.charAt(14));
}

export function judgeMrz(line: string): CheckResult {
  if (line.startsWith(specimen)) return 'test';
  if (line.length === 30) return judgeFirstLine(line) ? 'valid' : 'invalid';
  return judgeSecondLine(line) ? 'valid' : 'invalid';
}
