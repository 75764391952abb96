// Gzip files: named, unpacked as a stream, and what is left of a damaged one.
import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { gzipFormat } from '../../src/formats/gzip.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { headOf, streamedInput, unpack } from './unpack.ts';

const clients = 'Name,SSN\nJane Q. Sample,219-09-9999\n';

describe('the member', () => {
  test.each([
    ['clients.csv.gz', 'clients.csv'],
    ['backup.tgz', 'backup.tar'],
    ['NOTES.GZ', 'NOTES'],
    ['archive', 'archive'],
  ])('of %s is called %s', async (name, inner) => {
    const { members } = await unpack(gzipFormat, memoryInput(name, gzipSync(clients)));
    expect(members).toMatchObject([{ name: inner, as: 'store', text: clients }]);
  });

  test('takes the name in the header, without its folder', async () => {
    const plain = gzipSync(clients);
    const named = Buffer.concat([
      plain.subarray(0, 3),
      Buffer.from([8]),
      plain.subarray(4, 10),
      Buffer.from('../payroll/march.csv\0', 'latin1'),
      plain.subarray(10),
    ]);
    const { members } = await unpack(gzipFormat, memoryInput('x.gz', named));
    expect(members).toMatchObject([{ name: 'march.csv', text: clients }]);
  });

  test('goes on through concatenated parts, in chunks of any size', async () => {
    const bytes = Buffer.concat([gzipSync('first\n'), gzipSync('second\n'), gzipSync('third\n')]);
    for (const chunkBytes of [1, 7, 1000]) {
      const { members } = await unpack(gzipFormat, streamedInput('x.gz', bytes, chunkBytes));
      expect(members).toMatchObject([{ text: 'first\nsecond\nthird\n', problem: null }]);
    }
  });
});

describe('damage', () => {
  test('a file that is cut short gives what came before and says so', async () => {
    const content = Array.from({ length: 30_000 }, (_, row) => `row ${row * 7919}\n`).join('');
    const bytes = gzipSync(content);
    const input = memoryInput('x.gz', bytes.subarray(0, bytes.length / 2));
    const { members } = await unpack(gzipFormat, input);
    expect(members[0]?.problem).toMatchObject({ reason: 'corrupt' });
    expect(members[0]?.text?.length).toBeGreaterThan(content.length / 4);
    expect(content.startsWith(members[0]?.text ?? 'x')).toBe(true);
  });

  test('a changed byte is corrupt and never more than that', async () => {
    const whole = gzipSync(clients);
    for (let at = 10; at < whole.length; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const { members } = await unpack(gzipFormat, memoryInput('x.gz', bytes));
      expect(members[0]?.problem).toMatchObject({ reason: 'corrupt' });
    }
  });

  test('a file of which nothing can be unpacked is a problem at once', async () => {
    const bytes = Buffer.concat([gzipSync('').subarray(0, 10), Buffer.alloc(100, 0xff)]);
    const { members } = await unpack(gzipFormat, memoryInput('x.gz', bytes));
    expect(members).toMatchObject([{ text: null, problem: { reason: 'corrupt' } }]);
  });

  test('a bomb is stopped', async () => {
    const bytes = gzipSync(Buffer.alloc(130 * 1024 * 1024));
    const { members } = await unpack(gzipFormat, memoryInput('x.gz', bytes));
    expect(members[0]?.problem).toMatchObject({ reason: 'too-large' });
  });
});

test('only the signature and the one method make a gzip file', () => {
  expect(gzipFormat.recognises(headOf('x', gzipSync('')))).toBe(true);
  expect(gzipFormat.recognises(headOf('x.gz', Buffer.from('\u001f\u008b\u0000', 'latin1')))).toBe(
    false,
  );
  expect(gzipFormat.recognises(headOf('x.gz', Buffer.from('plain text')))).toBe(false);
});
