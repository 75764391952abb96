// Draws a document as a Word file with real headings, repeated table heads and page numbers.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { showControls } from '../safe-text.ts';
import type { Block, Paper, Run, Table as PaperTable, Text } from './paper.ts';

/** Twentieths of a point: Letter with margins of an inch. Percentages are read differently by different programs. */
const pageWidth = 12_240;
const pageHeight = 15_840;
const margin = 1440;
const contentWidth = pageWidth - 2 * margin;

const red = 'A3222A';
const soft = '4B5058';
const line = 'D5D1C6';
const mono = 'Consolas';

export async function toDocx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    creator: 'showme',
    title: showControls(paper.title),
    description: plain(paper.subtitle),
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 21, language: { value: 'en-US' } } },
        title: {
          run: { size: 38, bold: true, color: '1A1D21' },
          paragraph: { spacing: { after: 80 } },
        },
        heading2: {
          run: { size: 27, bold: true, color: '1A1D21' },
          paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
        },
        heading3: {
          run: { size: 23, bold: true, color: '1A1D21' },
          paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
        },
      },
    },
    numbering: { config: numberings(paper.blocks) },
    sections: [
      {
        properties: {
          page: {
            size: { width: pageWidth, height: pageHeight },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: new Footer({ children: [footer(paper.footer)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [text(paper.title)] }),
          new Paragraph({
            spacing: { after: 120 },
            children: runs(paper.subtitle, { color: soft }),
          }),
          status(paper.status),
          ...paper.blocks.flatMap(drawBlock),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const bullets = 'bullets';

interface Numbering {
  readonly reference: string;
  readonly levels: {
    level: number;
    format: 'decimal' | 'bullet';
    text: string;
    alignment: 'start';
    style: { paragraph: { indent: { left: number; hanging: number } } };
  }[];
}

/** One for bullets, and one for each numbered list, so that each counts from 1. */
function numberings(blocks: readonly Block[]): Numbering[] {
  const one = (reference: string, format: 'decimal' | 'bullet', sign: string): Numbering => ({
    reference,
    levels: [
      {
        level: 0,
        format,
        text: sign,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 440, hanging: 440 } } },
      },
    ],
  });
  const steps = blocks.flatMap((block, index) =>
    block.kind === 'steps' ? [one(`steps-${index}`, LevelFormat.DECIMAL, '%1.')] : [],
  );
  return [one(bullets, LevelFormat.BULLET, '•'), ...steps];
}

function drawBlock(block: Block, index: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [text(block.text)],
        }),
      ];
    case 'paragraph':
      return [body({ children: runs(block.text) })];
    case 'note':
      return [body({ children: runs(block.text, { color: soft, italics: true }) })];
    case 'quote':
      return [
        body({
          children: runs(block.text),
          indent: { left: 280 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: line } },
        }),
      ];
    case 'list':
      return block.items.map((item) =>
        body({ children: runs(item), numbering: { reference: bullets, level: 0 } }),
      );
    case 'choices':
      return block.items.map((item) =>
        body({ children: [text('☐  '), ...runs(item)], indent: { left: 420, hanging: 420 } }),
      );
    case 'steps':
      return block.items.map((item) =>
        body({ children: runs(item), numbering: { reference: `steps-${index}`, level: 0 } }),
      );
    case 'blanks':
      return block.labels.flatMap((label) => [
        new Paragraph({ spacing: { before: 140 }, keepNext: true, children: [text(label)] }),
        new Paragraph({
          spacing: { before: 260, after: 60 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '75716A' } },
        }),
      ]);
    case 'source':
      return block.lines.map(
        (one) =>
          new Paragraph({
            shading: { type: ShadingType.CLEAR, fill: 'F5F3EE' },
            children: [new TextRun({ text: showControls(one) || ' ', font: mono, size: 17 })],
          }),
      );
    case 'facts':
      return [facts(block.rows), gap()];
    default:
      return [drawTable(block), gap()];
  }
}

function body(options: IParagraphOptions): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, ...options });
}

/** A table needs a paragraph behind it, or the next one grows into it. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60 } });
}

function status(said: Text): Paragraph {
  return new Paragraph({
    spacing: { before: 60, after: 200 },
    shading: { type: ShadingType.CLEAR, fill: 'EEEEEE' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: '575A61' } },
    children: runs(said),
  });
}

const noLine = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const thinLine = { style: BorderStyle.SINGLE, size: 4, color: line };

function facts(rows: readonly (readonly [string, Text])[]): Table {
  const widths = [Math.round(contentWidth * 0.3), Math.round(contentWidth * 0.7)];
  return table(
    rows.map(([label, said]) => ({
      cells: [[text(label, { bold: true })], runs(said)],
      isHead: false,
    })),
    { widths, numbers: [] },
  );
}

function drawTable({ head, rows, widths, numbers = [] }: PaperTable): Table {
  return table(
    [
      {
        cells: head.map((title) => [text(title, { bold: true, color: soft, size: 19 })]),
        isHead: true,
      },
      ...rows.map((row) => ({ cells: row.map((cell) => runs(cell)), isHead: false })),
    ],
    { widths: widths.map((share) => Math.round((contentWidth * share) / 100)), numbers },
  );
}

interface Columns {
  readonly widths: readonly number[];
  readonly numbers: readonly number[];
}

function table(
  rows: readonly { readonly cells: readonly (readonly TextRun[])[]; readonly isHead: boolean }[],
  { widths, numbers }: Columns,
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: contentWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: thinLine,
      bottom: thinLine,
      insideHorizontal: thinLine,
      left: noLine,
      right: noLine,
      insideVertical: noLine,
    },
    rows: rows.map(
      ({ cells, isHead }) =>
        new TableRow({
          tableHeader: isHead,
          cantSplit: true,
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                // Words behind a column of numbers need room.
                margins: {
                  top: 60,
                  bottom: 60,
                  left: numbers.includes(column - 1) ? 220 : 40,
                  right: 100,
                },
                children: [
                  new Paragraph({
                    alignment: numbers.includes(column) ? AlignmentType.END : AlignmentType.START,
                    children: [...cell],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function footer(said: string): Paragraph {
  return new Paragraph({
    children: [
      new TextRun({
        size: 16,
        color: soft,
        children: [
          `${showControls(said)} · page `,
          PageNumber.CURRENT,
          ' of ',
          PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  });
}

interface Look {
  readonly color?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
}

function text(said: string, look: Look = {}): TextRun {
  return new TextRun({ text: showControls(said), ...look });
}

function runs(said: Text, look: Look = {}): TextRun[] {
  return said.flatMap((run) => drawRun(run, look));
}

function drawRun(run: Run, look: Look): TextRun[] {
  if (typeof run === 'string') return [text(run, look)];
  if ('strong' in run) return [text(run.strong, { ...look, bold: true })];
  if ('code' in run) return [code(run.code)];
  if ('missing' in run) {
    // The key stands on a line of its own: long keys wrap badly behind other words.
    return [
      text('not stated', { bold: true, color: red }),
      new TextRun({ text: showControls(run.missing), font: mono, size: 16, color: soft, break: 1 }),
    ];
  }
  return [new TextRun({ text: ` T${run.trace}`, superScript: true, color: soft })];
}

function code(said: string): TextRun {
  return new TextRun({ text: showControls(said), font: mono, size: 18 });
}

function plain(said: Text): string {
  return said.map((run) => (typeof run === 'string' ? showControls(run) : '')).join('');
}
