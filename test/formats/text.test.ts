// Plain text.
import { describe, expect, it } from 'vitest';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead } from '../../src/formats/recognise.ts';
import { textFormat } from '../../src/formats/text.ts';
import { maxTextBytes } from '../../src/model/segment.ts';
import type { Part } from '../../src/model/part.ts';
import { StoreProblem, type Input } from '../../src/model/store.ts';
import { gather } from '../text/gather.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

const context = { passwords: [], maxBytesInMemory: 1e8 };
const read = (bytes: Uint8Array): Promise<Part[]> =>
  gather(textFormat.read(memoryInput('a.log', bytes), context));

describe('plain text', () => {
  it('passes UTF-8 and Windows-1252 as they are and says which', async () => {
    for (const [encoding, charset] of [
      ['utf8', 'utf-8'],
      ['latin1', 'windows-1252'],
    ] as const) {
      const bytes = Buffer.from('José Nuñez, Zoë\n', encoding);
      const [part] = await read(bytes);
      expect(part).toMatchObject({ kind: 'text', charset, at: { line: 1 } });
      expect(part?.kind === 'text' && Buffer.from(part.bytes).equals(bytes)).toBe(true);
    }
  });

  it('turns UTF-16 into UTF-8', async () => {
    const [part] = await read(Buffer.from('\ufeffJosé\r\n', 'utf16le'));
    expect(part?.kind === 'text' && Buffer.from(part.bytes).toString()).toBe('José\r\n');
  });

  it('cuts a long log at line ends, with line numbers', async () => {
    const parts = await read(Buffer.from('2026-01-02 a line of a log\n'.repeat(30_000)));
    const texts = parts.filter((part) => part.kind === 'text');
    expect(texts.map((part) => part.continues === true)).toEqual([true, true, true, false]);
    for (const part of texts) {
      expect(part.bytes.length).toBeLessThanOrEqual(maxTextBytes);
      expect(part.bytes.at(-1)).toBe(10);
    }
    expect(texts[1]?.at.line).toBe(1 + (texts[0]?.bytes.length ?? 0) / 27);
  });

  it('recognises an empty file, and yields nothing for it', async () => {
    expect(textFormat.recognises(makeHead(memoryInput('empty', new Uint8Array())))).toBe(true);
    expect(await read(new Uint8Array())).toEqual([]);
  });

  it('hands on what was read before the source fails, then fails', async () => {
    const input: Input = {
      ...memoryInput('a.txt', Buffer.from('first line\n')),
      async *stream() {
        yield Buffer.from('first line\n');
        throw new StoreProblem('changed', 'it became shorter while it was read');
      },
    };
    const parts: Part[] = [];
    const reading = (async () => {
      for await (const part of textFormat.read(input, context)) parts.push(part);
    })();
    await expect(reading).rejects.toThrow(StoreProblem);
    expect(parts).toHaveLength(1);
  });

  it('reads 20 MB in a single line within two seconds', async () => {
    const started = cpuMilliseconds();
    const parts = await read(Buffer.alloc(20_000_000, 'x'));
    expect(parts.length).toBeGreaterThan(70);
    expect(cpuMilliseconds() - started).toBeLessThan(2000);
  });
});
