// What part somebody plays by the label of the field that holds their name: "Branch manager", "Opened by", "Donor signature".
import { endsInJobTitle } from './job-titles.ts';
import { acquaintance, kinship } from './relations.ts';
import type { Role } from './role.ts';
import { inBothForms, subjectWords, wordsIn } from './role-words.ts';

/** Words of labels that say nothing of whose field it is. */
const emptyWords: ReadonlySet<string> = new Set(
  `name names full legal first last middle initial initials surname given maiden family print printed signature signed sign type
  date dob birth born age sex gender ssn ssns social security soc sec ss sss tin itin number numbers no nos num nbr id ids identification
  code of the and or to for in on at by as is a an if your our his her their its my this that please enter
  address addr street city state zip county country phone telephone cell mobile fax email mail e home work
  account acct accts card license licence lic dl dln oln driver drivers policy group plan routing aba bank check checking savings
  passport medicare medicaid dcn mbi healthnet mo missouri number(s) last-name first-name optional required applicable any with
  what who whom complete claim case file record information info details section part line box below above here new current value amount`
    .trim()
    .split(/\s+/),
);

/** The words of a label that tell whose field it is, in small letters and without the plural: "Donor's SSN" → ["donor"]. */
export function tellingWords(label: string): readonly string[] {
  const words =
    label.toLowerCase().match(/\p{L}[\p{L}-]*(?=['’]s\b)|\p{L}[\p{L}-]*|\b\d\b/gu) ?? [];
  const telling: string[] = [];
  for (const word of words) {
    if (word === 's' || emptyWords.has(word)) continue;
    telling.push(
      word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word,
    );
  }
  return telling;
}

const nameOf =
  /^(?:(?:full |printed |print |legal |complete )?(?:names?|signatures?|initials)(?: and address)? (?:of|for) (?:the |your )?)+/i;
const trailing =
  /[\s,]*(?:\(?(?:please )?(?:print|printed|type|signature|full|legal|first|last|optional)\b[^)]{0,30}\)?|(?:['’]s)?\s?(?:full |legal |printed )?(?:names?|signature|initials))\s*$/i;
const byWhom = /\b(?:by|before me|with|to|attn|attention|c\/o)$/i;
const notStaffBy =
  /\b(?:driven|operated|owned|occupied|used|held|carried|rented|leased|endorsed|presented|insured|survived|covered|employed|paid|purchased|bought|pledged|donated|pawned|surrendered|tendered|guaranteed|issued to|issued in the name of|payable to|paid to|ship to|sold to|bill to|registered to)(?: by| to)?$/i;
const filed = /\b(?:reported|submitted|requested|written|sent|filed) by$/i;
const agentOf =
  /\b(?:attorney|counsel|lawyer|advocate|adjuster|agent|physician|doctor|caseworker|guardian ad litem|representative)s?\s(?:for|of)\s/i;
const relation = new RegExp(String.raw`\b(?:${kinship}|${acquaintance})(?:['’]s|s)?$`, 'i');
const laterBeneficiary = /\b(?:pod|p\.o\.d\.|tod|contingent|death|alternate|successor)\b/i;
const subject = new RegExp(String.raw`\b(${subjectWords})(?:['’]s|s|\(s\)|['’])?$`, 'i');
const asksForWitness =
  /^who (?:else )?(?:saw|witnessed|heard|was with|should we (?:call|contact)|can we (?:call|contact)|referred)\b/i;
const asksForStaff =
  /^who (?:filled|completed|prepared|took|wrote|reviewed|is completing|assisted|helped|treated|is your (?:doctor|physician))\b/i;
const numbered = /\s?#?\d$/;
const otherName = /^(?:legal|legal name|a\.?k\.?a\.?|formerly|also known as|maiden name)$/i;
const mailHeader =
  /^(?:from|to|cc|bcc|subject|re|in re|regarding|concerning|sent|date|attn|attention)$/i;
const gathering =
  /^(?:(?:members |also |those |others )?(?:present|absent|attending|here)|presiding|attendance|attendees|in attendance|excused|staff(?: present)?|panel(?:ists?)?|speakers?|moderator|facilitator|hosts?|hosted|organizers?|committee|board|council|distribution|participants on (?:the )?call|roll call|called to order)$/i;
const signature = /^(?:signature|signed|sign|x|s)$/i;
/** "card of: Ann Roe", though she pays for another. */
const ofCard =
  /^(?:credit |debit |bank )?(?:card|account) (?:of|belongs to|in the name of|is in the name of)$/i;
/** "Statement for: Ann Roe" */
const paperOf =
  /\b(?:accounts?|applications?|assessment|authorization|bill|case|certificate|chart|claim|evaluation|file|form|invoice|notes?|order|plan|prepared|receipt|records?|referral|report|request|results?|review|statement|summary)s? (?:for|of|on)$/i;
/** "I am      Ann Roe": who fills in the form. */
const speaksOfSelf = /^(?:i am|i['’]m|me|my name(?: is)?|call me)$/i;
/** "Booked   ROE, ANN": whom staff deal with, unlike "Signed" and "Approved". */
const dealtWith =
  /^(?:booked|arrested|admitted|discharged|enrolled|registered|detained|transported|evaluated|examined|injured|missing|wanted|served|enrolling|departing|arriving)$/i;
const employer = /\b(?:employer|company|firm|landlord)$/i;

/** The role of whoever is named under a label; null where the label does not tell. */
export function roleOfLabel(written: string): Role | null {
  // "workerName", "patient_name"
  const whole = written
    .replace(/[*_`"']{1,3}$|^[*_`"']{1,3}/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_[\]]/g, ' ')
    .trim();
  if (mailHeader.test(whole)) return null;
  if (speaksOfSelf.test(whole))
    return { kind: 'subject', words: [], isWriter: true, isAhead: true };
  if (otherName.test(whole)) return { kind: 'subject', words: ['name'] };
  if (gathering.test(whole)) return { kind: 'staff', words: [], isPresent: true };
  if (asksForWitness.test(whole)) return { kind: 'relative', words: ['witness'] };
  if (asksForStaff.test(whole)) return { kind: 'staff', words: [] };
  if (paperOf.test(whole)) return { kind: 'subject', words: ['name'] };
  if (ofCard.test(whole)) return { kind: 'subject', words: ['cardholder'] };
  if (dealtWith.test(whole)) return { kind: 'subject', words: ['arrestee'] };
  if (signature.test(whole)) return { kind: 'staff', words: [], isWriter: true, isFaint: true };
  let label = whole.replace(nameOf, '');
  const isName = label !== whole || trailing.test(label) || /\bnames?\b/i.test(label);
  for (let i = 0; i < 3 && trailing.test(label); i++) label = label.replace(trailing, '');
  const head = label
    .replace(/\s?\([^)]{0,40}\)$/, '')
    .replace(numbered, '')
    .trim();
  const words = tellingWords(
    `${head.split(/['’]s?\s(?=\S)/).pop()} ${/\d$/.exec(label)?.[0] ?? ''}`,
  );
  const inBrackets = /\(([^)]{2,40})\)$/.exec(label)?.[1] ?? '';
  if (filed.test(head))
    return { kind: 'staff', words: ['sender', ...words], isWriter: true, isAhead: true };
  if (notStaffBy.test(head)) return { kind: 'none', words };
  if (/\bby$/i.test(head)) return { kind: 'staff', words: words.slice(-1) };
  if (agentOf.test(head))
    return { kind: 'staff', words: wordsIn(agentOf.exec(head)![0]).slice(0, 1) };
  if (laterBeneficiary.test(head)) return { kind: 'relative', words };
  // An agency's worker or an injured one: what stands around decides.
  if (!isName && /^(?:(?:your )?worker|caller|informant|request[eo]r|reporting party)$/i.test(head))
    return { kind: 'none', words };
  const own = subject.exec(head) ?? subject.exec(inBrackets);
  const isSelf = /^(?:you|self|yourself|about you)$/i.test(inBrackets)
    ? { isWriter: true as const, isAhead: true as const }
    : {};
  if (own && !byWhom.test(head))
    return { kind: 'subject', words: [...new Set([...inBothForms(own[1]!), ...words])], ...isSelf };
  if (endsInJobTitle(head) || employer.test(head)) return { kind: 'staff', words: words.slice(-1) };
  if (relation.test(head)) return { kind: 'relative', words };
  return isName && !/\d/.test(head)
    ? { kind: 'subject', words: [...words, 'name'] }
    : words.length > 0
      ? { kind: 'none', words }
      : null;
}
