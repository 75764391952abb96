// The label above a value: the heading of its column, or a line that holds nothing else.
import { everyday, maxGap } from './connecting.ts';
import { firstLabelFrom, names, type Governor, type LabeledText } from './labeled-text.ts';
import type { LabelHit } from './labels.ts';
import { indexAt } from '../text/index-at.ts';

const maxLinesAbove = 2;
const maxLeftOfColumn = 200;

export function governorAbove(at: LabeledText, start: number, end: number): Governor | null {
  const line = indexAt(at.lineStarts, start);
  const lineStart = at.lineStarts[line] as number;
  const lineEnd = at.lineStarts[line + 1] ?? at.text.length;
  const from = start - lineStart;
  const to = end - lineStart;
  // Only where nothing but other columns stands to the left: prose above is no header.
  // Columns of several words are told from prose by a heading of as many cells.
  const left = at.text.slice(Math.max(lineStart, start - maxLeftOfColumn), start);
  if (hasWords.test(left.replace(cellsAtLeft, ''))) return null;
  const needsCell = hasWords.test(left.replace(/\S{1,60}\s{2,}/g, ''));
  for (let up = 1; up <= maxLinesAbove && line - up >= 0; up++) {
    const above = at.lineStarts[line - up] as number;
    const stop = (at.lineStarts[line - up + 1] as number) - 1;
    if (at.text.slice(above, stop).trim() === '') continue;
    if (!isHeading(at.text.slice(above, stop))) return null;
    const cell = cellAbove(at.text.slice(above, stop), at.text.slice(lineStart, lineEnd), from);
    if (needsCell && (cell === null || /\d{4}/.test(at.text.slice(above, stop)))) return null;
    for (let i = firstLabelFrom(at.labels, above); i < at.labels.length; i++) {
      const hit = at.labels[i] as LabelHit;
      if (hit.start >= stop) break;
      // "ssn=…" in the line above has its value already.
      if (!names(hit) || ownValue.test(at.text.slice(hit.end, hit.end + 6))) continue;
      const alone = stop - above <= maxGap && /^[\s:#.()-]*$/.test(at.text.slice(hit.end, stop));
      const overlaps =
        cell === null
          ? hit.start - above <= to && hit.end - above >= from - 2
          : hit.end - above > cell.from && hit.end - above <= cell.to;
      if (overlaps || (alone && from <= 4))
        return {
          hit,
          how: 'above',
          close:
            !everyday.has(hit.phrase.toLowerCase()) ||
            (fillsCell(at.text, hit, above, stop) && endsCell.test(at.text.slice(end, end + 8))),
        };
    }
    return null;
  }
  return null;
}

/** Prose, or a label of the cell's own. */
const hasWords = /\p{L}{3,}[^\n]*(?:\p{L}{3,}|:)/u;
/** What stands in the cells before the last wide gap; two blanks behind the end of a sentence are none. */
const cellsAtLeft = /^[^\n]*(?:[^\s.!?] {2,}|\t|\| ?|;[^\n;]{0,60}; ?|^[^\n;]{0,60}; ?)/;

/** The cell of a heading above that value which stands at `from` in the line below: where both have as many cells. */
function cellAbove(
  heading: string,
  line: string,
  from: number,
): { readonly from: number; readonly to: number } | null {
  const above = cellsOf(heading);
  const own = cellsOf(line);
  if (above.length !== own.length || own.length < fewestCells) return null;
  const index = own.findIndex((cell) => from >= cell.from && from < cell.to);
  return above[index] ?? null;
}

const fewestCells = 3;
const longestLine = 400;

const separators = ['|', ';', '\t'];

interface Cell {
  readonly from: number;
  readonly to: number;
}

/** Cells between bars, semicolons or tabs where a line has them, else between wide gaps; without the blanks around them. */
function cellsOf(line: string): Cell[] {
  const text = line.slice(0, longestLine).trimEnd();
  const separator = separators.find((sign) => text.split(sign, fewestCells).length >= fewestCells);
  if (separator === undefined)
    return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: cell }) => ({
      from: index,
      to: index + cell.length,
    }));
  let start = 0;
  return text.split(separator).map((cell) => {
    const from = start + cell.length - cell.trimStart().length;
    const to = start + cell.trimEnd().length;
    start += cell.length + 1;
    return { from: Math.min(from, to), to };
  });
}

const ownValue = /^["'\]]?=["']?[^\s"'=]|^["'\]]{0,2} => [^\s]|^["'\]]?: ?["'][^\s"']/;

/** Behind a value in a column: the next column, or the end of the line. */
const endsCell = /^[ )\]]{0,2}(?:$|[\r\n\t|]|\s{2,})/;

/** An everyday word heads a column only where nothing else stands in its cell: "DDA", not "LETTER DDA". */
function fillsCell(text: string, hit: LabelHit, lineStart: number, lineEnd: number): boolean {
  const before = text.slice(lineStart, hit.start);
  const after = text.slice(hit.end, lineEnd);
  return (
    /(?:^|[\t|]|\s{2,})[\s#*(]{0,8}$/.test(before) &&
    /^[\s:#.)*-]{0,8}(?:$|[\t|]|\s{2,}|(?<=[:#)]\s?)\s)/.test(after)
  );
}

/** "No SSN on this sheet please". */
const denied = /^\W{0,12}(?:no|do not|don['’]?t|never|without)\b(?!\.|\W{0,3}$)/i;

/** A line of labels: a few words, or columns; not a line of prose. */
function isHeading(line: string): boolean {
  if (denied.test(line)) return false;
  if (/[.!?]\s*$/.test(line) && line.length > 30) return false;
  if (/\S[ ]{2,}\S|\t|\||;[^;]{1,40};/.test(line.trim())) return true;
  return (line.match(/[\p{L}\d]+/gu) ?? []).length <= 7;
}
