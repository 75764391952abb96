// Tables about things: their only people look after the rows (a contact, a buyer, a reviewer) and are nobody the rows tell of.
import { roleWordsOf, typeOfHeader } from './column-header.ts';
import type { NameColumn } from './column-type.ts';

const steward =
  /\b(?:contacts?|buyer|purchaser|maintainer|maintained|steward|custodian|coordinator|analyst|epidemiologist|lead|sponsor|presenter|speaker|trainer|pi|principal investigator|instructor|responsible|poc|process owner|rule owner|document owner|content owner|reviewer|approver|requested|requestor)\b/i;
/** "Drug Name", "Plan name": what is named is a thing. */
const thingName =
  /\b(?:drug|product|item|plan|brand|generic|procedure|test|service|condition|disease|diagnosis|code|class|program|clinic|facility|department|device|vaccine|rule|policy|topic|course|file|table|column|field|county|medication|display|short|long|label|trade|chemical|manufacturer|mfr|vendor|common|proper|preferred|category|group|provider type) ?(?:names?|nm)\b/gi;
const ofSomebody =
  /\b(?:patient|pt|member|person|subject|participant|student|pupil|emp|employee|worker|client|customer|claim|claimant|insured|subscriber|enrollee|inmate|resident|user|name|first|last|mrn|pid|dob|birth|age|sex|gender|ssn|visit|encounter|admit\w*|discharge\w*|acct|refills?|dispensed|filled|rx|prescriptions?|onset|allergies|address|phone|street)\b/i;
/** What tables to look things up in are called. */
const listName =
  /\b(?:codes?|code ?sets?|lookups?|lkp|catalog(?:ue)?|formulary|dictionary|reference|ref|terminology|price ?list|fee ?schedule|chargemaster|master list|icd ?10?|cpt|hcpcs|ndc|snomed|loinc)$/i;
/** The first column of such a list: "NDC", "CPT code". */
const ofCodes =
  /^\s{0,4}(?:ndc(?: ?11)?|cpt|hcpcs|icd(?:[- ]?(?:9|10))?(?:[- ]cm)?|loinc|snomed|cvx|drg|rxcui|gpi|cdt)(?:[- _](?:code|no|number|id))?\s{0,4}$/i;
const counted =
  /\b(?:confirmed|probable|suspected|cases?|case count|counts?|incidence|prevalence|rate|deaths|hospitalizations|cumulative|ytd|per 100,?000|percent|pct)\b/i;
const fewestCounts = 2;
const isShared = 0.7;
const fewestRows = 3;

const wordsOf = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[._-]+/g, ' ');

interface Titled {
  /** What the table is called. */
  readonly table: string;
  readonly headers: readonly string[];
  readonly names: readonly NameColumn[];
  readonly rows: number;
}

/** Whether no row is about anybody: every name stands under an office, or the same few come again and again. */
export function namesOnlyStewards({ table, headers, names, rows }: Titled): boolean {
  // Cases of a week: whoever counts them has none of it.
  if (headers.filter((head) => counted.test(head)).length >= fewestCounts)
    return !headers.some((head) => ofSomebody.test(wordsOf(head).replace(counted, ' ')));
  const people = names.flatMap(({ type }, i) => (type === 'other' ? [] : [i]));
  const isNamedList = listName.test(wordsOf(table)) || headers.some((head) => ofCodes.test(head));
  if (people.length === 0 && !isNamedList) return false;
  if (headers.every((header) => header === '')) return isNamedList && people.length === 0;
  const isSteward = (i: number): boolean => {
    const header = wordsOf(headers[i] ?? '');
    const { type, distinct } = names[i]!;
    if (type === 'staff' || steward.test(header)) return true;
    const isUnnamed = typeOfHeader(header) === null && roleWordsOf(header).length === 0;
    return isUnnamed && rows >= fewestRows && distinct < isShared;
  };
  const others = headers.filter((_, i) => !people.includes(i));
  return (
    people.every(isSteward) &&
    !others.some((header) =>
      ofSomebody.test(
        wordsOf(header)
          .replace(thingName, ' ')
          .replace(isNamedList ? /^name$/i : /(?!)/, ' '),
      ),
    )
  );
}
