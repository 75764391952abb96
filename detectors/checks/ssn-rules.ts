// Which Social Security numbers can exist (SSA, "Social Security Number Randomization"), and which are specimens.
import type { CheckResult } from '../detector.ts';
import { digitsOf, isRepdigit } from './digits.ts';

/**
 * Exact values only: a prefix would swallow real numbers.
 * 078-05-1120 wallet insert (1938), 219-09-9999 SSA pamphlet (1940), 457-55-5462 advert, the rest fillers.
 */
const specimens = new Set([
  '078051120',
  '219099999',
  '457555462',
  '123456789',
  '012345678',
  '121212121',
  '111223333',
  '222334444',
  '333445555',
]);

/** 987-65-4320 to -4329 are set aside for advertisements. */
const advertising = /^98765432\d$/;

/** Area 000, 666 and 900-999, group 00 and serial 0000 are never assigned; any other since 25 June 2011 may be. */
const neverAssigned = /^(?:000|666|9)|^...00|0000$/;

/** 098765432, 876543210: typed down along the keys. Upwards, specimens of others look the same as what somebody holds. */
function isCountedDown(digits: string): boolean {
  return '0987654321098765432'.includes(digits);
}

/** A value of 7 or 8 digits has lost leading zeros (a spreadsheet did it). */
export function judgeSsn(value: string): CheckResult {
  const digits = digitsOf(value);
  if (digits.length < 7 || digits.length > 9) return 'unknown';
  const ssn = digits.padStart(9, '0');
  if (specimens.has(ssn) || advertising.test(ssn) || isRepdigit(ssn) || isCountedDown(ssn))
    return 'test';
  return neverAssigned.test(ssn) ? 'invalid' : 'valid';
}
