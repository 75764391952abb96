// Tables in fixed-width text: reports whose columns are aligned by blanks, and records packed into lines of equal length.
import { maxTableRows, type Column } from '../model/segment.ts';
import type { Part } from '../model/part.ts';
import { decodeHead } from '../text/decode.ts';
import type { TextWindow } from '../text/text-window.ts';
import { cutAligned, findAligned, isRuleLine } from './fixed-width-aligned.ts';
import { cutPacked, findPacked } from './fixed-width-packed.ts';
import { defineFormat, type Format } from './format.ts';
import { openText, textSegments } from './open-text.ts';
import { textFormat } from './text.ts';

const sampleLines = 400;
const maxLineCharacters = 64 * 1024;
const heldCharacters = 64 * 1024;

const headsRows = /^[ \t]{0,12}\p{L}[\p{L} /.#]{1,28}:[ \t]{1,20}\p{Lu}[\p{L}'’., -]{3,60}$/u;

/** How the lines of a table are told from others, and cut. */
interface Cutter {
  readonly names: readonly string[];
  /** The header counts as the first row. */
  readonly headerRows: number;
  /** Cells of a row; 'header' where the header comes (again); null where the line is text. */
  cut(line: string): string[] | 'header' | null;
}

export const fixedWidthFormat: Format = defineFormat({
  id: 'fixed-width',
  title: 'Fixed-width text',
  recognises: (head) => makeCutter(head.text, head.size === head.bytes.length) !== null,
  async *read(input, context) {
    const cutter = makeCutter(decodeHead(input.head), input.size === input.head.length);
    if (cutter === null) {
      yield* textFormat.read(input, context);
      return;
    }
    const text = openText(input);
    yield* readLines(text.window(), cutter);
    text.rethrow();
  },
});

function makeCutter(text: string, whole: boolean): Cutter | null {
  const lines = text.slice(0, maxLineCharacters).split('\n', sampleLines);
  if (!whole || text.length > maxLineCharacters) lines.pop();
  const clean = lines.map((line) => line.replace(/\r$/, ''));
  const aligned = findAligned(clean);
  const packed = findPacked(clean);
  const headed = aligned?.names.some((name) => name !== '') === true;
  if (aligned !== null && (headed || (packed?.cuts.length ?? 0) <= aligned.gaps.length)) {
    const { gaps, names, headerLines } = aligned;
    return {
      names,
      headerRows: headerLines.length,
      cut(line) {
        if (headerLines.includes(line.trimEnd()) || isRuleLine(line)) return 'header';
        return line.includes('\t') || line.includes('\f') ? null : cutAligned(line, gaps);
      },
    };
  }
  if (packed === null) return null;
  const names = [0, ...packed.cuts].map(() => '');
  return { names, headerRows: 0, cut: (line) => cutPacked(line, packed) };
}

async function* readLines(window: TextWindow, cutter: Cutter): AsyncIterable<Part> {
  const columns: readonly Column[] = cutter.names.map((name) => ({ name }));
  let rows: string[][] = [];
  let lines: number[] = [];
  let firstRow = cutter.headerRows + 1;
  let beside = '';
  let besideLine = 1;
  const takeRows = function* (): Iterable<Part> {
    if (rows.length === 0) return;
    yield { kind: 'table', table: '', columns, rows, firstRow, lines, at: { line: lines[0] ?? 1 } };
    firstRow += rows.length;
    rows = [];
    lines = [];
  };
  const takeText = function* (): Iterable<Part> {
    if (beside.trim() !== '') yield* textSegments(beside, { line: besideLine });
    beside = '';
  };
  for await (const { text, line, whole } of splitLines(window)) {
    const content = text.replace(/\r?\n$/, '');
    const cells = whole ? cutter.cut(content) : null;
    if (cells === 'header') continue;
    if (cells === null) {
      if (beside === '') besideLine = line;
      beside += text;
      // "EMPLOYEE: Ann Roe" heads the rows below it: a row of its own, too.
      if (whole && headsRows.test(content)) {
        rows.push([content.trim(), ...cutter.names.slice(1).map(() => '')]);
        lines.push(line);
      }
      if (beside.length > heldCharacters) yield* takeText();
      continue;
    }
    // Text between rows goes out before them, each run with its own line.
    yield* takeText();
    rows.push(cells);
    lines.push(line);
    if (rows.length === maxTableRows) yield* takeRows();
  }
  yield* takeRows();
  yield* takeText();
}

interface Line {
  /** With its line end. */
  readonly text: string;
  readonly line: number;
  /** False for the pieces of a line that is too long to be a row. */
  readonly whole: boolean;
}

async function* splitLines(window: TextWindow): AsyncIterable<Line> {
  let cut = false;
  for (;;) {
    const { text } = window;
    let { line } = window;
    let at = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
      yield { text: text.slice(at, end + 1), line, whole: !cut };
      cut = false;
      line += 1;
      at = end + 1;
    }
    if (text.length - at > maxLineCharacters || (window.ended && at < text.length)) {
      yield { text: text.slice(at), line, whole: !cut && window.ended };
      cut = true;
      at = text.length;
    }
    window.drop(at, line - window.line);
    if (window.ended) return;
    await window.more();
  }
}
