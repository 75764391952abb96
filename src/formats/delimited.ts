// Tables in delimited text: comma, tab, pipe, semicolon and the ASCII separators, with or without a header.
import { maxTableRows, type Column, type TableSegment } from '../model/segment.ts';
import type { Part } from '../model/part.ts';
import { decodeHead } from '../text/decode.ts';
import { countLineEndsIn } from '../text/lines.ts';
import type { TextWindow } from '../text/text-window.ts';
import { sniffDelimited, type DelimitedLayout } from './delimited-dialect.ts';
import { maxRowCharacters, readRow, readRowOfLine, isBlankOrRule } from './delimited-rows.ts';
import { watchHeaders } from './header-watch.ts';
import { defineFormat, type Format } from './format.ts';
import { openText, textSegments } from './open-text.ts';
import { makeHead } from './recognise.ts';
import type { RecordKinds } from './record-kinds.ts';
import { batchTables } from './table-batches.ts';
import { textFormat } from './text.ts';

export const delimitedFormat: Format = defineFormat({
  id: 'csv',
  title: 'Delimited text (CSV, TSV, pipes, semicolons)',
  recognises: (head) =>
    head.text !== '' &&
    sniffDelimited(head.text, head.extension, head.size === head.bytes.length) !== null,
  async *read(input, context) {
    const { extension, size, bytes } = makeHead(input);
    const layout = sniffDelimited(decodeHead(bytes), extension, size === bytes.length);
    if (layout === null) {
      yield* textFormat.read(input, context);
      return;
    }
    const text = openText(input);
    const window = text.window();
    await window.more();
    yield* textSegments(window.text.slice(0, layout.preambleLength), { line: 1 });
    window.drop(layout.preambleLength);
    yield* layout.kinds ? readKinds(window, layout, layout.kinds) : readTable(window, layout);
    text.rethrow();
  },
});

const maxHeldCells = 50_000;

/** Notes the first damage of each kind. */
type Note = (kind: 'nul' | 'quote' | 'long', detail: string) => void;

async function* readTable(window: TextWindow, layout: DelimitedLayout): AsyncIterable<Part> {
  const damage = new Map<string, string>();
  const note: Note = (kind, detail) => {
    if (!damage.has(kind)) damage.set(kind, detail);
  };
  const watch = watchHeaders(layout.headerRows === 2 ? [] : layout.names);
  let open: OpenTable = { id: 1, names: layout.names, rows: [], lines: [], firstRow: 1 };
  let row = 0;
  let held = 0;
  let headerText = '';
  let headerLine = 1;
  const take = function* (): Iterable<Part> {
    if (open.rows.length > 0) yield asTable(open);
    held = 0;
    open = { ...open, rows: [], lines: [], firstRow: row + 1 };
  };
  for await (const { cells, line, afterBlank } of readRows(window, layout, note)) {
    row += 1;
    if (row <= layout.headerRows) {
      if (row === 1) headerLine = line;
      headerText += `${cells.join('\t')}\n`;
      open.firstRow = row + 1;
      continue;
    }
    for (let at = 0; at < cells.length; at += 1) cells[at] = trim(cells[at] ?? '');
    const header = watch.look(cells, afterBlank);
    if (header !== null) {
      yield* take();
      if (header !== 'again') open = { ...open, id: open.id + 1, names: header };
      continue;
    }
    open.rows.push(cells);
    open.lines.push(line);
    held += cells.length;
    if (open.rows.length >= maxTableRows || held >= maxHeldCells) yield* take();
  }
  yield* take();
  // A header without a row below it may be none.
  if (row <= layout.headerRows) yield* textSegments(headerText, { line: headerLine });
  yield* problemsOf(damage);
}

/** Lines of several kinds: a table for each, beside whose rows stands what the parent line above them says. */
async function* readKinds(
  window: TextWindow,
  layout: DelimitedLayout,
  { parent }: RecordKinds,
): AsyncIterable<Part> {
  const damage = new Map<string, string>();
  const batches = batchTables();
  let above: readonly string[] = [];
  for await (const { cells, line } of readRows(window, layout, (kind, detail) => {
    if (!damage.has(kind)) damage.set(kind, detail);
  })) {
    const own = cells.map(trim);
    const [kind = ''] = own;
    if (kind === parent && parent !== '') above = own;
    const inherited = kind === parent ? [] : above;
    const names = [...own.map(() => ''), ...inherited.map((_, at) => `..${at + 1}`)];
    batches.add(kind, names, [...own, ...inherited], line);
    yield* batches.full();
  }
  yield* batches.rest();
  yield* problemsOf(damage);
}

function* problemsOf(damage: ReadonlyMap<string, string>): Iterable<Part> {
  for (const detail of damage.values()) {
    yield { kind: 'problem', problem: { reason: 'corrupt', detail, partial: true } };
  }
}

/** The rows that wait to be handed on, and the table they are of. */
interface OpenTable {
  readonly id: number;
  readonly names: readonly string[];
  readonly rows: string[][];
  readonly lines: number[];
  firstRow: number;
}

interface RowAtLine {
  readonly cells: string[];
  readonly line: number;
  readonly afterBlank: boolean;
}

async function* readRows(
  window: TextWindow,
  { dialect }: DelimitedLayout,
  note: Note,
): AsyncIterable<RowAtLine> {
  let read = readRow;
  let afterBlank = false;
  for (;;) {
    const text = withoutNuls(window, note);
    let line = window.line;
    let at = 0;
    while (at < text.length) {
      const row = read(text, at, dialect, window.ended);
      if (row === 'incomplete') break;
      if (row === 'unclosed') {
        note(
          'quote',
          `a quotation mark in line ${line} is never closed; from there on each line is read as one row`,
        );
        read = readRowOfLine;
        continue;
      }
      if (row.end - at >= maxRowCharacters) {
        note(
          'long',
          `the row in line ${line} is longer than ${maxRowCharacters} characters and was cut`,
        );
      }
      at = row.end;
      const isLeftOut = isBlankOrRule(row.cells);
      if (!isLeftOut) yield { cells: row.cells, line, afterBlank };
      afterBlank = isLeftOut;
      line += row.lineEnds;
    }
    window.drop(at, line - window.line);
    if (window.ended) return;
    await window.more();
  }
}

/** A NUL is damage (a crashed writer, a bad disk), but no reason to lose the rest of the row. */
function withoutNuls(window: TextWindow, note: Note): string {
  const first = window.text.indexOf('\0');
  if (first === -1) return window.text;
  const line = window.line + countLineEndsIn(window.text, 0, first);
  note('nul', `NUL bytes stand in the text, first in line ${line}; they were read as blanks`);
  return window.text.replaceAll('\0', ' ');
}

/** Makes every row as wide as the widest; what is beyond the header gets columns without a name. */
function asTable({ id, names, rows, lines, firstRow }: OpenTable): TableSegment {
  let width = names.length;
  for (const row of rows) width = Math.max(width, row.length);
  for (const row of rows) while (row.length < width) row.push('');
  const columns: readonly Column[] = Array.from({ length: width }, (_, column) => ({
    name: names[column] ?? '',
  }));
  const table = id === 1 ? '' : `table ${id}`;
  return { kind: 'table', table, columns, rows, firstRow, lines, at: { line: lines[0] ?? 1 } };
}

/** Most cells need no trimming, and looking at two characters is cheaper than asking. */
function trim(cell: string): string {
  const edges = cell.charCodeAt(0) <= 32 || cell.charCodeAt(cell.length - 1) <= 32;
  return edges ? cell.trim() : cell;
}
