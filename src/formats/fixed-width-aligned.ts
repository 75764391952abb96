// Tables whose columns are aligned by blanks: finds the gaps between the columns, and cuts lines at them.
import { withoutMargins } from './fixed-width-margins.ts';
import { readsAsForm } from './form-rows.ts';
import { standInBlocks } from './stacked-blocks.ts';
import { hasHeadingWords, isValue, judgeHeader } from './table-header.ts';

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
  /** Lines above and below that blank lines part from the rows, as written. */
  readonly margins: readonly string[];
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
  const { kept, margins } = withoutMargins(
    lines.map((line) => line.trimEnd()),
    minRows,
  );
  const used = kept.filter((line) => line.trim() !== '');
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
  if (standInBlocks(lines)) return null;
  const gaps = (ruleLine === undefined ? null : gapsOfRule(ruleLine, rows)) ?? gapsOfRows(rows);
  if (gaps.length === 0) return null;
  const layout = layOut(rows, { gaps, size: rows.length });
  return layout && { ...layout, margins };
}

/** Numbers that are written in groups: of the Social Security, of cards. */
const grouped = /^(?:\d{3} \d{2} \d{4}|\d{4} \d{4} \d{4} \d{4}|\d{4} \d{6} \d{5})$/;
const fewestGrouped = 2;

/** Whether a gap of one blank stands within such numbers: "070 27 5732" is one cell. */
function cutsNumbers(rows: readonly string[], { from, to }: Gap): boolean {
  if (to - from !== 1) return false;
  const cut = rows.filter((line) => {
    const left = /\S+(?: \S+)*$/.exec(line.slice(0, from))?.[0] ?? '';
    const right = /^\S+(?: \S+)*/.exec(line.slice(to))?.[0] ?? '';
    return grouped.test(`${left} ${right}`);
  });
  return cut.length >= fewestGrouped;
}

/** The layout of rows cut at gaps; `size` is how many rows there were before some were left out. */
function layOut(
  rows: readonly string[],
  { gaps, size }: { readonly gaps: readonly Gap[]; readonly size: number },
): Omit<AlignedLayout, 'margins'> | null {
  const split = gaps.filter((gap) => !cutsNumbers(rows, gap));
  if (split.length < gaps.length) return layOut(rows, { gaps: split, size });
  const fitting = rows.filter((line) => cutAligned(line, gaps) !== null);
  if (gaps.length === 0 || fitting.length < Math.max(minRows, size * wantedShare)) return null;
  const cells = fitting.map((line) => cutAligned(line, gaps) ?? []);
  if (isCaption(cells) || isHeadedAgain(cells) || holdsPairs(fitting)) return null;
  if (readsAsForm(fitting.map((line) => line.trim().split(/ {2,}/)))) return null;
  const { rows: headerRows, names } = judgeHeader(cells);
  const data = cells.slice(headerRows);
  const blank = gaps.findIndex((_, at) => data.every((row) => (row[at + 1] ?? '') === ''));
  // "BOOKING ID" over numbers as wide as its first word is one column.
  if (headerRows > 0 && blank >= 0 && data.length > 0)
    return layOut(fitting, { gaps: gaps.filter((_, at) => at !== blank), size });
  if (data.length < minRows - 1 || !looksLikeTable(data, fitting, headerRows > 0)) return null;
  const width = gaps.length + 1;
  return {
    gaps,
    names: Array.from({ length: width }, (_, at) => names[at] ?? ''),
    headerLines: fitting.slice(0, headerRows),
  };
}

/** The caption of a court keeps a column of brackets between the parties and the case. */
function isCaption(cells: readonly (readonly string[])[]): boolean {
  const isMark = (cell: string): boolean => /^[)§:|]$/.test(cell);
  return cells.filter((row) => row.some(isMark)).length > cells.length * 0.4;
}

/** "Name  Ann   Name  Bo" over "SSN  …   SSN  …": the same labels twice in a line, each before its value. */
function holdsPairs(lines: readonly string[]): boolean {
  const twice = lines.filter((line) => {
    const [label = '', , again = ''] = line.trim().split(/ {2,}/);
    return label.length > 1 && label === again && !/\d/.test(label);
  });
  return twice.length >= 2 && twice.length > lines.length * 0.4;
}

const stackedRows = 24;

/** Lines of labels further down ("DEPARTMENT HEAD   DIRECTOR") head other values than the first: a form. */
function isHeadedAgain(cells: readonly (readonly string[])[]): boolean {
  if (cells.length > stackedRows) return false;
  const isLabels = (row: readonly string[]): boolean => {
    const filled = row.filter((cell) => cell !== '');
    const isText = filled.every((cell) => !/\d/.test(cell));
    return filled.length >= 2 && isText && filled.some((cell) => hasHeadingWords(cell));
  };
  const [first = [], second = []] = cells;
  if (!isLabels(first) || !second.some((cell) => /\d/.test(cell))) return false;
  return cells.slice(2).some((row) => isLabels(row) && row.join() !== first.join());
}

/** The first blank at or behind the edge of a gap; the initial of a longer name may stand before a wider one. */
function blankIn(line: string, from: number, to: number): number {
  const first = line.indexOf(' ', from);
  const isSingle = first !== -1 && first > 0 && line[first + 1] !== ' ' && line[first - 1] !== ' ';
  const wider = isSingle ? line.indexOf('  ', first) : -1;
  return wider !== -1 && wider < to ? wider : first;
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
    const blank = blankIn(line, from, to);
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
  return wholeNumbers(
    strict,
    blankRuns(strict, 1).filter((gap) => gap.to - gap.from >= single),
  );
}

/** Without the blanks inside a number that all rows write in groups of three, two and four digits. */
function wholeNumbers(rows: readonly string[], gaps: readonly Gap[]): readonly Gap[] {
  const isGrouped = (at: number): boolean => {
    const [left, right] = [gaps[at], gaps[at + 1]];
    if (!left || !right || left.to - left.from !== 1 || right.to - right.from !== 1) return false;
    const digits = rows.filter((row) =>
      /^\d{3} \d\d \d{4}(?!\d)/.test(row.slice(Math.max(0, left.from - 3))),
    );
    return right.from - left.to === 2 && digits.length >= rows.length * wantedShare;
  };
  return gaps.filter((_, at) => !isGrouped(at) && !isGrouped(at - 1));
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
