// The words by which documents say what part somebody plays, and which of them a label uses.

import { kinship } from './relations.ts';

/** Words for those whom documents are about, as a pattern. */
export const subjectWords =
  '(?:our |your )?(?:insured|client|employee|patient|member|customer)|patient|pt|client|customer|member|employee|emp|applicant|co-?applicant|insured|subscriber|student|claimant|tenant|borrower|co-?borrower|payee|cardholder|card holder|account holder|resident|beneficiary|spouse|dependent|dependant|child|taxpayer|driver|victim|suspect|originator|sender|payer|payor|guarantor|petitioner|respondent|plaintiff|defendant|decedent|deceased|participant|consumer|traveler|traveller|passenger|requester|head of household|owner|veteran|donor|guest|worker|debtor|user|name|minor|juvenile|protectee|inmate|policyholder|policy holder|holder|buyer|seller|complainant|injured|candidate|recipient|household member|enrollee|grantor|grantee|ward|protected person|caller|signer|operator|arrestee|subject|offender|retiree|pensioner|annuitant|grievant|leaseholder|lessee|licensee|registrant|trainee|intern|pupil|camper|athlete|player|detainee|probationer|parolee|mortgagor|appellant|nominee|volunteer|individual|person|estate of|case of|matter of|interest of|marriage of|indemnitor|co-?signer|co-?buyer|co-?owner|joint owner|account owner|primary member|responsible party|proposed insured|annuity owner|insured person|assured|executor|executrix|conservatee|heir|obligor|obligee|custodial parent|noncustodial parent|foster parent|adoptive parent|visitor|juror|bidder|payee name|sole proprietor';

/** Role words in the text between a name and an element, or in an element's label. */
const roleWords = new RegExp(
  String.raw`\b(${subjectWords}|personal representative|representative|administrator|administratrix|trustee|executor|executrix|conservator|attorney[- ]in[- ]fact|testator|testatrix|affiant|declarant|undersigned|(?<=the )principal(?= (?:was|is|has|had|signed|appeared|whose|who))|preparer|notary|provider|supervisor|landlord|attorney|agent|officer|witness|manager|${kinship})\b`,
  'gi',
);

const anyRoleWord = new RegExp(roleWords.source, 'i');

/** "our insured" is also "insured". */
export function inBothForms(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return [...new Set([lower, bareRoleWord(lower), oneRoleWord(lower), ...(partyOf[lower] ?? [])])];
}

/** What courts call whom a matter is about from then on: "In the matter of Ann Roe", "In the interest of …". */
const partyOf: Readonly<Record<string, readonly string[]>> = {
  'matter of': ['respondent', 'ward', 'protected person'],
  'interest of': ['minor', 'child', 'juvenile'],
};

/** A role word without "our" and "your". */
export function bareRoleWord(word: string): string {
  return word.replace(/^(?:our|your) /, '');
}

const synonyms: Readonly<Record<string, string>> = {
  deceased: 'decedent',
  'estate of': 'decedent',
  dependant: 'dependent',
  emp: 'employee',
  pt: 'patient',
  'personal representative': 'representative',
  'card holder': 'cardholder',
  'policy holder': 'policyholder',
  lessee: 'tenant',
  leaseholder: 'tenant',
  traveller: 'traveler',
  mortgagor: 'borrower',
  wife: 'spouse',
  husband: 'spouse',
  mom: 'mother',
  mum: 'mother',
  dad: 'father',
  coapplicant: 'co-applicant',
  coborrower: 'co-borrower',
  cosigner: 'co-signer',
};

/** One word for roles that have several: the deceased is the decedent. */
export function oneRoleWord(word: string): string {
  return synonyms[word] ?? word;
}

/** The words of a text, lower case. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** Phrases whose role word is about somebody else: "widow of the decedent", "caller says her mother". */
const asides =
  /\b(?:per|according to)\s(?:the\s)?\w{1,20}\b(?! (?:ssn|social))|\b(?:widow|widower|son|daughter|child|wife|husband|spouse|parent|mother|father|guardian|representative|attorney|agent)\s(?:of|for|to)\s(?:the\s)?\w{1,20}|\b\w{1,20}\s(?:says|said|states|stated|reports|reported)\s(?:that\s)?(?:her|his|their)\s(?:mother|father|husband|wife|son|daughter|parent|brother|sister)/gi;

/** "Driver's license" is no driver's. */
const licences = /\b(?:driver|operator)(?:['’]?s)? (?:license|licence|lic\b)/gi;

/** A text without what it says of somebody else's part. */
export function withoutAsides(text: string): string {
  return text.replace(licences, '').replace(asides, '');
}

/** "CB SSN": whose number a loan officer means, by letters. */
const abbreviated =
  /(?<![\w-])(co?-?b|b[12]?|pb)(?:['’]s)?[ _-](?:ssn?|ss ?#|soc|social|dl|id|tin|acct|account)\b[^\n\d]{0,12}$/i;
const shortRoles: Readonly<Record<string, string>> = {
  b: 'borrower',
  b1: 'borrower',
  pb: 'borrower',
  b2: 'co-borrower',
  cb: 'co-borrower',
  cob: 'co-borrower',
  'co-b': 'co-borrower',
};

/** The last role word in a stretch of text, lower case; '' where there is none. */
export function lastRoleWord(text: string): string {
  const short = abbreviated.exec(text)?.[1]?.toLowerCase();
  if (short !== undefined) return shortRoles[short] ?? '';
  // Most stretches have none: the dearer question of whose it is waits for those that do.
  if (text === '' || !anyRoleWord.test(text)) return '';
  let last = '';
  const said = withoutAsides(text);
  for (const match of said.matchAll(roleWords)) last = match[1]!.toLowerCase();
  return last;
}
