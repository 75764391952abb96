// Who stands across from or beside whom a text is about: the other side of a matter, who pays, who only comes up in a form.
import type { Role } from './role.ts';

const sides: readonly (readonly [string, string])[] = [
  ['petitioner', 'respondent'],
  ['plaintiff', 'defendant'],
  ['complainant', 'respondent'],
  ['complainant', 'defendant'],
  ['grantor', 'grantee'],
  ['buyer', 'seller'],
  ['landlord', 'tenant'],
  ['payer', 'payee'],
  ['mother', 'father'],
  ['victim', 'suspect'],
  ['victim', 'offender'],
  ['guardian', 'ward'],
  ['child', 'father'],
  ['child', 'mother'],
  ['decedent', 'representative'],
];
const opposite = new Map<string, Set<string>>();
for (const [one, other] of sides) {
  opposite.set(one, (opposite.get(one) ?? new Set()).add(other));
  opposite.set(other, (opposite.get(other) ?? new Set()).add(one));
}

/** Whether somebody called by `words` is on the other side than whom `word` means: "the respondent" is no petitioner. */
export function isOtherSide(word: string, words: readonly string[]): boolean {
  const others = opposite.get(word);
  return others !== undefined && !words.includes(word) && words.some((one) => others.has(one));
}

/** Beside a child, a patient: who pays, and who works on the case. */
const whoPays = new Set([
  'subscriber',
  'policyholder',
  'guarantor',
  'cardholder',
  'payer',
  'worker',
  // "I, Ann Roe, let the center give my child …"
  'undersigned',
]);
const whoIsCaredFor = new Set(
  'patient camper student pupil child minor resident client athlete player dependent participant ward juvenile inmate'.split(
    ' ',
  ),
);

/** Whether `words` say that somebody pays for whom the text calls a patient, a student, a camper. */
export function paysForAnother(words: readonly string[], all: ReadonlySet<string>): boolean {
  if (!words.some((word) => whoPays.has(word)) || words.some((word) => whoIsCaredFor.has(word)))
    return false;
  for (const word of all) if (whoIsCaredFor.has(word)) return true;
  return false;
}

/** Labels by which a form says whom it is about. */
const about = new Set([
  'case of',
  'estate of',
  ...`patient pt client consumer resident student pupil camper child minor ward decedent deceased inmate detainee juvenile
  offender arrestee subject signer claimant enrollee participant veteran donor athlete protectee individual member insured applicant
  borrower employee emp taxpayer debtor defendant tenant customer trainee retiree annuitant victim candidate`
    .trim()
    .split(/\s+/),
]);

/** Whether the words of a label say whom a form is about; a mere "Name" does, too. */
function saysAbout(words: readonly string[]): boolean {
  return words.some((word) => about.has(word)) || words.join() === 'name';
}

/** Elements of those who are cared for: nobody writes those of an executor into somebody else's form. */
const ofCare: ReadonlySet<string> = new Set([
  'medical',
  'medicaid-id',
  'medicare-id',
  'health-insurance-id',
]);

/** Whether a role by a label names whom a form is about. */
export function isAbout({ kind, labelWords, isSalutation }: Role): boolean {
  return labelWords === undefined
    ? kind === 'topic' && isSalutation !== true
    : kind === 'subject' && saysAbout(labelWords);
}

/**
 * Whether somebody comes up in a form only beside whom it is about: "Informant", "Released to" under "Decedent".
 * Those who are asked for numbers of their own (a spouse, a payer) stand beside it only where elements of care are told.
 */
export function comesUpBeside({ kind, labelWords }: Role, element: string): boolean {
  if (labelWords === undefined || saysAbout(labelWords)) return false;
  return ofCare.has(element) || kind !== 'subject';
}
