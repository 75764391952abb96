// Plain text and logs, and whatever else is text but no other format.
import { maxTextBytes, type TextSegment } from '../model/segment.ts';
import { betterCharset } from '../text/encoding.ts';
import { cutIntoPieces } from '../text/lines.ts';
import { defineFormat, type Format } from './format.ts';
import { openText } from './open-text.ts';

export const textFormat: Format = defineFormat({
  id: 'text',
  title: 'Plain text and logs',
  recognises: (head) => head.text !== '' || head.bytes.length === 0,
  async *read(input) {
    const text = openText(input);
    for await (const { bytes, line, continues } of cutIntoPieces(text.bytes(), maxTextBytes)) {
      // Logs change their encoding half-way when another program begins to write them.
      const charset = text.charset === 'utf-8' ? betterCharset(bytes) : text.charset;
      const segment: TextSegment = { kind: 'text', bytes, charset, at: { line } };
      yield continues ? { ...segment, continues: true } : segment;
    }
    text.rethrow();
  },
});
