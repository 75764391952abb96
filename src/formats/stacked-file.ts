// Files as eCryptfs, CryFS and rclone crypt leave them on the disk or the share below: encrypted one by one, with a mark.
import type { Part } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { opensCryfs, readCryfs } from './openers/cryfs-open.ts';
import { fitsSignature, readSignature } from './openers/ecryptfs-open.ts';
import { openedUnread } from './openers/opened-parts.ts';
import { sealedFact, untriable, type Seal } from './openers/sealed-fact.ts';
import { tryPasswords } from './openers/tries.ts';

export const stackedFileFormat: Format = defineFormat({
  id: 'encrypted-file',
  title: 'File of eCryptfs, CryFS or rclone crypt',
  seals: 'stacked-file',
  recognises: ({ bytes }) => makers.some((maker) => maker.recognises(Buffer.from(bytes))),
  async *read({ head, size }, context): AsyncGenerator<Part> {
    const bytes = Buffer.from(head);
    const maker = makers.find((one) => one.recognises(bytes));
    if (maker === undefined || bytes.length < maker.headerBytes) {
      throw new StoreProblem(
        'corrupt',
        'encrypted file: its header is cut off; restore it from a backup and scan again',
      );
    }
    if (size !== undefined && size < (maker.fewestBytes?.(bytes) ?? 0)) {
      throw new StoreProblem(
        'corrupt',
        'encrypted file: it is shorter than its header says; restore it from a backup and scan again',
      );
    }
    const seal = maker.describe(bytes);
    const opens = maker.opener?.(bytes) ?? null;
    if (opens === null) {
      yield { kind: 'fact', fact: sealedFact(seal, untriable) };
      return;
    }
    const tried = await tryPasswords(context.passwords, (password) =>
      opens(password) ? true : null,
    );
    if (tried.opened) yield* openedUnread(seal, tried.opened.by, 'encrypted file');
    else yield { kind: 'fact', fact: sealedFact(seal, tried) };
  },
});

interface Maker {
  readonly headerBytes: number;
  recognises(head: Buffer): boolean;
  /** What a whole file of this header takes at least. */
  readonly fewestBytes?: (head: Buffer) => number;
  describe(head: Buffer): Seal;
  /** How a password is tried on it; null where the file does not tell. */
  readonly opener?: (head: Buffer) => ((password: string) => boolean) | null;
}

/** Ciphers by their numbers in OpenPGP (RFC 4880 9.2), as eCryptfs names them. */
const ecryptfsCiphers: Readonly<Record<number, string>> = {
  2: 'Triple DES',
  3: 'CAST5',
  4: 'Blowfish',
  7: 'AES-128',
  8: 'AES-192',
  9: 'AES-256',
  10: 'Twofish',
};

const ecryptfsPage = 4096;

/** Size of the content (8 bytes), marker (8), flags (4), lengths (6), key packets. Source: Linux, fs/ecryptfs/crypto.c. */
const ecryptfs: Maker = {
  opener(head) {
    const signature = readSignature(head);
    return signature && ((password) => fitsSignature(signature, password));
  },
  headerBytes: 34,
  /** Pages of content behind the header, of which one may be left out where all of it is zero. */
  fewestBytes: (head) => {
    const pages = Math.ceil(Number(head.readBigUInt64BE(0)) / ecryptfsPage);
    return Math.max(0, pages) * ecryptfsPage;
  },
  recognises(head) {
    if (head.length < 20) return false;
    const isMarked = (head.readUInt32BE(8) ^ head.readUInt32BE(12)) >>> 0 === 0x3c81b7f5;
    // A size below 2^56 and a known version: the marker alone is met by chance once in 2^32 files.
    return isMarked && head[0] === 0 && [1, 2, 3].includes(head[16] ?? 0);
  },
  describe(head) {
    // A key encrypted by passphrase: tag 3, one or two bytes of length, version 4, cipher.
    const at = 26 + ((head[27] ?? 0) < 192 ? 2 : 3);
    const isPassphrase = head[26] === 0x8c && head[at] === 4;
    const cipher = isPassphrase ? ecryptfsCiphers[head[at + 1] ?? 0] : undefined;
    if (cipher === undefined) {
      return sealBy('ecryptfs-unknown', 'bears the marker of eCryptfs; its cipher is not known');
    }
    return sealBy('ecryptfs', `bears the marker of eCryptfs, which says ${cipher}`);
  },
};

const cryfs: Maker = {
  headerBytes: 16,
  opener(head) {
    const config = readCryfs(head);
    return config && ((password) => opensCryfs(config, password));
  },
  recognises: (head) => /^cryfs;block;\d{1,3}\0|^cryfs\.config;\d{1,3};/.test(start(head)),
  describe(head) {
    const what = start(head).startsWith('cryfs;') ? 'a block' : 'the configuration';
    return sealBy('cryfs', `begins as ${what} of a CryFS folder does`);
  },
};

const rclone: Maker = {
  // The magic and a nonce.
  headerBytes: 32,
  recognises: (head) => start(head).startsWith('RCLONE\0\0'),
  describe: () =>
    sealBy('rclone-crypt', 'begins as rclone crypt writes it: XSalsa20 with Poly1305'),
};

const makers: readonly Maker[] = [ecryptfs, cryfs, rclone];

function start(head: Buffer): string {
  return head.toString('latin1', 0, 32);
}

function sealBy(mechanism: string, evidence: string): Seal {
  return { mechanism, evidence };
}
