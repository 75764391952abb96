// Images of BitLocker volumes, fixed and To Go: method, protectors, and whether protection is suspended. Source: libbde, BDE format.
import type { Part } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { unreadKind } from './unread-kind.ts';

const signature = '-FVE-FS-';
/** 4967D63B-2E29-4AD8-8399-F6A339E3D001, as stored. */
const guid = Buffer.from('3bd66749292ed84a8399f6a339e3d001', 'hex');
const fixedGuidOffset = 160;
const toGoGuidOffset = 424;

const methods: Readonly<Record<number, string>> = {
  0x8000: 'AES-128 in CBC mode with diffuser',
  0x8001: 'AES-256 in CBC mode with diffuser',
  0x8002: 'AES-128 in CBC mode',
  0x8003: 'AES-256 in CBC mode',
  0x8004: 'AES-128 in XTS mode',
  0x8005: 'AES-256 in XTS mode',
};

const blockHeaderBytes = 64;
const metadataHeaderBytes = 48;
const maxMetadataBytes = 1024 * 1024;
const masterKeyEntry = 2;
const masterKeyValue = 8;
const clearKey = 0x0000;

export const bitlockerFormat: Format = defineFormat({
  id: 'bitlocker',
  title: 'BitLocker volume image',
  recognises: ({ bytes }) => isFixed(bytes) || hasGuid(bytes, toGoGuidOffset),
  async *read(input): AsyncGenerator<Part> {
    const head = Buffer.from(input.head);
    if (head.length < 512) throw damaged();
    for (const offset of metadataOffsets(head)) {
      const metadata = await readMetadata(input, offset);
      if (metadata === null) continue;
      yield* describe(metadata);
      return;
    }
    throw damaged();
  },
});

function isFixed(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(3, 11)).toString('latin1') === signature;
}

function hasGuid(bytes: Uint8Array, offset: number): boolean {
  return guid.equals(bytes.subarray(offset, offset + guid.length));
}

/** Places of the three copies of the metadata; one cluster number in the first version, of Windows Vista. */
function metadataOffsets(head: Buffer): number[] {
  const first = isFixed(head) ? fixedGuidOffset : toGoGuidOffset;
  if (!hasGuid(head, first)) {
    const clusterBytes = head.readUInt16LE(11) * head.readUInt8(13);
    return [Number(head.readBigUInt64LE(56)) * clusterBytes];
  }
  return [16, 24, 32].map((at) => Number(head.readBigUInt64LE(first + at)));
}

interface Metadata {
  readonly method: number;
  /** True where a master key is protected by a key that lies beside it. */
  readonly hasClearKey: boolean;
}

/** Null where no whole block of metadata lies at `offset`. */
async function readMetadata(input: Input, offset: number): Promise<Metadata | null> {
  const start = blockHeaderBytes + metadataHeaderBytes;
  if (offset < 512 || !Number.isSafeInteger(offset)) return null;
  const header = Buffer.from(await input.read(offset, start));
  if (header.length < start || header.toString('latin1', 0, 8) !== signature) return null;
  const size = header.readUInt32LE(blockHeaderBytes);
  if (size < metadataHeaderBytes || size > maxMetadataBytes) return null;
  const length = size - metadataHeaderBytes;
  const entries = Buffer.from(await input.read(offset + start, length));
  if (entries.length < length) return null;
  return { method: header.readUInt16LE(blockHeaderBytes + 36), hasClearKey: findClearKey(entries) };
}

/** Entries of size, type, type of value, version (two bytes each) and value. */
function findClearKey(entries: Buffer): boolean {
  for (let at = 0; at + 8 <= entries.length;) {
    const size = entries.readUInt16LE(at);
    if (size < 8) return false;
    const isMasterKey =
      entries.readUInt16LE(at + 2) === masterKeyEntry &&
      entries.readUInt16LE(at + 4) === masterKeyValue;
    // The value: identifier (16), time (8), unknown (2), kind of protection (2).
    if (isMasterKey && size >= 36 && at + 36 <= entries.length) {
      if (entries.readUInt16LE(at + 34) === clearKey) return true;
    }
    at += size;
  }
  return false;
}

function* describe({ method, hasClearKey }: Metadata): Generator<Part> {
  const layer = 'file';
  const name = methods[method];
  if (method === 0 || hasClearKey) {
    const why =
      method === 0
        ? 'its metadata says that it is not encrypted'
        : 'protection is suspended: the key lies beside it in the clear';
    const fact: ProtectionFact = {
      layer,
      state: 'openable',
      mechanism: 'bitlocker',
      evidence: `BitLocker volume, but ${why}`,
    };
    yield { kind: 'fact', fact };
    yield { kind: 'problem', problem: unreadKind('BitLocker volume that is open').problem };
    return;
  }
  const fact: ProtectionFact = {
    layer,
    state: 'encrypted',
    mechanism: name === undefined ? 'bitlocker-unknown' : 'bitlocker',
    evidence: `the metadata of the BitLocker volume says ${name ?? `method 0x${method.toString(16)}, which is not known here`}`,
  };
  yield { kind: 'fact', fact };
}

function damaged(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'BitLocker volume: its metadata is damaged or cut off; check it with manage-bde -status',
  );
}
