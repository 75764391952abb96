// What licences to drive and state ID cards are called, in full, in short, and misspelt; and when "license" alone is one.
import { ofSchools } from './checks/school-columns.ts';
import { distinct, joined, numbered, numberWords, phrases } from './checks/phrases.ts';
import type { LabelCondition } from './detector.ts';

const license = phrases(
  'license, licence, lic, licens, liscense, lisence, licsense, liscence, licese',
);

const drivers = phrases(`
  driver, drivers, driver's, driving, drv, drvr, dr, operator, operators, operator's, oper, opr, op, chauffeur, chauffeurs, chauffeur's, motorist, motor vehicle, motor vehicle operator, motor vehicle operator's,
  commercial driver, commercial drivers, commercial driver's, commercial, cdl, class a, class b, class c, class d, class e, class f, class m, non commercial, noncommercial,
  motorcycle, farm, school bus, intermediate, intermediate driver, graduated driver, junior, junior driver, provisional, provisional driver, probationary, probationary driver, temporary driver, temporary driver's,
  hardship, restricted driving, enhanced driver, enhanced driver's, out of state, out of state driver's
`);

/** Short forms that are nothing else in an office. */
const short = phrases(`
  dl, d l, dln, dlno, dlnum, dlnbr, drlic, drlicense, dlid, dl id, id dl, oln, ol, odl, edl, cdl, cdln, clp, drvlic, drivlic, driverlic, op lic, oplic, modl, mo dl, mo ol, mo oln, mo cdl, mo op lic, tdl, txdl, cadl, fldl, ildl, ksdl, okdl, ardl, iadl, nedl, tndl, kydl
`);

const permits = joined(
  phrases(`
    learner, learners, learner's, instruction, instructional, temporary driving, temporary instruction, driving, driver's, drivers, driver, driver's instruction, driver instruction, commercial learner, commercial learner's,
    motorcycle instruction, intermediate, provisional, restricted driving, hardship driving, student driver
  `),
  phrases('permit, license permit'),
);

const cards = phrases(`
  state id, state id card, state identification, state identification card, state issued id, state issued id card, state issued identification, state photo id, state issued photo id,
  non driver, nondriver, non driver's, nondriver's, non driver id, nondriver id, non driver id card, nondriver id card, non driver license, nondriver license, non driver identification, nondriver identification,
  non driver identification card, nondriver identification card, non driver photo id, mo id card, missouri id card, missouri id, mo state id, missouri state id, mo id, real id, real id card, driver id card, driver identification, driver's identification,
  dmv, dmv id, dmv customer, dmv client, bmv, mvd, penndot id, dps id card, motorist, license id, license or id, license state id, dl or id, dl state id, dl or state id, driver privilege card, driving privilege card, dl id card, limited driving privilege, driving privilege
`);

/** Labels of which the value is never "the driver" or "commercial": these need "license", "permit" or a word for number. */
const named = distinct([
  ...joined(drivers, license),
  ...short.filter((word) => !['ol', 'clp', 'cdln'].includes(word)),
  ...permits.filter((word) => /instruction|learner|driv/.test(word)),
  ...phrases(`
    state id, state id card, state identification, state identification card, state issued id, non driver id, nondriver id, nondriver license, non driver license, nondriver identification, non driver identification,
    mo id card, missouri id card, missouri id, mo state id, missouri state id, mo id, dmv id, real id card, driver id card, limited driving privilege, document discriminator, licencia de conducir, licencia de manejar, licencia
  `),
]);

/** Whose it is, or what became of it: never said of a builder's or a nurse's that is not named. */
const owned = joined(
  phrases(`
    my, his, her, their, your, whose, wrong, correct, lost, stolen, expired, suspended, revoked, reinstated, duplicate, renewed, valid, insured's, claimant's, defendant's, applicant's, renter's, tenant's, employee's, respondent's, owner's, missouri, mo
  `),
  phrases('license, licence, lic'),
);

/** "License no." alone is anybody's: see the conditions. */
const bare = joined(phrases('license, licence, lic, lisc, licencia'), [
  ...numberWords,
  '',
  'and state',
  'no and state',
  'number and state',
  '# and state',
  'no and state of issue',
  'number and state of issue',
  'id',
  'id no',
  'id number',
]);

export const licenseLabels: readonly string[] = distinct([
  ...numbered([...joined(drivers, license), ...short, ...permits, ...cards]),
  ...named,
  ...joined(owned, ['', ...numberWords]),
  ...bare,
  ...phrases(
    `photo id seen, photo id shown, photo id checked, photo id presented, id seen, id shown, id checked, id presented, dln st, dl st, dl st no, dl state no, permit no drivers, driver's license no and state of issue, driver's license number and state of issue, drivers license no and state of issue, driver license number and state of issue, dl no and state of issue, número de licencia, numero de licencia`,
  ),
]);

const driving =
  /\b(?:drivers?|driving|drove|driven|motorists?|dmv|bmv|vehicles?|motor|traffic|cdl|sr-?22|speeding|dwi|dui|reinstate\w*|suspen\w+|revo(?:ked|cation)|points|endorsements?|class [a-fm]\b|photo id|insured(?:'s)?|registration|dob|date of birth|birth ?date|eyes|hgt|plates?|vin|department of revenue|dor|state of issue|accident|collision|crash|citation|pulled over|licen[sc]e (?:copy|copies|scans?|photos?|pictures?|pics?)|deput(?:y|ies)|troopers?|patrol|licen[sc]e check|(?:picture|photo|pic|copy|scan|front|back|image) of (?:the|your|ur|his|her|my|their) licen[sc]e|\bleft (?:(?:his|her|their|the|a) )?licen[sc]e|\bproof:?\s{1,20}licen[sc]e|pseudoephedrine|pse book|over the air|wallets?|purses?|renter|rental|(?:my|his|her|their|your|whose|wrong|lost|stolen|expired|valid) (?:driver'?s? )?licen[cs]e)\b/i;
const professions =
  /\b(?:nurs\w+|rn|lpn|md|dds|dvm|dpm|cpa|lpc|lcsw|lmsw|physicians?|medical|medicine|pharmac\w+|dent(?:al|ists?)|contractors?|plumb\w+|electric\w+|builder|business|liquor|alcohol|tavern|realt\w+|real estate|brokers?|agents? licen\w+|producers?|bar|(?<!power of )attorneys?|professional|occupational|teach\w+|educators?|software|product|activation|key|subscription|mit|gpl|apache|hunting|fishing|dogs?|pets?|animal|kennel|marriage|cosmetolog\w+|esthetic\w+|barber|child ?care|day ?care|facility|facilities|home health|appraiser|engineer\w*|architect\w*|surveyor|notary|security guard|gaming|lottery|pilot|fcc|radio|counselors?|therapists?|psycholog\w+|social workers?|veterinar\w+|food|restaurant|vendor|merchant|insurance producer|adjuster licen\w+|funeral|embalm\w+|massage|optomet\w+|chiropract\w+|site|server|seats?|version)\b/i;
/** A letter and eight or nine digits, three digits, a letter and six: how Missouri writes them; a letter and twelve, as soundex states do. */
const unmistakable =
  /^(?:[A-Z]\d{8,9}|\d{3}[A-Z]\d{6}|[A-Z]\d{11,13}|[A-Z]\d{3}(?:-\d{3}){3}|[A-Z]-?\d{2,4}(?:-\d{2,4}){2,4})$/;

export const licenseConditions: readonly LabelCondition[] = [
  // Of a school's table it is the pupil's number.
  {
    label: /^state (?:id|identification|identifier)(?: (?:no|number|#))?$/,
    notAmong: ofSchools,
  },
  // There it is the number that the state's repository of arrests gave.
  {
    label: /^(?:mo |missouri )?state id/,
    notAbout:
      /\b(?:fbi (?:no|num|number|#)|rap sheet|iii response|ncic|criminal history|livescan|arrest cycle)\b/i,
  },
  {
    label: /^(?:photo )?id (?:seen|shown|checked|presented)$/,
    onlyWith: driving,
    orValue: unmistakable,
  },
  {
    label:
      /^(?:licen[sc]e|lic|lisc|licencia)(?: (?:no|num|number|nbr|#|nr|nos|numbers|id|id no|id number|and state|no and state|number and state|# and state))?$/,
    unless: professions,
    onlyWith: driving,
    orValue: unmistakable,
  },
  {
    label:
      /^(?:my|his|her|their|your|whose|wrong|correct|lost|stolen|expired|suspended|revoked|reinstated|duplicate|renewed|valid|missouri|mo|(?!(?:driver|operator|chauffeur|learner|nondriver) s)\w+ s) (?:licen[sc]e|lic)\b|^(?:commercial|farm|class [a-fm]|temporary|provisional|probationary|junior|op|dr|enhanced|out of state) lic|^(?:clp|ol|real id|motorist|tdl|license or id|license id|license state id)\b/,
    unless: professions,
  },
];

/** Whom professions call by their licence: "Ethan Wu, MD (License …", "NPI … | License: …", "Attorney: …, License …". */
const ofOffice =
  /\b(?:(?<!\b\d{1,6}[ \w.]{1,40} )dr\b(?!\.?,)|doctor|provider|physician|prescriber|surgeon|(?<!power of )attorney|counsel|pharmacist|nurse|therapist|counselor|contractor|broker|realtor|notary|inspector|appraiser|npi|dea|clia|dentist|midwife|veterinarian|optometrist|chiropractor|psychologist|dispensed by|supervis(?:ing|or)|embalmer|esthetician|cosmetologist|bail ?bonds?m[ae]n|bonds?m[ae]n|surety|process server|auctioneer|pawnbroker)\b|(?:lender|dealer|seller|company|agency|pawnbroker|installer|hauler|operator of record)\b[^\n]{0,60}$|\b(?:LLC|L\.L\.C|Inc|Corp|Ltd|Co|LLP|L\.P|P\.?C)\b\.?|,? \(?(?:M\.?D|D\.?O|R\.?N|N\.?P|PA-C|D\.?D\.?S|D\.?M\.?D|D\.?V\.?M|D\.?P\.?M|O\.?D|PharmD|R\.?Ph|LCSW|LMSW|LPC|LMFT|APRN|FNP(?:-C)?|LPN|CNM|CPA|Esq|P\.?E|PsyD|OTR|DPT)\b/i;
const ofDriving =
  /driv|\b(?:d\.? ?l\b|dln|oln?\b|operator|cdl|state id|dmv|id card|permit|photo id)/i;
const bareLicense = /\blic(?:en[sc]e)?s?\b[^\n]{0,24}$/i;

/** Whether the words before a licence number in its line make it a professional one, which is public. */
export function isProfessionalLicense(before: string): boolean {
  return bareLicense.test(before) && ofOffice.test(before) && !ofDriving.test(before);
}
