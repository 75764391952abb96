// Tables whose columns are aligned by blanks: finds the gaps between the columns, and cuts lines at them.
import { readsAsForm } from './form-rows.ts';
import { isValue, judgeHeader } from './table-header.ts';

/** Positions that are blank in every row. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

export interface AlignedLayout {
  readonly gaps: readonly Gap[];
  /** One per column; '' where there is no header. */
  readonly names: readonly string[];
  /** Header lines as written, without blanks at their end: they come again on every page. */
  readonly headerLines: readonly string[];
}

const minRows = 4;
const maxLength = 2_000;
const wantedShare = 0.8;
const ruled = /^\s{0,200}(?:[-=_]{2,}[ |+]{1,20}){1,200}[-=_]{2,}\s{0,200}$/;
const codeLike = /[{};]\s*$|\/\/|^\s*[#*]/;
const stamped =
  /^\W{0,2}(?:\d{4}-\d\d-\d\d|[A-Z][a-z]{2}\s{1,2}\d{1,2}|\d\d\/\w{2,3}\/\d{2,4})[T :]{1,2}\d\d:\d\d/;

/** `lines` are the first lines of a text. */
export function findAligned(lines: readonly string[]): AlignedLayout | null {
  const used = withoutTitle(lines.map((line) => line.trimEnd())).filter(
    (line) => line.trim() !== '',
  );
  const candidates = used.filter(
    (line) =>
      line.length <= maxLength &&
      /\S {2,}\S/.test(line) &&
      !line.includes('\t') &&
      !ruled.test(line),
  );
  const ruleLine = used.find((line) => ruled.test(line));
  const rows =
    ruleLine === undefined
      ? candidates
      : used.filter((line) => line.length <= maxLength && line !== ruleLine);
  if (rows.length < minRows || rows.length < used.length * 0.5) return null;
  const ruledGaps = ruleLine === undefined ? null : gapsOfRule(ruleLine, rows);
  const gaps = ruledGaps ?? withoutGroups(gapsOfRows(rows), rows);
  if (gaps.length === 0) return null;
  const fitting = rows.filter((line) => cutAligned(line, gaps) !== null);
  if (fitting.length < Math.max(minRows, rows.length * wantedShare)) return null;
  const cells = fitting.map((line, at) =>
    at < 2 && !/\d{2}/.test(line) ? cutHeading(line, gaps) : (cutAligned(line, gaps) ?? []),
  );
  if (readsAsForm(fitting.map((line) => line.trim().split(/ {2,}/)))) return null;
  const { rows: headerRows, names } = judgeHeader(cells);
  const data = cells.slice(headerRows);
  if (data.length < minRows - 1 || !looksLikeTable(data, fitting, headerRows > 0)) return null;
  const width = gaps.length + 1;
  return {
    gaps,
    names: Array.from({ length: width }, (_, at) => names[at] ?? ''),
    headerLines: fitting.slice(0, headerRows),
  };
}

const longestTitle = 8;
const cellsIn = (line: string): number => line.trim().split(/ {2,}/).length;

/** A letterhead above the table, parted from it by an empty line, keeps none of its columns. */
function withoutTitle(lines: readonly string[]): readonly string[] {
  const empty = lines.findIndex((line, at) => line === '' && at > 0 && lines[at - 1] !== '');
  if (empty < 1 || empty > longestTitle) return lines;
  const below = lines
    .slice(empty)
    .filter((line) => line !== '')
    .map(cellsIn);
  const usual = below.toSorted((a, b) => a - b)[Math.floor(below.length / 2)] ?? 0;
  const title = lines.slice(0, empty).filter((line) => line !== '');
  return title.every((line) => cellsIn(line) < usual) ? lines.slice(empty) : lines;
}

/** The cells of a line; null where it does not keep the gaps, and so is no row. */
export function cutAligned(line: string, gaps: readonly Gap[]): string[] | null {
  const cells: string[] = [];
  let start = 0;
  for (const { from, to } of gaps) {
    if (from >= line.length) {
      cells.push(line.slice(start).trim());
      start = line.length;
      continue;
    }
    const blank = line.indexOf(' ', from);
    if (blank === -1 || blank >= to) {
      if (blank !== -1 || line.length > to) return null;
      cells.push(line.slice(start).trim());
      start = line.length;
      continue;
    }
    cells.push(line.slice(start, blank).trim());
    start = blank;
  }
  cells.push(line.slice(start).trim());
  return cells.filter((cell) => cell !== '').length >= 2 ? cells : null;
}

/** Labels of a line without values: what one blank parts is one label, and stands over the column it begins in. */
function cutHeading(line: string, gaps: readonly Gap[]): string[] {
  const cells: string[] = Array.from({ length: gaps.length + 1 }, () => '');
  for (const { 0: label, index } of line.matchAll(/\S+(?: \S+)*/g)) {
    const found = gaps.findIndex(({ to }) => index < to);
    const column = found === -1 ? gaps.length : found;
    // Two labels over one column, as where a number is set right: the cut decides.
    if (cells[column] !== '') return cutAligned(line, gaps) ?? [];
    cells[column] = label;
  }
  return cells;
}

export function isRuleLine(line: string): boolean {
  return line.length <= maxLength && ruled.test(line);
}

/** A line of dashes under the header tells the columns exactly. */
function gapsOfRule(rule: string, rows: readonly string[]): readonly Gap[] | null {
  const gaps: Gap[] = [];
  for (const match of rule.matchAll(/(?<=[-=_])[ |+]+(?=[-=_])/g)) {
    gaps.push({ from: match.index, to: match.index + match[0].length });
  }
  const fitting = rows.filter((line) => cutAligned(line, gaps) !== null);
  return fitting.length >= minRows - 1 ? gaps : null;
}

/** Positions blank in nearly all rows are gaps; rows that break them are then left out, and the gaps drawn exactly. */
function gapsOfRows(rows: readonly string[]): readonly Gap[] {
  const rough = blankRuns(rows, rows.length < 20 ? wantedShare : 0.9).filter(
    (gap) => gap.to - gap.from >= 2,
  );
  const keeping = rows.filter((line) =>
    rough.every((gap) => line.slice(gap.from, gap.to).trim() === ''),
  );
  const strict = keeping.length >= Math.max(minRows, rows.length * wantedShare) ? keeping : rows;
  const single = strict.length >= 8 ? 1 : 2;
  return blankRuns(strict, 1).filter((gap) => gap.to - gap.from >= single);
}

/** Widths of the groups in which numbers are written: SSNs, cards, American Express, telephones, routing numbers. */
const groupings: readonly (readonly number[])[] = [
  [3, 2, 4],
  [4, 4, 4, 4],
  [4, 6, 5],
  [3, 3, 4],
  [3, 3, 3],
];

/** Single blanks between groups of digits are within a number, not between columns: "489 31 7726". */
function withoutGroups(gaps: readonly Gap[], rows: readonly string[]): readonly Gap[] {
  const isSingle = ({ from, to }: Gap): boolean => to - from === 1;
  const within = new Set<Gap>();
  for (let first = 0; first < gaps.length; first += 1) {
    for (const widths of groupings) {
      const inner = gaps.slice(first, first + widths.length - 1);
      if (inner.length < widths.length - 1 || !inner.every(isSingle)) continue;
      if (!inner.every((gap, i) => i === 0 || gap.from - (inner[i - 1] as Gap).to === widths[i]))
        continue;
      const start = (inner[0] as Gap).from - (widths[0] as number);
      const end = (inner.at(-1) as Gap).to + (widths.at(-1) as number);
      const isGrouped = (row: string): boolean =>
        /^[\dXx*#]+(?: [\dXx*#]+)+$/.test(row.slice(start, end)) &&
        !/\d/.test(row.slice(start - 1, start) + row.slice(end, end + 1));
      if (rows.filter(isGrouped).length >= rows.length * wantedShare)
        for (const gap of inner) within.add(gap);
    }
  }
  return gaps.filter((gap) => !within.has(gap));
}

/** Runs of positions that are blank in at least `share` of the rows, with text on both sides. */
function blankRuns(rows: readonly string[], share: number): readonly Gap[] {
  const length = Math.max(...rows.map((row) => row.length));
  const filled = new Uint32Array(length + 1);
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      if (row.charCodeAt(at) !== 32) filled[at] = (filled[at] ?? 0) + 1;
    }
  }
  const most = rows.length * (1 - share);
  const gaps: Gap[] = [];
  let from = -1;
  let seen = false;
  for (let at = 0; at < length; at += 1) {
    const blank = (filled[at] ?? 0) <= most;
    if (blank && seen && from === -1) from = at;
    if (!blank) {
      if (from !== -1) gaps.push({ from, to: at });
      from = -1;
      seen = true;
    }
  }
  return gaps;
}

/** Prose, logs, forms and code keep blanks in line, too. */
function looksLikeTable(
  cells: readonly (readonly string[])[],
  lines: readonly string[],
  headed: boolean,
): boolean {
  const share = (count: number): number => count / lines.length;
  if (share(lines.filter((line) => codeLike.test(line)).length) > 0.3) return false;
  if (share(lines.filter((line) => stamped.test(line)).length) > 0.5) return false;
  const firstCells = cells.map((row) => row[0] ?? '');
  if (
    firstCells.filter((cell) => /[:=]$|^[A-Za-z][\w ]{1,24}: \S/.test(cell)).length >
    cells.length * 0.4
  )
    return false;
  const all = cells.flat().filter((cell) => cell !== '');
  const wordy = all.filter((cell) => cell.split(/\s+/).length > 5).length;
  if (wordy > all.length * 0.2) return false;
  const width = cells[0]?.length ?? 0;
  const valueColumns = Array.from({ length: width }, (_, at) => at).filter((at) => {
    const filled = cells.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return filled.filter(isValue).length >= Math.max(2, filled.length * 0.7);
  });
  return valueColumns.length > 0 || (headed && width >= 3);
}
