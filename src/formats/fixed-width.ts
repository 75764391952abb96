// Tables in fixed-width text: reports whose columns are aligned by blanks, and records packed into lines of equal length.
import { maxTableRows, type Column } from '../model/segment.ts';
import type { Part } from '../model/part.ts';
import { declaredColumns } from '../text/declared-columns.ts';
import { decodeHead } from '../text/decode.ts';
import type { TextWindow } from '../text/text-window.ts';
import { isForPrinter, withoutControl } from './carriage-control.ts';
import { cutAligned, findAligned, isRuleLine } from './fixed-width-aligned.ts';
import { cutPacked, findPacked } from './fixed-width-packed.ts';
import { defineFormat, type Format } from './format.ts';
import { amountOfListing, openListing, readListing, type ListingTable } from './listing.ts';
import { drawsTables } from './marked-tables.ts';
import { openText, textSegments } from './open-text.ts';
import { textFormat } from './text.ts';

const sampleLines = 400;
const maxLineCharacters = 64 * 1024;
const heldCharacters = 64 * 1024;
const longestTitle = 400;
/** What the lines of a file are, told for many lines at a time. */
type Teller = (lines: readonly string[]) => readonly TableLine[];

/** "EMPLOYEE: Ann Roe" over the rows of a table. */
const headsRows = /^[ \t]{0,12}\p{L}[\p{L} /.#]{1,28}:[ \t]{1,20}\p{Lu}[\p{L}'’., -]{3,60}$/u;

/** A row with its table, a header that is left out, or text. */
type TableLine =
  | { readonly kind: 'row'; readonly table: TableRef; readonly cells: readonly string[] }
  | { readonly kind: 'header' | 'text' };

interface TableRef {
  readonly id: number;
  readonly names: readonly string[];
  readonly headerRows: number;
}

export const fixedWidthFormat: Format = defineFormat({
  id: 'fixed-width',
  title: 'Fixed-width text',
  recognises: (head) => makeTeller(head.text, head.size === head.bytes.length) !== null,
  async *read(input, context) {
    const tell = makeTeller(decodeHead(input.head), input.size === input.head.length);
    if (tell === null) {
      yield* textFormat.read(input, context);
      return;
    }
    const text = openText(input);
    yield* readLines(text.window(), tell);
    text.rethrow();
  },
});

function makeTeller(text: string, whole: boolean): Teller | null {
  // A box with its bars is read where it stands.
  if (drawsTables(text)) return null;
  const lines = text.slice(0, maxLineCharacters).split('\n', sampleLines);
  if (!whole || text.length > maxLineCharacters) lines.pop();
  const clean = lines.map((line) => line.replace(/\r$/, ''));
  if (!isForPrinter(clean)) return tellerOf(clean, whole);
  const tell = tellerOf(clean.map(withoutControl), whole);
  return tell && ((all) => tell(all.map(withoutControl)));
}

function tellerOf(clean: readonly string[], whole: boolean): Teller | null {
  // Who is told what the columns are need not guess them.
  if (whole && clean.some((line) => declaredColumns(line) !== null)) return null;
  const listed = amountOfListing(clean);
  if (listed === 'all') return tellListing();
  // A table among other text is found where it stands.
  return listed === 'some' ? null : (tellAligned(clean) ?? tellPacked(clean));
}

/** Rows under headers, which pages repeat and further tables replace. */
function tellListing(): Teller {
  const state = openListing();
  const refs = new Map<number, TableRef>();
  const refOf = ({ id, names, header }: ListingTable): TableRef => {
    const ref = refs.get(id) ?? { id, names, headerRows: header.split('\n').length };
    refs.set(id, ref);
    return ref;
  };
  return (all) =>
    readListing(all, state).map((line) =>
      line.kind === 'row' ? { ...line, table: refOf(line.table) } : line,
    );
}

/** Rows without a header whose columns are told by their blanks. */
function tellAligned(sample: readonly string[]): Teller | null {
  const aligned = findAligned(sample);
  if (aligned === null) return null;
  const { gaps, names, headerLines, margins } = aligned;
  const isHeaded = names.some((name) => name !== '');
  if (!isHeaded && (findPacked(sample)?.cuts.length ?? 0) > gaps.length) return null;
  const table = { id: 1, names, headerRows: headerLines.length };
  return (lines) =>
    lines.map((line) => {
      if (headerLines.includes(line.trimEnd()) || isRuleLine(line)) return { kind: 'header' };
      if (margins.includes(line.trimEnd())) return { kind: 'text' };
      const cells = /[\t\f]/.test(line) ? null : cutAligned(line, gaps);
      return cells === null ? { kind: 'text' } : { kind: 'row', table, cells };
    });
}

function tellPacked(sample: readonly string[]): Teller | null {
  const packed = findPacked(sample);
  if (packed === null) return null;
  const table = { id: 1, names: [0, ...packed.cuts].map(() => ''), headerRows: 0 };
  return (lines) =>
    lines.map((line) => {
      const cells = cutPacked(line, packed);
      return cells === null ? { kind: 'text' } : { kind: 'row', table, cells };
    });
}

async function* readLines(window: TextWindow, tell: Teller): AsyncIterable<Part> {
  const output = openOutput();
  let chunk: Line[] = [];
  const takeChunk = function* (): Iterable<Part> {
    const told = tell(chunk.map(({ text }) => text.replace(/\r?\n$/, '')));
    for (const [at, line] of chunk.entries()) yield* output.add(line, told[at]!);
    chunk = [];
  };
  for await (const line of splitLines(window)) {
    if (line.whole) chunk.push(line);
    if (chunk.length >= sampleLines || !line.whole) yield* takeChunk();
    if (!line.whole) yield* output.add(line, { kind: 'text' });
  }
  yield* takeChunk();
  yield* output.rest();
}

interface Output {
  add(line: Line, told: TableLine): Iterable<Part>;
  rest(): Iterable<Part>;
}

/** Gathers rows and the text between them, each in its order. */
function openOutput(): Output {
  let open: TableRef | null = null;
  let rows: (readonly string[])[] = [];
  let lines: number[] = [];
  const given = new Map<number, number>();
  let beside = '';
  let besideLine = 1;
  let titleAbove = '';
  let heading: { readonly text: string; readonly line: number } | null = null;
  const takeHeading = (width: number): void => {
    if (heading === null) return;
    rows.push([heading.text, ...Array.from({ length: width - 1 }, () => '')]);
    lines.push(heading.line);
    heading = null;
  };
  const takeRows = function* (): Iterable<Part> {
    if (rows.length === 0 || open === null) return;
    const before = given.get(open.id) ?? open.headerRows;
    given.set(open.id, before + rows.length);
    const columns: readonly Column[] = open.names.map((name) => ({ name }));
    const table = open.id === 1 ? '' : `table ${open.id}`;
    const at = { line: lines[0] ?? 1 };
    const title = open.names.every((name) => name === '') ? titleAbove : '';
    yield {
      kind: 'table',
      table,
      columns,
      rows,
      firstRow: before + 1,
      lines,
      at,
      ...(title === '' ? {} : { title }),
    };
    rows = [];
    lines = [];
  };
  const takeText = function* (): Iterable<Part> {
    if (beside.trim() !== '') yield* textSegments(beside, { line: besideLine });
    beside = '';
  };
  return {
    *add({ text, line }, told) {
      if (told.kind === 'row') {
        if (open === null) titleAbove = beside.trim().slice(0, longestTitle);
        // Text between rows goes out before them, each run with its own line.
        yield* takeText();
        if (open?.id !== told.table.id) yield* takeRows();
        open = told.table;
        takeHeading(told.cells.length);
        rows.push(told.cells);
        lines.push(line);
        if (rows.length === maxTableRows) yield* takeRows();
      } else if (told.kind === 'text') {
        if (beside === '') besideLine = line;
        beside += text;
        // It is a row of its own, too, so that the rows below know whose they are.
        if (headsRows.test(text.trimEnd())) heading = { text: text.trim(), line };
        if (beside.length > heldCharacters) yield* takeText();
      }
    },
    *rest() {
      yield* takeRows();
      yield* takeText();
    },
  };
}

interface Line {
  /** With its line end. */
  readonly text: string;
  readonly line: number;
  /** False for the pieces of a line that is too long to be a row. */
  readonly whole: boolean;
}

async function* splitLines(window: TextWindow): AsyncIterable<Line> {
  let cut = false;
  for (;;) {
    const { text } = window;
    let { line } = window;
    let at = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
      yield { text: text.slice(at, end + 1), line, whole: !cut };
      cut = false;
      line += 1;
      at = end + 1;
    }
    if (text.length - at > maxLineCharacters || (window.ended && at < text.length)) {
      yield { text: text.slice(at), line, whole: !cut && window.ended };
      cut = true;
      at = text.length;
    }
    window.drop(at, line - window.line);
    if (window.ended) return;
    await window.more();
  }
}
