// Tables whose rows are lines of cells between bars: Markdown, Org, Textile, Creole, Jira, DokuWiki, Trac, TWiki, MoinMoin.
import { isEmphasised, plainCell } from './marked-cell.ts';
import type { MarkedBlock, MarkedCell, MarkedRow } from './marked-table.ts';

const longestLine = 4_000;
const quoted = /^[\s>]{0,20}/;
const barred = /^[|^].*[|^]\s*$|^\|\|?.{2,}$/;
const rule = /^\|?\s*:?[-=]+:?\s*(?:[|+]\s*:?[-=]+:?\s*)*\|?\s*$/;
/** Markdown without bars at its edges needs the rule below its header. */
const openRule = /^:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+$/;

/** Textile: alignment, span, class and style before a full stop; `_` makes a heading. */
const textile =
  /^(?:[_<>=^~-]|[\\/]\d{1,2}|\([^()]{1,40}\)|\{[^{}]{1,80}\}|\[[^[\]]{1,12}\]){1,8}\.(?=\s|$)/;
/** Trac and Wikidot: "= words =", "~ words"; MoinMoin: <rowspan=2>. */
const headed = /^(?:=(?!=)\s{0,4}(.{0,200}?)\s{0,4}=?|~\s{0,4}(.{0,200}))$/;
const attributes = /^<[^<>]{1,60}>/;

const lineOf = (written: string): string => written.replace(quoted, '').trimEnd();

/** The block that begins in line `at`; null where none does. */
export function barsAt(lines: readonly string[], at: number): MarkedBlock | null {
  const first = lineOf(lines[at] ?? '');
  if (first.length > longestLine || !/[|^]/.test(first)) return null;
  if (barred.test(first)) return readBars(lines, at, barred);
  const below = lineOf(lines[at + 1] ?? '');
  return first.includes('|') && below.length <= longestLine && openRule.test(below)
    ? readBars(lines, at, /\|/)
    : null;
}

function readBars(lines: readonly string[], from: number, shape: RegExp): MarkedBlock | null {
  const block: string[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lineOf(lines[at] ?? '');
    if (line.length > longestLine || !(shape.test(line) || rule.test(line)) || line === '') break;
    block.push(line);
  }
  const isRule = (line: string): boolean => /[-=]/.test(line) && rule.test(line);
  const drawn = block.filter((line) => !isRule(line));
  if (drawn.length < 2) return null;
  const marks: Marks = {
    // Where bars come in pairs throughout, a pair marks nothing; else it marks the headings of Jira.
    pairs: drawn.every((line) => line.startsWith('||') && !/[^|]\|(?!\|)./.test(line))
      ? 'plain'
      : 'heads',
    carets: drawn.some((line) => line.startsWith('^')),
  };
  const rows: MarkedRow[] = [];
  let ruledAt = -1;
  block.forEach((line, at) => {
    if (!isRule(line))
      rows.push({ cells: cellsOf(line, rows.length === 0, marks), line: from + at });
    else if (rows.length > 0 && ruledAt === -1) ruledAt = rows.length;
  });
  return { from, to: from + block.length, rows: underRule(rows, ruledAt) };
}

/** What stands above the first rule is the header, of one line or two. */
function underRule(rows: readonly MarkedRow[], ruledAt: number): readonly MarkedRow[] {
  if (ruledAt < 1 || ruledAt > mostHeaderLines || ruledAt >= rows.length) return rows;
  return rows.map((row, at) =>
    at < ruledAt ? { ...row, cells: row.cells.map(({ text }) => ({ text, head: true })) } : row,
  );
}

const mostHeaderLines = 2;

interface Marks {
  readonly pairs: 'plain' | 'heads';
  readonly carets: boolean;
}

/** Emphasis makes headings of the first line, and at the left: below, it only stresses. */
function cellsOf(line: string, isFirst: boolean, { pairs, carets }: Marks): MarkedCell[] {
  const cells: MarkedCell[] = [];
  const ofPairs = line.startsWith('||');
  for (const { text, mark } of cut(line, { carets, pairs: ofPairs })) {
    const { words, head, span } = unmark(text);
    const isHead =
      head ||
      mark === '^' ||
      (mark === '||' && pairs === 'heads') ||
      ((isFirst || cells.length === 0) && isEmphasised(words));
    cells.push({ text: plainCell(words), head: isHead });
    for (let more = 1; more < span; more += 1) cells.push({ text: '', head: isHead });
  }
  return cells;
}

const mostColumns = 50;

/** The cell without what its dialect puts in front of its words. */
function unmark(written: string): { words: string; head: boolean; span: number } {
  const text = written.trim();
  const before = textile.exec(text)?.[0] ?? '';
  if (before !== '') {
    const span = Number(/\\(\d{1,2})/.exec(before)?.[1] ?? 1);
    const words = text.slice(before.length);
    return { words, head: before.includes('_'), span: Math.min(span, mostColumns) };
  }
  const words = text.replace(attributes, '');
  const marked = headed.exec(words.trim());
  if (marked) return { words: marked[1] ?? marked[2] ?? '', head: true, span: 1 };
  return { words, head: false, span: 1 };
}

/** Cuts a line at its bars, but not within links, templates, code and behind a backslash. Linear in its length. */
function cut(
  line: string,
  { carets, pairs }: { readonly carets: boolean; readonly pairs: boolean },
): { text: string; mark: string }[] {
  const cells: { text: string; mark: string }[] = [];
  let text = '';
  let mark = '';
  let isOpen = !/^[|^]/.test(line);
  for (let at = 0; at < line.length;) {
    const length = keptAt(line, at);
    const char = line[at] ?? '';
    if (length > 0 || (char !== '|' && !(carets && char === '^'))) {
      text += line.slice(at, at + Math.max(1, length));
      at += Math.max(1, length);
      continue;
    }
    if (isOpen) cells.push({ text, mark });
    mark = pairs && line.startsWith('||', at) ? '||' : char;
    at += mark.length;
    text = '';
    isOpen = true;
  }
  // Behind the last bar there is no further cell.
  if (text.trim() !== '') cells.push({ text, mark });
  return cells;
}

const whole =
  /\[\[[^[\]]{0,300}\]\]|\{\{[^{}]{0,300}\}\}|`[^`]{1,200}`|\[[^[\]|]{1,120}\|[^[\]|\s]{1,300}\]|\\[|^]/y;

function keptAt(line: string, at: number): number {
  if (!'[{`\\'.includes(line[at] ?? ' ')) return 0;
  whole.lastIndex = at;
  return whole.exec(line)?.[0].length ?? 0;
}
