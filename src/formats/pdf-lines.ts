// Rebuilds the lines of a PDF page from where its glyph runs stand, so that a row of a table stays one line.
import type { PDFPageProxy } from 'pdfjs-dist';
import { findConcealment, type PageAsRead } from './pdf-concealed.ts';

/** A piece of a line, in points from the page's top left; `y` is the baseline. */
export interface TextRun {
  text: string;
  readonly x: number;
  readonly y: number;
  width: number;
  /** Font size in points. */
  readonly size: number;
  /** Why nobody sees it. */
  readonly concealed?: string;
}

export interface PageLine {
  readonly text: string;
  /** Why nobody sees it, or a part of it. */
  readonly concealed?: string;
}

export interface PageText {
  readonly lines: readonly PageLine[];
  /** Upright runs, for labels beside form fields. */
  readonly runs: readonly TextRun[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** Gaps between runs, in font sizes. */
const wordGap = 0.15;
const digitGap = 0.3;
const columnGap = 1.5;
const overlap = 0.6;
/** So many boxes in a row are one number, whatever its groups. */
const longNumber = 9;
const maxBoxPitch = 3;
const maxDrift = 0.4;
const paragraphGap = 1.8;

const singleCharacter = /^[\dA-Z]$/;

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

/** Digits or capitals set one by one ('1 1 1 2 2 0 0 0 8', '111- 22- 0007') as the number or word they are. */
export function joinSpacedCharacters(text: string): string {
  return text
    .replace(/(?<![\w-])(?:[\dA-Z] ){3,80}[\dA-Z](?![\w-])/g, (run) => run.replaceAll(' ', ''))
    .replace(/(?<!\d)(\d{2,3}) ?- (\d{2}) ?- ?(\d{4})(?!\d)/g, '$1-$2-$3');
}

/** Puts runs of single characters, one to a box, together where the boxes are evenly set. */
function joinBoxes(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (let start = 0; start < runs.length;) {
    let end = start + 1;
    while (end < runs.length && isNextBox(runs[start], runs[end - 1], runs[end])) end += 1;
    const boxes = runs.slice(start, end);
    joined.push(...(boxes.length < 4 ? boxes : groupBoxes(boxes)));
    start = end;
  }
  return joined;
}

function isNextBox(first?: TextRun, last?: TextRun, next?: TextRun): boolean {
  if (first === undefined || last === undefined || next === undefined) return false;
  const areSingle = singleCharacter.test(first.text) && singleCharacter.test(next.text);
  return areSingle && next.x - last.x <= maxBoxPitch * 2 * first.size;
}

/** Boxes at one pitch become one run; a wider step (as between the groups of an SSN) is a blank in it. */
function groupBoxes(boxes: readonly TextRun[]): TextRun[] {
  const steps = boxes.slice(1).map((box, i) => box.x - (boxes[i]?.x ?? 0));
  const pitch = Math.min(...steps);
  const size = boxes[0]?.size ?? 1;
  const isEven = steps.filter((step) => step <= pitch * 1.25).length * 2 > steps.length;
  if (pitch > maxBoxPitch * size || !isEven) return [...boxes];
  const groups: TextRun[] = [];
  for (const [i, box] of boxes.entries()) {
    const group = groups.at(-1);
    const isApart = (steps[i - 1] ?? 0) > pitch * 1.25;
    if (group === undefined || (isApart && boxes.length < longNumber)) groups.push({ ...box });
    else {
      group.text += isApart ? ` ${box.text}` : box.text;
      group.width = box.x + box.width - group.x;
    }
  }
  return groups;
}

function separator(left: TextRun, right: TextRun): string {
  const size = Math.max(left.size, right.size);
  const gap = (right.x - left.x - left.width) / size;
  const areDigits = /[\d-]$/.test(left.text) && /^[\d-]/.test(right.text);
  // Text set over other text is no part of its last word.
  if (gap < -overlap) return ' ';
  if (gap < (areDigits ? digitGap : wordGap)) return '';
  return gap < columnGap ? ' ' : '   ';
}

function isOverprint(left: TextRun, right: TextRun): boolean {
  return left.text === right.text && Math.abs(left.x - right.x) < left.size * digitGap;
}

function writeLine(runs: readonly TextRun[]): PageLine {
  const sorted = runs.toSorted((a, b) => a.x - b.x);
  const once = sorted.filter((run, i) => i === 0 || !isOverprint(sorted[i - 1] ?? run, run));
  let text = '';
  let last: TextRun | undefined;
  for (const run of joinBoxes(once)) {
    text += last === undefined ? run.text : separator(last, run) + run.text;
    last = run;
  }
  const concealed = runs.find((run) => run.concealed !== undefined)?.concealed;
  const line = { text: joinSpacedCharacters(text.trim()) };
  return concealed === undefined ? line : { ...line, concealed };
}

/** Lines from the top down; a blank line where the gap is wider than a line. */
function writeLines(runs: readonly TextRun[]): PageLine[] {
  const lines: PageLine[] = [];
  let line: TextRun[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const first = line[0];
    if (first !== undefined && run.y - first.y > maxDrift * Math.min(first.size, run.size)) {
      lines.push(writeLine(line));
      if (run.y - first.y > paragraphGap * Math.max(first.size, run.size)) lines.push({ text: '' });
      line = [];
    }
    line.push(run);
  }
  if (line.length > 0) lines.push(writeLine(line));
  return lines;
}

/** The page's text, upright text first, then each other direction. */
export async function readPageText(
  page: PDFPageProxy,
  given: Omit<PageAsRead, 'text'>,
): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const text = content.items.map((item) => ('str' in item ? item.str : '')).join('\n');
  const conceals = await findConcealment(page, { ...given, text });
  const byAngle = new Map<number, TextRun[]>([[0, []]]);
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const matrix = multiply(
      viewport.transform as unknown as Matrix,
      item.transform as unknown as Matrix,
    );
    const angle = Math.atan2(matrix[1], matrix[0]);
    const [x, y] = [matrix[4], matrix[5]];
    const size = Math.hypot(matrix[2], matrix[3]) || 1;
    const degrees = Math.round((angle * 180) / Math.PI);
    const [, , , , left = 0, baseline = 0] = item.transform as readonly number[];
    const concealed = conceals.reasonAt(left, baseline, item.width);
    const run = {
      ...(concealed === undefined ? {} : { concealed }),
      text: item.str.replaceAll('\u00ad', '').replace(/[\u2010-\u2012]/g, '-'),
      x: x * Math.cos(angle) + y * Math.sin(angle),
      y: y * Math.cos(angle) - x * Math.sin(angle),
      width: item.width,
      size,
    };
    const runs = byAngle.get(degrees);
    if (runs === undefined) byAngle.set(degrees, [run]);
    else runs.push(run);
  }
  const lines = [...byAngle.values()].flatMap((runs) => writeLines(runs));
  lines.push(...conceals.outside);
  return { lines, runs: byAngle.get(0) ?? [] };
}
