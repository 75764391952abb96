// Tar archives: the four dialects, what is passed over, and what is left of a damaged one.
import { readFileSync } from 'node:fs';

import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';

import { memoryInput } from '../../src/formats/memory-input.ts';
import { tarFormat } from '../../src/formats/tar.ts';
import { headOf, plainContext, streamedInput, unpack } from './unpack.ts';

const clients = 'Name,SSN\nJane Q. Sample,219-09-9999\n';
const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/formats/tar/${name}`, import.meta.url));

async function makeTar(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of Object.entries(entries)) archive.entry({ name }, content);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

describe('dialects', () => {
  test.each(['gnu.tar', 'pax.tar'])('%s: long names whole, links passed over', async (file) => {
    const { members, problems } = await unpack(tarFormat, memoryInput(file, fixture(file)));
    expect(members.map(({ text }) => text)).toEqual([clients, clients]);
    expect(members[1]?.name.length).toBeGreaterThan(200);
    expect(members[1]?.name).toMatch(/^folder-.*\/a-very-long-name-.*\.csv$/);
    expect(problems).toEqual([]);
  });

  test('ustar in chunks that cut across headers', async () => {
    for (const chunkBytes of [100, 511, 513]) {
      const input = streamedInput('u.tar', fixture('ustar.tar'), chunkBytes);
      const { members } = await unpack(tarFormat, input);
      expect(members.map(({ name, text }) => [name, text])).toEqual([
        ['clients.csv', clients],
        ['readme.txt', 'Nothing to see here.\n'],
      ]);
    }
  });

  test('a sparse file is named as not unpacked and the rest is read', async () => {
    const { members, problems } = await unpack(
      tarFormat,
      memoryInput('s.tar', fixture('sparse.tar')),
    );
    expect(members).toMatchObject([{ name: 'clients.csv', text: clients }]);
    expect(problems).toMatchObject([{ reason: 'unsupported', partial: true }]);
  });

  test('is recognised by its checksum, not by its name', () => {
    expect(tarFormat.recognises(headOf('x', fixture('ustar.tar')))).toBe(true);
    expect(tarFormat.recognises(headOf('x.tar', Buffer.alloc(1024, 65)))).toBe(false);
    expect(tarFormat.recognises(headOf('x.tar', Buffer.alloc(1024)))).toBe(false);
  });
});

describe('members', () => {
  test('one that nobody reads, or reads only in part, does not disturb the next', async () => {
    const bytes = await makeTar({ a: 'a'.repeat(300_000), b: 'b'.repeat(300_000), c: 'the end' });
    const last: string[] = [];
    for await (const part of tarFormat.read(streamedInput('x.tar', bytes, 1000), plainContext)) {
      if (part.kind !== 'member' || part.member.input === null) continue;
      const { input, name } = { input: part.member.input, name: part.member.name };
      if (name === 'b') for await (const chunk of input.stream()) if (chunk.length > 0) break;
      if (name === 'c') last.push(Buffer.from(await input.bytes()).toString());
    }
    expect(last).toEqual(['the end']);
  });

  test('one can be read twice, though the archive only streams', async () => {
    const content = Array.from({ length: 20_000 }, (_, row) => `row ${row}\n`).join('');
    const bytes = await makeTar({ 'a.txt': content, 'b.txt': content });
    for await (const part of tarFormat.read(streamedInput('x.tar', bytes, 4000), plainContext)) {
      if (part.kind !== 'member' || part.member.input === null) continue;
      for (const _ of [1, 2]) {
        const chunks: Buffer[] = [];
        for await (const chunk of part.member.input.stream()) chunks.push(Buffer.from(chunk));
        expect(Buffer.concat(chunks).toString()).toBe(content);
      }
    }
  });
});

describe('damage', () => {
  test('a cut inside a member gives what is left of it', async () => {
    const bytes = await makeTar({ 'a.txt': clients, 'b.txt': 'b'.repeat(5000) });
    const { members } = await unpack(tarFormat, memoryInput('x.tar', bytes.subarray(0, 3000)));
    expect(members[0]).toMatchObject({ text: clients, problem: null });
    expect(members[1]).toMatchObject({ text: 'b'.repeat(1464), problem: { reason: 'corrupt' } });
  });

  test('a damaged header ends the archive with a problem', async () => {
    const bytes = await makeTar({ 'a.txt': clients, 'b.txt': clients });
    bytes[1030] = 0xff;
    const { members, problems } = await unpack(tarFormat, memoryInput('x.tar', bytes));
    expect(members).toMatchObject([{ name: 'a.txt', text: clients }]);
    expect(problems).toMatchObject([{ reason: 'corrupt', partial: true }]);
  });
});
