// Whether a password or recovery key opens a BitLocker volume: it must decrypt the volume's master key. Source: libbde, BDE format.
import { createDecipheriv, createHash, hash } from 'node:crypto';

/** One protector of the master key that asks for something a person can write down. */
export interface Protector {
  readonly kind: 'password' | 'recovery';
  readonly salt: Buffer;
  readonly nonce: Buffer;
  /** The code that authenticates the key, then the key itself, encrypted. */
  readonly sealed: Buffer;
}

interface Entry {
  readonly type: number;
  readonly valueType: number;
  readonly value: Buffer;
}

const masterKeyEntry = 2;
const masterKeyValue = 8;
const stretchedKeyValue = 3;
const sealedKeyValue = 5;
const kinds: Readonly<Record<number, Protector['kind'] | 'clear'>> = {
  0x0000: 'clear',
  0x0800: 'recovery',
  0x2000: 'password',
};
/** Identifier (16), time (8), unknown (2), kind of protection (2). */
const masterKeyHeader = 28;

/** Entries of size, type, type of value, version (two bytes each) and value. */
function* entriesIn(bytes: Buffer): Generator<Entry> {
  for (let at = 0; at + 8 <= bytes.length;) {
    const size = bytes.readUInt16LE(at);
    if (size < 8 || at + size > bytes.length) return;
    yield {
      type: bytes.readUInt16LE(at + 2),
      valueType: bytes.readUInt16LE(at + 4),
      value: bytes.subarray(at + 8, at + size),
    };
    at += size;
  }
}

export interface Protectors {
  /** True where a master key is protected by a key that lies beside it. */
  readonly hasClearKey: boolean;
  readonly list: readonly Protector[];
}

export function readProtectors(metadata: Buffer): Protectors {
  let hasClearKey = false;
  const list: Protector[] = [];
  for (const { type, valueType, value } of entriesIn(metadata)) {
    if (type !== masterKeyEntry || valueType !== masterKeyValue) continue;
    if (value.length < masterKeyHeader) continue;
    const kind = kinds[value.readUInt16LE(26)];
    if (kind === 'clear') hasClearKey = true;
    else if (kind) list.push(...protectorIn(kind, value.subarray(masterKeyHeader)));
  }
  return { hasClearKey, list };
}

function protectorIn(kind: Protector['kind'], properties: Buffer): Protector[] {
  const entries = [...entriesIn(properties)];
  // Method (4), salt (16), and a copy of the stretched key, encrypted.
  const salt = entries
    .find(({ valueType }) => valueType === stretchedKeyValue)
    ?.value.subarray(4, 20);
  const sealed = entries.find(({ valueType }) => valueType === sealedKeyValue)?.value;
  if (salt?.length !== 16 || sealed === undefined || sealed.length < 12 + 16 + 32) return [];
  return [{ kind, salt, nonce: sealed.subarray(0, 12), sealed: sealed.subarray(12) }];
}

export function opensWithPassword({ list }: Protectors, password: string): boolean {
  const own = list.filter(({ kind }) => kind === 'password');
  if (own.length === 0) return false;
  const once = createHash('sha256').update(Buffer.from(password, 'utf16le')).digest();
  const start = createHash('sha256').update(once).digest();
  return own.some((protector) => opens(protector, start));
}

/** @param text of a file that may hold several recovery keys */
export function opensWithRecoveryKey({ list }: Protectors, text: string): boolean {
  const own = list.filter(({ kind }) => kind === 'recovery');
  const written = text.replaceAll('\0', '').match(/(?<!\d)(?:\d{6}-){7}\d{6}(?!\d)/g) ?? [];
  return written.slice(0, 20).some((key) => {
    const groups = key.split('-').map((group) => Number(group) / 11);
    if (groups.some((group) => !Number.isInteger(group) || group > 0xffff)) return false;
    const bytes = Buffer.alloc(16);
    groups.forEach((group, index) => bytes.writeUInt16LE(group, index * 2));
    const start = createHash('sha256').update(bytes).digest();
    return own.some((protector) => opens(protector, start));
  });
}

const rounds = 0x100000;

function opens({ salt, nonce, sealed }: Protector, start: Buffer): boolean {
  // Last digest (32), first digest (32), salt (16), number of the round (8).
  const state = Buffer.alloc(88);
  start.copy(state, 32);
  salt.copy(state, 64);
  for (let round = 0; round < rounds; round += 1) {
    state.writeUInt32LE(round, 80);
    hash('sha256', state, 'buffer').copy(state, 0);
  }
  try {
    const decipher = createDecipheriv('aes-256-ccm', state.subarray(0, 32), nonce, {
      authTagLength: 16,
    });
    decipher.setAuthTag(sealed.subarray(0, 16));
    decipher.update(sealed.subarray(16));
    decipher.final();
    return true;
  } catch {
    return false;
  }
}
