// The parts of a Word file that stand in paragraphs and tables: runs of text in their looks, and tables of fixed widths.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { showControls } from '../safe-text.ts';
import type { Run, Table as PaperTable, Text } from './paper.ts';

/** Twentieths of a point: Letter with margins of an inch. Percentages are read differently by different programs. */
export const pageWidth = 12_240;
export const pageHeight = 15_840;
export const margin = 1440;
const contentWidth = pageWidth - 2 * margin;

const red = 'A3222A';
export const soft = '4B5058';
export const line = 'D5D1C6';
export const mono = 'Consolas';

const noLine = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const thinLine = { style: BorderStyle.SINGLE, size: 4, color: line };

/** Labels and what is said of each. */
export function factsTable(rows: readonly (readonly [string, Text])[]): Table {
  const widths = [Math.round(contentWidth * 0.3), Math.round(contentWidth * 0.7)];
  return table(
    rows.map(([label, said]) => ({
      cells: [[text(label, { bold: true })], runs(said)],
      isHead: false,
    })),
    { widths, numbers: [] },
  );
}

export function drawTable({ head, rows, widths, numbers = [] }: PaperTable): Table {
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

interface Look {
  readonly color?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
}

export function text(said: string, look: Look = {}): TextRun {
  return new TextRun({ text: showControls(said), ...look });
}

export function runs(said: Text, look: Look = {}): TextRun[] {
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
