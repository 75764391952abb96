// Tables between a beginning and an end: AsciiDoc's |===, LaTeX's tabular, and tags of HTML or of forums inside other text.
import { plainCell } from './marked-cell.ts';
import type { MarkedBlock, MarkedCell, MarkedRow } from './marked-table.ts';

/** A table whose end does not come so soon is left to be read as text. */
const mostLines = 2_000;
const asciidocEdge = /^\s{0,3}[|!]===\s*$/;
/** 2+| .3+| a| ^.>s| */
const cellMark =
  /(?:^|\s|(?<=[|]))(?:(?:\d{1,3}(?:\.\d{1,3})?|\.\d{1,3})[+*])?[<>^.]{0,3}[adehlmsv]?\|/g;

/** AsciiDoc: as many cells to a row as its first line or `cols` has. */
export function asciidocAt(lines: readonly string[], at: number): MarkedBlock | null {
  if (!asciidocEdge.test(lines[at] ?? '')) return null;
  const end = endOf(lines, at + 1, asciidocEdge);
  if (end === -1) return null;
  const above = /^\s*\[.{0,300}\]\s*$/.test(lines[at - 1] ?? '') ? (lines[at - 1] ?? '') : '';
  const cells: { text: string; line: number }[] = [];
  const counts: number[] = [];
  let blankAfter = -1;
  for (let i = at + 1; i < end; i += 1) {
    const line = lines[i] ?? '';
    if (line.trim() === '' && cells.length > 0 && blankAfter === -1) blankAfter = cells.length;
    const parts = line.replaceAll('\\|', '\0').split(cellMark);
    const [before = '', ...own] = parts.map((part) => part.replaceAll('\0', '|'));
    if (before.trim() !== '' && cells.length > 0) cells.at(-1)!.text += ` ${before.trim()}`;
    for (const text of own) cells.push({ text, line: i });
    if (own.length > 0) counts.push(own.length);
  }
  const width = colsOf(above) ?? counts[0] ?? 0;
  if (width < 2) return null;
  // A blank line behind the first row makes it the header.
  const isHeaded = /header/.test(above) || blankAfter === width;
  const rows: MarkedRow[] = [];
  for (let i = 0; i < cells.length; i += width) {
    const own = cells.slice(i, i + width);
    const head = isHeaded && i === 0;
    const drawn = own.map(({ text }): MarkedCell => ({ text: plainCell(text), head }));
    rows.push({ cells: drawn, line: own[0]?.line ?? at });
  }
  return { from: above === '' ? at : at - 1, to: end + 1, rows };
}

/** cols="1,2,3", cols="3*", [cols=2*] */
function colsOf(attributes: string): number | null {
  const written = /cols\s?=\s?(?:"([^"]{1,200})"|([^,\]\s]{1,40}))/.exec(attributes);
  const list = written?.[1] ?? written?.[2];
  if (list === undefined) return null;
  return list
    .split(/[,;]/)
    .reduce((sum, one) => sum + Number(/^\s*(\d{1,3})\*/.exec(one)?.[1] ?? 1), 0);
}

const texBegin = /\\begin\{(tabular[xy*]?|longtable|array|tabulary|xltabular)\}/;
const texRule =
  /\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot|cline\{[^{}]{0,20}\}|cmidrule(?:\([^()]{0,9}\))?\{[^{}]{0,20}\})/g;

/** LaTeX: cells parted by &, rows ended by two backslashes. */
export function latexAt(lines: readonly string[], at: number): MarkedBlock | null {
  const name = texBegin.exec(lines[at] ?? '')?.[1];
  if (name === undefined) return null;
  const end = endOf(
    lines,
    at + 1,
    new RegExp(String.raw`\\end\{${name.replace('*', String.raw`\*`)}\}`),
  );
  if (end === -1) return null;
  const rows: MarkedRow[] = [];
  let text = '';
  let from = at + 1;
  let headed = 0;
  for (let i = at + 1; i < end; i += 1) {
    const line = (lines[i] ?? '').replace(/(?<!\\)%.*$/, '');
    if (/\\(?:midrule|endhead|endfirsthead)/.test(line) && headed === 0) headed = rows.length;
    const [first = '', ...others] = line
      .replaceAll(texRule, ' ')
      .split(/\\\\(?:\[[^[\]]{0,12}\])?/);
    if (text.trim() === '') from = i;
    text += ` ${first}`;
    for (const more of others) {
      if (text.trim() !== '') rows.push(texRow(text, from));
      text = more;
      from = i;
    }
  }
  if (text.trim() !== '') rows.push(texRow(text, from));
  const isHead = (row: number): boolean => row < headed && headed <= 2;
  return {
    from: at,
    to: end + 1,
    rows: rows.map(({ cells, line }, row) => ({
      cells: cells.map((cell) => ({ ...cell, head: isHead(row) })),
      line,
    })),
  };
}

const texRow = (text: string, line: number): MarkedRow => ({
  cells: text.split(/(?<!\\)&/).map((cell) => ({ text: plainCell(cell), head: false })),
  line,
});

const tagBegin = /^[\s>]{0,20}(?:<table\b[^<>]{0,300}>|\[table\b[^[\]]{0,80}\])/i;
const tagEnd = /<\/table\s{0,3}>|\[\/table\]/i;
const tagOpen = /[<[](tr|td|th)\b[^<>[\]]{0,200}[>\]]/gi;

/** Tags of HTML, or those of forums in square brackets, among other text. */
export function taggedAt(lines: readonly string[], at: number): MarkedBlock | null {
  if (!tagBegin.test(lines[at] ?? '')) return null;
  const end = tagEnd.test(lines[at] ?? '') ? at : endOf(lines, at + 1, tagEnd);
  if (end === -1) return null;
  const rows: { cells: MarkedCell[]; line: number }[] = [];
  let open: { head: boolean; text: string } | null = null;
  const close = (): void => {
    const words = open?.text.replaceAll(/[<[]\/(?:tr|td|th|thead|tbody|table)\s{0,3}[>\]]/gi, ' ');
    if (open !== null) rows.at(-1)?.cells.push({ text: plainCell(words ?? ''), head: open.head });
    open = null;
  };
  for (let i = at; i <= end; i += 1) {
    const line = lines[i] ?? '';
    let from = 0;
    for (const tag of line.matchAll(tagOpen)) {
      if (open !== null) open.text += line.slice(from, tag.index);
      close();
      const name = (tag[1] ?? '').toLowerCase();
      if (name === 'tr') rows.push({ cells: [], line: i });
      else open = { head: name === 'th', text: '' };
      from = tag.index + tag[0].length;
    }
    if (open !== null) open.text += ` ${line.slice(from)}`;
  }
  close();
  return { from: at, to: end + 1, rows };
}

function endOf(lines: readonly string[], from: number, pattern: RegExp): number {
  const most = Math.min(lines.length, from + mostLines);
  for (let at = from; at < most; at += 1) if (pattern.test(lines[at] ?? '')) return at;
  return -1;
}
