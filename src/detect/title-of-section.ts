// Whether a word of illness only names a section, a field or a key: "Allergies:", "### Surgeries", a list of what a report contains.

/** What such sections are called, and may be said of somebody as well. */
const named =
  '(?:allerg(?:y|ies)|immuni[sz]ations?|vaccin(?:es?|ations?)|surger(?:y|ies)|symptoms?|injur(?:y|ies)|disabilit(?:y|ies)|illness(?:es)?|therap(?:y|ies)|mental health|prescriptions?|treatments?|accommodations?|ekg|ecg|mri|x-?rays?|mammograms?|labs?)';
/** Sections that nobody takes for an ailment. */
const other =
  '(?:medications?(?: history| list)?|meds|vitals?(?: signs)?(?: and readings)?|lab(?:s| results| tests)|problem list|problems|procedures|history|(?:family|social|medical|surgical|health)(?: health)? history|reports?|results|notes|diagnos[ei]s|conditions|assessment|plan|insurance|demographics|encounters|appointments|admissions(?: and discharges)?|readings|providers|contacts?|documents|goals)';
const of =
  '(?:(?:self[- ]?|patient[- ]?|va|dod|known|reported|current|past|drug|food|active|previous|my|your|other|radiology|pathology|surgical|recent) ?){0,3}';
const behind =
  '(?:,? ?\\([a-z0-9 ,/-]{2,40}\\))?(?: (?:reports?|lists?|records?|results|history|notes))?';
const title = `${of}(?:${named}|(?:[a-z-]+ ){0,2}${other})${behind}`;
const mark = '[ \\t"\'•*#>☐\\[\\]\\d.)_-]{0,10}';

const ownTitle = new RegExp(`^${mark}${of}${named}${behind}[*_:]{0,3}[ \\t]*$`, 'i');
const anyTitle = new RegExp(`^${mark}${title}[*_:]{0,3}[ \\t]*$`, 'i');
const asHeading = /^[ \t]{0,3}#{1,6} /;
const item = new RegExp(`^${mark}${title}[ \\t"']*$`, 'i');
/** Nothing but the beginning of a line or of a field before it, and a sign behind it. */
const opensField = new RegExp(`(?:^|[\\n{,(;|])[ \\t"'•*#>_-]{0,12}${of}$`, 'i');
const signBehind = /^(?:["'*_]{0,3}[ \t]{0,3}[:=]|["'*_]{0,3}[ \t]{0,3}=>)/;
const isNamed = new RegExp(`^${of}${named}$`, 'i');

const linesAround = 3;
const longestLine = 160;

/** @param start of the words, and `end`: their offsets in the text */
export function isTitleOfSection(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (words.length > longestLine || !isNamed.test(words)) return false;
  if (
    signBehind.test(text.slice(end, end + 12)) &&
    opensField.test(text.slice(Math.max(0, start - 60), start))
  )
    return true;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const to = stop < 0 ? text.length : stop;
  if (to - from > longestLine) return false;
  const line = text.slice(from, to);
  const items = line.split(/[|,;/]| and | & /);
  if (items.length > 1) return items.every((one) => item.test(one));
  if (!ownTitle.test(line)) return false;
  return (
    asHeading.test(line) ||
    opensBlock(line, text.slice(to + 1, to + 200)) ||
    isAmongTitles(text, from, to)
  );
}

/** What it holds is set in below it. */
function opensBlock(line: string, below: string): boolean {
  const indent = (one: string): number => /^[ \t]*/.exec(one)?.[0].length ?? 0;
  const next = below.split('\n', 1)[0] ?? '';
  return next.trim() !== '' && indent(next) > indent(line);
}

/** Other titles stand in the lines right before or behind it. */
function isAmongTitles(text: string, from: number, to: number): boolean {
  const above = text.slice(Math.max(0, from - 300), Math.max(0, from - 1)).split('\n');
  const below = text.slice(to + 1, to + 300).split('\n');
  const near = [...above.slice(-linesAround), ...below.slice(0, linesAround)];
  return near.some((line) => line.length <= longestLine && anyTitle.test(line));
}
