// How short papers bind a fact to somebody named: in a row, in a line under a label, in the next sentence, by the first name alone.
import { clinicianBefore, clinicianBehind, jobAtEnd, soldByThem } from './named-before.ts';

const paperCharacters = 6000;
const rowCharacters = 200;

/** A full name, first or last name first, as it stands in a row or behind a label; in small letters nobody is told from things. */
const name =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}’'-]{1,24}(?: (?:de|del|la|von|van|der|al|el|St\.|Mc|[\p{Lu}]\.?)){0,2}(?: \p{Lu}[\p{L}’'-]{1,24}){1,2}|\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}’'-]{1,24})?, \p{Lu}[\p{Ll}’'-]{1,20}(?: \p{Lu}\.?)?)(?![\p{L}-])/gu;

/** Nothing of the kind of what somebody has: what is talked about, sold, taught, kept in stock, or where. */
const ofTopic =
  /\b(?:class(?:es)?|courses?|topics?|titles?|sessions?|training|workshops?|lectures?|talks?|speakers?|departments?|dept|specialt(?:y|ies)|interests?|units?|programs?|projects?|agenda|events?|positions?|jobs?|roles?|products?|models?|funds?|campaigns?|charit(?:y|ies)|polic(?:y|ies)|grants?|stud(?:y|ies)|trials?|books?|articles?|films?|species|breeds?|animals?|pets?|cattle|herd|vendors?|degrees?|certificat\w+|skills?|experience|areas?|teams?|sections?|locations?|addresses|streets?|organisms?|strains?|cell lines?|indications?|side effects|warnings?|contraindications?|recipes?|menu|inventory|stock|shelf|shelves|kits?|cabinet|cart|supplies|store|prices?|tiers?|covered|coverage|benefits?|plan pays|requirements?|duties|rules?|protocols?|orders?|tickets?|bugs?|issues?|features?|modules?|software|versions?|reviews?|booths?|exhibits?|raffles?|donations?|on[- ]call|hours|lab partners?|hypothes[ei]s|abstracts?|posters?|chapters?|questions?|examples?|e\.?g|samples?|notice|fields?|columns?|codes?)\b/i;

/** Who is named behind these is at work. */
const ofStaff =
  /\b(?:by|\p{L}{3,14}(?:ologist|icist|rapist|ician)s?|dr|doctors?|physicians?|providers?|md|nurses?|rn|surgeons?|dentists?|pharmacists?|therapists?|counsel(?:or|lor)s?|instructors?|teachers?|trainers?|presenters?|speakers?|authors?|editors?|contacts?|managers?|directors?|supervisors?|coordinators?|chairs?|officers?|clerks?|caseworkers?|case managers?|agents?|adjusters?|examiners?|attorneys?|lawyers?|reviewers?|signed|signs|signature|cc|from|owners?|investigators?|pi|leads?|stewards?|witness(?:es)?|interpreters?|notary|sponsors?|hosts?|organizers?|vendors?|sellers?|recruiters?|judges?|vet|customers?|buyers?|assign(?:ed|ee)\w*|reporters?|operators?|user|staff|coach(?:es)?|thanks to|informants?|guarantors?|faculty|moderators?|volunteers?|charge|parents?|guardians?)\b[^\p{L}]{0,6}$|\b(?:call|ask|see|contact|(?:send|sent|return|reply|questions|report|reports|write|mail|fax|submit|forward|apply|obituaries|checks)\b[^.\n]{0,30} to) $/iu;

const mostQuotes = 6;
const phone = /\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}/;

interface Named {
  /** What stands before and behind the name, up to the words. */
  readonly before: string;
  readonly behind: string;
}

/** "St. Anselm Medical Center": where somebody is seen. */
const facility =
  /\b(?:Center|Centre|Clinics?|Hospital|Group|School|Associates|University|Institute|Pharmacy|Orthop(?:a?edics?|edic Group)|Health|Healthcare|Medical|Services)$/;

/** The last name of a stretch that is no clinician's, no officer's, and nobody's at work. */
function namedIn(stretch: string): Named | null {
  const found = [...stretch.matchAll(name)].findLast(([written]) => !facility.test(written));
  if (!found) return null;
  const before = stretch.slice(0, found.index);
  const credential = /,? [A-Z]{2,4}$/.exec(found[0])?.[0] ?? '';
  const behind =
    (clinicianBehind.test(credential) ? credential : '') +
    stretch.slice(found.index + found[0].length);
  const isAtWork =
    ofStaff.test(before.slice(-40)) ||
    clinicianBefore.test(`${before.slice(-12)}${found[0]}`) ||
    clinicianBehind.test(behind) ||
    soldByThem.test(behind) ||
    jobAtEnd.test(found[0]);
  return isAtWork ? null : { before, behind };
}

/** At most three plain words between a sign and the term: "a", "severe", "on the". */
const few = "(?:(?!(?:and|or|for|about|on) )[\\p{L}\\d][\\p{L}\\d’'./-]{0,14}[ ,]{1,2}){0,3}";
const signed = new RegExp(
  `(?:[-–—][ \\t]{1,3}|[:;|=(/>][ \\t]{0,4}|,[ \\t]|\\.{3,60}[ \\t]{0,3}|[ \\t]{2,40}|\\t)["']?${few}$`,
  'u',
);

/** "Karen Pruitt, clerk ..... mono", "Pruitt, Karen   excused   mono": a cell of its own in a row that names somebody. */
function isInRow(lead: string): boolean {
  const at = signed.exec(lead)?.index;
  if (at === undefined) return false;
  const named = namedIn(lead.slice(0, at));
  return (
    named !== null &&
    !phone.test(named.behind) &&
    // A long list of quoted words is that of a program.
    (named.behind.match(/["'`]/g)?.length ?? 0) <= mostQuotes &&
    !ofTopic.test(named.before) &&
    !ofTopic.test(named.behind) &&
    !/(?<!\b(?:St|Mt|Ft|Dr|Mr|Mrs|Ms|Jr|Sr|No|\p{Lu}))[.!?] +\p{Lu}[^.!?]*$/u.test(
      named.behind.slice(1),
    )
  );
}

const label = new RegExp(
  `(?:^|[.;] {1,2}|[ \\t]{2})[ \\t"'•*#>-]{0,6}(?:\\(?[A-Za-z\\d]{1,2}[.)] )?(?<label>\\p{L}[^\\n:=|]{0,60}?)[ \\t]{0,12}(?:[:=?]|\\.{3,60}|[ \\t]{2,40})[ \\t."']{0,24}${few}$`,
  'u',
);
const linesAbove = 12;
/** "Member ..... Karen Pruitt", or a line with nothing but the name. */
const namesOne =
  /^[ \t"'•*#>-]{0,6}(?:(?<label>\p{L}[^\n:=|]{0,50}?)[ \t]{0,12}(?:[:=#]|\.{2,60}|[ \t]{2,40}|\)|(?<=\p{Ll}))[ \t."']{0,24})?(?<value>\p{Lu}[^\n]{3,160})$/u;

/** "On account of   a burn", "What happened: …": under whatever label, in a paper whose lines above name somebody. */
function isInField(text: string, lead: string, start: number): boolean {
  const found = label.exec(lead);
  if (!found || ofTopic.test(found.groups?.['label'] ?? '')) return false;
  const sameLine = lead.slice(0, found.index);
  if (/[:=] ?\p{Lu}/u.test(sameLine) && namedIn(sameLine)) return true;
  const above = text.slice(Math.max(0, start - lead.length - 900), start - lead.length);
  const lines = above
    .split('\n')
    .slice(-linesAbove - 1, -1)
    .toReversed();
  return lines.some((line) => isLineOfName(line));
}

/** "Ann Lane, MS, DABR". */
const credentials = /^, (?!DOB|SSN|MRN|ID|AKA|JR|SR|II)[A-Z][A-Z.-]{1,6}(?:[,( ]|$)/;

function isLineOfName(line: string): boolean {
  const parts = namesOne.exec(line)?.groups;
  const value = parts?.['value'];
  if (value === undefined) return false;
  const said = parts?.['label'] ?? '';
  if (ofStaff.test(said) || ofTopic.test(said)) return false;
  const first = [...value.matchAll(name)][0];
  if (first?.index !== 0) return false;
  const behind = value.slice(first[0].length);
  if (clinicianBehind.test(behind) || credentials.test(behind)) return false;
  // "Brooke, Gretchen, Wayne": a row of first names.
  if (first[0].includes(',') && /^, \p{Lu}/u.test(behind)) return false;
  // Without a label the name must be all there is, and no title.
  return said !== '' || (/^[^\p{L}]*$/u.test(behind) && /\p{Ll}|,/u.test(first[0]));
}

const withIt = new RegExp(` with ${few}$`, 'u');

/** "Karen Pruitt with a stress fracture": right behind the name. */
function isWithIt(lead: string): boolean {
  const at = withIt.exec(lead)?.index;
  if (at === undefined) return false;
  const named = namedIn(lead.slice(0, at));
  return named?.behind === '' && !ofTopic.test(named.before);
}

/** The sentence that somebody is named in, and right behind it one that begins with the term: "Karen Pruitt, 84. COPD, bad." */
function isNextSentence(lead: string, behind: string): boolean {
  const at = new RegExp(`[.!?][ ]{1,2}${few}$`, 'u').exec(lead)?.index;
  if (at === undefined) return false;
  const named = namedIn(lead.slice(0, at));
  return (
    named !== null &&
    !ofTopic.test(named.behind) &&
    !ofTopic.test(behind) &&
    /^[^.!?\n]{0,70}(?:[.!?\n]|$)/.test(behind)
  );
}

/** "Karen: latent TB" where the paper has named Karen Pruitt before. */
function isBehindFirstName(text: string, lead: string, start: number): boolean {
  const first = new RegExp(
    `(?<![\\p{L}-])(?<first>\\p{Lu}\\p{Ll}{2,20})[ \\t]{0,2}[:=(–—-][ \\t]{0,4}${few}$`,
    'u',
  ).exec(lead)?.groups?.['first'];
  if (first === undefined) return false;
  const above = text.slice(Math.max(0, start - 1500), start - lead.length);
  const at = above.search(new RegExp(`(?<![\\p{L}-])${first} \\p{Lu}[\\p{L}'’-]`, 'u'));
  return at >= 0 && !ofStaff.test(above.slice(Math.max(0, at - 40), at));
}

/** "Humira for Karen Pruitt", "MRI of Karen Pruitt": right behind the term, and nothing behind the name. */
const isBeforeName = (behind: string): boolean =>
  /^ (?:for|of|on) (?:(?:pt|patient|[Mm]rs?\.?|[Mm]s\.?|resident|student|inmate|our) )?\p{Lu}\p{Ll}{1,20},? (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]{1,24}(?:[,.;)\]]?$|[,;(.] ?(?:dob|DOB|age|\d|room|rm|MRN|ID|acct|[a-z])| (?:DOB|dob|age|on|at|\d|is|was|in)\b)/u.test(
    behind,
  );

/** Words without a frame of their own, bound to somebody by where they stand in a short paper. */
export function isBoundToNamed(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - rowCharacters);
  const lead = text.slice(from, start);
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  const behind = text.slice(end, end + 90).replace(/\n[^]*/, '');
  if (isInRow(line) || isWithIt(line) || isNextSentence(line, behind)) return true;
  if (isBeforeName(behind) && !ofTopic.test(line)) return true;
  return (
    text.length <= paperCharacters &&
    (isInField(text, line, start) || isBehindFirstName(text, line, start))
  );
}

/** Who says it has examined somebody, or it is said in the short way that leaves the person out. */
const withoutSubject =
  /^[ \t"'•*-]{0,6}(?:(?:still|now|also|just|then|again|currently|recently|reportedly) )?(?:has|had|takes|took|taking|reports?|reported|says|said|states?|complain(?:s|ed|ing)?|denies|needs|needed|requests|uses|wears|gets|got|getting|going|goes|went|out|back|off|being|seen|treated|admitted|recovering|awaiting|was|is|lost|broke|had|on|in|due to|because of|rx|refills?|dose|meds?)\b/i;
const saidOfThem =
  /\b(?:doc(?:tor)?s?|dr|er|hospital|clinic|specialist|surgeon|dentist|nurse|mri|ct|ekg|eeg|emg|study|exam|imaging|audiogram|ultrasound|mammogram|film|x-?rays?|scans?|forms?|notes?|slip|sheet|chart|records?|their read|tests?|biops(?:y|ies)|labs?|they|it|that (?:person|one|child|employee|man|woman)|the (?:person|one|child|boy|girl|man|woman)) (?:[a-z]+ )?(?:says?|said|shows?|showed|lists?|listed|found|finds?|thinks?|was|is|has|had|turned out|turns out|came back|confirmed|needs|takes|uses)\b/i;
const namedCharacters = 300;

/** "MRI showed a tear." behind a sentence that names somebody, in the same paragraph. */
export function isToldOfNamedBefore(
  text: string,
  sentence: { readonly text: string; readonly from: number },
): boolean {
  if (text.length > paperCharacters) return false;
  if (!withoutSubject.test(sentence.text) && !saidOfThem.test(sentence.text)) return false;
  const above = text.slice(Math.max(0, sentence.from - namedCharacters), sentence.from);
  const paragraph = above.slice(above.lastIndexOf('\n\n') + 1);
  const named = namedIn(paragraph);
  return named !== null && !ofTopic.test(named.behind);
}
