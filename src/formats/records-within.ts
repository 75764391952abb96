// Records of a standard inside other text: messages in the strings of a program, interchanges in a page, barcodes in a log.
import type { Part } from '../model/part.ts';
import type { TableSegment } from '../model/segment.ts';
import { openAamva } from './records/aamva.ts';
import { openHl7, segmentsOf } from './records/hl7.ts';
import type { LineGrammar } from './records/line-grammar.ts';
import { openNacha, opensNacha } from './records/nacha.ts';
import { createRecorder, type Recorder } from './records/recorder.ts';
import { openX12 } from './records/x12.ts';
import { readSeparators } from './records/x12-segment.ts';
import { piecesFrom } from './string-pieces.ts';

/** Records that follow each other. Lines count from 1 within the text; `to` of a stretch is exclusive. */
export interface RecordsWithin {
  readonly tables: readonly TableSegment[];
  readonly notes: readonly { readonly text: string; readonly line: number }[];
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
}

interface Grammar {
  /** Without it the text holds none: looked for before anything is cut. */
  readonly sign: RegExp;
  /** Where in a line a record may begin: behind a quote, a mark or a blank. Global. */
  readonly start: RegExp;
  readonly begins: (piece: string) => boolean;
  readonly goesOn: RegExp;
  /** What the pieces must hold to be worth reading. */
  readonly tells: RegExp;
  /** A line into its records, where it holds several. */
  readonly cut?: (line: string) => readonly string[];
  readonly open: (recorder: Recorder, first: string) => LineGrammar;
}

const hl7: Grammar = {
  sign: /(?:\\[rn]|(?<![\w|^~]))PID\|[^\n]{0,200}\|/,
  start: /(?<![\w|^~&*\\-])[A-Z][A-Z0-9]{2}\|/g,
  begins: (piece) => /^(?:MSH\|\^~|PID\|(?:[^|]*\|){4})/.test(piece),
  goesOn: /^[A-Z][A-Z0-9]{2}\|/,
  tells: /^PID\|/m,
  cut: segmentsOf,
  open: (recorder) => openHl7(recorder, 'messages'),
};

const usual = { element: '*', component: ':', segment: '~' };
const x12: Grammar = {
  sign: /(?:\\[rn]|(?<![\w*]))(?:NM1|BPR|INS)\*/,
  start: /(?<![\w*~^:-])[A-Z][A-Z0-9]{1,2}\*/g,
  begins: (piece) => /^(?:ISA|GS|ST|BHT|HL|NM1|INS|CLM|CLP|BPR|SBR|LX|N1|HI)\*/.test(piece),
  goesOn: /^[A-Z][A-Z0-9]{1,2}(?:\*|$)/,
  tells: /^(?:NM1\*\w\w\*1\*\w|BPR\*|INS\*)/m,
  cut: (line) => line.split('~'),
  open: (recorder, first) => openX12(recorder, readSeparators(`${first}~`) ?? usual),
};

const aamva: Grammar = {
  sign: /(?:ANSI ?|AAMVA)\d{10,12}/,
  start:
    /(?:ANSI ?|AAMVA)\d{10,12}|(?<=^[\s"'`+]{0,40})(?:(?:DL|ID|EN)?D[A-D][A-Z]|Z[A-Z]{2})(?=\S)/g,
  begins: (piece) => /^(?:ANSI ?|AAMVA)\d{10,12}/.test(piece),
  goesOn: /^(?:ANSI ?|AAMVA|(?:DL|ID|EN)?D[A-D][A-Z]|Z[A-Z]{2})/,
  // Elements set in one line, parted by blanks, run into each other: they are read as text is.
  tells: /^(?![^]*D[A-D][A-Z]\S* D[A-D][A-Z]\S* D[A-D][A-Z])[^]*(?:DL|ID|\n)D[A-D][A-Z]/,
  open: openAamva,
};

const nacha: Grammar = {
  sign: /(?<!\d)(?:101[ \d]\d{9}|5(?:200|220|225|280)|6[2-5]\d{10})/,
  start: /(?<=^\s*|["'`])(?:101[ \d]|5(?:200|220|225|280)|6[2-5]\d|7\d\d|82\d\d|90\d\d)(?=.{40})/g,
  begins: (piece) => piece.length <= 94 && opensNacha(piece),
  goesOn: /^[15-9].{40,93}$/,
  tells: /^6/m,
  open: openNacha,
};

const grammars: readonly Grammar[] = [hl7, x12, aamva, nacha];
/** So many lines without a record may stand between two of them: blanks, brackets, marks. */
const mostBetween = 2;
const marksOnly = /^[\s\p{P}\p{S}]{0,60}$/u;

interface Run {
  readonly pieces: { readonly text: string; readonly line: number }[];
  readonly stretches: { readonly from: number; readonly to: number }[];
  between: number;
}

export function findRecordsWithin(text: string): RecordsWithin[] {
  return grammars.flatMap((grammar) => (grammar.sign.test(text) ? findRuns(text, grammar) : []));
}

function findRuns(text: string, grammar: Grammar): RecordsWithin[] {
  const found: RecordsWithin[] = [];
  let run: Run | null = null;
  let offset = 0;
  const close = (): void => {
    const read = run && readRun(run, grammar);
    if (read) found.push(read);
    run = null;
  };
  for (const [at, line] of text.split('\n').entries()) {
    let isPart = false;
    grammar.start.lastIndex = 0;
    for (;;) {
      const match = line.length < 3 ? null : grammar.start.exec(line);
      if (!match) break;
      const { pieces, end } = piecesFrom(line, match.index);
      const cut = grammar.cut ? cutAll(pieces, grammar.cut) : pieces;
      const first = cut[0] ?? '';
      if (run ? !grammar.goesOn.test(first) : !grammar.begins(first)) continue;
      run ??= { pieces: [], stretches: [], between: 0 };
      const known = cut.filter((piece) => grammar.goesOn.test(piece) || grammar.begins(piece));
      run.pieces.push(...known.map((piece) => ({ text: piece, line: at + 1 })));
      run.stretches.push({ from: offset + match.index, to: offset + end });
      run.between = 0;
      isPart = true;
      grammar.start.lastIndex = end;
    }
    if (run && !isPart && (!marksOnly.test(line) || ++run.between > mostBetween)) close();
    offset += line.length + 1;
  }
  close();
  return found;
}

function cutAll(
  pieces: readonly string[],
  cut: (line: string) => readonly string[],
): readonly string[] {
  return pieces
    .flatMap(cut)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function readRun({ pieces, stretches }: Run, grammar: Grammar): RecordsWithin | null {
  if (!grammar.tells.test(pieces.map(({ text }) => text).join('\n'))) return null;
  const recorder = createRecorder();
  const reader = grammar.open(recorder, pieces[0]?.text ?? '');
  for (const { text, line } of pieces) {
    // The escape character of a message is doubled once more for each string that it went through.
    const plain = text.replace(/^(MSH\|\^~)\\{1,4}&/, '$1\\&');
    reader.take({ text: plain, line, continued: false });
  }
  reader.close();
  const read = readParts(recorder.rest());
  return read.tables.length === 0 ? null : { ...read, stretches };
}

/** The tables and notes of what a grammar handed on. */
export function readParts(parts: readonly Part[]): Omit<RecordsWithin, 'stretches'> {
  const tables = parts.filter((part) => part.kind === 'table');
  const notes = parts.flatMap((part) =>
    part.kind === 'text'
      ? [{ text: Buffer.from(part.bytes).toString('utf8'), line: part.at.line ?? 1 }]
      : [],
  );
  return { tables, notes };
}
