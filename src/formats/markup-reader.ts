// Feeds markup of any size through htmlparser2, and gives up only on a token or a nesting that never ends.
import type { Parser } from 'htmlparser2';
import type { Part } from '../model/part.ts';
import { trackLines } from '../text/lines.ts';
import { textSegments, type OpenText } from './open-text.ts';

const sliceCharacters = 16 * 1024;
const maxTokenCharacters = 8 * 1024 * 1024;
/** The parser's time grows with the square of the depth. */
const maxDepth = 5_000;

/** What makes parts of the events of a parser. */
export interface MarkupReader {
  readonly parser: Parser;
  /** How many elements are open. */
  depth(): number;
  /** The parts that are ready. */
  take(): Iterable<Part>;
  /** What is left when the text is over. */
  finish(): Iterable<Part>;
}

/** Line number of an offset that the parser is at. */
export type LineAt = (offset: number) => number;

/** `mustClose` says that an element left open at the end is damage (XML), and not a habit (HTML). */
export async function* readMarkup(
  text: OpenText,
  mustClose: boolean,
  open: (lineAt: LineAt) => MarkupReader,
): AsyncIterable<Part> {
  const lines = trackLines();
  const reader = open((offset) => lines.lineAt(offset));
  const { parser } = reader;
  let written = 0;
  /** What the parser has not made an event of yet. */
  let pending = '';
  let stuck = false;
  for await (const chunk of text.strings()) {
    for (let at = 0; at < chunk.length; at += sliceCharacters) {
      const slice = chunk.slice(at, at + sliceCharacters);
      if (stuck) {
        yield* textSegments(slice, {});
        continue;
      }
      lines.add(slice);
      parser.write(slice);
      written += slice.length;
      pending += slice;
      const waiting = Math.max(0, written - parser.endIndex - 1);
      if (waiting < pending.length) pending = pending.slice(pending.length - waiting);
      yield* reader.take();
      stuck = pending.length > maxTokenCharacters || reader.depth() > maxDepth;
      if (stuck) yield* textSegments(pending, {});
    }
  }
  const cut = mustClose && !stuck && (reader.depth() > 0 || pending.startsWith('<'));
  if (stuck) parser.reset();
  else parser.end();
  yield* reader.finish();
  if (stuck) {
    yield problem('its tags never end or never close; from there on it was read as plain text');
  } else if (cut) {
    yield problem('the markup ends in the middle of an element; what is there was read');
  }
}

function problem(detail: string): Part {
  return { kind: 'problem', problem: { reason: 'corrupt', detail, partial: true } };
}
