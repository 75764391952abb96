// RAR archives of both generations, built here by their specifications: no free tool writes them.
import { crc32 } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { memoryInput } from '../../src/formats/memory-input.ts';
import { rarFormat } from '../../src/formats/rar.ts';
import { headOf, unpack, type Unpacked } from './unpack.ts';

const read = (bytes: Uint8Array): Promise<Unpacked> =>
  unpack(rarFormat, memoryInput('a.rar', bytes));

const u16 = (value: number): Buffer => Buffer.from([value & 0xff, value >> 8]);
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

const packed = Buffer.alloc(32, 0xa5);

function block4(type: number, flags: number, fields: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from([type]), u16(flags), u16(7 + fields.length), fields]);
  return Buffer.concat([u16(crc32(body) & 0xffff), body]);
}

function file4(flags: number, version = 29, type = 0x74, name = 'letter.txt'): Buffer {
  const data = (flags & 0xe0) === 0xe0 ? Buffer.alloc(0) : packed;
  const fields = Buffer.concat([
    u32(data.length),
    u32(data.length),
    Buffer.from([3]),
    u32(0x1234),
    u32(0),
    Buffer.from([version, 0x33]),
    u16(name.length),
    u32(0o100644),
    (flags & 0x100) === 0 ? Buffer.alloc(0) : Buffer.alloc(8),
    Buffer.from(name),
    (flags & 0x400) === 0 ? Buffer.alloc(0) : Buffer.alloc(8, 7),
  ]);
  return Buffer.concat([block4(type, flags | 0x8000, fields), data]);
}

function rar4(blocks: readonly Buffer[], mainFlags = 0): Buffer {
  const main = block4(0x73, mainFlags, Buffer.alloc(6));
  const end = (mainFlags & 0x80) === 0 ? block4(0x7b, 0x4000) : Buffer.alloc(0);
  return Buffer.concat([Buffer.from('Rar!\u001a\u0007\0', 'latin1'), main, ...blocks, end]);
}

function number(value: number): Buffer {
  const bytes = [];
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  return Buffer.from([...bytes, left]);
}

interface Block5 {
  readonly fields?: Buffer;
  readonly extra?: Buffer;
  readonly data?: Buffer;
}

function block5(type: number, { fields, extra, data }: Block5 = {}): Buffer {
  const flags = (extra === undefined ? 0 : 1) + (data === undefined ? 0 : 2);
  const body = Buffer.concat([
    number(type),
    number(flags),
    extra === undefined ? Buffer.alloc(0) : number(extra.length),
    data === undefined ? Buffer.alloc(0) : number(data.length),
    fields ?? Buffer.alloc(0),
    extra ?? Buffer.alloc(0),
  ]);
  const sized = Buffer.concat([number(body.length), body]);
  return Buffer.concat([u32(crc32(sized)), sized, data ?? Buffer.alloc(0)]);
}

function record(type: number, content: Buffer): Buffer {
  const body = Buffer.concat([number(type), content]);
  return Buffer.concat([number(body.length), body]);
}

const times = record(3, Buffer.from([2, 0, 0, 0, 0, 0, 0, 0, 0]));
const sealedBy = (version: number): Buffer =>
  record(1, Buffer.concat([number(version), number(1), Buffer.alloc(45, 9)]));

function file5(extra: Buffer = times, flags = 4, type = 2, name = 'letter.txt'): Buffer {
  const fields = Buffer.concat([
    number(flags),
    number(300),
    number(0o100644),
    (flags & 4) === 0 ? Buffer.alloc(0) : u32(1),
    number(0),
    number(1),
    number(name.length),
    Buffer.from(name),
  ]);
  return block5(type, { fields, extra, data: packed });
}

function rar5(...blocks: readonly Buffer[]): Buffer {
  const signature = Buffer.from('Rar!\u001a\u0007\u0001\0', 'latin1');
  return Buffer.concat([signature, ...blocks]);
}

const main5 = block5(1, { fields: number(0) });
const end5 = block5(5, { fields: number(0) });
const sealedHeaders = block5(4, {
  fields: Buffer.concat([number(0), number(1), Buffer.alloc(29, 3)]),
});

const whole = {
  'version 4, every file': rar4([file4(0x0004 | 0x400), file4(0xe0), file4(0x0104)]),
  'version 5, every file': rar5(
    main5,
    file5(Buffer.concat([times, sealedBy(0)])),
    file5(times, 1, 2, 'folder'),
    end5,
  ),
};
const headers = {
  'version 4, headers too': rar4([packed], 0x80),
  'version 5, headers too': rar5(sealedHeaders, packed),
};

describe('encrypted archives', () => {
  test.each(Object.entries(whole))('%s: names stay readable', async (title, bytes) => {
    expect(rarFormat.recognises(headOf('x.bin', bytes))).toBe(true);
    const { facts, problems } = await read(bytes);
    const mechanism = title.startsWith('version 4') ? 'rar4-aes128' : 'rar5-aes256';
    expect(facts).toMatchObject([{ layer: 'file', state: 'encrypted', mechanism }]);
    expect(facts[0]?.evidence).toContain('names and sizes can be read');
    expect(problems).toEqual([]);
  });

  test.each(Object.entries(headers))('%s: not even names', async (title, bytes) => {
    const { facts, problems } = await read(bytes);
    const mechanism = title.startsWith('version 4') ? 'rar4-aes128' : 'rar5-aes256';
    expect(facts).toMatchObject([{ state: 'encrypted', mechanism }]);
    expect(facts[0]?.evidence).toContain('not even the names');
    expect(problems).toEqual([]);
  });

  test('the cipher of RAR 2 is weak', async () => {
    const { facts } = await read(rar4([file4(0x04, 20), file4(0x04, 29)]));
    expect(facts).toMatchObject([{ state: 'weak', mechanism: 'rar2-cipher' }]);
  });

  test.each([
    ['of a file', rar5(main5, file5(sealedBy(7)), end5)],
    ['of the headers', rar5(block5(4, { fields: Buffer.from([7, 0, 0]) }))],
  ])('an unknown cipher %s is told as such', async (_, bytes) => {
    const { facts } = await read(bytes);
    expect(facts).toMatchObject([{ state: 'unknown', mechanism: 'rar5-unknown' }]);
    expect(facts[0]?.evidence).toContain('unknown cipher (version 7)');
  });

  test.each([
    ['4', rar4([file4(0, 29, 0x7a, 'CMT'), file4(0x04)])],
    ['5', rar5(main5, file5(times, 4, 3, 'CMT'), file5(sealedBy(0)), end5)],
  ])('a readable comment in an archive of version %s is told', async (_, bytes) => {
    expect((await read(bytes)).facts[0]?.evidence).toContain('comment');
  });
});

describe('archives that are not encrypted, or in part', () => {
  test.each([
    ['4', rar4([file4(0), file4(0)])],
    ['5', rar5(main5, file5(), end5)],
  ])('one of version %s cannot be read yet', async (_, bytes) => {
    const { facts, problems } = await read(bytes);
    expect([facts, problems]).toMatchObject([[], [{ reason: 'unsupported' }]]);
    expect(problems[0]?.detail).toMatch(/^RAR archive: this kind of file cannot be read here/);
  });

  test.each([
    ['4', rar4([file4(0x04), file4(0)])],
    ['5', rar5(main5, file5(sealedBy(0)), file5(), end5)],
  ])('a mixed one of version %s is never taken for sealed', async (_, bytes) => {
    const { facts, problems } = await read(bytes);
    expect([facts, problems]).toMatchObject([[], [{ reason: 'unsupported' }]]);
    expect(problems[0]?.detail).toContain('1 of its 2 files');
  });
});

describe('bad input', () => {
  test.each([
    // An archive of version 4 need not have an end block: cut between two files it looks whole.
    ['version 4, every file', 3],
    ['version 5, every file', 0],
  ] as const)('%s, cut off anywhere', async (title, most) => {
    const bytes = whole[title];
    let sealed = 0;
    for (let length = 8; length < bytes.length; length += 1) {
      const { facts, problems } = await read(bytes.subarray(0, length));
      expect(facts.length + problems.length).toBe(1);
      sealed += facts.length;
    }
    expect(sealed).toBeLessThanOrEqual(most);
  });

  test.each([...Object.entries(whole), ...Object.entries(headers)])(
    '%s, with any byte changed',
    async (_, bytes) => {
      for (let at = 8; at < bytes.length; at += 1) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 0xff;
        const { facts, problems } = await read(changed);
        expect(facts.length + problems.length).toBe(1);
      }
    },
  );

  test('sizes beyond any file are corrupt', async () => {
    const huge = block5(2, { fields: Buffer.alloc(20), data: Buffer.alloc(0) });
    const forged = Buffer.from(huge);
    // The data size, made into a number of nine bytes.
    const body = Buffer.concat([
      number(2),
      number(2),
      Buffer.from('ffffffffffffffffff01', 'hex'),
      Buffer.alloc(20),
    ]);
    const sized = Buffer.concat([number(body.length), body]);
    const bytes = rar5(main5, Buffer.concat([u32(crc32(sized)), sized]), forged);
    expect((await read(bytes)).problems).toMatchObject([{ reason: 'corrupt' }]);
  });
});
