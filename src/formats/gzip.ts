// Gzip files: one member, all concatenated parts of it unpacked as a stream (RFC 1952).
import { createGunzip } from 'node:zlib';

import { defineFormat, type Format } from './format.ts';
import { inflateStream } from './inflate-stream.ts';
import { openMember, presentMember } from './member-input.ts';

const hasExtra = 4;
const hasName = 8;

export const gzipFormat: Format = defineFormat({
  id: 'gzip',
  title: 'Gzip file',
  // ID1, ID2 and the only compression method that was ever defined.
  recognises: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8,
  async *read(input, context) {
    const name = nameInHeader(input.head) ?? nameWithoutSuffix(input.name);
    const open = (): AsyncIterable<Uint8Array> =>
      inflateStream(input.stream(), createGunzip({ chunkSize: 64 * 1024 }));
    const member = await openMember({ name, size: undefined, open }, context.maxBytesInMemory);
    try {
      yield { kind: 'member', member: { name, as: 'store', facts: [], ...presentMember(member) } };
    } finally {
      await member.close();
    }
  },
});

/** The original file name (RFC 1952, 2.3.1: ISO 8859-1, zero-terminated), without any folder. */
function nameInHeader(head: Uint8Array): string | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  const flags = bytes[3] ?? 0;
  if ((flags & hasName) === 0 || bytes.length < 12) return null;
  const start = (flags & hasExtra) === 0 ? 10 : 12 + bytes.readUInt16LE(10);
  const end = bytes.indexOf(0, start);
  if (end < 0 || end - start > 1024) return null;
  const name = bytes.subarray(start, end).toString('latin1').split(/[/\\]/).at(-1) ?? '';
  return name === '' ? null : name;
}

function nameWithoutSuffix(name: string): string {
  if (/\.t[ga]z$/i.test(name)) return `${name.slice(0, -4)}.tar`;
  return name.replace(/\.(?:gz|gzip|z)$/i, '') || name;
}
