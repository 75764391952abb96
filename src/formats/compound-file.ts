// Compound files (MS-CFB), the container of legacy and encrypted Office documents: recognition and streams.
import { StoreProblem } from '../model/store.ts';
import type { Head } from './format.ts';

const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const entryBytes = 128;
const directorySectorOffset = 48;
const sectorShiftOffset = 30;

export interface CompoundFile {
  /** Paths of all streams and storages. */
  readonly paths: readonly string[];
  /** The stream of this name anywhere in the file; null where there is none. */
  stream(name: string): Buffer | null;
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return magic.equals(bytes.subarray(0, magic.length));
}

/** Whether a directory entry of this name begins at `at`: name in UTF-16, its length in bytes, the kind of entry. */
function isEntry(bytes: Buffer, at: number, name: string): boolean {
  if (at % entryBytes !== 0 || at + entryBytes > bytes.length) return false;
  const isNamed = bytes.readUInt16LE(at + 64) === (name.length + 1) * 2;
  return isNamed && [1, 2, 5].includes(bytes[at + 66] ?? 0);
}

/**
 * Which of the streams (or storages) the directory names first: those of the document itself come before those
 * of objects embedded in it. Null where it names none; undefined where the directory lies beyond the head.
 */
export function firstStream(head: Head, names: readonly string[]): string | null | undefined {
  if (!isCompoundFile(head.bytes) || head.bytes.length < 512) return null;
  const bytes = Buffer.from(head.bytes.buffer, head.bytes.byteOffset, head.bytes.length);
  let first: string | null = null;
  let firstAt = bytes.length;
  for (const name of names) {
    // Some writers put all names in capitals.
    for (const spelled of new Set([name, name.toUpperCase()])) {
      const stored = Buffer.from(`${spelled}\0`, 'utf16le');
      let at = bytes.indexOf(stored);
      while (at >= 0 && at < firstAt && !isEntry(bytes, at, name))
        at = bytes.indexOf(stored, at + 1);
      if (at < 0 || at >= firstAt) continue;
      first = name;
      firstAt = at;
    }
  }
  if (first !== null) return first;
  const sector = bytes.readUInt32LE(directorySectorOffset);
  const start = (sector + 1) * 2 ** (bytes.readUInt16LE(sectorShiftOffset) & 0x0f);
  return start + entryBytes * 4 <= bytes.length ? null : undefined;
}

/** @throws StoreProblem corrupt */
export async function openCompoundFile(bytes: Uint8Array): Promise<CompoundFile> {
  const { default: cfb } = await import('cfb');
  try {
    const container = cfb.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      type: 'buffer',
    });
    return {
      paths: container.FullPaths,
      stream(name) {
        const entry = cfb.find(container, name);
        // An entry without content is one whose sectors are not there.
        return entry?.content === undefined ? null : Buffer.from(entry.content as Uint8Array);
      },
    };
  } catch {
    throw new StoreProblem('corrupt', 'its compound file structure is damaged or cut off');
  }
}
