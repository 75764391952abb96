// The body of a Word document by mammoth: its HTML read back to paragraphs and tables in order.
import type { Block, TableBlock } from './blocks.ts';
import { plainHyphens } from './word-markup.ts';

/** Notes and comments come from their own parts, and a reference mark in the text would cut a number. */
const noteIds = /^(?:footnote|endnote|comment)-/;
const lineElements = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd']);

interface OpenTable {
  readonly rows: string[][];
  headerRows: number;
  inHead: boolean;
}

async function readHtml(html: string): Promise<Block[]> {
  const { Parser } = await import('htmlparser2');
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let line = '';
  let depth = 0;
  let skippedAbove: number | null = null;

  function endLine(): void {
    const text = plainHyphens(line);
    line = '';
    const row = tables.at(-1)?.rows.at(-1);
    if (row === undefined || row.length === 0) blocks.push(text);
    else if (text !== '') row.push([row.pop(), text].filter((part) => part !== '').join('\n'));
  }
  function open(name: string): void {
    const table = tables.at(-1);
    if (name === 'table') tables.push({ rows: [], headerRows: 0, inHead: false });
    else if (table === undefined) return;
    else if (name === 'thead') table.inHead = true;
    else if (name === 'tr') table.rows.push([]);
    else if (name === 'td' || name === 'th') table.rows.at(-1)?.push('');
  }
  function close(name: string): void {
    const table = tables.at(-1);
    if (lineElements.has(name) || ((name === 'td' || name === 'th') && line !== '')) endLine();
    else if (name === 'thead' && table !== undefined) {
      table.inHead = false;
      table.headerRows = table.rows.length;
    } else if (name === 'table' && table !== undefined) {
      tables.pop();
      blocks.push({ rows: table.rows, headerRows: table.headerRows } satisfies TableBlock);
    }
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (skippedAbove !== null) return;
      const reference = name === 'a' ? (attributes['id'] ?? '') : '';
      const note = name === 'li' ? (attributes['id'] ?? '') : reference;
      if (noteIds.test(note)) skippedAbove = depth;
      else if (name === 'br') line += '\n';
      else open(name);
    },
    ontext(text) {
      if (skippedAbove === null) line += text;
    },
    onclosetag(name) {
      if (skippedAbove === null) close(name);
      else if (skippedAbove === depth) skippedAbove = null;
      depth -= 1;
    },
  });
  parser.end(html);
  if (line !== '') endLine();
  return blocks;
}

/** The body's blocks; null where mammoth cannot read the document. */
export async function readDocxBody(bytes: Uint8Array): Promise<Block[] | null> {
  const { default: mammoth } = await import('mammoth');
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        ignoreEmptyParagraphs: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return await readHtml(value);
  } catch {
    return null;
  }
}
