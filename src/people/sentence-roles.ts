// What part somebody plays by the sentence that names them: whom staff act for, whose relative, by which word.
import { jobTitle } from './job-titles.ts';
import { acquaintance, kinship } from './relations.ts';
import type { Role } from './role.ts';
import { inBothForms, subjectWords, wordsIn } from './role-words.ts';

const staffBefore =
  /\b(?:physician|provider|doctor|nurse|referr\w{0,6}|attending|pcp|signed|sign|sgt|officer|deputy(?! (?:renter|lessee|box ?holder))|detective|investigator|adjuster|agent|broker|preparer|prepared|processed|entered|transcribed|reviewed|reviewer|approved|approver|verified|checked|copied|completed|filed|submitted|manager|supervisor|supv|director|caseworker|case worker|counsel|attorney|notary|witness\w{0,3}|before me|landlord|banker|opened|created|assigned|resolved|teacher|counselor|employer|rep|representative|called|coordinator|clerk|interviewer|author|agent of record|underwriter|cc|bcc|by|reference|references|present|moved|seconded|tech|technician|pharmacist|therapist|surgeon|judge|lawyer|accountant|pastor|clinician|examiner|prosecutor|specialist|principal|superintendent|dispatcher|trainer|recruiter|auditor|processor|assessor|partner|steward|liaison|chair(?! ?#?\d)|dispatched)\b[^\n]{0,18}$/i;

/** "Attorney for claimant: …" names the attorney. */
const agentOf =
  /\b(?:attorney|counsel|lawyer|advocate|adjuster|agent|physician|doctor|caseworker|guardian ad litem)s?\s(?:for|of)\s(?:the\s)?[\w-]{1,20}(?:['’]s)?\s{0,2}:\s{0,24}$/i;

/** Verbs of staff that name whom they act for: "filed on behalf of …", "I am referring …". */
const actsFor =
  /\b(?:on behalf of|in favou?r of|represents?|represented|(?:am|is|are|was|be|been|were) (?:referring|representing|assigned|transferring))\s{1,2}(?:(?:mr|mrs|ms|miss)\.?\s)?$/i;

/** "Officer Reed stopped …": whom staff deal with is none of them. */
const dealtWith =
  /\b(?:stopped|arrested|cited|interviewed|examined|treated|evaluated|admitted|saw|met|helped|assisted|served|booked|released|transported|fingerprinted|registered|enrolled|visited|screened|discharged|counseled|detained|identified|subpoenaed|evicted|licensed|certified)\s{1,2}(?:(?:mr|mrs|ms|miss)\.?\s)?$/i;

const staffIdiom = /\b(?:by|called|with|plan|file of|for)\b/i;
/** "The car was driven by …", "Paid by …": whoever does it is no staff. */
const drivenBy =
  /\b(?:driven|operated|owned|occupied|used|held|carried|rented|leased|endorsed|presented|insured|survived|paid|purchased|bought|pledged|donated|pawned|surrendered|tendered|guaranteed) by\s{1,3}:?\s{0,12}(?:(?:mr|mrs|ms|miss)\.?\s)?$/i;

/** "reviewed the records of …": whose they are. */
const fileOf =
  /\b(?:records?|files?|charts?|accounts?|case|claims?|applications?|statements?|polic(?:y|ies)|care|results?|identity|eligibility|enrollment|benefits|notes?|loans?|lease|mortgage|contract|petition|bonds?|release) (?:of|for)\s{1,2}(?:(?:mr|mrs|ms|miss)\.?\s)?$/i;

const objectOf =
  /\b(?:(?:moved in|lives?|lived|living|stays?|stayed|staying|came|rode|rides?|went|rooms?|shares? a (?:house|room|lease)) (?:w\/|with)|(?:no contact|lm|left (?:a )?(?:message|msg|vm|voicemail)) (?:w\/|with)|lm to|notif(?:y|ied)|call(?: back)?|transferred (?:care|the call|him|her|them)? ?to|handed (?:off|over) to|report given to|turned over to|asked|ask|asking|told|tell|telling|informed|notified|assigned|thanked|according to|per|through|reminded|instructed|gave it to|sent it to|forwarded (?:it )?to|copied)\s{1,2}$/i;

/** "Payment plan signed by Ann Roe": who binds herself. */
const signsFor =
  /\b(?:plan|agreement|contract|lease|note|consent|release|authorization|application|waiver|pledge|petition) (?:was |is )?signed by\s{1,3}$/i;
/** "Reported to Irene Ashworth": who takes over a thing that was found. */
const takesOver =
  /(?:^|[.;(] )(?:it was |was )?(?:reported|turned (?:in|over)|forwarded|escalated|referred|handed (?:in|over)|surrendered) to\s{1,2}$/i;

const staffBy = /\b(?:by|before me,?)\s{0,3}:?\s{0,3}$/i;
const relativeBefore = new RegExp(
  String.raw`\b(?:${kinship}|${acquaintance}|contact)\b,?[^\n,;]{0,14}$`,
  'i',
);

/** "my mother …": whom the writer writes about. */
const writersKin = new RegExp(String.raw`\b(?:my|our) (?:[a-z]+ )?(${kinship}),?\s{1,2}$`, 'i');

/** "let the center give my child Ann Roe …": whom a parent writes about. */
const writersChild =
  /\b(?:my|our) (?:minor |own |oldest |youngest |older |younger )?(?:child|ward|minor|dependent),?\s{1,2}$/i;

const whoseKin = new RegExp(String.raw`\bwhose (?:[a-z]+ )?(${kinship}),?\s{1,2}$`, 'i');

/** "legal guardian of …": the one who is looked after. */
const wardOf = new RegExp(
  String.raw`\b(?:${kinship}) (?:of|to|for) (?:the |a )?(?:minor |patient |ward |child |person of )?$`,
  'i',
);

/** "Emergency contact: Hector Cruz (spouse)" is there for somebody else. */
const contactBefore =
  /\b(?:emergency contact|next of kin|contact(?: person)?|reference|witness)\b[^\n,;]{0,32}$/i;

const subjectBefore = new RegExp(
  String.raw`\b(${subjectWords})(?:['’]s|s|\(s\))?(?:\s{1,2}(?:full\s|legal\s)?name)?(?:\s(?:is|was))?\s{0,2}(?:\([^)\n]{0,30}\))?\s{0,4}[:=#|.>-]{0,4}(?:[. ]{2,40}|\s{0,24})["'>]{0,2}$`,
  'i',
);

/** "The ward, Howard Roe, has …", "the minor child Ann Roe". */
const namedRole = new RegExp(
  String.raw`\b(?:the|said|our|named|minor)\s(?:minor\s|named\s|sole\s)?(${subjectWords}),?\s{1,3}$`,
  'i',
);

const apposition = new RegExp(String.raw`^\s{0,2}[,(]\s{0,2}(?:the\s)?(${subjectWords})\b`, 'i');
/** "Chief Alan Roe", "our adjuster Ann Roe". */
const staffDirect = new RegExp(
  String.raw`(?:^|[^a-z'’])(?:rabbi|pastor|elder|imam|deacon|bishop|reverend|rev\.|alder(?:man|woman|person)|council(?:man|woman|member|or)|chief|trustee|senator|partner|${jobTitle})\s{1,2}$`,
  'i',
);

/** "Petitioner states that Ann Roe cannot …": whom a sentence tells of. */
const saysThat =
  /\b(?:stat(?:es?|ed|ing)|says?|said|alleg(?:es?|ed|ing)|reports?|reported|claims?|claimed|believes?|believed|avers?|swears?|testif(?:y|ies|ied)|advis(?:es?|ed)|notes?|noted|finds?|found) that\s{1,2}$/i;

const salutation = /\b(?:dear|hi|hello|hey)\s{1,2}(?:mr|mrs|ms|miss|mx)?\.?\s{0,2}$/i;
const relationReach = 30;
const relationAfter = new RegExp(
  String.raw`^\s{0,2}[,(]\s{0,2}(?:the |his |her |their |pt['’]?s? )?(${kinship}|friend|mom|dad)\b(?! of the dece)`,
  'i',
);
const reachBehind = 90;

/** "… (daughter)": what stands behind a name says that its bearer is somebody's relative. */
export function isRelated(text: string, end: number): boolean {
  return relationAfter.test(text.slice(end, end + reachBehind));
}

/** What somebody is to the others, as it stands behind the name: "(husband)", ", mother". */
const relationBehind = (right: string): readonly string[] =>
  (relationAfter.exec(right)?.slice(1, 2) ?? []).flatMap(inBothForms);

/** What stands in brackets is said of the name before them. */
const bracketed = /\([^()\n]{0,40}\)/g;

const anyRelation = new RegExp(String.raw`\b(?:${kinship}|${acquaintance})\b(?!['’])`, 'gi');
/** "wife and beneficiary": what else somebody is, but not whose wife. */
function relationsIn(left: string): readonly string[] {
  return (left.match(anyRelation) ?? []).flatMap(inBothForms);
}

/** ", Petitioner", but not ", child Ava", which names somebody else. */
export function appositionIn(right: string): RegExpExecArray | null {
  const found = apposition.exec(right);
  return found && !/^\s\p{Lu}\p{Ll}/u.test(right.slice(found[0].length)) ? found : null;
}

const died = /^[^.;\n]{0,80}\b(?:died|passed away|(?:is|was) deceased|departed this life)\b/;

/** "Before me, the clerk, came Ann Roe": who swears. */
const cameBefore = /(?:,|\bpersonally) (?:came|appeared)(?: before me)?[, ]{1,3}$/i;

/** "called about a bed for her mother, Ann Roe": whom it is about, whoever calls. */
const onBehalfOf = new RegExp(
  String.raw`\b(?:about|regarding|for|concerning|re)\b(?: \w+){0,5} (?:his|her|their) (?:[a-z]+ )?(${kinship}),?\s{1,2}$`,
  'i',
);

/** "Dear Reviewer: You ask why …": whom a letter greets is no part of its first sentence. */
const greeting = /^.{0,80}\bdear\s[\p{L} .]{1,40}[:,]\s/iu;
/** "The Division's affidavit of …": who speaks for an office. */
const speaksFor =
  /['’]s? (?:affidavit|testimony|deposition|declaration|sworn statement|letter|certification) of\s{1,2}$/i;

export function roleInSentence(left: string, wholeSentence: string, right: string): Role {
  const sameSentence = wholeSentence.replace(greeting, '');
  if (speaksFor.test(left)) return { kind: 'staff', words: ['affiant'] };
  if (/^,? \(?(?:a )?third[- ]party\b/i.test(right)) return { kind: 'staff', words: [] };
  if (signsFor.test(left)) return { kind: 'subject', words: ['signer', 'undersigned'] };
  if (takesOver.test(left)) return { kind: 'staff', words: [], isFaint: true };
  if (cameBefore.test(left))
    return { kind: 'subject', words: ['affiant', 'declarant', 'undersigned'] };
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
    if (writersChild.test(left)) return { kind: 'subject', words };
    const isRelative =
      !/:\s*$/.test(left) && (relativeBefore.test(left) || relationAfter.test(right));
    return { kind: isRelative ? 'relative' : 'subject', words };
  }
  if (appended && contactBefore.test(left)) return { kind: 'relative', words };
  if (wardOf.test(left)) return { kind: 'subject', words: ['child', 'minor', 'ward', ...words] };
  if (appended) return { kind: 'subject', words };
  if (staffDirect.test(left)) return { kind: 'staff', words: wordsIn(staffDirect.exec(left)![0]) };
  if (salutation.test(left)) return { kind: 'topic', words: [], isSalutation: true };
  if (died.test(right))
    return {
      kind: 'subject',
      words: ['decedent', 'deceased', ...relationsIn(left.slice(-relationReach))],
    };
  const whose = onBehalfOf.exec(left)?.[1];
  if (whose !== undefined) return { kind: 'subject', words: inBothForms(whose) };
  const own = writersKin.exec(left)?.[1];
  if (own !== undefined) return { kind: 'none', words: inBothForms(own) };
  // "Ann Roe, whose husband Tom Roe fell": what follows is told of him.
  const told = whoseKin.exec(left)?.[1];
  if (told !== undefined) return { kind: 'none', words: inBothForms(told), isTold: true };
  const relative = relativeBefore.exec(sameSentence.replace(bracketed, ''));
  if (relative) {
    const [relation = '', ...others] = wordsIn(relative[0]);
    return {
      kind: 'relative',
      words: [
        ...inBothForms(relation),
        ...others,
        ...relationsIn(left.slice(-relationReach).replace(bracketed, '')),
        ...relationBehind(right),
      ],
    };
  }
  // "this is the unit clerk, on Ann Roe, …": whom it is about.
  const staff = /, (?:on|about|re|regarding)\s{1,2}$/i.test(sameSentence)
    ? null
    : staffBefore.exec(sameSentence);
  // "Judge, Ann Roe is …" speaks to the judge.
  const isTurn =
    staff !== null &&
    /^\w+:\s{0,3}[a-z]{2}|^(?:judge|officer|deputy|your honor),\s/i.test(staff[0]);
  if (staff && !isTurn && (!staffIdiom.test(sameSentence) || staffBy.test(sameSentence))) {
    return { kind: 'staff', words: wordsIn(/^\w+/.exec(staff[0])?.[0] ?? '') };
  }
  if (
    /\b(?:called|told|asked|spoke to|contact(?:ed)?)\s{1,2}$/i.test(sameSentence) &&
    /^,\s{0,2}the\s\w/.test(right)
  ) {
    return { kind: 'staff', words: [] };
  }
  const isObject = objectOf.test(sameSentence) || /^ to (?!the\b|an?\b|be\b)[a-z]{3,}/.test(right);
  return {
    kind: 'none',
    words: relationBehind(right),
    ...(isObject ? { isObject: true } : {}),
    ...(saysThat.test(left) ? { isTold: true } : {}),
  };
}

export function sentenceOf(left: string): string {
  return left.replace(sentenceBreak, (cut) => (abbreviation.test(cut.trim()) ? cut : ''));
}

const sentenceBreak = /.*[.;](?=\s)/;
const abbreviation = /\b(?:Dr|Mr|Mrs|Ms|Sgt|Lt|No)\.$/;
