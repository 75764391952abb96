// Finds the tables that markup draws in a text, whichever of its many languages it is written in.
import { barsAt } from './marked-table-bars.ts';
import { asciidocAt, latexAt, taggedAt } from './marked-table-blocks.ts';
import { gridAt } from './marked-table-grid.ts';
import { mediawikiAt } from './marked-table-mediawiki.ts';
import { tablesOf, type MarkedBlock, type MarkedTable } from './marked-table.ts';

/** In the order in which they are asked: |=== would be a line between bars. */
const languages = [mediawikiAt, asciidocAt, gridAt, latexAt, taggedAt, barsAt];

/** What a line must hold for a table to begin there. */
const sign = /[|^[┌┏╔╭╒╓]|\{\||\+[-=]|\\begin\{|<table/i;

/** The tables that the lines from `from` to `to`, exclusive, draw. */
export interface DrawnTables {
  readonly from: number;
  readonly to: number;
  readonly tables: readonly MarkedTable[];
}

/** The tables in lines of text, in their order. */
export function findMarkedTables(lines: readonly string[]): DrawnTables[] {
  const drawn: DrawnTables[] = [];
  for (let at = 0; at < lines.length;) {
    const block = sign.test(lines[at] ?? '') ? blockAt(lines, at) : null;
    const tables = block === null ? [] : tablesOf(block);
    if (block !== null && tables.length > 0) drawn.push({ from: block.from, to: block.to, tables });
    at = Math.max(at + 1, block?.to ?? 0);
  }
  return drawn;
}

function blockAt(lines: readonly string[], at: number): MarkedBlock | null {
  for (const read of languages) {
    const block = read(lines, at);
    if (block !== null) return block;
  }
  return null;
}

/** Marks that no plain file of values parted by bars, carets or blanks has. */
const onlyMarkup =
  /^\s{0,9}(?:\{\|(?!\|)|[|!]===\s*$|\|_?[\\/<>=~^]?_?\.\s|\|\|.*\|\||\^ .*\^\s*$|\|=\S|\+(?:[-=]{3,400}\+){1,100}\s*$|[│┃║].{1,400}[│┃║]\s*$)/m;

/** Whether a text draws tables in a language whose marks a reader of plain tables would take for values. */
export function drawsTables(text: string): boolean {
  return onlyMarkup.test(text);
}
