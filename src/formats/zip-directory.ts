// The entries of a zip archive by its central directory, read by zip.js at random: the archive is never held whole.
import type { FileEntry } from '@zip.js/zip.js';

import { StoreProblem, type Input } from '../model/store.ts';
import { cipherOf, type ZipEntry } from './zip-entry.ts';

/** Files of the archive in directory order. @throws what zip.js says of a directory that it cannot follow */
export async function* listEntries(archive: Input, size: number): AsyncGenerator<ZipEntry> {
  const { ZipReader, Reader, configure } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  class InputReader extends Reader<Input> {
    override size: number = size;
    override readUint8Array(offset: number, length: number): Promise<Uint8Array> {
      return archive.read(offset, Math.max(0, Math.min(length, size - offset)));
    }
  }
  const reader = new ZipReader(new InputReader(archive), {
    strictness: 'tolerant',
    filenameValidation: 'tolerant',
  });
  for await (const entry of reader.getEntriesGenerator()) {
    if (!entry.directory) yield describeEntry(entry);
  }
}

function describeEntry(entry: FileEntry): ZipEntry {
  const aes = entry.extraFieldAES;
  const cipher = cipherOf(entry.rawBitFlag ?? 0, aes?.strength);
  const isAe2 = aes !== undefined && aes.vendorVersion === 2;
  const described: ZipEntry = {
    name: entry.filename,
    offset: entry.offset,
    packedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    // AE-2 leaves the checksum out.
    crc32: isAe2 || entry.crc32 === undefined ? undefined : entry.crc32 >>> 0,
    method: entry.compressionMethod,
    cipher,
    ...modified(entry.lastModDate),
  };
  if (cipher === null || cipher.mechanism === 'zip-strong-encryption') return described;
  return {
    ...described,
    decrypt: (password) => decryptEntry(entry, password),
    accepts: (password) => acceptsPassword(entry, password),
  };
}

function modified(date: Date): { modifiedAt?: string } {
  return Number.isNaN(date.getTime()) ? {} : { modifiedAt: date.toISOString() };
}

async function acceptsPassword(entry: FileEntry, password: string): Promise<boolean> {
  try {
    await entry.getData(new WritableStream(), { password, checkPasswordOnly: true });
    return true;
  } catch (error) {
    if (error instanceof StoreProblem) throw error;
    return false;
  }
}

/** The entry's packed bytes without encryption; those before an error come out before it. */
async function* decryptEntry(entry: FileEntry, password: string): AsyncGenerator<Uint8Array> {
  const waiting: Uint8Array[] = [];
  const giveUp = new AbortController();
  let state: 'running' | 'done' | 'failed' = 'running';
  let wakeReader = (): void => {};
  let wakeWriter = (): void => {};
  const writable = new WritableStream<Uint8Array>({
    write(chunk) {
      waiting.push(chunk);
      wakeReader();
      return new Promise((resolve) => (wakeWriter = resolve));
    },
  });
  const settle = (outcome: 'done' | 'failed'): void => {
    state = outcome;
    wakeReader();
  };
  entry
    .getData(writable, { password, passThrough: 'compressed', signal: giveUp.signal })
    .then(() => settle('done'))
    .catch(() => settle('failed'));
  try {
    for (;;) {
      for (let chunk = waiting.shift(); chunk !== undefined; chunk = waiting.shift()) {
        yield chunk;
        wakeWriter();
      }
      if (state !== 'running') break;
      await new Promise<void>((resolve) => (wakeReader = resolve));
    }
    if (state === 'failed') throw failedDecryption();
  } finally {
    giveUp.abort();
    wakeWriter();
  }
}

function failedDecryption(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'the encrypted entry fails its own check: it is damaged or was changed. Restore the archive from a backup and scan again',
  );
}
