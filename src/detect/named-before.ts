// Whether somebody is named right before a phrase, with nothing between that makes it another's: a sign, a cell, the words of a list.

const nearestCharacters = 48;
/** What people say or do about a disease that is not theirs. */
const publicVerb =
  /\b(?:said|says|say|tells?|told|opposed?s?|supports?|supported|announce\w*|about|against|fights?|expert|leads?|donat\w*|rais\w*|wrote|writes|calls?|called|joke\w*|tweet\w*|report\w*|studies|studied|research\w*|claims?|claimed|warn\w*|vow\w*|fund\w*|sell\w*|invent\w*|discover\w*|treats?|prevent\w*)\b/i;
export const nameAtEnd: RegExp =
  /(?<![\p{L}-])\p{Lu}[\p{L}’'.-]{0,20},?(?: \p{Lu}\.?)? \p{Lu}[\p{L}’'-]{1,24}(?:['’]s)?(?<gap>[^\n]{0,48})$/u;

/** "Aiden Moss – asthma", "Hatcher (kidney stones)": a name right before the words, and no verb of public talk between. */
export function isNamedBefore(text: string, start: number): boolean {
  const gap = gapBehindName(text, start);
  if (gap === undefined || publicVerb.test(gap) || /[.!?]\s/.test(gap)) return false;
  // In capitals throughout any two words look like a name: only a sign between, or the comma of a last name, makes them one.
  const lead = before(text, start);
  return (
    /\p{Ll}/u.test(lead) ||
    /[-–—:,(;|]/.test(gap) ||
    /\p{Lu}{2}, \p{Lu}{2,}(?: \p{Lu})?(?:[ \t]{2,}|\t)$/u.test(lead)
  );
}

/** "Aiden Moss: asthma", "Moss, Aiden (kidney stones)": a name, a sign, and no verb between that and the words. */
export function isListedBehindName(text: string, start: number): boolean {
  const gap = gapBehindName(text, start);
  return gap !== undefined && (listed.test(gap) || (signedOff.test(gap) && !/[.!?]\s/.test(gap)));
}

/** "Pilot Ann Lane grounded, new onset seizures": whatever was said of them, a sign stands right before the words. */
const signedOff =
  /[-–—:,(;|/=][ \t]{0,3}(?:(?:a|an|new|old|bad|severe|acute|chronic|possible|recent|new onset|second|left|right|no|home|on) ){0,2}$/i;

const listed =
  /^(?: [A-Z]\.?(?=[ ,;:]))?(?:, (?:line|room|rm|bed|unit|shift|grade|gr|crew|team|table|class|bus|cabin|group|dept|pod|cell) ?#?\w{1,4}(?=:))?(?:[ \t"]{0,3}(?:[-–—:,(;|/=[{]|[ \t]{2}|$| (?:a|an|severe|mild|bad|chronic|acute|type [12]|new|old|possible|recurrent|history of) ?$)|[ \t]{1,3}(?:DOB|dob|D\.O\.B\.|age|aged|born|\(?\d{1,3} ?y|#?\d))(?![^\n]*\b(?:[a-z]{3,}(?:ed|ing)|is|are|was|were|will|said|says|[a-z]{3,}s (?:the|a|an|at|to|for))\b)[^\n.!?]*$/;

/** The name stands in an earlier cell of the same row. */
export function isInRowOfSomebody(text: string, start: number): boolean {
  const gap = gapBehindName(text, start);
  return gap !== undefined && /^[^\n]{0,3}(?:[ \t]{2}|\t|[ \t]?[|–—-][ \t])/.test(gap);
}

/** Lines that a narrow margin broke within a sentence hang together. */
const before = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - nearestCharacters - 50), start)
    .replace(/(?<=[\p{L},])\n(?=\p{Ll})/gu, ' ')
    .replace(/<[^<>\n]{1,60}>|\[\/?[a-z]{1,20}\]/g, ' | ');

/** Of several names the last one. */
const lastName = new RegExp(`^[^]*${nameAtEnd.source}`, 'u');

/** Who treats is not who is treated: "Dr. Jane Roe", "Jane Roe, MD". */
export const clinicianBefore: RegExp = /\b(?:Dr|Doctor|Prof)\.? [^\n]{3,50}$/;
export const clinicianBehind: RegExp =
  /^,? {0,2}(?:M\.?D|D\.?O|A?P?RN|NP|FNP|PA(?:-C)?|Ph\.?D|LCSW|LPC|DDS|DMD|OTR|CRNA|BSN|MSN|LPN|EMT|NRP|CNA|RPh|PharmD|DC|PsyD|RD|CDE|MPH|CNM|DVM|RRT)\b|^ {3,30}(?:A?P?RN|LPN|CNA|CRNA|LCSW|RRT|NRP|EMT)\b/;
/** Whose trade it is: "Ann Lane, attorney: back injuries". */
export const soldByThem: RegExp =
  /^,? {0,2}\(?(?:attorney|lawyer|esq|counsel(?:or)?|auctioneer|realtor|sales\w*|rep(?:resentative)?|distributor|author|instructor|facilitator|presenter|speaker|trainer|moderator|reporter|editor)\b/i;

/** "REGISTERED NURSE, DIALYSIS": two capitals, and nobody. */
export const jobAtEnd: RegExp =
  /\b(?:nurse|manager|director|aide|technician|technologist|coordinator|specialist|assistant|therapist|counselor|supervisor|officer|clerk|teacher|physician|surgeon|department|clinic|center|hospital|services?|program)\s*$/i;

function gapBehindName(text: string, start: number): string | undefined {
  const lead = before(text, start);
  const gap = lastName.exec(lead)?.groups?.['gap'];
  if (gap === undefined || clinicianBehind.test(gap) || soldByThem.test(gap)) return undefined;
  const named = lead.slice(0, lead.length - gap.length);
  if (clinicianBehind.test(/ [A-Z]{2,5}$/.exec(named)?.[0] ?? '')) return undefined;
  // The comma of "Roe, MD" is that of a last name as well.
  if (clinicianBehind.test(/,[^,\n]{1,8}$/.exec(named)?.[0] ?? '')) return undefined;
  if (jobAtEnd.test(named) || /\p{Ll}\.\s\p{Lu}\p{L}*\s*$/u.test(named)) return undefined;
  const words =
    /(?:[^\s]+\s){0,3}[^\s]+$/.exec(named.slice(named.lastIndexOf('\n') + 1).slice(-60))?.[0] ?? '';
  return clinicianBefore.test(words) && !/[,;|\n]/.test(words) ? undefined : gap;
}

const nameBefore = /(?:^|[^\p{L}])\p{Lu}(?:\p{Ll}[\p{L}'’-]*|\.?) $/u;
const nameReach = 24;

/** "Guadalupe Street   219-09-0001": one capitalised word behind another may be a surname, whatever it labels elsewhere. */
export function mayEndName(
  text: string,
  { start, phrase }: { readonly start: number; readonly phrase: string },
): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(phrase) &&
    nameBefore.test(text.slice(Math.max(0, start - nameReach), start))
  );
}
