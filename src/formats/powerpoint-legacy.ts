// PowerPoint 97-2003 presentations (PPT): how they are encrypted; what is not encrypted is not read yet. Source: MS-PPT 2.3.2, 2.3.7.
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { firstStream, openCompoundFile } from './compound-file.ts';
import { defineFormat, type Format, type Head } from './format.ts';
import { isSealedPackage, readSealedPackage, tellEncryption } from './legacy-encryption.ts';
import { readOfficeEncryption, type Rc4Encryption, type UnknownEncryption } from './office-rc4.ts';
import { unreadKind } from './unread-kind.ts';

const kind = 'legacy PowerPoint presentation';
const others = ['Workbook', 'Book', 'WordDocument', 'EncryptedPackage', 'EncryptionInfo'];

const encryptedToken = 0xf3d1c4df;
/** Header of a CryptSession10Container: version 15, instance 0, type 0x2F14. */
const sessionHeader = Buffer.from('0f00142f', 'hex');

export const powerpointLegacyFormat: Format = defineFormat({
  id: 'ppt',
  title: 'PowerPoint 97-2003 presentation',
  seals: 'ppt',
  recognises(head: Head) {
    const first = firstStream(head, ['PowerPoint Document', ...others]);
    if (first === undefined) return /^(?:ppt|pps|pot)$/.test(head.extension);
    return first === 'PowerPoint Document';
  },
  async *read(input: Input, context: ReadContext): AsyncGenerator<Part> {
    const file = await openCompoundFile(await input.bytes(context.maxBytesInMemory));
    if (isSealedPackage(file)) {
      yield* readSealedPackage(input, context);
      return;
    }
    const user = file.stream('Current User');
    const isMarked = user !== null && user.length >= 16 && user.readUInt32LE(12) === encryptedToken;
    const hasSealedSummary = file.stream('EncryptedSummary') !== null;
    if (!isMarked && !hasSealedSummary) throw unreadKind(kind);
    const session = findSession(file.stream('PowerPoint Document') ?? Buffer.alloc(0));
    if (session === null) {
      throw new StoreProblem(
        'corrupt',
        `${kind}: it is marked as encrypted, but its encryption header is missing or damaged; open it in PowerPoint to repair it`,
      );
    }
    yield* tellEncryption({ product: 'ppt', kind }, session, context);
  },
});

/** The encryption of the last session: every saving may leave one, and only the last one holds. */
function findSession(document: Buffer): Rc4Encryption | UnknownEncryption | null {
  let at = document.lastIndexOf(sessionHeader);
  while (at >= 0) {
    const length = at + 8 <= document.length ? document.readUInt32LE(at + 4) : 0;
    const isInside = length > 0 && at + 8 + length <= document.length;
    const session = isInside
      ? readOfficeEncryption(document.subarray(at + 8, at + 8 + length))
      : null;
    if (session !== null) return session;
    at = at === 0 ? -1 : document.lastIndexOf(sessionHeader, at - 1);
  }
  return null;
}
