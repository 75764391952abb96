// Splits delimited text into rows of cells: quotes, doubled quotes, backslashes, and line ends inside quotes.
import { countLineEndsIn } from '../text/lines.ts';

export interface Dialect {
  readonly delimiter: string;
  /** '' where nothing is quoted. */
  readonly quote: string;
  readonly escape: 'doubled' | 'backslash';
  /** What ends a line; a \r before \n is part of it. */
  readonly newline: '\n' | '\r';
}

/** A row longer than this is cut, so that one lost quote never swallows a file. */
export const maxRowCharacters: number = 1024 * 1024;

/** One row, read from a text at some offset. */
export interface DelimitedRow {
  readonly cells: string[];
  /** Offset just behind the row and its line end. */
  readonly end: number;
  /** How many lines end in it. */
  readonly lineEnds: number;
}

/** Why a row could not be read: more text is needed, or a quote stays open up to the limit. */
export type RowStop = 'incomplete' | 'unclosed';

/**
 * The row that starts at `from`. `ended` says that nothing comes after `text`.
 * A row without a line end within the limit is cut there; then no line end stands before `end`.
 */
export function readRow(
  text: string,
  from: number,
  dialect: Dialect,
  ended: boolean,
): DelimitedRow | RowStop {
  const lineEnd = text.indexOf(dialect.newline, from);
  const limit = from + maxRowCharacters;
  if (lineEnd === -1 && !ended && text.length < limit) return 'incomplete';
  const end = Math.min(lineEnd === -1 ? text.length : lineEnd, limit);
  const line = text.slice(from, end);
  if (dialect.quote !== '' && line.includes(dialect.quote)) {
    return readQuotedRow(text, from, dialect, ended);
  }
  const lineEnds = end === lineEnd ? 1 : 0;
  return { cells: splitPlainly(line, dialect), end: end + lineEnds, lineEnds };
}

/** The same where quotes are known to be unbalanced: they reach to the end of their line at most. */
export function readRowOfLine(
  text: string,
  from: number,
  dialect: Dialect,
  ended: boolean,
): DelimitedRow | RowStop {
  const row = readRow(text, from, { ...dialect, quote: '' }, ended);
  if (typeof row === 'string') return row;
  const line = text.slice(from, row.end - row.lineEnds);
  const quoted = line.includes(dialect.quote) ? readQuotedRow(line, 0, dialect, true) : 'unclosed';
  const fits = typeof quoted === 'object' && quoted.end === line.length;
  return fits ? { ...row, cells: quoted.cells } : row;
}

/** The cells of one line, quotes and all. */
function splitPlainly(line: string, { delimiter, newline }: Dialect): string[] {
  const returned = newline === '\n' && line.endsWith('\r');
  return (returned ? line.slice(0, -1) : line).split(delimiter);
}

function readQuotedRow(
  text: string,
  from: number,
  dialect: Dialect,
  ended: boolean,
): DelimitedRow | RowStop {
  const { delimiter, quote } = dialect;
  const limit = Math.min(text.length, from + maxRowCharacters);
  const open = !ended && text.length < from + maxRowCharacters;
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    const start = skipBlanks(text, at);
    if (text[start] === quote) {
      const close = findClosingQuote(text, start + 1, dialect, ended);
      if (close === -1 || close >= limit) return open ? 'incomplete' : 'unclosed';
      cells.push(unescape(text.slice(start + 1, close), dialect));
      at = skipBlanks(text, close + 1);
    } else {
      const stop = findCellEnd(text, at, dialect, limit);
      cells.push(text.slice(at, stop));
      at = stop;
    }
    // A \r at the very end may be half of a \r\n.
    if (open && at >= text.length - 1) return 'incomplete';
    if (text[at] !== delimiter || at >= limit) {
      const end = at + lineEndLength(text, at);
      return { cells, end, lineEnds: countLineEndsIn(text, from, end) };
    }
  }
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function lineEndLength(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return 2;
  return text[at] === '\n' || text[at] === '\r' ? 1 : 0;
}

function findCellEnd(text: string, from: number, dialect: Dialect, limit: number): number {
  const delimiter = dialect.delimiter.charCodeAt(0);
  let at = from;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === 10) break;
    if (code === 13 && (dialect.newline === '\r' || text.charCodeAt(at + 1) === 10)) break;
  }
  return at;
}

/** A quote closes only before a delimiter, a line end or the end: any other quote inside is a literal one. */
function findClosingQuote(text: string, from: number, dialect: Dialect, ended: boolean): number {
  const { delimiter, quote, escape } = dialect;
  let at = text.indexOf(quote, from);
  while (at !== -1) {
    const escaped = escape === 'backslash' && isEscaped(text, at, from);
    if (!escaped && text[at + 1] === quote) {
      at += 1;
    } else if (!escaped) {
      const after = skipBlanks(text, at + 1);
      if (after >= text.length) return ended ? at : -1;
      const next = text[after];
      if (next === delimiter || next === '\n' || next === '\r') return at;
    }
    at = text.indexOf(quote, at + 1);
  }
  return -1;
}

function isEscaped(text: string, at: number, from: number): boolean {
  let slashes = 0;
  while (at - slashes > from && text[at - slashes - 1] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function unescape(cell: string, { quote, escape }: Dialect): string {
  const single = cell.includes(quote + quote) ? cell.replaceAll(quote + quote, quote) : cell;
  return escape === 'backslash' && single.includes('\\') ? single.replace(/\\(.)/gs, '$1') : single;
}

/** True for an empty line, and for one drawn under a header as database clients and Markdown do: |---|:--:|, ----+----. */
export function isBlankOrRule(cells: readonly string[]): boolean {
  const [first = '', second = ''] = cells;
  if (cells.length === 1)
    return first.trim() === '' || /^[ |+:=-]{0,400}-{3}[ |+:=-]{0,400}$/.test(first);
  if (!second.includes('--')) return false;
  return cells.every((cell) => /^[\s:=+-]*$/.test(cell));
}
