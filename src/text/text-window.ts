// A window on a text that arrives in chunks: parsers look into it, drop what they have read and ask for more.
import { countLineEndsIn } from './lines.ts';

const leastGrowth = 64 * 1024;

export interface TextWindow {
  /** What is in sight. */
  readonly text: string;
  /** Line number, from 1, of its first character. */
  readonly line: number;
  /** True when nothing comes after it. */
  readonly ended: boolean;
  /** At least doubles what is in sight, so that reading again from the start stays linear; false at the end. */
  more(): Promise<boolean>;
  /** Forgets the first `length` characters, in which `lineEnds` lines end (counted where not given). */
  drop(length: number, lineEnds?: number): void;
}

export function openTextWindow(chunks: AsyncIterable<string>): TextWindow {
  const source = chunks[Symbol.asyncIterator]();
  let text = '';
  let line = 1;
  let ended = false;
  return {
    get text() {
      return text;
    },
    get line() {
      return line;
    },
    get ended() {
      return ended;
    },
    async more() {
      if (ended) return false;
      const wanted = Math.max(leastGrowth, text.length);
      const fresh: string[] = [];
      for (let grown = 0; grown < wanted;) {
        const next = await source.next();
        if (next.done === true) {
          ended = true;
          break;
        }
        fresh.push(next.value);
        grown += next.value.length;
      }
      text += fresh.join('');
      return fresh.length > 0;
    },
    drop(length, lineEnds) {
      line += lineEnds ?? countLineEndsIn(text, 0, length);
      text = text.slice(length);
    },
  };
}
