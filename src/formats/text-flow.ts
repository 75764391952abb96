// Puts words together as a browser would: blanks run together, blocks end lines, paragraphs leave a blank line.

export interface TextFlow {
  /** Characters so far. */
  readonly length: number;
  write(text: string, preformatted: boolean): void;
  /** Ends the line; a paragraph leaves one blank line as well. */
  breakLine(paragraph: boolean): void;
  /** Puts a colon behind a label that has none of its own. */
  endLabel(): void;
  /** True where a line has just begun. */
  atLineStart(): boolean;
  /** All text so far, which is then forgotten. */
  take(): string;
}

export function openTextFlow(): TextFlow {
  let pieces: string[] = [];
  let length = 0;
  /** The last characters, kept apart because looking at the end of a growing string copies it. */
  let tail = '';
  const push = (piece: string): void => {
    if (piece === '') return;
    pieces.push(piece);
    length += piece.length;
    tail = (tail + piece).slice(-2);
  };
  return {
    get length() {
      return length;
    },
    write(text, preformatted) {
      if (preformatted) {
        push(text);
        return;
      }
      const spaced = text.replace(/\s+/g, ' ');
      push(tail === '' || /\s$/.test(tail) ? spaced.trimStart() : spaced);
    },
    breakLine(paragraph) {
      if (tail === '') return;
      if (!tail.endsWith('\n')) push('\n');
      if (paragraph && !tail.endsWith('\n\n')) push('\n');
    },
    endLabel() {
      const before = tail.trimEnd();
      if (before !== '' && !tail.endsWith('\n')) push(/[\p{L}\p{N}#)]$/u.test(before) ? ': ' : ' ');
    },
    atLineStart: () => tail.endsWith('\n'),
    take() {
      const text = pieces.join('').replaceAll(' \n', '\n');
      pieces = [];
      length = 0;
      return text;
    },
  };
}
