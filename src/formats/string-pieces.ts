// What stands in a line of a program, a log or a page: the content of one string or of the rest of the line, its escapes read, cut where it ends lines.

/** The content that begins somewhere in a line. */
export interface StringPieces {
  /** Its lines, as the program would have them; none is empty. */
  readonly pieces: readonly string[];
  /** Offset in the line behind it. */
  readonly end: number;
}

const quotes = new Set(['"', "'", '`']);
/** What closes a string of several lines, or goes on with the next. */
const closing = /(?:\\[rn])*["'`]{1,3}[\s;,+).\]}\\]{0,12}$|\s*\\$/;
const escape = /\\(?:r\\n|[rn]|x0[abd]|x1[c-e]|u000[abd]|u001[c-e]|036|015|012)|\\t|\\(["'`\\])/gi;

/** From `start`, which may stand behind a quote. */
export function piecesFrom(line: string, start: number): StringPieces {
  const quote = line[start - 1] ?? '';
  const closed = quotes.has(quote) ? closeOf(line, start, quote) : -1;
  const end = closed === -1 ? line.length : closed;
  const raw = closed === -1 ? line.slice(start).replace(closing, '') : line.slice(start, closed);
  const plain = raw.includes('\\') ? raw.replace(escape, unescaped) : raw;
  return {
    pieces: plain
      .split(/[\r\n\x1c-\x1e]+/)
      .map((piece) => piece.trimEnd())
      .filter((piece) => piece !== ''),
    end,
  };
}

function unescaped(whole: string, sign: string | undefined): string {
  if (sign !== undefined) return sign;
  return whole === '\\t' ? ' ' : '\n';
}

/** Offset of the quote that closes the string; -1 where none does on this line. */
function closeOf(line: string, start: number, quote: string): number {
  for (let at = start; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === quote) return at;
  }
  return -1;
}
