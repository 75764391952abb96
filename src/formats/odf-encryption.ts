// What the manifest of an OpenDocument package says about encryption, entry by entry (OpenDocument 1.3, part 2, 3.4 and 4).
import { Parser } from 'htmlparser2';

/** How one entry is encrypted. Names of algorithms are those of the manifest, in lower case. */
export interface OdfSeal {
  readonly mechanism: string;
  readonly algorithm: string;
  readonly iv: Buffer;
  readonly salt: Buffer;
  readonly keyBytes: number;
  readonly rounds: number;
  /** Of Argon2: passes, lanes, and KiB of memory. */
  readonly argon2: { readonly passes: number; readonly lanes: number; readonly memoryKiB: number };
  readonly derivation: string;
  readonly startKey: string;
  readonly checksumType: string;
  readonly checksum: Buffer;
  /** Before it was packed and encrypted. */
  readonly size: number;
}

/** True for the head of a package whose first entry is a stored `mimetype` of the OpenDocument family, or of OpenOffice 1. */
export function isOpenDocument(head: Uint8Array): boolean {
  if (head.length < 100) return false;
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  const nameEnd = 30 + bytes.readUInt16LE(26);
  const start = nameEnd + bytes.readUInt16LE(28);
  if (bytes.toString('latin1', 30, nameEnd) !== 'mimetype') return false;
  const type = bytes.toString('latin1', start, start + 60);
  return /^application\/vnd\.(?:oasis\.opendocument|sun\.xml)\./.test(type);
}

/** By entry name; empty where nothing is encrypted. */
export function encryptedEntries(manifest: string): ReadonlyMap<string, OdfSeal> {
  const seals = new Map<string, OdfSeal>();
  let path = '';
  let size = 0;
  let said = new Map<string, string>();
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.split(':').at(-1) ?? '';
        if (name === 'file-entry') {
          path = attribute(attributes, 'full-path');
          size = Number(attribute(attributes, 'size')) || 0;
          said = new Map();
        }
        for (const [key, value] of Object.entries(attributes))
          said.set(`${name} ${key.split(':').at(-1) ?? ''}`, value);
      },
      onclosetag(tag) {
        if (tag.split(':').at(-1) === 'encryption-data') seals.set(path, sealOf(said, size));
      },
    },
    { xmlMode: true },
  );
  parser.end(manifest);
  return seals;
}

function attribute(attributes: Readonly<Record<string, string>>, name: string): string {
  return attributes[`manifest:${name}`] ?? attributes[name] ?? '';
}

const mechanisms = ['aes256-cbc', 'aes256-gcm', 'aes192-cbc', 'aes128-cbc', 'blowfish'] as const;

function sealOf(said: ReadonlyMap<string, string>, size: number): OdfSeal {
  const text = (name: string): string => said.get(name) ?? '';
  const count = (name: string): number => Number(text(name)) || 0;
  const bytes = (name: string): Buffer => Buffer.from(text(name), 'base64');
  const algorithm = text('algorithm algorithm-name').toLowerCase();
  const known = mechanisms.find((name) => algorithm.includes(name)) ?? 'unknown';
  return {
    mechanism: `odf-${known}`,
    algorithm,
    iv: bytes('algorithm initialisation-vector'),
    salt: bytes('key-derivation salt'),
    keyBytes: count('key-derivation key-size') || 16,
    rounds: count('key-derivation iteration-count'),
    argon2: {
      passes: count('key-derivation argon2-iterations'),
      lanes: count('key-derivation argon2-lanes'),
      memoryKiB: count('key-derivation argon2-memory'),
    },
    derivation: text('key-derivation key-derivation-name').toLowerCase(),
    startKey: text('start-key-generation start-key-generation-name').toLowerCase(),
    checksumType: text('encryption-data checksum-type').toLowerCase(),
    checksum: bytes('encryption-data checksum'),
    size,
  };
}
