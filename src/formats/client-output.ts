// What database clients print: psql's and mysql's tables and upright records, among prompts and other text.
import type { Part } from '../model/part.ts';
import { defineFormat, type Format } from './format.ts';
import { textSegments } from './open-text.ts';
import { readRecords } from './records/record-lines.ts';
import { batchTables, type TableBatches } from './table-batches.ts';

const printed =
  /^[^\n|]{1,400}\|[^\n]{0,4000}\n-{2,400}(?:\+-{2,400}){1,200}\r?$|^\+-{2,400}(?:\+-{2,400}){0,200}\+\r?\n\|[^\n]{1,4000}\|\r?\n\+-{2}|^-\[ RECORD \d{1,9} \][-+]{1,400}\r?$|^\*{10,60} \d{1,9}\. row \*{10,60}\r?$/m;
/** The grids of reST have a rule below each row, or one of equals signs below the header; read as the text around them. */
const grid =
  /^\+={2,400}(?:\+={2,400}){0,200}\+\r?$|(?:^\+-[-+]{1,4000}\+\r?\n\|[^\n]{1,4000}\|\r?\n){3}\+-/m;
const rule = /^-{2,}(?:\+-{2,})+$/;
const boxRule = /^\+-{2,}(?:\+-{2,})*\+$/;
const upright = /^(?:-\[ RECORD (\d{1,9}) \][-+]*|\*{10,} (\d{1,9})\. row \*{10,})$/;
const uprightField = /^\s{0,80}([A-Za-z_][\w ()*.]{0,80}?)\s{0,80}(?:\||:(?= |$)) ?(.*)$/;
const heldCharacters = 64 * 1024;

/** What the lines that come next are; a box has a rule above its header, below it and below its rows. */
type Mode =
  | { readonly kind: 'text' }
  | { readonly kind: 'box' }
  | { readonly kind: 'table'; readonly names: readonly string[]; rulesToCome: number }
  | { readonly kind: 'upright'; readonly names: string[]; readonly cells: string[]; line: number };

interface Reading {
  readonly batches: TableBatches;
  mode: Mode;
  /** Results so far; each is a table of its own. */
  results: number;
  /** Lines that are in no table. */
  beside: { readonly text: string; readonly line: number }[];
}

const text: Mode = { kind: 'text' };

export const clientOutputFormat: Format = defineFormat({
  id: 'client-output',
  title: 'Output of a database client',
  recognises: (head) => printed.test(head.text) && !grid.test(head.text),
  async *read(input) {
    const reading: Reading = { batches: batchTables(), mode: text, results: 0, beside: [] };
    let held = 0;
    const source = readRecords(input);
    for await (const { text: raw, line, continued } of source.records) {
      held += raw.length;
      if (continued) reading.beside.push({ text: raw, line });
      else readLine(reading, raw.trimEnd(), line);
      yield* reading.batches.full();
      if (held > heldCharacters) {
        yield* takeText(reading);
        held = 0;
      }
    }
    closeRecord(reading);
    yield* reading.batches.rest();
    yield* takeText(reading);
    source.rethrow();
  },
});

function readLine(reading: Reading, line: string, number: number): void {
  const marker = upright.exec(line.trim());
  if (marker !== null) {
    closeRecord(reading);
    if ((marker[1] ?? marker[2]) === '1' || reading.results === 0) reading.results += 1;
    reading.mode = { kind: 'upright', names: [], cells: [], line: number };
  } else if (!readRule(reading, line) && !readRow(reading, line, number)) {
    closeRecord(reading);
    reading.beside.push({ text: line, line: number });
  }
}

/** A rule opens a table under its header, or is one of the three of a box. */
function readRule(reading: Reading, line: string): boolean {
  const { mode } = reading;
  if (boxRule.test(line)) {
    if (mode.kind !== 'table') reading.mode = { kind: 'box' };
    else if (--mode.rulesToCome <= 0) reading.mode = text;
    return true;
  }
  const header = reading.beside.at(-1);
  if (!rule.test(line) || header === undefined) return false;
  const names = cellsOf(header.text);
  if (names.length !== line.split('+').length) return false;
  reading.beside.pop();
  openResult(reading, names, 0);
  return true;
}

function readRow(reading: Reading, line: string, number: number): boolean {
  const { mode } = reading;
  if (mode.kind === 'box') {
    openResult(reading, cellsOf(line), 2);
    return true;
  }
  if (mode.kind === 'table') {
    const cells = cellsOf(line);
    if (cells.length !== mode.names.length || !line.includes('|')) return false;
    reading.batches.add(`result ${reading.results}`, mode.names, cells, number);
    return true;
  }
  const field = mode.kind === 'upright' ? uprightField.exec(line) : null;
  if (mode.kind !== 'upright' || field === null) return false;
  mode.names.push(field[1] ?? '');
  mode.cells.push(valueOf(field[2] ?? ''));
  return true;
}

function openResult(reading: Reading, names: readonly string[], rulesToCome: number): void {
  closeRecord(reading);
  reading.results += 1;
  reading.mode = { kind: 'table', names, rulesToCome };
}

/** Hands an upright record on, and leaves whatever table was open. */
function closeRecord(reading: Reading): void {
  const { mode } = reading;
  if (mode.kind === 'upright' && mode.names.length > 0) {
    reading.batches.add(`result ${reading.results}`, mode.names, mode.cells, mode.line);
  }
  reading.mode = text;
}

function cellsOf(line: string): string[] {
  const inner = line.startsWith('|') && line.endsWith('|') ? line.slice(1, -1) : line;
  return inner.split('|').map(valueOf);
}

function valueOf(cell: string): string {
  const value = cell.trim();
  return value === 'NULL' ? '' : value;
}

/** The lines in no table, with a line end for each that was left out, so that numbers stay true. */
function* takeText(reading: Reading): Iterable<Part> {
  const [first] = reading.beside;
  if (first === undefined) return;
  let lines = '';
  let next = first.line;
  for (const { text: each, line } of reading.beside) {
    lines += `${'\n'.repeat(Math.max(0, line - next))}${each}\n`;
    next = Math.max(next, line) + 1;
  }
  reading.beside = [];
  yield* textSegments(lines, { line: first.line });
}
