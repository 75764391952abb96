// A terminal page: colors by role, wrapping, and columns that stay right without color and without UTF-8.
import type { Style } from './report.ts';
import { displayWidth, showControls, toAscii } from './safe-text.ts';

type Role =
  | 'headline'
  | 'exposed'
  | 'review'
  | 'sealed'
  | 'unread'
  | 'clear'
  | 'soft'
  | 'command'
  | 'plain';

// ANSI 16 colors only, so that the reader's own theme decides the shade.
const codes: Readonly<Record<Role, string>> = {
  headline: '1',
  exposed: '1;31',
  review: '33',
  sealed: '36',
  unread: '35',
  clear: '32',
  soft: '2',
  command: '1',
  plain: '',
};

export interface Page {
  /** Below 60 columns, numbers move to lines of their own. */
  readonly narrow: boolean;
  /** Width of running text. */
  readonly measure: number;
  /** Width of a line that is better not broken. */
  readonly line: number;
  /** Right edge of tables, before any path asks for more. */
  readonly tableWidth: number;
  /** The same at most. */
  readonly widest: number;
  readonly ellipsis: string;
  /** Makes text harmless and, where needed, ASCII. Everything that is measured goes through this first. */
  fold(text: string): string;
  /** Colors text that was folded and measured. */
  paint(role: Role, text: string): string;
  /** Folded lines of at most `width` columns. */
  wrap(text: string, width?: number): string[];
}

export function makePage(style: Style): Page {
  const columns = Math.max(20, style.columns || 80);
  const fold = (text: string): string => {
    const safe = showControls(text);
    return style.unicode ? safe : toAscii(safe);
  };
  const measure = Math.min(74, columns - 1);
  return {
    narrow: columns < 60,
    measure,
    line: Math.min(79, columns - 1),
    tableWidth: Math.min(71, columns - 1),
    widest: Math.max(Math.min(71, columns - 1), columns - 9),
    ellipsis: fold('…'),
    fold,
    paint: (role, text) =>
      style.color && codes[role] !== '' && text !== ''
        ? `\u001b[${codes[role]}m${text}\u001b[0m`
        : text,
    wrap: (text, width = measure) => wrapWords(fold(text), width),
  };
}

// A citation stays on one line.
const blank = /(?<!\bRSMo) /;

/** Breaks at blanks; a word longer than a whole line is broken where the line ends. */
function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(blank)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

export function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const more = displayWidth(character);
    if (piece !== '' && used + more > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += more;
  }
  return [...pieces, piece];
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

export function indent(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === '' ? line : ' '.repeat(by) + line));
}
