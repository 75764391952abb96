// Joins the short texts of one document (pages, headers, fields) so that a name on one page meets a number on the next.
import { decodeUtf8, decodeWindows1252 } from '../text/decode.ts';
import { normaliseText } from '../text/normalise.ts';
import type { Charset, Location, TextSegment } from '../model/segment.ts';
import type { Detectors } from '../detect/derived.ts';
import { findAnchors, makeAnchors } from '../detect/kernel.ts';
import { gate, wholeTextBytes } from '../detect/windows.ts';
import { indexAt } from '../text/index-at.ts';
import { countLineFeeds } from '../text/lines.ts';

/** Text ready for detection, and where each of its offsets lies in the store. */
export interface LocatedText {
  readonly text: string;
  readonly locate: (offset: number) => Location;
}

export interface TextRun {
  /** Texts that are ready; what is short waits for more. */
  add(segment: TextSegment): LocatedText[];
  /** Adds text that was made of something else, a form laid out as a table; what is ready comes back. */
  addLocated(located: LocatedText): LocatedText[];
  /** The last of what waits, as text. */
  readonly recent: string;
  flush(): LocatedText[];
}

interface Piece {
  /** Line feeds that part it from the piece before. */
  readonly apart: string;
  readonly offset: number;
  readonly text: string;
  readonly locate: (offset: number) => Location;
}

const anchors = makeAnchors();
const recentCharacters = 4096;

/** Also "__489-31-7726__", filled in; a name of a program has letters on both sides. */
const linesToWriteOn = /_{3,}|(?<![A-Za-z0-9])__|__(?![A-Za-z0-9])/g;

function decode(bytes: Uint8Array, charset: Charset): string {
  const text = normaliseText(charset === 'utf-8' ? decodeUtf8(bytes) : decodeWindows1252(bytes));
  // Lines to write on are blanks, not letters of a word; a line of nothing else parts a signature from its label.
  if (!text.includes('__')) return text;
  return text
    .split('\n')
    .map((line) =>
      /^[\s_]*$/.test(line)
        ? line
        : line.replace(linesToWriteOn, (blank) => ' '.repeat(blank.length)),
    )
    .join('\n');
}

export function makeTextRun(detectors: Detectors): TextRun {
  let pieces: Piece[] = [];
  let length = 0;
  const flush = (): LocatedText[] => {
    if (pieces.length === 0) return [];
    const located = locatedText(pieces);
    pieces = [];
    length = 0;
    return [located];
  };
  const put = (text: string, apart: string, locate: Piece['locate']): void => {
    const offset = length + apart.length;
    pieces.push({ apart, offset, text, locate });
    length = offset + text.length;
  };
  return {
    flush,
    add(segment) {
      if (segment.continues || segment.bytes.length > wholeTextBytes) {
        const before = flush();
        return [...before, ...windowsOf(segment, detectors)];
      }
      const ready = length + segment.bytes.length > wholeTextBytes ? flush() : [];
      const text = decode(segment.bytes, segment.charset);
      // A blank line between pieces: neighbours, not one sentence.
      const apart = pieces.length === 0 ? '' : segment.follows ? '\n' : '\n\n';
      put(text, apart, (at) => atLine(segment.at, countLines(text, 0, at)));
      return ready;
    },
    addLocated({ text, locate }) {
      const ready = length + text.length > wholeTextBytes ? flush() : [];
      put(text, pieces.length === 0 ? '' : '\n\n', locate);
      return ready;
    },
    get recent() {
      return pieces
        .map(({ text }) => text)
        .join('\n\n')
        .slice(-recentCharacters);
    },
  };
}

function locatedText(pieces: readonly Piece[]): LocatedText {
  const text = pieces.map((piece) => piece.apart + piece.text).join('');
  const starts = pieces.map((piece) => piece.offset);
  return {
    text,
    locate(offset) {
      const piece = pieces[indexAt(starts, offset)] as Piece;
      return piece.locate(offset - piece.offset);
    },
  };
}

/** The stretches of a large text that hold an anchor; the rest is never decoded. */
function windowsOf(segment: TextSegment, detectors: Detectors): LocatedText[] {
  let line = 0;
  let seen = 0;
  findAnchors(segment.bytes, anchors, detectors);
  return gate(segment.bytes, anchors).map(({ from, to }) => {
    line += countLineFeeds(segment.bytes, seen, from);
    seen = from;
    const text = decode(segment.bytes.subarray(from, to), segment.charset);
    const before = line;
    return {
      text,
      locate: (offset: number) => atLine(segment.at, before + countLines(text, 0, offset)),
    };
  });
}

function atLine(at: Location, below: number): Location {
  return at.line === undefined ? at : { ...at, line: at.line + below };
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    lines++;
  return lines;
}
