// PKCS #12 key stores (.p12, .pfx): which of their parts are encrypted, and by what. Source: RFC 7292.
import type { Part } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { berValues, octets, readBer, type BerValue } from './ber.ts';
import { cmsCipher, signedContent } from './cms-content.ts';
import { defineFormat, type Format } from './format.ts';
import { opensPkcs12, readPkcs12Mac } from './openers/key-store-open.ts';
import { openedUnread } from './openers/opened-parts.ts';
import { sealedFact, untriable, type Seal } from './openers/sealed-fact.ts';
import { tryPasswords } from './openers/tries.ts';
import { unreadKind } from './unread-kind.ts';

/** Object identifiers in hex, DER content octets. */
const data = '2a864886f70d010701';
const encryptedData = '2a864886f70d010706';
const envelopedData = '2a864886f70d010703';
const bag = '2a864886f70d010c0a01';
const clearKey = `${bag}01`;
const sealedKey = `${bag}02`;
const nestedBags = `${bag}06`;

interface Cipher {
  readonly name: string;
  readonly isWeak?: true;
}

/** Password-based schemes of RFC 7292 C and RFC 8018 A.3; all others are PBES2, whose cipher is a parameter. */
const schemes: Readonly<Record<string, Cipher>> = {
  '2a864886f70d010c0101': { name: 'RC4-128' },
  '2a864886f70d010c0102': { name: 'RC4-40', isWeak: true },
  '2a864886f70d010c0103': { name: 'Triple DES' },
  '2a864886f70d010c0104': { name: 'Triple DES with two keys' },
  '2a864886f70d010c0105': { name: 'RC2-128' },
  '2a864886f70d010c0106': { name: 'RC2-40', isWeak: true },
  '2a864886f70d010503': { name: 'DES', isWeak: true },
  '2a864886f70d01050a': { name: 'DES', isWeak: true },
};
const pbes2 = '2a864886f70d01050d';

const unknown: Cipher = { name: 'a cipher that is not known here' };
const maxNesting = 4;

export const pkcs12Format: Format = defineFormat({
  id: 'pkcs12',
  title: 'PKCS #12 key store',
  seals: 'pkcs12',
  recognises: ({ bytes }) => isKeyStore(bytes.subarray(0, 64)),
  async *read(input, context): AsyncGenerator<Part> {
    const bytes = await input.bytes(context.maxBytesInMemory);
    const found = readParts(readSafe(bytes));
    if (found.hasClearKey) throw unreadKind('PKCS #12 key store with a key that is not encrypted');
    if (found.ciphers.length === 0) throw unreadKind('PKCS #12 key store without encryption');
    const seal = sealOf(found);
    const mac = readPkcs12Mac(bytes);
    if (mac === null) {
      yield { kind: 'fact', fact: sealedFact(seal, untriable) };
      return;
    }
    const tried = await tryPasswords(context.passwords, (password) =>
      opensPkcs12(mac, password) ? true : null,
    );
    if (tried.opened) yield* openedUnread(seal, tried.opened.by, 'PKCS #12 key store');
    else yield { kind: 'fact', fact: sealedFact(seal, tried) };
  },
});

/** SEQUENCE { INTEGER 3, SEQUENCE { data or signedData … */
function isKeyStore(head: Uint8Array): boolean {
  if (head[0] !== 0x30) return false;
  const hex = Buffer.from(head.subarray(contentStart(head, 0))).toString('hex');
  return /^02010330(?:[0-7].|8[0-6](?:..){0,6})06092a864886f70d01070[12]/.test(hex);
}

function contentStart(bytes: Uint8Array, at: number): number {
  const length = bytes[at + 1] ?? 0;
  return at + 2 + (length > 0x80 ? length & 0x7f : 0);
}

/** The AuthenticatedSafe: a sequence of contents. */
function readSafe(bytes: Uint8Array): Uint8Array {
  const store = readBer(bytes, 0);
  if (store === null || store.next > bytes.length) throw damaged();
  const [, content] = [...berValues(store.content)];
  if (content === undefined) throw damaged();
  const [type, wrapped] = [...berValues(content.content)];
  if (type === undefined || wrapped === undefined) throw damaged();
  if (hex(type) === data) return octets(first(wrapped));
  const start = bytes.indexOf(0x30, contentStart(bytes, 0));
  return signedContent(bytes.subarray(start)) ?? raise();
}

interface Parts {
  readonly ciphers: readonly Cipher[];
  readonly hasClearKey: boolean;
  readonly hasClearBags: boolean;
}

function readParts(safe: Uint8Array): Parts {
  const ciphers: Cipher[] = [];
  const bags: Bag[] = [];
  for (const content of berValues(first({ tag: 0x30, content: safe, next: 0 }).content)) {
    const [type, wrapped] = [...berValues(content.content)];
    if (type === undefined || wrapped === undefined) throw damaged();
    const inner = first(wrapped);
    if (hex(type) === encryptedData) {
      const [, sealed] = [...berValues(inner.content)];
      const [, algorithm] = sealed === undefined ? [] : [...berValues(sealed.content)];
      ciphers.push(cipherOf(algorithm));
    } else if (hex(type) === envelopedData) {
      ciphers.push({ name: cmsCipher(inner.content) ?? unknown.name });
    } else if (hex(type) === data) {
      bags.push(...readBags(first({ tag: 0x30, content: octets(inner), next: 0 }), 0));
    } else throw damaged();
  }
  for (const { type, value } of bags) {
    if (type === sealedKey) ciphers.push(cipherOf([...berValues(value.content)][0]));
  }
  return {
    ciphers,
    hasClearKey: bags.some(({ type }) => type === clearKey),
    hasClearBags: bags.some(({ type }) => type !== sealedKey),
  };
}

interface Bag {
  readonly type: string;
  readonly value: BerValue;
}

function readBags(contents: BerValue, depth: number): Bag[] {
  if (depth > maxNesting) throw damaged();
  return [...berValues(contents.content)].flatMap((item) => {
    const [type, wrapped] = [...berValues(item.content)];
    if (type === undefined || wrapped === undefined) throw damaged();
    const value = first(wrapped);
    return hex(type) === nestedBags ? readBags(value, depth + 1) : { type: hex(type), value };
  });
}

function cipherOf(algorithm: BerValue | undefined): Cipher {
  if (algorithm === undefined) throw damaged();
  const scheme = hex(first(algorithm));
  if (scheme !== pbes2) return schemes[scheme] ?? unknown;
  const name = cmsCipher(algorithm.content);
  if (name === null) return unknown;
  return name === 'DES' || name === 'RC2' ? { name, isWeak: true } : { name };
}

function sealOf({ ciphers, hasClearBags }: Parts): Seal {
  const names = [...new Set(ciphers.map(({ name }) => name))].join(' and ');
  const rest = hasClearBags ? '; certificates in it can be read' : '';
  return {
    isWeak: ciphers.some(({ isWeak }) => isWeak),
    mechanism: ciphers.some(({ name }) => name === unknown.name) ? 'pkcs12-unknown' : 'pkcs12',
    evidence: `the parts of the PKCS #12 key store are encrypted with ${names}${rest}`,
  };
}

/** The first value inside another. */
function first({ content }: BerValue): BerValue {
  const value = readBer(content, 0);
  if (value === null || value.next > content.length) throw damaged();
  return value;
}

function hex({ content }: BerValue): string {
  return Buffer.from(content).toString('hex');
}

function raise(): never {
  throw damaged();
}

function damaged(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'PKCS #12 key store: its structure is damaged or cut off; restore it from a backup and scan again',
  );
}
