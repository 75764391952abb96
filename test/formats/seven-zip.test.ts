// 7-Zip archives: encrypted whole, header and all, in part or not at all, and damaged ones.
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

import { assert, asyncProperty, constantFrom, nat, record } from '../properties.ts';
import { describe, expect, test } from 'vitest';

import { memoryInput } from '../../src/formats/memory-input.ts';
import { sevenZipFormat } from '../../src/formats/seven-zip.ts';
import { headOf, unpack, withPassword, type Unpacked } from './unpack.ts';

const clients = 'Name,SSN\nJane Q. Sample,219-09-9999\n';

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
      const { facts, members, problems } = await read(bytes);
      expect(members.length).toBeGreaterThan(0);
      for (const member of members) {
        expect(member).toMatchObject({
          text: null,
          problem: null,
          facts: [{ layer: 'file', state: 'encrypted', mechanism: '7z-aes256' }],
        });
        expect(member.facts[0]?.evidence).toContain('name and size can be read');
      }
      expect([facts, problems]).toEqual([[], []]);
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
    const [member] = (await read(bytes)).members;
    expect(member?.facts).toMatchObject([{ state: 'unknown', mechanism: '7z-unknown' }]);
    expect(member?.facts[0]?.evidence).toContain('06f10901');
  });

  test.each(['one-file-aes.7z', 'packed-header-aes.7z', 'stored-aes.7z', 'sealed-header.7z'])(
    '%s opens with its password and with no other',
    async (name) => {
      const bytes = fixture(name);
      const input = memoryInput(name, bytes);
      const opened = await unpack(sevenZipFormat, input, withPassword('pw', true));
      expect(opened.members.length).toBeGreaterThan(0);
      for (const member of opened.members) {
        expect(member.facts).toMatchObject([{ state: 'key-nearby', mechanism: '7z-aes256' }]);
        if (member.name === 'clients.csv') expect(member.text).toBe(clients);
        else expect(member.text).not.toBe('');
      }
      const shut = await unpack(sevenZipFormat, input, withPassword('pw2', true));
      const facts = [...shut.facts, ...shut.members.flatMap((member) => member.facts)];
      expect(facts.map(({ state }) => state)).not.toContain('key-nearby');
      expect(shut.members.every(({ text }) => text === null)).toBe(true);
    },
  );

  test('stretching that would take for ever is refused, and said so', async () => {
    const bytes = withHeader(fixture('one-file-aes.7z'), (header) => {
      const at = header.indexOf('06f10701', 0, 'hex');
      header[at + 5] = ((header[at + 5] ?? 0) & 0xc0) | 40;
    });
    const { members } = await unpack(
      sevenZipFormat,
      memoryInput('a.7z', bytes),
      withPassword('pw', true),
    );
    expect(members[0]?.facts).toMatchObject([{ state: 'encrypted', untried: true }]);
    expect(members[0]?.facts[0]?.evidence).toContain('2 to the power of 40 rounds');
  });
});

describe('archives that are not encrypted, or not whole', () => {
  test.each(['plain.7z', 'one-file.7z'])('%s is read', async (name) => {
    const { facts, members, problems } = await read(fixture(name));
    expect([facts, problems]).toEqual([[], []]);
    expect(members.find(({ name: own }) => own === 'clients.csv')?.text).toBe(clients);
    expect(members.every(({ text, facts: own }) => text !== '' && own.length === 0)).toBe(true);
  });

  test('of one with encrypted and clear files each is told apart', async () => {
    const { members } = await read(fixture('mixed.7z'));
    expect(members.map(({ text, facts }) => [text !== null, facts.length])).toEqual(
      expect.arrayContaining([
        [true, 0],
        [false, 1],
      ]),
    );
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
        const { facts, members, problems } = await read(
          withHeader(source, (header) => void (header[at % header.length] = byte)),
        );
        const told = members.map((one) => one.facts.length + (one.problem ? 1 : 0));
        expect(told.every((count) => count > 0)).toBe(true);
        expect(facts.length + problems.length).toBe(members.length > 0 ? 0 : 1);
      }),
      { numRuns: 300 },
    );
  });
});
