// What part somebody named in a document plays: the one it is about, a relative, or staff who handle it.
import { jobTitle } from './job-titles.ts';
import { acquaintance, kinship } from './relations.ts';
import { inBothForms, subjectWords, wordsIn } from './role-words.ts';

/**
 * subject: labelled as the one the text is about; topic: in its subject line or salutation; addressee: in "To:";
 * relative: named only beside the subject; staff: clinicians, senders, signers, officials. Staff own no elements.
 */
export interface Role {
  readonly kind: 'subject' | 'topic' | 'addressee' | 'relative' | 'staff' | 'none';
  /** The words that say so, lower case ("insured", "driver"). */
  readonly words: readonly string[];
  /** Those of them that the label of a form's field says. */
  readonly labelWords?: readonly string[];
  readonly isSalutation?: true;
  /** Speaks in the first person: signs the text, is its sender, or introduces themselves. */
  readonly isWriter?: true;
  /** Stands before the text it governs: a sender line or a self-introduction, not a signature. */
  readonly isAhead?: true;
  /** Staff by its place alone: a doctor's name at the head of a text, a name behind a dash at its end. */
  readonly isFaint?: true;
  /** Gets a copy. */
  readonly isCopied?: true;
}

const staffTitle =
  /\b(?:dr|sgt|lt|officer|ofc|det|detective|judge|hon|deputy|nurse|atty|trooper|hon)\.?\s*$/i;
const credential =
  /^[ \t,]{0,4}\(?(?:M\.?D|D\.?O|R\.?N|NP|PA-C|D\.?D\.?S|D\.?M\.?D|DVM|OD|CPA|Esq|LCSW|LPC|LMFT|Ph\.?D|Psy\.?D|LPN|CNA|APRN|FNP(?:-C)?|PharmD|RPh|CFP|EA)\b\.?/;
/** ", our adjuster", ", the shift supervisor", " - Payroll Coordinator", "(Branch Manager)". */
const titleAfter = new RegExp(
  String.raw`^[ \t]{0,3}(?:[,(–|-]|,? - )[ \t]{0,3}((?:[\w&/.'’-]{1,20},? ){0,5}?)${jobTitle}\b(?!['’:])`,
  'i',
);
const article = /^(?:the|our|my|your|his|her|their) (?:[a-z]{3,14} )?$/;
const inCapitals = /^(?:\p{Lu}[^\s]{0,20} |(?:and|of|for|&) )*$/u;

/** Whether a job title follows a name; "once her aide" and "a nurse" are said of somebody, and are no title. */
function isTitled(right: string): boolean {
  const before = titleAfter.exec(right)?.[1];
  return before !== undefined && (before === '' || article.test(before) || inCapitals.test(before));
}

/** A job title in the line below a name that stands alone in its line, and not a label ("Loan officer: …"). */
const staffBelow = new RegExp(
  String.raw`^[ \t]{0,4}\n[ \t]{0,4}(?:[A-Z][\w&/.'’-]{0,20},? (?:and |of |for |& )?){0,4}${jobTitle}\b[^:\n]{0,40}(?:\n|$)`,
  'i',
);
const relationAfter = new RegExp(
  String.raw`^\s{0,2}[,(]\s{0,2}(?:the |his |her |their |pt['’]?s? )?(?:${kinship}|friend|mom|dad)\b(?! of the dece)`,
  'i',
);
const staffBefore =
  /\b(?:physician|provider|doctor|nurse|referr\w{0,6}|attending|pcp|signed|sign|sgt|officer|deputy|detective|investigator|adjuster|agent|broker|preparer|prepared|processed|entered|transcribed|reviewed|reviewer|approved|approver|verified|checked|copied|completed|filed|submitted|manager|supervisor|supv|director|caseworker|case worker|counsel|attorney|notary|witness\w{0,3}|before me|landlord|banker|booked|opened|created|assigned|resolved|teacher|counselor|employer|rep|representative|called|coordinator|clerk|interviewer|author|agent of record|underwriter|cc|bcc|by|reference|references|present|moved|seconded|tech|technician|pharmacist|therapist|surgeon|judge|clinician|examiner|prosecutor|specialist|principal|superintendent|dispatcher|trainer|recruiter|auditor|processor|assessor|partner|steward|liaison|chair|dispatched)\b[^\n]{0,18}$/i;
/** "Attorney for claimant: …" names the attorney. */
const agentOf =
  /\b(?:attorney|counsel|lawyer|advocate|adjuster|agent|physician|doctor|caseworker|guardian ad litem)s?\s(?:for|of)\s(?:the\s)?[\w-]{1,20}(?:['’]s)?\s{0,2}:\s{0,24}$/i;
/** Verbs of staff that name whom they act for: "filed on behalf of …", "I am referring …". */
const actsFor =
  /\b(?:on behalf of|in favou?r of|represents?|represented|(?:am|is|are|was|be|been|were) (?:referring|representing|assigned|transferring))\s{1,2}(?:(?:mr|mrs|ms|miss)\.?\s)?$/i;
/** "Officer Reed stopped …": whom staff deal with is none of them. */
const dealtWith =
  /\b(?:stopped|arrested|cited|interviewed|examined|treated|evaluated|admitted|saw|met|helped|assisted)\s{1,2}(?:(?:mr|mrs|ms|miss)\.?\s)?$/i;
const staffIdiom = /\b(?:by|called|with|plan|file of|for)\b/i;
/** "The car was driven by …": whoever does it is no staff. */
const drivenBy =
  /\b(?:driven|operated|owned|occupied|used|held|carried|rented|leased|endorsed|presented|insured|survived) by\s{1,3}(?:(?:mr|mrs|ms|miss)\.?\s)?$/i;
/** "reviewed the records of …": whose they are. */
const fileOf =
  /\b(?:records?|files?|charts?|accounts?|case|claims?|applications?|statements?|polic(?:y|ies)|care|results?|identity|eligibility|enrollment|benefits|notes?|loans?|lease|mortgage|contract|petition|bonds?|release) (?:of|for)\s{1,2}(?:(?:mr|mrs|ms|miss)\.?\s)?$/i;
const staffBy = /\b(?:by|before me,?)\s{0,3}:?\s{0,3}$/i;
const relativeBefore = new RegExp(
  String.raw`\b(?:${kinship}|${acquaintance}|contact)\b,?[^\n,;]{0,14}$`,
  'i',
);
/** "my mother …": whom the writer writes about. */
const writersKin = new RegExp(String.raw`\b(?:my|our) (?:[a-z]+ )?(${kinship}),?\s{1,2}$`, 'i');
/** "legal guardian of …": the one who is looked after. */
const wardOf = new RegExp(
  String.raw`\b(?:${kinship}) (?:of|to|for) (?:the |a )?(?:minor |patient |ward |child |person of )?$`,
  'i',
);
/** "Emergency contact: Hector Cruz (spouse)" is there for somebody else. */
const contactBefore =
  /\b(?:emergency contact|next of kin|contact(?: person)?|reference|witness)\b[^\n,;]{0,32}$/i;
const subjectBefore = new RegExp(
  String.raw`\b(${subjectWords})(?:['’]s)?(?:\s{1,2}(?:full\s|legal\s)?name)?\s{0,2}(?:\([^)\n]{0,30}\))?\s{0,4}[:=#|.>-]{0,4}(?:[. ]{2,40}|\s{0,24})["'>]{0,2}$`,
  'i',
);
/** "The ward, Howard Roe, has …", "the minor child Ann Roe". */
const namedRole = new RegExp(
  String.raw`\b(?:the|said|our|named|minor)\s(?:minor\s|named\s|sole\s)?(${subjectWords}),?\s{1,3}$`,
  'i',
);
const apposition = new RegExp(String.raw`^\s{0,2}[,(]\s{0,2}(?:the\s)?(${subjectWords})\b`, 'i');
const closing =
  /(?:^|\n)[ \t>]{0,8}(?:sincerely|regards|best|thanks|thank you|respectfully|cordially|yours truly|best regards|cheers|kind regards|many thanks|warm regards|yours|very truly yours|thx)[^\n]{0,24}\n(?:[ \t>_-]{0,30}\n){0,4}[^\n]{0,40}$/i;
const selfIntroduction =
  /(?:^|[\s"(])(?:I,|my name is|this is|I am|I['’]m)\s{0,2}$|^\W{0,4}(?:(?:ok|hi|hey|hello|yes|again)\W{1,3}){0,2}it['’]?s\s{1,2}$/i;
const senderLine = /^[\s>*]{0,4}(?:from|sent by)\s{0,2}:\s{0,3}["']?(?:dr\.?\s?)?$/i;
/** "On Monday, Jane Roe <jane@…> wrote:" */
const wroteAfter = /^[ \t]{0,3}(?:[<([][^\n>)\]]{3,60}[>)\]])?[ \t]{0,3}\n?[ \t>]{0,4}wrote:/;
const copyLine = /^[\s>*]{0,4}(?:cc|bcc)\s{0,2}:/i;
/** Who filed a form speaks in it: "Reported by: …", then "my …". */
const filedBy = /\b(?:reported|submitted|requested|written|sent) by\s{0,2}:\s{0,4}$/i;
/** A line that lists people beside the matter. */
const staffList =
  /^[ \t>*-]{0,4}(?:references?|present|attendance|attendees|members present|absent|witnesses|staff|distribution|in attendance|panel|committee|team)\s{0,2}:/i;
const staffDirect =
  /\b(?:counsel|attorney|agent|adjuster|supervisor|caseworker|case worker|investigator|manager|director|clerk|specialist|preparer|underwriter|banker|physician|therapist|coordinator|coach|principal|superintendent|teacher|counselor)\s{1,2}$/i;
const addresseeLine = /^[\s>*]{0,4}to\s{0,2}:\s{0,3}(?:dr\.?\s?)?$/i;
const topicLine = /^[\s>*]{0,4}(?:re|subject|regarding|in re|concerning)\b[^\n]{0,40}$/i;
const salutation = /\b(?:dear|hi|hello|hey)\s{1,2}(?:mr|mrs|ms|miss|mx)?\.?\s{0,2}$/i;
/** The caption of a court: the name, and in the line below it what its bearer is to the case. */
const captionBelow =
  /^,?[ \t)]{0,48}\n[ \t]{0,40}(petitioner|respondent|plaintiff|defendant|appellant|claimant|decedent|debtor)[,.]/i;
const sentenceBreak = /.*[.;](?=\s)/;
const abbreviation = /\b(?:Dr|Mr|Mrs|Ms|Sgt|Lt|No)\.$/;

const reachLeft = 46;
const reachRight = 56;
const reachClosing = 90;
const reachBelow = 110;
const reachHeading = 80;
const reachWrote = 80;
const relationReach = 30;

/** "… (daughter)": what stands behind a name says that its bearer is somebody's relative. */
export function isRelated(text: string, end: number): boolean {
  return relationAfter.test(text.slice(end, end + reachRight));
}

/** The role of whoever is named between two offsets. */
export function roleAt(text: string, start: number, end: number): Role {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const left = text.slice(Math.max(lineStart, start - reachLeft), start);
  const right = text.slice(end, end + reachRight);
  const sameSentence = sentenceOf(left);
  const title = staffTitle.exec(left);
  if (title || credential.test(right) || isTitled(right))
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
  if (selfIntroduction.test(left))
    return { kind: 'none', words: [], isWriter: true, isAhead: true };
  return left.length < reachWrapped && continuesProse(text, lineStart)
    ? roleInSentence(...wrappedLeft(text, start), right)
    : roleInSentence(left, sameSentence, right);
}

/** ", Petitioner", but not ", child Ava", which names somebody else. */
function appositionIn(right: string): RegExpExecArray | null {
  const found = apposition.exec(right);
  return found && !/^\s\p{Lu}\p{Ll}/u.test(right.slice(found[0].length)) ? found : null;
}

const anyRelation = new RegExp(String.raw`\b(?:${kinship}|${acquaintance})\b(?!['’])`, 'gi');

/** "wife and beneficiary": what else somebody is, but not whose wife. */
function relationsIn(left: string): readonly string[] {
  return (left.match(anyRelation) ?? []).flatMap(inBothForms);
}

const reachWrapped = 24;
const wrapped = 50;

/** Whether a line goes on with the prose of the long line before it. */
function continuesProse(text: string, lineStart: number): boolean {
  const before = text.slice(Math.max(0, lineStart - 240), Math.max(0, lineStart - 1));
  const line = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  return line.length >= wrapped && /[a-z]{2} [a-z]{2}/.test(line) && !/[.:;!?|]$/.test(line);
}

function wrappedLeft(text: string, start: number): [left: string, sameSentence: string] {
  const left = text.slice(Math.max(0, start - reachLeft), start).replace('\n', ' ');
  return [left, sentenceOf(left)];
}

function sentenceOf(left: string): string {
  return left.replace(sentenceBreak, (cut) => (abbreviation.test(cut.trim()) ? cut : ''));
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

function roleInSentence(left: string, sameSentence: string, right: string): Role {
  if (agentOf.test(left))
    return { kind: 'staff', words: wordsIn(agentOf.exec(left)![0]).slice(0, 1) };
  if (actsFor.test(left)) return { kind: 'subject', words: ['client'] };
  if (dealtWith.test(left) || drivenBy.test(left) || fileOf.test(left))
    return { kind: 'none', words: [] };
  const labelled = namedRole.exec(left) ?? subjectBefore.exec(left);
  const appended = appositionIn(right);
  const words = [labelled?.[1], appended?.[1]].flatMap((word) =>
    word === undefined ? [] : inBothForms(word),
  );
  const isOfficial = /\b(?:manager|agent|officer|rep)\b/i.test(left.slice(-20));
  if (labelled && !isOfficial) {
    const isRelative =
      !/:\s*$/.test(left) && (relativeBefore.test(left) || relationAfter.test(right));
    return { kind: isRelative ? 'relative' : 'subject', words };
  }
  if (appended && contactBefore.test(left)) return { kind: 'relative', words };
  if (wardOf.test(left)) return { kind: 'subject', words: ['child', 'minor', 'ward', ...words] };
  if (appended) return { kind: 'subject', words };
  if (staffDirect.test(left)) return { kind: 'staff', words: wordsIn(staffDirect.exec(left)![0]) };
  if (salutation.test(left)) return { kind: 'topic', words: [], isSalutation: true };
  const own = writersKin.exec(left)?.[1];
  if (own !== undefined) return { kind: 'none', words: inBothForms(own) };
  const relative = relativeBefore.exec(sameSentence);
  if (relative) {
    const [relation = '', ...others] = wordsIn(relative[0]);
    return {
      kind: 'relative',
      words: [...inBothForms(relation), ...others, ...relationsIn(left.slice(-relationReach))],
    };
  }
  const staff = staffBefore.exec(sameSentence);
  const isTurn = staff !== null && /^\w+:\s{0,3}[a-z]{2}/.test(staff[0]);
  if (staff && !isTurn && (!staffIdiom.test(sameSentence) || staffBy.test(sameSentence))) {
    return { kind: 'staff', words: wordsIn(/^\w+/.exec(staff[0])?.[0] ?? '') };
  }
  if (
    /\b(?:called|told|asked|spoke to|contact(?:ed)?)\s{1,2}$/i.test(sameSentence) &&
    /^,\s{0,2}the\s\w/.test(right)
  ) {
    return { kind: 'staff', words: [] };
  }
  return { kind: 'none', words: [] };
}
