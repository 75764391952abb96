// Password-protected Office Open XML: a compound file that holds the encrypted package. Source: MS-OFFCRYPTO 2.3.4.
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { firstStream, openCompoundFile } from './compound-file.ts';
import { defineFormat, type Format, type Head } from './format.ts';
import { memoryInput } from './memory-input.ts';
import { clearParts } from './openers/opened-parts.ts';
import { sealedFact, untriable } from './openers/sealed-fact.ts';
import { openOfficeFile } from './office-passwords.ts';
import { maxSpinCount } from './office-verifier.ts';

const ooxmlExtensions = /^(?:doc|dot|xls|xlt|ppt|pot|pps)[xm]$|^xlsb$/;

/** The encryption scheme by the version at the start of EncryptionInfo. */
function mechanismOf(info: Buffer): string | null {
  if (info.length < 8) return null;
  const major = info.readUInt16LE(0);
  const minor = info.readUInt16LE(2);
  if (major === 4 && minor === 4) return 'ooxml-agile';
  if (minor === 2) return 'ooxml-standard';
  return minor === 3 ? 'ooxml-extensible' : null;
}

/** Cipher and key length, where the scheme states them in the clear. */
function describe(mechanism: string, info: Buffer): string {
  const scheme = `its EncryptionInfo stream says ${mechanism.replace('ooxml-', '')} encryption`;
  if (mechanism !== 'ooxml-agile') return scheme;
  const xml = info.toString('latin1', 8, Math.min(info.length, 4096));
  const cipher = /cipherAlgorithm="(\w{1,20})"/.exec(xml)?.[1];
  const bits = /keyBits="(\d{1,4})"/.exec(xml)?.[1];
  return cipher === undefined ? scheme : `${scheme}, ${cipher}-${bits ?? '?'}`;
}

/** Of the package before it was encrypted, as the stream says in front of it. */
function plainBytes(sealed: Buffer): number {
  return sealed.length < 8 ? 0 : Number(sealed.readBigUInt64LE(0));
}

/** The most that the XML of agile encryption asks for; 0 where it says nothing. */
function spinCountOf(info: Buffer): number {
  const xml = info.toString('latin1', 8, Math.min(info.length, 64 * 1024));
  const counts = [...xml.matchAll(/spinCount="(\d{1,20})"/g)].map(([, count]) => Number(count));
  return Math.max(0, ...counts);
}

function recognisesEncrypted(head: Head): boolean {
  const own = ['EncryptedPackage', 'EncryptionInfo', '\tDRMContent', '\tDRMViewerContent'];
  const first = firstStream(head, [
    ...own,
    'Workbook',
    'Book',
    'WordDocument',
    'PowerPoint Document',
  ]);
  // The directory lies beyond the head: a compound file under a zip format's name is an encrypted one.
  if (first === undefined) return ooxmlExtensions.test(head.extension);
  return first !== null && own.includes(first);
}

async function* readEncrypted(input: Input, context: ReadContext): AsyncGenerator<Part> {
  const bytes = await input.bytes(context.maxBytesInMemory);
  const file = await openCompoundFile(bytes);
  if (
    file.paths.some((path) => path.includes('DRMContent') || path.includes('DRMEncryptedDataSpace'))
  ) {
    const evidence =
      'its DRM content stream is under rights management: only a licence server gives the key';
    const fact = sealedFact({ mechanism: 'office-irm', evidence }, untriable);
    yield { kind: 'fact', fact };
    return;
  }
  const info = file.stream('EncryptionInfo');
  if (info === null) {
    throw new StoreProblem(
      'unsupported',
      'it is a compound file without a document that can be read here',
    );
  }
  const mechanism = mechanismOf(info);
  const sealed = file.stream('EncryptedPackage');
  if (mechanism === null || sealed === null || sealed.length < 8 + plainBytes(sealed)) {
    throw new StoreProblem(
      'corrupt',
      'its encryption header is damaged or its encrypted package is missing',
    );
  }
  if (sealed.toString('latin1', 8, 12) === 'PK\u0003\u0004') {
    yield* clearParts(mechanism, { name: input.name, bytes: sealed.subarray(8) });
    return;
  }
  if (spinCountOf(info) > maxSpinCount) {
    const said = 'its header asks for more rounds than the format allows: no password was tried';
    const evidence = describe(mechanism, info);
    const fact = sealedFact({ mechanism, evidence }, { said, untried: true });
    yield { kind: 'fact', fact };
    return;
  }
  const opened = await openOfficeFile(bytes, mechanism, context);
  if (opened === null) {
    const evidence = `${describe(mechanism, info)}; no password at hand opens it`;
    yield { kind: 'fact', fact: { layer: 'file', state: 'encrypted', mechanism, evidence } };
    return;
  }
  yield { kind: 'fact', fact: opened.fact };
  const inner = memoryInput(input.name, opened.bytes);
  yield { kind: 'member', member: { name: input.name, as: 'attachment', input: inner, facts: [] } };
}

export const encryptedOfficeFormat: Format = defineFormat({
  id: 'ooxml-encrypted',
  title: 'password-protected Office document',
  seals: 'ooxml',
  recognises: recognisesEncrypted,
  read: readEncrypted,
});
