// How a PDF is encrypted, from the bytes of its /Encrypt dictionary, which always lies in the clear.
// Source: ISO 32000-2, 7.6 (and 7.5.7: the dictionary never lies in an object stream).
import type { ProtectionFact } from '../model/protection.ts';

export interface PdfEncryption {
  readonly mechanism: string;
  /** Broken by brute force on any machine: 40-bit keys. */
  readonly isWeak: boolean;
  /** Revision and key length, in plain words. */
  readonly evidence: string;
  /** It asks for a password, not for a certificate or another program. */
  readonly canTry: boolean;
  /** Permission bits forbid something; any reader may ignore them. */
  readonly isRestricted: boolean;
}

const maxDictionaryBytes = 16 * 1024;
/** Print, modify, copy, annotate: bits 3 to 6. */
const permissionBits = 0x3c;

/** Offset of the object `number generation obj`, the last one written. */
function findObject(bytes: Buffer, number: string, generation: string): number {
  const header = `${number} ${generation} obj`;
  for (
    let at = bytes.lastIndexOf(header);
    at >= 0;
    at = at === 0 ? -1 : bytes.lastIndexOf(header, at - 1)
  ) {
    const before = bytes[at - 1];
    if (before === undefined || before < 0x30 || before > 0x39) return at + header.length;
  }
  return -1;
}

/** The dictionary that starts at or after `start`, from its '<<' to the matching '>>', strings left out. */
function dictionaryAt(bytes: Buffer, start: number): string | null {
  const text = bytes.toString('latin1', start, start + maxDictionaryBytes);
  const open = text.indexOf('<<');
  if (open < 0) return null;
  let depth = 0;
  let dictionary = '';
  for (let at = open; at < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (pair === '<<' || pair === '>>') {
      depth += pair === '<<' ? 1 : -1;
      dictionary += pair;
      at += 1;
      if (depth === 0) return dictionary;
    } else if (text[at] === '(') at = endOfString(text, at);
    else if (text[at] === '<') at = Math.max(at, text.indexOf('>', at));
    else dictionary += text[at] ?? '';
  }
  return null;
}

function endOfString(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}

function findEncryptDictionary(bytes: Buffer): string | null {
  for (
    let at = bytes.lastIndexOf('/Encrypt');
    at >= 0;
    at = at === 0 ? -1 : bytes.lastIndexOf('/Encrypt', at - 1)
  ) {
    const after = bytes.toString('latin1', at + '/Encrypt'.length, at + 64);
    const reference = /^\s{0,4}(\d{1,10})\s{1,4}(\d{1,5})\s{1,4}R/.exec(after);
    if (reference !== null) {
      const object = findObject(bytes, reference[1] ?? '', reference[2] ?? '');
      const dictionary = object < 0 ? null : dictionaryAt(bytes, object);
      if (dictionary !== null) return dictionary;
    } else if (/^\s{0,4}<</.test(after)) return dictionaryAt(bytes, at);
  }
  return null;
}

function integerOf(dictionary: string, key: string): number | null {
  const found = new RegExp(`/${key}\\s{0,4}(-?\\d{1,10})`).exec(dictionary)?.[1];
  return found === undefined ? null : Number(found);
}

/** The crypt method of the filter that streams go through (/StmF). */
function cryptMethod(dictionary: string): string {
  const filter = /\/StmF\s{0,4}\/([\w.-]{1,40})/.exec(dictionary)?.[1] ?? 'Identity';
  if (filter === 'Identity') return 'None';
  const start = dictionary.search(new RegExp(`/${filter.replaceAll('.', '\\.')}\\s{0,4}<<`));
  return /\/CFM\s{0,4}\/(\w{1,20})/.exec(dictionary.slice(Math.max(start, 0)))?.[1] ?? 'None';
}

function mechanismOf(dictionary: string): { mechanism: string; bits: number } {
  const version = integerOf(dictionary, 'V') ?? 0;
  const bits = integerOf(dictionary.replace(/\/CF\s{0,4}<<.*?>>\s{0,4}>>/s, ''), 'Length') ?? 40;
  if (version === 4 || version === 5) {
    const method = cryptMethod(dictionary);
    if (method === 'AESV3') return { mechanism: 'pdf-aes256', bits: 256 };
    if (method === 'AESV2') return { mechanism: 'pdf-aes128', bits: 128 };
    if (method === 'V2') return { mechanism: 'pdf-rc4-128', bits: 128 };
    return { mechanism: method === 'None' ? 'pdf-attachments-only' : 'pdf-unknown', bits };
  }
  if (version !== 1 && version !== 2) return { mechanism: 'pdf-unknown', bits };
  if (version === 1 || (version === 2 && bits <= 40)) return { mechanism: 'pdf-rc4-40', bits: 40 };
  return { mechanism: 'pdf-rc4-128', bits };
}

/** Handlers other than the one for passwords. */
const handlers: Readonly<Record<string, string | undefined>> = {
  Standard: undefined,
  'Adobe.PubSec': 'pdf-certificate',
};

/** The encryption of the file; null where it has none. */
export function findPdfEncryption(source: Uint8Array): PdfEncryption | null {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  const dictionary = findEncryptDictionary(bytes);
  if (dictionary === null) return null;
  const handler = /\/Filter\s{0,4}\/([\w.-]{1,40})/.exec(dictionary)?.[1] ?? 'Standard';
  const { mechanism, bits } = mechanismOf(dictionary);
  const revision = integerOf(dictionary, 'R');
  const permissions = integerOf(dictionary, 'P') ?? -1;
  return {
    mechanism: handler in handlers ? (handlers[handler] ?? mechanism) : 'pdf-unknown',
    canTry: handler === 'Standard',
    isWeak: mechanism === 'pdf-rc4-40',
    evidence: `its /Encrypt dictionary says ${handler} handler, revision ${revision ?? '?'}, ${bits}-bit key`,
    isRestricted: handler === 'Standard' && (permissions & permissionBits) !== permissionBits,
  };
}

/** Permission bits as a fact: often taken for protection, and none. */
export function restrictionFact(encryption: PdfEncryption): ProtectionFact[] {
  if (!encryption.isRestricted) return [];
  const evidence =
    'its permission bits forbid printing, copying or changes; readers may ignore them';
  return [{ layer: 'file', state: 'restricted', mechanism: 'pdf-permissions', evidence }];
}
