// 7-Zip archives: encrypted whole, header and all, in part or not at all, and damaged ones.
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

import { assert, asyncProperty, constantFrom, nat, record } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { memoryInput } from '../../src/formats/memory-input.ts';
import { sevenZipFormat } from '../../src/formats/seven-zip.ts';
import { headOf, unpack, type Unpacked } from './unpack.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/formats/seven-zip/${name}`, import.meta.url));

const read = (bytes: Uint8Array, name = 'a.7z'): Promise<Unpacked> =>
  unpack(sevenZipFormat, memoryInput(name, bytes));

/** The same archive with other bytes in its next header, checksums made right again. */
function withHeader(bytes: Buffer, change: (header: Buffer) => void): Buffer {
  const changed = Buffer.from(bytes);
  const header = changed.subarray(32 + Number(changed.readBigUInt64LE(12)));
  change(header);
  changed.writeUInt32LE(crc32(header), 28);
  changed.writeUInt32LE(crc32(changed.subarray(12, 32)), 8);
  return changed;
}

describe('encrypted archives', () => {
  test.each(['one-file-aes.7z', 'packed-header-aes.7z', 'stored-aes.7z'])(
    '%s is sealed, and its names are said to be readable',
    async (name) => {
      const bytes = fixture(name);
      expect(sevenZipFormat.recognises(headOf('x.bin', bytes))).toBe(true);
      const { facts, problems } = await read(bytes);
      expect(facts).toMatchObject([{ layer: 'file', state: 'encrypted', mechanism: '7z-aes256' }]);
      expect(facts[0]?.evidence).toContain('names and sizes can be read');
      expect(problems).toEqual([]);
    },
  );

  test('with an encrypted header not even the names can be read', async () => {
    const { facts, problems } = await read(fixture('sealed-header.7z'));
    expect(facts).toMatchObject([{ state: 'encrypted', mechanism: '7z-aes256' }]);
    expect(facts[0]?.evidence).toContain('not even the names');
    expect(problems).toEqual([]);
  });

  test('another method of encryption is told as unknown', async () => {
    const bytes = withHeader(fixture('one-file-aes.7z'), (header) => {
      header[header.indexOf('06f10701', 0, 'hex') + 2] = 0x09;
    });
    const { facts } = await read(bytes);
    expect(facts).toMatchObject([{ state: 'encrypted', mechanism: '7z-unknown' }]);
    expect(facts[0]?.evidence).toContain('06f10901');
  });
});

describe('archives that are not encrypted, or not whole', () => {
  test.each(['plain.7z', 'one-file.7z'])('%s cannot be read yet', async (name) => {
    const { facts, problems } = await read(fixture(name));
    expect([facts, problems]).toMatchObject([[], [{ reason: 'unsupported' }]]);
    expect(problems[0]?.detail).toMatch(/^7-Zip archive: this kind of file cannot be read here/);
  });

  test('one with encrypted and clear files is never taken for sealed', async () => {
    const { facts, problems } = await read(fixture('mixed.7z'));
    expect([facts, problems]).toMatchObject([[], [{ reason: 'unsupported' }]]);
    expect(problems[0]?.detail).toContain('1 of its 2 blocks');
  });

  test('an empty one holds nothing', async () => {
    expect(await read(fixture('empty.7z'))).toMatchObject({ facts: [], problems: [] });
  });
});

describe('bad input', () => {
  test.each(['one-file-aes.7z', 'packed-header-aes.7z', 'sealed-header.7z', 'plain.7z'])(
    '%s cut off anywhere is corrupt',
    async (name) => {
      const bytes = fixture(name);
      for (let length = 6; length < bytes.length; length += 16) {
        const { facts, problems } = await read(bytes.subarray(0, length));
        expect([facts, problems]).toMatchObject([[], [{ reason: 'corrupt' }]]);
      }
    },
  );

  test('the first part of a split archive is told as such', async () => {
    const { problems } = await read(fixture('plain.7z').subarray(0, 128), 'a.7z.001');
    expect(problems).toMatchObject([{ reason: 'unsupported' }]);
    expect(problems[0]?.detail).toContain('join the parts');
  });

  test.each([
    ['an offset beyond any file', 12, 0xffffffffffffffffn, 'corrupt'],
    ['a list of files of 2^40 bytes', 20, 2n ** 40n, 'too-large'],
  ])('%s is told', async (_, at, value, reason) => {
    const bytes = fixture('one-file-aes.7z');
    bytes.writeBigUInt64LE(value, at);
    bytes.writeUInt32LE(crc32(bytes.subarray(12, 32)), 8);
    expect((await read(bytes)).problems).toMatchObject([{ reason }]);
  });

  test('a header with any byte changed is read or refused, with nothing in between', async () => {
    const sources = ['one-file-aes.7z', 'packed-header-aes.7z', 'sealed-header.7z'].map(fixture);
    const change = record({
      source: constantFrom(...sources),
      at: nat(),
      byte: nat({ max: 255 }),
    });
    await assert(
      asyncProperty(change, async ({ source, at, byte }) => {
        const { facts, problems } = await read(
          withHeader(source, (header) => void (header[at % header.length] = byte)),
        );
        expect(facts.length + problems.length).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
});
