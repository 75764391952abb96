// The sentence around a phrase, and whether it speaks of somebody.

const reach = 240;

/** The sentence or line that holds [start, end), at most 240 characters to each side. */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  let sentenceStart = from;
  for (const match of before.matchAll(/(?<!\b(?:Mr|Mrs|Ms|Dr|St|[A-Z]))[.!?]\s+|\n/g))
    sentenceStart = from + match.index + match[0].length;
  const after = /[.!?](?:\s|$)|\n/.exec(text.slice(end, end + reach));
  return text.slice(sentenceStart, end + (after ? after.index : reach));
}

const somebody =
  /\b(?:he|she|his|her|hers|him|i|i['’]m|i['’]ve|my|me|mine|patient|pt|client|employee|student|claimant|insured|member|resident|tenant|inmate|applicant|child|baby|infant|mother|father|mom|dad|son|daughter|wife|husband|spouse|brother|sister|grandmother|grandfather|nephew|niece|aunt|uncle|worker|victim|veteran|minor|decedent|deceased|who|mr|mrs|ms|miss|year[- ]old|y\/?o|your (?:recent|appointment|results?|diagnosis|condition|medication|claim)|you (?:were|have been|are being))\b/i;
const capitalisedName =
  /(?<![\p{L}-])\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\.?)? \p{Lu}[\p{Ll}’'-]{1,24}(?:\p{Lu}\p{Ll}+)?(?![\p{L}-])|\b\p{Lu}\p{Ll}{2,15}(?:['’]s)? (?:was|is|has|had|suffers|takes|underwent|tested|needs)\b/u;

/** "Harris, Judy: ": how lists are headed. */
const lastFirst =
  /(?:^|\n)[ \t•*-]{0,6}\p{Lu}[\p{L}’'-]{1,24}, \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\.?)?[ \t]{0,2}[-–—:,(|]/u;

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

const fieldName =
  /^(?:condition|problem(?: list)?|assessment|impression|treatment|history|disability|symptoms?|injury|nature of injury|procedure|reason for [\w ]{3,20}|complaint|findings|plan|workers['’]? comp(?:ensation)? claim)\s{0,2}[:=]/i;

/** "Diagnosis: asthma": a field, whose record says whom it is about. */
export function isField(value: string, text: string, start: number): boolean {
  return (
    /[:=]\s{0,4}["']?$/.test(text.slice(Math.max(0, start - 6), start)) || fieldName.test(value)
  );
}

const smallTextCharacters = 6000;
const subjectLine =
  /(?:^|[\n.;|]|[ \t]{2})[ \t]{0,8}(?:re: )?(?:patient|pt|claimant|decedent|insured|member|subscriber|student|child|employee|applicant|resident|inmate|veteran|worker|client|participant|for|name)(?:['’]s)?(?: name)?[ \t]{0,4}[:#=-][ \t]{0,4}\p{Lu}/iu;

/** A short text with a field that names whom it is about: a form, a prescription, a lab report. */
export function isRecordOfSomebody(text: string): boolean {
  return text.length <= smallTextCharacters && subjectLine.test(text);
}

const nearestCharacters = 48;
/** What people say or do about a disease that is not theirs. */
const publicVerb =
  /\b(?:said|says|say|tells?|told|opposed?s?|supports?|supported|announce\w*|about|against|fights?|expert|leads?|donat\w*|rais\w*|wrote|writes|calls?|called|joke\w*|tweet\w*|report\w*|studies|studied|research\w*|claims?|claimed|warn\w*|vow\w*|fund\w*|sell\w*|invent\w*|discover\w*|treats?|prevent\w*)\b/i;
const nameAtEnd =
  /(?<![\p{L}-])\p{Lu}[\p{L}’'.-]{0,20}(?: \p{Lu}\.?)? \p{Lu}[\p{L}’'-]{1,24}(?:['’]s)?(?<gap>[^\n]{0,48})$/u;

/** "Aiden Moss – asthma", "Hatcher (kidney stones)": a name right before the words, and no verb of public talk between. */
export function isNamedBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - nearestCharacters - 50), start);
  const gap = nameAtEnd.exec(before)?.groups?.['gap'];
  if (gap === undefined || publicVerb.test(gap) || /[.!?]\s/.test(gap)) return false;
  // In capitals throughout any two words look like a name: only a sign between makes them one.
  return /\p{Ll}/u.test(before) || /[-–—:,(;|]/.test(gap);
}
