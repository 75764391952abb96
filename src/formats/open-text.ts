// Opens the text of an input for the formats that read text, and wraps text of theirs as segments.
import { maxTextBytes, type Charset, type Location, type TextSegment } from '../model/segment.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { decodeChunks, toAsciiBytes } from '../text/decode.ts';
import { sniffEncoding } from '../text/encoding.ts';
import { countLineEndsIn } from '../text/lines.ts';
import { openTextWindow, type TextWindow } from '../text/text-window.ts';
import { untilFailure } from '../text/until-failure.ts';

/** A text, to be read once: as bytes, as strings, or through a window. */
export interface OpenText {
  readonly charset: Charset;
  bytes(): AsyncIterable<Uint8Array>;
  strings(): AsyncIterable<string>;
  window(): TextWindow;
  /** Throws what broke the reading off, if anything did. Call it last. */
  rethrow(): void;
}

/** @throws StoreProblem unsupported, where the content is not text */
export function openText(input: Input): OpenText {
  const sniffed = sniffEncoding(input.head);
  if (sniffed === null) {
    throw new StoreProblem('unsupported', 'its content is not text in an encoding that is read');
  }
  const source = untilFailure(input.stream());
  const strings = (): AsyncIterable<string> => decodeChunks(source.chunks, sniffed);
  return {
    charset: sniffed.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8',
    bytes: () => toAsciiBytes(source.chunks, sniffed),
    strings,
    window: () => openTextWindow(strings()),
    rethrow: () => source.rethrow(),
  };
}

/** Text as segments within the limit, cut at line ends where there are any. `at.line` is where it begins. */
export function* textSegments(text: string, at: Location): Iterable<TextSegment> {
  // A UTF-16 unit takes at most three bytes in UTF-8.
  const most = Math.floor(maxTextBytes / 3);
  let line = at.line;
  for (let from = 0; from < text.length;) {
    const to = from + most >= text.length ? text.length : cutBefore(text, from, from + most);
    const bytes = Buffer.from(text.slice(from, to), 'utf8');
    const place = line === undefined ? at : { ...at, line };
    const segment: TextSegment = { kind: 'text', bytes, charset: 'utf-8', at: place };
    yield to < text.length ? { ...segment, continues: true } : segment;
    if (line !== undefined) line += countLineEndsIn(text, from, to);
    from = to;
  }
}

function cutBefore(text: string, from: number, limit: number): number {
  const reach = text.slice(from, limit);
  for (const separator of ['\n', ';', ',', ' ']) {
    const at = reach.lastIndexOf(separator);
    if (at > 0) return from + at + 1;
  }
  const unit = text.charCodeAt(limit);
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit;
}
