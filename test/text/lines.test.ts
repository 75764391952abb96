// Line numbers, and cutting streams into pieces.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { gather } from './gather.ts';
import { countLineEnds, countLineEndsIn, cutIntoPieces, trackLines } from '../../src/text/lines.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

async function* cut(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('countLineEnds', () => {
  it('counts \\n, \\r\\n and \\r alone once each', () => {
    const text = 'a\nb\r\nc\rd\r\r\n';
    expect(countLineEnds(Buffer.from(text))).toBe(5);
    expect(countLineEndsIn(text)).toBe(5);
  });
});

describe('cutIntoPieces', () => {
  it('keeps every byte and every line number, whatever the chunks', async () => {
    const lines = fc.array(
      fc.constantFrom('', 'one', 'a longer line with words', 'x'.repeat(90), 'ünï, cödé'),
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 40 }), async (texts, size) => {
        const bytes = Buffer.from(texts.join('\n'));
        const pieces = await gather(cutIntoPieces(cut(bytes, size), 64));
        expect(Buffer.concat(pieces.map((piece) => piece.bytes)).equals(bytes)).toBe(true);
        let line = 1;
        for (const [index, piece] of pieces.entries()) {
          expect(piece.bytes.length).toBeLessThanOrEqual(64);
          expect(piece.line).toBe(line);
          expect(piece.continues).toBe(index < pieces.length - 1);
          line += countLineEnds(piece.bytes);
        }
        expect(bytes.toString()).toBe(
          pieces.map((piece) => Buffer.from(piece.bytes).toString()).join(''),
        );
      }),
    );
  });

  it('prefers a blank line, then a line end, then a separator', async () => {
    const first = async (text: string): Promise<string> => {
      const [piece] = await gather(cutIntoPieces(cut(Buffer.from(text), 7), 32));
      return Buffer.from(piece?.bytes ?? []).toString();
    };
    expect(await first('letter one\n\nletter two\nits second line')).toBe('letter one\n\n');
    expect(await first('first line\nsecond line, which is too long')).toBe('first line\n');
    expect(await first('{"id":1},{"id":2},{"id":3},{"id":4},{"id":5}')).toBe(
      '{"id":1},{"id":2},{"id":3}',
    );
    expect(await first('x'.repeat(40))).toBe('x'.repeat(32));
  });

  it('never cuts inside a UTF-8 character of a giant line', async () => {
    const pieces = await gather(cutIntoPieces(cut(Buffer.from('é'.repeat(50)), 11), 33));
    for (const piece of pieces) expect(Buffer.from(piece.bytes).toString()).toMatch(/^é+$/);
  });

  it('takes 64 MB in a single line in linear time and bounded pieces', async () => {
    const chunk = Buffer.alloc(256 * 1024, 'x');
    async function* giant(): AsyncIterable<Uint8Array> {
      for (let count = 0; count < 256; count += 1) yield chunk;
    }
    let total = 0;
    const started = cpuMilliseconds();
    for await (const piece of cutIntoPieces(giant(), 256 * 1024)) total += piece.bytes.length;
    expect(total).toBe(64 * 1024 * 1024);
    expect(cpuMilliseconds() - started).toBeLessThan(4000);
  });
});

describe('trackLines', () => {
  it('tells lines of growing offsets over several chunks', () => {
    const lines = trackLines();
    lines.add('ab\ncd');
    expect(lines.lineAt(1)).toBe(1);
    lines.add('\nef\n');
    expect([lines.lineAt(4), lines.lineAt(6), lines.lineAt(9)]).toEqual([2, 3, 4]);
  });
});
