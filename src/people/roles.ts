// What part somebody named in a document plays: the one it is about, a relative, or staff who handle it.
import { jobTitle } from './job-titles.ts';
import type { Role } from './role.ts';
import { inBothForms, wordsIn } from './role-words.ts';
import { appositionIn, roleInSentence, sentenceOf } from './sentence-roles.ts';

const staffTitle =
  /\b(?:dr|sgt|lt|officer|ofc|det|detective|judge|hon|deputy|nurse|atty|trooper|hon)\.?\s*$/i;
const credential =
  /^[ \t,]{0,4}\(?(?:M\.?D|D\.?O|R\.?N|NP|PA-C|D\.?D\.?S|D\.?M\.?D|DVM|OD|CPA|Esq|LCSW|LPC|LMFT|Ph\.?D|Psy\.?D|LPN|CNA|APRN|FNP(?:-C)?|PharmD|RPh|CFP|EA|L?MSW|BSW|MPH|J\.?D|EMT(?:-P)?|CRNA|OTR(?:\/L)?|DPT|PT|SLP|CCC-SLP|BCBA|RRT|RD|LAc|NP-C|CNM|SHRM-CP|PHR|CFE|CPCU|AINS|PE|SE)\b\.?/;
/** ", our adjuster", ", the shift supervisor", " - Payroll Coordinator", "(Branch Manager)". */
const titleAfter = new RegExp(
  String.raw`^[ \t]{0,3}(?:[,(–|-]|,? - )[ \t]{0,3}((?:[\w&/.'’-]{1,20},? ){0,5}?)${jobTitle}\b(?!['’:])`,
  'i',
);
const article = /^(?:the|our|my|your|his|her|their) (?:[a-z]{3,14} )?$/;
const inCapitals = /^(?:\p{Lu}[^\s]{0,20} |(?:and|of|for|&) )*$/u;

/** Whether a job title follows a name; "once her aide" and "a nurse" are said of somebody, and are no title. */
function isTitled(right: string): boolean {
  const title = titleAfter.exec(right);
  // ", steward Ann Roe" is the title of the next.
  if (title !== null && /^ \p{Lu}\p{Ll}/u.test(right.slice(title[0].length))) return false;
  const before = title?.[1];
  return before !== undefined && (before === '' || article.test(before) || inCapitals.test(before));
}

/** A job title in the line below a name that stands alone in its line, and not a label ("Loan officer: …"). */
const staffBelow = new RegExp(
  String.raw`^[ \t]{0,4}\n[ \t]{0,4}(?:[A-Z][\w&/.'’-]{0,20},? (?:and |of |for |& )?){0,4}${jobTitle}\b[^:\n]{0,40}(?:\n|$)`,
  'i',
);
/** "Vera Moss in counseling", "… from Payroll": where somebody works. */
const worksIn =
  /^,? (?:in|from|with|at|of) (?:the |our |your )?(?:counseling|payroll|accounting|accounts (?:payable|receivable)|billing|human resources|hr\b|claims|benefits|admissions|registration|(?:medical )?records|security|maintenance|legal|compliance|risk management|financial aid|student (?:services|affairs|accounts)|radiology|oncology|pharmacy|scheduling|collections|underwriting|dispatch|intake|customer service|member services|the front desk|front desk|facilities|purchasing|procurement|finance|it support|help ?desk|social services|case management|personnel)\b/i;
const closing =
  /(?:^|\n)[ \t>]{0,8}(?:sincerely|regards|best|thanks|thank you|respectfully|cordially|yours truly|best regards|cheers|kind regards|many thanks|warm regards|yours|very truly yours|thx)[^\n]{0,24}\n(?:[ \t>_-]{0,30}\n){0,4}[^\n]{0,40}$/i;
const selfIntroduction =
  /(?:^|[\s"(])(?:I,|my name is|this is|I am|I['’]m)\s{0,2}$|^\W{0,4}(?:(?:ok|hi|hey|hello|yes|again)\W{1,3}){0,2}it['’]?s\s{1,2}$/i;
const deedWords = [
  'principal',
  'testator',
  'testatrix',
  'grantor',
  'affiant',
  'declarant',
  'undersigned',
];
const senderLine = /^[\s>*]{0,4}(?:from|sent by)\s{0,2}:\s{0,3}["']?(?:dr\.?\s?)?$/i;
/** "On Monday, Jane Roe <jane@…> wrote:" */
const wroteAfter = /^[ \t]{0,3}(?:[<([][^\n>)\]]{3,60}[>)\]])?[ \t]{0,3}\n?[ \t>]{0,4}wrote:/;
const copyLine = /^[\s>*]{0,4}(?:cc|bcc)\s{0,2}:/i;
/** Who filed a form speaks in it: "Reported by: …", then "my …". */
const filedBy = /\b(?:reported|submitted|requested|written|sent) by\s{0,2}:\s{0,4}$/i;
/** A line that lists people beside the matter. */
const staffList =
  /^[ \t>*-]{0,4}(?:references?|present|attendance|attendees|members present|absent|here|witnesses|staff|distribution|in attendance|panel|committee|team)(?:\s{0,2}:|[ \t]{2})/i;
/** Who is not there is no staff of the meeting. */
const absent = /\b(?:absent|excused|not present)\s{0,2}:[^:\n]{0,40}$/i;
/** What members of a board do. */
const officiates =
  /^ (?:moved (?:to|that|for|approval)|made (?:a|the) motion|seconded|called the meeting|presided|voted|abstained|spoke (?:on|about)|adjourned)\b/;
const addresseeLine = /^[\s>*]{0,4}to\s{0,2}:\s{0,3}(?:dr\.?\s?)?$/i;
const topicLine = /^[\s>*]{0,4}(?:re|subject|regarding|in re|concerning)\b[^\n]{0,40}$/i;
/** The caption of a court: the name, and in the line below it what its bearer is to the case. */
const captionBelow =
  /^,?[ \t)]{0,48}\n[ \t]{0,40}(petitioner|respondent|plaintiff|defendant|appellant|claimant|decedent|debtor)[,.]/i;
const reachLeft = 46;
const reachRight = 90;
const reachClosing = 90;
const reachBelow = 110;
const reachHeading = 80;
const reachWrote = 80;

/** The role of whoever is named between two offsets. */
export function roleAt(text: string, start: number, end: number): Role {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const left = text.slice(Math.max(lineStart, start - reachLeft), start);
  const right = text.slice(end, end + reachRight);
  const title = staffTitle.exec(left);
  if (
    title ||
    credential.test(right) ||
    isTitled(right) ||
    worksIn.test(right) ||
    officiates.test(right)
  )
    return {
      kind: 'staff',
      words: title ? wordsIn(title[0]) : [],
      ...(isHeading(text, start, right) ? { isFaint: true } : {}),
    };
  const party = captionBelow.exec(text.slice(end, end + reachBelow));
  if (party) return { kind: 'subject', words: inBothForms(party[1]!) };
  if (senderLine.test(left))
    return { kind: 'staff', words: ['sender'], isWriter: true, isAhead: true };
  if (copyLine.test(left)) return { kind: 'staff', words: [], isCopied: true };
  if (addresseeLine.test(left)) return { kind: 'addressee', words: [] };
  if (filedBy.test(left))
    return { kind: 'staff', words: ['sender'], isWriter: true, isAhead: true };
  if (absent.test(left)) return { kind: 'relative', words: [] };
  if (staffList.test(text.slice(lineStart, lineStart + reachLeft)))
    return { kind: 'staff', words: [] };
  if (isHeading(text, start, right)) return { kind: 'topic', words: [] };
  if (topicLine.test(left) && appositionIn(right) === null) return { kind: 'topic', words: [] };
  if (isDashSignature(left, right)) return { kind: 'staff', words: [], isFaint: true };
  if (wroteAfter.test(text.slice(end, end + reachWrote)))
    return { kind: 'staff', words: ['sender'], isWriter: true, isAhead: true };
  const above = text.slice(Math.max(0, start - reachClosing), start);
  if (closing.test(above)) return { kind: 'staff', words: [], isWriter: true };
  if (left.trim() === '' && staffBelow.test(text.slice(end, end + reachBelow)))
    return { kind: 'staff', words: [] };
  if (selfIntroduction.test(left)) {
    // "I, Ann Roe, appoint my daughter": deeds call whoever speaks by these words from then on.
    const words = /(?:^|[\s"(])I,\s{0,2}$/.test(left) ? deedWords : [];
    return { kind: 'none', words, isWriter: true, isAhead: true };
  }
  return roleInSentence(left, sentenceOf(left), right);
}

/** A name alone in the first line of a text heads it: a résumé, a file, a card. */
function isHeading(text: string, start: number, right: string): boolean {
  const before = text.slice(0, start).replace(/^\s*(?:dr|mr|mrs|ms|miss|prof|rev)\.?\s*$/i, '');
  return start < reachHeading && before.trim() === '' && /^[ \t]*\n/.test(right);
}

/** "… -J. Smith" at the end of a line, but not "12 - J. Smith". */
function isDashSignature(left: string, right: string): boolean {
  if (!/[-–—~]\s{0,2}$/.test(left) || !/^[ \t]*(?:\n|$)/.test(right)) return false;
  return left.trim().length > 3 && !/\d\s{0,2}[-–—]\s{0,2}$/.test(left);
}
