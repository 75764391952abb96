// KeePass databases of all generations: sealed, with the cipher that their header names.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { keepassFormat } from '../../src/formats/keepass.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { headOf, unpack, type Unpacked } from './unpack.ts';

const kdbx4 = readFileSync(new URL('../../fixtures/formats/keepass/clients.kdbx', import.meta.url));

const read = (bytes: Uint8Array): Promise<Unpacked> =>
  unpack(keepassFormat, memoryInput('clients.kdbx', bytes));

/** Header of KDBX 3: lengths of two bytes and no checksum. */
function kdbx3(cipher: string): Buffer {
  const field = (tag: number, value: Buffer): Buffer =>
    Buffer.concat([Buffer.from([tag, value.length, 0]), value]);
  return Buffer.concat([
    Buffer.from('03d9a29a67fb4bb501000300', 'hex'),
    field(2, Buffer.from(cipher, 'hex')),
    field(3, Buffer.alloc(4)),
    field(0, Buffer.from('\r\n\r\n')),
    Buffer.alloc(64, 0x5a),
  ]);
}

function kdb(flags: number): Buffer {
  const header = Buffer.alloc(200, 0x5a);
  header.write('03d9a29a65fb4bb5', 'hex');
  header.writeUInt32LE(flags, 8);
  return header;
}

describe('KeePass databases', () => {
  test.each([
    ['KDBX 4', kdbx4, 'AES-256'],
    ['KDBX 3', kdbx3('d6038a2b8b6f4cb5a524339a31dbb59a'), 'ChaCha20'],
    ['KeePass 1', kdb(3), 'AES-256'],
    ['KeePass 1', kdb(9), 'Twofish'],
  ])('%s is sealed by %s', async (version, bytes, cipher) => {
    expect(keepassFormat.recognises(headOf('x.bin', bytes))).toBe(true);
    const { facts, problems } = await read(bytes);
    expect(facts).toMatchObject([{ layer: 'file', state: 'encrypted', mechanism: 'keepass' }]);
    expect(facts[0]?.evidence).toContain(version);
    expect(facts[0]?.evidence).toContain(cipher);
    expect(problems).toEqual([]);
  });

  test.each([kdbx3('00'.repeat(16)), kdb(1)])('an unknown cipher is told', async (bytes) => {
    const { facts } = await read(bytes);
    expect(facts).toMatchObject([{ state: 'unknown', mechanism: 'keepass-unknown' }]);
  });
});

describe('bad input', () => {
  test('a header cut off or changed anywhere is corrupt', async () => {
    const headerBytes = kdbx4.indexOf('\r\n\r\n') + 4 + 32;
    for (let at = 8; at < headerBytes; at += 1) {
      const changed = Buffer.from(kdbx4);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      for (const bytes of [kdbx4.subarray(0, at), changed]) {
        const { facts, problems } = await read(bytes);
        // The version decides whether there is a checksum.
        if (facts.length > 0) expect([10, 11]).toContain(at);
        else expect(problems).toMatchObject([{ reason: 'corrupt' }]);
      }
    }
  });

  test('older headers cut off are corrupt', async () => {
    for (const bytes of [kdbx3('00'.repeat(16)).subarray(0, 20), kdb(3).subarray(0, 100)]) {
      expect((await read(bytes)).problems).toMatchObject([{ reason: 'corrupt' }]);
    }
  });
});
