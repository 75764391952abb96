// Cuts a file into its lines or segments, decoded, in constant memory.
import { isAscii } from 'node:buffer';
import type { Input } from '../../model/store.ts';
import { toAsciiBytes } from '../../text/decode.ts';
import { sniffEncoding } from '../../text/encoding.ts';
import { untilFailure } from '../../text/until-failure.ts';

export interface RecordLine {
  readonly text: string;
  /** Line on which it starts, from 1. */
  readonly line: number;
  /** True for the further pieces of a line that is longer than `maxBytes`. */
  readonly continued: boolean;
}

export interface Cut {
  /** Bytes that end a record; a line end when absent. */
  readonly end?: number;
  /** Longer records are cut here; a multiple of the record length in fixed-width files. */
  readonly maxBytes?: number;
}

const lf = 10;
const cr = 13;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** UTF-8 where the bytes are valid UTF-8, else Windows-1252. */
export function decodeRecord(bytes: Uint8Array): string {
  if (isAscii(bytes))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

export interface RecordFile {
  /** Every record that is not empty. */
  readonly records: AsyncIterable<RecordLine>;
  /** Throws what ended the file early; call it after everything read has been handed on. */
  rethrow(): void;
}

/**
 * CR, LF and CRLF all end a line; line breaks around a record that has an end of its own are dropped.
 * UTF-16 is read as well.
 */
export function readRecords(input: Input, cut: Cut = {}): RecordFile {
  const sniffed = sniffEncoding(input.head) ?? { encoding: 'utf-8', bomBytes: 0 };
  const source = untilFailure(toAsciiBytes(input.stream(), sniffed));
  return { records: cutChunks(source.chunks, cut), rethrow: () => source.rethrow() };
}

async function* cutChunks(chunks: AsyncIterable<Uint8Array>, cut: Cut): AsyncGenerator<RecordLine> {
  const maxBytes = cut.maxBytes ?? 4 * 1024 * 1024;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let line = 1;
  let startLine = 1;
  let continued = false;
  let afterCr = false;

  function take(piece: Uint8Array): RecordLine {
    const bytes = held.length === 0 ? piece : Buffer.concat([...held, piece]);
    const record = { text: decodeRecord(bytes), line: startLine, continued };
    held = [];
    heldBytes = 0;
    return record;
  }

  for await (const chunk of chunks) {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      const isBreak = byte === lf || byte === cr;
      const isEnd = cut.end === undefined ? isBreak : byte === cut.end;
      const isFull = !isEnd && heldBytes + at - start >= maxBytes;
      if (isEnd || isFull) {
        if (at > start || heldBytes > 0) yield take(chunk.subarray(start, at));
        start = isEnd ? at + 1 : at;
        continued = isFull;
      }
      if (isBreak && !(byte === lf && afterCr)) line++;
      afterCr = byte === cr;
      if (isBreak && heldBytes === 0 && start === at) start = at + 1;
      if (heldBytes === 0 && start === at + 1) startLine = line;
    }
    if (start < chunk.length) {
      held.push(chunk.slice(start));
      heldBytes += chunk.length - start;
    }
  }
  if (heldBytes > 0) yield take(new Uint8Array(0));
}
