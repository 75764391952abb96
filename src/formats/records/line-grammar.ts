// A grammar that takes its records line by line: what the reader of a file and that of a stretch inside other text share.
import type { RecordLine } from './record-lines.ts';

export interface LineGrammar {
  /** A line or a segment, without its end. */
  take(line: RecordLine): void;
  /** Hands on what waited for more lines. */
  close(): void;
}
