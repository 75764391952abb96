// Lines in a run of bytes: counting them, and cutting a stream into pieces where a line ends.

const lineFeed = 10;
const carriageReturn = 13;
/** How far before the limit a blank line, or in a giant line a separator, is looked for. */
const reachBytes = 16 * 1024;
/** Where a giant line may be cut, best first: } > ; | tab comma blank. */
const separators = [0x7d, 0x3e, 0x3b, 0x7c, 0x09, 0x2c, 0x20];

/** A run of bytes and the number, from 1, of the line its first byte stands in. */
export interface TextPiece {
  readonly bytes: Uint8Array;
  readonly line: number;
  /** False in the last piece. */
  readonly continues: boolean;
}

/** How many lines end between `from` and `to`: \n, \r\n, or \r alone. */
export function countLineEnds(bytes: Uint8Array, from = 0, to: number = bytes.length): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === lineFeed) count += 1;
    else if (byte === carriageReturn && bytes[at + 1] !== lineFeed) count += 1;
  }
  return count;
}

/** How many \n stand between `from` and `to`; \r is not looked for. */
export function countLineFeeds(bytes: Uint8Array, from = 0, to: number = bytes.length): number {
  let count = 0;
  for (
    let at = bytes.indexOf(lineFeed, from);
    at >= 0 && at < to;
    at = bytes.indexOf(lineFeed, at + 1)
  )
    count += 1;
  return count;
}

/** Line ends of every kind in a string. */
export function countLineEndsIn(text: string, from = 0, to: number = text.length): number {
  const part = text.slice(from, to);
  let count = 0;
  for (let at = part.indexOf('\n'); at !== -1; at = part.indexOf('\n', at + 1)) count += 1;
  for (let at = part.indexOf('\r'); at !== -1; at = part.indexOf('\r', at + 1)) {
    if (text.charCodeAt(from + at + 1) !== lineFeed) count += 1;
  }
  return count;
}

/** Pieces of at most `maxBytes`, cut after a blank line, a line, a separator, or (in a line without any) a character. */
export async function* cutIntoPieces(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncIterable<TextPiece> {
  // Grown as needed: most texts are short, and what is allocated in vain calls for the garbage collector.
  let held = Buffer.alloc(0);
  let filled = 0;
  let line = 1;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length;) {
      if (filled === maxBytes) {
        const cut = findCut(held);
        const bytes = held.subarray(0, cut);
        const rest = held.subarray(cut);
        yield { bytes, line, continues: true };
        line += countLineEnds(bytes);
        held = Buffer.allocUnsafe(maxBytes);
        held.set(rest);
        filled = rest.length;
      }
      const taken = Math.min(maxBytes - filled, chunk.length - at);
      if (filled + taken > held.length) {
        const grown = Buffer.allocUnsafe(
          Math.min(maxBytes, Math.max(filled + taken, held.length * 2)),
        );
        grown.set(held.subarray(0, filled));
        held = grown;
      }
      held.set(chunk.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
    }
  }
  if (filled > 0) yield { bytes: held.subarray(0, filled), line, continues: false };
}

/** Where to cut a full buffer, never at 0. */
function findCut(bytes: Buffer): number {
  const near = Math.max(0, bytes.length - reachBytes);
  for (const blank of ['\n\n', '\n\r\n']) {
    const at = bytes.lastIndexOf(blank);
    if (at >= near && at > 0) return at + blank.length;
  }
  const lineEnd = bytes.lastIndexOf(lineFeed);
  if (lineEnd >= 0) return lineEnd + 1;
  // The last \r may be half of a \r\n.
  const returned = bytes.subarray(0, bytes.length - 1).lastIndexOf(carriageReturn);
  if (returned >= 0) return returned + 1;
  for (const separator of separators) {
    const at = bytes.lastIndexOf(separator);
    if (at >= near) return at + 1;
  }
  return beforeCharacter(bytes);
}

/** The last place that is not inside a UTF-8 character. */
function beforeCharacter(bytes: Buffer): number {
  let at = bytes.length - 1;
  for (let back = 0; back < 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80 && at > 1; back += 1) at -= 1;
  return (bytes[at] ?? 0) >= 0xc0 && at > 0 ? at : bytes.length;
}

/** Tells the line of offsets that only ever grow, in a text that arrives in chunks. */
export interface LineTracker {
  add(chunk: string): void;
  lineAt(offset: number): number;
}

export function trackLines(): LineTracker {
  let line = 1;
  let length = 0;
  let ends: number[] = [];
  let next = 0;
  return {
    add(chunk) {
      if (next > 0) ends = ends.slice(next);
      next = 0;
      for (let at = chunk.indexOf('\n'); at !== -1; at = chunk.indexOf('\n', at + 1)) {
        ends.push(length + at);
      }
      length += chunk.length;
    },
    lineAt(offset) {
      while (next < ends.length && (ends[next] ?? 0) < offset) {
        next += 1;
        line += 1;
      }
      return line;
    },
  };
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
