// Zip archives: what each entry holds, what protects it, and what is left of a damaged archive.
import { readFileSync } from 'node:fs';

import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';

import { memoryInput } from '../../src/formats/memory-input.ts';
import { zipFormat } from '../../src/formats/zip.ts';
import {
  headOf,
  plainContext,
  streamedInput,
  unpack,
  withPassword,
  type Unpacked,
} from './unpack.ts';

const clients = 'Name,SSN\nJane Q. Sample,219-09-9999\n';
const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/formats/zip/${name}`, import.meta.url));
const read = (bytes: Uint8Array, context = plainContext): Promise<Unpacked> =>
  unpack(zipFormat, memoryInput('archive.zip', bytes), context);

async function makeZip(entries: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of Object.entries(entries)) {
    const reader =
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader, { level: name.endsWith('.stored') ? 0 : 6 });
  }
  return Buffer.from(await writer.close());
}

describe('encryption is told entry by entry', () => {
  test.each([
    ['aes256.zip', 'encrypted', 'zip-aes256'],
    ['aes128.zip', 'encrypted', 'zip-aes128'],
    ['zipcrypto.zip', 'weak', 'zipcrypto'],
  ])('%s is %s by %s and has no content without the password', async (file, state, mechanism) => {
    const { members } = await read(fixture(file), withPassword('not the password', true));
    expect(members).toMatchObject([
      { name: 'clients.csv', text: null, facts: [{ layer: 'file', state, mechanism }] },
    ]);
    expect(members[0]?.facts[0]?.evidence).toContain('name');
  });

  test.each(['aes256.zip', 'aes128.zip', 'zipcrypto.zip'])(
    '%s is read with a password lying beside it, and the evidence names the place only',
    async (file) => {
      const { members } = await read(fixture(file), withPassword('sesame1', true));
      expect(members[0]).toMatchObject({ text: clients, facts: [{ state: 'key-nearby' }] });
      expect(members[0]?.facts[0]?.evidence).toContain('passwords.txt beside it');
      expect(JSON.stringify(members[0]?.facts)).not.toContain('sesame1');
    },
  );

  test.each([{ encryptionStrength: 3 }, { zipCrypto: true }] as const)(
    'a large entry (%j) streams, also when it is left after its beginning',
    async (cipher) => {
      const rows = Array.from({ length: 200_000 }, (_, row) => `row ${row} ${row * 7919}\n`);
      const content = rows.join('');
      const writer = new ZipWriter(new Uint8ArrayWriter(), { password: 'sesame1', ...cipher });
      for (const name of ['a', 'b', 'c']) await writer.add(name, new TextReader(content));
      const input = memoryInput('x.zip', await writer.close());
      const context = withPassword('sesame1', true);
      for await (const part of zipFormat.read(input, context)) {
        const inner = part.kind === 'member' ? part.member.input : null;
        expect(Buffer.from(inner?.head ?? []).toString()).toBe(content.slice(0, 64 * 1024));
        if (part.kind !== 'member' || part.member.name === 'a') continue;
        const chunks: Buffer[] = [];
        for await (const chunk of inner?.stream() ?? []) {
          chunks.push(Buffer.from(chunk));
          if (part.member.name === 'b') break;
        }
        if (part.member.name === 'c') expect(Buffer.concat(chunks).toString()).toBe(content);
      }
    },
  );

  test('a password that the user gave makes it key-given', async () => {
    const { members } = await read(fixture('aes256.zip'), withPassword('sesame1', false));
    expect(members[0]).toMatchObject({ text: clients, facts: [{ state: 'key-given' }] });
  });

  test('a broken cipher stays one, whoever gave the password', async () => {
    const { members } = await read(fixture('zipcrypto.zip'), withPassword('sesame1', false));
    expect(members[0]?.facts).toMatchObject([{ state: 'key-given', isWeak: true }]);
  });

  test('a mixed archive has facts only where an entry is encrypted', async () => {
    const { members } = await read(fixture('mixed.zip'));
    expect(members.map(({ name, text, facts }) => [name, text, facts.length])).toEqual([
      ['clients.csv', null, 1],
      ['readme.txt', 'Nothing to see here.\n', 0],
    ]);
  });
});

describe('entries', () => {
  test('names are kept as stored, folders are passed over, odd names are no danger', async () => {
    const bytes = await makeZip({ 'a/b/Übersicht.txt': 'one', '../../evil.txt': 'two', 'c/': '' });
    const { members } = await read(bytes);
    expect(members.map(({ name, text }) => [name, text])).toEqual([
      ['a/b/Übersicht.txt', 'one'],
      ['../../evil.txt', 'two'],
    ]);
  });

  test('a member larger than its head streams, gives bytes at random and can be read twice', async () => {
    const content = Array.from({ length: 50_000 }, (_, row) => `row ${row}\n`).join('');
    const bytes = await makeZip({ 'long.txt': content, 'long.stored': content });
    let seen = 0;
    for await (const part of zipFormat.read(memoryInput('a.zip', bytes), plainContext)) {
      if (part.kind !== 'member' || part.member.input === null) continue;
      const { input } = part.member;
      expect(input.head.length).toBe(64 * 1024);
      expect(Buffer.from(await input.read(300_000, 100)).toString()).toBe(
        content.slice(300_000, 300_100),
      );
      for (const _ of [1, 2]) {
        const chunks: Buffer[] = [];
        for await (const chunk of input.stream()) chunks.push(Buffer.from(chunk));
        expect(Buffer.concat(chunks).toString()).toBe(content);
      }
      expect(Buffer.from(await input.bytes()).toString()).toBe(content);
      await expect(input.bytes(1000)).rejects.toMatchObject({ problem: { reason: 'too-large' } });
      seen += 1;
    }
    expect(seen).toBe(2);
  });

  test('an archive that can only be streamed is read from memory', async () => {
    const bytes = await makeZip({ 'a.txt': 'one' });
    const { members } = await unpack(zipFormat, streamedInput('inner.zip', bytes, 100));
    expect(members).toMatchObject([{ name: 'a.txt', text: 'one' }]);
  });

  test('an executable in front of the archive changes nothing', async () => {
    const bytes = Buffer.concat([
      Buffer.from('MZ\u0090\u0000 a program', 'latin1'),
      await makeZip({ 'clients.csv': clients }),
    ]);
    expect(zipFormat.recognises(headOf('setup.exe', bytes))).toBe(true);
    expect((await read(bytes)).members).toMatchObject([{ name: 'clients.csv', text: clients }]);
  });

  test('a compression method that is not unpacked here is named', async () => {
    const { members } = await read(fixture('lzma.zip'));
    expect(members).toMatchObject([{ text: null, problem: { reason: 'unsupported' } }]);
    expect(members[0]?.problem?.detail).toContain('LZMA');
  });

  test('an encrypted OpenDocument file says so, entry by entry and as a whole', async () => {
    const manifest = `<manifest:manifest xmlns:manifest="urn:x"><manifest:file-entry manifest:full-path="content.xml">
      <manifest:encryption-data><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/>
      </manifest:encryption-data></manifest:file-entry></manifest:manifest>`;
    const writer = new ZipWriter(new Uint8ArrayWriter());
    const mimetype = new TextReader('application/vnd.oasis.opendocument.text');
    await writer.add('mimetype', mimetype, {
      level: 0,
      extendedTimestamp: false,
      dataDescriptor: false,
    });
    await writer.add('content.xml', new TextReader('\u0001\u0002'));
    await writer.add('META-INF/manifest.xml', new TextReader(manifest));
    const { members, facts } = await read(await writer.close());
    expect(facts).toMatchObject([{ state: 'encrypted', mechanism: 'odf-aes256-cbc' }]);
    expect(members[1]).toMatchObject({ name: 'content.xml', text: null, facts });
    expect(members[0]?.text).toContain('opendocument');
  });
});

describe('an iWork document', () => {
  const parts = {
    'Index/Document.iwa': Buffer.alloc(96, 0xa5),
    'Data/notes.txt': clients,
    'Metadata/DocumentIdentifier': 'an identifier',
  };

  test('with a password has sealed archives, and what is not encrypted is read', async () => {
    const bytes = await makeZip({ ...parts, '.iwpv2': Buffer.alloc(104, 1), '.iwph': 'a hint' });
    const { facts, members } = await read(bytes);
    expect(facts).toMatchObject([{ state: 'encrypted', mechanism: 'iwork-aes128' }]);
    expect(members.filter(({ text }) => text === null).map(({ name }) => name)).toEqual([
      'Index/Document.iwa',
      '.iwpv2',
    ]);
    expect(members.find(({ name }) => name === 'Data/notes.txt')?.text).toBe(clients);
  });

  test('without a password is a package like any other', async () => {
    const { facts, members } = await read(await makeZip(parts));
    expect(facts).toEqual([]);
    expect(members.every(({ text }) => text !== null)).toBe(true);
  });
});

describe('damage', () => {
  test('a wrong checksum is told after the content', async () => {
    const bytes = await makeZip({ 'a.stored': 'The card of Jane Q. Sample', 'b.txt': 'fine' });
    bytes[bytes.indexOf('card')] = 0x43;
    const { members } = await read(bytes);
    expect(members[0]).toMatchObject({
      text: 'The Card of Jane Q. Sample',
      problem: { reason: 'corrupt' },
    });
    expect(members[1]).toMatchObject({ text: 'fine', problem: null });
  });

  test('a size that lies hides no text', async () => {
    const bytes = await makeZip({ 'a.txt': clients });
    const entry = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    bytes.writeUInt32LE(10, entry + 24);
    const { members } = await read(bytes);
    expect(members[0]).toMatchObject({ text: clients, problem: { reason: 'corrupt' } });
  });

  test.each([0.3, 0.6, 0.9])(
    'an archive cut off at %f gives the entries before the cut',
    async (share) => {
      const lines = (name: string): string => `${name} line\n`.repeat(2000);
      const bytes = await makeZip({
        'a.txt': lines('a'),
        'b.stored': lines('b'),
        'c.txt': lines('c'),
      });
      const { members, problems } = await read(bytes.subarray(0, Math.floor(bytes.length * share)));
      expect(members[0]).toMatchObject({ name: 'a.txt', text: lines('a') });
      expect(members.at(-1)?.problem ?? problems[0]).toMatchObject({ reason: 'corrupt' });
      expect(problems).toMatchObject([{ reason: 'corrupt', partial: true }]);
    },
  );

  test('an encrypted entry without its directory is still known to be encrypted', async () => {
    const { members } = await read(fixture('aes256.zip').subarray(0, 130));
    expect(members).toMatchObject([{ text: null, facts: [{ mechanism: 'zip-aes256' }] }]);
  });

  test('one byte changed anywhere never throws anything but a problem', async () => {
    const whole = await makeZip({ 'a.txt': clients, 'b.stored': clients });
    for (let at = 0; at < whole.length; at += 3) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const { members, problems } = await read(bytes);
      expect(members.length + problems.length).toBeGreaterThan(0);
    }
  });

  test('a file with a zip signature and nothing else is corrupt', async () => {
    const { problems } = await read(Buffer.from('PK\u0003\u0004 no more', 'latin1'));
    expect(problems).toMatchObject([{ reason: 'corrupt' }]);
  });

  test('a bomb is stopped and what came before was handed on', async () => {
    const bytes = await makeZip({ 'zeros.txt': new Uint8Array(130 * 1024 * 1024) });
    let total = 0;
    const problem = await (async () => {
      for await (const part of zipFormat.read(memoryInput('a.zip', bytes), plainContext)) {
        if (part.kind !== 'member' || part.member.input === null) continue;
        for await (const chunk of part.member.input.stream()) total += chunk.length;
      }
    })().catch((error: unknown) => error);
    expect(problem).toMatchObject({ problem: { reason: 'too-large' } });
    expect(total).toBeGreaterThan(90 * 1024 * 1024);
    expect(total).toBeLessThan(130 * 1024 * 1024);
  });

  test('entries that the directory points past are found by their own headers', async () => {
    const bytes = await makeZip({ 'a.txt': clients, 'b.txt': 'second' });
    const second = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    bytes.writeUInt32LE(7, second + 42);
    const { members, problems } = await read(bytes);
    expect(members.map(({ name, text }) => [name, text])).toEqual([
      ['a.txt', clients],
      ['b.txt', 'second'],
    ]);
    expect(problems).toEqual([]);
  });

  test('an entry that is found nowhere is a problem', async () => {
    const bytes = await makeZip({ 'a.txt': clients, 'b.txt': 'second' });
    bytes.write('xxxx', bytes.indexOf('PK\u0003\u0004', 4, 'latin1'), 'latin1');
    const { members, problems } = await read(bytes);
    expect(members).toMatchObject([{ name: 'a.txt', text: clients }]);
    expect(problems).toMatchObject([{ reason: 'corrupt', partial: true }]);
  });

  test('an entry that claims more bytes than the archive holds is a problem', async () => {
    const bytes = await makeZip({ 'a.stored': clients });
    const directory = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    bytes.writeUInt32LE(0x7fffffff, directory + 20);
    bytes.writeUInt32LE(0x7fffffff, directory + 24);
    const { members, problems } = await read(bytes);
    expect(members[0]?.text).toContain(clients);
    expect(problems).toMatchObject([{ reason: 'corrupt', partial: true }]);
    expect(problems[0]?.detail).toContain('more bytes than the archive holds');
  });

  test('a part of a split archive says how to join the parts', async () => {
    const whole = await makeZip({ 'a.txt': clients });
    const end = whole.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
    whole.writeUInt16LE(1, end + 4);
    whole.writeUInt16LE(1, end + 6);
    const all = await read(whole);
    expect(all.members).toMatchObject([{ name: 'a.txt', text: clients }]);
    expect(all.problems).toMatchObject([{ reason: 'unsupported', partial: true }]);
    const last = whole.subarray(20);
    expect(zipFormat.recognises(headOf('x.zip', last))).toBe(true);
    const { problems } = await read(last);
    expect(problems).toMatchObject([{ reason: 'unsupported' }]);
    expect(problems[0]?.detail).toContain('join the parts');
  });

  test('entries that share their bytes are read once', async () => {
    const bytes = await makeZip({ 'a.txt': clients, 'b.txt': clients });
    const second = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    bytes.writeUInt32LE(0, second + 42);
    const { members, problems } = await read(bytes);
    expect(members).toHaveLength(1);
    expect(problems).toMatchObject([{ reason: 'corrupt', partial: true }]);
  });
});
