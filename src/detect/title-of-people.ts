// Titles by which people are listed: "Diabetics: Ann Roe, Max Poe", "Peanut allergy" over lines of names.

const part = String.raw`\p{Lu}[\p{L}’'-]{1,24}`;
const name = String.raw`${part},?(?: \p{Lu}\.?)? ${part}`;
const aside = String.raw`(?: ?\([^()\n]{1,40}\))?`;
const one = `${name}${aside}`;
const again = String.raw`(?:[,;/&] {0,2}(?:and |& )?| and | & )${one}`;
/** Behind the sign of a title: names alone, to the end of the line or sentence. */
const severalNames = new RegExp(
  `^${one}(?:${again}){1,60}[ \\t]{0,4}[.;]?[ \\t]{0,8}(?=\\n|\\r|$)`,
  'u',
);
const oneName = new RegExp(`^${name}[ \\t]{0,4}[.;]?[ \\t]{0,8}(?=\\n|\\r|$)`, 'u');
const bullet = String.raw`[ \t]{0,8}(?:[-*•·–]|\d{1,2}[.)])?[ \t]{0,3}`;
const lineOfName = `${bullet}${one}[ \\t]{0,8}`;
const namesBelow = new RegExp(
  `^[ \\t]{0,4}\\r?\\n(?:\\r?\\n)?${lineOfName}(?:\\r?\\n${lineOfName})*(?=\\r?\\n|$)`,
  'u',
);

const longestTitle = 60;
const reach = 600;
/** What else people are listed under: whoever teaches, leads, gives, asks and is called about it. */
const others =
  /\b(?:clinics?|groups?|contacts?|call|speakers?|lead(?:er|ers)?|coordinators?|chairs?|committee|class|courses?|training|trained|trainers?|talk|walk|run|race|fund\w*|donat\w*|donors?|volunteers?|presen\w+|author\w*|by|teachers?|instructors?|nurses?|doctors?|dr|specialists?|experts?|certified|team|staff|sponsors?|research\w*|educat\w*|awareness|drive|board|department|unit|rep|reps|questions|email|photo|story|hosts?|experience|panel\w*|editors?|reviewers?|policy|budget|kits?|technique|methods?|care|support|living|topics?|winners?|back|breast|captains?|not|no|never)\b/i;
/** Said of people themselves, or of what is kept for somebody. */
const plainly =
  /\b(?:diabetics?|asthmatics?|students|kids|children|campers|riders|residents|patients|clients|guests|members of staff|out sick|absent|epileptics|epi-?pens?|inhalers?|nebulizers?|insulin|glucagon|oxygen|wheelchairs?|walkers?|hearing aids?|allerg(?:y|ies|ic)|seizures?|positive|exposed|quarantined?|intoleran\w+|feeding tubes?|g-tubes?|catheters?)\b/i;
/** Programs, and other lists of who speaks of what. */
const programOf =
  /\b(?:agenda|speakers?|presenters?|presentations?|topics|sessions?|chapters?|table of contents|editors?|authors?|faculty|committees?|lessons?|curriculum|swim\w*|relay|departments?)\b/i;
const programReach = 400;
const credentials = /,? (?:M\.?D|D\.?O|R\.?N|Ph\.?D|DDS|NP|PA)\b|\b(?:Dr|Prof)\.? /;

/** Whether the words at `start` to `end` stand in a title that lists people by them. */
export function isTitleOfPeople(text: string, start: number, end: number): boolean {
  const lead = /(?:^|[\n;]|[.!] )[ \t]{0,8}(?:[-*•] )?([^\n;.:]{0,40})$/.exec(
    text.slice(Math.max(0, start - longestTitle), start),
  )?.[1];
  if (lead === undefined || others.test(lead)) return false;
  const behind = text.slice(end, end + reach);
  const close = /^[^\n:;.–—]{0,40}?(?:: {0,3}| [-–—]{1,2} {1,3}|(?=\r?\n))/.exec(behind)?.[0];
  if (close === undefined || others.test(close)) return false;
  const list = behind.slice(close.length);
  const said = `${lead} ${text.slice(start, end)} ${close}`;
  if (!plainly.test(said) && programOf.test(text.slice(Math.max(0, start - programReach), start)))
    return false;
  const isHeading = !/[:–—-]/.test(close) || list.startsWith('\n') || list.startsWith('\r');
  if (isHeading) return plainly.test(said) && isOverNames(list);
  if (credentials.test(list.split('\n')[0] ?? '')) return false;
  if (severalNames.test(list)) return true;
  return plainly.test(said) && oneName.test(list);
}

function isOverNames(list: string): boolean {
  const below = namesBelow.exec(list)?.[0];
  return below !== undefined && !credentials.test(below) && below.trim().split('\n').length >= 2;
}
