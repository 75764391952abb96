// Reads a column header: does it announce names, of whom, and whose row is it?

import { endsInJobTitle } from './job-titles.ts';

/** What a header says of its column; null where it says nothing about people. */
export type HeaderType =
  | 'full'
  | 'given'
  | 'family'
  | 'middle'
  | 'maiden'
  | 'staff'
  | 'party'
  | 'other';

const staff =
  /\b(?:manager|mgr|supervisor|superv|approver|approved|provider|physician|doctor|dr|agent|broker|rep|sales ?rep|officer|teacher|counselor|counsel|caseworker|case manager|case worker|preparer|adjuster|author|created|updated|modified|entered|attorney|nurse|banker|therapist|recruiter|prescriber|referring|attending|reviewer|reviewed|verified|(?:account|opportunity|lead|case|record|ticket|task|project|process|data|file) owner|actor|editor|initiator|modifier|clerk|judge|notary|underwriter|examiner|technician|landlord|assigned|handled|posted|processed|checked|tech|instructor|advisor|on ?call|maintainer|steward|by)\b/;
const notName =
  /\b(?:company|employer|org|organization|business|vendor|merchant|bank|facility|hospital|school|clinic|plan|payer|carrier|product|item|city|town|county|state|country|street|addr|address|title|position|job|dept|department|user ?name|login|file|host|domain|email|mail|group|class|course|brand|model|category|status|type|description|desc|note|notes|comment|relationship|race|gender|sex|language|drug|medication|project|team|branch|location|site|store|set|account name|nickname|screen name)\b/;
/** Who did what customers do, not who served them. */
const actor =
  /^(?:paid|purchased|bought|asked|claimed|picked up|rented|booked|donated) by$|^(?:out|released|handed|rented|loaned|sold|signed out|checked out) to$/;
/** Companies mostly, and sole proprietors under their own names. */
const party =
  /^(?:(?:vendor|supplier|merchant|contractor)(?: (?:full )?(?:name|nm))?|name of (?:vendor|supplier))$/;
const givenWord =
  /\b(?:vorname|prenom|nombres?|voornaam|nome|first|fst|frst|gvn|given|fore|f|fname|fnm|fnme|fstnm|firstnm|firstname|forename|preferred)\b/;
const givenNoun =
  /\b(?:vorname|prenom|nombres?|voornaam|nome|name|nm|fname|fnm|fnme|fstnm|firstnm|firstname|forename|first|given|f)\b/;
const familyWord =
  /\b(?:nachname|familienname|zuname|apellidos?|cognome|achternaam|sobrenome|last|lst|sur|family|l|lname|lnm|lnme|lstnm|lastnm|surnm|srnm|lastname|surname|maiden|sname)\b/;
const familyNoun =
  /\b(?:nachname|familienname|zuname|apellidos?|cognome|achternaam|sobrenome|name|nm|lname|lnm|lnme|lstnm|lastnm|surnm|srnm|lastname|surname|last|maiden|sname)\b/;
const notGiven = /\b(?:date|visit|seen|contact|last)\b/;
const notFamily = /\b(?:date|visit|seen|login|updated|four|4|digits|first|contact)\b/;
const middleWord = /\b(?:middle|mi|mname|mnm|midnm|mid)\b/;
const person =
  /\b(?:name|nom|accountholder|owner|nm|fullname|full name|employee|emp|patient|pt|customer|client|member|student|applicant|claimant|insured|subscriber|payee|cardholder|tenant|borrower|person|participant|guest|beneficiary|debtor|resident|individual|contact|worker|traveler|holder|spouse|guarantor|dependent|parent|guardian|taxpayer|recipient|policyholder|plaintiff|defendant|decedent|inmate|donor|driver|originator|remitter|signer|signatory|veteran|enrollee|retiree|camper|trainee|lessee|ward|pupil|scholar|consumer|complainant|petitioner|respondent|grievant|obligor|obligee|voter|juror|occupant|buyer|seller|purchaser|registrant|licensee|permittee|passenger|rider|caller|winner|grantor|grantee|patron|offender|detainee)\b/;
const notPersonName =
  /\b(?:id|no|num|number|nbr|code|ssn|social|dob|birth|date|phone|fax|cell|email|key|count|type|status|since|address|zip|age|license|licence|dl|acct|account|card|amount|balance|relationship|signature)\b/;

const holderOfAccount =
  /\b(?:acct|account|card|policy) ?(?:holder|hldr)s?\b|^(?:acct|account) title\b|\bname on (?:the )?(?:card|acct|account|policy)\b/g;
/** "LastFirst", "Last, First MI": both parts in one column. */
const bothParts =
  /^(?:(?:last|sur) ?(?:name|nm)? (?:and )?(?:first|given)|first ?(?:name|nm)? (?:and )?last)(?: ?(?:name|nm))?(?: (?:mi|m|middle)(?: (?:initial|name))?)?$/;
/** Abbreviations that name people only where they are the whole header: LDAP and vCard attributes, query parameters. */
const wholeHeaders: ReadonlyMap<string, HeaderType> = new Map([
  ['sn', 'family'],
  ['ln', 'family'],
  ['fn', 'given'],
  ['gn', 'given'],
  ['cn', 'full'],
  ['who', 'full'],
  ['whom', 'full'],
]);

/** "empFirstNm", "EMP_FIRST_NM" → "emp first nm"; "Prénom" → "prenom"; "acct_holder" → "accountholder". */
function normalizeHeader(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(holderOfAccount, 'accountholder')
    .trim();
}

const longestHeader = 7;

/** What a header says of its column. */
export function typeOfHeader(header: string): HeaderType | null {
  const words = normalizeHeader(header);
  if (words === '') return null;
  // "Is there anything medical the trip nurse needs to know?" asks for no nurse.
  if (words.split(' ').length > longestHeader && !/\bname\b/.test(words)) return null;
  const whole = wholeHeaders.get(words);
  if (whole !== undefined) return whole;
  if (actor.test(words)) return 'full';
  if (party.test(words)) return 'party';
  const named = nameTypeOf(words);
  const isStaff = staff.test(words);
  if (!isStaff && namesItself(header)) return 'full';
  if (named === null)
    return isStaff || isOffice(words) ? 'staff' : notName.test(words) ? 'other' : null;
  if (isStaff) return 'staff';
  return named === 'full' && notName.test(words) && !/\bfull\b/.test(words) ? 'other' : named;
}

/** "bankAccount.accountHolderName": whatever object it stands in, the field itself says whose name it is; "bank.name" does not. */
function namesItself(header: string): boolean {
  if (!header.includes('.')) return false;
  const own = normalizeHeader(header.slice(header.lastIndexOf('.') + 1));
  return !/^(?:name|nm)$/.test(own) && nameTypeOf(own) === 'full' && !notName.test(own);
}

/** Whole shops call their people so. */
const alsoEmployees = /\b(?:associates?|contractors?|consultants?|assistants?|agents?)$/;

/** "Epidemiologist", "Project coordinator". */
function isOffice(words: string): boolean {
  return endsInJobTitle(words) && !alsoEmployees.test(words);
}

function nameTypeOf(words: string): HeaderType | null {
  if (bothParts.test(words)) return 'full';
  if (givenWord.test(words) && givenNoun.test(words) && !notGiven.test(words)) return 'given';
  if (familyWord.test(words) && familyNoun.test(words) && !notFamily.test(words)) {
    return /\bmaiden\b/.test(words) ? 'maiden' : 'family';
  }
  if (middleWord.test(words)) return 'middle';
  return person.test(words) && !notPersonName.test(words) ? 'full' : null;
}

const roleWord =
  /\b(?:patient|client|customer|member|employee|applicant|insured|subscriber|student|claimant|tenant|borrower|payee|cardholder|resident|beneficiary|spouse|husband|wife|dependent|dependant|child|son|daughter|taxpayer|driver|victim|suspect|originator|sender|payer|payor|guarantor|petitioner|respondent|plaintiff|defendant|decedent|deceased|participant|traveler|passenger|requester|head|owner|veteran|donor|guest|worker|debtor|user|minor|inmate|policyholder|buyer|seller|complainant|injured|parent|guardian|mother|father|contact|manager|supervisor|provider|physician|agent|broker|officer|teacher|counselor|caseworker|preparer|adjuster|attorney|nurse|prescriber|pharmacist|recruiter|witness|landlord|primary|secondary|joint|second|first|coborrower|coapplicant|cosigner|codebtor|coinsured|coowner|cotenant|comaker|cobuyer)\b/g;
const canonicalRoles: Readonly<Record<string, string>> = {
  emp: 'employee',
  dep: 'dependent',
  pt: 'patient',
  mbr: 'member',
  cust: 'customer',
  orig: 'originator',
  ben: 'beneficiary',
  bene: 'beneficiary',
  benef: 'beneficiary',
  dependant: 'dependent',
  physician: 'provider',
  payor: 'payer',
  husband: 'spouse',
  wife: 'spouse',
};

/** "dep1_name", "Dependent 2 SSN": one of several people in the same part. */
const numberedRole = /\b([a-z]{3,14}) ?(\d)\b/g;

const rolesByHeader = new Map<string, readonly string[]>();
const maxHeadersKept = 2000;

/** The role words of a header, in one spelling: "Co-Borrower SSN" → ["coborrower"]. Asked for every row: kept by header. */
export function roleWordsOf(header: string): readonly string[] {
  let roles = rolesByHeader.get(header);
  if (roles === undefined) {
    if (rolesByHeader.size >= maxHeadersKept) rolesByHeader.clear();
    roles = findRoleWords(header);
    rolesByHeader.set(header, roles);
  }
  return roles;
}

/** The number by which who pays knows the patient is not the payer's. */
const numberOfPayer = /^(?:payer|payor|carrier|insurer)[\s_.-]*(?:id|no|num|number|#)\.?$/i;

/** Whose paper was looked at is whoever asked or took, not whom the record is of. */
const showing =
  /^(?:photo )?id (?:shown|seen|checked|presented|type|no|number)$|^(?:proof|proof of id|identification)$/;
const shower = 'shower';

function findRoleWords(header: string): readonly string[] {
  if (numberOfPayer.test(header)) return [];
  const plain = normalizeHeader(header);
  if (showing.test(plain) || actor.test(plain)) return [shower];
  const words = normalizeHeader(header)
    .replace(
      /\b(?:emp|pt|dep|mbr|cust|orig|bene?f?)(?=\d|\b)/g,
      (word) => canonicalRoles[word] ?? word,
    )
    .replace(/\b(?:super|supv)(?= ?ssn\b)/, 'supervisor ')
    .replace(/\bmgr(?= ?ssn\b)/, 'manager ')
    .replace(
      /\bco (?=(?:borrower|applicant|signer|debtor|insured|owner|tenant|maker|buyer)\b)/g,
      'co',
    )
    .replace(/\b(?:first|last|given|middle) (?:name|nm)\b/g, ' ');
  const roles = [...words.replace(/([a-z])(\d)/g, '$1 $2').matchAll(roleWord)].map(
    ([word]) => canonicalRoles[word] ?? word,
  );
  const numbered = [...words.matchAll(numberedRole)].map(([, word, number]) => `${word}${number}`);
  return roles.length === 0 ? numbered : [...roles, ...numbered];
}

const relatives = new Set([
  'spouse',
  'dependent',
  'child',
  'son',
  'daughter',
  'parent',
  'guardian',
  'mother',
  'father',
  'contact',
  'beneficiary',
  'guarantor',
  'secondary',
  'joint',
  'second',
  'coborrower',
  'coapplicant',
  'cosigner',
  'codebtor',
  'coinsured',
  'coowner',
  'cotenant',
  'comaker',
  'cobuyer',
  'witness',
  'landlord',
]);

/** Whether role words name somebody beside the person that a row is about. */
export function isSecondaryRole(roles: readonly string[]): boolean {
  return roles.some((role) => relatives.has(role));
}
