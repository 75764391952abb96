// Walks the XML of an OpenDocument part: paragraphs, tables and sheets, and what is kept from view. Source: OpenDocument 1.3, part 3.
import type { SheetRow } from './spreadsheet-rows.ts';
import { localAttribute, type XmlAttributes, type XmlHandler } from './xml-parser.ts';
import type { Block, TableBlock } from './blocks.ts';

/** Where the walk hands on what it finds. */
export interface OdfSink {
  /** A paragraph or a table of the running text, of a part ('' for the text itself), and why nobody sees it. */
  block(part: string, block: Block, concealed: string): void;
  /** A row of a sheet. */
  row(sheet: OdfSheet, row: SheetRow): void;
  /** Something that looks like protection and is none. */
  restriction(evidence: string): void;
}

export interface OdfSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

const reasons = {
  section: 'it stands in a hidden section; anybody can show it again',
  text: 'it is marked as hidden text; anybody can show it again',
  deleted: 'it was deleted with changes tracked: the file keeps it until they are accepted',
} as const;

/** Parts that have a flow of their own, by element. */
const flowParts: Readonly<Record<string, string>> = {
  annotation: 'comment',
  note: 'footnote',
  header: 'header',
  'header-left': 'header',
  'header-first': 'header',
  footer: 'footer',
  'footer-left': 'footer',
  'footer-first': 'footer',
  deletion: 'deleted text',
};

const mostRepeats = 100;
const mostColumns = 16_384;

interface Flow {
  readonly part: string;
  readonly paragraphs: string[];
  readonly tables: OpenTable[];
}

interface OpenTable {
  readonly sheet: OdfSheet | null;
  readonly rows: string[][];
  headerRows: number;
  inHeader: boolean;
  number: number;
  repeated: number;
  isRowHidden: boolean;
  readonly hiddenColumns: Set<number>;
  column: number;
  cell: string | null;
  cellRepeated: number;
}

const isOff = (value: string | undefined): boolean => value === 'collapse' || value === 'filter';
const repeats = (attributes: XmlAttributes, name: string): number =>
  Math.max(1, Number(localAttribute(attributes, name)) || 1);

export function odfHandler(sink: OdfSink): XmlHandler {
  const flows: Flow[] = [{ part: '', paragraphs: [], tables: [] }];
  const hiddenStyles = new Set<string>();
  const hiddenSections: boolean[] = [];
  let style = '';
  let isSpreadsheet = false;

  const flow = (): Flow => flows.at(-1) as Flow;
  const concealedNow = (): string => {
    if (flow().part === 'deleted text') return reasons.deleted;
    return hiddenSections.some(Boolean) ? reasons.section : '';
  };
  const write = (text: string): void => {
    const { paragraphs } = flow();
    if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
  };

  function openTable(attributes: XmlAttributes): void {
    const isSheet = isSpreadsheet && flow().tables.length === 0 && flow().part === '';
    const styleName = localAttribute(attributes, 'style-name') ?? '';
    const name = localAttribute(attributes, 'name') ?? '';
    if (localAttribute(attributes, 'protected') === 'true')
      sink.restriction('a sheet is protected against changes');
    flow().tables.push({
      sheet: isSheet ? { name, isHidden: hiddenStyles.has(styleName) } : null,
      rows: [],
      headerRows: 0,
      inHeader: false,
      number: 0,
      repeated: 1,
      isRowHidden: false,
      hiddenColumns: new Set(),
      column: 0,
      cell: null,
      cellRepeated: 1,
    });
  }

  function openInTable(name: string, attributes: XmlAttributes, table: OpenTable): void {
    if (name === 'table-header-rows') table.inHeader = true;
    else if (name === 'table-column') {
      const count = Math.min(repeats(attributes, 'number-columns-repeated'), mostColumns);
      if (isOff(localAttribute(attributes, 'visibility')))
        for (let i = 0; i < count; i += 1) table.hiddenColumns.add(table.column + i);
      table.column += count;
    } else if (name === 'table-row') {
      table.rows.push([]);
      table.number += 1;
      table.repeated = repeats(attributes, 'number-rows-repeated');
      table.isRowHidden = isOff(localAttribute(attributes, 'visibility'));
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      table.cell = '';
      table.cellRepeated = Math.min(repeats(attributes, 'number-columns-repeated'), mostColumns);
      cellValue =
        localAttribute(attributes, 'value') ?? localAttribute(attributes, 'date-value') ?? '';
    }
  }
  let cellValue = '';

  function closeCell(table: OpenTable): void {
    const row = table.rows.at(-1);
    if (row === undefined || table.cell === null) return;
    // Shown in short, or as hashes where its column is too narrow: then the value tells more.
    const isShortened = /^#+$|\dE[+-]?\d/.test(table.cell);
    const text = table.cell === '' || isShortened ? cellValue || table.cell : table.cell;
    const count = text === '' ? table.cellRepeated : Math.min(table.cellRepeated, mostRepeats);
    for (let i = 0; i < count && row.length < mostColumns; i += 1) row.push(text);
    table.cell = null;
    cellValue = '';
  }

  function closeRow(table: OpenTable): void {
    const cells = table.rows.at(-1) ?? [];
    if (table.sheet === null) {
      if (table.inHeader) table.headerRows = table.rows.length;
      return;
    }
    table.rows.length = 0;
    const { number, isRowHidden: isHidden, hiddenColumns } = table;
    const isBlank = cells.every((cell) => cell === '');
    const count = isBlank ? 0 : Math.min(table.repeated, mostRepeats);
    for (let i = 0; i < count; i += 1)
      sink.row(table.sheet, { number: number + i, cells, isHidden, hiddenColumns });
    table.number += table.repeated - 1;
  }

  function closeTable(): void {
    const table = flow().tables.pop();
    if (table === undefined || table.sheet !== null) return;
    const { rows, headerRows } = table;
    const outer = flow().tables.at(-1);
    // A table inside a cell is part of its text.
    if (outer?.cell !== undefined && outer.cell !== null)
      outer.cell += rows.map((row) => row.join(' ')).join('\n');
    else sink.block(flow().part, { rows, headerRows } satisfies TableBlock, concealedNow());
  }

  function closeParagraph(): void {
    const text = flow().paragraphs.pop() ?? '';
    const table = flow().tables.at(-1);
    if (table?.cell !== undefined && table.cell !== null)
      table.cell = [table.cell, text].filter((part) => part !== '').join('\n');
    else sink.block(flow().part, text, concealedNow());
  }

  return {
    open(name, attributes) {
      if (name === 'spreadsheet') isSpreadsheet = true;
      else if (name === 'style') style = localAttribute(attributes, 'name') ?? '';
      else if (name === 'table-properties' && localAttribute(attributes, 'display') === 'false')
        hiddenStyles.add(style);
      else if (name === 'section')
        hiddenSections.push(localAttribute(attributes, 'display') === 'none');
      else if (name in flowParts)
        flows.push({ part: flowParts[name] as string, paragraphs: [], tables: [] });
      else if (name === 'p' || name === 'h') flow().paragraphs.push('');
      else if (name === 'tab') write('\t');
      else if (name === 's') write(' '.repeat(Math.min(repeats(attributes, 'c'), mostRepeats)));
      else if (name === 'line-break') write('\n');
      else if (name === 'hidden-text')
        sink.block('hidden text', localAttribute(attributes, 'string-value') ?? '', reasons.text);
      else if (name === 'table') openTable(attributes);
      else {
        const table = flow().tables.at(-1);
        if (table) openInTable(name, attributes, table);
      }
      if (localAttribute(attributes, 'structure-protected') === 'true')
        sink.restriction('the structure of the workbook is protected against changes');
    },
    text: write,
    close(name) {
      if (name === 'section') hiddenSections.pop();
      else if (name in flowParts && flows.length > 1) flows.pop();
      else if (name === 'p' || name === 'h') closeParagraph();
      else if (name === 'table') closeTable();
      else {
        const table = flow().tables.at(-1);
        if (!table) return;
        if (name === 'table-cell' || name === 'covered-table-cell') closeCell(table);
        else if (name === 'table-row') closeRow(table);
        else if (name === 'table-header-rows') table.inHeader = false;
      }
    },
  };
}
