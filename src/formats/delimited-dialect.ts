// Finds out from the first lines of a text whether it is a delimited table, in which dialect, and where its header stands.
import { isBlankOrRule, readRow, type Dialect } from './delimited-rows.ts';
import { readsAsForm } from './form-rows.ts';
import { amountOfListing } from './listing.ts';
import { drawsTables } from './marked-tables.ts';
import { findRecordKinds, type RecordKinds } from './record-kinds.ts';
import { countFilled, judgeHeader, isTitleCell } from './table-header.ts';

/** A delimited table as its first lines show it. */
export interface DelimitedLayout {
  readonly dialect: Dialect;
  /** Characters of title lines before the header or the first row. */
  readonly preambleLength: number;
  readonly headerRows: 0 | 1 | 2;
  /** One per column; '' where there is no header. */
  readonly names: readonly string[];
  /** Where each line says in its first field of which kind it is. */
  readonly kinds?: RecordKinds;
}

interface SampleRow {
  readonly cells: readonly string[];
  readonly start: number;
}

/** A delimiter, tried on the sample. */
interface Trial {
  readonly dialect: Dialect;
  readonly rows: readonly SampleRow[];
  readonly width: number;
  /** Share of the rows, from the first of that width on, that have it. */
  readonly agreement: number;
}

const delimiters = ['\t', '|', '\u001f', '\u0001', '~', '^', '¦', ';', ','];
const tableExtensions = new Set(['csv', 'tsv', 'psv', 'tab']);
/** Prose and source code that may hold tables, and read better as text. */
const proseExtensions = new Set([
  'md',
  'markdown',
  'rst',
  'tex',
  'wiki',
  'mediawiki',
  'textile',
  'org',
  'adoc',
  'asciidoc',
  'js',
  'mjs',
  'cjs',
  'ts',
  'py',
  'c',
  'h',
  'cs',
  'java',
]);
const maxSampleRows = 200;
const maxSampleCharacters = 64 * 1024;
const maxTitleRows = 10;
const wantedAgreement = 0.8;

/** What begins another format or language, however regular its commas are. */
const otherBeginning =
  /^\s{0,99}(?:[{[<]|#!|MSH\||FHS\||BHS\||ISA\W|UN[AB][+:]|(?:--|\/[/*]|INSERT|CREATE|SELECT|UPDATE|import|export|package|using|#include|def|class|function|const|let|var|public|BEGIN:|From |Received:|OFXHEADER)(?:\s|:|$))/;
const keyedCell =
  /^\s{0,9}(?:[@$:"'[{(]|#<\w[^@]{0,40}@?){0,3}[A-Za-z][\w ]{0,40}["'\]]?(?:[:=]\s|=|: ?["'])/;
const stampedLog = /^\[?(?:\d{4}-\d\d-\d\d|[A-Z][a-z]{2} [ \d]\d)[T ]\d\d:\d\d:\d\d$/;

interface Sniffed {
  readonly text: string;
  readonly extension: string;
  readonly whole: boolean;
  readonly layout: DelimitedLayout | null;
}

/** Whoever recognises a table reads it next. */
let last: Sniffed | undefined;

/** `whole` says that `text` is the whole content; otherwise its last line is left out, being cut. */
export function sniffDelimited(
  text: string,
  extension: string,
  whole: boolean,
): DelimitedLayout | null {
  if (last?.extension !== extension || last.whole !== whole || last.text !== text)
    last = { text, extension, whole, layout: sniff(text, extension, whole) };
  return last.layout;
}

function sniff(text: string, extension: string, whole: boolean): DelimitedLayout | null {
  const named = tableExtensions.has(extension);
  if (!named && (proseExtensions.has(extension) || otherBeginning.test(text) || drawsTables(text)))
    return null;
  const separatorLine = /^sep=(.)\r?\n/.exec(text);
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const body = sampleOf(text, newline, whole);
  if (body.trim() === '') return null;
  const candidates = separatorLine?.[1] === undefined ? delimiters : [separatorLine[1]];
  let best: Trial | undefined;
  for (const delimiter of candidates) {
    if (!body.includes(delimiter)) continue;
    const trial = tryDelimiter(body, findDialect(body, delimiter, newline));
    const kinds = findRecordKinds(trial.rows.map(({ cells }) => cells));
    if (kinds !== null)
      return { dialect: trial.dialect, preambleLength: 0, headerRows: 0, names: [], kinds };
    if (trial.width >= 2 && weigh(trial) > (best === undefined ? 0 : weigh(best))) best = trial;
  }
  // What is called a CSV may be printed in columns all the same.
  if (best !== undefined && isConvincing(best)) return layOut(best);
  const lines = body.split(newline).map((line) => line.replace(/\r$/, ''));
  if (amountOfListing(lines) === 'all' || isPrinted(lines, best?.width ?? 1)) return null;
  if (best !== undefined && named) return layOut(best);
  if (!named || longestLine(body, newline) > 4096) return null;
  return layOut(tryDelimiter(body, findDialect(body, extension === 'csv' ? ',' : '\t', newline)));
}

/** Whether wide gaps part the lines into many more columns than a delimiter does: "Doe, Jane      210   2020-01-07". */
function isPrinted(lines: readonly string[], width: number): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const gapped = filled.filter((line) => line.trim().split(/ {2,}/).length >= width + 2);
  return filled.length >= fewestPrinted && gapped.length >= filled.length * wantedAgreement;
}

const fewestPrinted = 3;

function sampleOf(text: string, newline: string, whole: boolean): string {
  const sample = text.slice(0, maxSampleCharacters);
  if (whole && sample.length === text.length) return sample;
  const lastEnd = sample.lastIndexOf(newline);
  return lastEnd === -1 ? sample : sample.slice(0, lastEnd + 1);
}

function findDialect(sample: string, delimiter: string, newline: '\n' | '\r'): Dialect {
  const singleQuoted = sample.split(`'${delimiter}'`).length > 4 && !sample.includes('"');
  const quote = singleQuoted ? "'" : '"';
  const doubled = sample.includes(quote + quote);
  const slashed = new RegExp(String.raw`\\${quote}[^\s,;|]`).test(sample);
  return { delimiter, quote, escape: slashed && !doubled ? 'backslash' : 'doubled', newline };
}

function tryDelimiter(sample: string, dialect: Dialect): Trial {
  const rows: SampleRow[] = [];
  let failed = 0;
  for (let at = 0; at < sample.length && rows.length < maxSampleRows;) {
    const row = readRow(sample, at, dialect, true);
    if (typeof row === 'string') {
      // A quote that the end of the sample leaves open tells nothing; one that opens early is no quote.
      failed += 1;
      break;
    }
    if (row.cells.some((cell) => cell.trim() !== '') && !isBlankOrRule(row.cells))
      rows.push({ cells: row.cells, start: at });
    at = Math.max(row.end, at + 1);
  }
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width, count] = [...widths].reduce(
    (most, next) => (next[1] > most[1] || (next[1] === most[1] && next[0] > most[0]) ? next : most),
    [0, 0],
  );
  const first = rows.findIndex(({ cells }) => cells.length === width);
  const counted = rows.length - Math.min(Math.max(first, 0), maxTitleRows);
  return { dialect, rows, width, agreement: counted === 0 ? 0 : count / (counted + failed) };
}

/** More columns are better, decimal commas and commas in prose worse. */
function weigh({ dialect, width, agreement }: Trial): number {
  return agreement * agreement * Math.log2(width) * (dialect.delimiter === ',' ? 0.7 : 1);
}

/** Without the name's help a table must look like nothing else. */
function isConvincing({ rows, width, agreement, dialect }: Trial): boolean {
  const regular = rows.filter(({ cells }) => cells.length === width);
  if (regular.length < 3 || agreement < wantedAgreement) return false;
  const cells = regular.flatMap((row) => row.cells);
  const filled = cells.filter((cell) => cell.trim() !== '');
  const share = (test: (cell: string) => boolean): number =>
    filled.filter(test).length / Math.max(filled.length, 1);
  if (share((cell) => keyedCell.test(cell)) > 0.5) return false;
  if (regular.filter((row) => keyedCell.test(row.cells[0] ?? '')).length > regular.length / 2)
    return false;
  if (filledColumns(regular, width) < 2 || readsAsForm(regular.map((row) => row.cells)))
    return false;
  if (dialect.delimiter !== ',' && dialect.delimiter !== ';') return true;
  if (regular.filter((row) => stampedLog.test(row.cells[0] ?? '')).length > regular.length / 2)
    return false;
  if (share((cell) => cell.length > 80 || /[{}]|\)$/.test(cell)) > 0.2) return false;
  // 'Doe, Jane' in a column of a report that is aligned by blanks.
  if (share((cell) => /\S {3,}\S/.test(cell)) > 0.2) return false;
  // Quoted mail.
  if (regular.some(({ cells: [first = ''] }) => /^> ?\S/.test(first))) return false;
  // Notes of a call center hold a comma a line, too.
  const prose = share((cell) => /\p{Ll}{2} \p{Ll}{2,} \p{Ll}{2}/u.test(cell));
  if (prose > (width <= 3 ? 0.15 : 0.4)) return false;
  const header = judgeHeader(regular.map((row) => row.cells)).rows > 0;
  const spaced =
    cells.filter((cell) => cell.startsWith(' ')).length / (cells.length - regular.length);
  // 'Doe, Jane' on every line is a list of names; 'x, y, z.' is a sentence.
  if (spaced > 0.8 && !header && (width === 2 || share((cell) => /[.!?]$/.test(cell)) > 0.15))
    return false;
  // Commas behind words, and phrases between them: sentences that happen to have as many.
  if (spaced > 0.8 && !header && share((cell) => cell.trim().split(/\s+/).length > 2) > 0.4)
    return false;
  return header || share((cell) => cell.trim().split(/\s+/).length > 5) < 0.2;
}

function filledColumns(rows: readonly SampleRow[], width: number): number {
  let columns = 0;
  for (let column = 0; column < width; column += 1) {
    const filled = rows.filter((row) => (row.cells[column] ?? '').trim() !== '').length;
    if (filled >= rows.length * 0.3) columns += 1;
  }
  return columns;
}

/** "Prepared by Ann Roe, May 10, 2020": a title with its date, though commas cut it. */
function isImprint(cells: readonly string[], width: number): boolean {
  return (
    countFilled(cells) < width &&
    isTitleCell(cells[0] ?? '') &&
    /\d{4}|\d[-/]\d/.test(cells.join(' '))
  );
}

/** Steps over titles to the header, or to the first full row where there is none. */
function layOut({ dialect, rows, width }: Trial): DelimitedLayout {
  const noNames = Array.from({ length: width }, () => '');
  const filled = rows.map(({ cells }) => countFilled(cells)).sort((one, other) => one - other);
  const usual = filled[filled.length >> 1] ?? width;
  for (let at = 0; at <= Math.min(maxTitleRows, rows.length - 1); at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    if (isImprint(row.cells, width)) continue;
    const sparse = countFilled(row.cells) < Math.min(width, Math.max(2, usual * 0.6));
    const header = judgeHeader(rows.slice(at).map(({ cells }) => cells));
    const fits = header.names.length >= width * 0.7;
    if (header.rows > 0 && fits && (!sparse || header.rows === 2)) {
      const { rows: headerRows, names } = header;
      return {
        dialect,
        preambleLength: row.start,
        headerRows,
        names: [...names, ...noNames.slice(names.length)],
      };
    }
    if (!sparse) return { dialect, preambleLength: row.start, headerRows: 0, names: noNames };
  }
  return { dialect, preambleLength: 0, headerRows: 0, names: noNames };
}

function longestLine(sample: string, newline: string): number {
  return Math.max(...sample.split(newline).map((line) => line.length));
}
