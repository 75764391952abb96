// The HTML body of a message as paragraphs and tables; hidden elements are text like any other.
import { Parser } from 'htmlparser2';

import { isTable, joinCells, lineOf, type Block } from './blocks.ts';

const breakingTags: ReadonlySet<string> = new Set(
  'address article blockquote body br dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th title tr ul'.split(
    ' ',
  ),
);
const silentTags: ReadonlySet<string> = new Set(['script', 'style']);

interface OpenTable {
  readonly rows: string[][];
  headerRows: number;
  isHeaderRow: boolean;
  /** A table that holds tables lays the page out: its cells are paragraphs. */
  isLayout: boolean;
}

/** Blocks in reading order. Tables inside tables make the outer ones layout. */
export function htmlBlocks(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let silent = 0;
  let text = '';

  const endParagraph = (): void => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    text = '';
    if (line === '') return;
    const row = tables.at(-1)?.rows.at(-1);
    if (row === undefined) blocks.push(line);
    else if (row.length === 0) row.push(line);
    else row[row.length - 1] = `${row.at(-1) ?? ''} ${line}`.trim();
  };
  const closeTable = (): void => {
    const table = tables.pop();
    if (table === undefined) return;
    const rows = table.rows.filter((row) => row.some((cell) => cell !== ''));
    const isData = !table.isLayout && rows.length > 1 && rows.some((row) => row.length > 1);
    if (isData) blocks.push({ rows, headerRows: table.headerRows });
    else blocks.push(...rows.map(joinCells));
  };
  const openTable = (): void => {
    const outer = tables.at(-1);
    if (outer !== undefined) {
      outer.isLayout = true;
      // What the outer table said before the inner one comes before it.
      blocks.push(
        ...outer.rows
          .splice(0)
          .map(joinCells)
          .filter((line) => line !== ''),
      );
      outer.rows.push([]);
    }
    tables.push({ rows: [], headerRows: 0, isHeaderRow: true, isLayout: false });
  };
  const endRow = (table: OpenTable): void => {
    if (table.isHeaderRow && table.rows.length === table.headerRows + 1) table.headerRows += 1;
  };

  const parser = new Parser({
    onopentag(tag) {
      if (breakingTags.has(tag)) endParagraph();
      if (silentTags.has(tag)) silent += 1;
      const table = tables.at(-1);
      if (tag === 'table') openTable();
      if (tag === 'tr' && table !== undefined) {
        table.rows.push([]);
        table.isHeaderRow = true;
      }
      if ((tag === 'td' || tag === 'th') && table !== undefined) {
        if (table.rows.length === 0) table.rows.push([]);
        if (tag === 'td') table.isHeaderRow = false;
        table.rows.at(-1)?.push('');
      }
    },
    ontext(data) {
      if (silent === 0) text += data;
    },
    onclosetag(tag) {
      if (breakingTags.has(tag)) endParagraph();
      if (silentTags.has(tag)) silent -= 1;
      const table = tables.at(-1);
      if (tag === 'tr' && table !== undefined) endRow(table);
      if (tag === 'table') closeTable();
    },
  });
  parser.end(html);
  endParagraph();
  while (tables.length > 0) closeTable();
  return blocks;
}

/** All words of the blocks, to compare with another version of the same text. */
export function blockWords(blocks: readonly Block[]): ReadonlySet<string> {
  return words(
    blocks.map((block) => (isTable(block) ? block.rows.flat().join(' ') : lineOf(block))).join(' '),
  );
}

export function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu));
}
