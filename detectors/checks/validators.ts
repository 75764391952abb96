// The checks that a detector of a user's own may name, each with a sentence for `showme detectors list`.
import type { CheckResult } from '../detector.ts';
import { judgeRoutingNumber } from './aba.ts';
import { judgeAccountNumber } from './account-number.ts';
import { judgeCardNumber } from './card-number.ts';
import { judgeDea } from './dea.ts';
import { digitsOf, isRepdigit, squeeze } from './digits.ts';
import { judgeIban } from './iban.ts';
import { judgeItin } from './itin-rules.ts';
import { judgeLabelled } from './labelled-number.ts';
import { passesLuhn } from './luhn.ts';
import { judgeMedicareId } from './mbi.ts';
import { passesMod97 } from './mod97.ts';
import { isNpi } from './npi.ts';
import { judgeSsn } from './ssn-rules.ts';
import { passesVerhoeff } from './verhoeff.ts';
import { passesVin } from './vin.ts';

export interface Validator {
  readonly id: string;
  readonly title: string;
  /** Takes the value as it stands in the text, with its punctuation. */
  readonly judge: (value: string) => CheckResult;
}

/** All noughts pass most check digits: a field that nobody filled in. */
const sound = (value: string, passes: boolean): CheckResult =>
  isRepdigit(digitsOf(value)) ? 'test' : passes ? 'valid' : 'invalid';

export const validators: readonly Validator[] = [
  {
    id: 'luhn',
    title: 'Luhn check digit over the digits',
    judge: (value) => sound(value, passesLuhn(digitsOf(value))),
  },
  {
    id: 'mod97',
    title: 'ISO 7064 MOD 97-10 over letters and digits',
    judge: (value) => sound(value, passesMod97(value)),
  },
  {
    id: 'verhoeff',
    title: 'Verhoeff check digit over the digits',
    judge: (value) => sound(value, passesVerhoeff(digitsOf(value))),
  },
  {
    id: 'vin',
    title: 'vehicle identification number with its check digit',
    judge: (value) => sound(value, passesVin(squeeze(value))),
  },
  {
    id: 'npi',
    title: 'National Provider Identifier',
    judge: (value) => sound(value, isNpi(digitsOf(value))),
  },
  { id: 'aba', title: 'ABA routing number: prefix and check digit', judge: judgeRoutingNumber },
  { id: 'iban', title: 'IBAN: length of the country and MOD 97', judge: judgeIban },
  { id: 'card', title: 'payment card: network, length and Luhn', judge: judgeCardNumber },
  { id: 'ssn', title: 'Social Security number that can have been issued', judge: judgeSsn },
  { id: 'itin', title: 'ITIN or ATIN in a range of the IRS', judge: judgeItin },
  { id: 'mbi', title: 'Medicare number: MBI, HICN or railroad', judge: judgeMedicareId },
  { id: 'dea', title: 'DEA registration number', judge: (value) => judgeDea(squeeze(value)) },
  { id: 'account', title: 'what an account number may be', judge: judgeAccountNumber },
  { id: 'number', title: 'any number but years, dates and phone numbers', judge: judgeLabelled },
];
