// The comments and the statements without rows of a SQL dump, gathered into runs of text with right line numbers.
import type { TextSegment } from '../model/segment.ts';
import { countLineEndsIn } from '../text/lines.ts';
import { textSegments } from './open-text.ts';

const maxHeldCharacters = 128 * 1024;
/** Rows between two statements leave blank lines, unless there are more of them than this. */
const maxBlankLines = 20;

export interface StatementText {
  add(text: string, line: number): void;
  full(): Iterable<TextSegment>;
  rest(): Iterable<TextSegment>;
}

export function gatherStatements(): StatementText {
  const ready: TextSegment[] = [];
  let pieces: string[] = [];
  let held = 0;
  let begun = 1;
  /** Line in which the text so far ends. */
  let reached = 1;
  const flush = (): void => {
    const text = pieces.join('');
    if (text.trim() !== '') ready.push(...textSegments(text, { part: 'statements', line: begun }));
    pieces = [];
    held = 0;
  };
  return {
    add(text, line) {
      if (held > maxHeldCharacters || line - reached > maxBlankLines) flush();
      if (pieces.length === 0) begun = line;
      else if (line > reached) pieces.push('\n'.repeat(line - reached));
      pieces.push(text);
      held += text.length;
      reached = line + countLineEndsIn(text);
    },
    *full() {
      yield* ready.splice(0);
    },
    *rest() {
      flush();
      yield* ready.splice(0);
    },
  };
}
