// Images of BitLocker volumes, fixed and To Go: method, protectors, and whether protection is suspended. Source: libbde, BDE format.
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import {
  opensWithPassword,
  opensWithRecoveryKey,
  readProtectors,
  type Protectors,
} from './openers/bitlocker-open.ts';
import { openedUnread } from './openers/opened-parts.ts';
import { sealedFact } from './openers/sealed-fact.ts';
import { tryKeys, tryPasswords } from './openers/tries.ts';
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

export const bitlockerFormat: Format = defineFormat({
  id: 'bitlocker',
  title: 'BitLocker volume image',
  seals: 'bitlocker',
  recognises: ({ bytes }) => isFixed(bytes) || hasGuid(bytes, toGoGuidOffset),
  async *read(input, context): AsyncGenerator<Part> {
    const head = Buffer.from(input.head);
    if (head.length < 512) throw damaged();
    for (const offset of metadataOffsets(head)) {
      const metadata = await readMetadata(input, offset);
      if (metadata === null) continue;
      yield* describe(metadata, context);
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
  readonly protectors: Protectors;
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
  const method = header.readUInt16LE(blockHeaderBytes + 36);
  return { method, protectors: readProtectors(entries) };
}

async function* describe(
  { method, protectors }: Metadata,
  { passwords, keys = [] }: ReadContext,
): AsyncGenerator<Part> {
  const name = methods[method];
  const mechanism = name === undefined ? 'bitlocker-unknown' : 'bitlocker';
  if (method === 0 || protectors.hasClearKey) {
    const why =
      method === 0
        ? 'its metadata says that it is not encrypted'
        : 'protection is suspended: the key lies beside it in the clear';
    const evidence = `BitLocker volume, but ${why}`;
    const fact = { layer: 'file', state: 'openable', mechanism: 'bitlocker', evidence } as const;
    yield { kind: 'fact', fact };
    yield { kind: 'problem', problem: unreadKind('BitLocker volume that is open').problem };
    return;
  }
  const byKey = await tryKeys(
    keys.filter(({ unlocks }) => unlocks === 'bitlocker'),
    ({ bytes }) =>
      opensWithRecoveryKey(protectors, Buffer.from(bytes).toString('latin1')) ? true : null,
  );
  const tried = byKey.opened
    ? byKey
    : await tryPasswords(passwords, (text) => (opensWithPassword(protectors, text) ? true : null));
  if (tried.opened) {
    yield* openedUnread({ mechanism }, tried.opened.by, 'BitLocker volume');
    return;
  }
  const evidence = `the metadata of the BitLocker volume says ${name ?? `method 0x${method.toString(16)}, which is not known here`}`;
  yield { kind: 'fact', fact: sealedFact({ mechanism, evidence }, tried) };
}

function damaged(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'BitLocker volume: its metadata is damaged or cut off; check it with manage-bde -status',
  );
}
