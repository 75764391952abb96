// Files that are encrypted one by one and say by whom: git-crypt, eCryptfs, CryFS, rclone crypt.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { Format } from '../../src/formats/format.ts';
import { gitCryptFormat } from '../../src/formats/git-crypt.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { stackedFileFormat } from '../../src/formats/stacked-file.ts';
import { headOf, unpack } from './unpack.ts';

const fixture = (path: string): Buffer =>
  readFileSync(new URL(`../../fixtures/formats/${path}`, import.meta.url));

/** Header by the kernel's fs/ecryptfs: size, marker, flags, extents, a passphrase packet with its cipher. */
function ecryptfs(cipher: number): Buffer {
  const header = Buffer.alloc(8192, 0x5a);
  header.writeBigUInt64BE(29n, 0);
  header.write('0d8fe7a8310e505d0300000a000010000002', 8, 'hex');
  header.write('8c1d04', 26, 'hex');
  header.writeUInt8(cipher, 29);
  return header;
}

const sealed: readonly (readonly [string, Format, Buffer, number])[] = [
  ['git-crypt', gitCryptFormat, fixture('git-crypt/clients.csv'), 22],
  ['cryfs', stackedFileFormat, fixture('stacked-file/cryfs-block'), 16],
  ['cryfs', stackedFileFormat, fixture('stacked-file/cryfs.config'), 16],
  ['rclone-crypt', stackedFileFormat, fixture('stacked-file/rclone.bin'), 32],
  ['ecryptfs', stackedFileFormat, ecryptfs(9), 34],
];

describe.each(sealed)('%s', (mechanism, format, bytes, headerBytes) => {
  test('is sealed', async () => {
    expect(format.recognises(headOf('x.csv', bytes))).toBe(true);
    const { facts, problems } = await unpack(format, memoryInput('x.csv', bytes));
    expect(facts).toMatchObject([{ layer: 'file', state: 'encrypted', mechanism }]);
    expect(problems).toEqual([]);
  });

  test('cut off in its header is corrupt, or not recognised', async () => {
    for (let length = 0; length < headerBytes; length += 1) {
      const cut = bytes.subarray(0, length);
      if (!format.recognises(headOf('x.csv', cut))) continue;
      const { facts, problems } = await unpack(format, memoryInput('x.csv', cut));
      expect([facts, problems]).toMatchObject([[], [{ reason: 'corrupt' }]]);
    }
  });
});

test('the cipher of eCryptfs is named where it is known', async () => {
  for (const [cipher, state, mechanism, words] of [
    [7, 'encrypted', 'ecryptfs', 'AES-128'],
    [99, 'unknown', 'ecryptfs-unknown', 'not known'],
  ] as const) {
    const { facts } = await unpack(stackedFileFormat, memoryInput('x', ecryptfs(cipher)));
    expect(facts).toMatchObject([{ state, mechanism }]);
    expect(facts[0]?.evidence).toContain(words);
  }
});

test('the marker of eCryptfs alone is not enough', () => {
  for (const [at, byte] of [
    [0, 1],
    [12, 0],
    [16, 9],
  ] as const) {
    const bytes = ecryptfs(9);
    bytes[at] = byte;
    expect(stackedFileFormat.recognises(headOf('x', bytes))).toBe(false);
  }
});

test('a key of git-crypt is not taken for a sealed file', async () => {
  const input = memoryInput('k', fixture('git-crypt/exported.key'));
  const { facts, problems } = await unpack(gitCryptFormat, input);
  expect([facts, problems]).toMatchObject([[], [{ reason: 'unsupported' }]]);
  expect(problems[0]?.detail).toContain('git-crypt key');
});
