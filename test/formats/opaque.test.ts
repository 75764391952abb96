// Data without a mark: random throughout is opaque, compressed or known is not.
import { createCipheriv } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { nameKnownKind } from '../../src/formats/known-kinds.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { opaqueFormat } from '../../src/formats/opaque.ts';
import { headOf, unpack } from './unpack.ts';

/** Ciphertext that is the same in every run. */
function ciphertext(length: number, seed: number): Buffer {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16, seed));
  return cipher.update(Buffer.alloc(length));
}

describe('random data', () => {
  test('is recognised at every size from 4 KiB on, nearly always', () => {
    for (const length of [4096, 16_384, 65_536, 300_000]) {
      const seeds = Array.from({ length: 100 }, (_, seed) => seed);
      const known = seeds.filter((seed) =>
        opaqueFormat.recognises(headOf('x.bin', ciphertext(length, seed))),
      );
      expect(known.length).toBeGreaterThan(96);
    }
    expect(opaqueFormat.recognises(headOf('x.bin', ciphertext(4000, 1)))).toBe(false);
  });

  test.each([
    ['backup.bin', 'unknown-random'],
    ['clients.db', 'headerless-database'],
    ['clients.sqlite', 'headerless-database'],
  ])('%s is opaque: %s', async (name, mechanism) => {
    const { facts } = await unpack(opaqueFormat, memoryInput(name, ciphertext(8192, 1)));
    expect(facts).toMatchObject([{ layer: 'file', state: 'opaque', mechanism }]);
  });

  test('a random beginning alone does not count', async () => {
    const bytes = Buffer.concat([ciphertext(65_536, 1), Buffer.alloc(500_000, 'text ')]);
    const input = { ...memoryInput('x.bin', bytes), path: '/nowhere' };
    const { facts, problems } = await unpack(opaqueFormat, input);
    expect(facts).toEqual([]);
    expect(problems).toMatchObject([{ reason: 'unsupported' }]);
  });
});

describe('data that is not random', () => {
  test('text, zeros, counters and compressed data are not opaque', () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `row ${row} of ${row * 7919}\n`).join(
      '',
    );
    for (const bytes of [
      Buffer.from(rows),
      Buffer.alloc(65_536),
      Buffer.from(Array.from({ length: 65_536 }, (_, index) => index % 256)),
      deflateRawSync(rows),
    ]) {
      expect(opaqueFormat.recognises(headOf('x.bin', bytes))).toBe(false);
    }
  });

  test('a known beginning is enough, whatever follows', () => {
    const bytes = Buffer.concat([
      Buffer.from('7z\u00bc\u00af\u0027\u001c', 'latin1'),
      ciphertext(65_536, 1),
    ]);
    expect(opaqueFormat.recognises(headOf('x.7z', bytes))).toBe(false);
  });
});

test.each([
  ['\u0089PNG\r\n\u001a\n', 'png', 'PNG picture'],
  ['\u00ff\u00d8\u00ff\u00e0', 'jpg', 'JPEG picture'],
  ['7z\u00bc\u00af\u0027\u001c', '7z', '7-Zip archive'],
  ['Rar!\u001a\u0007\u0001\0', 'rar', 'RAR archive'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'doc', 'legacy Word document'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'msg', 'Outlook message'],
  [
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    '',
    'compound file of a legacy Office program',
  ],
  ['PAR1', 'parquet', 'Parquet file'],
  ['7\u007f\u0006\u0082', 'db-wal', 'SQLite write-ahead log'],
  ['MZ\u0090\0', 'exe', 'executable'],
  ['\0\0\0\u0018ftypheic', 'heic', 'HEIC picture'],
  ['\0\0\0\u0018ftypisom', 'mp4', 'MP4 or QuickTime video'],
])('the kind of %j is named', (magic, extension, name) => {
  expect(nameKnownKind(Buffer.from(magic, 'latin1'), extension)).toBe(name);
});

test('what is not known has no name', () => {
  expect(nameKnownKind(Buffer.from('BMW sales, 2024\nJane Q. Sample'), 'txt')).toBe(null);
  expect(nameKnownKind(new Uint8Array(), '')).toBe(null);
});
