// Lines that are gathered until they are handed on as one text, with the empty lines between them that a reader of lines leaves out.
import type { Part } from '../model/part.ts';
import { textSegments } from './open-text.ts';

/** They are handed on in pieces of about this size. */
const mostCharacters = 64 * 1024;

export interface HeldLines {
  readonly isFull: boolean;
  /** The line behind the last one that came, from 1. */
  readonly next: number;
  add(text: string, line: number): void;
  /** All that is held, which is then forgotten. */
  take(): Iterable<Part>;
}

export function holdLines(): HeldLines {
  let held = '';
  let from = 1;
  let next = 1;
  return {
    get isFull() {
      return held.length > mostCharacters;
    },
    get next() {
      return next;
    },
    add(text, line) {
      if (held === '') from = next = line;
      held += `${'\n'.repeat(line - next)}${text}\n`;
      next = line + 1;
    },
    *take() {
      if (held.trim() !== '') yield* textSegments(held, { line: from });
      held = '';
    },
  };
}
