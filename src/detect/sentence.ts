// The sentence around a phrase, and whether it speaks of somebody.
import { nameAtEnd } from './named-before.ts';

const reach = 240;

export interface Sentence {
  readonly text: string;
  /** Where it begins in the text it was cut from. */
  readonly from: number;
}

/** The street in "12 Elm Dr. My husband" ends a sentence, Dr. Roe does not. */
const sentenceEnd =
  /(?<!\b(?:Mr|Mrs|Ms|St|vs?|e\.g|i\.e|[A-Z])|(?<!\d \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})? )\bDr)[.!?]\s+|\n/gu;

/** The sentence or line that holds [start, end), at most 240 characters to each side. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  const reached = Math.max(0, start - reach);
  let from = reached;
  for (const match of text.slice(reached, start).matchAll(sentenceEnd))
    from = reached + match.index + match[0].length;
  const after = /[.!?](?:\s|$)|\n/.exec(text.slice(end, end + reach));
  // What is asked is told by its mark.
  const asks = after?.[0].startsWith('?') === true ? 1 : 0;
  return { text: text.slice(from, end + (after ? after.index + asks : reach)), from };
}

const somebody =
  /\b(?:he|she|his|her|hers|him|i|i['’]m|i['’]ve|my|me|mine|patient|pt|client|employee|student|claimant|insured|member|resident|tenant|inmate|applicant|child|baby|infant|mother|father|mom|dad|son|daughter|wife|husband|spouse|brother|sister|grandmother|grandfather|nephew|niece|aunt|uncle|worker|victim|veteran|minor|decedent|deceased|participant|recipient|enrollee|camper|rider|passenger|plaintiff|defendant|petitioner|respondent|movant|probationer|parolee|offender|detainee|juvenile|arrestee|appellant|athlete|clmt|insd|who|mr|mrs|ms|miss|year[- ]old|y\/?o|\d{1,3} ?yo[mfa]?|your (?:recent|appointment|results?|diagnosis|condition|medication|claim|care|visit|surgery|treatment|stay|prescription|request|test)|you (?:were|have been|are being))\b/i;
const capitalisedName =
  /(?<![\p{L}-])\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\.?)? \p{Lu}[\p{Ll}’'-]{1,24}(?:\p{Lu}\p{Ll}+)?(?![\p{L}-])|\b\p{Lu}\p{Ll}{2,15}(?:['’]s)? (?:was|is|has|had|suffers|takes|underwent|tested|needs)\b/u;

/** "Harris, Judy: ": how lists are headed. */
const lastFirst =
  /(?:^|\n)[ \t•*-]{0,6}\p{Lu}[\p{L}’'-]{1,24}, \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\.?)?(?:[ \t]{0,2}[-–—:,(|]|[ \t]{2})/u;

/** Clinical shorthand leaves its subject out: "no history of HIV", "BP 148/92", "FMLA leave for surgery". */
const shorthand =
  /\b(?:history of|hx of|h\/o|c\/o|s\/p|fmla|bp \d{2,3}|blood pressure|a1c|spo2|bid|tid|qid|qhs|prn|diagnosed with|allergic to|tested positive|(?:hiv|hepatitis [abc]|covid(?:-19)?) positive|hospitali[sz]ed (?:with|for)|died of|post-?op|status post)\b/i;

/** A person is its subject: a pronoun, a role, or a name. */
export function isAboutSomebody(sentence: string): boolean {
  return hasPersonalWord(sentence) || capitalisedName.test(sentence) || lastFirst.test(sentence);
}

/** A pronoun or a role: nothing that a heading or a product could be taken for. */
export function hasPersonalWord(sentence: string): boolean {
  return somebody.test(sentence);
}

export function isShorthand(sentence: string): boolean {
  return shorthand.test(sentence);
}

/** What stands between the name of a field and its value. */
const signBefore = /(?:[:=]|\.{3,60}|\|)[ \t]{0,24}["']?$|[:=]\s{0,4}["']?$/;
/** A value that brings the name of its field with it. */
const namesItsField =
  /^[A-Za-z][A-Za-z /&'’()-]{1,40}(?:[ \t]{0,12}[:=]|[ \t]{0,40}\||[ \t]?\.{3,60}|[ \t]{3,40}|[ \t]{0,3}\n[ \t]{2,12})|^(?:Dx|DX|Hx|HX|PMHx?|Imp|IMP)[ \t]/;

/** "Diagnosis: asthma": a field, whose record says whom it is about. */
export function isField(value: string, text: string, start: number): boolean {
  return signBefore.test(text.slice(Math.max(0, start - 90), start)) || namesItsField.test(value);
}

const smallTextCharacters = 6000;
const subjectLine =
  /(?:^|[\n.;|]|[ \t]{2})[ \t]{0,8}(?:#{1,6} (?:\*\*)?|\*\*|> |[<%@[])?(?:re: )?(?:(?:(?:patient|offender|woman|infant|newborn|baby|mother|aggrieved|it happened to|person whose health (?:would|will|may|might) suffer|person (?:affected|hurt|served|with (?:the )?(?:illness|condition|disability))|camper|rider|passenger|arrestee|borrower|ward|protectee|appellant|athlete|player|attendee|evacuee|traveler|candidate|recruit|cadet|trainee|caller|customer|guest|parishioner|pt|iw|clmt|clt|ee|insd|stu|claimant|decedent|deceased|insured|member|subscriber|student|pupil|child|minor|ward|employee|applicant|resident|tenant|inmate|detainee|offender|veteran|worker|client|participant|beneficiary|enrollee|driver|examinee|donor|(?:disabled )?person|victim|injured(?: (?:worker|employee|party))?|person examined|petitioner|respondent|complainant|grievant|booked|detained|youth|juvenile|consumer|survivor|who is asking|party|principal|for)(?:['’]s)?(?: (?:printed |full |legal )?name)?|(?:printed|print|legal) name|name(?: of (?:patient|employee|student|child|claimant|insured|injured(?: worker)?|member|applicant|driver))?|full name|(?:last|first|given|family) ?name))(?: ?\([^)\n]{2,24}\))?(?:[ \t]{0,12}[:#=|>\]-]{1,2}|(?<=\)) |[ \t]?(?:\.{2,60}|_{2,60}(?=\p{Lu}))|[ \t]{2,40}|\n[ \t]{1,12})[ \t|_*]{0,30}\p{Lu}/giu;

/** "Dear Ms. Harris", "RE: Judy Harris", "Last name Harris": letters and forms about one person. */
const subjectOfLetter =
  /(?:^|\n)[ \t>]{0,8}(?:i, (?=\p{Lu}[^,\n]{3,40}, (?:[^,\n]{0,40}, )?(?:ask|authori[sz]e|request|consent|give|hereby|allow|permit|direct)\b)|dear (?:mr|mrs|ms|miss|mx)\.? |(?:re|regarding|patient|client|about)(?: ?:)? {1,4}(?:(?:mr|mrs|ms|miss)\.? )?)\p{Lu}|\b(?:last|first) name \p{Lu}|\b(?:thank you|thanks) for (?:sending|seeing|referring|your referral of|(?:asking|allowing) us to see) (?:me |us )?(?:(?:mr|mrs|ms|miss)\.? )?\p{Lu}/giu;

/** "AFTER VISIT SUMMARY for Judy Harris", "Results of Judy Harris": titles of papers about one person. */
const subjectOfTitle =
  /(?:^|\n)[ \t#*]{0,8}(?:[A-Za-z'’-]{1,16} ){0,4}(?:[Rr]esults?|RESULTS?|[Rr]eport|REPORT|[Ss]ummary|SUMMARY|[Cc]hart|CHART|[Rr]ecords?|RECORDS?|[Pp]lan|PLAN|[Nn]otes?|NOTES?|[Ss]creening|SCREENING|[Ee]valuation|EVALUATION|[Aa]ssessment|ASSESSMENT|[Oo]rders?|ORDERS?|[Rr]eferral|REFERRAL|[Dd]ecision|DECISION) (?:for|of|FOR|OF|:) {0,3}(?:\p{Lu}\p{Ll}{1,20},?|\p{Lu}{2,20},) \p{Lu}/gu;

/** "Clmt Ann Lane", "Probationer Bo Poe": whom a note is about, without a sign. */
const subjectOfNote =
  /(?:^|[\n.;:,(|] {0,2})(?:[Pp]t|PT|[Cc]lmt|[Ii]nsd|IW|EE|[Cc]lt|Patient|Claimant|Offender|Evacuee|Newborn|Infant|Aggrieved|Applicant|Subscriber|Enrollee|Pupil|Deceased|Juror(?: (?:no\. )?\d{1,4},?)?|Plaintiff|Decedent|Probationer|Parolee|Inmate|Arrestee|Detainee|Student|Camper|Veteran|Resident|Child|Foster child|Ward|Employee|Rider|Defendant|Respondent|Petitioner|Member|Insured|Client) \p{Lu}\p{Ll}{1,20},? \p{Lu}/u;

/** A letter to somebody at home: name, street and city above it, and words about what was done for them. */
const addressee =
  /(?:^|\n)[ \t]{0,40}(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}\.?)? \p{Lu}[\p{L}’' -]{1,30}\n[ \t]{0,40}(?:\d{1,6} |P\.? ?O\.? ?Box )[^\n]{2,40}\n[ \t]{0,40}[^\n]{2,30},? [A-Z]{2} {1,2}\d{5}/u;
const caredFor =
  /(?:\byour|['’]s) (?:[a-z-]+ )?(?:care|claims?|visit|surgery|treatment|stay|prescriptions?|medications?|condition|diagnosis|results?|tests?|request|appeal|authorization|benefits?|doctor|therapy|disability|leave)\b/i;

/** "ROE, ANN F   ID 8318524    48 yr M": the line over a tracing, a film, a tube of blood. */
const banner =
  /(?:^|\n)[^\n]{0,16}\p{Lu}[\p{L}’'-]{1,24}, \p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}\.?)?[ \t,|]{2,12}(?:(?:ID|MRN|DOB|Acct|Age|Rm|Room|MR|FIN)\b[^\n]{0,30})?\b\d{1,3} ?(?:yrs?|years?|y\/?o|Y)?,? ?\(?(?:M|F|Male|Female|MALE|FEMALE)\b/u;

/** Role words in any case, but the name behind them begins with a capital. */
function namesSomebody(line: RegExp, text: string): boolean {
  for (const match of text.matchAll(line)) if (/\p{Lu}$/u.test(match[0])) return true;
  return false;
}

/** A short text with a field that names whom it is about: a form, a prescription, a lab report. */
export function isRecordOfSomebody(text: string): boolean {
  if (text.length > smallTextCharacters) return false;
  // Asked of each phrase and term of a text, one after the other.
  if (text !== lastText) {
    lastIsRecord = readsAsRecord(text);
    lastText = text;
  }
  return lastIsRecord;
}

let lastText = '';
let lastIsRecord = false;

function readsAsRecord(text: string): boolean {
  return (
    namesSomebody(subjectLine, text) ||
    namesSomebody(subjectOfLetter, text) ||
    namesSomebody(subjectOfTitle, text) ||
    subjectOfNote.test(text) ||
    banner.test(text) ||
    (addressee.test(text) && caredFor.test(text))
  );
}

const conversationCharacters = 4000;
const conversationReach = 400;
const fullName =
  /(?<![\p{L}-])\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\.?)? \p{Lu}[\p{Ll}’'-]{1,24}(?:\p{Lu}\p{Ll}+)?(?![\p{L}-])/u;
const befallen =
  /\b(?:he|she|him|her|his|they|them|patient|employee|student|mom|dad|got hurt|was hurt|got burned|is out|called in|called off|went home|in the hospital|request for|(?:id|dob|member|claim|policy|mrn|age|aged|case|dcn|medicaid|healthnet|medicare)(?: (?:no\.?|number|id))?[ :#]{1,3}[\w-]*\d|\d{1,3} ?(?:yo[mfa]?|y\/o)|child|claimant|client|resident|member|insured|respondent|ward|protectee|inmate|passenger|tenant|applicant|donor|defendant|plaintiff)\b/i;

/** A short note or a talk in which somebody is named, and spoken of, a few lines before: "did anybody call Jo Hill back", "hep C positive". */
export function isSaidOfSomebodyNamed(text: string, start: number): boolean {
  if (text.length > conversationCharacters) return false;
  const before = text.slice(Math.max(0, start - conversationReach), start);
  return fullName.test(before) && befallen.test(before);
}

/** "## Aiden Moss" and a list of points below it. */
const headedByName =
  /(?:^|\n)[ \t#*_]{0,8}\p{Lu}[\p{L}’'-]{1,20},?(?: \p{Lu}\.?)? \p{Lu}[\p{L}’'-]{1,24}[*_: \t]{0,4}\n{1,2}(?:[ \t]{0,6}[-*•–][^\n]{0,120}\n){0,4}[ \t]{0,6}[-*•–][ \t]{1,3}$/u;

/** "[251-A] Smith, Mark (M50)" and an indented line below it: whoever has sex and age beside the name is cared for. */
const headedByPatient =
  /(?:^|\n)[^\n]{0,24}\p{Lu}[\p{L}’'-]{1,20},?(?: \p{Lu}\.?)? \p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}\.?)?,? \(?(?:[MF] ?\d{1,3}|\d{1,3} ?(?:yo?)? ?[MF])\)?[ \t]{0,4}\n[ \t]{2,12}(?:[^\n]{0,40}, )?$/u;

/** A point of a list that stands under somebody's name. */
export function isPointUnderName(text: string, start: number): boolean {
  const above = text.slice(Math.max(0, start - 500), start);
  return headedByName.test(above) || isUnderPatient(above);
}

/** @param above what stands before the words */
export const isUnderPatient = (above: string): boolean => headedByPatient.test(above.slice(-160));

/** A short text that names somebody some lines before: whom "she" and "his" mean. */
export function isNamedEarlier(text: string, start: number): boolean {
  return (
    text.length <= conversationCharacters &&
    fullName.test(text.slice(Math.max(0, start - conversationReach), start))
  );
}

/** Where none of these matches in the line of a phrase, or right before it, no question above says yes, but for the two below. */
export const signsOfSomebody: readonly RegExp[] = [
  somebody,
  capitalisedName,
  lastFirst,
  shorthand,
  signBefore,
  namesItsField,
  nameAtEnd,
];

/** Without a match anywhere in it, a text is no record of somebody, and nobody is named in it some lines before. */
export const signsOfRecord: readonly RegExp[] = [
  subjectLine,
  subjectOfLetter,
  subjectOfTitle,
  subjectOfNote,
  banner,
  addressee,
  fullName,
];

/** Longer texts are no record of somebody, and no conversation about somebody, whatever stands in them. */
export const longestRecord: number = Math.max(smallTextCharacters, conversationCharacters);
