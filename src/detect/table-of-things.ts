// Tables about things: codes, drugs, prices and providers that no row ties to anybody.
import type { Detector } from '../../detectors/detector.ts';
import type { Column } from '../model/segment.ts';
import { isOfNobody } from './column-by-values.ts';
import { isOfPrices, shareOfFacts, spaced } from './column-of-facts.ts';
import type { TableContext } from './column-role.ts';
import { byId } from './derived.ts';

/** Drugs, codes and diagnoses that no row ties to anybody. */
export function isOfThings(
  columns: readonly Column[],
  sample: readonly (readonly string[])[],
  { areThings, hasPeople, detectors }: TableContext,
): boolean {
  const names = columns.map(({ name }) => name);
  const medical = byId(detectors).get('medical');
  return (
    areThings === true ||
    (isOfNobody(names) && (!hasPeople || isOfPrices(names))) ||
    (!hasPeople && medical !== undefined && isOfCodes(medical, names, sample)) ||
    isOfProviders(names) ||
    isOfClinicians(sample) ||
    isOfMachines(names)
  );
}

const ofProviders =
  /\b(?:npi|taxonomy|specialt(?:y|ies)|accepting|credentials?|license type|board certified|provider (?:type|last|first|name)|panel status)\b/i;
const ofPatients =
  /\b(?:patient|pt|member|dob|birth|born|mrn|claim|claimant|subscriber|insured|student|employee|emp|encounter|visit|admit\w*|discharge\w*|diagnosis|dx|ssn|guarantor|beneficiary|enrollee)\b/i;

const keysOfPeople =
  /\b(?:patient|pat|pt|member|mbr|person|participant|student|pupil|emp|employee|worker|client|customer|claim|clm|claimant|insured|subscriber|enrollee|inmate|resident|visit|encounter|enc|case|account|acct|admission)(?: ?(?:id|ids|no|num|number|nbr|key|name|ref|fk|sk|pk|guid|uuid|identifier|#))?$|\b(?:mrn|pid|dob|birth ?date|date of birth|ssn|(?:first|last|f|l) ?name|surname|dos|(?:service|visit|admit|admission|discharge|onset|diagnosis) date|date of service)\b/i;
const fewestCodes = 5;
const nearlyAll = 0.95;

/** Every row explains a code or a drug of its own, and no column leads to anybody: to look things up in. */
function isOfCodes(
  detector: Detector,
  names: readonly string[],
  sample: readonly (readonly string[])[],
): boolean {
  if (names.map(spaced).some((name) => keysOfPeople.test(name.trim()))) return false;
  return names.some((_, column) => {
    const filled = sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    if (filled.length < fewestCodes || new Set(filled).size < filled.length * nearlyAll)
      return false;
    return shareOfFacts(detector, filled).share > half || isMostly(filled, code);
  });
}

const half = 0.5;
/** As ICD-10-CM, HCPCS and NDC write them. */
const code = /^(?:[A-TV-Z]\d[0-9AB](?:\.?[0-9A-Z]{1,4})?|[A-V]\d{4}|\d{4,5}-\d{3,4}-\d{1,2})$/;
const isMostly = (cells: readonly string[], shape: RegExp): boolean =>
  cells.filter((cell) => shape.test(cell)).length > cells.length * half;

/** Who treats what, with nobody in it who is treated. */
function isOfProviders(names: readonly string[]): boolean {
  const all = names.map(spaced);
  return all.some((name) => ofProviders.test(name)) && !all.some((name) => ofPatients.test(name));
}

const credential =
  /\p{L}{2},? (?:M\.?D\.?|D\.?O\.?|A?P?RN|NP|FNP|PA(?:-C)?|LCSW|LPC|DDS|DMD|OTR|CRNA|PsyD|DPM|OD|AuD)$/u;
const twoNames = /^\p{Lu}[\p{L}’'-]+,? \p{Lu}[\p{L}’'-]+(?: \p{Lu}\.?)?$/u;
const fewestClinicians = 2;

/** "Alan Reed, DO | Heart failure | Rolla": whoever is named treats, and nobody else is named. */
function isOfClinicians(sample: readonly (readonly string[])[]): boolean {
  const isOf = (pattern: RegExp, column: number): boolean => {
    const filled = sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    return filled.length >= fewestClinicians && isMostly(filled, pattern);
  };
  const columns = (sample[0] ?? []).map((_, column) => column);
  return (
    columns.some((column) => isOf(credential, column)) &&
    !columns.some((column) => isOf(twoNames, column))
  );
}

const ofMachines =
  /^(?:vin|sn|s n|serial(?: (?:no|number|num))?|asset(?: (?:tag|id))?|host ?name|hull(?: no)?)$/i;
const ofGoods = /^(?:sku|upc|isbn)$/i;

/** Each row is a machine with its number, or goods with their price: whoever is named owns, mends or buys them. */
function isOfMachines(names: readonly string[]): boolean {
  const all = names.map((name) => spaced(name).replace('@', '').trim());
  if (all.some((name) => ofPatients.test(name.replace(/^dx$/i, '')))) return false;
  return (
    all.some((name) => ofMachines.test(name)) ||
    (all.some((name) => ofGoods.test(name)) && all.some((name) => ofPrices.test(name)))
  );
}

const ofPrices = /^(?:price|cost|msrp|unit price)$/i;
