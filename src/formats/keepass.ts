// KeePass databases (KDB and KDBX): always encrypted; their header names the cipher. Source: keepass.info/help/kb/kdbx.html.
import { createHash } from 'node:crypto';

import type { Part } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { opensKeepass, type KdbxHeader } from './openers/keepass-open.ts';
import { openedUnread } from './openers/opened-parts.ts';
import { sealedFact, untriable, type Seal } from './openers/sealed-fact.ts';
import { tryPasswords } from './openers/tries.ts';

/** Both signatures: what all KeePass files share, then KDB of KeePass 1, KDBX of a preview, KDBX. */
const signature = /^03d9a29a(?:65|66|67)fb4bb5$/;

const ciphers: Readonly<Record<string, string>> = {
  '31c1f2e6bf714350be5805216afc5aff': 'AES-256',
  d6038a2b8b6f4cb5a524339a31dbb59a: 'ChaCha20',
  ad68f29f576f4bb9a36ad47af965346c: 'Twofish',
  '716e1c8aee174bdc93aec595e95c1a5d': 'Salsa20',
};

/** They write as many bytes as they read. */
const streamCiphers: ReadonlySet<string> = new Set([
  'd6038a2b8b6f4cb5a524339a31dbb59a',
  '716e1c8aee174bdc93aec595e95c1a5d',
]);

const cipherField = 2;
const endField = 0;

export const keepassFormat: Format = defineFormat({
  id: 'keepass',
  title: 'KeePass database',
  seals: 'keepass',
  recognises: ({ bytes }) => signature.test(Buffer.from(bytes.subarray(0, 8)).toString('hex')),
  async *read(input, context): AsyncGenerator<Part> {
    const bytes = Buffer.from(await input.bytes(context.maxBytesInMemory));
    if (bytes[4] === 0x65) {
      yield { kind: 'fact', fact: sealedFact(describeKdb(bytes), untriable) };
      return;
    }
    const header = readHeader(bytes);
    if (!isContentWhole(bytes, header)) throw cutOff();
    const seal = sealBy(ciphers[header.cipher] ?? null, `KDBX ${header.version}`);
    const tried = await tryPasswords(context.passwords, async (password) =>
      (await opensKeepass(bytes, header, password)) ? true : null,
    );
    if (tried.opened) yield* openedUnread(seal, tried.opened.by, 'KeePass database');
    else yield { kind: 'fact', fact: sealedFact(seal, tried) };
  },
});

/** Flags at 8: bit 1 is AES, bit 3 Twofish. The header takes 124 bytes. */
function describeKdb(head: Buffer): Seal {
  if (head.length < 124) throw damaged();
  const flags = head.readUInt32LE(8);
  return sealBy((flags & 2) !== 0 ? 'AES-256' : (flags & 8) !== 0 ? 'Twofish' : null, 'KeePass 1');
}

/** Fields of a tag, a length (two bytes before version 4, then four) and a value, up to tag 0. */
function readHeader(head: Buffer): KdbxHeader & { readonly cipher: string } {
  if (head.length < 12) throw damaged();
  const version = head.readUInt16LE(10);
  const lengthBytes = version < 4 ? 2 : 4;
  const fields = new Map<number, Buffer>();
  let at = 12;
  for (let tag = -1; tag !== endField;) {
    const start = at + 1 + lengthBytes;
    if (start > head.length) throw damaged();
    tag = head.readUInt8(at);
    at = start + head.readUIntLE(at + 1, lengthBytes);
    if (at > head.length) throw damaged();
    fields.set(tag, head.subarray(start, at));
  }
  const cipher = fields.get(cipherField)?.toString('hex');
  if (cipher === undefined || !isHeaderWhole(head, at, version)) throw damaged();
  return { version, fields, end: at, cipher };
}

/** From version 4 on, the SHA-256 of the header follows it. */
function isHeaderWhole(head: Buffer, end: number, version: number): boolean {
  if (version < 4) return true;
  const sum = createHash('sha256').update(head.subarray(0, end)).digest();
  return sum.equals(head.subarray(end, end + sum.length));
}

/** From version 4 on, blocks of a code, a length and ciphertext, up to one of length 0; before, whole cipher blocks. */
function isContentWhole(
  bytes: Buffer,
  { version, end, cipher }: ReturnType<typeof readHeader>,
): boolean {
  if (bytes.length < end + 64) return false;
  if (version < 4) return streamCiphers.has(cipher) || (bytes.length - end) % 16 === 0;
  for (let at = end + 64; at + 36 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 32);
    if (length === 0) return true;
    at += 36 + length;
  }
  return false;
}

function sealBy(cipher: string | null, version: string): Seal {
  const named = cipher === null ? 'a cipher that is not known here' : cipher;
  return {
    mechanism: cipher === null ? 'keepass-unknown' : 'keepass',
    evidence: `the header of the KeePass database (${version}) says ${named}`,
  };
}

function cutOff(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'KeePass database: it ends before its content does; restore it from a backup and scan again',
  );
}

function damaged(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'KeePass database: its header is damaged or cut off; restore it from a backup and scan again',
  );
}
