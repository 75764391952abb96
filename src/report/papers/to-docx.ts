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
  TextRun,
  type IParagraphOptions,
  type Table,
} from 'docx';
import { showControls } from '../safe-text.ts';
import {
  drawTable,
  factsTable,
  line,
  margin,
  mono,
  pageHeight,
  pageWidth,
  runs,
  soft,
  text,
} from './docx-parts.ts';
import type { Block, Paper, Text } from './paper.ts';

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
      return [factsTable(block.rows), gap()];
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

function plain(said: Text): string {
  return said.map((run) => (typeof run === 'string' ? showControls(run) : '')).join('');
}
