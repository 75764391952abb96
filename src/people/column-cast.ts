// Who is who among the columns of one table: names that the rest of the header makes staff.

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

/** Columns, by number, whose people work on the records: the owners of cases and tickets beside whom these are about. */
export function findRecordOwners(headers: readonly string[]): readonly number[] {
  const words = headers.map((header) =>
    header
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' '),
  );
  const owners = words.flatMap((name, i) => (owner.test(name) && !ofThings.test(name) ? [i] : []));
  if (owners.length === 0) return [];
  if (words.some((name) => ofSystems.test(name))) return owners;
  const isOfWork = words.some((name) => workItem.test(name));
  const hasSubject = words.some((name, i) => !owners.includes(i) && subject.test(name));
  return isOfWork && hasSubject ? owners : [];
}
