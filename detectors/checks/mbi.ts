// Medicare Beneficiary Identifier grammar (CMS, "Understanding the MBI format") and the older claim number.
import type { CheckResult } from '../detector.ts';
import { squeeze } from './digits.ts';
import { judgeSsn } from './ssn-rules.ts';

/** S, L, O, I, B and Z are never used. */
const grammar =
  /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d\d$/;
/** CMS's sample card. */
const specimens = new Set(['1EG4TE5MK73', '1EG4TE5MK72']);
/** Claim number (HICN): the wage earner's SSN and a beneficiary code. */
const claimNumber = /^(\d{9})(?:[ABCDEFGHJKTWM][A-Z0-9]?)$/;
/** Railroad Retirement Board: letters first, then 6 or 9 digits. */
const railroad = /^(?:A|CA|H|JA|M|MA|MH|PA|PD|PH|W|WA|WCA|WCD|WCH|WD|WH)\d{6}(?:\d{3})?$/;

export function judgeMedicareId(value: string): CheckResult {
  const id = squeeze(value);
  if (specimens.has(id)) return 'test';
  if (grammar.test(id)) return 'valid';
  const wageEarner = claimNumber.exec(id)?.[1];
  if (wageEarner !== undefined) return judgeSsn(wageEarner);
  return railroad.test(id) ? 'unknown' : 'invalid';
}
