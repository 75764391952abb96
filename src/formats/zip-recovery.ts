// The entries of a zip archive whose directory is lost: found by walking the local headers.
import type { Input } from '../model/store.ts';
import { cipherOf, type ZipEntry } from './zip-entry.ts';

const localHeader = Buffer.from('PK\u0003\u0004', 'latin1');
const directoryHeader = Buffer.from('PK\u0001\u0002', 'latin1');
const descriptor = Buffer.from('PK\u0007\u0008', 'latin1');
const windowBytes = 256 * 1024;

/** Files that still have a local header, in the order of the archive. */
export async function* recoverEntries(archive: Input): AsyncGenerator<ZipEntry> {
  const size = archive.size ?? archive.head.length;
  let offset = await find(archive, 0, [localHeader]);
  while (offset !== null) {
    const header = Buffer.from(await archive.read(offset, 30));
    if (header.length < 30) return;
    const nameLength = header.readUInt16LE(26);
    const extraLength = header.readUInt16LE(28);
    const tail = Buffer.from(await archive.read(offset + 30, nameLength + extraLength));
    const name = tail.subarray(0, nameLength).toString('utf8');
    const method = header.readUInt16LE(8);
    if (header.readUInt16LE(4) % 256 > 63 || method > 99 || name === '' || name.includes('\0')) {
      offset = await find(archive, offset + 4, [localHeader]);
      continue;
    }
    const start: number = offset + 30 + nameLength + extraLength;
    const flags = header.readUInt16LE(6);
    const known = (flags & 8) === 0;
    const packed = known ? header.readUInt32LE(18) : 0;
    const end: number | null = known
      ? start + packed
      : await find(archive, start, [localHeader, directoryHeader, descriptor]);
    if (!name.endsWith('/')) {
      const aes = aesExtra(tail.subarray(nameLength));
      yield {
        name,
        offset,
        packedSize: Math.max(0, Math.min(end ?? size, size) - start),
        size: known ? header.readUInt32LE(22) : undefined,
        crc32: known ? header.readUInt32LE(14) : undefined,
        method: aes?.method ?? method,
        cipher: cipherOf(flags, aes?.strength),
      };
    }
    offset = end === null ? null : await find(archive, Math.max(end, offset + 4), [localHeader]);
  }
}

/** Extra field 0x9901: version (2), 'AE', strength (1), method (2). */
function aesExtra(extra: Buffer): { strength: number; method: number } | undefined {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 0x9901 && at + 11 <= extra.length) {
      return { strength: extra.readUInt8(at + 8), method: extra.readUInt16LE(at + 9) };
    }
  }
  return undefined;
}

async function find(
  archive: Input,
  from: number,
  signatures: readonly Buffer[],
): Promise<number | null> {
  for (let at = from; ; at += windowBytes - 3) {
    const window = Buffer.from(await archive.read(at, windowBytes));
    const hits = signatures.map((signature) => window.indexOf(signature)).filter((hit) => hit >= 0);
    if (hits.length > 0) return at + Math.min(...hits);
    if (window.length < windowBytes) return null;
  }
}
