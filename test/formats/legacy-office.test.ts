// Word and PowerPoint 97-2003: which encryption their headers tell, and which passwords open it.
import cfb from 'cfb';
import { describe, expect, test } from 'vitest';

import type { Format } from '../../src/formats/format.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { powerpointLegacyFormat } from '../../src/formats/powerpoint-legacy.ts';
import { wordLegacyFormat } from '../../src/formats/word-legacy.ts';
import { headOf, unpack, withPassword } from './unpack.ts';

/** Encryption headers with the password 'river', made with msoffcrypto-tool; the salt is 0 to 15. */
const salt = '000102030405060708090a0b0c0d0e0f';
const rc4: Buffer = Buffer.from(
  `01000100${salt}fabd25fa33d076d3ec8f619cff802b010c22f244bb7c0d7c3a490b668bac7db3`,
  'hex',
);
const provider = Buffer.from('Microsoft Enhanced Cryptographic Provider v1.0\0', 'utf16le');

function cryptoApi(keyBits: number, algorithm = 0x6801): Buffer {
  const header = Buffer.alloc(32);
  [4, 0, algorithm, 0x8004, keyBits, 1, 0, 0].forEach((value, i) =>
    header.writeUInt32LE(value, i * 4),
  );
  const verifier =
    keyBits === 40
      ? 'efe809bce3254b0a4db5d5365604a21b140000002c325f1a1623181140a9bc91a7dbcc92fdfe5352'
      : 'e54204b72a7676d04a33e4b85d16ba4f14000000d22bd341562656963cc64e530998ac811ad9b523';
  return Buffer.concat([
    Buffer.from('0200020004000000', 'hex'),
    Buffer.from([header.length + provider.length, 0, 0, 0]),
    header,
    provider,
    Buffer.from(`10000000${salt}${verifier}`, 'hex'),
  ]);
}

function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const container = cfb.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    cfb.utils.cfb_add(container, name, content);
  return Buffer.from(cfb.write(container, { type: 'buffer' }) as Buffer);
}

function word(flags: number, table: Buffer = Buffer.alloc(64), version = 0x00c1): Buffer {
  const fib = Buffer.alloc(1024);
  fib.writeUInt16LE(0xa5ec, 0);
  fib.writeUInt16LE(version, 2);
  fib.writeUInt16LE(flags, 0x0a);
  fib.writeUInt32LE(table.length, 0x0e);
  const name = (flags & 0x0200) === 0 ? '0Table' : '1Table';
  return compoundFile({ WordDocument: fib, [name]: Buffer.concat([table, Buffer.alloc(100, 9)]) });
}

function powerpoint(session: Buffer | null, token = 0xf3d1c4df): Buffer {
  const user = Buffer.alloc(40);
  user.writeUInt32LE(token, 12);
  const container = Buffer.alloc(8);
  container.write('0f00142f', 'hex');
  container.writeUInt32LE(session?.length ?? 0, 4);
  const parts = session === null ? [] : [container, session];
  return compoundFile({
    'PowerPoint Document': Buffer.concat([Buffer.alloc(600, 1), ...parts, Buffer.alloc(40)]),
    'Current User': user,
  });
}

const sealed: readonly (readonly [string, Format, Buffer, string, string])[] = [
  ['a.doc', wordLegacyFormat, word(0x0300, rc4), 'weak', 'doc-rc4-40'],
  ['a.doc', wordLegacyFormat, word(0x0100, cryptoApi(40)), 'weak', 'doc-rc4-cryptoapi'],
  ['a.doc', wordLegacyFormat, word(0x0300, cryptoApi(128)), 'encrypted', 'doc-rc4-cryptoapi'],
  ['a.ppt', powerpointLegacyFormat, powerpoint(cryptoApi(40)), 'weak', 'ppt-rc4-cryptoapi'],
  ['a.ppt', powerpointLegacyFormat, powerpoint(cryptoApi(128)), 'encrypted', 'ppt-rc4-cryptoapi'],
];

describe.each(sealed)('%s %#', (...given) => {
  const [name, format, bytes, state, mechanism] = given;
  test(`is ${state} by ${mechanism}`, async () => {
    expect(format.recognises(headOf('renamed.bin', bytes))).toBe(true);
    const { facts, problems } = await unpack(format, memoryInput(name, bytes));
    expect(facts).toMatchObject([{ layer: 'file', state, mechanism }]);
    expect(problems).toEqual([]);
    const wrong = await unpack(format, memoryInput(name, bytes), withPassword('brook', true));
    expect(wrong.facts).toEqual(facts);
  });

  test.each([
    [true, 'key-nearby'],
    [false, 'key-given'],
  ])('with its password, nearby or not (%s), is opened, but not read', async (nearby, opened) => {
    const context = withPassword('river', nearby);
    const { facts, problems } = await unpack(format, memoryInput(name, bytes), context);
    expect(facts).toMatchObject([{ state: opened, mechanism }]);
    expect(problems).toMatchObject([{ reason: 'unsupported' }]);
    expect(JSON.stringify([facts, problems])).not.toContain('river');
  });

  test('cut off anywhere is sealed or damaged', async () => {
    for (let length = 512; length < bytes.length; length += 16) {
      const { facts, problems } = await unpack(
        format,
        memoryInput(name, bytes.subarray(0, length)),
      );
      expect(facts.length + problems.length).toBe(1);
    }
  });
});

describe('other encryption', () => {
  test.each([
    ['Word 97', 0x00c1, 0x8100],
    ['Word 95', 0x0068, 0x0100],
  ])('obfuscation by %s is weak', async (_, version, flags) => {
    const bytes = word(flags, Buffer.alloc(64), version);
    const { facts } = await unpack(wordLegacyFormat, memoryInput('a.doc', bytes));
    expect(facts).toMatchObject([{ state: 'weak', mechanism: 'doc-xor' }]);
  });

  test.each([
    ['version', Buffer.concat([Buffer.from('09000900', 'hex'), Buffer.alloc(60)]), 'version 9.9'],
    ['cipher', cryptoApi(128, 0x6610), 'cipher 0x6610'],
  ])('an unknown %s is told as unknown', async (_, header, what) => {
    for (const [format, bytes] of [
      [wordLegacyFormat, word(0x0100, header)],
      [powerpointLegacyFormat, powerpoint(header)],
    ] as const) {
      const { facts } = await unpack(format, memoryInput('a', bytes));
      expect(facts).toMatchObject([{ state: 'unknown', mechanism: `${format.id}-unknown` }]);
      expect(facts[0]?.evidence).toContain(what);
    }
  });

  test('rights management is told, whatever placeholder lies beside it', async () => {
    const bytes = compoundFile({
      WordDocument: Buffer.alloc(64),
      '\tDRMContent': Buffer.alloc(64),
    });
    const { facts } = await unpack(wordLegacyFormat, memoryInput('a.doc', bytes));
    expect(facts).toMatchObject([{ state: 'encrypted', mechanism: 'office-irm' }]);
  });
});

describe('what is not encrypted, or contradicts itself', () => {
  test.each([
    [wordLegacyFormat, word(0x0200), 'legacy Word document'],
    [powerpointLegacyFormat, powerpoint(null, 0xe391c05f), 'legacy PowerPoint presentation'],
  ])('%# cannot be read yet', async (format, bytes, kind) => {
    const { facts, problems } = await unpack(format, memoryInput('a', bytes));
    expect([facts, problems]).toMatchObject([[], [{ reason: 'unsupported' }]]);
    expect(problems[0]?.detail.startsWith(`${kind}: this kind of file cannot`)).toBe(true);
  });

  test.each([
    ['a table stream without a header', wordLegacyFormat, word(0x0100, Buffer.alloc(10))],
    ['a key of 7 bits', wordLegacyFormat, word(0x0100, cryptoApi(7))],
    [
      'a document stream of a few bytes',
      wordLegacyFormat,
      compoundFile({ WordDocument: rc4.subarray(0, 20) }),
    ],
    ['a mark without a session', powerpointLegacyFormat, powerpoint(null)],
  ])('%s is corrupt', async (_, format, bytes) => {
    const { facts, problems } = await unpack(format, memoryInput('a', bytes));
    expect([facts, problems]).toMatchObject([[], [{ reason: 'corrupt' }]]);
  });

  test('other compound files are left to others', () => {
    const workbook = headOf('a.doc', compoundFile({ Workbook: Buffer.alloc(64) }));
    expect(wordLegacyFormat.recognises(workbook)).toBe(false);
    expect(powerpointLegacyFormat.recognises(workbook)).toBe(false);
    expect(wordLegacyFormat.recognises(headOf('a.doc', Buffer.from('a letter')))).toBe(false);
  });
});
