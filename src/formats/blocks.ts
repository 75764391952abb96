// Paragraphs and tables of a document in reading order, turned into text and table segments.
import type { Location, Segment } from '../model/segment.ts';
import { tableSegments, textSegments } from './segments.ts';
import { findHeader, formLine, isForm, type SheetHeader } from './sheet-header.ts';

export interface TableBlock {
  readonly rows: readonly (readonly string[])[];
  /** Rows that the document itself marks as the header. */
  readonly headerRows: number;
}

/** A line that nobody sees in its place, and why. */
export interface HiddenLine {
  readonly line: string;
  readonly concealed: string;
}

/** A line of text, or a table. */
export type Block = string | HiddenLine | TableBlock;

export function isTable(block: Block): block is TableBlock {
  return typeof block !== 'string' && 'rows' in block;
}

export function lineOf(block: string | HiddenLine): string {
  return typeof block === 'string' ? block : block.line;
}

function headerOf(table: TableBlock): SheetHeader | null {
  const marked = table.rows[table.headerRows - 1];
  if (marked === undefined) return isForm(table.rows) ? null : findHeader(table.rows);
  return { start: 0, end: table.headerRows, names: marked.map((cell) => cell.trim()) };
}

/** Cells side by side on one line, as a person reads a form. */
export function joinCells(row: readonly string[]): string {
  return row
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('   ');
}

/** The blocks as segments; a table without a header is text, because its labels stand beside its values. */
export function* blockSegments(blocks: readonly Block[], at: Location): Generator<Segment> {
  let lines: string[] = [];
  let line = 1;
  let tables = 0;
  let concealed = '';
  let follows = false;
  function* flush(): Generator<Segment> {
    const place = { ...at, line, ...(concealed === '' ? {} : { concealed }) };
    for (const segment of textSegments(lines.join('\n'), place))
      yield follows ? { ...segment, follows: true } : segment;
    line += lines.length;
    lines = [];
  }
  for (const block of blocks) {
    const reason = typeof block === 'string' || isTable(block) ? '' : block.concealed;
    if (reason !== concealed) {
      yield* flush();
      follows = line > 1;
      concealed = reason;
    }
    if (!isTable(block)) {
      lines.push(lineOf(block));
      continue;
    }
    const header = headerOf(block);
    const titles = header === null ? block.rows : block.rows.slice(0, header.start);
    const write = header === null && isForm(block.rows) ? formLine : joinCells;
    for (const row of titles) lines.push(...write(row).split('\n'));
    if (header === null) continue;
    yield* flush();
    follows = false;
    tables += 1;
    const columns = header.names.map((name) => ({ name: name.replaceAll('\n', ' ') }));
    const frame = { table: `table ${tables}`, columns, at };
    yield* tableSegments(frame, block.rows.slice(header.end), header.end + 1);
    line += block.rows.length - titles.length;
  }
  yield* flush();
}
