// Decoding across chunk borders.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { gather } from './gather.ts';
import { decodeChunks, decodeHead, toAsciiBytes } from '../../src/text/decode.ts';
import type { SniffedEncoding } from '../../src/text/encoding.ts';

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncIterable<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = Math.max(1, sizes[turn % Math.max(sizes.length, 1)] ?? bytes.length);
    // A view that is overwritten afterwards: nothing may hold on to it.
    const chunk = Uint8Array.from(bytes.subarray(at, at + size));
    yield chunk;
    chunk.fill(0x23);
    at += size;
  }
}

const encodings: { sniffed: SniffedEncoding; encode: (text: string) => Buffer }[] = [
  { sniffed: { encoding: 'utf-8', bomBytes: 0 }, encode: (text) => Buffer.from(text) },
  { sniffed: { encoding: 'utf-8', bomBytes: 3 }, encode: (text) => Buffer.from(`\ufeff${text}`) },
  {
    sniffed: { encoding: 'utf-16le', bomBytes: 2 },
    encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  },
  {
    sniffed: { encoding: 'utf-16be', bomBytes: 0 },
    encode: (text) => Buffer.from(text, 'utf16le').swap16(),
  },
];
const chunkSizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe('decodeChunks', () => {
  it.each(encodings)('gives the text back wherever %o is cut', async ({ sniffed, encode }) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), chunkSizes, async (text, sizes) => {
        const strings = await gather(decodeChunks(cut(encode(text), sizes), sniffed));
        expect(strings.join('')).toBe(text);
        const bytes = await gather(toAsciiBytes(cut(encode(text), sizes), sniffed), (b) =>
          Buffer.from(b),
        );
        expect(Buffer.concat(bytes).toString()).toBe(text);
      }),
    );
  });

  it('reads bytes that break UTF-8 as Windows-1252, alike for every way to cut', async () => {
    const broken = Buffer.concat([
      Buffer.from('José '),
      Buffer.from('Nu\xf1ez\x93\xe2\x82', 'latin1'),
      Buffer.from(' ok'),
    ]);
    const sniffed = { encoding: 'utf-8', bomBytes: 0 } as const;
    for (let size = 1; size < broken.length; size += 1) {
      const strings = await gather(decodeChunks(cut(broken, [size]), sniffed));
      expect(strings.join('')).toBe('José Nuñez“â‚ ok');
    }
  });
});

describe('decodeHead', () => {
  it('leaves a cut last character out', () => {
    expect(decodeHead(Buffer.from('name José').subarray(0, -1))).toBe('name Jos');
  });
  it('is empty where the head is not text', () => {
    expect(decodeHead(Uint8Array.from([0, 1, 2, 3, 0, 0, 7, 8]))).toBe('');
  });
});
