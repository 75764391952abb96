// People inside ACH payment information: child support deductions, government enrolments, notices of death.
import { isItin, isSsn } from './number-shapes.ts';
import type { Cells } from './record-table.ts';
import type { EntryKey } from './nacha-entry.ts';

/** The person whom the payment information of an addendum names, or null where it is free text. */
export function readPayment(information: string, code: string): Cells<EntryKey> | null {
  const fields = information
    .replace(/\\.*$/, '')
    .split('*')
    .map((part) => part.trim());
  if (fields[0] === 'DED') return readDeduction(fields);
  if (code === 'ENR' && /^\d\d$/.test(fields[0] ?? '')) return readEnrolment(fields);
  if (code === 'DNE') return readDeath(fields);
  return null;
}

/** DED*CS*case*date*amount*SSN of the absent parent*medical support*name*FIPS*end of employment (NACHA child support convention). */
function readDeduction(fields: readonly string[]): Cells<EntryKey> {
  const [, , identification = '', , , number = '', , name = ''] = fields;
  return { name, identification, ...taxNumber(number) };
}

/** Transaction code*receiving DFI*check digit*account*number*surname*first name*representative payee. */
function readEnrolment(fields: readonly string[]): Cells<EntryKey> {
  const [, bank = '', check = '', account = '', number = '', family = '', given = ''] = fields;
  return { family, given, routing: `${bank}${check}`, account, ...taxNumber(number) };
}

/** DATE OF DEATH*MMDDYY*CUSTOMERSSN*number*AMOUNT*amount; the name stands in the entry. */
function readDeath(fields: readonly string[]): Cells<EntryKey> {
  return taxNumber(fields[fields.indexOf('CUSTOMERSSN') + 1] ?? '');
}

function taxNumber(number: string): Cells<EntryKey> {
  if (isSsn(number)) return { ssn: number };
  return isItin(number) ? { itin: number } : { identification: number };
}
