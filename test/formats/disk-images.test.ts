// Images of encrypted volumes: LUKS by cryptsetup, BitLocker and Apple's built here by their specifications.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { appleImageFormat, coreStorageFormat } from '../../src/formats/apple-image.ts';
import { bitlockerFormat } from '../../src/formats/bitlocker.ts';
import type { Format } from '../../src/formats/format.ts';
import { luksFormat } from '../../src/formats/luks.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { headOf, unpack, withPassword, type Unpacked } from './unpack.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/formats/luks/${name}`, import.meta.url));

const read = (format: Format, bytes: Uint8Array): Promise<Unpacked> =>
  unpack(format, memoryInput('disk.img', bytes));

/** The same header with other words of the same length. */
function changed(bytes: Buffer, from: string, to: string): Buffer {
  const copy = Buffer.from(bytes);
  copy.write(to.padEnd(from.length, '\0'), copy.indexOf(from), 'latin1');
  return copy;
}

/** The header with what stands behind it: key slots and ciphertext. */
const image = (name: string): Buffer => Buffer.concat([fixture(name), randomBytes(512 * 1024)]);

describe('LUKS', () => {
  test.each([
    ['luks1-header.img', 'luks1', 'aes-xts-plain64'],
    ['luks2-header.img', 'luks2', 'aes-xts-plain64'],
  ])('%s is sealed by the cipher of its header', async (name, mechanism, cipher) => {
    const bytes = image(name);
    expect(luksFormat.recognises(headOf('x', bytes))).toBe(true);
    const { facts, problems } = await read(luksFormat, bytes);
    expect(facts).toMatchObject([{ layer: 'file', state: 'encrypted', mechanism }]);
    expect(facts[0]?.evidence).toContain(cipher);
    expect(problems).toEqual([]);
  });

  test.each([
    [
      'LUKS1 of the null cipher',
      changed(fixture('luks1-header.img'), 'aes\0\0\0\0\0\0\0\0', 'cipher_null'),
    ],
    [
      'LUKS2 of the null cipher',
      changed(
        fixture('luks2-header.img'),
        '"encryption":"aes-xts-plain64","sector_size"',
        '"encryption":"cipher_null-ecb","sector_size"',
      ),
    ],
    [
      'LUKS2 with a segment that is not encrypted',
      // 'linear' is one letter longer: a digit of the offset makes room.
      changed(
        fixture('luks2-header.img'),
        '"type":"crypt","offset":"16777216"',
        '"type":"linear","offset":"1677721"',
      ),
    ],
  ])('%s is open to anybody', async (_, bytes) => {
    const { facts, problems } = await read(luksFormat, bytes);
    expect(facts).toMatchObject([{ state: 'openable' }]);
    expect(problems).toMatchObject([{ reason: 'unsupported' }]);
  });

  test('an unknown version is told', async () => {
    const bytes = fixture('luks1-header.img');
    bytes.writeUInt16BE(9, 6);
    const { facts } = await read(luksFormat, bytes);
    expect(facts).toMatchObject([{ state: 'unknown', mechanism: 'luks-unknown' }]);
  });

  test.each([
    ['luks1-header.img', 592],
    ['luks2-header.img', 16_384],
  ])('%s cut off anywhere is corrupt', async (name, needed) => {
    const bytes = fixture(name);
    for (let length = 6; length < needed; length += 16) {
      const { facts, problems } = await read(luksFormat, bytes.subarray(0, length));
      expect([facts, problems]).toMatchObject([[], [{ reason: 'corrupt' }]]);
    }
  });

  test.each(['luks1-header.img', 'luks2-header.img'])(
    '%s cut off before its key slots end is corrupt: nobody opens it',
    async (name) => {
      for (const length of [fixture(name).length, 128 * 1024]) {
        const { facts, problems } = await read(luksFormat, image(name).subarray(0, length));
        expect([facts, problems]).toMatchObject([[], [{ reason: 'corrupt' }]]);
      }
    },
  );

  test.each([
    ['rounds of its digest without end', 164, 0xffffffff],
    ['no round at all', 164, 0],
    ['rounds of a key slot without end', 212, 0xffffffff],
    ['stripes that fill no slot', 252, 0xffffffff],
  ])('a LUKS1 header that asks for %s is no way in, and no trap', async (_, at, value) => {
    const bytes = image('luks1-header.img');
    bytes.writeUInt32BE(value, at);
    const { facts, problems } = await unpack(
      luksFormat,
      memoryInput('a.img', bytes),
      withPassword('pw', true),
    );
    expect(facts.map(({ state }) => state)).not.toContain('key-nearby');
    expect(facts.length + problems.length).toBe(1);
  });

  test('a header that claims 2^60 bytes is corrupt', async () => {
    const bytes = fixture('luks2-header.img');
    bytes.writeBigUInt64BE(2n ** 60n, 8);
    expect((await read(luksFormat, bytes)).problems).toMatchObject([{ reason: 'corrupt' }]);
  });
});

interface BitLocker {
  readonly method?: number;
  readonly protection?: number;
  readonly kind?: 'fixed' | 'to-go' | 'vista';
}

function bitlocker({ method = 0x8004, protection = 0x0800, kind = 'fixed' }: BitLocker): Buffer {
  const volume = Buffer.alloc(4096);
  const guid = Buffer.from('3bd66749292ed84a8399f6a339e3d001', 'hex');
  volume.write(kind === 'to-go' ? 'MSWIN4.1' : '-FVE-FS-', 3, 'latin1');
  volume.writeUInt16LE(512, 11);
  volume.writeUInt8(2, 13);
  if (kind === 'vista') volume.writeBigUInt64LE(1n, 56);
  else {
    const at = kind === 'fixed' ? 160 : 424;
    guid.copy(volume, at);
    volume.writeBigUInt64LE(2048n, at + 16);
    volume.writeBigUInt64LE(1024n, at + 24);
  }
  const start = 1024;
  const description = Buffer.alloc(20);
  description.writeUInt16LE(20, 0);
  description.writeUInt16LE(7, 2);
  const masterKey = Buffer.alloc(80);
  [80, 2, 8, 1].forEach((value, i) => masterKey.writeUInt16LE(value, i * 2));
  masterKey.writeUInt16LE(protection, 34);
  const entries = Buffer.concat([description, masterKey]);
  volume.write('-FVE-FS-', start, 'latin1');
  volume.writeUInt32LE(48 + entries.length, start + 64);
  volume.writeUInt16LE(method, start + 64 + 36);
  entries.copy(volume, start + 112);
  return volume;
}

describe('BitLocker', () => {
  test.each(['fixed', 'to-go', 'vista'] as const)('a %s volume is sealed', async (kind) => {
    const bytes = bitlocker({ kind });
    expect(bitlockerFormat.recognises(headOf('x', bytes))).toBe(true);
    const { facts, problems } = await read(bitlockerFormat, bytes);
    expect(facts).toMatchObject([{ layer: 'file', state: 'encrypted', mechanism: 'bitlocker' }]);
    expect(facts[0]?.evidence).toContain('AES-128 in XTS mode');
    expect(problems).toEqual([]);
  });

  test.each([
    ['a clear key beside it', { protection: 0 }],
    ['no encryption', { method: 0 }],
  ])('one with %s is open to anybody', async (_, given) => {
    const { facts, problems } = await read(bitlockerFormat, bitlocker(given));
    expect(facts).toMatchObject([{ state: 'openable', mechanism: 'bitlocker' }]);
    expect(problems).toMatchObject([{ reason: 'unsupported' }]);
  });

  test('an unknown method is told', async () => {
    const { facts } = await read(bitlockerFormat, bitlocker({ method: 0x9000 }));
    expect(facts).toMatchObject([{ state: 'unknown', mechanism: 'bitlocker-unknown' }]);
  });

  test('cut off anywhere before the end of its metadata it is corrupt', async () => {
    const bytes = bitlocker({});
    for (let length = 16; length < 1024 + 112 + 100; length += 16) {
      const { facts, problems } = await read(bitlockerFormat, bytes.subarray(0, length));
      expect([facts, problems]).toMatchObject([[], [{ reason: 'corrupt' }]]);
    }
  });

  test('metadata beyond any volume is corrupt', async () => {
    const bytes = bitlocker({});
    for (const at of [176, 184, 192]) bytes.writeBigUInt64LE(2n ** 64n - 1n, at);
    expect((await read(bitlockerFormat, bytes)).problems).toMatchObject([{ reason: 'corrupt' }]);
  });
});

function encryptedImage(bits: number): Buffer {
  const image = Buffer.alloc(4096, 0x5a);
  image.write('encrcdsa', 'latin1');
  [2, 16, 5, 0x80000001, bits].forEach((value, i) => image.writeUInt32BE(value, 8 + i * 4));
  return image;
}

describe('Apple disk images', () => {
  test.each([
    [encryptedImage(256), 'encrypted', 'dmg-aes', 'AES-256'],
    [encryptedImage(77), 'unknown', 'dmg-unknown', 'not known'],
    [
      Buffer.concat([Buffer.alloc(2048, 0x5a), Buffer.from('cdsaencr')]),
      'encrypted',
      'dmg-aes',
      'AES-128',
    ],
  ])(
    '%# is sealed, or said to be of unknown protection',
    async (...[bytes, state, mechanism, words]) => {
      expect(
        appleImageFormat.recognises(headOf('a.dmg', Buffer.concat([bytes, Buffer.alloc(1)]))),
      ).toBe(true);
      const { facts } = await read(appleImageFormat, bytes);
      expect(facts).toMatchObject([{ state, mechanism }]);
      expect(facts[0]?.evidence).toContain(words);
    },
  );

  test('one that is not encrypted cannot be read yet', async () => {
    const trailer = Buffer.alloc(512);
    trailer.write('koly', 'latin1');
    const bytes = Buffer.concat([Buffer.alloc(4096), trailer]);
    const { facts, problems } = await read(appleImageFormat, bytes);
    expect([facts, problems]).toMatchObject([[], [{ reason: 'unsupported' }]]);
  });

  test('a header cut off is corrupt', async () => {
    for (let length = 8; length < 76; length += 4) {
      const { problems } = await read(appleImageFormat, encryptedImage(128).subarray(0, length));
      expect(problems).toMatchObject([{ reason: 'corrupt' }]);
    }
  });

  test('of a CoreStorage volume nothing is concluded', async () => {
    const volume = Buffer.alloc(1024);
    volume.writeUInt32LE(0x00100001, 8);
    volume.writeUInt32LE(512, 48);
    volume.write('CS', 88, 'latin1');
    volume.writeUInt32LE(1, 90);
    expect(coreStorageFormat.recognises(headOf('x', volume))).toBe(true);
    expect(coreStorageFormat.recognises(headOf('x', volume.subarray(0, 500)))).toBe(false);
    const { facts } = await read(coreStorageFormat, volume);
    expect(facts).toMatchObject([{ state: 'opaque', mechanism: 'corestorage' }]);
  });
});
