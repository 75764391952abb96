// Word 97-2003 documents (DOC) and older: how they are encrypted; what is not encrypted is not read yet. Source: MS-DOC 2.2.6, 2.5.2.
import type { Part, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { firstStream, openCompoundFile, type CompoundFile } from './compound-file.ts';
import { defineFormat, type Format, type Head } from './format.ts';
import { nameKnownKind } from './known-kinds.ts';
import { isSealedPackage, readSealedPackage, tellEncryption } from './legacy-encryption.ts';
import { readOfficeEncryption } from './office-rc4.ts';
import { unreadKind } from './unread-kind.ts';

const kind = 'legacy Word document';

/** Where the directory lies beyond the head, the name decides, and a name that says nothing may be anything. */
const likelyExtensions = /^(?:doc|dot|wbk|bak|old|tmp|)$/;
const others = ['Workbook', 'Book', 'PowerPoint Document', 'EncryptedPackage', 'EncryptionInfo'];

const encrypted = 0x0100;
const tableIsOne = 0x0200;
const obfuscated = 0x8000;
/** The file information block of Word 97; earlier ones (6 and 95) know XOR only. */
const word97 = 0x00c1;

export const wordLegacyFormat: Format = defineFormat({
  id: 'doc',
  title: 'Word 97-2003 document',
  seals: 'doc',
  recognises(head: Head) {
    const first = firstStream(head, ['WordDocument', ...others]);
    return first === undefined ? likelyExtensions.test(head.extension) : first === 'WordDocument';
  },
  async *read(input: Input, context: ReadContext): AsyncGenerator<Part> {
    const file = await openCompoundFile(await input.bytes(context.maxBytesInMemory));
    if (isSealedPackage(file)) {
      yield* readSealedPackage(input, context);
      return;
    }
    const document = file.stream('WordDocument');
    if (document === null) throw unreadKind(nameKnownKind(input.head, '') ?? kind);
    if (document.length < 32) throw damaged('its document stream is cut off');
    const flags = document.readUInt16LE(0x0a);
    if ((flags & encrypted) === 0) throw unreadKind(kind);
    if ((flags & obfuscated) !== 0 || document.readUInt16LE(2) < word97) {
      yield { kind: 'fact', fact: obfuscation };
      return;
    }
    yield* tellEncryption({ product: 'doc', kind }, readHeader(file, document, flags), context);
  },
});

/** The encryption header at the start of the table stream. @throws StoreProblem corrupt */
function readHeader(
  file: CompoundFile,
  document: Buffer,
  flags: number,
): NonNullable<ReturnType<typeof readOfficeEncryption>> {
  const table = file.stream((flags & tableIsOne) === 0 ? '0Table' : '1Table');
  const headerBytes = document.readUInt32LE(0x0e);
  const header = table === null ? null : readOfficeEncryption(table.subarray(0, headerBytes));
  if (header !== null) return header;
  throw damaged('it is marked as encrypted, but its encryption header is missing or damaged');
}

const obfuscation: ProtectionFact = {
  layer: 'file',
  state: 'weak',
  mechanism: 'doc-xor',
  evidence: 'it is marked as obfuscated with XOR, which anybody can undo',
};

function damaged(what: string): StoreProblem {
  return new StoreProblem('corrupt', `${kind}: ${what}; open it in Word to repair it`);
}
