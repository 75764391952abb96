// KeePass databases (KDB and KDBX): always encrypted; their header names the cipher. Source: keepass.info/help/kb/kdbx.html.
import { createHash } from 'node:crypto';

import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';

/** Both signatures: what all KeePass files share, then KDB of KeePass 1, KDBX of a preview, KDBX. */
const signature = /^03d9a29a(?:65|66|67)fb4bb5$/;

const ciphers: Readonly<Record<string, string>> = {
  '31c1f2e6bf714350be5805216afc5aff': 'AES-256',
  d6038a2b8b6f4cb5a524339a31dbb59a: 'ChaCha20',
  ad68f29f576f4bb9a36ad47af965346c: 'Twofish',
  '716e1c8aee174bdc93aec595e95c1a5d': 'Salsa20',
};

const cipherField = 2;
const endField = 0;

export const keepassFormat: Format = defineFormat({
  id: 'keepass',
  title: 'KeePass database',
  recognises: ({ bytes }) => signature.test(Buffer.from(bytes.subarray(0, 8)).toString('hex')),
  async *read(input) {
    const head = Buffer.from(input.head);
    yield { kind: 'fact', fact: head[4] === 0x65 ? describeKdb(head) : describeKdbx(head) };
  },
});

/** Flags at 8: bit 1 is AES, bit 3 Twofish. The header takes 124 bytes. */
function describeKdb(head: Buffer): ProtectionFact {
  if (head.length < 124) throw damaged();
  const flags = head.readUInt32LE(8);
  return factFor((flags & 2) !== 0 ? 'AES-256' : (flags & 8) !== 0 ? 'Twofish' : null, 'KeePass 1');
}

/** Fields of a tag, a length (two bytes before version 4, then four) and a value, up to tag 0. */
function describeKdbx(head: Buffer): ProtectionFact {
  if (head.length < 12) throw damaged();
  const version = head.readUInt16LE(10);
  const lengthBytes = version < 4 ? 2 : 4;
  let cipher: string | null = null;
  let at = 12;
  for (let tag = -1; tag !== endField;) {
    const start = at + 1 + lengthBytes;
    if (start > head.length) throw damaged();
    tag = head.readUInt8(at);
    at = start + head.readUIntLE(at + 1, lengthBytes);
    if (at > head.length) throw damaged();
    if (tag === cipherField) cipher = head.toString('hex', start, at);
  }
  if (cipher === null || !isHeaderWhole(head, at, version)) throw damaged();
  return factFor(ciphers[cipher] ?? null, `KDBX ${version}`);
}

/** From version 4 on, the SHA-256 of the header follows it. */
function isHeaderWhole(head: Buffer, end: number, version: number): boolean {
  if (version < 4) return true;
  const sum = createHash('sha256').update(head.subarray(0, end)).digest();
  return sum.equals(head.subarray(end, end + sum.length));
}

function factFor(cipher: string | null, version: string): ProtectionFact {
  const named = cipher === null ? 'a cipher that is not known here' : cipher;
  return {
    layer: 'file',
    state: 'encrypted',
    mechanism: cipher === null ? 'keepass-unknown' : 'keepass',
    evidence: `the header of the KeePass database (${version}) says ${named}`,
  };
}

function damaged(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'KeePass database: its header is damaged or cut off; restore it from a backup and scan again',
  );
}
