// Tables of a page whose columns were drawn together as its text was taken out: one blank between the cells, or names that wrap.
import { meaningOfColumn } from '../detect/column-names.ts';
import type { Detectors } from '../detect/derived.ts';
import type { FallenTable } from '../formats/fallen-columns.ts';
import { hasHeadingWords } from '../formats/table-header.ts';

const fewestRows = 2;
const mostRows = 400;
const mostHeadWords = 16;
const longestHead = 4;
const longestLine = 160;

export function findFallenRows(lines: readonly string[], detectors: Detectors): FallenTable[] {
  const found: FallenTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const table = closeRows(lines, at, detectors) ?? wrappedNames(lines, at, detectors);
    if (!table) continue;
    found.push(table);
    at = table.to - 1;
  }
  return found;
}

const mayHead = /^\W{0,3}(?:\p{L}{1,12}[ .#/-]{1,4}){0,3}\p{L}{0,12}names?\b/iu;

/** "Name License No. Date": its heads, where every word belongs to one. */
function headsIn(line: string, detectors: Detectors): string[] | null {
  const words = line.trim().split(/\s+/);
  if (words.length < 2 || words.length > mostHeadWords || !mayHead.test(line)) return null;
  const heads: string[] = [];
  for (let at = 0; at < words.length;) {
    const count = longestHeadAt(words, at, detectors);
    if (count === 0) return null;
    heads.push(words.slice(at, at + count).join(' '));
    at += count;
  }
  return heads;
}

/** "Employee Name", "Issue Date": the last word of a head. */
const endsHead = /^(?:name|date|no\.?|number|id|#|type|code)$/i;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}#]/gu, '').toLowerCase();

function longestHeadAt(words: readonly string[], at: number, detectors: Detectors): number {
  for (let count = Math.min(longestHead, words.length - at); count > 0; count -= 1) {
    const head = words.slice(at, at + count).join(' ');
    const meaning = meaningOfColumn(head, detectors);
    if (meaning && lettersOf(meaning.phrase) === lettersOf(head)) return count;
  }
  if (at + 1 < words.length && endsHead.test(words[at + 1] as string)) return 2;
  // "Unit", "Class": known as a heading, and nothing more.
  return hasHeadingWords(words[at] ?? '') ? 1 : 0;
}

const date =
  /(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2}[- ][A-Za-z]{3,9}[- ]\d{2,4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?=\s|$)/;
const number = /(?:\d{3} \d\d \d{4}|[$(]?[A-Z]{0,4}[-#]?[\d*X][\w*,.-]{0,24}\)?%?)(?=\s|$)/;
const words = /\p{L}[\p{L}.,'’&/-]{0,24}(?=\s|$)(?: \p{L}[\p{L}.,'’&/-]{0,24}(?=\s|$)){0,5}/u;
const field = new RegExp(
  `^(?:(?<date>${date.source})|(?<number>${number.source})|(?<words>${words.source}))\\s*`,
  'u',
);

interface Parsed {
  readonly cells: string[];
  /** One letter for each cell: what sort of cell it is. */
  readonly sorts: string;
}

/** The cells of a line told apart by their sorts: words, dates, numbers. */
function parse(line: string): Parsed | null {
  if (line.length > longestLine) return null;
  const cells: string[] = [];
  let sorts = '';
  for (let rest = line.trim(); rest !== '';) {
    const match = field.exec(rest);
    if (!match) return null;
    const { date: day, number: digits, words: text = '' } = match.groups ?? {};
    // "Natalie Tidwell September 28, 2019": the month is no part of the name.
    const month =
      day || digits
        ? -1
        : text.search(/ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?$/);
    const cell =
      day ??
      digits ??
      (month > 0 && /^\s*\d/.test(rest.slice(match[0].length)) ? text.slice(0, month) : text);
    cells.push(cell);
    sorts += day ? 'd' : digits ? 'n' : 'w';
    rest = rest.slice(cell.length).trimStart();
  }
  return { cells, sorts };
}

/** Rows below a header with single blanks, whose cells are of as many sorts as there are heads. */
function closeRows(lines: readonly string[], at: number, detectors: Detectors): FallenTable | null {
  const header = lines[at] as string;
  if (/\S {2,}\S|\t|\d/.test(header) || header.length > longestLine) return null;
  const names = headsIn(header, detectors);
  if (names === null) return null;
  const rows: { cells: string[]; line: number }[] = [];
  let sorts = '';
  let next = at + 1;
  for (; next < lines.length && rows.length < mostRows; next += 1) {
    const line = lines[next] as string;
    if (line.trim() === '') {
      if (rows.length === 0) continue;
      break;
    }
    const row = parse(line);
    if (!row || row.cells.length !== names.length) break;
    sorts ||= row.sorts;
    if (row.sorts !== sorts) break;
    rows.push({ cells: row.cells, line: next });
  }
  if (rows.length < fewestRows || !/w/.test(sorts) || !/n/.test(sorts)) return null;
  return { names, rows, from: at, to: rows.at(-1)!.line + 1 };
}

const wide = / {2,}/;
const identifier = /^(?=(?:\D*\d){4})[A-Z0-9][A-Z0-9*-]{4,19}$/i;
const partOfName = /^\p{Lu}[\p{L}.'’-]{0,24},?(?: \p{L}[\p{L}.'’-]{0,24},?){0,3}$/u;

/** A name that takes two lines beside its number: "Madison", and below it "Featherstone    K48994321". */
function wrappedNames(
  lines: readonly string[],
  at: number,
  detectors: Detectors,
): FallenTable | null {
  const heads = (lines[at] as string).trim().split(wide);
  if (
    heads.length < 2 ||
    !/\bnames?$/i.test(heads[0] ?? '') ||
    heads.some((head) => /\d/.test(head))
  )
    return null;
  const meaning = meaningOfColumn(heads[1] ?? '', detectors);
  if (!meaning || !('element' in meaning)) return null;
  const rows: { cells: string[]; line: number }[] = [];
  let name = '';
  let next = at + 1;
  for (; next < lines.length && rows.length < mostRows; next += 1) {
    const line = (lines[next] as string).trimEnd();
    if (line === '') break;
    const [first = '', second] = line.trim().split(wide);
    const isIndented = /^ {2,}/.test(line);
    if (!isIndented && partOfName.test(first) && second === undefined)
      name = `${name} ${first}`.trim();
    else if (!isIndented && partOfName.test(first) && identifier.test(second ?? '')) {
      rows.push({ cells: [`${name} ${first}`.trim(), second as string], line: next });
      name = '';
    } else if (!isIndented || rows.length === 0) break;
  }
  const wrapped = rows.filter(({ cells }) => /^\S+ \S+(?: \S+){0,2}$/.test(cells[0] ?? '')).length;
  if (rows.length < fewestRows || wrapped < rows.length || name !== '') return null;
  return { names: heads.slice(0, 2), rows, from: at, to: next };
}
