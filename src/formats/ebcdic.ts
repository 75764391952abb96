// Text files of mainframes in EBCDIC: made ASCII as they are read, record by record, then read as the table or text they are.
import { countBytes, decodeEbcdic, looksEbcdic, pageOf, type EbcdicPage } from '../text/ebcdic.ts';
import { delimitedFormat } from './delimited.ts';
import {
  describedLength,
  descriptorBytes,
  findLayout,
  recordText,
  type RecordLayout,
} from './ebcdic-records.ts';
import { fixedWidthFormat } from './fixed-width.ts';
import { defineFormat, type Format } from './format.ts';
import { openMember } from './member-input.ts';
import { makeHead, recogniseFormat } from './recognise.ts';
import { textFormat } from './text.ts';

/** What a mainframe's text may be once it is ASCII; the last one takes everything. */
const inner: readonly Format[] = [delimitedFormat, fixedWidthFormat, textFormat];

const leastBytes = 40;

export const ebcdicFormat: Format = defineFormat({
  id: 'ebcdic',
  title: 'EBCDIC text of a mainframe',
  recognises: ({ bytes, text }) =>
    text === '' && bytes.length >= leastBytes && looksEbcdic(countBytes(bytes), bytes.length),
  async *read(input, context) {
    const page = pageOf(countBytes(input.head));
    const layout = findLayout(input.head, input.size);
    const open = (): AsyncIterable<Uint8Array> => translate(input.stream(), layout, page);
    const source = { name: input.name, size: undefined, open };
    const member = await openMember(source, context.maxBytesInMemory);
    try {
      const format = recogniseFormat(makeHead(member.input), inner) ?? textFormat;
      yield* format.read(member.input, context);
    } finally {
      await member.close();
    }
  },
});

async function* translate(
  chunks: AsyncIterable<Uint8Array>,
  layout: RecordLayout,
  page: EbcdicPage,
): AsyncGenerator<Uint8Array> {
  if (layout.kind === 'lines') {
    for await (const chunk of chunks) yield Buffer.from(decodeEbcdic(chunk, page));
    return;
  }
  let held: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([held, chunk]);
    const { text, read } = takeRecords(bytes, layout, page);
    held = bytes.subarray(read);
    if (text !== '') yield Buffer.from(text);
  }
  // A last record that is cut short is text all the same.
  if (held.length > 0) yield Buffer.from(recordText(held, page, []));
}

function takeRecords(
  bytes: Uint8Array,
  layout: Exclude<RecordLayout, { kind: 'lines' }>,
  page: EbcdicPage,
): { readonly text: string; readonly read: number } {
  const lines: string[] = [];
  const packed = layout.kind === 'fixed' ? layout.packed : [];
  const skipped = layout.kind === 'fixed' ? 0 : descriptorBytes;
  let at = 0;
  while (at + descriptorBytes <= bytes.length) {
    // Where the chain of descriptor words breaks, the rest is one record.
    const length =
      layout.kind === 'fixed' ? layout.length : describedLength(bytes, at) || bytes.length - at;
    if (at + length > bytes.length) break;
    lines.push(recordText(bytes.subarray(at + skipped, at + length), page, packed), '\n');
    at += length;
  }
  return { text: lines.join(''), read: at };
}
