// Who is who among the columns of one table: names that the rest of the header makes staff, and staff whom the rows are about.
import { endsInJobTitle } from './job-titles.ts';

const owner = /\bowner\b/;
/** Owners of things are people whom a record is about; owners of records work on them. */
const ofThings =
  /\b(?:account|acct|policy|card|vehicle|auto|car|boat|property|parcel|land|home|house|pet|dog|cat|animal|business|beneficial|record|prior|previous|co|joint|primary|secondary) owner\b/;
const subject =
  /\b(?:contact|customer|client|patient|member|caller|requester|requestor|student|employee|applicant|claimant|subscriber|insured|resident|tenant|constituent|citizen|victim|person|payee|donor|guest)\b/;
const workItem =
  /\b(?:case|ticket|lead|opportunity|opp|task|incident|request|activity|issue|stage|priority|queue|subject|closed|created|escalat\w*|sla)\b/;

/** Whoever owns a service or a data set looks after it. */
const ofSystems =
  /\b(?:service|on ?call|repo|repository|component|system|application|app|data ?set|data ?base|db|server|host|cluster|pipeline|queue|bucket|environment|env|endpoint|namespace)\b/;

/** Rows of those whom somebody serves: what such a list is kept by, or tells. */
const ofOthers =
  /\b(?:case|cases|patients?|pt|claims?|claimant|clients?|students?|pupils?|members?|mbr|acct|accounts?|policy|loans?|ticket|order|invoice|files?|customers?|visit|encounter|referral|complaint|incident|docket|participants?|residents?|mrn|matter|application|applicants?|borrowers?|tenants?|inmates?|offenders?|defendants?|subjects?|record|request|diagnos[ei]s|dx|admit\w*|discharge\w*|procedure|condition|injury|medications?|drug|rx|sex|gender|age|service|project|task|product|item|vendor|company|facility)\b/;
const fewestHolders = 3;

/** A list of those who hold an office ("Technician, SSN, hired"): its one column of names, never the same name twice. */
export function isListOfHolders(
  headers: readonly string[],
  at: number,
  { count, distinct }: { readonly count: number; readonly distinct: number },
): boolean {
  return (
    endsInJobTitle(headers[at] ?? '') &&
    count >= fewestHolders &&
    distinct > 0.95 &&
    headers.every((header, i) => i === at || !ofOthers.test(wordsOf(header)))
  );
}

const wordsOf = (header: string): string =>
  header
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');

const actor =
  /^(?:(?:app|system|sys|audit|acting|performed|by|changed|entered|viewed) ?)?(?:user|usr|operator|oper|staff|employee|emp|actor|who|login|agent|clerk|rep|principal|by)(?: ?(?:name|nm|full name))?$/;
const deed =
  /^(?:.{0,12}\b)?(?:action|act|event|verb|op|operation|activity|method|accessed|viewed|change type|audit)(?: ?(?:type|code|name))?$/;
const acted =
  /^(?:(?:patient|pt|client|cust|customer|member|mbr|student|pupil|consumer|resident|insured|subscriber|claimant|recipient|enrollee|inmate|subject|person|target|record of)(?: ?(?:name|nm|full name))?)$/;

/** Columns, by number, of whoever did what a log tells to the record of somebody else: "user", "action", "patient". */
export function findActors(headers: readonly string[]): readonly number[] {
  const words = headers.map((header) => wordsOf(header).trim());
  const actors = words.flatMap((name, i) => (actor.test(name) ? [i] : []));
  const isLog = words.some((name) => deed.test(name)) && words.some((name) => acted.test(name));
  return isLog ? actors : [];
}

/** Columns, by number, whose people work on the records: the owners of cases and tickets beside whom these are about. */
export function findRecordOwners(headers: readonly string[]): readonly number[] {
  const words = headers.map(wordsOf);
  const owners = words.flatMap((name, i) => (owner.test(name) && !ofThings.test(name) ? [i] : []));
  if (owners.length === 0) return [];
  if (words.some((name) => ofSystems.test(name))) return owners;
  const isOfWork = words.some((name) => workItem.test(name));
  const hasSubject = words.some((name, i) => !owners.includes(i) && subject.test(name));
  return isOfWork && hasSubject ? owners : [];
}
