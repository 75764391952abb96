// Apple disk images: encrypted ones of both generations, and volumes of CoreStorage, on which FileVault 2 was built.
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { sealedFact, untriable } from './openers/sealed-fact.ts';
import { unreadKind } from './unread-kind.ts';

const encryptedMark = 'encrcdsa';
const oldEncryptedMark = 'cdsaencr';
const imageMark = 'koly';
const trailerBytes = 512;

/** Source: vfdecrypt; hdiutil(1). An encrypted image of the first generation bears its mark at the end only. */
export const appleImageFormat: Format = defineFormat({
  id: 'dmg',
  title: 'Apple disk image',
  seals: 'dmg',
  recognises: ({ bytes, extension, text }) =>
    markAt(bytes, 0) === encryptedMark || (extension === 'dmg' && text === '' && bytes.length > 0),
  async *read(input) {
    if (markAt(input.head, 0) === encryptedMark) {
      yield { kind: 'fact', fact: describe(Buffer.from(input.head)) };
      return;
    }
    const trailer = await readTrailer(input);
    if (markAt(trailer, trailer.length - 8) === oldEncryptedMark) {
      const evidence =
        'ends with the mark of an encrypted disk image of the first generation, AES-128';
      yield { kind: 'fact', fact: sealedFact({ mechanism: 'dmg-aes', evidence }, untriable) };
      return;
    }
    const isImage = markAt(trailer, 0).startsWith(imageMark);
    throw unreadKind(isImage ? 'Apple disk image' : 'Apple disk image, perhaps only a part of one');
  },
});

function markAt(bytes: Uint8Array, at: number): string {
  return Buffer.from(bytes.subarray(Math.max(0, at), at + 8)).toString('latin1');
}

async function readTrailer(input: Input): Promise<Uint8Array> {
  const size = input.size ?? input.head.length;
  return input.read(Math.max(0, size - trailerBytes), Math.min(size, trailerBytes));
}

/** Version at 8, algorithm at 20 (2^31 + 1 is AES), bits of the key at 24, offset of the data at 64. */
function describe(head: Buffer): ProtectionFact {
  if (head.length < 76) {
    throw new StoreProblem(
      'corrupt',
      'encrypted Apple disk image: its header is cut off; restore it from a backup and scan again',
    );
  }
  const bits = head.readUInt32BE(24);
  if (head.readUInt32BE(20) === 0x80000001 && [128, 192, 256].includes(bits)) {
    const evidence = `the header of the encrypted disk image says AES-${bits}`;
    return sealedFact({ mechanism: 'dmg-aes', evidence }, untriable);
  }
  const evidence = 'begins as an encrypted disk image; its cipher is not known here';
  return sealedFact({ mechanism: 'dmg-unknown', evidence }, untriable);
}

/** Source: libfvde, FVDE format. Whether a volume inside is encrypted stands in metadata that is itself always encrypted. */
export const coreStorageFormat: Format = defineFormat({
  id: 'corestorage',
  title: 'CoreStorage volume image',
  recognises({ bytes }) {
    const head = Buffer.from(bytes.subarray(0, 512));
    // Version 1, kind of block 16, 'CS', checksum by CRC-32C, sectors of 512 or 4096 bytes.
    return (
      head.length === 512 &&
      head.readUInt32LE(8) === 0x00100001 &&
      head.toString('latin1', 88, 90) === 'CS' &&
      head.readUInt32LE(90) === 1 &&
      [512, 4096].includes(head.readUInt32LE(48))
    );
  },
  async *read() {
    const evidence =
      'a CoreStorage volume: FileVault 2 lies on these, and others too; its outer header does not tell which';
    yield {
      kind: 'fact',
      fact: { layer: 'file', state: 'opaque', mechanism: 'corestorage', evidence },
    };
  },
});
