// Lines of "label: value", as upright records, forms and settings have them: what is the label, and what the value.

/** A label with its value; a line may hold several. */
export interface Pair {
  readonly name: string;
  readonly value: string;
}

const maxLine = 4_000;
const label = String.raw`[\p{L}#@][\p{L}\p{N} _./()#'’&@-]{0,47}?`;
const pairLine = new RegExp(
  String.raw`^[ \t>|]{0,24}(?:[-*•+]\s{1,3}|\d{1,3}[.)]\s{1,3})?(?:\*\*|__|["'\x60[<(:])?(?<name>${label})` +
    String.raw`(?:\*\*|__|["'\x60\]>)])?\s{0,30}(?:(?:\.\s?){3,60}|-{3,40}|_{3,40})?` +
    String.raw`(?:=>|->|:=|[:=](?![:=\/]))(?:\*\*(?=\s)|__(?=\s))?\s{0,30}(?<value>.{0,2000})$`,
  'u',
);
const dottedLine = new RegExp(
  String.raw`^[ \t]{0,24}(?<name>${label})\s{0,3}(?:\.\s?){4,60}\s{0,3}(?<value>\S.{0,400})$`,
  'u',
);
/** Where a further pair begins in the same line. */
const nextPair = new RegExp(String.raw`(?:\s{2,}|\s*[|;]\s*)(?=${label}(?::\s|=\S))`, 'u');
const inlinePairs = new RegExp(String.raw`^(?:${label}=\S{1,200}(?:\s+|$)){2,40}$`, 'u');

/** The pairs of a line; none where it is anything else. */
export function pairsIn(line: string): Pair[] {
  if (line.length > maxLine || !/[:=]|\.{4}|\. \. \./.test(line)) return [];
  const trimmed = line.trim();
  const pieces = inlinePairs.test(trimmed) ? trimmed.split(/\s+/) : line.split(nextPair);
  const pairs: Pair[] = [];
  for (const piece of pieces) {
    const groups = (pairLine.exec(piece) ?? dottedLine.exec(piece))?.groups;
    if (groups === undefined) return pairs.length > 0 ? pairs : [];
    pairs.push({ name: wholeName(groups['name'] ?? ''), value: plainValue(groups['value'] ?? '') });
  }
  return pairs;
}

/** "SSN (last four" has lost its bracket to the marks around labels. */
function wholeName(written: string): string {
  const name = written.trim();
  return name.lastIndexOf('(') > name.lastIndexOf(')') ? `${name})` : name;
}

/** Without the quotes, commas and emphasis that a language or a page puts around it. */
function plainValue(written: string): string {
  const value = written
    .trim()
    .replace(/[,;]$/, '')
    .replace(/\*\*$|__$/, '')
    .trim();
  const quoted = /^(["'`])(.*)\1$/s.exec(value);
  const inner = quoted?.[2] ?? value;
  return /^(?:null|nil|none|undefined|~|\\N|<null>|NULL)$/i.test(inner) ? '' : inner;
}
