// One entry of a zip archive: where its bytes lie, what protects it, and how it is unpacked.
import { createInflateRaw } from 'node:zlib';

import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { inflateStream, verifyContent } from './inflate-stream.ts';
import type { MemberSource } from './member-input.ts';

const localHeader = 0x04034b50;

/** An entry as a header tells it (APPNOTE 6.3.10, 4.3.7 and 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  /** Of the local header. */
  readonly offset: number;
  readonly packedSize: number;
  readonly size: number | undefined;
  readonly crc32: number | undefined;
  /** 0 = stored, 8 = deflated; the real method where the entry is AES-encrypted. */
  readonly method: number;
  readonly cipher: ZipCipher | null;
  readonly modifiedAt?: string;
  /** The packed bytes without encryption; absent where only a local header is left. */
  readonly decrypt?: (password: string) => AsyncIterable<Uint8Array>;
  /** True where the entry's own check lets the password pass (ZipCrypto lets 1 in 256 wrong ones pass). */
  readonly accepts?: (password: string) => Promise<boolean>;
}

export interface ZipCipher {
  readonly mechanism:
    | 'zip-aes128'
    | 'zip-aes192'
    | 'zip-aes256'
    | 'zipcrypto'
    | 'zip-strong-encryption';
  readonly title: string;
}

/** Reads the cipher from the general-purpose flags and the AES strength of extra field 0x9901 (1, 2, 3). */
export function cipherOf(flags: number, aesStrength: number | undefined): ZipCipher | null {
  if ((flags & 1) === 0) return null;
  if (aesStrength === 1) return { mechanism: 'zip-aes128', title: 'AES-128' };
  if (aesStrength === 2) return { mechanism: 'zip-aes192', title: 'AES-192' };
  if (aesStrength !== undefined) return { mechanism: 'zip-aes256', title: 'AES-256' };
  if ((flags & 0x40) !== 0) {
    return { mechanism: 'zip-strong-encryption', title: 'PKWARE strong encryption' };
  }
  return { mechanism: 'zipcrypto', title: 'ZipCrypto' };
}

/** The fact about an encrypted entry that no password opened. */
export function sealedFact(cipher: ZipCipher): ProtectionFact {
  const weak = cipher.mechanism === 'zipcrypto';
  const evidence = weak
    ? 'the entry is encrypted with ZipCrypto, which is broken by known plaintext'
    : `the entry is encrypted with ${cipher.title}`;
  return {
    layer: 'file',
    state: weak ? 'weak' : 'encrypted',
    mechanism: cipher.mechanism,
    evidence: `${evidence}; its name and size can be read without the password`,
    ...(cipher.mechanism === 'zip-strong-encryption' ? { untried: true } : {}),
  };
}

/** The source of an entry's content. `password` opens it where it is encrypted. */
export function entrySource(archive: Input, entry: ZipEntry, password?: string): MemberSource {
  const { name, size } = entry;
  const sealed = entry.cipher !== null;
  const packed = (): AsyncIterable<Uint8Array> =>
    sealed ? (entry.decrypt?.(password ?? '') ?? none()) : readPacked(archive, entry);
  const source: MemberSource = {
    name: name.split(/[/\\]/).at(-1) ?? name,
    size,
    open: () => verifyContent(unpack(packed(), entry.method), entry),
  };
  if (sealed || entry.method !== 0) return source;
  return { ...source, readAt: (offset, length) => readStored(archive, entry, offset, length) };
}

/** Names of the methods that are not unpacked here; null for those that are. */
export function foreignMethod(method: number): string | null {
  if (method === 0 || method === 8) return null;
  const names: Readonly<Record<number, string>> = {
    1: 'Shrink',
    6: 'Implode',
    9: 'Deflate64',
    12: 'bzip2',
    14: 'LZMA',
    93: 'Zstandard',
    95: 'XZ',
    98: 'PPMd',
  };
  return names[method] ?? `method ${method}`;
}

function unpack(packed: AsyncIterable<Uint8Array>, method: number): AsyncIterable<Uint8Array> {
  return method === 0 ? packed : inflateStream(packed, createInflateRaw({ chunkSize: 64 * 1024 }));
}

async function* none(): AsyncGenerator<Uint8Array> {}

async function* readPacked(archive: Input, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const start = await dataOffset(archive, entry);
  const end = start + entry.packedSize;
  for (let offset = start; offset < end;) {
    const chunk = await archive.read(offset, Math.min(256 * 1024, end - offset));
    if (chunk.length === 0) throw cutShort();
    offset += chunk.length;
    yield chunk;
  }
}

async function readStored(
  archive: Input,
  entry: ZipEntry,
  offset: number,
  length: number,
): Promise<Uint8Array> {
  const start = await dataOffset(archive, entry);
  const within = Math.max(0, Math.min(length, entry.packedSize - offset));
  return within === 0 ? new Uint8Array() : archive.read(start + offset, within);
}

export async function hasLocalHeader(archive: Input, { offset }: ZipEntry): Promise<boolean> {
  const header = Buffer.from(await archive.read(offset, 4));
  return header.length === 4 && header.readUInt32LE(0) === localHeader;
}

/** Where the data begins: behind the local header, whose own name and extra lengths count. */
async function dataOffset(archive: Input, entry: ZipEntry): Promise<number> {
  const header = Buffer.from(await archive.read(entry.offset, 30));
  if (header.length < 30 || header.readUInt32LE(0) !== localHeader) {
    throw new StoreProblem(
      'corrupt',
      'the archive points at a place that holds no entry; restore it from a backup and scan again',
    );
  }
  return entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

function cutShort(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'the archive is cut short; what is left was examined. Restore it from a backup and scan again',
  );
}
